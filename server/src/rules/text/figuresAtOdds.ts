import { figuresOfReleasesAtOdds, figuresAtOdds as oddFigures } from '../../reading/slips/figures/figuresAtOdds';
import { shortened } from '../../text/shortened';
import type { Rule } from '../rule';

/** Flags figures and days of a sentence of which one belies the other: `payable on June 16 to holders of record on June 30`. */
export const figuresAtOdds: Rule = {
	id: 'figures-at-odds',
	severity: { draft: 'hint', final: 'hint' },
	yieldsTo: ['date-improbable', 'words-at-odds', 'item-caption-mismatch'],
	summary:
		'The figures and days of a sentence agree: shares with price and proceeds, a part with its percentage, a term with its end.',
	why: 'Where one of two figures was updated and the other was not, the report says both, and nobody can tell which is meant.',
	example: {
		bad: `Item 8.01 Other Events

The Board declared a dividend payable on June 16, 2026 to stockholders of record as of the close of business on June 30, 2026.
`,
		good: `Item 8.01 Other Events

The Board declared a dividend payable on June 30, 2026 to stockholders of record as of the close of business on June 16, 2026.
`,
	},
	*check(filing) {
		for (const { span, text, instead } of [...oddFigures(filing), ...figuresOfReleasesAtOdds(filing)]) {
			yield { span, message: `“${shortened(text.replace(/\s+/g, ' '), 45)}”: ${instead}.` };
		}
	},
};
