import { coversExhibit } from '../../filing/exhibits/exhibitNumber';
import type { Filing } from '../../filing/filing';
import { redactedDocuments } from '../../reading/exhibits/attached/redactions';
import { legendsOf } from '../../reading/exhibits/list/legends';
import { type NumberedRow, numberedRows } from '../../reading/exhibits/list/lists';
import type { Rule } from '../rule';

/** An attached exhibit with terms left out, whose row does not say so. */
export const redactionUnmarked: Rule = {
	id: 'redaction-unmarked',
	severity: { draft: 'hint', final: 'warning' },
	summary: 'The list marks an exhibit of which portions are omitted.',
	why: 'Terms may be left out of an exhibit without a request for confidential treatment only if the list says so, the first page says so, and brackets show where.',
	source: {
		title: 'Regulation S-K, Item 601(b)(10)(iv)',
		href: 'https://www.ecfr.gov/current/title-17/section-229.601',
	},
	example: {
		bad: submission('10.1  Supply agreement dated March 10, 2026'),
		good: submission('10.1*  Supply agreement dated March 10, 2026\n\n* Portions of this exhibit are omitted.'),
	},
	*check(filing) {
		for (const { marks, isOfPersonalData, mayOmitTerms, number } of redactedDocuments(filing)) {
			const [first] = marks;
			const row = numberedRows(filing.exhibitLists).find((each) => coversExhibit(each.number.text, number));
			if (first && row && mayOmitTerms && !isOfPersonalData && !saysSo(filing, row)) {
				yield {
					span: row.number.span,
					message: `Exhibit ${row.number.text} has terms left out, and the list does not say so.`,
					related: [{ span: first, message: 'Terms are left out here.' }],
				};
			}
		}
	},
};

/** That something is left out. */
const omitted = /\bomit(?:ted|s)?\b|\bredact|\bconfidential|\bexcluded?\b|\bportions?\b/i;

/** Whether the row, the legend of its mark, or a legend of all exhibits speaks of omitted portions. */
function saysSo(filing: Filing, row: NumberedRow): boolean {
	const words = [row.description?.text ?? '', ...legendsOf(filing, row).map(({ text }) => text)];
	return words.some((text) => omitted.test(text));
}

function submission(rows: string): string {
	return `<SUBMISSION>
<DOCUMENT>
<TYPE>8-K
<SEQUENCE>1
<TEXT>
Item 9.01 Financial Statements and Exhibits

(d) Exhibits

${rows}
</TEXT>
</DOCUMENT>
<DOCUMENT>
<TYPE>EX-10.1
<SEQUENCE>2
<TEXT>
The price is [***] per unit.
</TEXT>
</DOCUMENT>
</SUBMISSION>
`;
}
