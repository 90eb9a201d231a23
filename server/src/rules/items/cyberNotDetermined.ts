import type { Filing, Item } from '../../filing/filing';
import { deniesMateriality, statesMateriality } from '../../filing/items/materiality';
import { captionAt, itemByNumber, numberAbout } from '../../knowledge';
import { hasItemAbout } from '../../reading/has';
import { itemsAbout, ownSentences } from '../../reading/items/ownWords';
import type { Fix } from '../../writing/edit';
import { inLetterCaseOf, replace, rewrite } from '../../writing/words';
import { exampleReport } from '../examples/report';
import type { Rule } from '../rule';

const example = (heading: string): string =>
	exampleReport(`${heading}

On March 10, 2026 the company found that files had been copied from one of its servers. The company has not yet determined whether the incident is material.
`);

/** Flags an incident that is reported under Item 1.05 and is not, or not known to be, material. */
export const cyberNotDetermined: Rule = {
	id: 'cyber-not-determined',
	severity: { draft: 'warning', final: 'warning' },
	summary: 'Item 1.05 reports an incident that the registrant has determined to be material.',
	why: 'The item is for incidents that were found to be material. An incident that is not material, or not known to be yet, is reported under Item 8.01, if at all. Of a material one, the impact may still be unknown.',
	source: { title: 'Form 8-K, Item 1.05(a)', href: 'https://www.sec.gov/files/form8-k.pdf' },
	example: {
		bad: example('Item 1.05 Material Cybersecurity Incidents'),
		good: example('Item 8.01 Other Events'),
	},
	appliesTo: hasItemAbout('cybersecurity'),
	*check(filing) {
		for (const item of itemsAbout(filing, 'cybersecurity')) {
			const sentences = ownSentences(filing, item, (text) => /material/i.test(text));
			const denial = sentences.find(({ text }) => deniesMateriality(text));
			if (denial && !sentences.some(({ text }) => statesMateriality(text))) {
				yield {
					span: denial.span,
					message: `Item ${item.number} is for an incident that was determined to be material.`,
					related: [{ span: item.heading, message: 'The incident is reported under this item.' }],
					fixes: [moveToOtherEvents(filing, item)].filter((fix) => fix !== undefined),
				};
			}
		}
	},
};

/** The heading as that of Item 8.01; undefined where the report has that item, or the heading names another one as well. */
function moveToOtherEvents(filing: Filing, item: Item): Fix | undefined {
	const other = itemByNumber(numberAbout('other-events'), filing.date);
	if (!other || item.combined || filing.items.some(({ number }) => number === other.number)) {
		return undefined;
	}
	const caption = captionAt(other, filing.date);
	return {
		title: `Change to Item ${other.number}, ${caption}`,
		edits: [
			replace(item.numberSpan, other.number),
			...(item.caption ? rewrite(filing, item.caption.span, inLetterCaseOf(item.caption.text, caption)) : []),
		],
	};
}
