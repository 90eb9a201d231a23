import type { Filing } from '../../filing/filing';
import { eraOfNumber, furnishedItems, isExhibitsItem, isFurnishedItem } from '../../knowledge';
import { hasItems } from '../../reading/has';
import { bearsOwnCaption } from '../../reading/items/captions';
import { type FurnishedLegend, furnishedLegends } from '../../reading/items/furnishedLegends';
import { namedItems, numbersOfHeading } from '../../reading/items/itemText';
import { isOfTheForm } from '../../reading/items/numbering';
import { hasItem } from '../../reading/items/unnumberedHeadings';
import type { Rule } from '../rule';

/** Flags the words "furnished, not filed" under an item whose information is always filed. */
export const furnishedUnderFiledItem: Rule = {
	id: 'furnished-under-filed-item',
	severity: { draft: 'warning', final: 'warning' },
	summary: 'Only information under Items 2.02 and 7.01 is furnished and not filed.',
	why: 'The form lets information under Items 2.02 and 7.01 be furnished without being filed, and no other. Under another item the words have no effect; information that is to be furnished belongs under Item 7.01.',
	source: { title: 'Form 8-K, General Instruction B.2', href: 'https://www.sec.gov/files/form8-k.pdf' },
	example: {
		bad: `Item 8.01 Other Events

The company opened a second plant.

The information in this Item 8.01 shall not be deemed “filed” for purposes of Section 18 of the Exchange Act.
`,
		good: `Item 7.01 Regulation FD Disclosure

The company opened a second plant.

The information in this Item 7.01 shall not be deemed “filed” for purposes of Section 18 of the Exchange Act.
`,
	},
	appliesTo: hasItems,
	*check(filing) {
		const seen = new Set<string>();
		for (const legend of furnishedLegends(filing)) {
			const number = filedItem(filing, legend);
			if (number !== undefined && !seen.has(number)) {
				seen.add(number);
				yield {
					span: filing.visible.piece(legend.start, legend.start + legend.text.length).span,
					message: `Furnished, not filed: Item ${number} is filed; only Items ${furnishedItems.join(' and ')} may be furnished.`,
				};
			}
		}
	},
};

/** The number of the item that a legend would take out of what is filed; undefined where it may be meant for one that is furnished. */
function filedItem(filing: Filing, { item, text }: FurnishedLegend): string | undefined {
	const isOfExhibits = eraOfNumber(item.number) === 'current' && isExhibitsItem(item.number);
	const isSure =
		isOfExhibits ||
		(eraOfNumber(item.number) === 'current' &&
			isOfTheForm(item.number) &&
			(!item.caption || bearsOwnCaption(filing, item)));
	if (!isSure || numbersOfHeading(filing, item).some(isFurnishedItem)) {
		return undefined;
	}
	const named = namedItems(text).map(({ number }) => number);
	if (named.some(isFurnishedItem)) {
		return undefined;
	}
	if (isOfExhibits) {
		return named.find((number) => number !== item.number && filing.items.some((other) => other.number === number));
	}
	// In a report with an item of both kinds a legend that names none, or only an exhibit, may be meant for the other.
	return named.includes(item.number) || !furnishedItems.some((number) => hasItem(filing, number))
		? item.number
		: undefined;
}
