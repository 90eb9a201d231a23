import { exhibitRuleHolds } from '../../reading/exhibits/list/era';
import { exhibitsItem, numberedRows, standsInItem } from '../../reading/exhibits/list/lists';
import { hasExhibitRows } from '../../reading/has';
import type { Rule } from '../rule';

/** The only list of exhibits, where it stands after the signatures. */
export const exhibitIndexAfterSignatures: Rule = {
	id: 'exhibit-index-after-signatures',
	severity: { draft: 'hint', final: 'hint' },
	summary: 'The list of exhibits stands before the signatures.',
	why: 'Since 1 September 2017 the exhibit index comes before the required signatures. The list under Item 9.01(d) serves as the index.',
	source: { title: 'Regulation S-K, Item 601(a)(2)', href: 'https://www.ecfr.gov/current/title-17/section-229.601' },
	example: {
		bad: report('See the Exhibit Index.', `\nEXHIBIT INDEX\n\n99.1  Press release dated March 12, 2026\n`),
		good: report('99.1  Press release dated March 12, 2026', ''),
	},
	appliesTo: hasExhibitRows,
	*check(filing) {
		const { signatures, exhibitLists } = filing;
		// Without an item that lists them, exhibits-item-missing speaks.
		if (!signatures || !exhibitsItem(filing) || !exhibitRuleHolds('index-before-signatures', filing)) {
			return;
		}
		const [first] = exhibitLists.filter((list) => numberedRows([list]).length > 0);
		const isListedBefore = () => numberedRows(exhibitLists).some(({ number }) => standsInItem(filing, number.text));
		if (first && first.span.start >= signatures.span.end && !isListedBefore()) {
			yield {
				span: first.heading ?? first.columnHeads ?? first.span,
				message: 'The only list of exhibits stands after the signatures.',
				related: [{ span: signatures.heading ?? signatures.span, message: 'The signatures begin here.' }],
			};
		}
	},
};

function report(exhibits: string, after: string): string {
	return `Item 9.01 Financial Statements and Exhibits

(d) Exhibits

${exhibits}

SIGNATURES

Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed on its behalf by the undersigned hereunto duly authorized.

Date: March 13, 2026

Harbor Lights, Inc.

By: /s/ Jane Doe
Jane Doe
Chief Financial Officer
${after}`;
}
