/** Captions of the form that stand as headings without their number, and whether a report has an item nonetheless. */
import type { Filing, Span } from '../../filing/filing';
import { type ItemFact, isInForce, items, mappedItem, reformDate } from '../../knowledge';
import { perFiling } from '../perFiling';
import { foldCaption, foldedCaptionsOf, ownerOf } from './captions';
import { isOfAnotherEra } from './legacyItemNumber';
import { isOfTheForm } from './unknownItem';

/** A caption without number. Spans are of the source. */
export interface UnnumberedHeading {
	readonly fact: ItemFact;
	/** The words of the caption. */
	readonly caption: Span;
	/** The word `Item` before it, where there is one. */
	readonly word: Span | undefined;
}

const itemWord = /^[^\p{L}\p{N}]{0,9}items?\b[\s.:–—-]{0,9}(?:(?:no|number)\b[\s.:–—-]{0,9})?/iu;

/** The captions that stand alone on their line or lines, of items that the report does not have. In text order. */
export const unnumberedHeadings = perFiling((filing: Filing): readonly UnnumberedHeading[] => {
	const { visible, span, signatures } = filing;
	const known = captionsInForce(filing);
	const from = visible.offset(span.start);
	const to = visible.offset(Math.min(span.end, signatures?.span.start ?? span.end));
	const taken = [...filing.items.map(({ heading }) => heading), ...filing.exhibitLists.map((list) => list.span)];
	const lines = [...visible.text.slice(from, to).matchAll(/[^\r\n\v]+/g)].map(({ index, 0: text }) => ({
		text,
		start: from + index,
		end: from + index + text.length,
	}));
	const beginnings = new Set([...known.keys()].map((caption) => caption.slice(0, 5)));
	// A caption may begin with an article, or behind the word `Item`.
	const initials = new Set(['a', 't', 'i', ...[...beginnings].map((beginning) => beginning.charAt(0))]);
	const found: UnnumberedHeading[] = [];
	let above = '';
	let last = '';
	for (const [i, line] of lines.entries()) {
		above = /\S/.test(last) ? last : above;
		last = line.text;
		const initial = /^[^\p{L}\p{N}]{0,9}([\p{Lu}i])/u.exec(line.text)?.[1];
		if (initial === undefined || !initials.has(initial.toLowerCase()) || line.text.length > 240) {
			continue;
		}
		const word = itemWord.exec(line.text)?.[0] ?? '';
		const words = line.text.slice(word.length);
		const isCaption =
			/^[^\p{L}\p{N}“"‘]{0,9}\p{Lu}/u.test(words) && beginnings.has(foldCaption(words.slice(0, 30)).slice(0, 5));
		if (!isCaption || isNumbered(above)) {
			continue;
		}
		const next = lines.slice(i + 1, i + 4);
		for (let count = 0; count <= next.length; count++) {
			const end = count === 0 ? line.end : (next[count - 1]?.end ?? line.end);
			const text = visible.text.slice(line.start + word.length, end);
			const fact = known.get(foldCaption(text));
			if (!fact || text.length > 320) {
				continue;
			}
			const caption = visible.piece(line.start + word.length, end).span;
			if (taken.every((other) => caption.end <= other.start || other.end <= caption.start)) {
				found.push({
					fact,
					caption,
					word: word === '' ? undefined : visible.piece(line.start, line.start + word.length).span,
				});
			}
			break;
		}
	}
	return found.filter(({ fact }, i) => found.findIndex((other) => other.fact === fact) === i);
});

/** Whether the number stands in the line above; a sentence that ends with “this Item 3.02.” is no heading. */
const isNumbered = (above: string): boolean =>
	/(?<!\b(?:this|in|into|of|under|by|to|and)\s)\b(?:items?|section)\W{0,9}(?:\d[\d.]{0,4})?\W{0,3}$/i.test(above);

/** The captions of the items that the report may have and has not, folded. */
function captionsInForce(filing: Filing): ReadonlyMap<string, ItemFact> {
	const { items: present, date } = filing;
	const legacy =
		present.length > 0 ? present.every(({ number }) => !number.includes('.')) : date !== undefined && date < reformDate;
	const era = legacy ? 'legacy' : 'current';
	return new Map(
		items
			.filter((fact) => fact.era === era && fact.inForm && (!legacy || isInForce(fact, date)))
			.filter(({ number }) => !present.some((item) => item.number === number))
			.flatMap((fact) => foldedCaptionsOf(fact).map((caption) => [caption, fact] as const)),
	);
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
