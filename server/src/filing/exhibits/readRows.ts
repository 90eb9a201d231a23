/** The rows of an exhibit list: gathered line by line, taken apart where a line holds several, and read one by one. */

import type { Line } from '../../text/lines';
import type { Span } from '../../text/span';
import type { VisibleText } from '../../text/visibleText';
import type { ExhibitRow } from '../filing';
import { statusByMark } from './exhibitStatus';
import type { DescriptionRun, GatheredRow } from './gatheredRow';
import { gatherRows } from './gatherRows';
import { saysUnused } from './listLines';
import { numbersWithin, type PlacedNumber } from './proseNumbers';
import { readRow } from './readRow';

/** Where the rows stand. */
export interface RowsFound {
	readonly rows: readonly ExhibitRow[];
	readonly columnHeads?: Span;
	readonly layout: 'rows' | 'prose';
	/** Offsets of the visible text. */
	readonly start: number;
	readonly end: number;
}

/** The rows on `lines` (a list and nothing else, but for notes after it); `undefined` where there are none. */
export function readRows(visible: VisibleText, lines: readonly Line[]): RowsFound | undefined {
	const { rows, heads, isProse, notes } = gatherRows(visible, lines);
	const split = unstacked(rows).flatMap((row) => splitRow(visible.text, row));
	const context = {
		heads: heads ? visible.text.slice(heads.start, heads.end) : '',
		legends: statusByMark(notes),
	};
	const used = split.filter((row) => !saysUnused(visible.text.slice(row.start, row.runs.at(-1)?.end)));
	const read = used.map((row) => readRow(visible, row, context)).filter((row) => row.number || row.description);
	if (read.length === 0 && used.length === split.length && !heads) {
		return undefined;
	}
	const last = split.at(-1);
	const end = Math.max(
		heads?.end ?? 0,
		last?.runs.at(-1)?.end ?? 0,
		last?.number ? last.number.at + last.number.after : 0,
	);
	return {
		rows: read,
		layout: isProse || split.length > rows.length ? 'prose' : 'rows',
		start: Math.min(heads?.start ?? Number.POSITIVE_INFINITY, rows[0]?.start ?? Number.POSITIVE_INFINITY),
		end,
		...(heads ? { columnHeads: visible.span(heads.start, heads.end) } : {}),
	};
}

/** Numbers stacked in one cell and as many descriptions in the next: each number gets its own. */
function unstacked(rows: readonly GatheredRow[]): readonly GatheredRow[] {
	const single: GatheredRow[] = [];
	for (let index = 0; index < rows.length; index++) {
		let last = index;
		while (
			rows[last + 1]?.runs[0]?.opensRow === false &&
			rows[last]?.runs.length === 1 &&
			rows[last]?.runs.every(({ start, end }) => start === end)
		) {
			last += 1;
		}
		const count = last - index + 1;
		const runs = rows[last]?.runs ?? [];
		const stack = rows.slice(index, last + 1);
		for (const [i, row] of stack.entries()) {
			single.push(count > 1 && runs.length === count ? { ...row, runs: runs.slice(i, i + 1) } : row);
		}
		index = last;
	}
	return single;
}

/** Rows of running text that hold several: "99.1 Press release; 99.2 Presentation". */
function splitRow(text: string, row: GatheredRow): readonly GatheredRow[] {
	if (!row.number) {
		return [row];
	}
	const parts: GatheredRow[] = [];
	let open: { start: number; number: PlacedNumber; runs: DescriptionRun[] } = {
		start: row.start,
		number: row.number,
		runs: [],
	};
	for (const line of row.runs) {
		let from = line.start;
		for (const number of numbersWithin(text.slice(line.start, line.end), open.number.number)) {
			const at = line.start + number.at;
			open.runs.push({ ...line, start: from, end: at });
			parts.push(open);
			open = { start: at, number: { ...number, at }, runs: [] };
			from = at + number.after;
		}
		open.runs.push({ ...line, start: from });
	}
	return [...parts, open];
}
