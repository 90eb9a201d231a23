/** Which words of the text are which part of an exhibit list and its rows. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Span } from '../../../server/src/text/span';
import { filingOf } from '../../fixture';

/** A row: its number, its description, and what is known of it besides. */
type Row = readonly [number: string | undefined, description: string | undefined, ...others: readonly string[]];

/** The list under Item 9.01 that `lines` have, in a text or in HTML, as the words that its spans cover. */
function listOf(lines: string) {
	const text = lines.startsWith('<')
		? `<html><body><p>Item 9.01 Financial Statements and Exhibits</p><p>(d) Exhibits</p>${lines}</body></html>`
		: `Item 9.01 Financial Statements and Exhibits\n\n(d) Exhibits\n\n${lines}\n`;
	const [list] = filingOf(text).exhibitLists;
	const words = (span: Span | undefined) => span && text.slice(span.start, span.end);
	return {
		whole: words(list?.span),
		heads: words(list?.columnHeads),
		sources: list?.rows.map(({ source }) => words(source)),
		spans: list?.rows.map(({ span }) => words(span)),
		rows: list?.rows.map(({ number, description, marks, status, link }): Row => {
			assert.equal(words(number?.span), number?.text);
			return [number?.text, words(description?.span), ...marks, ...[status ?? []].flat(), ...[link?.href ?? []].flat()];
		}),
	};
}

/** Checks the rows on `lines`, which are the list and nothing else but `heads` and what is `after` it. */
function check(
	lines: string,
	rows: readonly Row[],
	{ heads, after = '' }: { heads?: string; after?: string } = {},
): void {
	const list = listOf(lines + after);
	assert.deepEqual([list.rows, list.heads, list.whole], [rows, heads, lines]);
}

test('the word before a number, the signs around it and the marks are not of the description', () => {
	check('Exhibit 99.1 - Press release*\nEX-10.1: Lease (1)\n#99.2 Slides †', [
		['99.1', 'Press release', '*'],
		['10.1', 'Lease', '(1)'],
		['99.2', 'Slides', '#', '†'],
	]);
	check('[10.1]  Lease\n10.2.  Note\n10.3 – Bond', [
		['10.1', 'Lease'],
		['10.2', 'Note'],
		['10.3', 'Bond'],
	]);
	check('(2)  Agreement and Plan of Merger\n(99)  Press release', [
		['2', 'Agreement and Plan of Merger'],
		['99', 'Press release'],
	]);
});

test('a description runs over lines, up to the next number or a note', () => {
	check(
		'99.1  Press release\n      of the company\n\n10.2  Note among A,\n\nB and C',
		[
			['99.1', 'Press release\n      of the company'],
			['10.2', 'Note among A,\n\nB and C'],
		],
		{ after: '\n\nForward-looking statements are in it.\n\n99.2  Slides' },
	);
	check('3.1\nCertificate\nof Larch\n99.1\nPress release\nof May\n104\nCover page', [
		['3.1', 'Certificate\nof Larch'],
		['99.1', 'Press release\nof May'],
		['104', 'Cover page'],
	]);
	check('16  Letter\n17\nLetter of Al Roe', [
		['16', 'Letter'],
		['17', 'Letter of Al Roe'],
	]);
});

test('the caption of the part may stand in the column of the descriptions', () => {
	check('99.1  Exhibits.\n      Press release', [['99.1', 'Press release']]);
	check('99.1  Exhibits', [['99.1', 'Exhibits']]);
});

test('page numbers are of no row', () => {
	check(
		'99.1  Press release\n2\n99.2  Slides',
		[
			['99.1', 'Press release'],
			['99.2', 'Slides'],
		],
		{ after: '\n-3-\nPage 4' },
	);
	check('99.1  Press release\n\nPage 2 of 4\n\n\fForm 8-K\n\n\n99.2  Slides', [
		['99.1', 'Press release'],
		['99.2', 'Slides'],
	]);
});

test('the last cell is a page number or a tick where the heads have a column for it', () => {
	const heads = 'Exhibit No.  Description                Page';
	check(
		`${heads}\n99.1         Press release dated May 1  5\n99.2         Slides                      E-6\n104          Cover page`,
		[
			['99.1', 'Press release dated May 1'],
			['99.2', 'Slides'],
			['104', 'Cover page'],
		],
		{ heads },
	);
	const ticked = 'Exhibit No.  Description  Filed Herewith';
	check(
		`${ticked}\n99.1         Lease        X\n10.1         Note`,
		[
			['99.1', 'Lease', 'filed'],
			['10.1', 'Note'],
		],
		{ heads: ticked },
	);
	check(
		'Exhibit No.  Description\n99.1         Press release dated May 1  5',
		[['99.1', 'Press release dated May 1  5']],
		{
			heads: 'Exhibit No.  Description',
		},
	);
	const alone = 'Exhibit No.  Page';
	check(`${alone}\n99.1         5`, [['99.1', '5']], { heads: alone });
});

test('the heads are those over the rows, on one line or two', () => {
	for (const heads of [
		'Exhibit\nNo.\tDescription',
		'No.  Title',
		'Exhibit Number  Document',
		'Designation of the Exhibit',
	]) {
		check(`${heads}\n99.1  Press release`, [['99.1', 'Press release']], { heads });
	}
});

test('a mark has the status that its legend gives, and a row the one that it states', () => {
	check(
		'10.1*  Lease\n99.1+  News\n4.1  Bond (incorporated by reference to Exhibit 4.1)',
		[
			['10.1', 'Lease', '*', 'filed'],
			['99.1', 'News', '+', 'furnished'],
			['4.1', 'Bond (incorporated by reference to Exhibit 4.1)', 'incorporated'],
		],
		{ after: '\n\n* Filed herewith.\n+ Furnished herewith.' },
	);
});

test('a legend whose mark was lost is of no row', () =>
	check(
		'10.1*  Lease\n99.1  News',
		[
			['10.1', 'Lease', '*'],
			['99.1', 'News'],
		],
		{ after: '\nFiled herewith' },
	));

test('a list in running text is parted at its numbers', () => {
	const lines = 'Exhibit 99.1 Press release and 99.2 Slides; 99.3 Letter; and 104 Cover Page';
	const list = listOf(`The following exhibits are filed: ${lines}`);
	assert.equal(list.whole, lines);
	assert.deepEqual(list.rows, [
		['99.1', 'Press release and 99.2 Slides;'],
		['99.3', 'Letter; and'],
		['104', 'Cover Page'],
	]);
	assert.deepEqual(list.spans, ['Exhibit 99.1 Press release and 99.2 Slides; ', '99.3 Letter; and ', '104 Cover Page']);
	check('Exhibit 16, the letter of Larch & Birch LLP, is filed with this report.', [
		['16', 'the letter of Larch & Birch LLP, is filed with this report.', 'filed'],
	]);
});

test('the source of a row is its lines, or its elements with the link in them', () => {
	assert.deepEqual(listOf('  99.1  Press release\n   of May\n99.2  Slides').sources, [
		'  99.1  Press release\n   of May\n',
		'99.2  Slides\n',
	]);
	const [first, second] = ['<p>99.1 <a href="a.htm">Press release</a></p>', '<p>99.2 Slides</p>'];
	const list = listOf(`${first}${second}`);
	assert.deepEqual(list.sources, [first, second]);
	assert.deepEqual(list.rows, [
		['99.1', 'Press release', 'a.htm'],
		['99.2', 'Slides'],
	]);
	const row = '<tr><td>99.1</td><td><p>Press release</p><p>of May 4</p></td></tr>';
	assert.deepEqual(listOf(`<table><tr><td>10.1</td><td>Lease</td></tr>${row}</table>`).sources?.[1], row);
});

test('an index has its heading, and is one also where no row stands under it', () => {
	const text = 'Item 8.01 Other Events\n\nText.\n\nEXHIBIT INDEX\n\n99.1  Press release\n\nList of Exhibits\n';
	assert.deepEqual(
		filingOf(text).exhibitLists.map(({ kind, heading, span, rows }) => [
			kind,
			heading && text.slice(heading.start, heading.end),
			text.slice(span.start, span.end),
			rows.length,
		]),
		[
			['index', 'EXHIBIT INDEX', 'EXHIBIT INDEX\n\n99.1  Press release', 1],
			['index', 'List of Exhibits', 'List of Exhibits', 0],
		],
	);
	const bare = 'Item 8.01 Other Events\n\nText.\n\nEXHIBITS\n\n';
	const listsUnder = (lines: string) => filingOf(bare + lines).exhibitLists.map(({ rows }) => rows.length);
	assert.deepEqual(listsUnder('99.1  Press release\n'), [1]);
	assert.deepEqual(listsUnder('None.\n'), []);
});
