/** Parses HTML into what its reader sees, from any of the places that an earlier parse has taken down. */
import { decodeHTML, decodeHTMLAttribute } from 'entities/decode';
import { Parser } from 'htmlparser2';
import { entityAt } from './entities';
import { foldCharacters } from './plainText';
import type { Block, Fact, Link } from './visibleText';

/** A stretch of visible text, and per run of it where it stands in the source. */
export interface HtmlRun {
	readonly text: string;
	/** Offsets in the visible text at which runs start, ascending. */
	readonly starts: readonly number[];
	/** Source offset of each run. */
	readonly sources: readonly number[];
	/** Source length of each run; a run that shows as many characters is verbatim. */
	readonly lengths: readonly number[];
	readonly blocks: readonly Block[];
	readonly links: readonly Link[];
	readonly facts: readonly Fact[];
	/** In order, some thousand characters apart. */
	readonly checkpoints: readonly Checkpoint[];
}

/** What `parseHtml` gives: elements in the order in which they end. */
export interface ParsedHtml extends HtmlRun {
	/** The index of the checkpoint at which the parse met what is known; `undefined` where it went to the end. */
	readonly met: number | undefined;
}

/** An opening tag with nothing open around it but blocks: there a parse may begin, or stop. */
export interface Checkpoint {
	/** Offset of the tag in the source. */
	readonly source: number;
	/** How many visible characters stand before it. */
	readonly length: number;
	/** How many runs they have. */
	readonly runs: number;
	/** The break before the next words. */
	readonly pending: Break;
	/** The open elements, the outermost first. */
	readonly open: readonly OpenBlock[];
}

/** An open element, its offsets in the source. */
export interface OpenBlock {
	readonly name: string;
	readonly start: number;
	readonly contentStart: number;
}

/** What an element does to the text in and around it. */
interface Kind {
	readonly isBlock: boolean;
	readonly isCell: boolean;
	readonly isHidden: boolean;
}
const inline: Kind = { isBlock: false, isCell: false, isHidden: false };
const kinds = new Map<string, Kind>([
	...'p div h1 h2 h3 h4 h5 h6 li ul ol tr table center hr blockquote dl dt dd pre body section article header footer form address tbody thead'
		.split(' ')
		.map((name) => [name, { ...inline, isBlock: true }] as const),
	...['td', 'th'].map((name) => [name, { ...inline, isBlock: true, isCell: true }] as const),
	...['script', 'style', 'head', 'title', 'ix:header', 'noscript', 'template'].map(
		(name) => [name, { ...inline, isHidden: true }] as const,
	),
]);

/** Breaks between two runs of text, the stronger one wins. */
export const enum Break {
	None,
	Space,
	InCell,
	Cell,
	Line,
}
const breakText = ['', ' ', '\v', '\t', '\n'];

interface OpenElement extends OpenBlock {
	readonly kind: Kind;
	readonly hidden: boolean;
	readonly href: string | undefined;
	/** Of a tagged fact: its name, its value so far, and the offset in the visible text of the first word it shows. */
	readonly fact: { readonly name: string; shownFrom: number | undefined; value: string } | undefined;
	/** Of a cell: whether it has shown text. */
	shownText: boolean;
}

/** How many characters of the source are between two checkpoints at the least. */
const checkpointSpacing = 4000;

const isHiddenBy = (style: string | undefined): boolean =>
	style !== undefined && /none/i.test(style) && /display\s*:\s*none/i.test(decodeHTMLAttribute(style));

const decoded = (value: string | undefined): string | undefined =>
	value === undefined ? undefined : decodeHTMLAttribute(value);

/**
 * Reads `html` from a checkpoint on, or from its beginning, until it comes past one of the checkpoints of `until` in
 * the same state, or to the end. Offsets of the result are those of `html` plus `base`. Never throws.
 */
export function parseHtml(
	html: string,
	base: number,
	from: Checkpoint | undefined,
	until: readonly Checkpoint[],
): ParsedHtml {
	const parts: string[] = [];
	const starts: number[] = [];
	const sources: number[] = [];
	const lengths: number[] = [];
	const blocks: Block[] = [];
	const links: Link[] = [];
	const facts: Fact[] = [];
	const checkpoints: Checkpoint[] = [];
	const open: OpenElement[] = (from?.open ?? []).map(openBlock);
	const cells: OpenElement[] = [];
	const openFacts: OpenElement[] = [];
	let length = from?.length ?? 0;
	let pending: Break = from?.pending ?? Break.None;
	let hiddenDepth = 0;
	let preDepth = 0;

	const put = (text: string, source: number, sourceLength: number): void => {
		if (pending !== Break.None && length > 0) {
			parts.push(breakText[pending] ?? '');
			// The break shows nothing of the source; it belongs to the run before it as an empty place.
			starts.push(length);
			sources.push(source);
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
		sources.push(source);
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
	const showText = (data: string, source: number): void => {
		let from = 0;
		for (let at = data.indexOf('&'); at !== -1; at = data.indexOf('&', Math.max(at + 1, from))) {
			const entity = entityAt(data, at);
			if (entity) {
				showWords(data.slice(from, at), source + from);
				put(/^\s$/.test(entity.text) ? ' ' : entity.text, source + at, entity.length);
				from = at + entity.length;
			}
		}
		showWords(data.slice(from), source + from);
	};
	const showWords = (data: string, source: number): void => {
		if (data === '') {
			return;
		}
		// White space of the source folds to one space; what stands between is verbatim.
		if (preDepth > 0 || !/[\t\r\n\f]|^ | $| {2}/.test(data)) {
			put(data, source, data.length);
			return;
		}
		const words = /[^ \t\r\n\f]+(?: [^ \t\r\n\f]+)*/g;
		let shownTo = 0;
		for (let found = words.exec(data); found !== null; found = words.exec(data)) {
			if (found.index > shownTo) {
				pending = Math.max(pending, Break.Space);
			}
			put(found[0], source + found.index, found[0].length);
			shownTo = words.lastIndex;
		}
		if (shownTo < data.length) {
			pending = Math.max(pending, Break.Space);
		}
	};

	// The parser is brought to the checkpoint by the tags that are open there.
	const opening = open.map(({ name }) => `<${name}>`).join('');
	const begin = from ? from.source - base : 0;
	/** The offset in the source of an index of the parser. */
	const offset = (index: number): number => index - opening.length + begin + base;
	// The parser takes a closing tag to end before its attributes, and the next tag to begin with them.
	const tagStart = (implied: boolean): number => {
		const start = offset(parser.startIndex);
		return implied ? start : Math.max(start, base + html.indexOf('<', start - base));
	};
	const closingTagEnd = (): number => {
		const end = offset(parser.endIndex + 1);
		return Math.max(end, base + html.indexOf('>', end - base - 1) + 1);
	};
	let isReading = false;
	let isMadeUp = false;
	let met: number | undefined;
	let next = 0;
	let lastCheckpoint = from?.source ?? base;

	/** Whether the reading is in the state of a checkpoint. At all of them no cell, fact or hidden element is open. */
	const isAt = (checkpoint: Checkpoint): boolean =>
		hiddenDepth + preDepth + cells.length + openFacts.length === 0 &&
		pending === checkpoint.pending &&
		// No break stands before the very first words.
		length > 0 === checkpoint.length > 0 &&
		open.length === checkpoint.open.length &&
		open.every((element, i) => {
			const known = checkpoint.open[i];
			return (
				element.name === known?.name && element.start === known.start && element.contentStart === known.contentStart
			);
		});
	/** Ends the reading, or takes down a checkpoint, before an opening tag. */
	const pass = (start: number): void => {
		while ((until[next]?.source ?? Number.POSITIVE_INFINITY) < start) {
			next += 1;
		}
		const checkpoint = until[next];
		if (checkpoint?.source === start && isAt(checkpoint)) {
			met = next;
			isReading = false;
		} else if (
			start - lastCheckpoint >= checkpointSpacing &&
			hiddenDepth + preDepth + cells.length + openFacts.length === 0 &&
			open.every(({ name, kind }) => name === 'html' || kind.isBlock)
		) {
			lastCheckpoint = start;
			checkpoints.push({ source: start, length, runs: (from?.runs ?? 0) + starts.length, pending, open: [...open] });
		}
	};

	const parser = new Parser(
		{
			onopentag(name, attributes, implied) {
				if (!isReading) {
					return;
				}
				const start = tagStart(implied);
				const contentStart = implied ? start : offset(parser.endIndex + 1);
				const kind = kinds.get(name) ?? inline;
				if (!implied && kind.isBlock) {
					pass(start);
					if (met !== undefined) {
						return;
					}
				}
				if (name === 'br') {
					pending = Math.max(pending, cells.length > 0 ? Break.InCell : Break.Line);
				} else if (name === 'tr') {
					pending = Break.Line;
				} else if (kind.isBlock && !kind.isCell) {
					breakWith(Break.Line);
				}
				const hidden = kind.isHidden || attributes['hidden'] !== undefined || isHiddenBy(attributes['style']);
				const factName =
					name === 'ix:nonnumeric' || name === 'ix:nonfraction' ? decoded(attributes['name']) : undefined;
				const element: OpenElement = {
					name,
					start,
					contentStart,
					kind,
					hidden,
					href: name === 'a' ? decoded(attributes['href']) : undefined,
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
				if (kind.isCell) {
					pending = Math.max(pending, Break.Cell);
					cells.push(element);
				}
			},
			onclosetag(name, implied) {
				const element = open.at(-1);
				// A tag that the end of the document cuts off is never opened, but closed at the end.
				if (!isReading || element?.name !== name) {
					return;
				}
				open.pop();
				// Behind a section that is never closed the parser counts on, past the end.
				const contentEnd = Math.min(tagStart(implied), base + html.length);
				const end = implied ? contentEnd : closingTagEnd();
				const span = { start: element.start, end: Math.max(end, element.contentStart) };
				const { kind } = element;
				if (element.hidden) {
					hiddenDepth -= 1;
				}
				if (name === 'pre') {
					preDepth -= 1;
				}
				if (kind.isCell) {
					cells.pop();
					pending = Math.max(pending, Break.Cell);
				} else if (name === 'tr') {
					pending = Break.Line;
				} else if (kind.isBlock) {
					breakWith(Break.Line);
				}
				if (kind.isBlock) {
					blocks.push({
						name,
						span,
						content: { start: element.contentStart, end: Math.max(contentEnd, element.contentStart) },
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
				if (!isReading || isMadeUp) {
					return;
				}
				const value = openFacts.length > 0 ? decodeHTML(data) : '';
				for (const { fact } of openFacts) {
					if (fact) {
						fact.value += value;
					}
				}
				if (hiddenDepth === 0) {
					showText(data, offset(parser.endIndex + 1) - data.length);
				}
			},
		},
		// Entities are decoded where they are shown, which is faster than text in pieces.
		{ recognizeSelfClosing: true, decodeEntities: false },
	);
	parser.write(opening);
	isReading = true;
	let written = begin;
	for (const { source } of until) {
		parser.write(html.slice(written, source - base));
		written = source - base;
		if (met !== undefined) {
			break;
		}
	}
	if (met === undefined) {
		parser.write(html.slice(written));
		// Of a tag that the end of the document cuts off, the parser would report text that is none.
		isMadeUp = /<\/?[a-z]/i.test(html.slice(html.lastIndexOf('>') + 1));
		parser.end();
	}
	return { text: foldCharacters(parts.join('')), starts, sources, lengths, blocks, links, facts, checkpoints, met };
}

function openBlock({ name, start, contentStart }: OpenBlock): OpenElement {
	return {
		name,
		start,
		contentStart,
		kind: kinds.get(name) ?? inline,
		hidden: false,
		href: undefined,
		fact: undefined,
		shownText: false,
	};
}
