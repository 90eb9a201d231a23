/** Captions of the form that stand as headings without their number, and whether a report has an item nonetheless. */
import type { Filing, Span } from '../../filing/filing';
import { captionsOf, type ItemFact, isInForce, items, mappedItem, reformDate } from '../../knowledge';
import { foldCaption, ownerOf } from './captions';
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
export function unnumberedHeadings(filing: Filing): readonly UnnumberedHeading[] {
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
	const found: UnnumberedHeading[] = [];
	let above = '';
	for (const [i, line] of lines.entries()) {
		const word = itemWord.exec(line.text)?.[0] ?? '';
		const words = line.text.slice(word.length);
		// The number may stand in the line above; a sentence that ends with “this Item 3.02.” is no heading.
		const numbered =
			/(?<!\b(?:this|in|into|of|under|by|to|and)\s)\b(?:items?|section)\W{0,9}(?:\d[\d.]{0,4})?\W{0,3}$/i.test(above);
		above = /\S/.test(line.text) ? line.text : above;
		const isCaption =
			/^[^\p{L}\p{N}“"‘]{0,9}\p{Lu}/u.test(words) && beginnings.has(foldCaption(words.slice(0, 30)).slice(0, 5));
		if (numbered || line.text.length > 240 || !isCaption) {
			continue;
		}
		const next = lines.slice(i + 1, i + 4);
		for (let count = 0; count <= next.length; count++) {
			const last = count === 0 ? line : next[count - 1];
			const text = visible.text.slice(line.start + word.length, last?.end ?? line.end);
			const fact = known.get(foldCaption(text));
			if (!fact || text.length > 320) {
				continue;
			}
			const caption = visible.piece(line.start + word.length, last?.end ?? line.end).span;
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
}

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
			.flatMap((fact) => captionsOf(fact).map((caption) => [foldCaption(caption), fact] as const)),
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
