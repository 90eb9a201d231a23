import { brokenSentences } from '../../reading/slips/words/brokenSentences';
import { shortened } from '../../text/shortened';
import type { Rule } from '../rule';
import { slipRules } from '../slipRules';

/** Flags a paragraph that breaks off: `… entered into an agreement with the`. */
export const sentenceBroken: Rule = {
	id: 'sentence-broken',
	severity: { draft: 'hint', final: 'hint' },
	yieldsTo: slipRules,
	summary: 'Every paragraph of an item ends where a sentence does.',
	why: 'Where words are cut or pasted, the end of a sentence is lost; what is left reads as if more were to come.',
	example: {
		bad: `Item 8.01 Other Events

On March 12, 2026, the Company opened its second plant in Ohio, which is next to the

The plant has forty employees and cost twelve million dollars.
`,
		good: `Item 8.01 Other Events

On March 12, 2026, the Company opened its second plant in Ohio, which is next to the first.

The plant has forty employees and cost twelve million dollars.
`,
	},
	*check(filing) {
		for (const { span, text, isCut } of brokenSentences(filing)) {
			const word = `“${shortened(text, 30)}”`;
			yield {
				span,
				message: isCut
					? `Sentence that breaks off after ${word}.`
					: `Paragraph that ends after ${word} without a full stop.`,
			};
		}
	},
};
