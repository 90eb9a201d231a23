/** The rows of an exhibit list, gathered line by line. */

import { isPageNumber, isRule, type Line } from '../../text/lines';
import type { Span } from '../../text/span';
import type { VisibleText } from '../../text/visibleText';
import type { ExhibitRow } from '../filing';
import { headEnd, isHeadAgain, isWholeHead } from './columnHeads';
import { statusByMark } from './exhibitStatus';
import {
	closesParenthesis,
	continues,
	endsRows,
	hangingLabel,
	introduction,
	isAttachmentHeading,
	isDrawing,
	isNote,
	isUnfinished,
	isUnnumbered,
	leadsRow,
	nextPart,
	opensRow,
} from './listLines';
import { firstWithin, numbersWithin, type PlacedNumber } from './proseList';
import { type DescriptionRun, type OpenRow, readRow } from './readRow';
import { rowNumber } from './writtenNumbers';

/** Where the rows stand. */
export interface RowsFound {
	readonly rows: readonly ExhibitRow[];
	readonly columnHeads?: Span;
	readonly layout: 'rows' | 'prose';
	/** Offsets of the visible text. */
	readonly start: number;
	readonly end: number;
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
	const end = Math.max(
		heads?.end ?? 0,
		last?.lines.at(-1)?.end ?? 0,
		last?.number ? last.number.at + last.number.after : 0,
	);
	return {
		rows: read,
		layout: prose || split.length > rows.length ? 'prose' : 'rows',
		start: Math.min(heads?.start ?? Number.POSITIVE_INFINITY, rows[0]?.start ?? Number.POSITIVE_INFINITY),
		end,
		...(heads ? { columnHeads: visible.span(heads.start, heads.end) } : {}),
	};
}

/** Gathers the lines of each row, from the column heads to the end of the list. */
function gather(visible: VisibleText, lines: readonly Line[]): Gathered {
	const tableAt = tablesOf(visible);
	const rows: (OpenRow & { readonly lines: DescriptionRun[] })[] = [];
	const behind: Line[] = [];
	let heads: { start: number; end: number } | undefined;
	/** The row that a line without a number may go on with. */
	let open: (typeof rows)[number] | undefined;
	/** Lines of a description whose number stands further below. */
	let lead: DescriptionRun[] = [];
	let closed = false;
	let prose = false;
	let belowHead = false;
	const begin = (start: number, number: PlacedNumber | undefined, runs: DescriptionRun[], table?: number): void => {
		open = { start, lines: runs, table, ...(number ? { number } : {}) };
		rows.push(open);
		lead = [];
	};
	for (const [index, each] of lines.entries()) {
		if (isDrawing(each)) {
			continue;
		}
		if (nextPart.test(each.text)) {
			break;
		}
		let line = each;
		const wasHead: boolean = belowHead;
		const first = rows.length === 0;
		const head: number = first || isHeadAgain(line) || (closed && isWholeHead(line)) ? headEnd(line, wasHead) : 0;
		belowHead = false;
		if (head > 0) {
			if (first) {
				heads = { start: heads && wasHead ? heads.start : line.start, end: line.start + head };
			}
			closed = false;
			const rest = line.text.slice(head).trimStart();
			line = { ...line, start: line.end - rest.length, text: rest };
			belowHead = rest === '' || isRule(line);
			if (belowHead) {
				continue;
			}
		}
		if (closed) {
			behind.push(line);
			closed = !introduction.test(line.text);
			continue;
		}
		const number = rowNumber(line.text);
		const above = wasHead ? undefined : lines[index - 1];
		if (number && opensRow(line, number, lines[index + 1], above, heads !== undefined || !first)) {
			if (open && closesParenthesis(visible.text, open, line)) {
				open.lines.push(line);
				continue;
			}
			if (isAttachmentHeading(line, number, rows)) {
				break;
			}
			const rest = { start: line.start + number.after, end: line.end, opensRow: line.opensRow };
			begin(lead[0]?.start ?? line.start, { ...number, at: line.start }, [...lead, rest], tableAt(line));
			continue;
		}
		if (lead.length > 0 || (visible.format === 'text' && leadsRow(visible.text, lines, index, wasHead))) {
			lead.push(hangingLabel(line));
			continue;
		}
		const within = first && !heads ? firstWithin(line) : undefined;
		if (within) {
			prose = true;
			const rest = { start: within.at + within.after, end: line.end, opensRow: true };
			begin(within.at, within, [rest], tableAt(line));
			continue;
		}
		const introduces = introduction.test(line.text);
		if (introduces || (isNote(lines, index, rows) && !(open && isUnfinished(visible.text, open)))) {
			closed = !first && !introduces;
			open = undefined;
			behind.push(line);
			continue;
		}
		const table = tableAt(line);
		const unnumbered = !open?.number && isUnnumbered(line);
		const ownRow =
			unnumbered && line.opensRow && open !== undefined && open.table !== undefined && open.table === table;
		if (open && !ownRow && continues(visible.text, open, line, table)) {
			open.lines.push(line);
		} else if (heads && (ownRow || (unnumbered && first))) {
			begin(line.start, undefined, [{ start: line.start, end: line.end, opensRow: true }], table);
		} else if (open && !isPageNumber(line)) {
			closed = endsRows(line);
			open = undefined;
			behind.push(line);
		}
	}
	return { rows, heads, prose, behind };
}

/** The table in which a line stands, by its start; `undefined` outside of tables and in plain text. */
function tablesOf(visible: VisibleText): (line: Line) => number | undefined {
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
		while (
			rows[last + 1]?.lines[0]?.opensRow === false &&
			rows[last]?.lines.length === 1 &&
			rows[last]?.lines.every(({ start, end }) => start === end)
		) {
			last += 1;
		}
		const count = last - index + 1;
		const runs = rows[last]?.lines ?? [];
		const stack = rows.slice(index, last + 1);
		for (const [i, row] of stack.entries()) {
			single.push(count > 1 && runs.length === count ? { ...row, lines: runs.slice(i, i + 1) } : row);
		}
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
	let open: { start: number; number: PlacedNumber; lines: DescriptionRun[] } = {
		start: row.start,
		number: row.number,
		lines: [],
	};
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
