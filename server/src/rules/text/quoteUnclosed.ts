import { unclosedQuotes } from '../../reading/unclosedQuotes';
import { escapeText, insert } from '../../writing/words';
import type { Rule } from '../rule';

/** Flags a quotation mark of a defined term whose other one is missing: `(the “Company)`. */
export const quoteUnclosed: Rule = {
	id: 'quote-unclosed',
	severity: { draft: 'hint', final: 'hint' },
	summary: 'A quotation mark has its counterpart in the same paragraph.',
	why: 'Without the closing mark nobody can tell where a defined term or a quotation ends. Paragraphs of a long quotation each begin with a mark; they are not flagged.',
	example: {
		bad: `Item 8.01 Other Events

Harbor Lights, Inc. (the "Company) opened its second plant in Ohio on March 12, 2026.
`,
		good: `Item 8.01 Other Events

Harbor Lights, Inc. (the "Company") opened its second plant in Ohio on March 12, 2026.
`,
	},
	*check(filing) {
		for (const { span, mark, missing } of unclosedQuotes(filing)) {
			yield {
				span,
				message: `Quotation mark ${mark} has no counterpart in its paragraph.`,
				fixes: missing
					? [{ title: `Insert ${missing.mark}`, edits: [insert(missing.at, escapeText(filing, missing.mark))] }]
					: [],
			};
		}
	},
};
