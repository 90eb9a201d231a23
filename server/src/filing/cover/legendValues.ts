/** The values that stand over a legend of the cover, whatever columns they were set in. */

import { type Cell, cellsOf, isRule, type Line } from '../../text/lines';
import { lineStart } from '../../text/source';
import type { VisibleSpan } from '../../text/span';
import { isPlaceholder } from '../../text/words';
import type { CoverText } from './coverText';
import { shapes } from './valueShapes';

const zipLegend = /\(?\s?zip\s{1,9}code\s?\)?/gi;
/** Words that only legends and headings have. */
const legendWords =
	/identification|incorporation|state\s+or\s+other|state\s+of\s+(?:organization|formation)|jurisdiction|commission|file\s+n(?:umber|o)\b|employer|exact\s+name|name\s+of\s+(?:the\s+)?registrant|(?:issuing\s+entity|depositor|sponsor)\s+with\s+respect|in\s+(?:its\s+)?charter|date\s+of\s+(?:report|earliest)|event\s+reported|irs\s+ein\b|telephone|area\s+code|central\s+index\s+key|principal\s+executive|executive\s+offices|former\s+(?:name|address)|since\s+last|current\s+report|pursuant\s+to|form\s+8-?k/i;

/** Whether words are a legend, a piece of one, or a number that another legend names. */
export const isOfLegend = (words: string): boolean =>
	legendWords.test(words) || closesMore(words) || shapes.employerNumber.test(words) || shapes.fileNumber.test(words);

/** Whether the last line of a legend in parentheses ends here: `organization)`. */
const closesMore = (words: string): boolean => words.split(')').length > words.split('(').length;

/** A value put together from cells: its words, and the offsets of the visible text from the first to the last. */
export interface Value {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

/**
 * The cells over the legend at `legend`, up to the legend of the field before, at most `limit` lines of them. Of a
 * line that holds other fields as well, only what stands right over the legend. Telephone numbers are not among them, nor
 * lines of more than `columns` cells.
 */
export function valueAbove(page: CoverText, legend: number, limit: number, columns: number): Value | undefined {
	const { text } = page.visible;
	const index = page.lines.findIndex((line) => line.start <= legend && legend < line.end);
	const rows: Cell[][] = [];
	const own = page.lines[index];
	if (own && legend > own.start) {
		const before = cellsOf({ ...own, end: legend, text: text.slice(own.start, legend).trimEnd() });
		const last = before.at(-1);
		if (last && !isOfLegend(withoutZipLegend(last.text)) && /[\p{L}\d]/u.test(last.text)) {
			rows.push([last]);
		}
	}
	const column = columnOf(text, legend);
	for (let above = index - 1; above >= 0 && rows.length < limit; above--) {
		const line = page.lines[above];
		if (!line || isRule(line)) {
			continue;
		}
		// The row of the state and both numbers, which may have lost its legends.
		if (shapes.fileNumber.test(line.text) && /\d{2}-\d{7}$/.test(line.text)) {
			break;
		}
		const cells = (justifiedCells(line) ?? cellsOf(line)).map(withoutRule);
		const others = cells.filter((cell) => isOfLegend(withoutZipLegend(cell.text)));
		const free = cells.filter((cell) => !others.includes(cell) && withoutZipLegend(cell.text) !== '');
		const over =
			others.length === 0
				? free
				: page.visible.format === 'html'
					? []
					: free.filter((cell) => overlaps(text, cell, column));
		const isHouse = cells.length === 1 && line.end + 1 === rows[0]?.[0]?.start && /^\d$/.test(line.text);
		const kept = isHouse ? over : over.filter(({ text }) => !isTelephone(text) && /[\p{L}\d]/u.test(text));
		if (kept.length > columns || (kept.length === 0 && others.length > 0)) {
			break;
		}
		if (kept.length > 0) {
			rows.unshift(kept);
		}
	}
	return assemble(text, rows);
}

/** A cell without the beginning of a line drawn under it, of which the rest stands on the next line. */
function withoutRule(cell: Cell): Cell {
	const text = cell.text.replace(/ [_=-]{2,}$/, '');
	return text === cell.text ? cell : { ...cell, text, end: cell.start + text.length };
}

/** The cells of a line that was justified with two spaces between its words, and more between its cells; `undefined` for others. */
function justifiedCells(line: Line): readonly Cell[] | undefined {
	const isJustified = !/\S \S|\t/.test(line.text) && (line.text.match(/\p{L} {2}\p{L}/gu)?.length ?? 0) > 1;
	return isJustified && /^\S+(?: {2}\S+){4}/.test(line.text)
		? Array.from(line.text.matchAll(/\S+(?: {2}\S+)*/g), ({ index, 0: text }) => ({
				start: line.start + index,
				end: line.start + index + text.length,
				text,
			}))
		: undefined;
}

/** The words after a legend that ends at `end`, on its line or on the next, where they are no legend; `undefined` where none are. */
export function valueAfter({ visible, lines }: CoverText, end: number): Value | undefined {
	const index = lines.findIndex((line) => line.start < end && end <= line.end);
	const line = lines[index];
	const next = lines[index + 1];
	const own = line && { ...line, start: end, text: visible.text.slice(end, line.end) };
	const shown = own && /[\p{L}\p{N}]/u.test(own.text) ? own : next;
	const lead = shown?.text.match(/^[\s:.,)_]*/)?.[0].length ?? 0;
	const words = shown?.text.slice(lead).trimEnd() ?? '';
	return shown && words !== '' && !isOfLegend(words) && !/^\(/.test(words) && !isPlaceholder(words) && !isRule(shown)
		? { start: shown.start + lead, end: shown.start + lead + words.length, text: words.replace(/\s+/g, ' ') }
		: undefined;
}

/** The rows as one line: a cell that continues one of the row above comes right after that, ZIP codes come last. */
function assemble(text: string, rows: readonly (readonly Cell[])[]): Value | undefined {
	const cells = rows.flat();
	const first = cells[0];
	if (!first) {
		return undefined;
	}
	const words: Cell[] = [];
	const codes: Cell[] = [];
	let above: readonly Cell[] = [];
	for (const row of rows) {
		for (const cell of row) {
			const wrapped =
				row.length < above.length && above.find((each) => columnOf(text, each.start) === columnOf(text, cell.start));
			if (isZip(cell.text)) {
				codes.push(cell);
			} else if (wrapped) {
				words.splice(words.indexOf(wrapped) + 1, 0, cell);
			} else {
				words.push(cell);
			}
		}
		above = row.filter((cell) => !isZip(cell.text));
	}
	const joined = [...words, ...codes].map((cell) => withoutZipLegend(cell.text)).join(' ');
	const shown = joined.replace(/\s+/g, ' ').replace(/^[\s*_]+|[\s*_]+$/g, '');
	const span: VisibleSpan = { start: first.start, end: Math.max(...cells.map((cell) => cell.end)) };
	return shown === '' || isPlaceholder(shown) ? undefined : { ...span, text: shown };
}

const withoutZipLegend = (words: string): string => words.replace(zipLegend, ' ').trim();
const isTelephone = (words: string): boolean => words.replace(shapes.telephone, '').trim().length < 2;
const isZip = (words: string): boolean => /^\d{5}(?:-\d{4})?$/.test(words);

/** How far an offset stands from the start of its line. */
const columnOf = (text: string, offset: number): number => offset - lineStart(text, offset);

/** Whether a cell stands over a column, give or take what centering shifts it. */
function overlaps(text: string, cell: Cell, column: number): boolean {
	const start = columnOf(text, cell.start);
	return start < column + 40 && start + cell.text.length > column;
}
