import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coverFieldMissing } from '../../../server/src/rules/cover/coverFieldMissing';
import { employerNumberFormat } from '../../../server/src/rules/cover/employerNumberFormat';
import { coverOf } from '../../../server/src/rules/examples/coverPage';
import { check, fix, problems } from '../../fixture';
import { htmlCover } from '../covers';

const cover = (number: string) => coverOf({ numbers: `Oregon\t001-41893\t${number}` });

test('a number of another form is marked, and one of nine digits is written anew', () => {
	for (const number of ['930417725', '930-41-7725', '93–0417725', '93 - 0417725', '9-30417725']) {
		assert.equal(problems(employerNumberFormat, cover(number)).length, 1, number);
		fix(employerNumberFormat, cover(number), cover('93-0417725'));
	}
	const html = (number: string) => htmlCover({}, { before: `<p>${number}<br>(IRS Employer Identification No.)</p>\n` });
	fix(employerNumberFormat, html('930417725'), html('93-0417725'));
});

test('a number with a digit too few or too many has no fix', () => {
	for (const number of ['93-041772', '93-04177255']) {
		const [problem] = problems(employerNumberFormat, cover(number));
		assert.equal(problem?.message, `“${number}” is not of the form of an employer number, NN-NNNNNNN.`);
		assert.deepEqual(problem?.fixes, []);
	}
});

test('other numbers and numbers that do not apply are silent', () => {
	check(employerNumberFormat, cover('93-0417725'));
	check(employerNumberFormat, cover('N/A'));
	check(
		employerNumberFormat,
		coverOf({
			numbers: 'Oregon\t333-123456\tN/A',
			address: '1 Main Street, Bend, Oregon 97701-1234\n(Address of principal executive offices)',
		}),
	);
	check(employerNumberFormat, 'Item 8.01 Other Events\n\nThe company opened a second plant.\n');
});

test('a prefix that is given to nobody is marked', () => {
	for (const number of ['07-0417725', '79-0417725']) {
		assert.equal(
			problems(employerNumberFormat, cover(number))[0]?.message,
			`“${number}”: no employer number commonly begins with ${number.slice(0, 2)}.`,
		);
	}
	for (const number of ['01-0417725', '99-0417725', '27-0417725']) {
		check(employerNumberFormat, cover(number));
	}
});

test('digits in other groups over the legend are marked, and are no missing number', () => {
	for (const number of [
		'8736-3354',
		'93-041-7725',
		'934-17725',
		'9304-17725',
		'93-04 17725',
		'93.0417725',
		'83-483725',
	]) {
		assert.equal(problems(employerNumberFormat, cover(number))[0]?.message.slice(1, 1 + number.length), number);
		assert.deepEqual(problems(coverFieldMissing, cover(number)), [], number);
	}
	for (const words of ['N/A', 'Not yet assigned', 'Not assigned', 'Applied for']) {
		assert.deepEqual(problems(coverFieldMissing, cover(words)), [], words);
	}
	for (const number of ['97701-1234', '541-555-0163', '333-41893', 'N/A', '03-12-2026']) {
		check(employerNumberFormat, cover(number));
	}
});

test('digits in other groups are known in a row whose three legends follow one below the other', () => {
	const stacked = (number: string): string =>
		coverOf({}).replace(
			/Oregon[^\n]*\n[^\n]*\n/,
			`Oregon\t \t001-99999\t \t${number}\n(State or Other Jurisdiction of\n\nIncorporation)\n\n \t\n(Commission\n\nFile Number)\n\n \t\n(I.R.S. Employer\n\nIdentification No.)\n`,
		);
	assert.match(problems(employerNumberFormat, stacked('8736-3354'))[0]?.message ?? '', /8736-3354/);
	assert.deepEqual(problems(coverFieldMissing, stacked('8736-3354')), []);
	check(employerNumberFormat, stacked('93-0417725'));
	assert.match(problems(coverFieldMissing, stacked(' '))[0]?.message ?? '', /employer/i);
});

test('digits that stand for a number are marked, but abroad none may be given', () => {
	for (const number of ['00-0000000', '12-3456789', '99-9999999']) {
		assert.deepEqual(
			problems(employerNumberFormat, cover(number)).map(({ message }) => message),
			[`“${number}” stands for an employer number that is to come.`],
		);
	}
	check(employerNumberFormat, cover('00-0000000').replace(/Bend, Oregon\s+97701/, 'Haifa, Israel'));
});

test('a number that begins like a file number is one only where the cover has no other', () => {
	assert.equal(problems(employerNumberFormat, cover('33-041772')).length, 1);
	assert.equal(problems(employerNumberFormat, cover('26-041772')).length, 1);
	assert.deepEqual(problems(employerNumberFormat, coverOf({ numbers: 'Oregon\t33-041772\tN/A' })), []);
});
