import { misspelledWords } from '../../reading/slips/misspelledWords';
import { replaceVisible } from '../../writing/words';
import type { Rule } from '../rule';

/** Flags a word of the form that is misspelled: `Regsitrant`, `pursaunt`, `Febuary`. */
export const wordMisspelled: Rule = {
	id: 'word-misspelled',
	severity: { draft: 'hint', final: 'warning' },
	summary: 'The words that every Form 8-K is made of are spelled as in the form.',
	why: 'Words in capitals and words within tables pass by spelling checkers. Only slips in words of the form are flagged: any other word may be a name.',
	example: {
		bad: `Item 8.01 Other Events

On March 12, 2026, the Compnay annouced that it opened its second plant in Ohio.
`,
		good: `Item 8.01 Other Events

On March 12, 2026, the Company announced that it opened its second plant in Ohio.
`,
	},
	*check(filing) {
		for (const { span, text, right } of misspelledWords(filing)) {
			yield {
				span,
				message: `“${text}” is spelled “${right}”.`,
				fixes: [{ title: `Write “${right}”`, edits: replaceVisible(filing, span, right) }],
			};
		}
	},
};
