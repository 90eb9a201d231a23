/** What a line is in an exhibit list: the beginning of a row, the rest of one, a note, or the next part of the filing. */

import { cellsOf, isPageNumber, isRule, type Line } from '../../text/lines';
import { lineStart } from '../../text/source';
import { compareExhibits } from './exhibitNumber';
import type { GatheredRow } from './gatheredRow';
import { type RowNumber, rowNumber } from './writtenNumbers';

/** The next part of the filing: no row of the list comes after it. */
export const nextPart =
	/^\W{0,60}(?:signatures?\W{0,60}$|pursuant\s{1,4}to\s{1,4}the\s{1,4}requirement|items?\s{1,4}\d\.\d\d|section\s{1,4}\d\s{1,4}[–—-]|exhibits?\s{1,4}index\W{0,60}$|index\s{1,4}(?:to|of)\s{1,4}exhibits|in\s{1,4}witness)/i;

/** What introduces rows: "The following exhibits are filed with this report:". */
export const introduction = /^\W{0,4}(?:the\s{1,4})?following\s{1,4}(?:exhibits?|documents?|items?)\b/i;

/** A sentence in the place of rows: "The exhibits are set forth in the Exhibit Index." */
export const pointsToIndex =
	/\b(?:set\s{1,4}forth|listed|contained|identified|described|shown|included|see)\b.{0,60}\b(?:exhibits?\s{1,4}index|index\s{1,4}(?:to|of)\s{1,4}exhibits)\b/i;

/** Paragraphs that stand after the rows. */
const paragraph =
	/^\W{0,60}(?:forward.looking\s{1,4}(?:statements?|information)|cautionary\s|the\s{1,4}(?:information|press\s{1,4}release\s{1,4}may)\s|this\s{1,4}(?:current\s{1,4})?report|.{0,4}safe\s{1,4}harbor|\[?remainder\s{1,4}of)/i;

/** How footnotes begin, after their mark. */
const noteWords =
	'(?:previously|filed|furnished|incorporated|to\\s{1,4}be|certain|portions?|pursuant|indicates?|identif|denotes?|schedules?|exhibits?\\s|annexes|management|confidential|non-material|the\\s|this\\s|these\\s|submitted|all\\s|we\\s|such|compensat|represents|in\\s{1,4}accordance|as\\s{1,4}permitted|included\\s|registrant|company\\s)';
const markedNote = new RegExp(`^(?:(?:\\*{1,4}|[†‡+#^§]|\\(\\d\\)|\\d\\))\\s{0,4}){1,3}(?:${noteWords}|$)`, 'i');

/** Whether a line is a footnote with its words after the mark: `* Filed herewith.` */
export const isWordedNote = (text: string): boolean => markedNote.test(text) && /\p{L}{3}/u.test(text);

/** A footnote whose mark was lost, or stands on the line before. */
const unmarkedNote =
	/^(?:(?:certain|portions|the|these|such|all|non-material)\s.{0,80}\b(?:omitted|excluded|redacted)\b|(?:the\s{1,4})?(?:schedules|annexes|exhibits)\s.{0,60}\bomitted)/i;

const bareLegend = /^(?:filed|furnished)\s{1,4}here(?:with|by)\.?$/i;

/** In characters: a line that may stand among rows without being one, and the line of an unnumbered row. */
const longest = { aside: 80, row: 300 };

/** Whether a line may be a row without a number. */
export const isUnnumbered = (line: Line): boolean =>
	/^[\p{Lu}“"]/u.test(line.text) && line.text.length < longest.row && !/:$/.test(line.text) && !isPageNumber(line);

/** Whether a line that is no row ends the list: it stands apart, or is a paragraph. */
export const endsRows = (line: Line): boolean => line.gap > 0 || line.text.length > longest.aside;

/** Whether the words of a row, or a line below them, end by saying that there is no such exhibit: `Not applicable.` */
export const saysUnused = (words: string): boolean =>
	/(?:^|[\s(:;–—-])(?:not\s{1,4}applicable|none|n\/a)[.)]{0,2}\s{0,9}$/i.test(words);

/** Whether a line only draws; footnote marks alone on a line are no drawing. */
export const isDrawing = (line: Line): boolean => isRule(line) && !markedNote.test(line.text);

/** Whether the line at `index` is a footnote, or a paragraph after the rows. */
export function isNote(lines: readonly Line[], index: number, rows: readonly GatheredRow[]): boolean {
	const text = lines[index]?.text ?? '';
	return (
		paragraph.test(text) ||
		markedNote.test(text) ||
		(rows.length > 0 && (unmarkedNote.test(text) || (bareLegend.test(text) && isLegend(lines, index, rows))))
	);
}

/** Whether "Filed herewith" is the legend of a mark, itself lost, and not the last cell of a row. */
const isLegend = (lines: readonly Line[], index: number, rows: readonly GatheredRow[]): boolean =>
	rows.some(({ number }) => number !== undefined && number.marks.length > 0) &&
	!rowNumber(lines[index + 1]?.text ?? '') &&
	!lines.slice(0, index).some(({ text }) => bareLegend.test(text));

/** Whether a line begins with a bare number in parentheses and words after it, in another column unless `listed`, and is no footnote. */
export const isEnclosedNumber = (line: Line, number: RowNumber, listed: boolean): boolean =>
	line.text.startsWith('(') &&
	(listed ? /^\)\s+["“]?\p{Lu}/u : /^\)(?:\t| {2,})\s*["“]?\p{Lu}/u).test(line.text.slice(number.after)) &&
	!markedNote.test(line.text);

/** Whether the text of a row so far asks for more: it ends with a comma, or with a word that joins. */
export const isUnfinished = (text: string, row: GatheredRow): boolean => {
	const last = row.runs.findLast(({ start, end }) => text.slice(start, end).trim() !== '');
	return (
		last !== undefined &&
		/(?:[,(&]|\b(?:and|or|of|the|by|to|in|with|between|among|for|from|dated|as|on|Form|Exhibit))$/.test(
			text.slice(last.start, last.end).trim(),
		)
	);
};

/** How many lines the cells of one row take where each cell has a line of its own. */
const mostCells = 5;

/**
 * Whether the line at `index` is a further cell of the open row, where each cell has a line of its own: the number of the row
 * stands alone on its line, and so does the next higher one a few lines on; or the row `before`, such a one, has more cells.
 */
export function isFurtherCell(
	text: string,
	lines: readonly Line[],
	index: number,
	open: GatheredRow,
	before: GatheredRow | undefined,
): boolean {
	if (!isStacked(text, open) || open.runs.length < 2 || open.runs.length >= mostCells) {
		return false;
	}
	if (before && isStacked(text, before) && before.runs.length > Math.max(2, open.runs.length)) {
		return (lines[index]?.text.length ?? 0) < longest.aside;
	}
	const next = lines.slice(index + 1, index + mostCells).map(({ text }) => ({ text, number: rowNumber(text) }));
	const higher = next.find(({ text, number }) => number?.after === text.length)?.number;
	return higher !== undefined && compareExhibits(higher.number, open.number?.number ?? '') > 0;
}

/** Whether the number of a row stands alone on its line, and its words below. */
const isStacked = (text: string, { number, runs: [first] }: GatheredRow): boolean =>
	number !== undefined && first !== undefined && !/[\p{L}\p{N}]/u.test(text.slice(first.start, first.end));

/** Whether a line is the end of words in parentheses which the open row began: "(included in" over "Exhibit 5.1)". */
export function closesParenthesis(text: string, row: GatheredRow, line: Line): boolean {
	const shown = row.runs.map(({ start, end }) => text.slice(start, end)).join(' ');
	const opened = shown.lastIndexOf('(') > shown.lastIndexOf(')');
	const closing = line.text.indexOf(')');
	return opened && closing >= 0 && !line.text.slice(0, closing).includes('(');
}

/** Whether a line is `Exhibit 99.1` alone, below a list that has this row, and words in each: the exhibit itself begins. */
export const isAttachmentHeading = (
	text: string,
	line: Line,
	number: RowNumber,
	rows: readonly GatheredRow[],
): boolean =>
	number.labeled &&
	(line.gap > 0 || !rows.some((row) => isStacked(text, row))) &&
	/^\W*$/.test(line.text.slice(number.after)) &&
	rows.some((row) => row.number && compareExhibits(row.number.number, number.number) === 0);

/** The heads of a list that stand again at the top of a page: `EXHIBIT NUMBER`. */
const headsAgain = /^exhibit(?:\s+(?:nos?\b|numbers?\b|index\b|descriptions?\b)|$)/i;

/** The end of a line whose last word goes on with a number: `Chapter` over `11 Proceedings`. */
const numberFollows = /(?<!^)\b(?:chapter|section|rule|regulation|item|article|part|title|phase)s?$/i;

/** Whether a number at a line start opens a row, and is no page number, date or amount. */
export function opensRow(
	line: Line,
	number: RowNumber,
	next: Line | undefined,
	before: Line | undefined,
	listed: boolean,
): boolean {
	const rest = line.text.slice(number.after);
	if (
		/^\s{1,9}\d{1,2}\.\s|^\s{0,3}(?:%|percent|million|shares|days|per\s|of\s+the\b|and\s+(?:\d|exhibit)|to\s+(?:the|our|this)\b|is\b|are\b|was\b|were\b|shall\b|hereto|herewith|attached|,\s(?!exhibit))/i.test(
			rest,
		)
	) {
		return false;
	}
	if (
		line.gap === 0 &&
		before &&
		/\b(?:included\s+(?:in|as|as\s+part\s+of)|(?:of|to|from|in|as)\s+exhibits?|included\s+as\s+exhibit|attachments?|schedules?|annex(?:es)?|appendix)$/i.test(
			before.text,
		)
	) {
		return false;
	}
	if (line.gap === 0 && before && /^\d+$/.test(number.number) && !number.labeled && numberFollows.test(before.text)) {
		return false;
	}
	// "(incorporated by reference to" over "Exhibit 10.1 to the Form 10-K)".
	if (
		number.labeled &&
		line.gap === 0 &&
		before &&
		/\b(?:reference\s+(?:to|from|as|in)|filed\s+as)$/i.test(before.text)
	) {
		return false;
	}
	if (number.labeled || number.number.includes('.') || number.number.includes('(')) {
		return number.labeled || rest.trim() !== '' || next !== undefined;
	}
	if (isPageNumber(line)) {
		// A number alone: a page's, unless it is too high for one or its description stands below.
		return (
			Number(number.number) >= 14 &&
			next !== undefined &&
			/^\p{Lu}/u.test(next.text) &&
			!nextPart.test(next.text) &&
			!headsAgain.test(next.text) &&
			listed
		);
	}
	// "8-K" and "10-Q" are forms.
	const isApart = /^(?:[\t.:–—]|-(?!\p{L})|-(?=\p{Lu}\p{Ll}{2})|\s[–—-]\s|\s?\.{3}|\s{2,}|\s?\p{Lu})/u.test(rest);
	return (
		isApart &&
		(listed || Number(number.number) >= 14 || cellsOf(line).length > 1) &&
		!/^\d{1,2}\s+(?:\p{Lu}\p{Ll}+\s+)?\d{4}/u.test(line.text) &&
		before?.text !== 'Page'
	);
}

/**
 * Whether a line is the beginning of a description whose number stands beside a later line of it, as when a table
 * cell of plain text with one number is set beside a tall one. All of its lines follow each other, the number
 * further left.
 */
export function leadsRow(text: string, lines: readonly Line[], index: number, belowHead: boolean): boolean {
	const line = lines[index];
	if (
		!line ||
		/:$/.test(line.text) ||
		introduction.test(line.text) ||
		(line.gap === 0 && index > 0 && !belowHead && !/^exhibit\s{3,}/i.test(line.text))
	) {
		return false;
	}
	for (let later = index + 1; later < Math.min(lines.length, index + 9); later++) {
		const each = lines[later];
		if (!each || each.gap > 0 || !each.opensRow) {
			return false;
		}
		const number = rowNumber(each.text);
		if (number) {
			const rest = each.text.slice(number.after);
			return /^(?:\s|$)/.test(rest) && column(text, each.start) < column(text, hangingLabel(line).start);
		}
	}
	return false;
}

/** The line without the word `Exhibit` of a column whose number stands on the line below. */
export function hangingLabel(line: Line): Line {
	const label = /^exhibit\s{3,}(?=\S)/i.exec(line.text)?.[0].length ?? 0;
	return { ...line, start: line.start + label, text: line.text.slice(label) };
}

/** How far from the start of its line an offset is. */
const column = (text: string, at: number): number => at - lineStart(text, at);

/** Whether a line, which stands in `table`, goes on with the description of an open row. */
export function continues(text: string, row: GatheredRow, line: Line, table: number | undefined): boolean {
	if (isPageNumber(line)) {
		return false;
	}
	const first = row.runs.find(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));
	if (!line.opensRow || !first || /^(?:[a-z(]|and\b|Inline)/.test(line.text)) {
		return true;
	}
	if (table !== row.table) {
		return isUnfinished(text, row);
	}
	const shown = text.slice(row.runs.at(-1)?.start, row.runs.at(-1)?.end).trim();
	if (line.gap === 0) {
		// After a whole sentence, a block of text is a paragraph of its own.
		return table !== undefined || !(/[.)”"]$/.test(shown) && line.text.length > longest.aside + 40);
	}
	// A page break within a row of plain text: the description goes on in its own column.
	const words = first.start + text.slice(first.start, first.end).search(/\S/);
	return (
		isUnfinished(text, row) ||
		(table === undefined &&
			!/[.;)]$/.test(shown) &&
			row.number !== undefined &&
			column(text, line.start) === column(text, words) &&
			column(text, words) > column(text, row.start))
	);
}

/** Whether a line ends the mention of an item which the open row began: "(furnished pursuant to" over "Item 2.02)". */
export const endsMention = (text: string, row: GatheredRow, line: Line): boolean =>
	line.gap === 0 &&
	/^items?\s{1,4}\d\.\d\d(?:\([a-f]\))?(?:[),;.]*$|[),;]|\s{1,4}(?:and|or|of|in|above|below)\b)/i.test(line.text) &&
	(closesParenthesis(text, row, line) || isUnfinished(text, row));
