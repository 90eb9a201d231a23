/** Items of Form 8-K named in running text: `Item 2.02 of this report`, `Items 1.01 and 2.03`. */

import { isInForce, itemByNumber } from '../../knowledge';
import { itemMentions } from '../../reading/items/mentions';
import { filedPoint, itemSources, itemTitle, paragraphsOf, triggerPoints } from './explainItem';
import { type Explanation, hedged, holds, type Place, present } from './explanation';
import { duePoint } from './whenDue';

/** The item that is named at the place; undefined where none is, or one of another form or regulation. */
export function explainItemMention({ filing, at, today }: Place): Explanation | undefined {
	const found = itemMentions(filing).find((each) => holds(each, at));
	const fact = found && itemByNumber(found.number, filing.date);
	if (found === undefined || fact === undefined) {
		return undefined;
	}
	const paragraph = paragraphsOf(fact, filing.date).find(({ letter }) => letter === found.letter);
	const here = filing.items.some((item) => item.number === fact.number);
	return {
		span: { start: found.start, end: found.end },
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
