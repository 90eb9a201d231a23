import { exhibitKey, nextFreeNumber } from '../../filing/exhibits/exhibitNumber';
import type { ExhibitList, Filing } from '../../filing/filing';
import { type NumberedRow, numberedRows, sameDescription } from '../../reading/exhibits/lists';
import type { Edit } from '../../writing/edit';
import { newRow } from '../../writing/exhibitRow';
import { rewrite } from '../../writing/words';
import type { Rule } from '../rule';

/** A number that one list gives to two exhibits. */
export const duplicateExhibit: Rule = {
	id: 'duplicate-exhibit',
	severity: { draft: 'warning', final: 'warning' },
	summary: 'Every exhibit in a list has a number of its own.',
	why: 'Two exhibits under one number cannot be told apart in the text, and EDGAR names the attached documents by it.',
	source: { title: 'Regulation S-K, Item 601(a)(2)', href: 'https://www.ecfr.gov/current/title-17/section-229.601' },
	example: {
		bad: `Item 9.01 Financial Statements and Exhibits

(d) Exhibits

99.1  Press release dated March 12, 2026
99.1  Investor presentation`,
		good: `Item 9.01 Financial Statements and Exhibits

(d) Exhibits

99.1  Press release dated March 12, 2026
99.2  Investor presentation`,
	},
	*check(filing) {
		const taken = numberedRows(filing.exhibitLists).map((row) => row.number.text);
		const renumbered = new Map<NumberedRow, string>();
		for (const list of filing.exhibitLists) {
			const first = new Map<string, NumberedRow>();
			for (const row of numberedRows([list])) {
				const earlier = first.get(exhibitKey(row.number.text));
				if (earlier && isAnother(filing, list, earlier, row)) {
					// The same exhibit in the exhibit index takes the same number.
					const twin = [...renumbered.keys()].find((other) => sameDescription(row, other));
					const next = (twin && renumbered.get(twin)) ?? nextFreeNumber(row.number.text, taken);
					renumbered.set(row, next);
					taken.push(next);
					yield {
						span: row.number.span,
						message: `Exhibit ${row.number.text} is listed twice.`,
						related: [{ span: earlier.span, message: `Exhibit ${earlier.number.text} is listed here first.` }],
						fixes: [{ title: `Renumber to ${next}`, edits: renumber(filing, list, row, next) }],
					};
				}
				first.set(exhibitKey(row.number.text), row);
			}
		}
	},
};

/** Renumbers a row, there and in the other lists; one that does not have the exhibit yet gets a row for it. */
function renumber(filing: Filing, list: ExhibitList, row: NumberedRow, number: string): readonly Edit[] {
	const others = filing.exhibitLists.filter((other) => other.kind !== list.kind && numberedRows([other]).length > 0);
	const elsewhere = others.flatMap((other): readonly Edit[] => {
		const twin = numberedRows([other]).find((candidate) => sameDescription(row, candidate));
		if (twin) {
			return exhibitKey(twin.number.text) === exhibitKey(row.number.text)
				? rewrite(filing, twin.number.span, number)
				: [];
		}
		const added = row.description && newRow(filing, other, number, row.description.text);
		return added ? [added] : [];
	});
	return [...rewrite(filing, row.number.span, number), ...elsewhere].sort((a, b) => a.span.start - b.span.start);
}

/**
 * Whether a row is of another exhibit than an earlier one of its number. A row repeated word for word, as over a page
 * break, is not; and behind a heading, such as the name of the next registrant, numbers begin anew.
 */
function isAnother({ visible }: Filing, list: ExhibitList, earlier: NumberedRow, row: NumberedRow): boolean {
	if (earlier.description === undefined || row.description === undefined) {
		return false;
	}
	if (earlier.description.text.toLowerCase() === row.description.text.toLowerCase()) {
		return false;
	}
	const rows = list.rows.slice(list.rows.indexOf(earlier), list.rows.indexOf(row) + 1);
	return rows.slice(1).every((next, i) => {
		const above = rows[i] ?? next;
		return !/\p{L}{2}/u.test(visible.textOf({ start: above.span.end, end: next.span.start }));
	});
}
