import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileNumberFormat } from '../../../server/src/rules/cover/fileNumberFormat';
import { coverOf } from '../../../server/src/rules/examples/coverPage';
import { check, problems } from '../../fixture';

const found = (number: string) =>
	problems(fileNumberFormat, coverOf({ numbers: `Oregon\t${number}\t93-0417725` })).map(({ message }) => message);

test('a number without its hyphen, of another series or too long is marked', () => {
	for (const number of ['00141893', '401-41893', '001-4189312']) {
		assert.deepEqual(found(number), [`“${number}” is not of the form of a commission file number, such as 001-12345.`]);
	}
});

test('the forms that filers use are silent', () => {
	for (const number of [
		'001-41893',
		'1-6523',
		'0-12345',
		'000-12345',
		'333-123456',
		'333-123456-01',
		'033-12345',
		'811-12345',
	]) {
		assert.deepEqual(found(number), []);
	}
	check(fileNumberFormat, coverOf({ numbers: 'Oregon\tN/A\t93-0417725' }));
	check(fileNumberFormat, 'Item 8.01 Other Events\n\nThe company opened a second plant.\n');
});

test('a number with a letter in it is left to the rule about letters', () => {
	for (const number of ['001-4l893', '001-4I893']) {
		assert.deepEqual(found(number), []);
	}
	assert.equal(found('001 41893').length, 1);
});

test('digits without a prefix right over the legend stand for the number', () => {
	const cover = (digits: string): string =>
		coverOf({ numbers: 'Oregon\tN/A\t93-0417725' }).replace(/\n[^\n]*\(Commission/, `\n${digits}\n(Commission`);
	assert.deepEqual(
		problems(fileNumberFormat, cover('51018')).map(({ message }) => message),
		['“51018” is not of the form of a commission file number, such as 001-12345.'],
	);
	assert.deepEqual(problems(fileNumberFormat, cover('Bend, Oregon 97701')), []);
});

test('digits that stand for a number are marked', () => {
	for (const number of ['000-00000', '001-00000', '001-99999', '333-000000']) {
		assert.deepEqual(found(number), [`“${number}” stands for a file number that is to come.`]);
	}
	assert.deepEqual(found('001-40000'), []);
});

test('digits in the place of the file number, otherwise parted than one, are mistyped', () => {
	for (const number of ['141893', '14-1893', 'l-41893', '00-141893', '0-0141893']) {
		assert.deepEqual(found(number), [`“${number}” is not of the form of a commission file number, such as 001-12345.`]);
	}
	const html = coverOf({ numbers: 'Oregon\tSuite 14-1893, 97701\t93-0417725' });
	assert.deepEqual(problems(fileNumberFormat, html), []);
});
