/**
 * A document as its reader sees it, with the way back to the source.
 *
 * Recognisers read `text` only. It is one line per line, block or table row of the document (`\n`), with table cells
 * apart by `\t` and a line break inside a cell as `\v`. In plain text every character keeps its place, and markup of
 * Markdown and SGML is blanked; in HTML tags are gone and entities decoded.
 */
import type { Piece, Span } from './filing';

/** An HTML element that makes a block or a row, as offsets into the source. */
export interface Block {
	/** The tag name in lower case: `p`, `div`, `tr`, `td` … */
	readonly name: string;
	/** From `<` of the opening tag to after `>` of the closing one. */
	readonly span: Span;
	/** What stands between the two tags. */
	readonly content: Span;
}

/** A hyperlink, as offsets into the source. */
export interface Link {
	readonly span: Span;
	readonly href: string;
	/** The value of the attribute, between its quotes. */
	readonly hrefSpan: Span;
}

export interface VisibleText {
	readonly format: 'text' | 'html';
	readonly text: string;
	/** The elements of an HTML document in order of their start; empty for plain text. */
	readonly blocks: readonly Block[];
	/** Empty for plain text. */
	readonly links: readonly Link[];
	/** The span of the source that shows `text.slice(start, end)`. */
	span(start: number, end: number): Span;
	/** Offset in `text` of a source offset: of the character there, or of the next visible one. */
	offset(source: number): number;
	/** The words of `text.slice(start, end)`, trimmed and white space folded, and where they stand. */
	piece(start: number, end: number): Piece;
}
