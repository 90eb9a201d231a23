/** Captions of the form that stand as headings without their number, and whether a report has an item nonetheless. */
import type { Filing } from '../../filing/filing';
import { eraOfNumber, eraOn, type ItemFact, isInForce, mappedItem } from '../../knowledge';
import { groups } from '../../text/groups';
import { lazy } from '../../text/lazy';
import type { Span } from '../../text/span';
import { perFiling } from '../perFiling';
import { foldCaption, itemsByCaption, ownerOf } from './captions';
import { isOfAnotherEra, isOfTheForm } from './numbering';

/** A caption without number. Spans are of the source. */
export interface UnnumberedHeading {
	readonly fact: ItemFact;
	/** The words of the caption. */
	readonly caption: Span;
	/** The word `Item` before it, where there is one. */
	readonly word: Span | undefined;
}

const itemWord = /^[^a-z\d]{0,9}items?\b[\s.:–—-]{0,9}(?:(?:no|number)\b[\s.:–—-]{0,9})?/i;
/** The end of a line, and the first letters of the next one where it begins with a capital or the word `Item`. */
const opening = /(?:^|[\r\n\v])([^A-Za-z\d\r\n\v]{0,9})(items?|[A-Z][A-Za-z]{0,4})/g;
const rest = /[^\r\n\v]+/y;
const nextLine = /[\r\n\v]+[^\r\n\v]+/y;

/** How many letters of a caption are looked at first. */
const beginning = 5;
const captionsByBeginning = lazy(() =>
	groups([...itemsByCaption().keys()].map((caption) => [caption.slice(0, beginning), caption])),
);
/** The first letters of a line that may be a caption: of the caption itself, an article, the word `Item`. */
const openings = lazy((): ReadonlySet<string> => {
	const letters = [...captionsByBeginning().keys()];
	const shorter = letters.flatMap((each) => Array.from(each, (_, at) => each.slice(0, at + 1)));
	return new Set(['a', 'an', 'the', 'item', 'items', ...shorter]);
});

/** The captions that stand alone on their line or lines, of items that the report does not have. In text order. */
export const unnumberedHeadings = perFiling((filing: Filing): readonly UnnumberedHeading[] => {
	const { visible, span, signatures } = filing;
	const from = visible.offset(span.start);
	const to = visible.offset(Math.min(span.end, signatures?.span.start ?? span.end));
	const text = visible.text.slice(from, to);
	const taken = [...filing.items.map(({ heading }) => heading), ...filing.exhibitLists.map((list) => list.span)];
	const mayHave = itemsToLookFor(filing);
	const found: UnnumberedHeading[] = [];
	for (const { index, 0: whole, 1: marks = '', 2: letters = '' } of text.matchAll(opening)) {
		if (!openings().has(letters.toLowerCase())) {
			continue;
		}
		const start = index + whole.length - marks.length - letters.length;
		const line = matchAt(rest, text, start);
		const word = /^item/i.test(letters) ? (itemWord.exec(line)?.[0] ?? '') : '';
		const captions = line.length > 240 ? [] : captionsLike(line.slice(word.length));
		if (captions.length === 0) {
			continue;
		}
		const at = start + word.length;
		let end = start + line.length;
		for (let count = 0; count <= 3 && end - at <= 320; count++) {
			// The space is for an article at the end of a line.
			const folded = foldCaption(`${text.slice(at, end)} `);
			const fact = itemsByCaption().get(folded)?.findLast(mayHave);
			if (fact) {
				const caption = visible.piece(from + at, from + end).span;
				const isFree = taken.every((other) => caption.end <= other.start || other.end <= caption.start);
				if (isFree && !isNumbered(lineAbove(text, index))) {
					const before = word === '' ? undefined : visible.piece(from + start, from + at).span;
					found.push({ fact, caption, word: before });
				}
				break;
			}
			if (!captions.some((caption) => caption.startsWith(folded))) {
				break;
			}
			end += matchAt(nextLine, text, end).length;
		}
	}
	return found.filter(({ fact }, i) => found.findIndex((other) => other.fact === fact) === i);
});

/** What the sticky `pattern` finds at an offset; empty where it finds nothing. */
function matchAt(pattern: RegExp, text: string, at: number): string {
	pattern.lastIndex = at;
	return pattern.exec(text)?.[0] ?? '';
}

/** The captions, folded, that begin like a line. */
function captionsLike(line: string): readonly string[] {
	const captions = captionsByBeginning().get(foldCaption(line.slice(0, 30)).slice(0, beginning)) ?? [];
	return captions.length > 0 && /^[^\p{L}\p{N}“"‘]{0,9}\p{Lu}/u.test(line) ? captions : [];
}

/** The end of the last line before an offset that has more than white space; empty where there is none. */
function lineAbove(text: string, at: number): string {
	const end = text.slice(0, at).trimEnd().length;
	const words = text.slice(Math.max(0, end - 200), end).split(/[\r\n\v]/);
	return (words.at(-1) ?? '') + matchAt(rest, text, end);
}

/** Whether the number stands in the line above; a sentence that ends with “this Item 3.02.” is no heading. */
const isNumbered = (above: string): boolean =>
	/(?<!\b(?:this|in|into|of|under|by|to|and)\s)\b(?:items?|section)\W{0,9}(?:\d[\d.]{0,4})?\W{0,3}$/i.test(above);

/** Whether an item is one of those that the report may have and has not. */
function itemsToLookFor({ items: present, date }: Filing): (fact: ItemFact) => boolean {
	const legacy =
		present.length > 0 ? present.every(({ number }) => eraOfNumber(number) === 'legacy') : eraOn(date) === 'legacy';
	return (fact) =>
		fact.era === (legacy ? 'legacy' : 'current') &&
		fact.inForm &&
		(!legacy || isInForce(fact, date)) &&
		!present.some(({ number }) => number === fact.number);
}

/**
 * Whether a report has an item, or has it under a wrong number or none, so that another rule speaks of it: then nothing
 * that refers to the item is at fault.
 */
export function hasItem(filing: Filing, number: string): boolean {
	return (
		filing.items.some(
			(item) =>
				item.number === number ||
				!isOfTheForm(item.number) ||
				(isOfAnotherEra(filing, item.number) && mappedItem(item.number, filing.date)?.number === number) ||
				(item.caption !== undefined && ownerOf(item.caption.text, 'current')?.number === number),
		) || unnumberedHeadings(filing).some(({ fact }) => fact.number === number)
	);
}
