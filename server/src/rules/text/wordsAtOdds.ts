import { misspelledWords } from '../../reading/slips/words/misspelledWords';
import { type Odds, wordsAtOdds as oddWords } from '../../reading/slips/words/wordsAtOdds';
import { shortened } from '../../text/shortened';
import { overlapsOne } from '../../text/sortedSearch';
import { replaceVisible } from '../../writing/words';
import type { Rule } from '../rule';
import { slipRules } from '../slipRules';

/** Flags words that cannot stand side by side: `of to the`, `an purchase`, `more then`, `will entered`. */
export const wordsAtOdds: Rule = {
	id: 'words-at-odds',
	severity: { draft: 'hint', final: 'hint' },
	yieldsTo: [...slipRules, 'form-misnamed', 'furnished-legend-sense', 'signature-legend', 'check-box-text'],
	summary:
		'No two words stand side by side that do not go together: a small word left over, “a” for “an”, “then” for “than”, “principle” for “principal”, “will entered”.',
	why: 'Words are left where a sentence is reworded, and spelling checkers pass over them: each of them is spelled right.',
	example: {
		bad: `Item 8.01 Other Events

On March 12, 2026, the Company opened a the second plant in Ohio under an purchase agreement for less then its principle amount.
`,
		good: `Item 8.01 Other Events

On March 12, 2026, the Company opened the second plant in Ohio under a purchase agreement for less than its principal amount.
`,
	},
	*check(filing) {
		const misspelled = misspelledWords(filing).map(({ span }) => span);
		for (const { span, text, kind, slip, point } of oddWords(filing)) {
			if (overlapsOne(misspelled, span)) {
				continue;
			}
			yield {
				span,
				message: messages[kind](shortened(text.replace(/\s+/g, ' '), 40), slip?.right ?? ''),
				fixes: [
					...(slip ? [{ title: `Write “${slip.right}”`, edits: replaceVisible(filing, slip.span, slip.right) }] : []),
					...(point ? [{ title: 'Remove the point', edits: replaceVisible(filing, point, '') }] : []),
				],
			};
		}
	},
};

const messages: Readonly<Record<Odds, (words: string, right: string) => string>> = {
	leftOver: (words) => `“${words}”: one of the two words is left over.`,
	article: (words, right) => `“${words}” takes “${right}”.`,
	confused: (words, right) => `“${words}”: “${right}” is meant.`,
	verb: (words) => `“${words}”: the verb has another form here.`,
};
