/** HTML and inline XBRL as a reader sees them, with the source offset of every run of characters. */
import { Parser } from 'htmlparser2';
import { foldCharacters } from './plainText';
import type { Block, Fact, Link } from './visibleText';

/** What `readHtml` gives: the visible text, and per run of it where it stands in the source. */
export interface HtmlText {
	readonly text: string;
	/** Offsets in `text` at which runs start, ascending. */
	readonly starts: readonly number[];
	/** Source offset of each run. */
	readonly sources: readonly number[];
	/** Source length of each run; a run that shows as many characters is verbatim. */
	readonly lengths: readonly number[];
	readonly blocks: readonly Block[];
	readonly links: readonly Link[];
	readonly facts: readonly Fact[];
}

const blockNames = new Set(
	'p div h1 h2 h3 h4 h5 h6 li ul ol tr table td th center hr blockquote dl dt dd pre body section article header footer form address tbody thead'.split(
		' ',
	),
);
const hiddenNames = new Set(['script', 'style', 'head', 'title', 'ix:header', 'noscript', 'template']);
const cellNames = new Set(['td', 'th']);

/** Breaks between two runs of text, the stronger one wins. */
const enum Break {
	None,
	Space,
	InCell,
	Cell,
	Line,
}
const breakText = ['', ' ', '\v', '\t', '\n'];

interface OpenElement {
	readonly name: string;
	readonly start: number;
	readonly contentStart: number;
	readonly hidden: boolean;
	readonly href: string | undefined;
	/** Of a tagged fact: its name, its value so far, and the offset in the visible text of the first word it shows. */
	readonly fact: { readonly name: string; shownFrom: number | undefined; value: string } | undefined;
	/** Of a cell: whether it has shown text. */
	shownText: boolean;
}

const isHiddenBy = (style: string | undefined): boolean =>
	style !== undefined && /none/i.test(style) && /display\s*:\s*none/i.test(style);

/** Reads `html`; offsets of the result are those of the source plus `base`. Never throws. */
export function readHtml(html: string, base: number): HtmlText {
	const parts: string[] = [];
	const starts: number[] = [];
	const sources: number[] = [];
	const lengths: number[] = [];
	const blocks: Block[] = [];
	const links: Link[] = [];
	const facts: Fact[] = [];
	const open: OpenElement[] = [];
	const cells: OpenElement[] = [];
	const openFacts: OpenElement[] = [];
	let length = 0;
	let pending = Break.None;
	let hiddenDepth = 0;
	let preDepth = 0;

	const put = (text: string, source: number, sourceLength: number): void => {
		if (pending !== Break.None && length > 0) {
			parts.push(breakText[pending] ?? '');
			// The break shows nothing of the source; it belongs to the run before it as an empty place.
			starts.push(length);
			sources.push(base + source);
			lengths.push(0);
			length += 1;
		}
		pending = Break.None;
		for (const { fact } of openFacts) {
			if (fact) {
				fact.shownFrom ??= length;
			}
		}
		parts.push(text);
		starts.push(length);
		sources.push(base + source);
		lengths.push(sourceLength);
		length += text.length;
		const cell = cells.at(-1);
		if (cell) {
			cell.shownText = true;
		}
	};
	const breakWith = (kind: Break): void => {
		const cell = cells.at(-1);
		if (cell && kind === Break.Line) {
			// A block at the edge of a cell adds nothing to the edge; between two texts it is a line break inside it.
			kind = cell.shownText ? Break.InCell : Break.None;
		}
		pending = Math.max(pending, kind);
	};
	const showText = (data: string, source: number, sourceLength: number): void => {
		if (data.length !== sourceLength) {
			const shown = foldCharacters(data);
			if (shown === '\u200b' || shown === '') {
				return;
			}
			put(/^\s$/.test(shown) && shown !== ' ' ? ' ' : shown, source, sourceLength);
			return;
		}
		const folded = foldCharacters(data);
		if (preDepth > 0) {
			put(folded, source, sourceLength);
			return;
		}
		// White space of the source folds to one space; what stands between is verbatim.
		if (!/[\t\r\n\f]|^ | $| {2}/.test(data)) {
			put(folded, source, sourceLength);
			return;
		}
		const words = /[^ \t\r\n\f]+(?: [^ \t\r\n\f]+)*/g;
		let shownTo = 0;
		for (let found = words.exec(data); found !== null; found = words.exec(data)) {
			if (found.index > shownTo) {
				pending = Math.max(pending, Break.Space);
			}
			put(folded.slice(found.index, words.lastIndex), source + found.index, found[0].length);
			shownTo = words.lastIndex;
		}
		if (shownTo < data.length) {
			pending = Math.max(pending, Break.Space);
		}
	};

	const parser = new Parser(
		{
			onopentag(name, attributes, implied) {
				const start = parser.startIndex;
				const contentStart = implied ? start : parser.endIndex + 1;
				if (name === 'br') {
					pending = Math.max(pending, cells.length > 0 ? Break.InCell : Break.Line);
				} else if (name === 'tr') {
					pending = Break.Line;
				} else if (blockNames.has(name) && !cellNames.has(name)) {
					breakWith(Break.Line);
				}
				const hidden =
					hiddenNames.has(name) || attributes['hidden'] !== undefined || isHiddenBy(attributes['style']);
				const factName = name === 'ix:nonnumeric' || name === 'ix:nonfraction' ? attributes['name'] : undefined;
				const element: OpenElement = {
					name,
					start,
					contentStart,
					hidden,
					href: name === 'a' ? attributes['href'] : undefined,
					fact: factName === undefined ? undefined : { name: factName, shownFrom: undefined, value: '' },
					shownText: false,
				};
				open.push(element);
				if (hidden) {
					hiddenDepth += 1;
				}
				if (name === 'pre') {
					preDepth += 1;
				}
				if (element.fact) {
					openFacts.push(element);
				}
				if (cellNames.has(name)) {
					pending = Math.max(pending, Break.Cell);
					cells.push(element);
				}
			},
			onclosetag(name, implied) {
				const element = open.pop();
				if (!element) {
					return;
				}
				const contentEnd = parser.startIndex;
				const end = implied ? contentEnd : parser.endIndex + 1;
				const span = { start: base + element.start, end: base + Math.max(end, element.contentStart) };
				if (element.hidden) {
					hiddenDepth -= 1;
				}
				if (name === 'pre') {
					preDepth -= 1;
				}
				if (cellNames.has(name)) {
					cells.pop();
					pending = Math.max(pending, Break.Cell);
				} else if (name === 'tr') {
					pending = Break.Line;
				} else if (blockNames.has(name)) {
					breakWith(Break.Line);
				}
				if (blockNames.has(name)) {
					blocks.push({
						name,
						span,
						content: { start: base + element.contentStart, end: base + Math.max(contentEnd, element.contentStart) },
					});
				}
				if (element.href !== undefined) {
					links.push({ span, href: element.href });
				}
				if (element.fact) {
					openFacts.pop();
					const { name: fact, shownFrom = length, value } = element.fact;
					const shown = { start: shownFrom, end: length };
					facts.push({ name: fact, span, shown, value: value.trim().replace(/\s+/g, ' ') });
				}
			},
			ontext(data) {
				const sourceEnd = parser.endIndex + 1;
				// Text after a tag that the end of the document cuts off is reported with the tag; it stands at its end.
				const verbatim = html.endsWith(data, sourceEnd);
				const source = verbatim ? sourceEnd - data.length : parser.startIndex;
				const sourceLength = sourceEnd - source;
				for (const element of openFacts) {
					if (element.fact) {
						element.fact.value += data;
					}
				}
				if (hiddenDepth === 0 && sourceLength > 0) {
					showText(data, source, sourceLength);
				}
			},
		},
		{ recognizeSelfClosing: true },
	);
	parser.write(html);
	parser.end();

	const byStart = (a: { span: { start: number } }, b: { span: { start: number } }): number =>
		a.span.start - b.span.start;
	return {
		text: parts.join(''),
		starts,
		sources,
		lengths,
		blocks: blocks.sort(byStart),
		links: links.sort(byStart),
		facts: facts.sort(byStart),
	};
}
