/** What each line of an exhibit list is: heads, the beginning of a row, the rest of one, a note, or none of the list. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gatherRows } from '../../../server/src/filing/exhibits/gatherRows';
import { linesOf } from '../../../server/src/text/lines';
import { visibleText } from '../../../server/src/text/visibleText';

/** Checks the rows on `source`, as `number: words / of / the lines`, and the lines after `|` that are notes. */
function check(source: string, ...expected: readonly string[]): void {
	const visible = visibleText(source, { start: 0, end: source.length });
	const { text } = visible;
	const { rows, notes } = gatherRows(visible, linesOf(text));
	const shown = rows.map(({ number, runs }) => {
		const words = runs.map(({ start, end }) => text.slice(start, end).trim().replace(/\s+/g, ' '));
		return `${number?.number ?? 'none'}: ${words.filter((each) => each !== '').join(' / ')}`;
	});
	assert.deepEqual([...shown, ...notes.map((line) => `| ${line.text}`)], expected, source);
}

test('a line that stands apart ends the list, unless it goes on in the column of the row or the row asks for more', () => {
	check('10.1  Lease\n\nWe sold it.\n\n10.2  Note', '10.1: Lease', '| We sold it.', '| 10.2  Note');
	check('10.1  Lease\nand more\n\n      of it\n\n10.2  Note', '10.1: Lease / and more / of it', '10.2: Note');
	check('10.1  Lease in\n\nOhio\n\n10.2  Note', '10.1: Lease in / Ohio', '10.2: Note');
	check('10.1  Lease\n\n      Ohio\n\n10.2  Note', '10.1: Lease / Ohio', '10.2: Note');
	check('10.1  Lease;\n\n      Ohio\n\n10.2  Note', '10.1: Lease;', '| Ohio', '| 10.2  Note');
	check('10.1  Lease\n\n    Ohio\n\n10.2  Note', '10.1: Lease', '| Ohio', '| 10.2  Note');
});

test('after a whole sentence a long line is a paragraph of its own', () => {
	const paragraph = `This says much about ${'other things '.repeat(8)}than the lease.`;
	assert.ok(paragraph.length > 120);
	check(`10.1  Lease.\n${paragraph}`, '10.1: Lease.', `| ${paragraph}`);
	check(`10.1  Lease\n${paragraph}`, `10.1: Lease / ${paragraph}`);
	check('10.1  Lease.\nThis says more.', '10.1: Lease. / This says more.');
});

test('amounts and exhibits that a row cites open no row', () => {
	check('10.1  Lease\n10.2 % of the notes\n99.1  News', '10.1: Lease / 10.2 % of the notes', '99.1: News');
	check('10.1  Lease\n10.2 million shares', '10.1: Lease / 10.2 million shares');
	check('10.1  Lease, included in\nExhibit 99.1\n99.1  News', '10.1: Lease, included in / Exhibit 99.1', '99.1: News');
	check('10.1  Lease to exhibit\n99.2  Slides', '10.1: Lease to exhibit / 99.2 Slides');
	check('10.1  Lease, included in\n\n99.2  Slides', '10.1: Lease, included in', '99.2: Slides');
});

test('a number without a point opens a row where words stand apart from it', () => {
	check('10  Lease\n16  Letter\n99  News', '10: Lease', '16: Letter', '99: News');
	check('99 - News\n104 Cover', '99: - News', '104: Cover');
	check('14 May 2026\n16  Letter', '16: Letter');
	check('8-K\n99  News', '99: News');
	check('Page\n99  News');
	check('99 news');
});

test('a number alone on its line is that of the words below in a list with heads', () => {
	const rows = '16\nLetter of Al Roe\n17\nAnother letter';
	check(`Exhibit No.  Description\n${rows}`, '16: Letter of Al Roe', '17: Another letter');
	check(rows);
	check('Exhibit No.  Description\n3\nBylaws\n5', 'none: Bylaws');
	check('Exhibit No.  Description\n16\nsmall words\n99.1  News', '99.1: News');
});

test('a number in parentheses opens a row where all rows have theirs so, or where a report has one such exhibit', () => {
	check('(2)  Plan\n(10)  Lease\n(99)  News', '2: ) Plan', '10: ) Lease', '99: ) News');
	check('99.1  News\n(10)  Lease', '99.1: News / (10) Lease');
	check('99.1  News\n(104)  Cover Page', '99.1: News', '104: ) Cover Page');
	check('(1) Filed herewith.\n99.1  News', '99.1: News', '| (1) Filed herewith.');
	check('(2) Plan\n99.1  News', '99.1: News');
	check('2)  Plan\n10)  Lease\n99.1  News', '99.1: News');
});

test('cells on lines of their own are of the row whose number stands alone', () => {
	check('99.1\nNews\nMay 3\n99.2\nSlides\nMay 4', '99.1: News / May 3', '99.2: Slides / May 4');
	check('99.1\nNews\nMay 3\n8-K\n99.2\nSlides\nMay 4\n10-K', '99.1: News / May 3 / 8-K', '99.2: Slides / May 4 / 10-K');
});

test('under heads a row may have no number, unless the line is small or introduces others', () => {
	const heads = 'Exhibit No.  Description';
	check(`${heads}\nLease of the plant\n99.1  News`, 'none: Lease of the plant', '99.1: News');
	check(`${heads}\nLease of the plant:\n99.1  News`, '99.1: News');
	check(`${heads}\nlease of the plant\n99.1  News`, '99.1: News');
	check(`${heads}\n${'Lease of the plant '.repeat(16)}\n99.1  News`, '99.1: News');
	check(`${heads}\n99.1  News\n\nLease of the plant`, '99.1: News', '| Lease of the plant');
	for (const line of ['Lease of the plant', 'lease of the plant']) {
		check(`${line}\n99.1  News`, '99.1: News');
	}
});

test('footnotes and paragraphs are notes, and end the list', () => {
	check(
		'99.1  News\nForward-looking statements are made.\n99.2  Slides',
		'99.1: News',
		'| Forward-looking statements are made.',
		'| 99.2  Slides',
	);
	check('99.1* News\n* Filed herewith.\n99.2 Slides', '99.1: News', '| * Filed herewith.', '| 99.2 Slides');
	check('99.1* News and\n* Filed herewith.', '99.1: News and / * Filed herewith.');
	check('99.1* News\nPortions of it have been omitted.', '99.1: News', '| Portions of it have been omitted.');
	check('99.1  News\n________\n99.2  Slides', '99.1: News', '99.2: Slides');
});

test('“Filed herewith” is the legend of a mark where one was lost, else the last cell of its row', () => {
	check('99.1* News\nFiled herewith', '99.1: News', '| Filed herewith');
	check('99.1  News\nFiled herewith', '99.1: News / Filed herewith');
	check(
		'99.1* News\nFiled herewith\n99.2  Slides\nFiled herewith',
		'99.1: News / Filed herewith',
		'99.2: Slides / Filed herewith',
	);
});

test('an introduction is a note, and begins the list again', () =>
	check(
		'The following exhibits are filed:\n99.1  News\nThe following documents are not:\n99.2  Slides',
		...['99.1: News', '99.2: Slides', '| The following exhibits are filed:', '| The following documents are not:'],
	));

test('a description that begins above its number is of that row', () => {
	check(
		'Exhibit     Agreement between\n10.1        Alder and Birch\n99.1        News',
		'10.1: Agreement between / Alder and Birch',
		'99.1: News',
	);
	check(
		'Exhibit No.  Description\n\n             Agreement between\n10.1         Alder and Birch\n\n             Letter of Alder,\n             and of Birch\n16.1         to Cedar',
		...['10.1: Agreement between / Alder and Birch', '16.1: Letter of Alder, / and of Birch / to Cedar'],
	);
	check(
		'Exhibit No.  Description\n\nAgreement between\n10.1  Alder and Birch',
		'none: Agreement between',
		'10.1: Alder and Birch',
	);
});

test('heads are of no row, in whatever words, and may come again', () => {
	for (const heads of [
		'No.  Exhibits',
		'(d) Exhibits  Description',
		'Exhibits',
		'Exhibit Title',
		'NUMBER AND DESCRIPTION OF EXHIBIT',
		'Exhibit Letter  Description of Document Filed Herewith',
		'Exhibit No.  Description  Form  File No.  Filing Date',
	]) {
		check(`${heads}\n10.1  Lease`, '10.1: Lease');
		check(`10.1  Lease\n\nExhibit No.  Description\n99.1  News`, '10.1: Lease', '99.1: News');
	}
	check('Exhibit Number Description 10.1 Lease', '10.1: Lease');
	check('10.1  Lease\nExhibit No.\n99.1  News', '10.1: Lease', '99.1: News');
	check(
		'10.1  Lease\n\nWe sold it.\n\nEXHIBIT NO.  DOCUMENT\n99.1  News',
		'10.1: Lease',
		'99.1: News',
		'| We sold it.',
	);
	check(
		'10.1  Lease\n\nWe sold it.\n\nDocuments\n99.1  News',
		'10.1: Lease',
		'| We sold it.',
		'| Documents',
		'| 99.1  News',
	);
});

test('the number of a page over the heads of the list, and the number of a chapter, are no rows', () => {
	check(
		'Exhibit Number  Description\n\n10.1  Lease\n\n33\n\nEXHIBIT NUMBER   DESCRIPTION\n\n10.2  Note',
		'10.1: Lease',
		'10.2: Note',
	);
	check('10.1  Lease\n\n33\n\nEXHIBIT\nNUMBER\n\n10.2  Note', '10.1: Lease', '10.2: Note', '| EXHIBIT');
	check(
		'99.1  Release about Chapter\n11 Proceedings, of May 4\n104  Cover',
		'99.1: Release about Chapter / 11 Proceedings, of May 4',
		'104: Cover',
	);
	check('4.2  Form of Note\n4.3  Form of Note\n10  Lease', '4.2: Form of Note', '4.3: Form of Note', '10: Lease');
});

test('the number alone below rows with words is the heading of what is attached, also without an empty line', () => {
	check('Exhibit 99.1  Release of May 4\nExhibit 99.1\nRelease', '99.1: Release of May 4');
	check('Exhibit 99.1\nRelease\nExhibit 99.2\nSlides', '99.1: / Release'.replace(' /', ''), '99.2: Slides');
});
