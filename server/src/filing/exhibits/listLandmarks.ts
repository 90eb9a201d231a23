/** Where the lines of an exhibit list begin in a text that lost its line ends. */
import { monthNames } from '../../text/dates';
import { matches } from '../../text/matches';
import type { VisibleSpan } from '../../text/span';
import { compareExhibits } from './exhibitNumber';
import { citing } from './proseNumbers';

/** The landmarks of an exhibit list between two offsets, and of the index that may stand below it. */
export function listsLandmarks(text: string, from: number, to: number): readonly VisibleSpan[] {
	const [index] = matches(text, indexBelow, from, to);
	return index
		? [...listLandmarks(text, from, index.start), index, ...listLandmarks(text, index.end, to)]
		: listLandmarks(text, from, to);
}

/** The heading of an index in capitals, as no sentence has it, before its column heads or its first number. */
const indexBelow =
	/(?<![\p{L}\p{N}])(?:EXHIBIT INDEX|INDEX (?:TO|OF) EXHIBITS)(?= (?:\d|(?:EXHIBIT|Exhibit) (?:N|#)))/gu;

/** The lettered parts, column heads and rows of an exhibit list between two offsets. */
export function listLandmarks(text: string, from: number, to: number): readonly VisibleSpan[] {
	const heads = matches(text, columnHeads, from, to);
	const rows = rowsIn(text, heads[0]?.end ?? from, to);
	// A sentence that lists the exhibits is read as one: where it has a line of its own, or parts the rows itself.
	const isOwnLine = /^[.\s]{0,3}[\n\r]/.test(text.slice(from, from + 6));
	const isSentence =
		heads.length === 0 &&
		((isOwnLine && rows.length < 2) || rows.some(({ start }) => /[;,]\s*$/.test(text.slice(start - 4, start))));
	const below = matches(text, legendOfMark, heads[0]?.end ?? from, to).map(({ start }) => ({ start, end: start }));
	return [...matches(text, letteredParts, from, to), ...heads, ...(isSentence ? [] : [...rows, ...below])];
}

/** A mark after the rows, and the first word of what it stands for: `* Filed herewith.` */
const legendOfMark =
	/(?<=[\p{L})”"]{2}[.;]?\s{1,4}|\d{4}\.?\s{1,4}|\s[*†‡]{1,4}\s)(?:\*{1,4}|[†‡]{1,2}|[+#]|\(\d\))\s?(?=(?:Filed|Furnished|Previously|Incorporated|Certain|Portions|Schedules|Management|Indicates|Denotes|Pursuant|To be)\s)/gu;

/** Where the rows of an exhibit list begin: at each number that is higher than the one before, unless a sentence cites it. */
function rowsIn(text: string, from: number, to: number): readonly VisibleSpan[] {
	const rows: VisibleSpan[] = [];
	let last = '0';
	const range = text.slice(from, to);
	const starts = [...range.matchAll(rowStart), ...range.matchAll(wholeNumber)].sort(
		(one, other) => one.index - other.index,
	);
	for (const { index, groups } of starts) {
		const number = Object.values(groups ?? {}).find((each) => each !== undefined) ?? '';
		const start = from + index;
		if (groups?.['old'] !== undefined && isDay.test(text.slice(Math.max(from, start - 12), start))) {
			continue;
		}
		if (!citing.test(text.slice(Math.max(from, start - 24), start)) && compareExhibits(number, last) > 0) {
			rows.push({ start, end: start });
			last = number;
		}
	}
	return rows;
}

/** A number without a point, or with a letter, right after what stands over the rows; and the next one with a letter. */
const wholeNumber =
	/(?<=(?:\([CcDd]\)\s?E(?:xhibits?|XHIBITS?)[.:]?|[a-zA-Z-]:|-{4}|Description|DESCRIPTION)\s{1,3})(?<first>\d{1,2}[A-Z]?)(?=[.*†+#]{0,2}\s+["“]?[A-Z][A-Za-z-]{3})|(?<=\s)(?<lettered>\d{1,2}[A-Z])(?=\.\s+["“]?[A-Z][A-Za-z-]{3})/g;

/** An exhibit number where words follow it; one without a point only before the words that describe it. */
const rowStart =
	/(?<![a-z\d.,$(/-])(?:(?<=\s)[*†+#]{1,3}(?=\d))?(?:ex(?:h(?:ibit)?)?\.?\s+)?(?:(?<number>\d{1,3}\.\d{1,2})(?=[*†+#]{0,3}\s)|(?<undotted>10[14])(?=[*†+#]{0,3}\s+(?:cover|inline|interactive|the\s+cover|xbrl))|(?<old>[1-9]\d?)(?=[*†+#]{0,3}\s+(?:(?:a\s+)?copy\s+of|press\s+release|news\s+release|financial\s+data\s+schedule|consent\s+of|letter\s+(?:from|of)|opinion\s+of|articles\s+of)[\s,]))/gi;
/** The name of a month, after which a number is a day. */
const isDay = new RegExp(`(?:${monthNames.join('|')})\\s+$`, 'i');
/** Captions of the paragraphs of the exhibits item. */
const letteredParts =
	/\([a-d]\)\s?(?:exhibits?\.?|financial\s+statements\s+of\s+business(?:es)?(?:\s+or\s+funds)?\s+acquired\.?|pro\s+forma\s+financial\s+information\.?|shell\s+company\s+transactions?\.?)/gi;
/** The heads over an exhibit list. */
const columnHeads =
	/exhibit\s+(?:no\.?|numbers?|#)\s+(?:(?:exhibit\s+)?(?:description|document|title)(?:\s+of\s+(?:exhibits?|documents?))?)|(?:exhibit\s+)?exhibit\s+description\s+(?:no\.?|number)/gi;
