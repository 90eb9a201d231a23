import type { Filing, Item } from '../../filing/filing';
import { hasItems } from '../../reading/has';
import { bearsOwnCaption } from '../../reading/items/captions';
import { isOfAnotherEra, isOfTheForm } from '../../reading/items/numbering';
import type { Fix } from '../../writing/edit';
import { sortItems } from '../../writing/sortItems';
import type { Rule } from '../rule';

/** Flags an item that stands after one with a higher number. */
export const itemOrder: Rule = {
	id: 'item-order',
	severity: { draft: 'hint', final: 'hint' },
	summary: 'The items stand in the order of their numbers.',
	why: 'Readers look for an item where its number belongs. The order is custom, not law.',
	example: {
		bad: `Item 8.01 Other Events

The company opened a second plant.

Item 7.01 Regulation FD Disclosure

The company will hold a conference call.
`,
		good: `Item 7.01 Regulation FD Disclosure

The company will hold a conference call.

Item 8.01 Other Events

The company opened a second plant.
`,
	},
	appliesTo: hasItems,
	*check(filing) {
		let highest: Item | undefined;
		let isFirst = true;
		for (const item of filing.items) {
			if (!isSure(filing, item)) {
				continue;
			}
			if (highest && Number(item.number) < Number(highest.number)) {
				yield {
					span: item.heading,
					message: `Item ${item.number} is out of order: it comes after Item ${highest.number}.`,
					related: [{ span: highest.heading, message: `Item ${highest.number} is here.` }],
					fixes: isFirst ? fixesFor(filing) : [],
				};
				isFirst = false;
			} else {
				highest = item;
			}
		}
	},
};

/** One fix for all items; none where one of them has no certain place. */
function fixesFor(filing: Filing): readonly Fix[] {
	const edits = filing.items.every((item) => isSure(filing, item)) ? sortItems(filing) : undefined;
	return edits ? [{ title: 'Put the items in order', edits }] : [];
}

/** Whether an item has one place only: it is none that another rule speaks of, nor combined, nor in a table of contents. */
function isSure(filing: Filing, item: Item): boolean {
	return (
		!item.combined &&
		filing.items.every((other) => other === item || other.number !== item.number) &&
		isOfTheForm(item.number) &&
		!isOfAnotherEra(filing, item.number) &&
		(item.caption === undefined || bearsOwnCaption(filing, item))
	);
}
