import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gatherRows } from '../../../server/src/filing/exhibits/gatherRows';
import { linesOf } from '../../../server/src/text/lines';
import { visibleText } from '../../../server/src/text/visibleText';

/** Checks which words of `source` are column heads, which are of which row, and which are of none. */
function check(
	source: string,
	expected: { heads?: string; rows: readonly string[]; notes?: readonly string[]; isProse?: boolean },
): void {
	const visible = visibleText(source, { start: 0, end: source.length });
	const { text } = visible;
	const { heads, rows, notes, isProse } = gatherRows(visible, linesOf(text));
	const runsOf = (row: (typeof rows)[number]) =>
		row.runs.map(({ start, end }) => text.slice(start, end).trim().replace(/\s+/g, ' ')).filter((run) => run !== '');
	assert.deepEqual(
		{
			heads: heads && text.slice(heads.start, heads.end),
			rows: rows.map((row) => `${row.number?.number ?? 'none'}: ${runsOf(row).join(' / ')}`),
			notes: notes.map((line) => line.text),
			isProse,
		},
		{ heads: undefined, notes: [], isProse: false, ...expected },
	);
}

test('a row goes on until the next number, and the list until the next part', () => {
	check('99.1  Press release\n      of the company\n99.2  Presentation\n\nSIGNATURES\n\n99.3  Lease', {
		rows: ['99.1: Press release / of the company', '99.2: Presentation'],
	});
});

test('heads are of no row, whether they take one line or two', () => {
	check('Exhibit No.  Description\n99.1  Press release', {
		heads: 'Exhibit No.  Description',
		rows: ['99.1: Press release'],
	});
	check('Exhibit\nNumber  Description\n-------  -----------\n99.1  Press release', {
		heads: 'Exhibit\nNumber  Description',
		rows: ['99.1: Press release'],
	});
});

test('below a note no row comes, unless heads begin the list again', () => {
	const first = 'Exhibit No.  Description\n10.1  Lease\n\n* Filed herewith.\n\n10.2 shares for each';
	const notes = ['* Filed herewith.', '10.2 shares for each'];
	check(first, { heads: 'Exhibit No.  Description', rows: ['10.1: Lease'], notes });
	check(`${first}\n\nExhibit No.  Description\n10.3  Note`, {
		heads: 'Exhibit No.  Description',
		rows: ['10.1: Lease', '10.3: Note'],
		notes,
	});
});

test('the sentence before the rows is a note', () => {
	check('The following exhibits are filed with this report:\n\n99.1  Press release', {
		rows: ['99.1: Press release'],
		notes: ['The following exhibits are filed with this report:'],
	});
});

test('a number within the first sentence begins a list in running text', () => {
	check('The following exhibit is filed herewith: Exhibit 99.1 Press release', {
		rows: ['99.1: Press release'],
		isProse: true,
	});
});

test('a description may begin above its number', () => {
	check('Exhibit No.  Description\n\n        Agreement between Alder\n10.1    and Birch', {
		heads: 'Exhibit No.  Description',
		rows: ['10.1: Agreement between Alder / and Birch'],
	});
});

test('in a table a row may lack its number', () => {
	const row = (...cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
	const table = `<html><body><table>${row('No.', 'Description')}${row('', 'Lease')}${row('', 'Note')}</table></body></html>`;
	check(table, { heads: 'No.\tDescription', rows: ['none: Lease', 'none: Note'] });
});

test('the heading of an attachment with a number of the list ends it', () => {
	check('99.1  Press release\n\nExhibit 99.1\n\n99.2  million shares', { rows: ['99.1: Press release'] });
});

test('a line that closes a parenthesis goes on with its row, also where it begins with a number', () => {
	check(
		'10.1  Lease (incorporated by reference to Exhibit\n10.2 to the Form 8-K of May 4, 2020)\n99.1  Press release',
		{
			rows: [
				'10.1: Lease (incorporated by reference to Exhibit / 10.2 to the Form 8-K of May 4, 2020)',
				'99.1: Press release',
			],
		},
	);
});

test('an item named at the end of a description ends no list', () => {
	for (const [before, after] of [
		['Press release (furnished pursuant to', 'Item 2.02)'],
		['Press release, furnished under the terms of', 'Items 2.02 and 7.01'],
	]) {
		check(`10.1  Lease\n99.1  ${before}\n${after}\n104  Cover page`, {
			rows: ['10.1: Lease', `99.1: ${before} / ${after}`, '104: Cover page'],
		});
	}
	check('10.1  Lease of\nItem 8.01 Other Events\n99.1  Press release', { rows: ['10.1: Lease of'] });
});

test('an exhibit named in parentheses that a line closes is no row of its own', () => {
	check(
		'5.1  Opinion of Larch & Birch LLP\n23.1  Consent of Larch & Birch LLP (included in\nExhibit 5.1)\n99.1  Press release',
		{
			rows: [
				'5.1: Opinion of Larch & Birch LLP',
				'23.1: Consent of Larch & Birch LLP (included in / Exhibit 5.1)',
				'99.1: Press release',
			],
		},
	);
});

test('a number without a point is a row right below the caption, unless the list counts from 1', () => {
	check('10 Lease of the plant\n99 Press release', { rows: ['10: Lease of the plant', '99: Press release'] });
	check('(c) Exhibits:\n(2) Agreement of merger\n(99) Press release', {
		rows: ['2: ) Agreement of merger', '99: ) Press release'],
	});
	check('The following exhibits are filed:\n28A. Spread of May\n28B. Statement of May', {
		rows: ['28A: . Spread of May', '28B: . Statement of May'],
		notes: ['The following exhibits are filed:'],
	});
	check('1. Press release\n2. Letter', { rows: [] });
	check('(c) Exhibits:\n(1) Press release\n(2) Letter', { rows: [] });
});

test('what a mark stands for is no cell of the last row', () => {
	check('3.1\nLease of the plant\nin Ohio\n*99.1\nPress release\n* Filed herewith.', {
		rows: ['3.1: Lease of the plant / in Ohio', '99.1: Press release'],
		notes: ['* Filed herewith.'],
	});
});
