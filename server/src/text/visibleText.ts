/**
 * A document as its reader sees it, with the way back to the source.
 *
 * What recognizes the parts of a filing reads `text` only. It has one line per line, block or table row of the document
 * (`\n`), with table cells apart by `\t` and a line break inside a cell as `\v`. In plain text every character keeps its
 * place, and markup of Markdown and SGML is blanked; in HTML tags are gone and entities decoded.
 */
import type { Edited } from './edited';
import { type HtmlText, readHtml } from './htmlText';
import type { Block, Fact, Link } from './markup';
import { maskPlainText } from './plainText';
import { lastAtMost } from './sortedSearch';
import type { Source } from './source';
import type { Piece, Span, VisibleSpan } from './span';

export type { Block, Fact, Link } from './markup';

/** A document, or the part of a source that is one. */
export interface VisibleText {
	readonly format: 'text' | 'html';
	/** What a reader sees, hyphens and spaces of every kind as plain ones. */
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
	return isHtml(part)
		? VisibleHtml.read(part, span.start, edited)
		: new VisiblePlainText(maskPlainText(part), span.start);
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
		!/<(?:p|br|tr|td|li|h[1-6]|pre)\b/i.test(text) &&
		(text.match(/<(?:div|span|font)\b/gi)?.length ?? 0) <= 3 &&
		(text.match(/\n/g)?.length ?? 0) >= fewestWrapped
	);
}

/** Whether lines are written in Markdown, as around a table that a converter left in HTML. */
function isMarkdown(text: string): boolean {
	if (!/\n(?:#|\*\*|\|)/.test(text)) {
		return false;
	}
	return (text.match(/\n(?:#{1,6} \S|\*\*\S[^\n*]{2,200}\*\*|\|[^\n|]*\|)/g) ?? []).length >= 4;
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
	return visible instanceof VisibleHtml
		? visible.withText(broken)
		: new VisiblePlainText(broken, visible.span(0, 0).start);
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
	return new VisiblePlainText(spaced + text.slice(from), visible.span(0, 0).start);
}

class VisiblePlainText implements VisibleText {
	readonly format = 'text';
	readonly text: string;
	readonly blocks = [];
	readonly links = [];
	readonly facts = [];
	readonly #base: number;

	/** `text` has its markup blanked; `base` is its offset in the source. */
	constructor(text: string, base: number) {
		this.text = text;
		this.#base = base;
	}

	span(start: number, end: number): Span {
		return { start: this.#base + start, end: this.#base + end };
	}

	offset(source: number): number {
		return Math.max(0, Math.min(source - this.#base, this.text.length));
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

	private constructor(html: HtmlText, text = html.text) {
		this.text = text;
		this.blocks = html.blocks;
		this.links = html.links;
		this.facts = html.facts;
		this.#html = html;
	}

	/** Reads `part`, which stands in the source at the offset `base`. */
	static read(part: string, base: number, edited?: Edited<VisibleText>): VisibleHtml {
		const before = edited?.before instanceof VisibleHtml ? edited.before.#html : undefined;
		return new VisibleHtml(readHtml(part, base, edited && before && { ...edited, before }));
	}

	/** The same document with other words, as many characters as it has. */
	withText(text: string): VisibleHtml {
		return new VisibleHtml(this.#html, text);
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
		return within >= sourceLength ? end : start + (isVerbatim ? within : 0);
	}

	textOf({ start, end }: Span): string {
		return this.text.slice(this.offset(start), this.offset(end));
	}

	piece(start: number, end: number): Piece {
		return pieceOf(this, start, end);
	}

	/** The source offsets of the first and after the last character that show the visible character at `at`. */
	#character(at: number): Span {
		const { start, sourceStart, sourceLength, isVerbatim } = this.#run(lastAtMost(this.#html.starts, at));
		const first = sourceStart + at - start;
		return isVerbatim ? { start: first, end: first + 1 } : { start: sourceStart, end: sourceStart + sourceLength };
	}

	/** The run at `index`: where it starts and ends in the visible text, and where in the source it stands. */
	#run(index: number) {
		const { starts, sources, lengths, span } = this.#html;
		const start = starts[index] ?? 0;
		const end = starts[index + 1] ?? this.text.length;
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
