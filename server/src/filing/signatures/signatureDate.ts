/** The date of a signature block. */
import { datesIn, type FoundDate, isDateToCome, isLikeDate, monthsIn } from '../../text/dates';
import type { VisibleText } from '../../text/visibleText';
import type { DatePiece, SignatureSection } from '../filing';
import type { SignatureCell } from './signatureCells';

/** The date of the first signature that has a day of the calendar; undefined where none has. */
export const dateOfSigning = (signatures: SignatureSection | undefined): DatePiece | undefined =>
	signatures?.blocks.find(({ date }) => date?.iso !== undefined)?.date;

const dateLabel = /^dated?\b\s{0,3}[:;]?\s{0,9}/i;

/** What a line has beside its date that says nothing else: `Dated as of`, `Executed on this`, `Dtae:`. */
const aroundDate =
	/^[^a-z\d]*(?:(?:date[ds]?|signed|signing|executed|effective|as|of|on|this|the|day)(?![a-z])[^a-z\d]*)*$|^\p{L}{3,8}\s?[:;–-]\s*$/iu;
/** `Portland, Maine,` before a date. */
const place = /^(?:dated\sat\s)?(?:\p{Lu}[\p{L}.]+(?:\s\p{Lu}[\p{L}.]+){0,2},?\s){1,2}(?:this\s)?$/iu;

/** Whether a line gives the date that it has and nothing else; with `mayHavePlace` also where it was signed. */
export function isDateline(line: string, date: FoundDate, mayHavePlace: boolean): boolean {
	const [before, after] = [line.slice(0, date.start), line.slice(date.end)];
	return aroundDate.test(`${before}${after}`) || (mayHavePlace && place.test(before) && !/\p{L}/u.test(after));
}

/** The first date in `cells`, else the words after `Date:`; `undefined` where nothing is written there. */
export const readSignatureDate = (visible: VisibleText, cells: readonly SignatureCell[]): DatePiece | undefined =>
	dateWithinCell(visible, cells) ??
	dateOverCells(visible, cells) ??
	dateOverColumn(visible, cells) ??
	noDate(visible, cells);

function dateWithinCell(visible: VisibleText, cells: readonly SignatureCell[]): DatePiece | undefined {
	for (const { start, end } of cells) {
		const date = dateBetween(visible, start, end);
		if (date) {
			return date;
		}
	}
	return undefined;
}

/** A date that is broken over cells or lines: "March" "3, 2008". */
function dateOverCells(visible: VisibleText, cells: readonly SignatureCell[]): DatePiece | undefined {
	const [first, last] = [cells[0], cells.at(-1)];
	return first && last && dateBetween(visible, first.start, last.end);
}

/** The time after the date that an office stamps on a page: `09/28/98 12:52PM`. Nobody signs by the minute. */
const timeOfStamp = /^,?\s{1,3}\d{1,2}:\d\d\s?(?:[AP]M\b|$|\D)/i;

/** The first date between two offsets of the visible text that is none of a stamp; `undefined` where none stands there. */
export function dateBetween(visible: VisibleText, from: number, to: number): DatePiece | undefined {
	const date = datesIn(visible.text, from, to).find(
		({ start, end }) =>
			!(/^\d/.test(visible.text.slice(start, end)) && timeOfStamp.test(visible.text.slice(end, end + 12))),
	);
	return date && { ...visible.piece(date.start, date.end), ...(date.iso === undefined ? {} : { iso: date.iso }) };
}

/** A date whose year stands in the same column, one line below. */
function dateOverColumn(visible: VisibleText, cells: readonly SignatureCell[]): DatePiece | undefined {
	const withoutLabel = (cell: SignatureCell): string => cell.text.replace(dateLabel, '');
	const index = cells.findIndex((cell) => /^\p{L}+\.?\s{1,3}\d{1,2},?$/u.test(withoutLabel(cell)));
	const begun = cells[index];
	const year = begun && cells.slice(index + 1).find(({ text }) => /^(?:19|20)\d\d$/.test(text));
	if (!year) {
		return undefined;
	}
	const written = withoutLabel(begun);
	const text = `${written} ${year.text}`;
	const iso = datesIn(`${begun.text} ${year.text}`)[0]?.iso;
	return iso === undefined ? undefined : { span: visible.span(begun.end - written.length, year.end), text, iso };
}

/** The name that stands on the line after what should be a date: `March/4/2026  Alder Creek, Inc.` */
const besideDate = /(?<=\d)\s{1,40}\p{Lu}[\p{L}.&’']+(?:,?\s[\p{L}.&’']+){0,8}$/u;

/** Whether words are a date that is still being written: `May __, 2025`, `May 8,`. */
const isBegun = (words: string): boolean => words.length < 30 && monthsIn(words)[0]?.start === 0;

/** The words after `Date:`, or alone with the look of a date, which are none. */
function noDate(visible: VisibleText, cells: readonly SignatureCell[]): DatePiece | undefined {
	const index = cells.findIndex(({ label }) => label === 'date');
	const cell = cells[index];
	const words = cell?.text.replace(dateLabel, '') ?? '';
	if (cell && (/^[\p{L}\d]/u.test(words) || isDateToCome(words))) {
		const start = cell.end - words.length;
		return visible.piece(start, start + words.replace(besideDate, '').length);
	}
	// The date may stand in a cell of its own.
	const beside = cells[index + 1];
	if (cell && beside && isDateToCome(beside.text)) {
		return visible.piece(beside.start, beside.end);
	}
	const alone = cells.find(({ text }) => isLikeDate(text) || (cell !== undefined && isBegun(text)));
	return alone && visible.piece(alone.start, alone.end);
}
