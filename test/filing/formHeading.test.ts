import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findFormHeading } from '../../server/src/filing/formHeading';
import { parseFiling } from '../../server/src/filing/parseFiling';

const cover = `
SECURITIES AND EXCHANGE COMMISSION
Washington, D.C. 20549
$HEADING
CURRENT REPORT
Pursuant to Section 13 or 15(d) of the Securities Exchange Act of 1934
Date of Report (Date of earliest event reported): May 1, 2024
`;

/** Checks the form that `heading` on a cover page names; `undefined` where it is none. */
const check = (heading: string, form: string | undefined): void =>
	assert.equal(findFormHeading(cover.replace('$HEADING', () => heading))?.form, form);

test('the heading is known in its spellings', () => {
	for (const heading of [
		'FORM 8-K',
		'Form 8-K',
		'FORM  8 - K',
		'FORM 8K',
		'FORM\n8-K',
		'** FORM 8-K **',
		'REPORT ON FORM 8-K',
	]) {
		check(heading, '8-K');
	}
});

test('amendments and successor forms are told apart', () => {
	check('FORM 8-K/A', '8-K/A');
	check('FORM 8-K/A\n(Amendment No. 1)', '8-K/A');
	check('FORM 8-K12B', '8-K12B');
	check('FORM 8-K12G3/A', '8-K12G3/A');
});

test('the heading may run on after the address of the Commission', () => {
	assert.equal(findFormHeading(cover.replace('20549\n$HEADING', '20549 FORM 8-K'))?.form, '8-K');
});

test('a form of another kind is none, whatever it quotes', () => {
	check('FORM 10-K', undefined);
	check('FORM 6-K', undefined);
	check('FORM 10-Q\nreports on\nFORM 8-K', undefined);
});

test('a text about the form is none', () => {
	assert.equal(
		parseFiling('How to file\n\nForm 8-K\n\nForm 8-K is a report. Item 8.01 is for other events.'),
		undefined,
	);
	assert.equal(parseFiling('We filed a Form 8-K.\nItem 2.02 was in it.'), undefined);
	assert.equal(parseFiling(''), undefined);
});

test('a draft that begins with an item is one', () => {
	assert.equal(parseFiling('Item 8.01 Other Events\n\nText.\n')?.items[0]?.number, '8.01');
});

test('a draft of a cover is one as soon as it has a few of its lines', () => {
	assert.equal(parseFiling('FORM 8-K\n'), undefined);
	assert.ok(parseFiling('FORM 8-K\nCURRENT REPORT\nDate of Report:\n'));
});

test('another form over the cover of an 8-K is its heading by mistake', () => {
	const legends = `Alder Creek Instruments, Inc.
(Exact name of registrant as specified in its charter)
Oregon 001-41893 93-0417725
(State of incorporation) (Commission File Number) (IRS Employer Identification No.)
415 Basalt Avenue, Bend, Oregon 97701
(Address of principal executive offices)
Check the appropriate box below if the Form 8-K filing is intended to simultaneously satisfy the filing obligation
Item 8.01 Other Events
The company opened a plant in the year ended December 31, 2023.
`;
	const page = (heading: string) => cover.replace('$HEADING', () => heading) + legends;
	for (const heading of ['FORM 10-Q', 'FORM 10-K', 'FORM 6-K', 'FORM 20-F', 'FORM 8-Q', 'FORM 10-K/A', 'FORM S-1']) {
		const { cover: read, form } = parseFiling(page(heading)) ?? {};
		assert.deepEqual([read?.formType?.text, form, read?.registrants.length], [heading, '8-K', 1]);
	}
	for (const text of [
		page('FORM 10-Q').replace('CURRENT REPORT', 'QUARTERLY REPORT'),
		page('FORM 10-Q\nFor the quarterly period ended March 31, 2024'),
		page('FORM 10-K\nFor the fiscal year ended December 31, 2023'),
		page('FORM 6-K\nFor the month of May 2024'),
		page('FORM 10-Q').replace('Form 8-K filing', 'filing'),
	]) {
		assert.equal(parseFiling(text), undefined);
	}
});
