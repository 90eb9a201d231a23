/**
 * A document as its reader sees it, with the way back to the source.
 *
 * Recognisers read `text` only. It is one line per line, block or table row of the document (`\n`), with table cells
 * apart by `\t` and a line break inside a cell as `\v`. In plain text every character keeps its place, and markup of
 * Markdown and SGML is blanked; in HTML tags are gone and entities decoded.
 */
import type { Edited } from './edited';
import { type HtmlText, readHtml } from './htmlText';
import { maskPlainText } from './plainText';
import { lastAtMost } from './sortedSearch';
import type { Source } from './source';
import type { Piece, Span } from './span';

/** An HTML element that makes a block, a row or a cell, as offsets into the source. */
export interface Block {
	/** The tag name in lower case: `p`, `div`, `tr`, `td` … */
	readonly name: string;
	/** From `<` of the opening tag to after `>` of the closing one. */
	readonly span: Span;
	/** What stands between the two tags. */
	readonly content: Span;
}

/** A hyperlink: the `<a>` element and where it leads, entities decoded. */
export interface Link {
	readonly span: Span;
	readonly href: string;
}

/** A tagged value of inline XBRL: `<ix:nonNumeric name="dei:…">`. */
export interface Fact {
	/** `dei:DocumentPeriodEndDate`. */
	readonly name: string;
	/** The element in the source. */
	readonly span: Span;
	/** Offsets in the visible text; empty where the fact is hidden. */
	readonly shown: { readonly start: number; readonly end: number };
	/** The value as written, white space folded; also of hidden facts. */
	readonly value: string;
}

export interface VisibleText {
	readonly format: 'text' | 'html';
	readonly text: string;
	/** The elements of an HTML document in order of their start; empty for plain text. */
	readonly blocks: readonly Block[];
	/** In order of their start; empty for plain text. */
	readonly links: readonly Link[];
	/** In order of their start; empty for plain text and HTML without inline XBRL. */
	readonly facts: readonly Fact[];
	/** The span of the source that shows `text.slice(start, end)`. */
	span(start: number, end: number): Span;
	/** Offset in `text` of a source offset: of the character there, or of the next visible one. */
	offset(source: number): number;
	/** The words of `text.slice(start, end)`, trimmed and white space folded, and where they stand. */
	piece(start: number, end: number): Piece;
}

/**
 * The part `span` of `source` as its reader sees it. What is read does not depend on `edited`, the part before an edit:
 * that only saves reading again what stands apart from the edit.
 */
export function visibleText(source: Source, span: Span, edited?: Edited<VisibleText>): VisibleText {
	const part = source.slice(span.start, span.end);
	if (!isHtml(part)) {
		return plainText(maskPlainText(part), span.start);
	}
	const before = edited && readings.get(edited.before);
	const html = readHtml(part, span.start, before && { ...edited, before });
	const visible = htmlText(html);
	readings.set(visible, html);
	return visible;
}

/** What a visible text was made from, for reading it again after an edit. */
const readings = new WeakMap<VisibleText, HtmlText>();

/** Whether a text is an HTML document or a fragment of one, not prose that quotes a tag or SGML with a few tags. */
function isHtml(text: string): boolean {
	if (/<(?:html|body|!doctype\s+html)\b/i.test(text.slice(0, 4096))) {
		return true;
	}
	const first = text.indexOf('<');
	if (first < 0) {
		return false;
	}
	const tags = /<(?:p|div|td|tr|span|br|font|h[1-6]|li)\b[^<>]*>/gi;
	tags.lastIndex = first;
	for (let count = 0; count < 4; count++) {
		if (tags.exec(text) === null) {
			return false;
		}
	}
	return /<\/(?:p|div|td|tr|span|font|h[1-6]|li)>/i.test(text);
}

/** `visible`, a plain text, with the spaces at `offsets` turned into line ends. */
export function withLineBreaks({ text, span }: VisibleText, offsets: readonly number[]): VisibleText {
	let broken = '';
	let from = 0;
	for (const at of [...new Set(offsets)].sort((a, b) => a - b)) {
		broken += `${text.slice(from, at)}\n`;
		from = at + 1;
	}
	return plainText(broken + text.slice(from), span(0, 0).start);
}

/** The plain text whose markup is blanked in `text`, which begins at `base` in the source. */
function plainText(text: string, base: number): VisibleText {
	const span = (start: number, end: number) => ({ start: base + start, end: base + end });
	return {
		format: 'text',
		text,
		blocks: [],
		links: [],
		facts: [],
		span,
		offset: (source) => Math.max(0, Math.min(source - base, text.length)),
		piece: (start, end) => pieceOf(text, start, end, span),
	};
}

function htmlText({ span: whole, text, starts, sources, lengths, blocks, links, facts }: HtmlText): VisibleText {
	const base = whole.start;
	const last = starts.length - 1;
	/** The source offsets of the first and after the last character that show the visible character at `at`. */
	const character = (at: number): Span => {
		const run = lastAtMost(starts, at);
		const start = sources[run] ?? base;
		const length = lengths[run] ?? 0;
		const shown = (starts[run + 1] ?? text.length) - (starts[run] ?? 0);
		const within = at - (starts[run] ?? 0);
		// A run that shows as many characters as it has is verbatim; any other is an entity or folded white space.
		return shown === length ? { start: start + within, end: start + within + 1 } : { start, end: start + length };
	};
	const span = (start: number, end: number): Span => {
		if (last < 0) {
			return { start: base, end: base };
		}
		const from = character(Math.max(0, Math.min(start, text.length - 1)));
		if (end <= start) {
			const at = start >= text.length ? from.end : from.start;
			return { start: at, end: at };
		}
		return { start: from.start, end: Math.max(from.start, character(Math.min(end, text.length) - 1).end) };
	};
	const offset = (source: number): number => {
		if (last < 0 || source <= (sources[0] ?? base)) {
			return 0;
		}
		const run = lastAtMost(sources, source);
		const length = lengths[run] ?? 0;
		const next = starts[run + 1] ?? text.length;
		const shown = next - (starts[run] ?? 0);
		const within = source - (sources[run] ?? 0);
		if (within >= length) {
			return next;
		}
		return (starts[run] ?? 0) + (shown === length ? within : 0);
	};
	return {
		format: 'html',
		text,
		blocks,
		links,
		facts,
		span,
		offset,
		piece: (start, end) => pieceOf(text, start, end, span),
	};
}

function pieceOf(text: string, start: number, end: number, span: (start: number, end: number) => Span): Piece {
	const shown = text.slice(start, end);
	const trimmed = shown.trim();
	const from = trimmed.length === shown.length ? start : start + (shown.length - shown.trimStart().length);
	const folded = /\s\s|[^\S ]/.test(trimmed) ? trimmed.replace(/\s+/g, ' ') : trimmed;
	return { span: span(from, from + trimmed.length), text: folded };
}
