/** Exhibits of which two share a number in one list, and the number that the second is likely meant to bear. */

import { compareExhibits, exhibitKey, exhibitSeries, nextFreeNumber } from '../../filing/exhibits/exhibitNumber';
import type { ExhibitList, Filing } from '../../filing/filing';
import { coverDataRow } from '../../knowledge';
import { perFiling } from '../perFiling';
import { type NumberedRow, numberedRows, sameDescription } from './lists';
import { describesCoverData } from './misprinted';

/** A row whose number another one of its list has: the second, unless the first is meant to bear a lower one. */
export interface RowListedTwice {
	readonly list: ExhibitList;
	readonly row: NumberedRow;
	readonly other: NumberedRow;
	/**
	 * `104` for the tags of the cover; `99.2`: the number that another list has for it, else that the text names and no list
	 * has, else the next one that is free.
	 */
	readonly next: string;
}

/** The rows that share their number with another exhibit, in text order. */
export const rowsListedTwice = perFiling((filing): readonly RowListedTwice[] => {
	const taken = numberedRows(filing.exhibitLists).map((row) => row.number.text);
	const found: RowListedTwice[] = [];
	for (const list of filing.exhibitLists) {
		const first = new Map<string, NumberedRow>();
		for (const row of numberedRows([list])) {
			const key = exhibitKey(row.number.text);
			const earlier = first.get(key);
			if (earlier && isAnother(filing, list, earlier, row)) {
				// The same exhibit in the exhibit index takes the same number.
				const twin = found.find((other) => sameDescription(row, other.row));
				const next =
					twin?.next ??
					coverDataNumber(row, taken) ??
					numberElsewhere(filing, list, earlier) ??
					numberElsewhere(filing, list, row) ??
					namedNumber(filing, row.number.text, taken) ??
					nextFreeNumber(row.number.text, taken);
				taken.push(next);
				const isLower = compareExhibits(next, row.number.text) < 0;
				found.push(isLower ? { list, row: earlier, other: row, next } : { list, row, other: earlier, next });
			}
			first.set(key, row);
		}
	}
	return found;
});

/** Whether a row that is listed under the number of another one must be the exhibit of `number`. */
export function isExplainedByDuplicate(filing: Filing, number: string): boolean {
	return rowsListedTwice(filing).some(({ next }) => exhibitKey(next) === exhibitKey(number));
}

/** The number of the tags of the cover where they are what a row describes, and no other row has it. */
const coverDataNumber = ({ description }: NumberedRow, taken: readonly string[]): string | undefined =>
	describesCoverData(description?.text ?? '') && !taken.includes(coverDataRow.number) ? coverDataRow.number : undefined;

/** The number that another list has for a row, and its own list for none. */
function numberElsewhere({ exhibitLists }: Filing, list: ExhibitList, row: NumberedRow): string | undefined {
	const own = new Set(numberedRows([list]).map(({ number }) => exhibitKey(number.text)));
	return numberedRows(exhibitLists.filter((other) => other !== list)).find(
		(other) => sameDescription(row, other) && !own.has(exhibitKey(other.number.text)),
	)?.number.text;
}

/** The first number of the series that the text gives to an exhibit of this report, and that no row has. */
function namedNumber({ mentions }: Filing, number: string, taken: readonly string[]): string | undefined {
	const keys = new Set(taken.map(exhibitKey));
	return mentions.find(
		({ number: { text }, ofAnotherFiling }) =>
			!ofAnotherFiling && exhibitSeries(text) === exhibitSeries(number) && !keys.has(exhibitKey(text)),
	)?.number.text;
}

/**
 * Whether a row is of another exhibit than an earlier one of its number. A row repeated word for word, as over a page
 * break, is not; and after a heading, such as the name of the next registrant, numbers begin anew.
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
