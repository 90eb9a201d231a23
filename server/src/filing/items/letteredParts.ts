/** Lettered parts of an item: `(d) Exhibits` of Item 9.01, `(b)` of Item 5.02. */
import { isExhibitsItem, items, itemsByNumber } from '../../knowledge';
import { lazy } from '../../text/lazy';
import { type Line, lineIndexAt, trimmedEnd } from '../../text/lines';
import type { VisibleText } from '../../text/visibleText';
import { align, keysOf, wordsIn } from '../../text/words';
import type { LetteredPart } from '../filing';

/** A lettered part, with offsets of the visible text. */
export interface FoundPart extends LetteredPart {
	/** Where the text of the part begins, after the caption. */
	readonly contentStart: number;
	/** Where the part begins and ends. */
	readonly start: number;
	readonly end: number;
}

/** `(d)` at a line start, `d)` where the first parenthesis was lost; in the item of exhibits `d.` as well. */
const marker = /^[^\p{L}\p{N}(]{0,8}(?:\(\s{0,2}([a-gA-G])\s{0,2}\)|([a-gA-G])\s?([.)]))(?=[\s.:–—-]|\p{Lu}|$)/u;
/** `(d)` within a line, after the end of a sentence or a wide space and before a capital. */
const inline = /(?<=[.:;)]\s{0,6}|\s{2}|[\n\v\t])\(([a-d])\)(?=\s{0,6}[.:–—-]?\s{0,6}\p{Lu})/gu;

/** The lettered parts of the item `number` between two offsets of the visible text, in order. */
export function findParts(
	visible: VisibleText,
	lines: readonly Line[],
	number: string,
	from: number,
	to: number,
): readonly FoundPart[] {
	const known = new Set(itemsByNumber(number).flatMap((item) => item.paragraphs.map(({ letter }) => letter)));
	if (known.size === 0) {
		return [];
	}
	const exhibits = isExhibitsItem(number);
	const marks = markers(visible.text, lines, from, to, exhibits).filter(({ letter }) => known.has(letter));
	// "a) Exhibit 2.1 …" is a row of a list that is lettered itself.
	const isNumbered = (end: number): boolean => /^\s{0,3}\d/.test(visible.text.slice(end, end + 4));
	let highest = '';
	const rising = marks.filter((mark) => {
		const follows = mark.letter > highest || (exhibits && mark.caption !== undefined && !isNumbered(mark.caption.end));
		highest = mark.letter > highest ? mark.letter : highest;
		return follows;
	});
	return rising.map(({ letter, start, letterEnd, caption }, index) => {
		const end = rising[index + 1]?.start ?? to;
		const headingEnd = caption?.end ?? letterEnd;
		return {
			letter,
			start,
			end,
			contentStart: headingEnd,
			letterSpan: visible.span(start, letterEnd),
			heading: visible.span(start, headingEnd),
			span: visible.span(start, Math.max(headingEnd, trimmedEnd(visible.text, start, end))),
			...(caption ? { caption: visible.piece(caption.start, caption.end) } : {}),
		};
	});
}

interface Marker {
	readonly letter: string;
	readonly start: number;
	readonly letterEnd: number;
	readonly caption: { readonly start: number; readonly end: number } | undefined;
}

/** Letters at line starts; in the list of exhibits also within a line, where a caption of the form follows. */
function markers(text: string, lines: readonly Line[], from: number, to: number, exhibits: boolean): readonly Marker[] {
	const found: Marker[] = [];
	for (let index = lineIndexAt(lines, from); index < lines.length; index++) {
		const line = lines[index];
		if (!line || line.start >= to) {
			break;
		}
		const start = Math.max(line.start, from);
		const shown = text.slice(start, Math.min(line.end, to));
		const lead = shown.length - shown.replace(/^[\s.:–—-]+/, '').length;
		const at = marker.exec(shown.slice(lead));
		const letter = (at?.[1] ?? at?.[2])?.toLowerCase();
		if (at && letter && (exhibits || at[3] !== '.')) {
			const begin = start + lead + at[0].search(/[(a-gA-G]/);
			const end = start + lead + at[0].length;
			found.push({
				letter,
				start: begin,
				letterEnd: end,
				caption: exhibits ? anyPartCaption(text, end, to) : undefined,
			});
		}
		if (exhibits) {
			for (const each of shown.matchAll(inline)) {
				const begin = start + each.index;
				const caption = anyPartCaption(text, begin + 3, to);
				if (caption && found.at(-1)?.start !== begin) {
					found.push({ letter: each[1] ?? '', start: begin, letterEnd: begin + 3, caption });
				}
			}
		}
	}
	return found.sort((a, b) => a.start - b.start);
}

/** The captions of parts, which only the item that lists the exhibits has, as the keys of their words. */
const allPartCaptions = lazy((): readonly (readonly string[])[] =>
	items.flatMap(({ paragraphs }) =>
		paragraphs.flatMap(({ caption }) => (caption === undefined ? [] : [keysOf(caption)])),
	),
);

/** The caption of a part of that item that the text begins with. */
function anyPartCaption(text: string, from: number, to: number): { start: number; end: number } | undefined {
	const words = wordsIn(text, from, Math.min(to, from + 300), 12);
	const first = words[0];
	let best: { count: number; share: number } | undefined;
	for (const keys of allPartCaptions()) {
		const match = align(words, keys, 0.34 * keys.length);
		const share = match && match.cost / keys.length;
		if (match && share !== undefined && (!best || share < best.share)) {
			best = { count: match.count, share };
		}
	}
	const last = best && words[best.count - 1];
	return first && last && /^[\s.:–—-]*$/.test(text.slice(from, first.start))
		? { start: first.start, end: last.end }
		: undefined;
}
