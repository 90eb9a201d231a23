import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numberLetter } from '../../../server/src/rules/cover/numberLetter';
import { coverOf } from '../../../server/src/rules/examples/coverPage';
import { fix, problems } from '../../fixture';

const numbers = (words: string): string => coverOf({ numbers: words });

test('a letter among the digits of a number becomes a digit', () => {
	const right = numbers('Oregon\t001-41893\t93-0417725');
	fix(numberLetter, numbers('Oregon\tO01-41893\t93-0417725'), right);
	fix(numberLetter, numbers('Oregon\t001-4l893\t93-0417725'), right);
	fix(numberLetter, numbers('Oregon\t001-41893\t93-O417725'), right);
});

test('numbers of digits and words are silent', () => {
	assert.deepEqual(problems(numberLetter, coverOf({})), []);
	assert.deepEqual(
		problems(numberLetter, coverOf({ address: '10 Old Mill Lot, Building 1O, Bend, Oregon 97701' })),
		[],
	);
});
