/** The rows of an exhibit list: which line opens one, goes on with one, or ends the list. */
import { headEnd, isHeadAgain } from './exhibitColumns';
import { readRow, startOfLine } from './exhibitRow';
import { compareNumbers, type RowNumber, rowNumber } from './exhibitNumbers';
import { firstWithin, numbersWithin, type PlacedNumber } from './exhibitProse';
import { statusByMark } from './exhibitStatus';
import type { ExhibitRow, Span } from './filing';
import { cellsOf, isPageNumber, isRule, type Line } from './lines';
import type { VisibleText } from './visibleText';

/** The next part of the filing: no row of the list comes behind it. */
const nextPart =
	/^\W{0,60}(?:signatures?\W{0,60}$|pursuant\s{1,4}to\s{1,4}the\s{1,4}requirement|items?\s{1,4}\d\.\d\d|section\s{1,4}\d\s{1,4}[–—-]|exhibits?\s{1,4}index\W{0,60}$|index\s{1,4}(?:to|of)\s{1,4}exhibits|in\s{1,4}witness)/i;
/** What introduces rows: "The following exhibits are filed with this report:". */
const introduction = /^\W{0,4}(?:the\s{1,4})?following\s{1,4}(?:exhibits?|documents?|items?)\b/i;
/** Paragraphs that stand behind the rows. */
const paragraph =
	/^\W{0,60}(?:forward.looking\s{1,4}(?:statements?|information)|cautionary\s|the\s{1,4}(?:information|press\s{1,4}release\s{1,4}may)\s|this\s{1,4}(?:current\s{1,4})?report|.{0,4}safe\s{1,4}harbor|\[?remainder\s{1,4}of)/i;
/** How footnotes begin, behind their mark. */
const noteWords =
	'(?:previously|filed|furnished|incorporated|to\\s{1,4}be|certain|portions?|pursuant|indicates?|identif|denotes?|schedules?|exhibits?\\s|annexes|management|confidential|non-material|the\\s|this\\s|these\\s|submitted|all\\s|we\\s|such|compensat|represents|in\\s{1,4}accordance|as\\s{1,4}permitted|included\\s|registrant|company\\s)';
const markedNote = new RegExp(`^(?:(?:\\*{1,4}|[†‡+#^§]|\\(\\d\\)|\\d\\))\\s{0,4}){1,3}(?:${noteWords}|$)`, 'i');
/** A footnote whose mark was lost, or stands on the line before. */
const unmarkedNote =
	/^(?:(?:certain|portions|the|these|such|all|non-material)\s.{0,80}\b(?:omitted|excluded|redacted)\b|(?:the\s{1,4})?(?:schedules|annexes|exhibits)\s.{0,60}\bomitted)/i;

const bareLegend = /^(?:filed|furnished)\s{1,4}here(?:with|by)\.?$/i;

/** Where the rows stand. */
export interface RowsFound {
	readonly rows: readonly ExhibitRow[];
	readonly columnHeads?: Span;
	readonly layout: 'rows' | 'prose';
	/** Offsets of the visible text. */
	readonly start: number;
	readonly end: number;
}

/** A row while its lines are gathered. */
export interface OpenRow {
	readonly start: number;
	readonly number?: PlacedNumber;
	/** The stretches of the description; they may stand around the number, never hold it. */
	readonly lines: readonly Stretch[];
}

/** A stretch of the visible text. */
export interface Stretch {
	readonly start: number;
	readonly end: number;
	/** Whether it begins a block or row of its own, not a line within a cell. */
	readonly opensRow: boolean;
}

/** What was gathered from the lines of a list. */
interface Gathered {
	readonly rows: readonly OpenRow[];
	readonly heads: { readonly start: number; readonly end: number } | undefined;
	/** Whether the rows stand within a sentence. */
	readonly prose: boolean;
	/** The lines behind the rows. */
	readonly behind: readonly Line[];
}

/** The rows on `lines` (a list and nothing else, but for notes behind it); `undefined` where there are none. */
export function readRows(visible: VisibleText, lines: readonly Line[]): RowsFound | undefined {
	const { rows, heads, prose, behind } = gather(visible, lines);
	const split = unstacked(rows).flatMap((row) => splitRow(visible.text, row));
	const context = {
		heads: heads ? visible.text.slice(heads.start, heads.end) : '',
		legends: statusByMark(behind),
	};
	const read = split.map((row) => readRow(visible, row, context)).filter((row) => row.number || row.description);
	if (read.length === 0 && !heads) {
		return undefined;
	}
	const last = split.at(-1);
	const end = Math.max(heads?.end ?? 0, last?.lines.at(-1)?.end ?? 0, last?.number ? last.number.at + last.number.after : 0);
	return {
		rows: read,
		layout: prose || split.length > rows.length ? 'prose' : 'rows',
		start: Math.min(heads?.start ?? Number.POSITIVE_INFINITY, rows[0]?.start ?? Number.POSITIVE_INFINITY),
		end,
		...(heads ? { columnHeads: visible.span(heads.start, heads.end) } : {}),
	};
}

function gather(visible: VisibleText, lines: readonly Line[]): Gathered {
	const tables = tablesOf(visible);
	const rows: { start: number; number?: PlacedNumber; lines: Stretch[] }[] = [];
	const behind: Line[] = [];
	let heads: { start: number; end: number } | undefined;
	/** The row that a line without a number may go on with. */
	let open: (typeof rows)[number] | undefined;
	let opening: Line | undefined;
	let lead: Line[] = [];
	let closed = false;
	let prose = false;
	let belowHead = false;
	for (const [index, each] of lines.entries()) {
		let line = each;
		if (isRule(line) && !markedNote.test(line.text)) {
			continue;
		}
		if (nextPart.test(line.text)) {
			break;
		}
		const wasHead = belowHead;
		belowHead = false;
		if (rows.length === 0 || isHeadAgain(line) || (closed && isWholeHead(line))) {
			const head = headEnd(line, wasHead);
			if (head > 0) {
				heads = rows.length === 0 ? { start: heads && wasHead ? heads.start : line.start, end: line.start + head } : heads;
				closed = false;
				const rest = line.text.slice(head).trimStart();
				line = { ...line, start: line.end - rest.length, text: rest };
				belowHead = rest === '' || isRule(line);
				if (belowHead) {
					continue;
				}
			}
		}
		if (closed) {
			behind.push(line);
			if (introduction.test(line.text)) {
				closed = false;
			}
			continue;
		}
		const number = rowNumber(line.text);
		if (number && opensRow(line, number, lines[index + 1], wasHead ? undefined : lines[index - 1], heads !== undefined || rows.length > 0)) {
			if (open && closesParenthesis(visible.text, open, line)) {
				open.lines.push(line);
				continue;
			}
			if (rows.length > 0 && line.gap > 0 && isAttachmentHeading(line, number, rows)) {
				break;
			}
			open = {
				start: lead[0]?.start ?? line.start,
				number: { ...number, at: line.start },
				lines: [...lead, { start: line.start + number.after, end: line.end, opensRow: line.opensRow }],
			};
			opening = line;
			rows.push(open);
			lead = [];
			continue;
		}
		if (lead.length > 0 || (visible.format === 'text' && leadsRow(visible.text, lines, index, wasHead))) {
			lead.push(hangingLabel(line));
			continue;
		}
		const within = rows.length === 0 && !heads ? firstWithin(line) : undefined;
		if (within) {
			prose = true;
			opening = line;
			open = { start: within.at, number: within, lines: [{ start: within.at + within.after, end: line.end, opensRow: true }] };
			rows.push(open);
			continue;
		}
		if (introduction.test(line.text) || (isNote(lines, index, rows) && !(open && isUnfinished(visible.text, open)))) {
			closed = rows.length > 0 && !introduction.test(line.text);
			open = undefined;
			behind.push(line);
			continue;
		}
		const unnumbered = !open?.number && isUnnumbered(line);
		if (open && opening && !(unnumbered && tables(opening) !== undefined && line.opensRow) && continues(visible.text, open, opening, line, tables)) {
			open.lines.push(line);
		} else if (heads && unnumbered && (rows.length === 0 || (open && opening && tables(opening) !== undefined && tables(opening) === tables(line)))) {
			opening = line;
			open = { start: line.start, lines: [{ start: line.start, end: line.end, opensRow: true }] };
			rows.push(open);
		} else if (open && !isPageNumber(line)) {
			closed = line.gap > 0 || line.text.length > longest.aside;
			open = undefined;
			behind.push(line);
		}
	}
	return { rows, heads, prose, behind };
}

/** In characters: a line that may stand among rows, and a line of an unnumbered row. */
const longest = { aside: 80, row: 300 };

/** Whether a line may be a row without a number. */
const isUnnumbered = (line: Line): boolean =>
	/^[\p{Lu}“"]/u.test(line.text) && line.text.length < longest.row && !/:$/.test(line.text) && !isPageNumber(line);

/** Whether a line is heads of two columns and nothing else. */
const isWholeHead = (line: Line): boolean =>
	/\b(?:exhibit|no|number)/i.test(line.text) && /description|title|document/i.test(line.text) && headEnd(line) === line.text.length;

/** Whether the line at `index` is a footnote, or a paragraph behind the rows. */
function isNote(lines: readonly Line[], index: number, rows: readonly OpenRow[]): boolean {
	const text = lines[index]?.text ?? '';
	return (
		paragraph.test(text) ||
		markedNote.test(text) ||
		(rows.length > 0 && (unmarkedNote.test(text) || (bareLegend.test(text) && isLegend(lines, index, rows))))
	);
}

/** Whether "Filed herewith" is the legend of a mark, itself lost, and not the last cell of a row. */
const isLegend = (lines: readonly Line[], index: number, rows: readonly OpenRow[]): boolean =>
	rows.some(({ number }) => number !== undefined && number.marks.length > 0) &&
	!rowNumber(lines[index + 1]?.text ?? '') &&
	!lines.slice(0, index).some(({ text }) => bareLegend.test(text));

/** Whether the text of a row so far asks for more: it ends with a comma, or with a word that joins. */
const isUnfinished = (text: string, row: OpenRow): boolean => {
	const last = row.lines.findLast(({ start, end }) => text.slice(start, end).trim() !== '');
	return last !== undefined && /(?:[,(&]|\b(?:and|or|of|the|by|to|in|with|between|among|for|from|dated|as|on|Form|Exhibit))$/.test(text.slice(last.start, last.end).trim());
};

/** Whether a line is the end of words in parentheses which the open row began: "(included in" over "Exhibit 5.1)". */
function closesParenthesis(text: string, row: OpenRow, line: Line): boolean {
	const shown = row.lines.map(({ start, end }) => text.slice(start, end)).join(' ');
	const opened = shown.lastIndexOf('(') > shown.lastIndexOf(')');
	const closing = line.text.indexOf(')');
	return opened && closing >= 0 && !line.text.slice(0, closing).includes('(');
}

/** Whether a line is `Exhibit 99.1` alone, below a list that has this row: the exhibit itself begins. */
const isAttachmentHeading = (line: Line, number: RowNumber, rows: readonly OpenRow[]): boolean =>
	number.labelled &&
	/^\W*$/.test(line.text.slice(number.after)) &&
	rows.some((row) => row.number && compareNumbers(row.number.number, number.number) === 0);

/** Whether a number at a line start opens a row, and is no page number, date or amount. */
function opensRow(line: Line, number: RowNumber, next: Line | undefined, before: Line | undefined, listed: boolean): boolean {
	const rest = line.text.slice(number.after);
	if (/^\s{0,3}(?:%|percent|million|shares|days|per\s|of\s+the\b|and\s+(?:\d|exhibit)|to\s+(?:the|our|this)\b|is\b|are\b|was\b|were\b|shall\b|hereto|herewith|attached|,\s(?!exhibit))/i.test(rest)) {
		return false;
	}
	if (line.gap === 0 && before && /\b(?:included\s+(?:in|as|as\s+part\s+of)|(?:of|to|from|in|as)\s+exhibits?|included\s+as\s+exhibit)$/i.test(before.text)) {
		return false;
	}
	if (number.labelled || number.number.includes('.') || number.number.includes('(')) {
		return number.labelled || rest.trim() !== '' || next !== undefined;
	}
	if (isPageNumber(line)) {
		// A number alone: a page's, unless it is too high for one or its description stands below.
		return Number(number.number) >= 14 && next !== undefined && /^\p{Lu}/u.test(next.text) && !nextPart.test(next.text) && listed;
	}
	// "8-K" and "10-Q" are forms.
	const gapBehind = /^(?:[\t.:–—]|-(?!\p{L})|\s{2,}|\s?\p{Lu})/u.test(rest);
	return gapBehind && (listed || Number(number.number) >= 14 || cellsOf(line).length > 1) && !/^\d{1,2}\s+(?:\p{Lu}\p{Ll}+\s+)?\d{4}/u.test(line.text) && before?.text !== 'Page';
}

/**
 * Whether a line is the beginning of a description whose number stands beside a later line of it, as when a table
 * cell of plain text with one number is set beside a tall one. All of its lines follow each other, the number
 * further left.
 */
function leadsRow(text: string, lines: readonly Line[], index: number, belowHead: boolean): boolean {
	const line = lines[index];
	if (!line || /:$/.test(line.text) || introduction.test(line.text) || (line.gap === 0 && index > 0 && !belowHead && !/^exhibit\s{3,}/i.test(line.text))) {
		return false;
	}
	for (let later = index + 1; later < Math.min(lines.length, index + 9); later++) {
		const each = lines[later];
		if (!each || each.gap > 0 || !each.opensRow) {
			return false;
		}
		const number = rowNumber(each.text);
		if (number) {
			const behind = each.text.slice(number.after);
			return /^(?:\s|$)/.test(behind) && column(text, each.start) < column(text, hangingLabel(line).start);
		}
	}
	return false;
}

/** The line without the word `Exhibit` of a column whose number stands on the line below. */
function hangingLabel(line: Line): Line {
	const label = /^exhibit\s{3,}(?=\S)/i.exec(line.text)?.[0].length ?? 0;
	return { ...line, start: line.start + label, text: line.text.slice(label) };
}

/** How far from the start of its line an offset is. */
const column = (text: string, at: number): number => at - startOfLine(text, at);

/** Whether a line goes on with the description of an open row, which began on the line `opening`. */
function continues(text: string, row: OpenRow, opening: Line, line: Line, tables: TableOf): boolean {
	if (isPageNumber(line)) {
		return false;
	}
	const first = row.lines.find(({ start, end }) => text.slice(start, end).trim() !== '');
	if (!line.opensRow || !first || /^(?:[a-z(]|and\b|Inline)/.test(line.text)) {
		return true;
	}
	const table = tables(opening);
	if (table !== tables(line)) {
		return isUnfinished(text, row);
	}
	const shown = text.slice(row.lines.at(-1)?.start, row.lines.at(-1)?.end).trim();
	if (line.gap === 0) {
		// Behind a whole sentence, a block of text is a paragraph of its own.
		return table !== undefined || !(/[.)”"]$/.test(shown) && line.text.length > longest.aside + 40);
	}
	// A page break within a row of plain text: the description goes on in its own column.
	const words = first.start + text.slice(first.start, first.end).search(/\S/);
	return (
		isUnfinished(text, row) ||
		(table === undefined && !/[.;)]$/.test(shown) && row.number !== undefined && column(text, line.start) === column(text, words) && column(text, words) > column(text, row.start))
	);
}

/** The start of the table in which a line stands; `undefined` outside of tables and in plain text. */
type TableOf = (line: Line) => number | undefined;

function tablesOf(visible: VisibleText): TableOf {
	const tables = visible.blocks.filter(({ name }) => name === 'table').map(({ span }) => span);
	return (line) => {
		const { start } = visible.span(line.start, line.start + 1);
		return tables.findLast((table) => table.start <= start && start < table.end)?.start;
	};
}

/** Numbers stacked in one cell and as many descriptions in the next: each number gets its own. */
function unstacked(rows: readonly OpenRow[]): readonly OpenRow[] {
	const single: OpenRow[] = [];
	for (let index = 0; index < rows.length; index++) {
		let last = index;
		while (rows[last + 1]?.lines[0]?.opensRow === false && rows[last]?.lines.length === 1 && rows[last]?.lines.every(({ start, end }) => start === end)) {
			last += 1;
		}
		const count = last - index + 1;
		const stretches = rows[last]?.lines ?? [];
		const stack = rows.slice(index, last + 1);
		single.push(...(count > 1 && stretches.length === count ? stack.map((row, i) => ({ ...row, lines: stretches.slice(i, i + 1) })) : stack));
		index = last;
	}
	return single;
}

/** Rows of running text that hold several: "99.1 Press release; 99.2 Presentation". */
function splitRow(text: string, row: OpenRow): readonly OpenRow[] {
	if (!row.number) {
		return [row];
	}
	const parts: OpenRow[] = [];
	let open: { start: number; number: PlacedNumber; lines: Stretch[] } = { start: row.start, number: row.number, lines: [] };
	for (const line of row.lines) {
		let from = line.start;
		for (const number of numbersWithin(text.slice(line.start, line.end), open.number.number)) {
			const at = line.start + number.at;
			open.lines.push({ ...line, start: from, end: at });
			parts.push(open);
			open = { start: at, number: { ...number, at }, lines: [] };
			from = at + number.after;
		}
		open.lines.push({ ...line, start: from });
	}
	return [...parts, open];
}
