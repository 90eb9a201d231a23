/** Rows of the exhibit lists that have no number, and the number that each of them must have. */

import { compareExhibits, exhibitKey, exhibitSeries } from '../../../filing/exhibits/exhibitNumber';
import type { ExhibitList, ExhibitMention, ExhibitRow, Filing } from '../../../filing/filing';
import { coverDataRow, exhibitIs } from '../../../knowledge';
import type { Piece } from '../../../text/span';
import { attachedNumbers, isInteractiveData, isListed, numberedRows, sameDescription } from './lists';
import { describesCoverData, misprintedNumbers } from './misprinted';

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
	if (describesCoverData(row.description?.text ?? '')) {
		return isListed(filing.exhibitLists, coverDataRow.number) ? [] : [coverDataRow.number];
	}
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

/** The words of the tagged cover page that begin a line or a cell of a list that has no number for it, and are read as no row. */
export function coverDataWithoutNumber(filing: Filing): Piece | undefined {
	const { exhibitLists, signatures, span, visible } = filing;
	const [first] = exhibitLists;
	const numbered = numberedRows(exhibitLists);
	const isThere =
		numbered.length === 0 ||
		numbered.some(({ number }) => isInteractiveData(number.text)) ||
		exhibitLists.some((list) => unnumberedRows(filing, list).length > 0) ||
		misprintedNumbers(filing).some(({ meant }) => meant === coverDataRow.number);
	if (!first || isThere) {
		return undefined;
	}
	const from = visible.offset(first.span.start);
	const to = visible.offset(signatures && signatures.span.start > first.span.start ? signatures.span.start : span.end);
	const found = coverData.exec(visible.text.slice(from, Math.max(from, to)));
	const words = found?.[1] ?? '';
	const end = from + (found?.index ?? 0) + (found?.[0].length ?? 0);
	return found ? visible.piece(end - words.length, end) : undefined;
}

const coverData =
	/(?:^|[\n\t\v])[ \u00a0|]*(cover[ \u00a0]page[ \u00a0]interactive[ \u00a0]data[ \u00a0]file|the[ \u00a0]cover[ \u00a0]page[ \u00a0]from[ \u00a0]this[ \u00a0]current[ \u00a0]report)/i;
