/** Rows of exhibit lists, in the shapes that filings have. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ExhibitList } from '../../../server/src/filing/filing';
import { filingOf } from '../../fixture';

const heading = 'Item 9.01 Financial Statements and Exhibits\n\n(d) Exhibits\n\n';

/** The list under Item 9.01 that consists of `rows`, in plain text. */
function listOf(rows: string): ExhibitList {
	const list = filingOf(heading + rows).exhibitLists[0];
	assert.ok(list, 'no list was found');
	return list;
}

/** The same in HTML. */
function htmlListOf(rows: string): ExhibitList {
	const list = filingOf(
		`<html><body><p>Item 9.01 Financial Statements and Exhibits</p><p>(d) Exhibits</p>${rows}</body></html>`,
	).exhibitLists[0];
	assert.ok(list, 'no list was found');
	return list;
}

/** Number and description of each row. */
const rowsOf = ({ rows }: ExhibitList) => rows.map(({ number, description }) => [number?.text, description?.text]);

test('A description runs over several lines, and over a page break in its own column', () => {
	const list = listOf(`10.1           Loan Agreement dated as of April 15, 1999 by and among
               Quay National

     <PAGE>

               Bank and Harbor Mills, Inc.

10.2           Subordination Agreement
`);
	assert.deepEqual(rowsOf(list), [
		['10.1', 'Loan Agreement dated as of April 15, 1999 by and among Quay National Bank and Harbor Mills, Inc.'],
		['10.2', 'Subordination Agreement'],
	]);
});

test('A description stands on the lines below its number', () => {
	assert.deepEqual(
		rowsOf(listOf('Exhibit No.\nDescription\n99.1\nPress release\n104\nCover Page Interactive Data File\n')),
		[
			['99.1', 'Press release'],
			['104', 'Cover Page Interactive Data File'],
		],
	);
});

test('A number stands beside the middle of its description', () => {
	const list = listOf(`Exhibit    Description
No.
           Forms of 4.450% Notes due 2030, together with an
4.1        Officers' Certificate
           issued September 26, 2025
5.1        Opinion of Doe LLP
`);
	assert.deepEqual(rowsOf(list), [
		['4.1', "Forms of 4.450% Notes due 2030, together with an Officers' Certificate issued September 26, 2025"],
		['5.1', 'Opinion of Doe LLP'],
	]);
});

test('Numbers are read as they are written', () => {
	const numbers = ['99', '3(i)', '3.(ii)', '4(a)', '10.16A', '99.4(A)', '101.INS', '10.1-2'];
	const list = listOf(numbers.map((number) => `${number}    Some document\n\n`).join(''));
	assert.deepEqual(
		list.rows.map(({ number }) => number?.text),
		numbers,
	);
});

test('The word before a number and the signs around it are no part of it', () => {
	const list = listOf(
		'Exhibit 10.1 - Lease\n\nEX-99.1: Press release\n\n[99.2] Presentation\n\nExhibit No. 99.3 Letter\n',
	);
	assert.deepEqual(rowsOf(list), [
		['10.1', 'Lease'],
		['99.1', 'Press release'],
		['99.2', 'Presentation'],
		['99.3', 'Letter'],
	]);
});

test('the paragraph of a provision is no footnote mark', () => {
	for (const [written, description, marks] of [
		['Lease (schedules omitted under Item 601(b)(2)', 'Lease (schedules omitted under Item 601(b)(2)', []],
		['Lease under Items 601(a)(5) and 601(b)(2)*', 'Lease under Items 601(a)(5) and 601(b)(2)', ['*']],
		['Note exempt under Section 4(2)', 'Note exempt under Section 4(2)', []],
		['Lease, see clause (2)', 'Lease, see clause (2)', []],
		['Lease of Section 4 (2)', 'Lease of Section 4', ['(2)']],
		['Lease under Rule 24b-2(b)(1) (2)', 'Lease under Rule 24b-2(b)(1)', ['(2)']],
		['Lease dated May 1, 2026(2)', 'Lease dated May 1, 2026', ['(2)']],
	] as const) {
		const [row] = listOf(`10.1   ${written}\n`).rows;
		assert.deepEqual([row?.description?.text, row?.marks], [description, marks]);
	}
});

test('Marks are those of the number and of the end of the description, not its text', () => {
	const list = listOf('2.1(1)(2)   Merger Agreement\n\n10.1*†      Lease\n\n99.1        Press release**\n');
	assert.deepEqual(
		list.rows.map(({ marks }) => marks),
		[['(1)', '(2)'], ['*', '†'], ['**']],
	);
	assert.deepEqual(rowsOf(list).at(-1), ['99.1', 'Press release']);
});

test('A row says itself how its exhibit comes to the filing', () => {
	const list = listOf(`4.1    Indenture (incorporated by reference to Exhibit 4.1 to the Form 8-K filed on May 1, 2020)

5.1    Opinion of Doe LLP (to be filed by amendment)

10.1   Lease (filed herewith)

99.1   Press release, furnished herewith

99.2   Presentation
`);
	assert.deepEqual(
		list.rows.map(({ status }) => status),
		['incorporated', 'to-be-filed', 'filed', 'furnished', undefined],
	);
});

test('The legend of its mark says how an exhibit comes to the filing', () => {
	const list = listOf(
		'10.1*    Lease\n99.1**   Press release\n99.2+    Plan\n\n*   Filed herewith.\n**  Furnished herewith.\n+   Management contract.\n',
	);
	assert.deepEqual(
		list.rows.map(({ status }) => status),
		['filed', 'furnished', undefined],
	);
});

test('A legend that lost its mark ends the list', () => {
	const list = listOf('99.1*\nPress release\n104\nCover Page Interactive Data File\nFurnished herewith\n');
	assert.deepEqual(rowsOf(list).at(-1), ['104', 'Cover Page Interactive Data File']);
});

test('Notes and paragraphs after the rows belong to no row', () => {
	for (const note of [
		'* Certain schedules have been omitted pursuant to Item 601(a)(5) of Regulation S-K.',
		'Certain exhibits and schedules have been omitted pursuant to Item 601(a)(5).',
		'Forward-Looking Statements',
		'The information in Item 2.02 shall not be deemed filed.',
	]) {
		assert.deepEqual(
			rowsOf(listOf(`10.1   Lease\n99.1   Press release\n${note}\n`)).at(-1),
			['99.1', 'Press release'],
			note,
		);
	}
});

test('A second list under the same item goes on with the first', () => {
	const list = listOf(`The following exhibit is furnished with this report:

Exhibit No.    Description
99.1           Press release

The following exhibit is filed as part of this report:

Exhibit No.    Description
104            Cover Page Interactive Data File
`);
	assert.deepEqual(rowsOf(list), [
		['99.1', 'Press release'],
		['104', 'Cover Page Interactive Data File'],
	]);
});

test('Column heads that come again after a page break are no row', () => {
	const list = listOf(
		'Exhibit No.   Description\n\n10.1          Lease\n\n-2-\n\nExhibit No.   Description\n\n99.1          Press release\n',
	);
	assert.deepEqual(rowsOf(list), [
		['10.1', 'Lease'],
		['99.1', 'Press release'],
	]);
});

test('Heads over many columns are heads, and ticks and page numbers are no description', () => {
	const list = htmlListOf(`<table>
<tr><td></td><td colspan="6">Incorporated by Reference</td></tr>
<tr><td>Exhibit<br>Number</td><td>Exhibit Description</td><td>Form</td><td>Filing Date</td><td>SEC File No.</td><td>Filed<br>Herewith</td></tr>
<tr><td>10.1</td><td>Lease</td><td></td><td></td><td></td><td>X</td></tr>
<tr><td>104</td><td>Cover Page Interactive Data File</td><td></td><td></td><td></td><td></td></tr></table>`);
	assert.deepEqual(rowsOf(list), [
		['10.1', 'Lease'],
		['104', 'Cover Page Interactive Data File'],
	]);
	assert.equal(list.rows[0]?.status, 'filed');
	assert.deepEqual(
		rowsOf(listOf('Exhibit   Document                 Page\n\n99.1      Press release dated May 1   5\n')),
		[['99.1', 'Press release dated May 1']],
	);
});

test('The text below a table belongs to no row', () => {
	const list = htmlListOf(
		'<table><tr><td>99.1</td><td>Press release</td></tr></table><p>Our web site holds more information than this.</p>',
	);
	assert.deepEqual(rowsOf(list), [['99.1', 'Press release']]);
});

test('Numbers stacked in one cell get the descriptions stacked in the next', () => {
	const list = htmlListOf(
		'<table><tr><td>3.1<br>99.1</td><td>Certificate of Amendment<br>Press release</td></tr></table>',
	);
	assert.deepEqual(rowsOf(list), [
		['3.1', 'Certificate of Amendment'],
		['99.1', 'Press release'],
	]);
});

test('A row of a table without a number is a row of its own', () => {
	const list = htmlListOf(
		'<table><tr><td>Exhibit No.</td><td>Description</td></tr><tr><td></td><td>Press release</td></tr><tr><td></td><td>Presentation</td></tr></table>',
	);
	assert.deepEqual(rowsOf(list), [
		[undefined, 'Press release'],
		[undefined, 'Presentation'],
	]);
});

test('A row of HTML knows its table row and its link', () => {
	const text =
		'<html><body><p>Item 9.01 Financial Statements and Exhibits</p><table><tr><td>99.1</td><td><a href="ex991.htm">Press&nbsp;release</a></td></tr></table></body></html>';
	const row = filingOf(text).exhibitLists[0]?.rows[0];
	assert.equal(
		text.slice(row?.source.start, row?.source.end),
		'<tr><td>99.1</td><td><a href="ex991.htm">Press&nbsp;release</a></td></tr>',
	);
	assert.equal(row?.link?.href, 'ex991.htm');
	assert.equal(text.slice(row?.description?.span.start, row?.description?.span.end), 'Press&nbsp;release');
});

test('Names of forms and numbers within a sentence open no row', () => {
	const list = listOf(
		'10.1\nLease (incorporated by reference to Exhibit 10.3 to the Form\n8-K\nfiled March 24, 2023)\n104\nCover page, included in Exhibit\n101.\n',
	);
	assert.deepEqual(rowsOf(list), [
		['10.1', 'Lease (incorporated by reference to Exhibit 10.3 to the Form 8-K filed March 24, 2023)'],
		['104', 'Cover page, included in Exhibit 101.'],
	]);
});

test('The signatures and an exhibit pasted after end the list', () => {
	const signed = filingOf(
		`${heading}99.1   Press release\n\nSIGNATURES\n\nPursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed by the undersigned hereunto duly authorized.\n\nBy: /s/ Mary Major\n\nEXHIBIT INDEX\n\nExhibit 99.1   Press release\n\n\nExhibit 99.1\n\nPress release dated May 1, 2026\n`,
	);
	assert.deepEqual(signed.exhibitLists.map(rowsOf), [[['99.1', 'Press release']], [['99.1', 'Press release']]]);
});

test('A tick of a column that was lost is no part of the description', () => {
	const list = listOf(
		'10.1 Lease dated May 1, 2026 X\n10.2 Agreement with Alder Fund X\n99.1 Press release (in part) ✓\n104 Cover Page Interactive Data File X\n',
	);
	assert.deepEqual(
		rowsOf(list).map(([, words]) => words),
		[
			'Lease dated May 1, 2026',
			'Agreement with Alder Fund X',
			'Press release (in part)',
			'Cover Page Interactive Data File',
		],
	);
	assert.ok(list.rows.every(({ marks }) => marks.length === 0));
});

const coverOfForm =
	'SECURITIES AND EXCHANGE COMMISSION\n\nFORM 8-K\n\nCURRENT REPORT\n\nDate of Report (Date of earliest event reported): May 4, 1999\n\nALDER LAMPS, INC.\n(Exact name of registrant as specified in its charter)';

test('the number of a page beside the first line of a row is none of its description', () => {
	const list =
		'Item 7. Financial Statements and Exhibits\n\n(c) Exhibits\n\n  Exhibit No.   Description                     Page\n\n      99        Report of the Trustee             6\n                to the holders of May\n';
	const [row] = filingOf(`${coverOfForm}\n\n${list}`).exhibitLists[0]?.rows ?? [];
	assert.equal(row?.description?.text, 'Report of the Trustee to the holders of May');
});

test('in one line, rows begin after the caption or a colon, and at the mark before a number', () => {
	const heading = `${coverOfForm} Item 5. Other Events. We opened a plant in Ohio which makes lamps and masts. Item 7. Financial Statements and Exhibits.`;
	for (const [rows, expected] of [
		['(c) Exhibits 10 Lease of the plant', '10 Lease of the plant'],
		[
			'(c) Exhibits. The following exhibits are filed under Item 601 of Regulation S-K: 10 Lease, dated May 5, 2000. 99 Press Release, dated May 8, 2000.',
			'10 Lease, dated May 5, 2000. / 99 Press Release, dated May 8, 2000.',
		],
		[
			'(c) Exhibits 28A. Spread of May 28B. Statement of Series 1996-A',
			'28A Spread of May / 28B Statement of Series 1996-A',
		],
		[
			'(c) Exhibits 3.1 Articles of the company *99.1 Press release',
			'3.1 Articles of the company / 99.1 Press release',
		],
	] as const) {
		const found = filingOf(`${heading} ${rows}`.replace(/\s+/g, ' ')).exhibitLists[0]?.rows ?? [];
		assert.equal(found.map(({ number, description }) => `${number?.text} ${description?.text}`).join(' / '), expected);
	}
});
