/** Where exhibit lists stand, and lists in running text. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filingOf } from '../../fixture';

const rowsOf = (text: string) =>
	filingOf(text).exhibitLists.map(({ kind, layout, rows }) => [
		kind,
		layout,
		rows.map(({ number, description }) => [number?.text, description?.text]),
	]);

test('An index under Item 9.01 is an index', () => {
	assert.deepEqual(
		rowsOf(
			'Item 9.01 Financial Statements and Exhibits\n\n(d) Exhibits\n\nEXHIBIT INDEX\n\nExhibit No.   Description\n99.1          Press release\n',
		),
		[['index', 'rows', [['99.1', 'Press release']]]],
	);
});

test('A list and an index after the signatures are two lists', () => {
	const text = `Item 9.01 Financial Statements and Exhibits

(d) Exhibits

99.1   Press release

SIGNATURES

Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be
signed on its behalf by the undersigned hereunto duly authorized.

By: /s/ Mary Major

INDEX TO EXHIBITS

Exhibit   Document
99.1      Text of the press release
`;
	assert.deepEqual(rowsOf(text), [
		['item', 'rows', [['99.1', 'Press release']]],
		['index', 'rows', [['99.1', 'Text of the press release']]],
	]);
	const index = filingOf(text).exhibitLists[1];
	assert.equal(text.slice(index?.heading?.start, index?.heading?.end), 'INDEX TO EXHIBITS');
	assert.equal(text.slice(index?.columnHeads?.start, index?.columnHeads?.end), 'Exhibit   Document');
});

test('The list of a legacy report stands under Item 7(c)', () => {
	const text = `FORM 8-K
CURRENT REPORT
SECURITIES AND EXCHANGE COMMISSION
Date of Report: May 1, 2001

Item 7. Financial Statements, Pro Forma Financial Information and Exhibits

(a) Not applicable.

(c) Exhibits.

99.1   Press release
`;
	assert.deepEqual(rowsOf(text), [['item', 'rows', [['99.1', 'Press release']]]]);
	assert.deepEqual(
		filingOf(text).items[0]?.parts.map(({ letter, caption }) => [letter, caption?.text]),
		[
			['a', undefined],
			['c', 'Exhibits'],
		],
	);
});

test('A list in running text has a row for each number', () => {
	assert.deepEqual(
		rowsOf(
			'Item 9.01 Financial Statements and Exhibits. (d) Exhibits. 99.1 Press release dated May 1, 2026; 99.2 Presentation; 104 Cover Page Interactive Data File\n',
		),
		[
			[
				'item',
				'prose',
				[
					['99.1', 'Press release dated May 1, 2026;'],
					['99.2', 'Presentation;'],
					['104', 'Cover Page Interactive Data File'],
				],
			],
		],
	);
});

test('A sentence that introduces its only exhibit lists it', () => {
	assert.deepEqual(
		rowsOf(
			'Item 9.01 Financial Statements and Exhibits\n\n(d) The following exhibit is filed herewith: 99.1 Press release\n',
		)[0]?.[2],
		[['99.1', 'Press release']],
	);
});

test('Exhibits that a description cites are no rows of running text', () => {
	assert.deepEqual(
		rowsOf(
			'Item 9.01 Financial Statements and Exhibits\n\n(d) Exhibits\n\n5.1   Opinion of Doe LLP\n\n23.1   Consent of Doe LLP (included in Exhibit 5.1). Section 99.4 Applies\n',
		)[0]?.[2],
		[
			['5.1', 'Opinion of Doe LLP'],
			['23.1', 'Consent of Doe LLP (included in Exhibit 5.1). Section 99.4 Applies'],
		],
	);
});

test('A table that was written out names its columns in every row', () => {
	assert.deepEqual(
		rowsOf(
			'Item 9.01 Financial Statements and Exhibits\n\n[TABLE_4: ExhibitNumber: 1.1,\n Exhibit Description: ; ExhibitNumber: 4.1,\n Exhibit Description: Indenture]\n',
		)[0]?.[2],
		[
			['1.1', undefined],
			['4.1', 'Exhibit Description: Indenture]'],
		],
	);
});

test('A report without exhibits has no list', () => {
	assert.deepEqual(rowsOf('Item 9.01 Financial Statements and Exhibits\n\n(a) Not applicable.\n'), []);
});

test('A row that says that there is no such exhibit is none', () => {
	const under = (list: string) => `Item 8.01 Other Events\n\nText.\n\nINDEX TO EXHIBITS\n\n${list}\n`;
	for (const [list, numbers] of [
		['(2)    Plan of acquisition\n\n         Not Applicable.\n\n(99)    Additional exhibits\n\n         None.', []],
		['(2)    Plan of acquisition\n\n         Not Applicable.\n\n(99)    Press release of May 3', ['99']],
		['16.1   Letter on the change of accountants - not applicable\n99.1   Press release', ['99.1']],
		['16.1   N/A\n99.1   Press release', ['99.1']],
		['Exhibit No.   Description\n16.1          None\n17            Not applicable', []],
		['99.1   Notice that the plan is not applicable to members', ['99.1']],
		['99.1   Press release of Nonesuch', ['99.1']],
	] as const) {
		const found = filingOf(under(list)).exhibitLists.flatMap(({ rows }) => rows.map(({ number }) => number?.text));
		assert.deepEqual(found, numbers, list);
	}
});

test('What stands over the heads is no description of the first row', () => {
	for (const heads of [
		'Sequentially\nExhibit Numbered\nNumber Exhibit Page',
		'Exhibit Exhibit\nNumber Page',
		'Exhibit No.  Description',
	]) {
		const text = `Item 7. Financial Statements, Pro Forma Financial Information and Exhibits.\n(a) Not applicable\n(b) Not applicable\n(c) Exhibits (executed copies): The following execution copies of\nExhibits to the Form S-3 Registration Statement of the Registrant are hereby\nfiled:\n${heads}\n10.1 Pooling Agreement, dated as of June 1, 1999 among Alder\nLoans, Inc. and Oak Bank, as trustee.\n`;
		const [list] = filingOf(
			`FORM 8-K\nCURRENT REPORT\nPursuant to Section 13 or 15(d)\nSecurities and Exchange Commission\nDate of Report: June 2, 1999\n\n${text}`,
		).exhibitLists;
		assert.deepEqual(
			list?.rows.map(({ number, description }) => [number?.text, description?.text]),
			[['10.1', 'Pooling Agreement, dated as of June 1, 1999 among Alder Loans, Inc. and Oak Bank, as trustee.']],
			heads,
		);
	}
});

test('A source broken before the word Exhibit opens no row', () => {
	const rows = (second: string) =>
		rowsOf(
			`Item 9.01 Financial Statements and Exhibits\n\n(d) Exhibits\n\nExhibit 10.1  Credit Agreement, ${second}\n\nExhibit 10.2  Guaranty\n`,
		)[0]?.[2];
	for (const [second, described] of [
		[
			"incorporated by reference to\nExhibit 10.1 to Alder's Current Report on Form 8-K",
			"Credit Agreement, incorporated by reference to Exhibit 10.1 to Alder's Current Report on Form 8-K",
		],
		[
			'incorporated herein by reference from\nExhibit 10.7, filed May 3, 2004',
			'Credit Agreement, incorporated herein by reference from Exhibit 10.7, filed May 3, 2004',
		],
		[
			'previously filed as\nExhibit 4.2 with the Form 10-K',
			'Credit Agreement, previously filed as Exhibit 4.2 with the Form 10-K',
		],
	] as const) {
		assert.deepEqual(
			rows(second),
			[
				['10.1', described],
				['10.2', 'Guaranty'],
			],
			second,
		);
	}
	assert.deepEqual(rows('as amended\nExhibit 10.3  Note'), [
		['10.1', 'Credit Agreement, as amended'],
		['10.3', 'Note'],
		['10.2', 'Guaranty'],
	]);
});
