/** The questions that are asked of the items: of a number, of a date, of what an item is about. */
import type { ItemFact, ItemTopic, ParagraphRole } from './itemFact';
import { items, reformDate } from './items';
import type { IsoDate } from './source';
import { otherItemWording } from './wording';

/** The rows of an item number, `9` has two; empty where there is no such item. */
export function itemsByNumber(number: string): readonly ItemFact[] {
	return itemRows.get(number) ?? [];
}

/**
 * The row of an item number: the one in force on the date, else the one in force today, else the last.
 * Undefined where there is no such item.
 */
export function itemByNumber(number: string, date?: IsoDate): ItemFact | undefined {
	const rows = itemsByNumber(number);
	return rows.find((row) => isInForce(row, date)) ?? rows.at(-1);
}

/** Whether a report of that date may name the item. Without a date: whether it is in force today. */
export function isInForce(fact: Pick<ItemFact, 'since' | 'until'>, date?: IsoDate): boolean {
	if (date === undefined) {
		return fact.until === undefined;
	}
	return (fact.since === undefined || fact.since <= date) && (fact.until === undefined || date < fact.until);
}

/** The items of the form on the date, without one today's, in the order of the form. */
export function itemsInForce(date?: IsoDate): readonly ItemFact[] {
	return items.filter((fact) => fact.inForm && isInForce(fact, date));
}

/** Whether the number is one of today's, `6.10` among them. */
export function isCurrentNumber(number: string): boolean {
	return itemsByNumber(number).some((fact) => fact.era === 'current');
}

/** Whether the number is one of those before 23 August 2004. */
export function isLegacyNumber(number: string): boolean {
	return itemsByNumber(number).some((fact) => fact.era === 'legacy');
}

/** Every accepted caption of the item: the official one first, then the variants. */
export function captionsOf(fact: ItemFact): readonly string[] {
	return [fact.caption, ...fact.variants.map((variant) => variant.caption)];
}

/** The caption that the form itself had on the date; without one, today's. */
export function captionAt(fact: ItemFact, date?: IsoDate): string {
	const earlier = fact.variants.find(
		(variant) =>
			variant.kind === 'earlier' &&
			date !== undefined &&
			(variant.since === undefined || variant.since <= date) &&
			(variant.until === undefined || date < variant.until),
	);
	return earlier?.caption ?? fact.caption;
}

/**
 * The item of the other era that took over the subject: `5` gives 8.01, `8.01` gives 5. The date chooses between two
 * rows of a number. Undefined where there is none.
 */
export function mappedItem(number: string, date?: IsoDate): ItemFact | undefined {
	const fact = itemByNumber(number, date);
	if (fact === undefined) {
		return undefined;
	}
	const other = [...fact.now, ...fact.formerly][0];
	return other === undefined ? undefined : counterparts(other, fact.number)[0];
}

/** Which of the two forms a number belongs to by its shape, whether or not that form has it: `5` to the one before the reform. */
export function eraOfNumber(number: string): ItemFact['era'] {
	return number.includes('.') ? 'current' : 'legacy';
}

/** The form in use on the date; without one, today's. */
export function eraOn(date?: IsoDate): ItemFact['era'] {
	return date !== undefined && date < reformDate ? 'legacy' : 'current';
}

/** Whether an item is about the topic, whatever the date; false for a number that no form has. */
export function isAbout(number: string, topic: ItemTopic): boolean {
	return itemsByNumber(number).some(({ topics }) => topics.includes(topic));
}

/** The number of today's item about the topic; empty where none is. */
export const numberAbout = (topic: ItemTopic): string =>
	items.find((fact) => fact.era === 'current' && fact.topics.includes(topic))?.number ?? '';

/** Whether the number is that of the item that lists the exhibits: 9.01, before the reform 7. */
export function isExhibitsItem(number: string): boolean {
	return isAbout(number, 'exhibits');
}

/** The number of the item that lists the exhibits in the numbering of that time. */
export function exhibitsItemOf(era: ItemFact['era']): string {
	return items.find((fact) => fact.era === era && fact.topics.includes('exhibits'))?.number ?? '';
}

/** The numbers of today's items that are furnished and not filed: 2.02 and 7.01. */
export const furnishedItems: readonly string[] = items
	.filter(({ era, filing }) => era === 'current' && filing === 'furnished')
	.map(({ number }) => number);

/** Whether the number is one of today's items that are furnished and not filed; the form before the reform is not asked. */
export function isFurnishedItem(number: string): boolean {
	return furnishedItems.includes(number);
}

/** What stands under a lettered paragraph where something turns on it; undefined for any other letter or number. */
export function paragraphRole(number: string, letter: string): ParagraphRole | undefined {
	return itemsByNumber(number)
		.flatMap(({ paragraphs }) => paragraphs)
		.find((paragraph) => paragraph.letter === letter && paragraph.role !== undefined)?.role;
}

/** Whether the paragraph is one for statements of an acquired business, the pro forma information among them. */
export function isStatementsParagraph(number: string, letter: string): boolean {
	const role = paragraphRole(number, letter);
	return role === 'statements' || role === 'pro-forma';
}

/**
 * The letter under which the item that lists the exhibits has them on the date, without one today; `number` is 9.01
 * unless said otherwise. Item 7 always had them under (c).
 */
export function exhibitsParagraph(date?: IsoDate, number: string = exhibitsItemOf('current')): string {
	const rows = itemsByNumber(number)
		.flatMap(({ paragraphs }) => paragraphs)
		.filter(({ role }) => role === 'exhibits');
	return (rows.find((row) => isInForce(row, date)) ?? rows[0])?.letter ?? '';
}

/** The letters under which the item has ever listed its exhibits, the newest first; empty for any other item. */
export function exhibitsLetters(number: string): readonly string[] {
	return itemsByNumber(number)
		.flatMap(({ paragraphs }) => paragraphs)
		.filter(({ role }) => role === 'exhibits')
		.map(({ letter }) => letter)
		.reverse();
}

/** What a draft has where the facts of the item are to be filled in: `[Describe the event]`. */
export function placeholderFor(number: string): string {
	return `[Describe ${itemByNumber(number)?.subject ?? `what Item ${number} asks for`}]`;
}

/** The paragraphs with which the text under an item may begin, what is to be filled in within brackets. */
export function itemWording(number: string): readonly string[] {
	return itemByNumber(number)?.wording ?? otherItemWording;
}

const itemRows: ReadonlyMap<string, readonly ItemFact[]> = new Map(
	items.map((fact) => [fact.number, items.filter(({ number }) => number === fact.number)]),
);

/** The rows of a number of the other era that name this one. */
function counterparts(number: string, named: string): readonly ItemFact[] {
	return itemsByNumber(number).filter((row) => row.now.includes(named) || row.formerly.includes(named));
}

/** From when reports have their exhibits under the letter of 2005 without exception: custom, from the filings themselves. */
export const exhibitsLetterSettled = '2009-01-01';

/** The parts of the item with the exhibits that are about statements, by their letters, with the words that begin their captions. */
export const partsWithStatements: Readonly<Record<string, readonly string[]>> = {
	a: ['financial statements of business', 'financial statements of the business', 'financial statements of fund'],
	b: ['pro forma financial', 'unaudited pro forma financial'],
	c: ['shell company transaction'],
};
