import { hasItems } from '../../reading/has';
import { turnedLegends } from '../../reading/items/turnedLegends';
import { shortened } from '../../text/shortened';
import { exampleReport } from '../examples/report';
import type { Rule } from '../rule';
import { slipRules } from '../slipRules';

const example = (words: string): string =>
	exampleReport(`Item 2.02 Results of Operations and Financial Condition

The company announced its results for the fourth quarter.

The information in this Item 2.02 ${words} for purposes of Section 18 of the Exchange Act.
`);

/** Flags the words "furnished, not filed" that say the contrary: the “not” is lost, or “furnished” stands for “filed”. */
export const furnishedLegendSense: Rule = {
	id: 'furnished-legend-sense',
	severity: { draft: 'hint', final: 'warning' },
	yieldsTo: slipRules,
	summary: 'The words on Section 18 of the Exchange Act say that information is not deemed “filed”.',
	why: 'Without the “not” they make the registrant liable for what it only wants to furnish, and bring it into its registration statements.',
	source: { title: 'Form 8-K, General Instruction B.2', href: 'https://www.sec.gov/files/form8-k.pdf' },
	example: { bad: example('shall be deemed “filed”'), good: example('shall not be deemed “filed”') },
	appliesTo: hasItems,
	*check(filing) {
		for (const { span, text, isFurnished } of turnedLegends(filing)) {
			const words = `“${shortened(text.replace(/[“”"]/g, '').replace(/\s+/g, ' '), 40)}”`;
			yield {
				span,
				message: isFurnished
					? `${words}: Section 18 is about what is deemed “filed”.`
					: `${words}: a “not” seems to be missing before it.`,
			};
		}
	},
};
