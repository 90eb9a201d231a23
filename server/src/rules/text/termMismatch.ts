import { otherNumbers } from '../../reading/terms/numbersOfTerms';
import { termsAtOdds } from '../../reading/terms/termsAtOdds';
import type { Rule } from '../rule';
import { slipRules } from '../slipRules';

/** Flags a defined term with another letter, number, year or abbreviation than the words before it: `Series A … (the “Series B Preferred”)`. */
export const termMismatch: Rule = {
	id: 'term-mismatch',
	severity: { draft: 'hint', final: 'hint' },
	yieldsTo: slipRules,
	summary: 'A defined term has the letter, number, year and initials of the words that it is defined for.',
	why: 'Terms are copied from an earlier report; with the letter or year of another class, note or plan, they name something that the report does not describe.',
	example: {
		bad: `Item 8.01 Other Events

On March 12, 2026, the Company redeemed its 5.25% Senior Notes due 2031 (the “2013 Notes”).
`,
		good: `Item 8.01 Other Events

On March 12, 2026, the Company redeemed its 5.25% Senior Notes due 2031 (the “2031 Notes”).
`,
	},
	*check(filing) {
		for (const { span, text, said } of termsAtOdds(filing)) {
			yield { span, message: `“${text}” stands for words that say “${said}”.` };
		}
		for (const { span, text, term } of otherNumbers(filing)) {
			yield { span, message: `“${text}” is named nowhere else; the report defines “${term}”.` };
		}
	},
};
