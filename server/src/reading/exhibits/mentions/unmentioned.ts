/** The exhibits of the list that the text passes over. */
import { exhibitKey } from '../../../filing/exhibits/exhibitNumber';
import type { Filing } from '../../../filing/filing';
import { textUnder } from '../../items/itemText';
import { perFiling } from '../../perFiling';
import { exhibitsItem, isListed, type NumberedRow, numberedRows } from '../list/lists';
import { isMentioned, isNeverMentioned } from './mentions';
import { mistypedRows } from './mistypedNumber';
import { rowsMeantInPassing } from './passingMentions';

/**
 * The first row of each exhibit that an item should name and none does, in text order. Empty where the text leaves its
 * exhibits to the list.
 */
export const unmentionedRows = perFiling((filing): readonly NumberedRow[] => {
	const lists = filing.exhibitLists;
	const rows = numberedRows(lists);
	// A text that names no exhibit leaves them all to the list.
	if (rows.length === 0 || filing.mentions.length === 0 || speaksOfUnnumberedExhibits(filing)) {
		return [];
	}
	// A row whose number is mistyped is for exhibit-not-listed.
	const mistyped = [...mistypedRows(filing), ...rowsMeantInPassing(filing)];
	const seen = new Set<string>();
	return rows.filter((row) => {
		const number = row.number.text;
		// What only one of two lists has is for exhibit-index-mismatch.
		const isInEveryList = lists.every((list) => list.rows.length === 0 || isListed([list], number));
		const isNamed = isNeverMentioned(row) || isMentioned(filing, number) || mistyped.includes(row);
		const isFirst = isInEveryList && !isNamed && !seen.has(exhibitKey(number));
		if (isFirst) {
			seen.add(exhibitKey(number));
		}
		return isFirst;
	});
});

/**
 * Words for an exhibit whose number is left to the list: "attached as an exhibit", "the exhibits listed below", "the
 * agreement filed herewith".
 */
const namedWithoutNumber: readonly RegExp[] = [
	/\bexhibits?\b(?!\s*(?:nos?\b\.?\s*)?\d)/i,
	/ here(?<=\b(?:attached|annexed|filed|furnished) here)(?:to|with)\b(?! as exhibits? \d)/i,
];

/** Whether the items leave it to the list which exhibits they speak of, or say nothing but the list. */
function speaksOfUnnumberedExhibits(filing: Filing): boolean {
	const list = exhibitsItem(filing);
	const items = filing.items.filter((item) => item !== list);
	return (
		items.length === 0 ||
		items.some((item) => {
			const text = textUnder(filing, item);
			return namedWithoutNumber.some((words) => words.test(text));
		})
	);
}
