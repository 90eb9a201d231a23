import assert from 'node:assert/strict';
import { test } from 'node:test';
import { privateNumber } from '../../../server/src/rules/text/privateNumber';
import { check, problems } from '../../fixture';
import { header, submission } from '../envelopes';
import { htmlReport, plainReport } from '../reports';

const report = (text: string) => plainReport(`Item 8.01 Other Events\n\n${text}`);
const left = (text: string) => problems(privateNumber, text).map(({ span }) => text.slice(span.start, span.end));

test('a Social Security number is marked, and not repeated in full', () =>
	check(
		privateNumber,
		report(`Jane Doe (219-09-9999) joined the board.
          ^^^^^^^^^^^ “xxx-xx-9999” looks like a Social Security number; filings are public.`),
	));

test('one with spaces or without hyphens is marked where it is called so', () => {
	assert.deepEqual(left(report('Her SSN: 219099999.')), ['219099999']);
	assert.deepEqual(left(report('Her Social Security number is 219 09 9999.')), ['219 09 9999']);
	assert.deepEqual(left(htmlReport('<p>Item 8.01 Other Events</p>\n<p>Her number is 219&#45;09&#45;9999.</p>')), [
		'219&#45;09&#45;9999',
	]);
});

test('an access code is marked in the text and in the header', () => {
	assert.deepEqual(left(report('The CCC is ab#12cd$.')), ['ab#12cd$']);
	assert.deepEqual(left(`<SUBMISSION>\n<TYPE>8-K\n<CCC>ab#12cd$\n${submission(header(['Other Events']))}`), [
		'ab#12cd$',
	]);
});

test('numbers of companies, telephones and securities are silent', () => {
	for (const text of [
		'The employer identification number is 85-0000001.',
		'IRS No. 219-09-9999',
		'Call (555) 219-0999 or 555-219-9999.',
		'CUSIP 123-45-6789 and file number 001-90001.',
		'Numbers 000-12-3456, 666-12-3456, 219-00-3456 and 900-12-3456 were given to nobody.',
		'Zip 12345-6789, order 1219-09-99991.',
		'A rating of CCC was given. CCC: positive.',
		'The last digits are XXX-XX-9999.',
	]) {
		assert.deepEqual(left(report(text)), [], text);
	}
});

test('a number that is called that of a thing or a company right before it is silent', () => {
	for (const text of [
		'Registration number 219-09-9999 in Ohio ended.',
		'Part No. 219-09-9999 was sold.',
		'Company number: 219-09-9999.',
		'Tel: 219-09-9999.',
		'The pump, model 219-09-9999, was sold.',
	]) {
		assert.deepEqual(left(report(text)), [], text);
	}
	for (const text of [
		'His number 219-09-9999 is known.',
		'Soc. Sec. No. 219-09-9999',
		'Identification No. 219-09-9999',
	]) {
		assert.deepEqual(left(report(text)), ['219-09-9999'], text);
	}
});
