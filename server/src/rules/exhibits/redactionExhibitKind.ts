import { bringsExhibits } from '../../reading/exhibits/attached/attached';
import { redactedDocuments } from '../../reading/exhibits/attached/redactions';
import { redactedSubmission } from '../examples/redacted';
import type { Rule } from '../rule';

const terms = 'The price is [***] per unit, and the fee is [***] a year.';

/** Flags terms left out of an exhibit that is neither a plan of acquisition nor a material contract. */
export const redactionExhibitKind: Rule = {
	id: 'redaction-exhibit-kind',
	severity: { draft: 'hint', final: 'warning' },
	summary: 'Terms are left out of Exhibits 2 and 10 only.',
	why: 'Without a request for confidential treatment, terms may be left out of plans of acquisition and of material contracts. Other exhibits may leave out personal data, and anything else only with an order of the SEC.',
	source: {
		title: 'Regulation S-K, Item 601(b)(2)(ii) and (b)(10)(iv)',
		href: 'https://www.ecfr.gov/current/title-17/section-229.601',
	},
	example: {
		bad: redactedSubmission('4.1', 'Indenture dated March 10, 2026', terms),
		good: redactedSubmission('4.1', 'Indenture dated March 10, 2026', terms.replaceAll('[***]', '$10')),
	},
	appliesTo: bringsExhibits,
	*check(filing) {
		for (const { marks, isOfPersonalData, mayOmitTerms, number } of redactedDocuments(filing)) {
			const [first] = marks;
			if (first && marks.length >= 2 && !isOfPersonalData && !mayOmitTerms) {
				yield {
					span: first,
					message: `Exhibit ${number} has terms left out; that is for Exhibits 2 and 10 only.`,
				};
			}
		}
	},
};
