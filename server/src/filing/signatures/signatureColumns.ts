/** Signatures that stand side by side: the cells of each, one signature after the other. */
import { lineStart } from '../../text/source';
import { conformed, type SignatureCell } from './signatureCells';

/**
 * The cells of `text` in the order in which they are read: as they are, unless two signatures share a line; then those of the
 * left column before those of the right one, from the line where the columns begin.
 */
export function inReadingOrder(text: string, cells: readonly SignatureCell[]): readonly SignatureCell[] {
	const lines = linesOf(cells);
	const signed = lines.findIndex(isSharedBySignatures);
	const places = (lines[signed] ?? []).filter(isPlace);
	const [first, second] = places;
	if (!first || !second || places.length > 2) {
		return unpaired(cells);
	}
	const boundary = columnOf(text, second) - 2;
	let begin = signed;
	while (begin > 0 && signed - begin < 6 && lines[begin - 1]?.every(({ label }) => label !== 'date')) {
		begin -= 1;
	}
	return leftFirst(cells, new Set(lines.slice(begin).flatMap((line) => rightOf(text, line, boundary))));
}

/** The cells that are not of the right column, then those that are. */
const leftFirst = (cells: readonly SignatureCell[], right: ReadonlySet<SignatureCell>): readonly SignatureCell[] => [
	...cells.filter((cell) => !right.has(cell)),
	...right,
];

/** The cells of each line, the lines in their order. */
function linesOf(cells: readonly SignatureCell[]): readonly (readonly SignatureCell[])[] {
	const lines = new Map<SignatureCell['line'], SignatureCell[]>();
	for (const cell of cells) {
		const line = lines.get(cell.line) ?? [];
		line.push(cell);
		lines.set(cell.line, line);
	}
	return [...lines.values()];
}

/** The cells with two signatures apart of which each line of the one stands over the same line of the other. */
function unpaired(cells: readonly SignatureCell[]): readonly SignatureCell[] {
	const first = cells.findIndex(({ text }) => conformed.test(text));
	const second = cells.findIndex(({ text }, i) => i > first && conformed.test(text));
	const between = cells.slice(first + 1, second);
	if (second < 0 || !between.every(({ label }) => label === 'by')) {
		return cells;
	}
	const right = new Set([...between, ...cells.slice(second, second + 1)]);
	for (let i = second + 1; ; i += 2) {
		const [left, other] = [cells[i], cells[i + 1]];
		if (!left || !other || left.label !== other.label) {
			break;
		}
		right.add(other);
	}
	return right.size < between.length + 3 ? cells : leftFirst(cells, right);
}

/** Whether a line holds two labels `By:`, or two signatures. */
const isSharedBySignatures = (line: readonly SignatureCell[]): boolean =>
	line.filter(({ label }) => label === 'by').length > 1 || line.filter((cell) => conformed.test(cell.text)).length > 1;

/** Of a label and the signature beside it, the label alone is the place. */
const isPlace = (cell: SignatureCell, index: number, line: readonly SignatureCell[]): boolean =>
	cell.label === 'by' || (conformed.test(cell.text) && line[index - 1]?.label !== 'by');

/** The cells of a line that are of the right column. */
function rightOf(text: string, line: readonly SignatureCell[], boundary: number): readonly SignatureCell[] {
	if (line.length > 1) {
		return line.length % 2 === 0
			? line.slice(line.length / 2)
			: line.filter((cell) => columnOf(text, cell) >= boundary);
	}
	const [only] = line;
	const isRight =
		only && (tabsBefore(text, only) > 1 || (tabsBefore(text, only) === 0 && columnOf(text, only) >= boundary));
	return isRight ? [only] : [];
}

/** How far from the start of its line a cell is. */
const columnOf = (text: string, { start }: SignatureCell): number => start - lineStart(text, start);

/** How many cells without words stand before the only cell of a line. */
const tabsBefore = (text: string, { start }: SignatureCell): number =>
	text.slice(lineStart(text, start), start).split('\t').length - 1;
