import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { documentSymbols, symbolInformation } from '../../server/src/features/documentSymbols';
import type { Filing, Item } from '../../server/src/filing/filing';
import { nested, type OutlineNode, type Part, type PartKind } from '../../server/src/reading/outline/nesting';
import type { Piece, Span } from '../../server/src/text/span';
import { filingOf } from '../fixture';
import { handmade, pieceIn, spanIn } from './handmade';

const report = `FORM 8-K
Date of Report: March 2, 2026
Lindenau Optics, Inc.
Delaware
001-98765
98-7654321
12 Prism Way, Dover, DE 19901
(302) 555-0143
Former name: Lindenau Lens Co.
[ ] Rule 425
[x] Rule 14a-12
Common Stock LNDN Nasdaq
[ ] Emerging growth company
Item 2.02 Results of Operations
A press release is attached as Exhibit 99.1.
Item 9.01 Exhibits
(d) Exhibits
99.1 Press release
Letter of consent
SIGNATURES
Lindenau Optics, Inc.
/s/ Ada Brandt
Ada Brandt
Chief Financial Officer
EXHIBIT INDEX
99.1 Press release of March 2
Lindenau Optics Reports Results
`;

const span = (words: string, after = 0): Span => spanIn(report, words, after);
const piece = (words: string, after = 0): Piece => pieceIn(report, words, after);
const between = (first: string, next: string): Span => {
	const { start } = span(first);
	return { start, end: span(next, start + 1).start };
};

const coverSpan = between('FORM 8-K', 'Item 2.02');
const earnings = item('2.02', 'Results of Operations', between('Item 2.02', 'Item 9.01'));
const exhibits: Item = {
	...item('9.01', 'Exhibits', between('Item 9.01', 'SIGNATURES')),
	parts: [
		{
			letter: 'd',
			letterSpan: span('(d)'),
			caption: piece('Exhibits', span('(d)').start),
			heading: span('(d) Exhibits'),
			span: between('(d) Exhibits', 'SIGNATURES'),
		},
	],
};
const box = (words: string, checked: boolean) => ({ id: words, checked, legend: piece(words), span: span(words) });
const signaturesAt = span('SIGNATURES').start;
const indexAt = span('EXHIBIT INDEX').start;

const filing = handmade(report, {
	date: '2026-03-02',
	cover: {
		span: coverSpan,
		formType: piece('FORM 8-K'),
		dateOfReport: { ...piece('March 2, 2026'), iso: '2026-03-02' },
		registrants: [piece('Lindenau Optics, Inc.')],
		stateOfIncorporation: piece('Delaware'),
		commissionFileNumber: piece('001-98765'),
		employerIdentificationNumber: piece('98-7654321'),
		address: piece('12 Prism Way, Dover, DE 19901'),
		telephone: piece('(302) 555-0143'),
		formerNameOrAddress: piece('Lindenau Lens Co.'),
		checkBoxes: [box('[ ] Rule 425', false), box('[x] Rule 14a-12', true)],
		securitiesRegistered: piece('Common Stock LNDN Nasdaq'),
		emergingGrowthCompany: box('[ ] Emerging growth company', false),
		legends: [],
	},
	items: [earnings, exhibits],
	exhibitLists: [
		{
			kind: 'item',
			layout: 'rows',
			span: between('99.1 Press release', 'SIGNATURES'),
			rows: [row('99.1', 'Press release', span('(d)').start), row(undefined, 'Letter of consent')],
		},
		{
			kind: 'index',
			layout: 'rows',
			span: between('EXHIBIT INDEX', 'Lindenau Optics Reports'),
			heading: span('EXHIBIT INDEX'),
			rows: [row('99.1', 'Press release of March 2', indexAt)],
		},
	],
	signatures: {
		span: between('SIGNATURES', 'EXHIBIT INDEX'),
		heading: span('SIGNATURES'),
		blocks: [
			{
				span: between('/s/ Ada Brandt', 'EXHIBIT INDEX'),
				registrant: piece('Lindenau Optics, Inc.', signaturesAt),
				name: piece('Ada Brandt', span('/s/ Ada Brandt').end),
				title: piece('Chief Financial Officer'),
			},
		],
	},
	attachments: [
		{
			span: { start: span('Lindenau Optics Reports').start, end: report.length },
			number: '99.1',
			title: piece('Lindenau Optics Reports Results'),
		},
	],
});

test('the outline names every part of the report', () => {
	checkOutline(
		filing,
		`
Cover Page: Lindenau Optics, Inc.
	Form Type: FORM 8-K
	Date of Report: March 2, 2026
	Registrant: Lindenau Optics, Inc.
	State of Incorporation: Delaware
	Commission File Number: 001-98765
	IRS Employer Identification No.: 98-7654321
	Address: 12 Prism Way, Dover, DE 19901
	Telephone: (302) 555-0143
	Former Name or Address: Lindenau Lens Co.
	Check Boxes: 2, 1 checked
	Securities Registered: Common Stock LNDN Nasdaq
	Emerging Growth Company: not checked
Item 2.02: Results of Operations and Financial Condition
Item 9.01: Financial Statements and Exhibits
	(d) Exhibits
		Exhibit 99.1: Press release
		Letter of consent
Signatures: Lindenau Optics, Inc.
	Ada Brandt: Chief Financial Officer
Exhibit Index
	Exhibit 99.1: Press release of March 2
EX-99.1: Lindenau Optics Reports Results`,
	);
});

test('choosing an item selects its heading, choosing an exhibit its number', () => {
	const symbols = documentSymbols(documentOf(report), filing);
	assert.equal(selected(symbols, 'Item 2.02'), 'Item 2.02 Results of Operations');
	assert.equal(selected(symbols, 'Exhibit 99.1'), '99.1');
	assert.equal(selected(symbols, 'Ada Brandt'), 'Ada Brandt');
	assert.equal(selected(symbols, 'Signatures'), 'SIGNATURES');
});

test('an item that the form never had keeps its own caption', () => {
	const text = 'Item 4.09 Weather\nRain.\n';
	checkOutline(
		handmade(text, { items: [itemIn(text, '4.09', 'Weather', { start: 0, end: text.length })] }),
		`
Item 4.09: Weather`,
	);
});

test('a heading for two items gives a symbol for each, and the exhibits stand under the last', () => {
	const text = 'Items 7.01 and 9.01\n99.1 Slides\n';
	const end = text.length;
	const first = itemIn(text, '7.01', undefined, { start: 0, end });
	const second = itemIn(text, '9.01', undefined, { start: text.indexOf('9.01'), end });
	const list = {
		kind: 'item' as const,
		layout: 'rows' as const,
		span: spanIn(text, '99.1 Slides'),
		rows: [rowIn(text, '99.1', 'Slides')],
	};
	const symbols = checkOutline(
		handmade(text, { items: [first, second], exhibitLists: [list] }),
		`
Item 7.01: Regulation FD Disclosure
Item 9.01: Financial Statements and Exhibits
	Exhibit 99.1: Slides`,
	);
	assert.ok(symbols.every(({ range }) => range.end.line === 2));
});

test('a row outside every part stands at the top', () => {
	const text = 'Item 8.01 Other Events\nNews.\n99.1 Slides\n';
	const list = {
		kind: 'item' as const,
		layout: 'rows' as const,
		span: spanIn(text, '99.1 Slides'),
		rows: [rowIn(text, '99.1', 'Slides')],
	};
	const news = itemIn(text, '8.01', 'Other Events', { start: 0, end: text.indexOf('99.1') });
	checkOutline(
		handmade(text, { items: [news], exhibitLists: [list] }),
		`
Item 8.01: Other Events
Exhibit 99.1: Slides`,
	);
});

test('an exhibit index within an item stands under the item', () => {
	const text = 'Item 9.01 Exhibits\nEXHIBIT INDEX\n99.1 Slides\n';
	const list = {
		kind: 'index' as const,
		layout: 'rows' as const,
		span: { start: text.indexOf('EXHIBIT'), end: text.length },
		rows: [rowIn(text, '99.1', 'Slides')],
	};
	const exhibitsItem = itemIn(text, '9.01', 'Exhibits', { start: 0, end: text.length });
	checkOutline(
		handmade(text, { items: [exhibitsItem], exhibitLists: [list] }),
		`
Item 9.01: Financial Statements and Exhibits
	Exhibit Index
		Exhibit 99.1: Slides`,
	);
});

test('a row without number and description has no symbol', () => {
	const text = '\t\n';
	const blank = { span: { start: 0, end: 1 }, source: { start: 0, end: 2 }, marks: [] };
	const list = { kind: 'item' as const, layout: 'rows' as const, span: blank.span, rows: [blank] };
	checkOutline(handmade(text, { exhibitLists: [list] }), '\n');
});

test('an unsigned block without a name is still a symbol', () => {
	const text = 'SIGNATURES\nBy: ______\n';
	const signatures = { span: { start: 0, end: text.length }, blocks: [{ span: spanIn(text, 'By: ______') }] };
	checkOutline(
		handmade(text, { signatures }),
		`
Signatures
	Signature`,
	);
});

test('a submission shows its header and documents, and the report within its own', () => {
	const text = `ACCESSION NUMBER: 0001234567-26-000042
CONFORMED SUBMISSION TYPE: 8-K
CONFORMED PERIOD OF REPORT: 20260302
ITEM INFORMATION: Other Events
SROS: NONE
COMPANY CONFORMED NAME: LINDENAU OPTICS INC
<DOCUMENT><TYPE>8-K
<FILENAME>lndn.txt
<DESCRIPTION>8-K
<TEXT>Item 8.01 Other Events
</TEXT></DOCUMENT>
<DOCUMENT><TYPE>EX-99.1
<DESCRIPTION>Slides
<TEXT>Item 9.01 is not here.
</TEXT></DOCUMENT>
`;
	const fields = text
		.slice(0, text.indexOf('<DOCUMENT>'))
		.trimEnd()
		.split('\n')
		.map((line) => {
			const [key = '', value = ''] = line.split(': ');
			return { key, keySpan: spanIn(text, key), value: pieceIn(text, value) };
		});
	const second = text.lastIndexOf('<DOCUMENT>');
	const main = {
		span: { start: text.indexOf('<DOCUMENT>'), end: second },
		type: pieceIn(text, '8-K', text.indexOf('<TYPE>')),
		fileName: pieceIn(text, 'lndn.txt'),
		description: pieceIn(text, '8-K', text.indexOf('<DESCRIPTION>')),
		text: { start: text.indexOf('Item 8.01'), end: text.indexOf('</TEXT>') },
		content: {},
	};
	const slides = {
		span: { start: second, end: text.length },
		type: pieceIn(text, 'EX-99.1'),
		description: pieceIn(text, 'Slides'),
		text: { start: text.indexOf('Item 9.01'), end: text.lastIndexOf('</TEXT>') },
		content: {},
	};
	const header = { span: { start: 0, end: main.span.start }, fields };
	const symbols = checkOutline(
		handmade(text, {
			submission: { header, documents: [main, slides], main },
			items: [itemIn(text, '8.01', 'Other Events', main.text)],
		}),
		`
Submission Header: 0001234567-26-000042
	Form Type: 8-K
	Period of Report: 20260302
	Item: Other Events
	Filer: LINDENAU OPTICS INC
8-K: lndn.txt
	Item 8.01: Other Events
EX-99.1: Slides`,
	);
	assert.deepEqual(
		symbols.map(({ kind }) => kind),
		[SymbolKind.Module, SymbolKind.File, SymbolKind.File],
	);
});

test('header lines above a report without documents are its header, and the cover begins below them', () => {
	const text = `ACCESSION NUMBER: 0009990001-26-000012
CONFORMED SUBMISSION TYPE: 8-K
CONFORMED PERIOD OF REPORT: 20260504

FORM 8-K
CURRENT REPORT
Date of Report (Date of earliest event reported): May 4, 2026
Corvane Mills, Inc.
(Exact name of registrant as specified in its charter)
Item 8.01 Other Events
`;
	const document = TextDocument.create('file:///report.txt', 'form8k', 1, text);
	const symbols = documentSymbols(document, filingOf(text));
	assert.deepEqual(
		symbols.map(({ name, range, children }) => [name, range.start.line, children?.map((child) => child.name) ?? []]),
		[
			['Submission Header', 0, ['Form Type', 'Period of Report']],
			['Cover Page', 4, ['Form Type', 'Date of Report', 'Registrant']],
			['Item 8.01', 9, []],
		],
	);
});

test('a client without nesting gets the same symbols in a row, each with its container', () => {
	const flat = symbolInformation(documentOf(report), filing);
	assert.deepEqual(
		flat.filter(({ containerName }) => containerName === '(d) Exhibits').map(({ name }) => name),
		['Exhibit 99.1', 'Letter of consent'],
	);
	assert.equal(flat[0]?.name, 'Cover Page');
	assert.equal(flat[0]?.containerName, undefined);
});

test('whatever the parts, the outline is sound and keeps each of them', () => {
	// A linear congruential sequence, so that a failure can be seen again.
	let state = 7;
	const random = (below: number) => {
		state = (state * 1103515245 + 12345) % 2147483648;
		return state % below;
	};
	const kinds: readonly PartKind[] = ['file', 'item', 'part', 'index', 'field'];
	for (let round = 0; round < 300; round++) {
		const parts = Array.from({ length: 12 }, (_, index): Part => {
			const start = random(60);
			const from = random(80);
			return {
				name: `part ${index}`,
				detail: '',
				kind: kinds[random(kinds.length)] ?? 'field',
				span: { start, end: start + random(40) },
				selectionSpan: { start: from, end: from + random(20) },
			};
		});
		const roots = nested(parts);
		checkSound(roots, { start: 0, end: 200 });
		assert.equal(count(roots), parts.length);
	}
});

function checkSound(nodes: readonly OutlineNode[], parent: Span): void {
	let previous = parent.start;
	for (const { span: own, selectionSpan: selection, children } of nodes) {
		assert.ok(previous <= own.start, 'siblings in text order');
		assert.ok(own.start <= own.end && own.end <= parent.end, 'inside the parent');
		assert.ok(own.start <= selection.start && selection.start <= selection.end && selection.end <= own.end);
		checkSound(children, own);
		previous = own.start;
	}
}

function count(nodes: readonly OutlineNode[]): number {
	return nodes.reduce((sum, { children }) => sum + 1 + count(children), 0);
}

/** Compares the outline, a line per symbol, with `expected`, and returns it. */
function checkOutline(of: Filing, expected: string): DocumentSymbol[] {
	const symbols = documentSymbols(documentOf(of.source.slice(0)), of);
	assert.equal(`\n${lines(symbols, '').join('\n')}`, expected);
	return symbols;
}

function lines(symbols: readonly DocumentSymbol[], indent: string): string[] {
	return symbols.flatMap(({ name, detail, children }) => [
		detail === undefined ? `${indent}${name}` : `${indent}${name}: ${detail}`,
		...lines(children ?? [], `${indent}\t`),
	]);
}

function selected(symbols: readonly DocumentSymbol[], name: string): string | undefined {
	for (const symbol of symbols) {
		const found =
			symbol.name === name ? documentOf(report).getText(symbol.selectionRange) : selected(symbol.children ?? [], name);
		if (found !== undefined) {
			return found;
		}
	}
	return undefined;
}

function documentOf(text: string): TextDocument {
	return TextDocument.create('file:///report.txt', 'plaintext', 1, text);
}

function item(number: string, caption: string, whole: Span): Item {
	return itemIn(report, number, caption, whole);
}

function itemIn(text: string, number: string, caption: string | undefined, whole: Span): Item {
	const numberSpan = spanIn(text, number, whole.start);
	const written = caption === undefined ? undefined : pieceIn(text, caption, numberSpan.end);
	const end = written?.span.end ?? numberSpan.end;
	return {
		number,
		numberSpan,
		heading: { start: whole.start, end },
		...(written !== undefined && { caption: written }),
		combined: caption === undefined,
		span: whole,
		content: { start: end, end: whole.end },
		parts: [],
	};
}

function row(number: string | undefined, description: string, after = 0) {
	return rowIn(report, number, description, after);
}

function rowIn(text: string, number: string | undefined, description: string, after = 0) {
	const described = pieceIn(text, description, after);
	const numbered = number === undefined ? undefined : pieceIn(text, number, after);
	const whole = { start: numbered?.span.start ?? described.span.start, end: described.span.end };
	return {
		...(numbered !== undefined && { number: numbered }),
		description: described,
		span: whole,
		source: whole,
		marks: [],
	};
}
