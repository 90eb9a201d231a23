import { exhibitKey, exhibitSeries } from '../../filing/exhibits/exhibitNumber';
import { exhibitByNumber } from '../../knowledge';
import { numberedRows } from '../../reading/exhibits/list/lists';
import { rowsOfOtherSeries } from '../../reading/exhibits/list/rowsAtOdds';
import { hasExhibitRows } from '../../reading/has';
import type { Rule } from '../rule';

/** An officers' certification of periodic reports among the exhibits of a Form 8-K. */
export const certificationExhibit: Rule = {
	id: 'certification-exhibit',
	severity: { draft: 'hint', final: 'hint' },
	summary: 'A Form 8-K has no certifications as Exhibits 31 and 32.',
	why: 'The certifications of sections 302 and 906 belong to periodic reports, and the exhibit table does not ask for them on Form 8-K.',
	source: { title: 'Regulation S-K, Item 601(a)', href: 'https://www.ecfr.gov/current/title-17/section-229.601' },
	example: {
		bad: `Item 9.01 Financial Statements and Exhibits

(d) Exhibits

32.1  Certification of the Chief Executive Officer
99.1  Press release dated March 12, 2026`,
		good: `Item 9.01 Financial Statements and Exhibits

(d) Exhibits

99.1  Press release dated March 12, 2026`,
	},
	appliesTo: hasExhibitRows,
	*check(filing) {
		const seen = new Set<string>();
		// Of another document under such a number another rule speaks.
		const others = rowsOfOtherSeries(filing).map(({ row }) => row.number.span.start);
		for (const { number } of numberedRows(filing.exhibitLists)) {
			if (others.includes(number.span.start)) {
				continue;
			}
			const section = exhibitByNumber(String(exhibitSeries(number.text)))?.section;
			if (section !== undefined && !seen.has(exhibitKey(number.text))) {
				seen.add(exhibitKey(number.text));
				yield {
					span: number.span,
					message: `Exhibit ${number.text}: Form 8-K asks for no certification under section ${section}.`,
				};
			}
		}
	},
};
