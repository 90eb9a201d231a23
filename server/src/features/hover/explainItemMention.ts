/** Items of Form 8-K named in running text: `Item 2.02 of this report`, `Items 1.01 and 2.03`. */

import { findItemMentions } from '../../filing/items/itemMentions';
import { isInForce, itemByNumber } from '../../knowledge';
import { filedPoint, itemSources, itemTitle, paragraphsOf, triggerPoints } from './explainItem';
import { type Explanation, hedged, type Place, present } from './explanation';
import { textAround } from './textAround';
import { duePoint } from './whenDue';

/** The item that is named at the place; undefined where none is, or one of another form or regulation. */
export function explainItemMention(place: Place): Explanation | undefined {
	const { filing, today } = place;
	const around = textAround(place);
	const found =
		around &&
		findItemMentions(around.text, filing.date).find(({ start, end }) => start <= around.at && around.at < end);
	const fact = found && itemByNumber(found.number, filing.date);
	if (around === undefined || found === undefined || fact === undefined) {
		return undefined;
	}
	const paragraph = paragraphsOf(fact, filing.date).find(({ letter }) => letter === found.letter);
	const here = filing.items.some((item) => item.number === fact.number);
	return {
		span: filing.visible.span(around.start + found.start, around.start + found.end),
		title: itemTitle(fact, filing.date),
		points: present(
			...triggerPoints(fact),
			paragraph && { label: `Paragraph (${paragraph.letter})`, text: hedged(paragraph.text, paragraph.source) },
			found.ofAnotherReport
				? undefined
				: { label: 'This report', text: here ? 'It has this item.' : 'It does not have this item.' },
			found.ofAnotherReport || !isInForce(fact, filing.date) ? undefined : duePoint(filing, fact, today),
			filedPoint(fact),
		),
		sources: itemSources(fact).slice(0, 4),
	};
}
