import type { Filing } from '../../filing/filing';
import { oddMarks } from '../../reading/slips/marks/unclosedParentheses';
import { unclosedQuotes } from '../../reading/slips/marks/unclosedQuotes';
import { escapeText, insert, replace } from '../../writing/words';
import type { Problem, Rule } from '../rule';
import { slipRules } from '../slipRules';

/** Flags a quotation mark or parenthesis whose other one is missing: `(the “Company)`, `(the “Company”`. */
export const quoteUnclosed: Rule = {
	id: 'quote-unclosed',
	severity: { draft: 'hint', final: 'hint' },
	yieldsTo: slipRules,
	summary: 'A quotation mark or parenthesis has its counterpart in the same paragraph.',
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
		yield* [...quotes(filing), ...parentheses(filing)].sort((a, b) => a.span.start - b.span.start);
	},
};

function* quotes(filing: Filing): Iterable<Problem> {
	for (const { span, mark, missing } of unclosedQuotes(filing)) {
		yield {
			span,
			message: `Quotation mark ${mark} has no counterpart in its paragraph.`,
			fixes: missing
				? [{ title: `Insert ${missing.mark}`, edits: [insert(missing.at, escapeText(filing, missing.mark))] }]
				: [],
		};
	}
}

function* parentheses(filing: Filing): Iterable<Problem> {
	for (const { span, mark, missing, right } of oddMarks(filing)) {
		if (right !== undefined) {
			yield {
				span,
				message:
					mark === '"'
						? `Quotation mark ${mark} is straight, and its counterpart is not.`
						: `Quotation mark ${mark} is turned the wrong way.`,
				fixes: [{ title: `Write ${right}`, edits: [replace(span, escapeText(filing, right))] }],
			};
			continue;
		}
		yield {
			span,
			message: `Parenthesis ${mark} has no counterpart in its paragraph.`,
			fixes: missing ? [{ title: `Insert ${missing.mark}`, edits: [insert(missing.at, missing.mark)] }] : [],
		};
	}
}
