import type { Filing, Item } from '../../filing/filing';
import { eraOfNumber, type ItemFact, mappedItem } from '../../knowledge';
import { hasItems } from '../../reading/has';
import { bearsOwnCaption, ownerOf } from '../../reading/items/captions';
import { isOfAnotherEra } from '../../reading/items/numbering';
import type { Fix } from '../../writing/edit';
import { inLetterCaseOf, replace, rewrite } from '../../writing/words';
import { exampleReport } from '../examples/report';
import type { Rule } from '../rule';

/** Flags an item number of the form before 23 August 2004 in a report after it, and the reverse. */
export const legacyItemNumber: Rule = {
	id: 'legacy-item-number',
	severity: { draft: 'error', final: 'error' },
	summary: 'Items have the numbers of the form that was in use on the day of the report.',
	why: 'On 23 August 2004 the items 1 to 12 gave way to items with a section number, such as 8.01. An old number is mostly left over from an old report.',
	source: { title: 'Release 33-8400', href: 'https://www.sec.gov/rules/final/33-8400.htm' },
	example: {
		bad: exampleReport(`Item 5. Other Events

The company opened a second plant.
`),
		good: exampleReport(`Item 8.01. Other Events

The company opened a second plant.
`),
	},
	appliesTo: hasItems,
	*check(filing) {
		for (const item of filing.items) {
			const { number } = item;
			// A heading without its number has none of another form.
			if (item.slip === 'number-missing' || !isOfAnotherEra(filing, number)) {
				continue;
			}
			const old = eraOfNumber(number) === 'legacy';
			const target = counterpart(filing, item, old ? 'current' : 'legacy');
			yield {
				span: item.numberSpan,
				message: old
					? `Item ${number} is of the form before August 23, 2004${target ? `; today it is Item ${target.number}` : ''}.`
					: `Item ${number} did not exist before August 23, 2004${target ? `; then it was Item ${target.number}` : ''}.`,
				fixes: target ? [renumber(filing, item, target)] : [],
			};
		}
	},
};

/** The item of the other form: the one whose caption the heading bears, else the nearest in subject. */
function counterpart(filing: Filing, { number, caption }: Item, era: ItemFact['era']): ItemFact | undefined {
	const owner = caption && ownerOf(caption.text, era);
	return owner ?? mappedItem(number, filing.date);
}

function renumber(filing: Filing, item: Item, target: ItemFact): Fix {
	const { caption, numberSpan } = item;
	const keeps = !caption || bearsOwnCaption(filing, { ...item, number: target.number });
	return {
		title: `Change to Item ${target.number}, ${target.caption}`,
		edits: [
			replace(numberSpan, target.number),
			...(keeps ? [] : rewrite(filing, caption.span, inLetterCaseOf(caption.text, target.caption))),
		],
	};
}
