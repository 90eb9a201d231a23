/** HTML and inline XBRL as a reader sees them, with the source offset of every run of characters. */
import type { Edited } from './edited';
import { type Checkpoint, type HtmlRun, type ParsedHtml, parseHtml } from './htmlParser';
import type { Span } from './span';

/** A whole HTML document, as its reader sees it; blocks, links and facts in order of their start. */
export interface HtmlText extends HtmlRun {
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
	// The parse begins at a tag that cannot have become another one, or text.
	const from = known?.before.checkpoints.findLast(({ source }) => source + 2 <= known.start);
	const behind = known?.before.checkpoints.filter(({ source }) => source >= known.end) ?? [];
	const until = known ? behind.map((checkpoint) => moved(checkpoint, known)) : [];
	const parsed = parseHtml(html, base, from, until);
	const stretch = known ? spliced(known, from, parsed, behind[parsed.met ?? behind.length]) : parsed;
	const { text, starts, sources, lengths, blocks, links, facts, checkpoints } = stretch;
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

/** A checkpoint behind the edit, or its open elements on both sides of it, in the text after the edit. */
function moved(
	{ source, length, runs, pending, open }: Checkpoint,
	{ start: edit, shift }: Edited<HtmlText>,
): Checkpoint {
	const at = (offset: number): number => (offset < edit ? offset : offset + shift);
	return {
		source: source + shift,
		length,
		runs,
		pending,
		open: open.map(({ name, start, contentStart }) => ({ name, start: at(start), contentStart: at(contentStart) })),
	};
}

/** What was known before the checkpoint `from`, what was parsed, and what was known behind the checkpoint `to`. */
function spliced(
	edited: Edited<HtmlText>,
	from: Checkpoint | undefined,
	parsed: ParsedHtml,
	to: Checkpoint | undefined,
): HtmlRun {
	const { before, start: edit, shift } = edited;
	const head = from ?? { source: before.span.start, length: 0, runs: 0 };
	const tail = to ?? { source: Number.POSITIVE_INFINITY, length: before.text.length, runs: before.starts.length };
	const shown = head.length + parsed.text.length - tail.length;
	const at = (offset: number): number => (offset < edit ? offset : offset + shift);
	const span = ({ start, end }: Span): Span => ({ start: at(start), end: at(end) });
	const runs = (known: readonly number[], own: readonly number[], by: number): readonly number[] => {
		const all = known.slice(0, head.runs);
		for (const value of own) {
			all.push(value);
		}
		for (let i = tail.runs; i < known.length; i++) {
			all.push((known[i] ?? 0) + by);
		}
		return all;
	};
	/** Elements that end before the stretch that was parsed, those that end in it, and those that end behind it. */
	const elements = <T extends { readonly span: Span }>(
		known: readonly T[],
		own: readonly T[],
		move: (element: T) => T,
	): readonly T[] => {
		const all = [...known.filter(({ span: { end } }) => end <= head.source && from !== undefined), ...own];
		for (const element of known) {
			if (element.span.end > tail.source) {
				all.push(move(element));
			}
		}
		return all;
	};
	return {
		text: before.text.slice(0, head.length) + parsed.text + before.text.slice(tail.length),
		starts: runs(before.starts, parsed.starts, shown),
		sources: runs(before.sources, parsed.sources, shift),
		lengths: runs(before.lengths, parsed.lengths, 0),
		blocks: elements(before.blocks, parsed.blocks, (block) => ({
			name: block.name,
			span: span(block.span),
			content: span(block.content),
		})),
		links: elements(before.links, parsed.links, (link) => ({ span: span(link.span), href: link.href })),
		facts: elements(before.facts, parsed.facts, (fact) => ({
			name: fact.name,
			span: span(fact.span),
			shown: { start: fact.shown.start + shown, end: fact.shown.end + shown },
			value: fact.value,
		})),
		checkpoints: [
			...before.checkpoints.filter(({ source }) => from !== undefined && source <= from.source),
			...parsed.checkpoints,
			...before.checkpoints
				.filter(({ source }) => source >= tail.source)
				.map((checkpoint) => {
					const { length, runs: count, ...rest } = moved(checkpoint, edited);
					return { ...rest, length: length + shown, runs: count + head.runs + parsed.starts.length - tail.runs };
				}),
		],
	};
}

const byStart = (a: { readonly span: Span }, b: { readonly span: Span }): number => a.span.start - b.span.start;
