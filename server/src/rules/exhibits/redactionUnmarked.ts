import { coversExhibit, exhibitSeries } from '../../filing/exhibits/exhibitNumber';
import type { Filing } from '../../filing/filing';
import { type ExhibitDocument, exhibitDocuments } from '../../reading/exhibits/documents';
import { exhibitRuleHolds } from '../../reading/exhibits/era';
import { legendsOf } from '../../reading/exhibits/legends';
import { type NumberedRow, numberedRows } from '../../reading/exhibits/lists';
import type { Rule } from '../rule';

/** An attached exhibit with terms left out, whose row does not say so. */
export const redactionUnmarked: Rule = {
	id: 'redaction-unmarked',
	severity: { draft: 'hint', final: 'warning' },
	summary: 'The list marks an exhibit of which portions are omitted.',
	why: 'Terms may be left out of an exhibit without a request only if the list says so, the first page says so, and brackets show where.',
	source: {
		title: 'Regulation S-K, Item 601(b)(10)(iv)',
		href: 'https://www.ecfr.gov/current/title-17/section-229.601',
	},
	example: {
		bad: submission('10.1  Supply agreement dated March 10, 2026'),
		good: submission('10.1*  Supply agreement dated March 10, 2026\n\n* Portions of this exhibit are omitted.'),
	},
	*check(filing) {
		if (!exhibitRuleHolds('redacted-terms', filing)) {
			return;
		}
		for (const { document, number } of exhibitDocuments(filing).filter(isRedactable)) {
			const text = filing.source.slice(document.text.start, document.text.end);
			const found = REDACTED.exec(text);
			const row = numberedRows(filing.exhibitLists).find((each) => coversExhibit(each.number.text, number));
			if (found && row && !PERSONAL_DATA.test(text) && !saysSo(filing, row)) {
				const start = document.text.start + found.index;
				yield {
					span: row.number.span,
					message: `Exhibit ${row.number.text} has terms left out, and the list does not say so.`,
					related: [{ span: { start, end: start + found[0].length }, message: 'Terms are left out here.' }],
				};
			}
		}
	},
};

/** Terms may be left out of plans of acquisition and material contracts: Item 601(b)(2)(ii) and (b)(10)(iv). */
const isRedactable = ({ number }: ExhibitDocument): boolean => [2, 10].includes(exhibitSeries(number) ?? 0);

/** `[***]`, `[* * *]`. */
const REDACTED = /\[[ \t]?\*(?:[ \t]?\*){2,9}[ \t]?\]/;
/** Personal data may be left out of any exhibit without a word in the list. */
const PERSONAL_DATA = /\b601\(a\)\(6\)/;
const OMITTED = /\bomit(?:ted|s)?\b|\bredact|\bconfidential|\bexcluded?\b|\bportions?\b/i;

/** Whether the row, the legend of its mark, or a legend of all exhibits speaks of omitted portions. */
function saysSo(filing: Filing, row: NumberedRow): boolean {
	const words = [row.description?.text ?? '', ...legendsOf(filing, row).map(({ text }) => text)];
	return words.some((text) => OMITTED.test(text));
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
