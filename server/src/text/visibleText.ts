/**
 * A document as its reader sees it, with the way back to the source.
 *
 * What recognizes the parts of a filing reads `text` only. It has one line per line, block or table row of the document
 * (`\n`), with table cells apart by `\t` and a line break inside a cell as `\v`. In plain text markup of Markdown and
 * SGML is blanked; in HTML tags are gone and entities decoded. What nobody sees within a word, as a soft hyphen, is gone.
 */
import type { Edited } from './edited';
import { type HtmlText, readHtml } from './htmlText';
import type { Block, Fact, Link } from './markup';
import { maskPlainText } from './plainText';
import { lastAtMost } from './sortedSearch';
import type { Source } from './source';
import type { Piece, Span, VisibleSpan } from './span';
import { type LeftOut, seenOf } from './unseen';

export type { Block, Fact, Link } from './markup';

/** A document, or the part of a source that is one. */
export interface VisibleText {
	readonly format: 'text' | 'html';
	/** What a reader sees, hyphens and spaces of every kind as plain ones, without what nobody sees within words. */
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
	/** The part of `text` that a span of the source shows. */
	textOf(span: Span): string;
	/** The words of `text.slice(start, end)`, trimmed and white space folded, and where they stand. */
	piece(start: number, end: number): Piece;
}

/**
 * The part `span` of `source` as its reader sees it. What is read does not depend on `edited`, the part before an edit:
 * that only saves reading again what stands apart from the edit.
 */
export function visibleText(source: Source, span: Span, edited?: Edited<VisibleText>): VisibleText {
	const part = source.slice(span.start, span.end);
	return isHtml(part) ? VisibleHtml.read(part, span.start, edited) : VisiblePlainText.read(part, span.start);
}

/** Whether a text is an HTML document or a fragment of one, not prose that quotes a tag or SGML with a few tags. */
export function isHtml(text: string): boolean {
	if (/<(?:html|body|!doctype\s+html)\b/i.test(text.slice(0, 4096))) {
		return !isWrapped(text);
	}
	const first = text.indexOf('<');
	if (first < 0 || isMarkdown(text)) {
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

/** In lines: fewer may be an HTML document that is being begun. */
const fewestWrapped = 20;

/** Whether a text is plain text with the tags of an HTML document around it, whose own line ends are all that it has. */
function isWrapped(text: string): boolean {
	return (
		!/<(?:p|br|tr|td|li|h[1-6])\b/i.test(text) &&
		(text.match(/<pre\b/gi)?.length ?? 0) <= 1 &&
		(text.match(/<(?:div|span|font)\b/gi)?.length ?? 0) <= 3 &&
		(text.match(/\n/g)?.length ?? 0) >= fewestWrapped
	);
}

/** Whether lines are written in Markdown, as around a table that a converter left in HTML. */
function isMarkdown(text: string): boolean {
	const marked = /\n(?:#|\*\*|\|)/.test(text)
		? (text.match(/\n(?:#{1,6} \S|\*\*\S[^\n*]{2,200}\*\*|\|[^\n|]*\|)/g) ?? [])
		: [];
	return marked.length >= 4 || hasTagsInTablesOnly(text);
}

/** In paragraphs: an HTML document has fewer of them without a tag. */
const fewestBare = 8;

/** Whether a text has paragraphs without tags, with empty lines around them, and no paragraph of HTML but in tables. */
function hasTagsInTablesOnly(text: string): boolean {
	const bare = text.match(/\n[ \t]*\r?\n(?=[ \t]*[^\s<])[^<>\n]{1,9999}(?=\r?\n[ \t]*\r?\n)/g) ?? [];
	return bare.length >= fewestBare && !/<(?:p|div|td|tr|br)\b/i.test(withoutTables(text));
}

/** An HTML text without its tables; one that is not closed stays. */
function withoutTables(text: string): string {
	const parts = text.split(/<\/table>/i);
	const last = parts.pop() ?? '';
	return [...parts.map((part) => part.replace(/<table\b[\s\S]*/i, '')), last].join('');
}

/** `visible` with the spaces at `offsets` turned into line ends. */
export function withLineBreaks(visible: VisibleText, offsets: readonly number[]): VisibleText {
	const { text } = visible;
	let broken = '';
	let from = 0;
	for (const at of [...new Set(offsets)].sort((a, b) => a - b)) {
		broken += `${text.slice(from, at)}\n`;
		from = at + 1;
	}
	broken += text.slice(from);
	return withText(visible, broken);
}

/** `visible`, a plain text, with spaces for the line ends and all else in `gaps`. */
export function withSpaces(visible: VisibleText, gaps: readonly VisibleSpan[]): VisibleText {
	const { text } = visible;
	let spaced = '';
	let from = 0;
	for (const { start, end } of gaps) {
		spaced += text.slice(from, start) + ' '.repeat(end - start);
		from = end;
	}
	return withText(visible, spaced + text.slice(from));
}

/** The same document with other words, as many characters as it has. */
const withText = (visible: VisibleText, text: string): VisibleText =>
	visible instanceof VisibleHtml || visible instanceof VisiblePlainText ? visible.withText(text) : visible;

class VisiblePlainText implements VisibleText {
	readonly format = 'text';
	readonly text: string;
	readonly blocks = [];
	readonly links = [];
	readonly facts = [];
	readonly #base: number;
	readonly #leftOut: LeftOut;

	private constructor(text: string, leftOut: LeftOut, base: number) {
		this.text = text;
		this.#leftOut = leftOut;
		this.#base = base;
	}

	/** Reads `part`, which stands in the source at the offset `base`. */
	static read(part: string, base: number): VisiblePlainText {
		const { text, leftOut } = seenOf(maskPlainText(part));
		return new VisiblePlainText(text, leftOut, base);
	}

	/** The same document with other words, as many characters as it has. */
	withText(text: string): VisiblePlainText {
		return new VisiblePlainText(text, this.#leftOut, this.#base);
	}

	span(start: number, end: number): Span {
		const from = this.#base + this.#leftOut.whole(start);
		return { start: from, end: end > start ? this.#base + this.#leftOut.whole(end - 1) + 1 : from };
	}

	offset(source: number): number {
		return Math.max(0, Math.min(this.#leftOut.seen(source - this.#base), this.text.length));
	}

	textOf({ start, end }: Span): string {
		return this.text.slice(this.offset(start), this.offset(end));
	}

	piece(start: number, end: number): Piece {
		return pieceOf(this, start, end);
	}
}

class VisibleHtml implements VisibleText {
	readonly format = 'html';
	readonly text: string;
	readonly blocks: readonly Block[];
	readonly links: readonly Link[];
	readonly facts: readonly Fact[];
	/** What the words were read from: where their runs stand, and how to read them again after an edit. */
	readonly #html: HtmlText;
	readonly #leftOut: LeftOut;

	private constructor(html: HtmlText, text: string, leftOut: LeftOut, facts: readonly Fact[]) {
		this.text = text;
		this.blocks = html.blocks;
		this.links = html.links;
		this.facts = facts;
		this.#html = html;
		this.#leftOut = leftOut;
	}

	/** Reads `part`, which stands in the source at the offset `base`. */
	static read(part: string, base: number, edited?: Edited<VisibleText>): VisibleHtml {
		const before = edited?.before instanceof VisibleHtml ? edited.before.#html : undefined;
		const html = readHtml(part, base, edited && before && { ...edited, before });
		const { text, leftOut } = seenOf(html.text);
		const facts =
			text.length === html.text.length
				? html.facts
				: html.facts.map(({ shown: { start, end }, ...fact }) => ({
						...fact,
						shown: { start: leftOut.seen(start), end: leftOut.seen(end) },
					}));
		return new VisibleHtml(html, text, leftOut, facts);
	}

	/** The same document with other words, as many characters as it has. */
	withText(text: string): VisibleHtml {
		return new VisibleHtml(this.#html, text, this.#leftOut, this.facts);
	}

	span(start: number, end: number): Span {
		const { starts, span } = this.#html;
		if (starts.length === 0) {
			return { start: span.start, end: span.start };
		}
		const { length } = this.text;
		const from = this.#character(Math.max(0, Math.min(start, length - 1)));
		if (end <= start) {
			const at = start >= length ? from.end : from.start;
			return { start: at, end: at };
		}
		return { start: from.start, end: Math.max(from.start, this.#character(Math.min(end, length) - 1).end) };
	}

	offset(source: number): number {
		const { sources } = this.#html;
		const [first] = sources;
		if (first === undefined || source <= first) {
			return 0;
		}
		const { start, end, sourceStart, sourceLength, isVerbatim } = this.#run(lastAtMost(sources, source));
		const within = source - sourceStart;
		return this.#leftOut.seen(within >= sourceLength ? end : start + (isVerbatim ? within : 0));
	}

	textOf({ start, end }: Span): string {
		return this.text.slice(this.offset(start), this.offset(end));
	}

	piece(start: number, end: number): Piece {
		return pieceOf(this, start, end);
	}

	/** The source offsets of the first and after the last character that show the visible character at `seen`. */
	#character(seen: number): Span {
		const at = this.#leftOut.whole(seen);
		const { start, sourceStart, sourceLength, isVerbatim } = this.#run(lastAtMost(this.#html.starts, at));
		const first = sourceStart + at - start;
		return isVerbatim ? { start: first, end: first + 1 } : { start: sourceStart, end: sourceStart + sourceLength };
	}

	/** The run at `index`: where it starts and ends in the text before anything was left out, and where in the source. */
	#run(index: number) {
		const { starts, sources, lengths, span, text } = this.#html;
		const start = starts[index] ?? 0;
		const end = starts[index + 1] ?? text.length;
		const sourceLength = lengths[index] ?? 0;
		return {
			start,
			end,
			sourceStart: sources[index] ?? span.start,
			sourceLength,
			// A run that shows as many characters as it has is verbatim; any other is an entity or folded white space.
			isVerbatim: end - start === sourceLength,
		};
	}
}

function pieceOf(visible: VisibleText, start: number, end: number): Piece {
	const shown = visible.text.slice(start, end);
	const trimmed = shown.trim();
	const from = trimmed.length === shown.length ? start : start + (shown.length - shown.trimStart().length);
	const folded = /[^\S ]| {2}/.test(trimmed) ? trimmed.replace(/\s+/g, ' ') : trimmed;
	return { span: visible.span(from, from + trimmed.length), text: folded };
}
