import { hiddenFacts } from '../../reading/cover/hiddenFacts';
import { hasFacts } from '../../reading/has';
import { factOf, taggedReport } from '../examples/taggedReport';
import type { Rule } from '../rule';

const hidden = taggedReport({ EntityFileNumber: '' }).replace(
	'</ix:hidden>',
	`${factOf('EntityFileNumber', '001-41893')}</ix:hidden>`,
);

/** Flags a fact of the cover that is hidden, and not tied to words that show it. */
export const factHidden: Rule = {
	id: 'fact-hidden',
	severity: { draft: 'hint', final: 'warning' },
	summary: 'The facts of a tagged cover page are visible, or the words that show them name them.',
	why: 'EDGAR warns of a fact that no reader of the cover sees. A fact that has to be hidden, because the words on the cover are other than its value, is tied to these words with the style -sec-ix-hidden and its id.',
	source: { title: 'EDGAR Filer Manual, Volume II', href: 'https://www.sec.gov/submit-filings/edgar-filer-manual' },
	example: { bad: hidden, good: taggedReport() },
	appliesTo: hasFacts,
	*check(filing) {
		for (const { name, span } of hiddenFacts(filing)) {
			yield {
				span,
				message: `Fact ${name} is hidden, and no words of the cover are tied to it.`,
				// One that EDGAR spells in capitals is often hidden, beside the words that show it.
				...(name.endsWith('RegistrantName') && { atMost: 'hint' as const }),
			};
		}
	},
};
