/** Rewrapping the running text of a plain-text filing to the width that EDGAR allows. */
import type { Position, Range, TextEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Filing } from '../filing/filing';
import { rewrappableParagraphs } from '../reading/rewrappable';
import { rewrapped, width } from '../writing/rewrap';
import { rangeOf, touches } from './ranges';

/**
 * The edits that rewrap the paragraphs of items which `range` touches. Only white space changes, and only where a
 * paragraph is certain to be running text: headings, lists, tables, signatures and the cover stay as they are, and so
 * does every HTML and Markdown document.
 */
export function rangeFormatting(document: TextDocument, filing: Filing, range: Range): TextEdit[] {
	const wanted = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
	const paragraphs = document.languageId === 'markdown' ? [] : rewrappableParagraphs(filing);
	return paragraphs.flatMap((paragraph) => {
		if (!touches(paragraph.span, wanted)) {
			return [];
		}
		const written = filing.source.slice(paragraph.span.start, paragraph.span.end);
		const newText = rewrapped(paragraph.lines).join(filing.eol);
		return newText === written ? [] : [{ range: rangeOf(document, paragraph.span), newText }];
	});
}

/**
 * The edits after a line break was typed at `position`: the paragraph that it ends is rewrapped where it is too wide.
 * Nothing where text goes on below.
 */
export function onTypeFormatting(document: TextDocument, filing: Filing, position: Position): TextEdit[] {
	const line = (number: number): string =>
		document.getText({ start: { line: number, character: 0 }, end: { line: number + 1, character: 0 } });
	if (position.line === 0 || line(position.line).trim() !== '') {
		return [];
	}
	const above = { line: position.line - 1, character: 0 };
	return rangeFormatting(document, filing, { start: above, end: above }).filter(({ range: { start, end } }) => {
		const old = document.getText({ start, end }).split(/\r\n|\n|\r/);
		return end.line === above.line && old.some((each) => each.length > width);
	});
}
