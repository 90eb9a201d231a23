import assert from 'node:assert/strict';
import { test } from 'node:test';
import { itemCaptionMismatch } from '../../../server/src/rules/items/itemCaptionMismatch';
import { check, fix, problems, saidOf } from '../../fixture';
import { plainReport } from '../reports';

test('a caption with a slip is marked', () =>
	check(
		itemCaptionMismatch,
		`
ITEM 2.02 RESULTS OF OPERATION AND FINANCIAL CONDITION
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Form 8-K calls Item 2.02 “Results of Operations and Financial Condition”.

The company announced its results.
`,
	));

test('the fix writes the word that is wrong, in the letter case of the caption', () => {
	fix(
		itemCaptionMismatch,
		`
ITEM 2.02 RESULTS OF OPERATION AND FINANCIAL CONDITION

The company announced its results.
`,
		`
ITEM 2.02 RESULTS OF OPERATIONS AND FINANCIAL CONDITION

The company announced its results.
`,
	);
	fix(
		itemCaptionMismatch,
		`
Item 2.02. Results operations and
           financial conditions.

The company announced its results.
`,
		`
Item 2.02. Results of operations and
           financial condition.

The company announced its results.
`,
	);
});

test('the caption of another item names both, and either may be changed', () => {
	const before = `
FORM 8-K

CURRENT REPORT

Date of Report (Date of earliest event reported): March 12, 2026

Alder Creek Instruments, Inc.
(Exact name of registrant as specified in its charter)

Item 3.03 Regulation FD Disclosure

The company opened a second plant.
`;
	check(
		itemCaptionMismatch,
		`
FORM 8-K

CURRENT REPORT

Date of Report (Date of earliest event reported): March 12, 2026

Alder Creek Instruments, Inc.
(Exact name of registrant as specified in its charter)

Item 3.03 Regulation FD Disclosure
          ^^^^^^^^^^^^^^^^^^^^^^^^ Item 3.03 bears the caption of Item 7.01.

The company opened a second plant.
`,
	);
	fix(itemCaptionMismatch, before, before.replace('3.03', '7.01'));
	fix(
		itemCaptionMismatch,
		before,
		before.replace('Regulation FD Disclosure', 'Material Modification to Rights of Security Holders'),
		'Write the caption of Item 3.03',
	);
});

test('in HTML only words change, not the tags between them', () =>
	fix(
		itemCaptionMismatch,
		`<html><body>
<p><b>Item&nbsp;2.02</b> <b>Results of <u>Operation</u> and Financial Condition</b></p>
<p>The company announced its results.</p>
<p>It did so in the morning.</p>
</body></html>
`,
		`<html><body>
<p><b>Item&nbsp;2.02</b> <b>Results of <u>Operations</u> and Financial Condition</b></p>
<p>The company announced its results.</p>
<p>It did so in the morning.</p>
</body></html>
`,
	));

test('harmless differences are silent', () => {
	for (const heading of [
		'ITEM 9.01 FINANCIAL STATEMENTS AND EXHIBITS.',
		'Item 9.01 Financial Statements & Exhibits',
		'Item 4.01 Changes in Registrant’s Certifying Accountant',
		'Item 5.03 Amendments to Articles of Incorporation or By-Laws; Change in Fiscal Year',
		'Item 3.03 Material Modifications to Rights of Security Holders',
		'Item 8.01 Other Events. The company opened a second plant.',
		'Items 1.01 and 2.03 Entry into a Material Definitive Agreement; Creation of a Direct Financial Obligation',
	]) {
		check(itemCaptionMismatch, `${heading}\n\nThe company opened a second plant.\n`);
	}
});

test('an earlier caption holds in its time only', () => {
	const cover = (date: string) => `FORM 8-K

CURRENT REPORT

Date of Report (Date of earliest event reported): ${date}

Alder Creek Instruments, Inc.
(Exact name of registrant as specified in its charter)

`;
	const heading =
		'Item 5.02 Departure of Directors or Principal Officers; Election of Directors; Appointment of Principal Officers\n';
	check(itemCaptionMismatch, `${cover('March 12, 2005')}${heading}\nJane Doe left the board.\n`);
	check(
		itemCaptionMismatch,
		`${cover('March 12, 2008')}${heading}          ${'^'.repeat(102)} Form 8-K calls Item 5.02 “Departure of Directors or Certain Officers; Election of…”.

Jane Doe left the board.
`,
	);
});

test('a caption with the letters of the form but other words is a hint', () => {
	const found = (heading: string) =>
		problems(itemCaptionMismatch, `${heading}\n\nThe company announced its results.\n`).map(({ atMost }) => atMost);
	for (const heading of [
		'Item 7.01 Regulation F-D Disclosure',
		'Item 7.01 Regulation FD Disclosures',
		'Item 8.01 Other Eventss',
		'Item 2.02 Results of Operations and Financial Conditions',
		'Item 9.01 Exhibits and Financial Statements',
		'Item 9.01 Financial Statements and ExhibitsList',
	]) {
		assert.deepEqual(found(heading), ['hint'], heading);
	}
	for (const heading of [
		'Item 7.01. Regulation FD Disclosure.',
		'Item 9.01 Financial Statements & Exhibits',
		'Item 9.01 Exhibits',
		'Item 9.01 Exhibits.',
		'Item 4.01 Changes in Registrants Certifying Accountant',
		'Item 5.02(d) Election of Directors',
		'Item 3.01 Notice of Delisting or Failure to Satisfy a Continued Listing Rule or Standard; Transfer of Listing',
		'ITEM 8.01 — OTHER EVENTS',
	]) {
		assert.deepEqual(found(heading), [], heading);
	}
});

test('a word of a caption that stands twice is no other caption', () => {
	const text = 'Item 9.01 Financial Statements and and Exhibits\n\n(d) Exhibits\n\n99.1  Press release\n';
	const said = saidOf(text).filter((id) => id === 'item-caption-mismatch' || id === 'word-doubled');
	assert.deepEqual(said, ['word-doubled']);
});

test('a note within the caption is left to the rule about placeholders', () => {
	const text = (note: string) =>
		plainReport(`Item 2.02 ${note}Results of Operation and Financial Condition\n\nThe company announced its results.`);
	assert.equal(saidOf(text('[NTD: check] ')).includes('item-caption-mismatch'), false);
	assert.equal(saidOf(text('')).includes('item-caption-mismatch'), true);
});

test('the heading of another section over an item is put right, in its own marks and letters', () => {
	const report = (section: string) =>
		plainReport(`The plant is in Ohio.\n\n${section}\n\nItem 8.01 Other Events\n\nThe company opened a plant.`);
	for (const [wrong, right] of [
		['Section 4 - Other Events', 'Section 8 - Other Events'],
		['SECTION 7 – OTHER EVENTS', 'SECTION 8 – OTHER EVENTS'],
		['Section 8. Regulation FD', 'Section 8. Other Events'],
		['Section 9—Financial Statements and Exhibits', 'Section 8—Other Events'],
	] as const) {
		fix(itemCaptionMismatch, report(wrong), report(right));
	}
	for (const section of [
		'Section 8 - Other Events',
		'Section 8 – Other Matters',
		'Section 13(d) Filings',
		'SECTION 8: OTHER EVENTS.',
	]) {
		check(itemCaptionMismatch, report(section));
	}
});

test('where the caption is of the section above, too, the number is the slip, and the heading is left', () => {
	const report = (section: string) =>
		plainReport(`The plant is in Ohio.\n\n${section}\n\nItem 4.01 Other Events\n\nThe company opened a plant.`);
	const said = (section: string) => problems(itemCaptionMismatch, report(section)).map(({ message }) => message);
	assert.deepEqual(said('Section 8 - Other Events'), ['Item 4.01 bears the caption of Item 8.01.']);
	assert.equal(said('Section 7 - Regulation FD').length, 2);
});

test('a number that the item names in its text is kept, and the caption put right first', () => {
	const titles = (text: string) =>
		problems(itemCaptionMismatch, plainReport(`Item 7.01 Other Events\n\n${text}`))[0]?.fixes?.map(
			({ title }) => title,
		);
	assert.deepEqual(titles('The Company opened a plant.'), ['Change to Item 8.01', 'Write the caption of Item 7.01']);
	assert.deepEqual(titles('The information in this Item 7.01 is furnished.'), [
		'Write the caption of Item 7.01',
		'Change to Item 8.01',
	]);
});

test('the order of the items and what an item speaks of tell which of number and caption is the slip', () => {
	const titles = (items: string) =>
		problems(itemCaptionMismatch, plainReport(items)).flatMap(({ fixes = [] }) => fixes.map(({ title }) => title));
	const board =
		'On March 12, 2026, Jane Doe resigned as a director of the Company. The board elected Ann Roe a director.';
	assert.equal(titles(`Item 5.02 Other Events\n\n${board}`)[0], 'Write the caption of Item 5.02');
	const departure =
		'Departure of Directors or Certain Officers; Election of Directors; Appointment of Certain Officers; Compensatory Arrangements of Certain Officers';
	assert.equal(titles(`Item 2.05 ${departure}\n\n${board}`)[0], 'Change to Item 5.02');
	const between = (heading: string) =>
		`Item 2.02 Results of Operations and Financial Condition\n\nIt had results.\n\n${heading}\n\nIt did so.\n\nItem 8.01 Other Events\n\nIt opened a plant.`;
	assert.equal(
		titles(between('Item 7.01 Mine Safety - Reporting of Shutdowns and Patterns of Violations'))[0],
		'Write the caption of Item 7.01',
	);
	assert.equal(titles(between('Item 1.04 Regulation FD Disclosure'))[0], 'Change to Item 7.01');
});
