import { misspelledWords } from '../../reading/slips/words/misspelledWords';
import { replaceVisible } from '../../writing/words';
import type { Rule } from '../rule';

/** Flags a word of the form, or one that reports have in common, that is misspelled: `Regsitrant`, `pursaunt`, `calulations`. */
export const wordMisspelled: Rule = {
	id: 'word-misspelled',
	severity: { draft: 'hint', final: 'warning' },
	yieldsTo: ['registrant-name-mismatch', 'registrant-name-in-text', 'date-impossible', 'act-misnamed'],
	summary: 'The words of the form, and those that reports have in common, are spelled right.',
	why: 'Words in capitals and words within tables pass by spelling checkers. Flagged are words of the form, and words in small letters that many reports have, with one letter wrong: any other word may be a name.',
	example: {
		bad: `Item 8.01 Other Events

On March 12, 2026, the Compnay annouced that it opened its second plant in Ohio.
`,
		good: `Item 8.01 Other Events

On March 12, 2026, the Company announced that it opened its second plant in Ohio.
`,
	},
	*check(filing) {
		for (const { span, text, right, others } of misspelledWords(filing)) {
			const meant = [right, ...others];
			// A program that makes text of a page joins words as well.
			const isJoined = right.includes(' ') && !/\s/.test(text);
			yield {
				span,
				message: `“${text}” is ${isJoined ? 'two words:' : 'spelled'} ${meant.map((word) => `“${word}”`).join(' or ')}.`,
				...(isJoined && { atMost: 'hint' as const }),
				fixes: meant.map((word) => ({ title: `Write “${word}”`, edits: replaceVisible(filing, span, word) })),
			};
		}
	},
};
