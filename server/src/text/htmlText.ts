/** HTML and inline XBRL as a reader sees them, with the source offset of every run of characters. */
import type { Checkpoint } from './checkpoints';
import type { Edited } from './edited';
import { type HtmlRuns, type ParsedHtml, parseHtml } from './htmlParser';
import type { Span } from './span';

/** A whole HTML document, as its reader sees it; blocks, links and facts in order of their start. */
export interface HtmlText extends HtmlRuns {
	/** Where the document stands in the source. */
	readonly span: Span;
}

/**
 * Reads `html`, which stands in the source at the offset `base`; offsets of the result are those of the source. Never
 * throws. The result does not depend on `edited`: what stands apart from the edit is taken from there.
 */
export function readHtml(html: string, base: number, edited?: Edited<HtmlText>): HtmlText {
	const span = { start: base, end: base + html.length };
	const known = edited && isSameDocument(edited, span) ? edited : undefined;
	const { text, starts, sources, lengths, blocks, links, facts, checkpoints } = known
		? readAgain(html, known)
		: parseHtml(html, base, undefined, []);
	return {
		span,
		text,
		starts,
		sources,
		lengths,
		blocks: [...blocks].sort(byStart),
		links: [...links].sort(byStart),
		facts: [...facts].sort(byStart),
		checkpoints,
	};
}

/** Whether the document begins and ends where it did, but for the edit within it. */
const isSameDocument = ({ before, start, shift }: Edited<HtmlText>, span: Span): boolean =>
	before.span.start === span.start && before.span.end + shift === span.end && start > span.start;

/** Parses the part of the document around the edit, and puts it between the parts that are known. */
function readAgain(html: string, edited: Edited<HtmlText>): HtmlRuns {
	const { before, start, end } = edited;
	// The parse begins at a tag that cannot have become another one, or text.
	const from = before.checkpoints.findLast(({ source }) => source + 2 <= start);
	const after = before.checkpoints.filter(({ source }) => source >= end);
	const shift = shiftOf(edited);
	const parsed = parseHtml(
		html,
		before.span.start,
		from,
		after.map((checkpoint) => moved(checkpoint, shift)),
	);
	return spliced(edited, from, parsed, after[parsed.met ?? after.length]);
}

/** Where an offset of the source before the edit is after it. */
type Shift = (offset: number) => number;

const shiftOf =
	({ start: edit, shift }: Edited<HtmlText>): Shift =>
	(offset) =>
		offset < edit ? offset : offset + shift;

const movedSpan = ({ start, end }: Span, shift: Shift): Span => ({ start: shift(start), end: shift(end) });

/** A checkpoint after the edit, its open elements on both sides of it; offsets in the visible text stay as they were. */
function moved({ source, length, runs, pending, open }: Checkpoint, shift: Shift): Checkpoint {
	return {
		source: shift(source),
		length,
		runs,
		pending,
		open: open.map(({ name, start, contentStart }) => ({
			name,
			start: shift(start),
			contentStart: shift(contentStart),
		})),
	};
}

/** What was known before the checkpoint `from`, what was parsed, and what was known after the checkpoint `to`. */
function spliced(
	edited: Edited<HtmlText>,
	from: Checkpoint | undefined,
	parsed: ParsedHtml,
	to: Checkpoint | undefined,
): HtmlRuns {
	const { before } = edited;
	const head = from ?? { source: Number.NEGATIVE_INFINITY, length: 0, runs: 0 };
	const tail = to ?? { source: Number.POSITIVE_INFINITY, length: before.text.length, runs: before.starts.length };
	const gap: Gap = { head, tail };
	const shift = shiftOf(edited);
	/** By how much the visible text, and the number of its runs, have grown before the checkpoint `to`. */
	const grown = {
		length: head.length + parsed.text.length - tail.length,
		runs: head.runs + parsed.starts.length - tail.runs,
	};
	return {
		text: before.text.slice(0, head.length) + parsed.text + before.text.slice(tail.length),
		starts: splicedRuns(before.starts, parsed.starts, gap, grown.length),
		sources: splicedRuns(before.sources, parsed.sources, gap, edited.shift),
		lengths: splicedRuns(before.lengths, parsed.lengths, gap, 0),
		blocks: splicedElements(before.blocks, parsed.blocks, gap, ({ name, span, content }) => ({
			name,
			span: movedSpan(span, shift),
			content: movedSpan(content, shift),
		})),
		links: splicedElements(before.links, parsed.links, gap, ({ span, href }) => ({
			span: movedSpan(span, shift),
			href,
		})),
		facts: splicedElements(before.facts, parsed.facts, gap, ({ name, span, shown, value }) => ({
			name,
			span: movedSpan(span, shift),
			shown: { start: shown.start + grown.length, end: shown.end + grown.length },
			value,
		})),
		checkpoints: [
			...before.checkpoints.filter(({ source }) => source <= head.source),
			...parsed.checkpoints,
			...before.checkpoints
				.filter(({ source }) => source >= tail.source)
				.map((checkpoint) => {
					const { length, runs, ...rest } = moved(checkpoint, shift);
					return { ...rest, length: length + grown.length, runs: runs + grown.runs };
				}),
		],
	};
}

/** Where what was parsed again begins and ends in what was known. */
interface Gap {
	readonly head: Place;
	readonly tail: Place;
}

/** A checkpoint, or an end of the document. */
type Place = Pick<Checkpoint, 'source' | 'length' | 'runs'>;

/** One number a run: those known before the gap, those of the gap, and those known after it, each plus `by`. */
function splicedRuns(
	known: readonly number[],
	own: readonly number[],
	{ head, tail }: Gap,
	by: number,
): readonly number[] {
	const all = known.slice(0, head.runs);
	for (const value of own) {
		all.push(value);
	}
	for (let i = tail.runs; i < known.length; i++) {
		all.push((known[i] ?? 0) + by);
	}
	return all;
}

/** Elements that end before the gap, those that end in it, and those that end after it, each moved. */
function splicedElements<T extends { readonly span: Span }>(
	known: readonly T[],
	own: readonly T[],
	{ head, tail }: Gap,
	move: (element: T) => T,
): readonly T[] {
	const all = [...known.filter(({ span: { end } }) => end <= head.source), ...own];
	for (const element of known) {
		if (element.span.end > tail.source) {
			all.push(move(element));
		}
	}
	return all;
}

const byStart = (a: { readonly span: Span }, b: { readonly span: Span }): number => a.span.start - b.span.start;
