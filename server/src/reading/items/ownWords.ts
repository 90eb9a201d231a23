/** What a report says under its items in its own words, as sentences that are easy to read. */
import type { Filing, Item } from '../../filing/filing';
import { eraOfNumber, type ItemTopic, isAbout } from '../../knowledge';
import { folded } from '../../text/folded';
import { withoutQuotations } from '../../text/quotations';
import type { Span } from '../../text/span';
import { keptWith, perFiling } from '../perFiling';
import { ownerOf } from './captions';
import { itemsWithOwnText, numbersOfHeading, sentencesUnder, textUnder } from './itemText';

/** A sentence of the report itself. */
export interface OwnSentence {
	/** Quotations blanked, every run of white space one space, hyphens and spaces of every kind plain ones. */
	readonly text: string;
	/** From its first to its last visible character. */
	readonly span: Span;
}

/**
 * The items of today's form that are about a topic, in text order, those of a combined heading by the first of them;
 * without those whose caption is another item's.
 */
export function itemsAbout(filing: Filing, topic: ItemTopic): readonly Item[] {
	return itemsWithOwnText(filing).filter(
		(item) =>
			numbersOfHeading(filing, item).some((number) => isAbout(number, topic)) &&
			eraOfNumber(item.number) === 'current' &&
			!bearsOther(item, topic),
	);
}

/** What an item says: its visible text, quotations blanked and white space folded. */
export function ownWords(filing: Filing, item: Item): string {
	return folded(readable(filing, item));
}

/** The sentences under an item, in text order: those of the paragraphs of which `mayHold` is true. */
export function ownSentences(
	filing: Filing,
	item: Item,
	mayHold: (text: string) => boolean = () => true,
): readonly OwnSentence[] {
	return sentencesUnder(filing, item, mayHold, readable(filing, item)).flatMap(({ text, start }) => {
		// What is left of a heading, such as its full stop, is no part of the first sentence.
		const lead = /^[\s.,;:–—-]*/.exec(text)?.[0].length ?? 0;
		const words = folded(text.slice(lead));
		return words === '' ? [] : [{ text: words, span: filing.visible.piece(start + lead, start + text.length).span }];
	});
}

/** The text under an item without quotations: character for character where it stands. */
export const readable = (filing: Filing, item: Item): string => readableOf(filing)(item);

const readableOf = perFiling((filing) => keptWith((item: Item) => withoutQuotations(textUnder(filing, item))));

/** Whether the caption of an item is that of an item that is not about the topic. */
function bearsOther({ caption }: Item, topic: ItemTopic): boolean {
	const owner = caption && ownerOf(caption.text, 'current');
	return owner !== undefined && !isAbout(owner.number, topic);
}
