import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleSubmission } from '../../../server/src/rules/examples/submission';
import { headerValue } from '../../../server/src/rules/submission/headerValue';
import { problems, related } from '../../fixture';

const report = 'Item 8.01 Other Events\n\nThe company opened a second plant.\n';
const found = (lines: string): readonly string[] =>
	problems(headerValue, exampleSubmission(lines, report)).map(({ message }) => message);

test('values of the header that cannot be are marked', () => {
	assert.deepEqual(found('PUBLIC DOCUMENT COUNT:\t0\n'), ['The header counts 0 documents; 1 are here.']);
	assert.deepEqual(found('FISCAL YEAR END:\t0231\n'), ['“0231” is no month and day, MMDD.']);
	assert.deepEqual(found('ITEM INFORMATION:\tOther Events\nITEM INFORMATION:\tOther Events\n'), [
		'“Other Events” stands in the header twice.',
	]);
	assert.deepEqual(found('ACCESSION NUMBER:\t0001-26-1\n'), ['“0001-26-1” is no accession number.']);
	assert.deepEqual(
		problems(headerValue, exampleSubmission('', report, { period: '20270312' })).map(({ message }) => message),
		['Filed on 20260313, before the event of 20270312.'],
	);
	assert.deepEqual(related(headerValue, exampleSubmission('', report, { period: '20270312' })), [
		'20270312: The event',
	]);
});

test('values that can be are silent', () => {
	assert.deepEqual(
		found(
			'ACCESSION NUMBER:\t0000990417-26-000001\nPUBLIC DOCUMENT COUNT:\t12\nFISCAL YEAR END:\t0229\nITEM INFORMATION:\tOther Events\n',
		),
		[],
	);
});
