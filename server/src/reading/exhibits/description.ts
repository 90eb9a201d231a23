/** How a list describes an exhibit that it does not have yet. */
import type { ExhibitMention, Filing } from '../../filing/filing';
import { exhibitByNumber } from '../../knowledge/exhibits';

const PRESS_RELEASE = /\b(?:press|news|earnings) release\b(?:,? dated (?:as of )?[A-Z][a-z]+ \d{1,2}, \d{4})?/i;
/** `A copy of the Purchase Agreement is attached`: the thing of which a copy is attached. */
const COPY_OF =
	/\b(?:cop(?:y|ies)|text) of (?:the|our|its|such|this|these) ((?:[\w'’&.-]+ ){0,7}?[\w'’&-]+),? (?:is|are|was|were|has|have)\b/i;

/**
 * What a row of the exhibit list says of a mentioned exhibit: what the sentence calls it, as far as that is certain,
 * else the name in Item 601 of Regulation S-K; `Exhibit` where there is neither.
 */
export function descriptionOf(filing: Filing, mention: ExhibitMention): string {
	const sentence = sentenceAround(filing, mention);
	const words = PRESS_RELEASE.exec(sentence)?.[0] ?? COPY_OF.exec(sentence)?.[1];
	return words ? capitalized(words.replace(/,? dated/i, ' dated')) : nameInItem601(mention.number.text);
}

/** The name of an exhibit in Item 601 of Regulation S-K; `Exhibit` for a number that the item has not or reserves. */
export function nameInItem601(number: string): string {
	const fact = exhibitByNumber(number);
	return fact && fact.onForm8K !== 'reserved' ? fact.name : 'Exhibit';
}

/** The sentence in which an exhibit is named, white space folded. */
function sentenceAround({ visible }: Filing, mention: ExhibitMention): string {
	const from = visible.offset(mention.span.start);
	const to = visible.offset(mention.span.end);
	const before = visible.text.slice(Math.max(0, from - 600), from);
	const after = visible.text.slice(to, to + 300);
	const start = Math.max(before.lastIndexOf('. '), before.lastIndexOf('.\n'), before.lastIndexOf('\n\n'));
	const end = /\.\s|\n\n/.exec(after)?.index ?? after.length;
	return (before.slice(start + 1) + visible.text.slice(from, to) + after.slice(0, end)).replace(/\s+/g, ' ').trim();
}

function capitalized(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}
