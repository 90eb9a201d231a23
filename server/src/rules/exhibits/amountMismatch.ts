import { otherAmounts } from '../../reading/exhibits/attached/otherAmounts';
import { otherEvents } from '../../reading/exhibits/attached/otherEvents';
import { hasExhibitRows, hasSubmission } from '../../reading/has';
import { shortened } from '../../text/shortened';
import { overlap } from '../../text/span';
import { replaceVisible } from '../../writing/words';
import { exampleSubmission } from '../examples/submission';
import type { Rule } from '../rule';

const example = (amount: string): string =>
	exampleSubmission({
		header: 'ITEM INFORMATION:\tRegulation FD Disclosure\nITEM INFORMATION:\tFinancial Statements and Exhibits\n',
		report: `Item 7.01 Regulation FD Disclosure

On March 12, 2026, the Company issued a press release, furnished as Exhibit 99.1, on net sales of ${amount} for the last year.

Item 9.01 Financial Statements and Exhibits

(d) Exhibits

99.1  Press release dated March 12, 2026`,
		documents: `<DOCUMENT>
<TYPE>EX-99.1
<SEQUENCE>2
<FILENAME>ex99.txt
<TEXT>
SALEM, Oregon, March 12, 2026 - Harbor Lights, Inc. today reported net sales of $4.37 billion for the last year.
</TEXT>
</DOCUMENT>
`,
	});

/** Flags an amount in an item that an attached exhibit has in the same words with another digit or unit. */
export const amountMismatch: Rule = {
	id: 'amount-mismatch',
	severity: { draft: 'hint', final: 'hint' },
	summary: 'An amount in an item is that of the attached press release or agreement.',
	why: 'Amounts are typed anew from the release or the agreement, and two digits change places.',
	example: { bad: example('$4.73 billion'), good: example('$4.37 billion') },
	appliesTo: (filing) => hasSubmission(filing) && hasExhibitRows(filing),
	*check(filing) {
		const amounts = otherAmounts(filing);
		for (const { span, text, exhibit, inExhibit } of amounts) {
			yield {
				span,
				message: `“${shortened(text, 30)}”; Exhibit ${exhibit.number} says “${shortened(inExhibit.text, 30)}” in the same words.`,
				related: [{ span: inExhibit.span, message: 'The amount in the exhibit.' }],
				fixes: [{ title: `Write “${inExhibit.text}”`, edits: replaceVisible(filing, span, inExhibit.text) }],
			};
		}
		for (const { span, text, exhibit, inExhibit } of otherEvents(filing).filter(
			(each) => !amounts.some((other) => overlap(other.span, each.span)),
		)) {
			yield {
				span,
				message: `“${text}” here; Exhibit ${exhibit} has “${inExhibit.text}” for the same.`,
				related: [{ span: inExhibit.span, message: 'In the exhibit.' }],
			};
		}
	},
};
