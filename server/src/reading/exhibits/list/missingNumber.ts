/** Rows of the exhibit lists that have no number, and the number that each of them must have. */

import { compareExhibits, exhibitKey, exhibitSeries } from '../../../filing/exhibits/exhibitNumber';
import type { ExhibitList, ExhibitMention, ExhibitRow, Filing } from '../../../filing/filing';
import { exhibitIs } from '../../../knowledge';
import { attachedNumbers, isInteractiveData, isListed, numberedRows, sameDescription } from './lists';

/** Words that stand over columns and describe no exhibit. */
const columnHeads =
	/^(?:\W*\b(?:exhibits?|title|or|of|description|numbers?|no|form|filing|date|sec|files?|filed|herewith|furnished|incorporated|by|reference|documents?|pages?|location|method)\b)+\W*$/i;

/** Whether a row is the heads of the columns, as they are repeated on a new page, and no exhibit. */
export function isColumnHeads({ description }: ExhibitRow): boolean {
	return description !== undefined && columnHeads.test(description.text);
}

/**
 * The rows of `list` that describe an exhibit and bear no number. Empty for a list that has neither another number nor
 * column heads: then its rows are not meant to bear any.
 */
export function unnumberedRows(filing: Filing, list: ExhibitList): readonly ExhibitRow[] {
	const isNumberedList = list.columnHeads !== undefined || numberedRows([list]).length > 0;
	return isNumberedList
		? list.rows.filter(
				(row, i) =>
					row.number === undefined &&
					row.description !== undefined &&
					!isColumnHeads(row) &&
					!belongsTo(filing, row, list.rows[i + 1]),
			)
		: [];
}

/** Whether a row of plain text is the beginning of the next one: a description may begin above the line of its number. */
function belongsTo({ source, visible }: Filing, row: ExhibitRow, next: ExhibitRow | undefined): boolean {
	return (
		visible.format === 'text' &&
		next?.number !== undefined &&
		!/\n[ \t]*\r?\n/.test(source.slice(row.span.end, next.span.start))
	);
}

/** The numbers that an unnumbered row of `list` may be meant to bear, the most likely one first; empty where nothing tells. */
export function suggestedNumbers(filing: Filing, list: ExhibitList, row: ExhibitRow): readonly string[] {
	const described = numberedRows(filing.exhibitLists.filter((other) => other !== list)).find((other) =>
		sameDescription(row, other),
	);
	if (described && !isListed([list], described.number.text)) {
		return [described.number.text];
	}
	const numbers = missingFrom(filing, list);
	const rows = unnumberedRows(filing, list);
	if (rows.length === numbers.length) {
		return numbers.slice(rows.indexOf(row), rows.indexOf(row) + 1);
	}
	if (rows.length > 1) {
		return [];
	}
	const isNews = /\b(?:press|news) release\b|\bpresentation\b/i.test(row.description?.text ?? '');
	const likely = numbers.filter((number) => isNews && exhibitIs(exhibitSeries(number), 'other'));
	return [...likely, ...numbers.filter((number) => !likely.includes(number))];
}

/** Whether a row without a number must be the one of `number`, so that giving it its number is all there is to do. */
export function isExplainedByMissingNumber(filing: Filing, number: string): boolean {
	return filing.exhibitLists.some((list) =>
		unnumberedRows(filing, list).some((row) =>
			suggestedNumbers(filing, list, row).some((suggested) => exhibitKey(suggested) === exhibitKey(number)),
		),
	);
}

/** Whether a mention is of an exhibit that a list of the report should have: `filed as Exhibit 99.1`, with or without “hereto”. */
const mayBeOfList = ({ claim, number, ofThisReport, ofAnotherFiling }: ExhibitMention): boolean =>
	!ofAnotherFiling &&
	(ofThisReport || (claim !== undefined && claim !== 'incorporated')) &&
	exhibitSeries(number.text) !== undefined;

/** In their order, the numbers that the filing mentions, lists elsewhere or has attached, and `list` does not have. */
function missingFrom(filing: Filing, list: ExhibitList): readonly string[] {
	const known = [
		...filing.mentions.filter(mayBeOfList).map((mention) => mention.number.text),
		...numberedRows(filing.exhibitLists).map((row) => row.number.text),
		...attachedNumbers(filing).map((piece) => piece.text),
	];
	const missing = new Map<string, string>();
	for (const number of known) {
		if (!isInteractiveData(number) && !isListed([list], number) && !missing.has(exhibitKey(number))) {
			missing.set(exhibitKey(number), number);
		}
	}
	return [...missing.values()].sort(compareExhibits);
}
