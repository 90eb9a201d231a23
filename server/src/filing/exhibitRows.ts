/** The rows of an exhibit list: number, description, marks and status, line by line or within running text. */
import { type RowNumber, rowNumber, splitMarks } from './exhibitNumbers';
import type { ExhibitRow, Span } from './filing';
import { cellsOf, isPageNumber, isRule, type Line } from './lines';
import type { VisibleText } from './visibleText';

/** What stands over the columns: `Exhibit No.  Description`, in one line or several. */
const columnHead =
	/^\W{0,4}(?:(?:s-k\s{1,3})?(?:item\s{1,3}601\s{1,3})?exhibit(?:\s{0,3}(?:nos?\.?|numbers?|#|table))?|nos?\.|number|description(?:\s{1,3}of\s{1,3}(?:exhibits?|documents?))?|exhibits?\s{1,3}description|(?:exhibit\s{1,3})?title|document|name|location|method\s{1,3}of\s{1,3}filing|page(?:\s{1,3}(?:no\.?|number))?|\(?d\)?\s{0,3}exhibits?)[\s.:*]{0,4}(?=$|[\s\t]|\d|Description|Exhibit|Document|Title)/i;
/** The end of the rows: notes, the next part, the signatures. */
const stop =
	/^\W{0,60}(?:signatures?\W{0,60}$|pursuant\s{1,4}to\s{1,4}the\s{1,4}requirement|items?\s{1,4}\d\.\d\d|section\s{1,4}\d\s{1,4}[–—-]|exhibits?\s{1,4}index\W{0,60}$|index\s{1,4}(?:to|of)\s{1,4}exhibits|forward.looking\s{1,4}statements?|cautionary\s|the\s{1,4}information\s|this\s{1,4}(?:current\s{1,4})?report|safe\s{1,4}harbor|in\s{1,4}witness)/i;
const note = /^(?:\*{1,4}|†|‡|\+|#|\(\d\)|\d\))\s{0,4}(?:previously|filed|furnished|incorporated|to\s{1,4}be|certain|portions?|pursuant|indicates?|denotes?|schedules?|management|confidential|the\s|this\s|submitted|certain|all\s|we\s|such|compensat|represents)/i;

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
interface OpenRow {
	readonly start: number;
	readonly number?: RowNumber & { readonly at: number };
	/** The stretches of the description; they may stand around the number, never hold it. */
	readonly lines: { start: number; end: number }[];
}

/** The rows on `lines` (a list and nothing else, but for notes behind it); `undefined` where there are none. */
export function readRows(visible: VisibleText, lines: readonly Line[]): RowsFound | undefined {
	const rows: OpenRow[] = [];
	let heads: { start: number; end: number } | undefined;
	let prose = false;
	let ended = false;
	let lead: Line[] = [];
	for (const [index, each] of lines.entries()) {
		let line = each;
		if (isRule(line) || ended) {
			continue;
		}
		const open = rows.at(-1);
		if (rows.length === 0 || (open && isHeadAgain(line))) {
			const head = headEnd(line);
			if (head > 0) {
				heads ??= { start: line.start, end: line.start + head };
				heads = rows.length === 0 ? { start: heads.start, end: line.start + head } : heads;
				line = { ...line, start: line.start + head, text: line.text.slice(head).trimStart() };
				line = { ...line, start: line.end - line.text.length };
				if (line.text === '') {
					continue;
				}
			}
		}
		const number = rowNumber(line.text);
		if (number && opensRow(line, number, lines[index + 1], lines[index - 1], heads !== undefined || rows.length > 0)) {
			rows.push({
				start: lead[0]?.start ?? line.start,
				number: { ...number, at: line.start },
				lines: [...lead, { start: line.start + number.after, end: line.end }].map(({ start, end }) => ({ start, end })),
			});
			lead = [];
			continue;
		}
		if (lead.length > 0 || leadsRow(visible.text, lines, index)) {
			lead.push(hangingLabel(line));
			continue;
		}
		if (stop.test(line.text) || note.test(line.text)) {
			ended = rows.length > 0 || stop.test(line.text);
			continue;
		}
		const within = rows.length === 0 && !heads ? firstWithin(line) : undefined;
		if (within) {
			prose = true;
			rows.push({ start: within.at, number: within, lines: [{ start: within.at + within.after, end: line.end }] });
			continue;
		}
		if (open && continues(open, line)) {
			open.lines.push({ start: line.start, end: line.end });
		} else if (heads && rows.length === 0 && /^[\p{Lu}“"]/u.test(line.text) && line.text.length < 300 && !/:$/.test(line.text) && !isPageNumber(line)) {
			rows.push({ start: line.start, lines: [{ start: line.start, end: line.end }] });
		} else if (open && line.gap > 0 && !isPageNumber(line)) {
			ended = true;
		}
	}
	const split = rows.flatMap((row) => splitRow(visible.text, row));
	const read = split.map((row) => readRow(visible, row)).filter((row) => row.number || row.description);
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

/** How much of a line is column heads; 0 where none is. */
function headEnd(line: Line): number {
	let at = 0;
	for (let count = 0; count < 4; count++) {
		const rest = line.text.slice(at);
		const lead = rest.length - rest.trimStart().length;
		const found = columnHead.exec(rest.trimStart());
		if (!found || (/^\W{0,4}exhibit\s*$/i.test(found[0]) && rowNumber(rest.trimStart())?.labelled)) {
			break;
		}
		at += lead + found[0].length;
	}
	const rest = line.text.slice(at).trim();
	return at > 0 && (rest === '' || rowNumber(rest) !== undefined) ? at : 0;
}

const isHeadAgain = (line: Line): boolean => /^\W{0,4}(?:exhibit\s{0,3}(?:nos?\.?|numbers?)|nos?\.|number)\W/i.test(`${line.text} `) && headEnd(line) === line.text.length;

/** Whether a number at a line start opens a row, and is no page number, date or amount. */
function opensRow(line: Line, number: RowNumber, next: Line | undefined, before: Line | undefined, listed: boolean): boolean {
	const rest = line.text.slice(number.after);
	if (/^\s{0,3}(?:%|percent|million|shares|days|per\s|of\s+the\b|and\s+(?:\d|exhibit)|to\s+(?:the|our|this)\b|is\b|are\b|was\b|were\b|shall\b|hereto|herewith|attached|,\s)/i.test(rest)) {
		return false;
	}
	if (number.labelled || number.number.includes('.') || number.number.includes('(')) {
		return number.labelled || rest.trim() !== '' || next !== undefined;
	}
	if (isPageNumber(line)) {
		// A number alone: a page's, unless it is too high for one or its description stands below.
		return Number(number.number) >= 14 && next !== undefined && /^\p{Lu}/u.test(next.text) && !stop.test(next.text) && listed;
	}
	const gapBehind = /^(?:[\t.:–—-]|\s{2,}|\s?\p{Lu})/u.test(rest);
	return gapBehind && (listed || Number(number.number) >= 14 || cellsOf(line).length > 1) && !/^\d{1,2}\s+(?:\p{Lu}\p{Ll}+\s+)?\d{4}/u.test(line.text) && before?.text !== 'Page';
}

/**
 * Whether a line is the beginning of a description whose number stands beside a later line of it, as when a table
 * cell with one number is set beside a tall one. All of its lines follow each other, the number further left.
 */
function leadsRow(text: string, lines: readonly Line[], index: number): boolean {
	const line = lines[index];
	if (!line || (line.gap === 0 && index > 0 && !/^exhibit\s{3,}/i.test(line.text))) {
		return false;
	}
	for (let later = index + 1; later < Math.min(lines.length, index + 9); later++) {
		const each = lines[later];
		if (!each || each.gap > 0 || !each.opensRow) {
			return false;
		}
		const number = rowNumber(each.text);
		if (number) {
			const wide = /^(?:\s{2,}|\t|$)/.test(each.text.slice(number.after)) || each.text.length === number.after || /^\s\S/.test(each.text.slice(number.after));
			return wide && column(text, each) < column(text, hangingLabel(line));
		}
	}
	return false;
}

/** The line without the word `Exhibit` of a column whose number stands on the line below. */
function hangingLabel(line: Line): Line {
	const label = /^exhibit\s{3,}(?=\S)/i.exec(line.text)?.[0].length ?? 0;
	return { ...line, start: line.start + label, text: line.text.slice(label) };
}

/** How far a line is indented. */
const column = (text: string, line: Line): number => line.start - (Math.max(text.lastIndexOf('\n', line.start - 1), text.lastIndexOf('\r', line.start - 1)) + 1);

/** The first number inside a sentence: "The following exhibit is filed herewith: Exhibit 99.1 Press release …". */
function firstWithin(line: Line): (RowNumber & { readonly at: number }) | undefined {
	for (const found of line.text.matchAll(/(?<=[:.;]\s{0,3}|\s{3}|\t)(?:exhibit\s{1,3}(?:no\.?\s{0,3})?)?\d{1,3}\.\d{1,2}(?=[\s:.–—-]{1,5}["“(]?\p{Lu})/giu)) {
		const number = rowNumber(line.text.slice(found.index));
		if (number) {
			return { ...number, at: line.start + found.index };
		}
	}
	return undefined;
}

/** Whether a line goes on with the description of an open row. */
function continues(row: OpenRow, line: Line): boolean {
	const empty = row.lines.every(({ start, end }) => end - start < 2);
	if (isPageNumber(line)) {
		return false;
	}
	if (!line.opensRow || line.gap === 0) {
		return true;
	}
	return empty || /^(?:[a-z(]|and\b|Inline)/.test(line.text);
}

/** Rows of one line that hold several: "99.1 Press release; 99.2 Presentation". */
function splitRow(text: string, row: OpenRow): readonly OpenRow[] {
	if (!row.number || row.lines.length !== 1) {
		return [row];
	}
	const line = row.lines[0];
	const shown = line ? text.slice(line.start, line.end) : '';
	const parts: OpenRow[] = [];
	let open = row;
	let from = line?.start ?? row.start;
	const inside = /(?<=[.;)”"a-z]\s{1,3}|\s{2}|[\t.])(?:exhibit\s{1,3})?(?<![\d.])\d{1,3}\.\d{1,2}(?=[*†+#]{0,3}(?:\s{0,3}[–—:-]\s|\t|\s{2,}|[*†+#]?\s{1,3}(?:press\s|form\s+of\s|amend|cover\s+page|inline|presentation|employment|separation|underwriting|opinion|consent|agreement|indenture|credit|letter)))/giu;
	for (const found of shown.matchAll(inside)) {
		const at = (line?.start ?? 0) + found.index;
		const number = rowNumber(text.slice(at, line?.end));
		if (!number || number.number === row.number.number) {
			continue;
		}
		parts.push({ ...open, lines: [{ start: from, end: at }] });
		open = { start: at, number: { ...number, at }, lines: [] };
		from = at + number.after;
	}
	return [...parts, { ...open, lines: [{ start: from, end: line?.end ?? from }] }];
}

function readRow(visible: VisibleText, row: OpenRow): ExhibitRow {
	const { text } = visible;
	const shownLines = row.lines.filter(({ start, end }) => text.slice(start, end).trim() !== '');
	const first = shownLines[0];
	const last = shownLines.at(-1);
	const separator = first ? (/^[\s.:;,)\]–—\-|]{1,12}/.exec(text.slice(first.start, first.end))?.[0].length ?? 0) : 0;
	const shown = shownLines.map(({ start, end }) => text.slice(start, end)).join(' ').slice(separator).trim().replace(/\s+/g, ' ');
	const described = first && last ? { span: visible.piece(first.start + separator, last.end).span, text: shown } : undefined;
	const behind = described ? (/(?:\s?(?:\*{1,4}|[†‡+#]|\((?:\d|\*)\))){1,3}$/.exec(described.text)?.[0] ?? '') : '';
	const description = described && described.text !== '' ? described : undefined;
	const number = row.number && visible.piece(row.number.at + row.number.start, row.number.at + row.number.end);
	const start = row.start;
	const end = Math.max(last?.end ?? 0, row.number ? row.number.at + row.number.after : 0, start);
	const span = visible.span(start, end);
	const link = visible.links.find((each) => each.span.start < span.end && each.span.end > span.start);
	const status = statusOf(description?.text ?? '');
	return {
		span,
		source: sourceOf(visible, span, start, end),
		marks: [...(row.number?.marks ?? []), ...splitMarks(behind)],
		...(number ? { number } : {}),
		...(description ? { description } : {}),
		...(status ? { status } : {}),
		...(link ? { link } : {}),
	};
}

/** What a row says of how its exhibit comes to the filing. */
function statusOf(words: string): ExhibitRow['status'] {
	if (/incorporated\s+(?:herein\s+)?by\s+reference|previously\s+filed/i.test(words)) {
		return 'incorporated';
	}
	if (/to\s+be\s+filed\s+by\s+amendment/i.test(words)) {
		return 'to-be-filed';
	}
	if (/furnished\s+(?:herewith|pursuant|with)/i.test(words)) {
		return 'furnished';
	}
	return /filed\s+herewith/i.test(words) ? 'filed' : undefined;
}

/** The whole row in the source: `<tr>` to `</tr>` or the innermost block in HTML, whole lines in plain text. */
function sourceOf(visible: VisibleText, span: Span, start: number, end: number): Span {
	if (visible.format === 'html') {
		const around = visible.blocks.filter((block) => block.span.start <= span.start && block.span.end >= span.end);
		const row = around.findLast((block) => block.name === 'tr') ?? around.at(-1);
		return row?.span ?? span;
	}
	const { text } = visible;
	const before = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
	const behind = /\r\n|[\n\r]/g;
	behind.lastIndex = end;
	const found = behind.exec(text);
	return visible.span(before, found ? found.index + found[0].length : text.length);
}
