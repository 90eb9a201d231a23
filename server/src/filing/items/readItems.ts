/** The items of a report: what stands under each heading, its lettered parts and its list of exhibits. */

import { exhibitsLetters, isExhibitsItem } from '../../knowledge';
import { type Line, lineIndexAt, trimmedEnd } from '../../text/lines';
import type { Piece, Span, VisibleSpan } from '../../text/span';
import type { VisibleText } from '../../text/visibleText';
import { type FoundList, findItemList } from '../exhibits/exhibitLists';
import type { Item, LetteredPart } from '../filing';
import type { ItemHeading } from './headingNumbers';
import { type FoundPart, findParts } from './letteredParts';

/** What stands under one heading. */
export interface HeadedItems {
	/** One; several where the heading is combined. */
	readonly items: readonly Item[];
	/** The text under the heading. */
	readonly content: VisibleSpan;
	/** The list of exhibits in the content; `undefined` where it has none. */
	readonly list: FoundList | undefined;
}

/** Reads the items under `headings`. An item ends at the next heading, or at the first of `ends` that comes before it. */
export function readItems(
	visible: VisibleText,
	lines: readonly Line[],
	headings: readonly ItemHeading[],
	ends: readonly number[],
): readonly HeadedItems[] {
	const { text } = visible;
	return headings.map((heading, index) => {
		const next = headings[index + 1]?.start;
		const end = Math.min(
			next === undefined ? text.length : sectionHeadingBefore(text, lines, heading.end, next),
			...ends.filter((offset) => offset > heading.end),
		);
		const contentEnd = Math.max(heading.end, trimmedEnd(text, heading.end, end));
		return readUnder(visible, lines, heading, { start: heading.end, end: contentEnd });
	});
}

/** Where a heading such as `Section 9 - Financial Statements and Exhibits` stands before the next item; else `next`. */
function sectionHeadingBefore(text: string, lines: readonly Line[], from: number, next: number): number {
	const above = lines[lineIndexAt(lines, next) - 1];
	return above &&
		above.start > from &&
		/^section\s{1,4}\d[^\w(]/i.test(above.text) &&
		above.text.length < 120 &&
		text.slice(above.end, next).trim().length < 8
		? above.start
		: next;
}

function readUnder(
	visible: VisibleText,
	lines: readonly Line[],
	heading: ItemHeading,
	content: VisibleSpan,
): HeadedItems {
	const partsOf = (number: string) => findParts(visible, lines, number, content.start, content.end);
	const lastNumber = heading.numbers.at(-1)?.number ?? '';
	const lastParts = partsOf(lastNumber);
	const exhibits = heading.numbers.find(({ number }) => isExhibitsItem(number))?.number;
	const part = exhibits && exhibitsPart(exhibits, exhibits === lastNumber ? lastParts : partsOf(exhibits));
	return {
		items: asItems(visible, heading, content, lastParts),
		content,
		list: exhibits
			? findItemList(visible, lines, part ? part.contentStart : content.start, part ? part.end : content.end)
			: undefined,
	};
}

/** The part that lists the exhibits: by its caption, else by its letter; `undefined` where the item has no such part. */
const exhibitsPart = (number: string, parts: readonly FoundPart[]): FoundPart | undefined =>
	parts.findLast(({ caption }) => caption && /exhibit/i.test(caption.text)) ??
	exhibitsLetters(number)
		.map((letter) => parts.find((each) => each.letter === letter))
		.find((each) => each !== undefined);

/** The items of a heading; of a combined one, the last has the text and the parts. */
function asItems(
	visible: VisibleText,
	heading: ItemHeading,
	content: VisibleSpan,
	parts: readonly FoundPart[],
): readonly Item[] {
	const { numbers, caption } = heading;
	const combined = numbers.length > 1;
	const headingEnd = visible.span(heading.start, heading.end).end;
	const contentSpan =
		content.end > content.start ? visible.span(content.start, content.end) : { start: headingEnd, end: headingEnd };
	return numbers.map(({ number, start, end, word }, index) => {
		const next = numbers[index + 1];
		const from = index === 0 ? heading.start : (word ?? start);
		const to = next ? trimmedEnd(visible.text, from, next.word ?? next.start) : heading.end;
		return {
			number,
			heading: visible.span(from, to),
			numberSpan: visible.span(start, end),
			combined,
			span: visible.span(from, next ? to : content.end),
			content: contentSpan,
			parts: next ? [] : parts.map(asPart),
			...(heading.slip ? { slip: heading.slip } : {}),
			...(caption && !combined ? { caption: captionPiece(visible, caption, { start, end }) } : {}),
		};
	});
}

const asPart = ({ letter, letterSpan, caption, heading, span }: FoundPart): LetteredPart => ({
	letter,
	letterSpan,
	heading,
	span,
	...(caption ? { caption } : {}),
});

/** The words of a heading without the rules that are drawn under its lines: `Pro Forma Information and ------- Exhibits`. */
export const withoutRules = (words: string): string =>
	words.includes('---') || words.includes('===') || words.includes('___')
		? words.replace(/\s+[-=_]{3,}(?=\s|$)/g, '')
		: words;

/** The words of a caption, without the number where that stands in a column of its own between them. */
function captionPiece(visible: VisibleText, caption: VisibleSpan, number: Span): Piece {
	const { span, text: written } = visible.piece(caption.start, caption.end);
	const text = withoutRules(written);
	if (number.start <= caption.start || number.end >= caption.end) {
		return { span, text };
	}
	const before = visible.piece(caption.start, number.start).text;
	const after = visible.piece(number.end, caption.end).text;
	return { span, text: `${before} ${after}` };
}
