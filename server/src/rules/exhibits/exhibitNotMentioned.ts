import { isMisprinted } from '../../reading/exhibits/list/misprinted';
import { unmentionedRows } from '../../reading/exhibits/mentions/unmentioned';
import { hasExhibitRows } from '../../reading/has';
import type { Rule } from '../rule';

/** A listed exhibit that the text of no item names. */
export const exhibitNotMentioned: Rule = {
	id: 'exhibit-not-mentioned',
	severity: { draft: 'hint', final: 'hint' },
	summary: 'Every exhibit in the list is named in the text of an item.',
	why: 'By custom the text says which exhibit holds what. A number that stands in the list alone may be left from an earlier draft or mistyped.',
	example: {
		bad: `Item 7.01 Regulation FD Disclosure

The press release is furnished as Exhibit 99.1 to this report.

Item 9.01 Financial Statements and Exhibits

(d) Exhibits

99.1  Press release dated March 12, 2026
99.2  Investor presentation`,
		good: `Item 7.01 Regulation FD Disclosure

The press release and the presentation are furnished as Exhibits 99.1 and 99.2 to this report.

Item 9.01 Financial Statements and Exhibits

(d) Exhibits

99.1  Press release dated March 12, 2026
99.2  Investor presentation`,
	},
	appliesTo: hasExhibitRows,
	*check(filing) {
		for (const { number } of unmentionedRows(filing)) {
			// Of a number that is mistyped another rule speaks.
			if (isMisprinted(filing, number)) {
				continue;
			}
			yield { span: number.span, message: `Exhibit ${number.text} is listed, and no item names it.` };
		}
	},
};
