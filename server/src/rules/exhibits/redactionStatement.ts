import type { Filing } from '../../filing/filing';
import { redactionStatement as statement } from '../../knowledge';
import { bringsExhibits } from '../../reading/exhibits/attached/attached';
import { type RedactedDocument, redactedDocuments } from '../../reading/exhibits/attached/redactions';
import type { Fix } from '../../writing/edit';
import { insertAtTop } from '../../writing/insertAtTop';
import { redactedContract } from '../examples/redacted';
import type { Rule } from '../rule';

const terms = 'The price is [***] per unit, and the fee is [***] a year.';
/** Flags a contract with terms left out whose first page does not say so. */
export const redactionStatement: Rule = {
	id: 'redaction-statement',
	severity: { draft: 'hint', final: 'warning' },
	summary: 'An exhibit with terms left out says so on its first page.',
	why: 'Terms of a contract or plan may be left out without a request for confidential treatment only if a prominent statement on the first page says that they are not material and are treated as private or confidential.',
	source: {
		title: 'Regulation S-K, Item 601(b)(2)(ii) and (b)(10)(iv)',
		href: 'https://www.ecfr.gov/current/title-17/section-229.601',
	},
	example: { bad: redactedContract(terms), good: redactedContract(`${statement}\n\n${terms}`) },
	appliesTo: bringsExhibits,
	*check(filing) {
		for (const exhibit of redactedDocuments(filing)) {
			const { marks, isStated, isOfPersonalData, mayOmitTerms, number } = exhibit;
			const [first] = marks;
			if (first && marks.length >= 2 && !isStated && !isOfPersonalData && mayOmitTerms) {
				yield {
					span: first,
					message: `Exhibit ${number} has terms left out, and its first page does not say so.`,
					fixes: [insertion(filing, exhibit)],
				};
			}
		}
	},
};

function insertion(filing: Filing, { document }: RedactedDocument): Fix {
	return { title: 'Insert the statement of Item 601', edits: [insertAtTop(filing, document.text, statement)] };
}
