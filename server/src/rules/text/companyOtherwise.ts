import { companiesListedOtherwise, oddCompanies } from '../../reading/stated/companies';
import { shortened } from '../../text/shortened';
import { rewrite } from '../../writing/words';
import type { Rule } from '../rule';
import { slipRules } from '../slipRules';

const example = (firm: string): string => `Item 4.01 Changes in Registrant's Certifying Accountant

On March 12, 2026, the Company dismissed Birch & Lowell LLP. The reports of ${firm} contained no adverse opinion.
`;

/** Flags a company that has another name elsewhere in the report, by one letter, the kind of its firm, or a number that its list of exhibits has otherwise. */
export const companyOtherwise: Rule = {
	id: 'company-otherwise',
	severity: { draft: 'hint', final: 'hint' },
	yieldsTo: [...slipRules, 'registrant-name-in-text'],
	summary: 'A company has one name throughout the report.',
	why: 'No spelling checker knows the names of companies, and of two names a reader cannot tell whether they are one.',
	example: { bad: example('Birch & Lowel LLP'), good: example('Birch & Lowell LLP') },
	*check(filing) {
		for (const { span, text, usual, other } of [...oddCompanies(filing), ...companiesListedOtherwise(filing)]) {
			yield {
				span,
				message: `“${shortened(text, 40)}” is “${shortened(usual, 40)}” elsewhere.`,
				related: [{ span: other.span, message: 'Elsewhere' }],
				fixes: endsAlike(usual, text) ? [{ title: `Write “${usual}”`, edits: rewrite(filing, span, usual) }] : [],
			};
		}
	},
};

/** Whether both names have the point of an abbreviation after them, or neither has, and both a number or neither. */
const endsAlike = (one: string, other: string): boolean =>
	[/\b(?:Inc|Corp|Ltd|Co|L\.L\.[CP]|L\.P|N\.A|P\.C)$/, /\.\s[IVX]+$/].every((end) => end.test(one) === end.test(other));
