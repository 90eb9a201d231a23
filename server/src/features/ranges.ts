/** Offsets of the core to ranges of the protocol and back: the only place where one becomes the other. */
import type { Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../text/span';

/** The range of `span`; what lies outside the document is cut off. */
export function rangeOf(document: TextDocument, span: Span): Range {
	return { start: document.positionAt(span.start), end: document.positionAt(span.end) };
}

/** The span of `range`; what lies outside the document is cut off. */
export function spanOf(document: TextDocument, range: Range): Span {
	return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}

/** Whether two spans have a character in common or meet at an end. */
export function touches(a: Span, b: Span): boolean {
	return a.start <= b.end && b.start <= a.end;
}
