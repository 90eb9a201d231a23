import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { onTypeFormatting, rangeFormatting } from '../../server/src/features/rangeFormatting';
import { filingOf } from '../fixture';
import { report } from '../report';

const open = (text: string, language = 'form8k') => TextDocument.create('file:///report.txt', language, 1, text);

/** The text after all of it was formatted. */
function formatted(text: string, language = 'form8k'): string {
	const document = open(text, language);
	const range = { start: document.positionAt(0), end: document.positionAt(text.length) };
	return TextDocument.applyEdits(document, rangeFormatting(document, filingOf(text), range));
}

/** A report whose item has `text`. */
const item = (text: string): string => report.replace(/On March 2[\s\S]*?99\.1\./, text);

/** Asserts that in an item `before` becomes `after`, once and for all, and that nothing else changes. */
function check(before: string, after: string): void {
	assert.equal(formatted(item(before)), item(after));
	assert.equal(formatted(item(after)), item(after));
}

const same = (text: string): void => check(text, text);

test('a paragraph is rewrapped to 80 columns, and nothing else of the report is', () => {
	check(
		`On March 2, 2026, Lindenau Optics, Inc. opened
its second plant in Dover, Delaware, where it is going to grind the lenses of its new telescopes from May on.  It is large.`,
		`On March 2, 2026, Lindenau Optics, Inc. opened its second plant in Dover,
Delaware, where it is going to grind the lenses of its new telescopes from May
on.  It is large.`,
	);
});

test('indents stay as they are', () => {
	check(
		`     On March 2, 2026, Lindenau Optics, Inc. opened its second plant in Dover, Delaware, where it grinds
lenses.`,
		`     On March 2, 2026, Lindenau Optics, Inc. opened its second plant in Dover,
Delaware, where it grinds lenses.`,
	);
});

test('no line begins with a word that would read as a heading', () => {
	const words = 'On March 2, 2026, Lindenau Optics, Inc. opened a plant, which is told of under';
	check(
		`${words} Item 1.01 and in the release of the company.`,
		`On March 2, 2026, Lindenau Optics, Inc. opened a plant, which is told of
under Item 1.01 and in the release of the company.`,
	);
	check(
		'On March 2, 2026, Lindenau Optics, Inc. opened a plant, as is told in its Exhibits 99.1, 99.2 and so forth.',
		`On March 2, 2026, Lindenau Optics, Inc. opened a plant, as is told in
its Exhibits 99.1, 99.2 and so forth.`,
	);
});

test('tables, lists, addresses, centered lines and hyphens at the end of a line stay', () => {
	same(`Sales of lenses and telescopes, in millions      12.5      11.1
Sales of everything else that the company sells     1.0       0.9 in all.`);
	same('- The first plant, which stands in Dover, Delaware, grinds all of the lenses of the company and of others.');
	same('(b) The director, who has been one of the company since May 2019, resigned for reasons of her own on Monday.');
	same(`Lindenau Optics, Inc.
12 Prism Way, Dover, Delaware
Attention: the secretary, or whoever
is there on the day, in the mornings`);
	same(`          Lindenau Optics, Inc. opened its second plant in Dover, Delaware,
                    in which it grinds the lenses of its telescopes.`);
	same(`On March 2, 2026, Lindenau Optics, Inc. opened its second plant for long-
term work in Dover, Delaware, where it grinds lenses.`);
	same(`<TABLE>
The words of a table may look like a sentence, with commas and all, and must stay where they are, in any event.
</TABLE>`);
});

test('only the paragraphs that are selected change', () => {
	const long =
		'Lindenau Optics, Inc. grinds lenses in its plants in Dover, Delaware, and elsewhere on the coast of the bay.';
	const text = item(`${long}\n\n${long}`);
	const document = open(text);
	const at = document.positionAt(text.lastIndexOf(long) + 5);
	const edits = rangeFormatting(document, filingOf(text), { start: at, end: at });
	assert.deepEqual(
		edits.map(({ range }) => range.start.line),
		[at.line],
	);
});

test('line ends stay what they are', () => {
	const text = item(
		'Lindenau Optics, Inc. grinds lenses in its plants in Dover, Delaware, and elsewhere on the coast.',
	);
	const result = formatted(text.replaceAll('\n', '\r\n'));
	assert.equal(result.replaceAll('\r\n', '\n'), formatted(text));
	assert.doesNotMatch(result, /[^\r]\n/);
});

test('HTML and Markdown stay', () => {
	const long =
		'Lindenau Optics, Inc. grinds lenses in its plants in Dover, Delaware, and elsewhere on the coast of the bay.';
	assert.equal(formatted(item(long), 'markdown'), item(long));
	const html = `<p>Item 8.01 Other Events</p><p>${long}</p><p>Item 9.01 Financial Statements and Exhibits</p>`;
	assert.equal(formatted(html), html);
});

test('a line break after a paragraph that is too wide rewraps it', () => {
	const long =
		'Lindenau Optics, Inc. grinds lenses in its plants in Dover, Delaware, and elsewhere on the coast of the bay.';
	const after = (text: string): number => {
		const document = open(text);
		const { line } = document.positionAt(text.indexOf('Lindenau Optics, Inc. grinds'));
		return onTypeFormatting(document, filingOf(text), { line: line + 1, character: 0 }).length;
	};
	assert.equal(after(item(`${long}\n`)), 1);
	assert.equal(after(item(`${long}\nIt goes on`)), 0);
	assert.equal(after(item('Lindenau Optics, Inc. grinds lenses\n')), 0);
});
