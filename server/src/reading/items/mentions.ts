/** The items of Form 8-K that the text of a report names. */
import { findItemMentions, type ItemMention } from '../../filing/items/itemMentions';
import type { Span } from '../../text/span';
import { perFiling } from '../perFiling';

/** An item that is named, as a span of the source. */
export interface MentionedItem extends Span, Pick<ItemMention, 'number' | 'letter' | 'ofAnotherReport'> {}

/** The items named in the 8-K, headings among them, in text order; none of other forms and regulations. */
export const itemMentions = perFiling(({ visible, span, date }): readonly MentionedItem[] => {
	const from = visible.offset(span.start);
	return findItemMentions(visible.textOf(span), date).map((mention) => ({
		...mention,
		...visible.span(from + mention.start, from + mention.end),
	}));
});
