/** The lines of a visible text, and their cells. All offsets are of that text. */
import { firstAfter } from './sortedSearch';

/** A line with something on it, without the white space around it. */
export interface Line {
	readonly start: number;
	readonly end: number;
	readonly text: string;
	/** The number of empty lines before it. */
	readonly gap: number;
	/** Whether it begins a row or block of its own; false for a line broken inside a table cell. */
	readonly opensRow: boolean;
}

/** The lines of `text` from `from` to `to` that are not empty, in order. */
export function linesOf(text: string, from = 0, to = text.length): readonly Line[] {
	const lines: Line[] = [];
	const ends = /\r\n|[\n\r\v\f]/g;
	ends.lastIndex = from;
	let start = from;
	let gap = 0;
	let opensRow = true;
	while (start <= to) {
		const next = ends.test(text) ? ends.lastIndex : Number.POSITIVE_INFINITY;
		const width = text.endsWith('\r\n', next) ? 2 : 1;
		const end = Math.min(next - width, to);
		const shown = text.slice(start, end);
		const trimmed = shown.trim();
		if (trimmed === '') {
			gap += 1;
		} else {
			const first = trimmed.length === shown.length ? start : end - shown.trimStart().length;
			lines.push({ start: first, end: first + trimmed.length, text: trimmed, gap, opensRow });
			gap = 0;
		}
		if (next - width >= to) {
			break;
		}
		start = next;
		opensRow = text[next - 1] !== '\v';
	}
	return lines;
}

/** The words of a line between tabs or wide spaces: a cell of a table, or of what was one. */
export interface Cell {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

/** A line with tabs for the borders that a program wrote between cells, as in HTML made of a table of Markdown: `Ohio | 001-12345 |`. */
const withoutBorders = (text: string): string =>
	text.includes('|') ? text.replace(borders, (found) => '\t'.repeat(found.length)) : text;

const borders = /^\|+|\|+(?<=[ \t]\|+)(?=[ \t]|$)|\|+$/g;

/** The cells of `line`; the line itself where it has no columns. */
export function cellsOf(line: Line): readonly Cell[] {
	const { start, end } = line;
	const text = withoutBorders(line.text);
	if (text !== '' && !/\t| {2}|^ | $/.test(text)) {
		return [{ start, end, text }];
	}
	const cells: Cell[] = [];
	const columns = /[^\t ]+(?: [^\t ]+)*/g;
	for (const { index, 0: cell } of text.matchAll(columns)) {
		cells.push({ start: start + index, end: start + index + cell.length, text: cell });
	}
	return cells;
}

/** Whether a line only draws: dashes, underscores, asterisks, box characters. */
export const isRule = (line: Line): boolean => /^[^\p{L}\p{N}(){}[\]/$%☐☒☑]+$/u.test(line.text);

/** Whether a line can only be a page number: `2`, `- 2 -`, `Page 2 of 4`, `2/4`. */
export const isPageNumber = (line: Line): boolean =>
	/^(?:page\s*)?(?:[-–—(]\s*)?(?:\d{1,3}|\d{1,2}\.|[ivx]{1,4}\.?)(?:\s*[-–—)])?(?:\s*(?:of|\/)\s*\d{1,3})?$/i.test(
		line.text,
	);

/** Whether a line says nothing: a rule or a page number. */
export const isNoise = (line: Line): boolean => isRule(line) || isPageNumber(line);

/** The index in `lines` of the first line that ends after `offset`; `lines.length` where there is none. */
export function lineIndexAt(lines: readonly Line[], offset: number): number {
	return firstAfter(lines, ({ end }) => end, offset);
}

/** Where the words of `text` between two offsets end, white space after them left out. */
export const trimmedEnd = (text: string, start: number, end: number): number =>
	start + text.slice(start, end).trimEnd().length;

/** How many characters of white space a line begins with. */
export const indentOf = (line: string): number => line.length - line.trimStart().length;
