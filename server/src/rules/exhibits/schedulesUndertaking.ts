import { omitsSchedules, undertakesToFurnish } from '../../filing/exhibits/redactions';
import type { Filing } from '../../filing/filing';
import { schedulesUndertaking as undertaking } from '../../knowledge';
import { allLegends } from '../../reading/exhibits/list/legends';
import { numberedRows } from '../../reading/exhibits/list/lists';
import { hasExhibitRows } from '../../reading/has';
import type { Piece } from '../../text/span';
import { escapeText, insert } from '../../writing/words';
import type { Rule } from '../rule';

const example = (words: string): string => `Item 9.01 Financial Statements and Exhibits

(d) Exhibits

2.1*  Share purchase agreement dated March 2, 2026

* Schedules have been omitted under Item 601(a)(5) of Regulation S-K.${words}`;

/** Flags schedules that are left out without a promise to furnish them. */
export const schedulesUndertaking: Rule = {
	id: 'schedules-undertaking',
	severity: { draft: 'hint', final: 'hint' },
	summary: 'Where schedules of an exhibit are left out, the report commonly promises them to the SEC on request.',
	why: 'Schedules that are not material may be left out. Reports commonly say that a copy will be furnished to the SEC when it asks for one.',
	source: { title: 'Regulation S-K, Item 601(a)(5)', href: 'https://www.ecfr.gov/current/title-17/section-229.601' },
	example: { bad: example(''), good: example(` ${undertaking}`) },
	appliesTo: hasExhibitRows,
	*check(filing) {
		const [first] = omissions(filing);
		if (first && !undertakesToFurnish(filing.visible.textOf(filing.span))) {
			yield {
				span: first.span,
				message: 'Schedules are left out, and nothing says that they are furnished on request.',
				fixes: first.isLegend
					? [
							{
								title: 'Insert a sentence that promises them',
								edits: [insert(first.span.end, ` ${escapeText(filing, undertaking)}`)],
							},
						]
					: [],
			};
		}
	},
};

/** The legends below the lists and the descriptions of rows that say so, legends first. */
function omissions(filing: Filing): readonly (Piece & { readonly isLegend: boolean })[] {
	const legends = filing.exhibitLists.length > 0 ? allLegends(filing) : [];
	const rows = numberedRows(filing.exhibitLists).flatMap(({ description }) => description ?? []);
	return [
		...legends.map((piece) => ({ ...piece, isLegend: true })),
		...rows.map((piece) => ({ ...piece, isLegend: false })),
	].filter(({ text }) => omitsSchedules(text));
}
