/** Exhibit lists whose heads, numbers and rows are laid out as filers lay them out. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filingOf } from '../../fixture';
import { findingsIn, report, rowsOf } from './report';

const item = 'Item 9.01 Financial Statements and Exhibits.\n\n(d) Exhibits\n\n';
const release = 'Press release dated March 12, 2026';
const coverPage = 'Cover Page Interactive Data File (embedded within the Inline XBRL document)';
const usual = [`99.1 ${release}`, `104 ${coverPage}`];

test('column heads of any wording are no row', () => {
	for (const heads of [
		'Exhibit No.   Exhibit Title   Method of Filing',
		'Ex. No.   Document',
		'Reg. S-K Item 601 No.   Description of Document',
		'Designation\nof Exhibit\nin this\nReport\nDescription of Exhibit',
		'Number\nDocument Filed as Exhibit',
		'Exhibit\nNumber\nName and/or Identification of Exhibit',
		'EXHIBIT NUMBER   EXHIBIT',
	]) {
		const text = report({ exhibits: `${item}${heads}\n99.1   ${release}\n104    ${coverPage}` });
		assert.deepEqual(rowsOf(filingOf(text)), usual, heads);
		assert.deepEqual(findingsIn(text), [], heads);
	}
});

test('numbers are read with what stands around and within them', () => {
	const written = [
		'99.1 ......',
		'\u200e99.1  ',
		'Exhibit_99.1  ',
		'Ex 99.1  ',
		'EX 99.1  ',
		'Exh. 99.1  ',
		'“99.1”  ',
		'"99.1"  ',
	];
	for (const row of written.map((number) => `${number} ${release}`)) {
		const text = report({ exhibits: `${item}${row}\n104    ${coverPage}` });
		assert.deepEqual(rowsOf(filingOf(text)), usual, row);
		assert.deepEqual(findingsIn(text), [], row);
	}
	const doubled = report({ exhibits: `${item}99..1   ${release}\n104    ${coverPage}` });
	assert.deepEqual(rowsOf(filingOf(doubled)), usual);
	assert.equal(findingsIn(doubled).length, 1);
	assert.deepEqual(rowsOf(filingOf(report({ exhibits: `${item}99.1A   Release\n99.1B   Slides` }))), [
		'99.1A Release',
		'99.1B Slides',
	]);
});

test('a number that is set in two cells is one number', () => {
	const rows = [
		['99', '.1', release],
		['99', '.2*', 'Tables'],
		['104', '', coverPage],
	].map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
	const html = `<html><body><p>${report().split('(d) Exhibits')[0]?.replace(/\n+/g, '</p><p>')}</p><p>(d) Exhibits</p><table>${rows.join('')}</table></body></html>`;
	assert.deepEqual(rowsOf(filingOf(html)), [`99.1 ${release}`, '99.2 Tables', `104 ${coverPage}`]);
});

test('the number of a page is no exhibit', () => {
	for (const foot of ['3', '3.', '- 3 -', 'Page 3 of 4', 'iii.']) {
		const text = report({
			exhibits: `${item}99.1   ${release}\n\n                         ${foot}\n\n104    ${coverPage}`,
		});
		assert.deepEqual(rowsOf(filingOf(text)), usual, foot);
	}
});

test('a description goes on where a line of it begins like a row', () => {
	for (const end of ['to\n       Exhibit 2.1 to the Form 10-Q', 'from\nExhibit 2.1 of the Form 8-K of March 2, 2026']) {
		const text = report({
			exhibits: `${item}99.1   ${release}, incorporated by reference ${end}\n104    ${coverPage}`,
		});
		assert.deepEqual(
			rowsOf(filingOf(text)).map((row) => row.split(' ')[0]),
			['99.1', '104'],
		);
	}
});

test('a list may be a sentence', () => {
	const text = report({
		exhibits: `Item 9.01 Financial Statements and Exhibits.\n\nExhibits. Exhibit 99, the press release of March 12, 2026, is furnished with this report. Exhibit 104 - ${coverPage}.`,
	});
	const [list] = filingOf(text).exhibitLists;
	assert.equal(list?.layout, 'prose');
	assert.deepEqual(
		list.rows.map(({ number }) => number?.text),
		['99', '104'],
	);
});

test('a list without its item has a place of its own, and the item is missing once', () => {
	for (const heading of ['Exhibits', 'INDEX TO EXHIBITS', 'List of Exhibits']) {
		const text = report({
			exhibits: `${heading}\n\nThe following exhibits are furnished:\n\n99.1   ${release}\n104    ${coverPage}`,
		});
		const [list] = filingOf(text).exhibitLists;
		assert.equal(list?.kind, 'index', heading);
		assert.equal(list?.heading && text.slice(list.heading.start, list.heading.end), heading);
		assert.deepEqual(rowsOf(filingOf(text)), usual, heading);
		assert.deepEqual(
			findingsIn(text),
			['exhibits-item-missing: Item 9.01 is missing: Exhibit 99.1 comes with this report.'],
			heading,
		);
	}
});

/** A list, and the numbers that are read in it. */
const lists: readonly (readonly [name: string, list: string, numbers: string])[] = [
	[
		'has all its numbers in parentheses',
		`     (2)      Agreement and Plan of Merger, dated as of March 12, 2026.\n\n     (99.1)   ${release}.`,
		'2 99.1',
	],
	[
		'has one space after its numbers in parentheses',
		'     (16)  Letter of the former accountant.\n     (16A) Letter of the new accountant.',
		'16 16A',
	],
	[
		'has groups',
		`(4) Instruments Defining the Rights of Holders\n\n4.1\tForm of Warrant\n\n(99) Additional Exhibits\n\n99.1\t${release}\n\n(104) ${coverPage}`,
		'4.1 99.1 104',
	],
	[
		'is lettered',
		`a)\tExhibit 2.1 Agreement\nb)\tExhibit 10.1 Form of Lock-up\nc)\tExhibit 99.1 ${release}\nd)\tExhibit 104 ${coverPage}`,
		'2.1 10.1 99.1 104',
	],
	['has two parentheses in a number', '(99)(a)  First release\n(99)(b)  Second release', '99(a) 99(b)'],
	[
		'has numbers at the ends of wrapped lines',
		'99.1 Press release dated March 12, 2026; 99.2 Presentation to investors; 99.3\nPresentation to analysts; and 104 Cover Page Interactive Data File.',
		'99.1 99.2 99.3 104',
	],
	['has a point after its numbers alone', '4.1.\n\nForm of Note\n\n99.1.\n\nRelease', '4.1 99.1'],
	['is one row with a dash', `104 – ${coverPage}`, '104'],
	[
		'says where an exhibit was filed, in wide columns',
		`10.1+     Incentive Plan     S-4     333-284400     10.8     1/15/2026\n99.1     ${release}`,
		'10.1 99.1',
	],
	['has letters after hyphens', 'Exhibit 4-A - Indenture.\nExhibit 4-B - Form of Bond.', '4-A 4-B'],
	[
		'says where an exhibit was filed, in columns',
		`10.1+\tIncentive Plan\tS-4\t333-284400\t10.8\t1/15/2026\n99.1\t${release}`,
		'10.1 99.1',
	],
];

for (const [name, list, numbers] of lists) {
	test(`a list that ${name} is read`, () => {
		const { exhibitLists } = filingOf(report({ exhibits: `${item}${list}` }));
		const read = exhibitLists.flatMap(({ rows }) => rows.map(({ number }) => number?.text));
		assert.equal(read.join(' '), numbers);
	});
}

test('a footnote with its number in parentheses is no row', () => {
	const text = report({
		exhibits: `${item}10.1(1)   Lease\n99.1   ${release}\n\n(1)   Filed herewith.\n(2)   Furnished herewith.`,
	});
	assert.deepEqual(rowsOf(filingOf(text)), ['10.1 Lease', `99.1 ${release}`]);
});

test('each cell of three columns may stand on a line of its own', () => {
	const cells = [
		'Exhibit\nNumber',
		'Description',
		'Method of Filing',
		'4.1',
		'Indenture',
		'Previously filed as Exhibit 4.1 to the Form 8-K filed June 4, 2012.',
		'99.1',
		release,
		'Filed with this document.',
		'104',
		'Cover Page Interactive Data File',
		'Embedded within the Inline XBRL document.',
	];
	assert.deepEqual(rowsOf(filingOf(report({ exhibits: `${item}${cells.join('\n\n')}` }))), [
		'4.1 Indenture Previously filed as Exhibit 4.1 to the Form 8-K filed June 4, 2012.',
		`99.1 ${release} Filed with this document.`,
		'104 Cover Page Interactive Data File Embedded within the Inline XBRL document.',
	]);
});

test('what a converter to Markdown writes around a list is not read', () => {
	const marked = (list: string): string =>
		report({
			heading: '**Item 2.02 Results of Operations and Financial Condition.**',
			exhibits: `**Item 9.01 Financial Statements and Exhibits.**\n\n**(d) Exhibits**\n\n${list}\n\n**Forward-Looking Statements**\n\n# Note`,
		});
	const table = marked(
		`<table><thead><tr><th>Exhibit No.</th><th>Description</th></tr></thead><tbody><tr><td>99.1</td><td>${release}</td></tr><tr><td>104</td><td>${coverPage}</td></tr></tbody></table>`,
	);
	assert.deepEqual(rowsOf(filingOf(table)), usual);
	assert.deepEqual(findingsIn(table), []);
	const attributes = marked(`99.1   [${release}]{.underline}\n\n104    [${coverPage}](cover.htm){.link}`);
	assert.deepEqual(rowsOf(filingOf(attributes)), usual);
	assert.deepEqual(findingsIn(attributes), []);
});

test('a legend may begin with the mark that begins headings in Markdown', () => {
	const text = report({
		body: 'On March 12, 2026, Harbor Mills, Inc. issued a press release announcing its results, furnished as Exhibit 99.1, and signed the lease filed as Exhibit 10.1.',
		exhibits: `${item}10.1#\tLease\n99.1\t${release}\n\n#\tManagement contract.`,
	});
	assert.deepEqual(findingsIn(text), []);
});

test('a sentence that points to the index is no row', () => {
	for (const sentence of [
		'Exhibits included are set forth in the Exhibit Index pursuant to Item 601 of Regulation S-K.',
		'     Exhibits included are set forth in the Exhibit Index pursuant\nto Item 601 of Regulation S-K.',
		'Exhibits to the report are listed in the Index to Exhibits.',
	]) {
		const index = `\n\nEXHIBIT INDEX\n\nNumber         Description\n\n99.1           ${release}\n104            ${coverPage}\n`;
		const text =
			report({ exhibits: `Item 9.01 Financial Statements and Exhibits.\n\n(d) Exhibits.\n\n${sentence}` }) + index;
		assert.deepEqual(rowsOf(filingOf(text)), usual, sentence);
		assert.deepEqual(
			findingsIn(text).filter((finding) => !finding.startsWith('exhibit-index-after-signatures')),
			[],
			sentence,
		);
	}
});

test('the number of an attachment or a schedule in a description begins no row', () => {
	const description = 'Agreement dated March 12, 2026, with Attachment 10.2 and Schedule 10.3 of Quay Works';
	const rows = `10.1   ${description.replace('Attachment ', 'Attachment\n')}\n104    ${coverPage}`;
	for (const words of [rows, rows.replace(/\s+/g, ' ')]) {
		const text = report({
			exhibits: `${item}${words}`,
			body: 'The agreement is filed as Exhibit 10.1 to this report.',
		});
		assert.deepEqual(rowsOf(filingOf(text)), [`10.1 ${description}`, `104 ${coverPage}`]);
	}
});

test('the financial data schedule is in the list alone', () => {
	const text = report({ exhibits: `${item}27     Financial Data Schedule\n99.1   ${release}` });
	assert.deepEqual(
		findingsIn(text).filter((finding) => finding.startsWith('exhibit-not-mentioned')),
		[],
	);
});

test('words with a colon after them are no description of the number below', () => {
	for (const [first, second] of [
		['The', 'following exhibit is filed herewith:'],
		['The following', 'exhibits are filed with this report:'],
		['Each', 'of these is filed:'],
	]) {
		const text = report({
			exhibits: `Item 9.01 Financial Statements and Exhibits.\n\n(d) Exhibits. ${first}\n${second}\n99.1 ${release}`,
		});
		assert.deepEqual(rowsOf(filingOf(text)), [`99.1 ${release}`], first);
	}
});
