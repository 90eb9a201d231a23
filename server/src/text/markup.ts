/** What HTML adds to the words of a document: its blocks, hyperlinks and tagged facts. */
import type { Span, VisibleSpan } from './span';

/** An HTML element that makes a block, a row or a cell, as offsets into the source. */
export interface Block {
	/** The tag name in lower case: `p`, `div`, `tr`, `td` … */
	readonly name: string;
	/** From `<` of the opening tag to after `>` of the closing one: all of `<p>Text</p>`. */
	readonly span: Span;
	/** What stands between the two tags: `Text` of `<p>Text</p>`. */
	readonly content: Span;
}

/** A hyperlink: `<a href="ex99.htm">99.1</a>`. */
export interface Link {
	/** The whole element, both tags included. */
	readonly span: Span;
	/** Where it leads, entities decoded: `ex99.htm`. */
	readonly href: string;
}

/** A tagged value of inline XBRL: `<ix:nonNumeric name="dei:DocumentPeriodEndDate">May 1, 2024</ix:nonNumeric>`. */
export interface Fact {
	/** `dei:DocumentPeriodEndDate`. */
	readonly name: string;
	/** The whole element in the source, both tags included. */
	readonly span: Span;
	/** The words in the visible text, `May 1, 2024`; empty where the fact is hidden. */
	readonly shown: VisibleSpan;
	/** The value as written, white space folded; also of hidden facts. */
	readonly value: string;
}
