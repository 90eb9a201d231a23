import { wordsAtOdds as oddWords } from '../../reading/wordsAtOdds';
import { shortened } from '../../text/shortened';
import { replaceVisible } from '../../writing/words';
import type { Rule } from '../rule';

/** Flags two small words of which one is left over, and an article of the wrong form: `of to the`, `an purchase`. */
export const wordsAtOdds: Rule = {
	id: 'words-at-odds',
	severity: { draft: 'hint', final: 'hint' },
	summary: 'No two small words stand side by side of which one is left over, and “a” and “an” fit the next word.',
	why: 'Words are left where a sentence is reworded, and spelling checkers pass over them: each of them is spelled right.',
	example: {
		bad: `Item 8.01 Other Events

On March 12, 2026, the Company opened a the second plant in Ohio under an purchase agreement.
`,
		good: `Item 8.01 Other Events

On March 12, 2026, the Company opened the second plant in Ohio under a purchase agreement.
`,
	},
	*check(filing) {
		for (const { span, text, article } of oddWords(filing)) {
			const words = shortened(text.replace(/\s+/g, ' '), 40);
			yield {
				span,
				message: article ? `“${words}” takes “${article.right}”.` : `“${words}”: one of the two words is left over.`,
				fixes: article
					? [{ title: `Write “${article.right}”`, edits: replaceVisible(filing, article.span, article.right) }]
					: [],
			};
		}
	},
};
