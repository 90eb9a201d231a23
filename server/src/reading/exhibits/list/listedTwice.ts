/** Exhibits of which two share a number in one list, and the number that the second is likely meant to bear. */

import { compareExhibits, exhibitKey, exhibitSeries, nextFreeNumber } from '../../../filing/exhibits/exhibitNumber';
import type { ExhibitList, Filing } from '../../../filing/filing';
import { coverDataRow } from '../../../knowledge';
import { isOneEdit } from '../../../text/oneEdit';
import { keysOf } from '../../../text/words';
import { perFiling } from '../../perFiling';
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

/** A row that lists once more what another one of its list does. */
export interface RepeatedRow {
	/** The later row, unless the slip is in the earlier. */
	readonly row: NumberedRow;
	readonly other: NumberedRow;
	/** Whether `row` is the later of the two. */
	readonly isSecond: boolean;
}

/**
 * The rows that stand twice, word for word or but for a slip and small words, in text order: not over a page break, nor
 * under the name of another registrant.
 */
export const repeatedRows = perFiling((filing): readonly RepeatedRow[] =>
	filing.exhibitLists.flatMap((list) =>
		rowsOfOneNumber(list)
			.filter(([earlier, row]) => isOfSamePlace(filing, list, earlier, row) && !isAnother(filing, list, earlier, row))
			.map(([earlier, row]) =>
				hasSlipOf(filing, earlier, row)
					? { row: earlier, other: row, isSecond: false }
					: { row, other: earlier, isSecond: true },
			),
	),
);

/** Each row of a list whose number a row before it has, with the last one that has it, in text order. */
function rowsOfOneNumber(list: ExhibitList): readonly (readonly [earlier: NumberedRow, row: NumberedRow])[] {
	const last = new Map<string, NumberedRow>();
	return numberedRows([list]).flatMap((row) => {
		const key = exhibitKey(row.number.text);
		const earlier = last.get(key);
		last.set(key, row);
		return earlier === undefined ? [] : [[earlier, row] as const];
	});
}

/** Whether nothing stands between two rows but other rows: no heading, no end of a page. */
function isOfSamePlace(
	{ source, visible }: Filing,
	list: ExhibitList,
	earlier: NumberedRow,
	row: NumberedRow,
): boolean {
	const between = { start: earlier.span.end, end: row.span.start };
	const rows = list.rows.slice(list.rows.indexOf(earlier) + 1, list.rows.indexOf(row));
	let shown = visible.textOf(between);
	for (const other of rows) {
		shown = shown.replace(visible.textOf(other.span), '');
	}
	return (
		row.description !== undefined &&
		!/[\p{L}\p{N}]/u.test(shown) &&
		!/\f|<page>|page-break|<hr\b/i.test(source.slice(between.start, between.end))
	);
}

/** The rows that share their number with another exhibit, in text order. */
export const rowsListedTwice = perFiling((filing): readonly RowListedTwice[] => {
	const taken = numberedRows(filing.exhibitLists).map((row) => row.number.text);
	const found: RowListedTwice[] = [];
	for (const list of filing.exhibitLists) {
		for (const [earlier, row] of rowsOfOneNumber(list)) {
			if (!isAnother(filing, list, earlier, row)) {
				continue;
			}
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
function isAnother(filing: Filing, list: ExhibitList, earlier: NumberedRow, row: NumberedRow): boolean {
	const { visible } = filing;
	if (earlier.description === undefined || row.description === undefined || isSameExhibit(filing, earlier, row)) {
		return false;
	}
	const rows = list.rows.slice(list.rows.indexOf(earlier), list.rows.indexOf(row) + 1);
	return rows.slice(1).every((next, i) => {
		const above = rows[i] ?? next;
		return !/\p{L}{2}/u.test(visible.textOf({ start: above.span.end, end: next.span.start }));
	});
}

/** Words of a description that tell nothing of the exhibit. */
const smallWords: ReadonlySet<string> = new Set(
	'a an and as at between by dated date entered for from in into issued of on regarding the to'.split(' '),
);

/** Whether two rows describe one exhibit: in the same words but for a slip of the pen, small words and the registrant's name. */
function isSameExhibit(filing: Filing, a: NumberedRow, b: NumberedRow): boolean {
	if (a.link !== undefined && b.link !== undefined && a.link.href !== b.link.href) {
		return false;
	}
	if (sameDescription(a, b)) {
		return true;
	}
	// The text names another exhibit of this kind: one of the two must be it.
	if (namedNumber(filing, a.number.text, numberedRows(filing.exhibitLists).map(textOf)) !== undefined) {
		return false;
	}
	const [left, right] = [a, b].map(({ description }) => tellingWords(filing, description?.text ?? ''));
	return (
		left !== undefined &&
		left.length > 0 &&
		left.length === right?.length &&
		left.every((word, i) => word === right[i] || slipOf(filing, word, right[i] ?? '') !== undefined)
	);
}

const textOf = ({ number }: NumberedRow): string => number.text;

/** Whether the earlier of two rows for one exhibit has the slip in which they differ. */
function hasSlipOf(filing: Filing, earlier: NumberedRow, row: NumberedRow): boolean {
	const [left = [], right = []] = [earlier, row].map(({ description }) =>
		tellingWords(filing, description?.text ?? ''),
	);
	return left.some((word, i) => word !== right[i] && slipOf(filing, word, right[i] ?? '') === word);
}

/** The words of a description that tell which exhibit it is, in small letters, none twice in a row. */
function tellingWords({ cover }: Filing, description: string): readonly string[] {
	const names = new Set((cover?.registrants ?? []).flatMap(({ text }) => keysOf(text)));
	return keysOf(description).filter(
		(word, i, words) => word !== words[i - 1] && !smallWords.has(word) && !names.has(word),
	);
}

/** Which of two words that differ by a letter is a slip: the report has it only once, and the other elsewhere, too. */
function slipOf(filing: Filing, a: string, b: string): string | undefined {
	if (Math.min(a.length, b.length) < 5 || !/^[a-z]+$/.test(a + b) || !isOneEdit(a, b)) {
		return undefined;
	}
	const times = timesOfWords(filing);
	const [ofA, ofB] = [times.get(a) ?? 0, times.get(b) ?? 0];
	return ofA === 1 && ofB > 1 ? a : ofB === 1 && ofA > 1 ? b : undefined;
}

/** How often each word stands in the report, by its key. */
const timesOfWords = perFiling(({ visible, span }): ReadonlyMap<string, number> => {
	const times = new Map<string, number>();
	for (const word of keysOf(visible.textOf(span))) {
		times.set(word, (times.get(word) ?? 0) + 1);
	}
	return times;
});

/** The rows of a list that describe a form of document in the words of a row before them, without its day or parties. */
export const formsDescribedTwice = perFiling(
	(filing): readonly { readonly row: NumberedRow; readonly other: NumberedRow }[] =>
		filing.exhibitLists.flatMap((list) => {
			const rows = numberedRows([list]).filter(
				({ description, status }) => status !== 'incorporated' && isForm.test(description?.text ?? ''),
			);
			return rows.flatMap((row, i) => {
				const other = rows.slice(0, i).find((before) => sameDescription(row, before));
				return other && exhibitKey(other.number.text) !== exhibitKey(row.number.text) ? [{ row, other }] : [];
			});
		}),
);

/** `Form of Common Stock Purchase Warrant`, and nothing after it. */
const isForm = /^Form\s+of\s[^,\d(]{3,60}\.?$/;
