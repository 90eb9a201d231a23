import { oddCompanies } from '../../reading/stated/companies';
import { shortened } from '../../text/shortened';
import { rewrite } from '../../writing/words';
import type { Rule } from '../rule';
import { slipRules } from '../slipRules';

const example = (firm: string): string => `Item 4.01 Changes in Registrant's Certifying Accountant

On March 12, 2026, the Company dismissed Birch & Lowell LLP. The reports of ${firm} contained no adverse opinion.
`;

/** Flags a company that has another name elsewhere in the report, by one letter or by the kind of its firm. */
export const companyOtherwise: Rule = {
	id: 'company-otherwise',
	severity: { draft: 'hint', final: 'hint' },
	yieldsTo: [...slipRules, 'registrant-name-in-text'],
	summary: 'A company has one name throughout the report.',
	why: 'No spelling checker knows the names of companies, and of two names a reader cannot tell whether they are one.',
	example: { bad: example('Birch & Lowel LLP'), good: example('Birch & Lowell LLP') },
	*check(filing) {
		for (const { span, text, usual, other } of oddCompanies(filing)) {
			yield {
				span,
				message: `“${shortened(text, 40)}” is “${shortened(usual, 40)}” elsewhere.`,
				related: [{ span: other.span, message: 'Elsewhere' }],
				fixes: [{ title: `Write “${usual}”`, edits: rewrite(filing, span, usual) }],
			};
		}
	},
};
