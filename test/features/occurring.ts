/** A report with every kind of thing that it names in several places, and marks for what a feature finds in it. */
import assert from 'node:assert/strict';
import type { Position, Range } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Filing } from '../../server/src/filing/filing';
import type { Span } from '../../server/src/text/span';
import { cursor, filingOf, withMarks } from '../fixture';

/** A merger of invented companies, as a draft in plain text, with `item` as the text of Item 1.01. */
export function draft(item: string): string {
	return `SECURITIES AND EXCHANGE COMMISSION
FORM 8-K
CURRENT REPORT
TALBRIDGE FOODS, INC.
(Exact name of registrant as specified in its charter)

Item 1.01 Entry into a Material Definitive Agreement

${item}

Item 9.01 Financial Statements and Exhibits

(d) Exhibits

2.1   Agreement and Plan of Merger
99.1  Press release
99.2  Slides

SIGNATURES

Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be
signed on its behalf by the undersigned hereunto duly authorized.

Talbridge Foods, Inc.

By: /s/ Rosa Imhof
Name: Rosa Imhof
Title: Secretary
`;
}

/** An HTML document with `items` after a heading that makes it a report. */
export function page(items: string): string {
	return `<html><body><p>SECURITIES AND EXCHANGE COMMISSION</p><p>FORM 8-K</p><p>CURRENT REPORT</p>\n${items}\n</body></html>`;
}

/** The document, filing and position at the cursor of a fixture. */
export function pointed(fixture: string): {
	readonly document: TextDocument;
	readonly filing: Filing;
	readonly position: Position;
} {
	const { text, offset } = cursor(fixture);
	const document = TextDocument.create('file:///report.txt', 'form8k', 3, text);
	return { document, filing: filingOf(text), position: document.positionAt(offset) };
}

/** The lines with marks on them, each with a line of carets and words under every mark. */
export function marked(
	document: TextDocument,
	marks: readonly { readonly range: Range; readonly words?: string }[],
): string {
	const spans = marks.map(({ range, words = '' }) => {
		const span: Span = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
		assert.ok(span.start < span.end, 'a mark is empty');
		return { span, message: words };
	});
	const lines = withMarks(document.getText(), spans).split('\n');
	const shown = lines.filter((line, i) => isCarets(line) || isCarets(lines[i + 1] ?? ''));
	return shown.map((line) => line.trimEnd()).join('\n');
}

const isCarets = (line: string): boolean => /^ *\^+ /.test(line);
