/** Which lines of an exhibit list belong to which row: gathered one after the other, from the column heads on. */

import { exhibitByNumber } from '../../knowledge';
import { isPageNumber, isRule, type Line } from '../../text/lines';
import type { VisibleSpan } from '../../text/span';
import type { VisibleText } from '../../text/visibleText';
import { isRunningHead } from '../runningHeads';
import { headEnd, isHeadAgain, isWholeHead } from './columnHeads';
import type { DescriptionRun, GatheredRow } from './gatheredRow';
import {
	closesParenthesis,
	continues,
	endsMention,
	endsRows,
	hangingLabel,
	introduction,
	isAttachmentHeading,
	isDrawing,
	isEnclosedNumber,
	isFurtherCell,
	isNote,
	isUnfinished,
	isUnnumbered,
	isWordedNote,
	leadsRow,
	nextPart,
	opensRow,
	pointsToIndex,
	saysUnused,
} from './listLines';
import { firstNumberIn } from './proseNumbers';
import { type RowNumber, rowNumber } from './writtenNumbers';

/** What was gathered from the lines of a list. */
export interface GatheredRows {
	readonly rows: readonly GatheredRow[];
	/** The column heads over the first row; `undefined` where there are none. */
	readonly heads: VisibleSpan | undefined;
	/** Whether the rows stand within a sentence. */
	readonly isProse: boolean;
	/** The lines that are of no row: the sentence before the rows, the notes after them. */
	readonly notes: readonly Line[];
}

/** Gathers the rows on `lines`, up to the next part of the filing. */
export function gatherRows(visible: VisibleText, lines: readonly Line[]): GatheredRows {
	const list = new RowGatherer(visible, lines);
	for (const index of lines.keys()) {
		if (!list.take(index)) {
			break;
		}
	}
	return list.rows.some(({ number }) => number) ? list : (sentenceOfExhibits(lines) ?? list);
}

/** A list that is nothing but a sentence: "Exhibit 16, the letter of the former accountant, is filed with this report." */
function sentenceOfExhibits(lines: readonly Line[]): GatheredRows | undefined {
	for (const line of lines) {
		const from = line.text.search(/(?<=^|[.:]\s{1,3})exhibit\s{1,3}\d/i);
		const number = from < 0 ? undefined : rowNumber(line.text.slice(from));
		if (number && /^,\s/.test(line.text.slice(from + number.after))) {
			const at = line.start + from;
			const runs = [{ start: at + number.after, end: line.end, opensRow: true }];
			return { rows: [{ start: at, number: { ...number, at }, runs }], heads: undefined, isProse: true, notes: [] };
		}
	}
	return undefined;
}

/** A row to which lines may still be added. */
interface OpenRow extends GatheredRow {
	readonly runs: DescriptionRun[];
}

class RowGatherer implements GatheredRows {
	readonly rows: OpenRow[] = [];
	readonly notes: Line[] = [];
	heads: VisibleSpan | undefined;
	isProse = false;
	/** The row that a line without a number may go on with. */
	private open: OpenRow | undefined;
	/** Lines of a description whose number stands further below. */
	private lead: DescriptionRun[] = [];
	/** Whether the list has ended, unless heads or an introduction begin it again. */
	private isClosed = false;
	/** Whether the line before is nothing but column heads. */
	private isBelowHeads = false;
	private readonly text: string;
	private readonly tableAt: (line: Line) => number | undefined;

	constructor(
		private readonly visible: VisibleText,
		private readonly lines: readonly Line[],
	) {
		this.text = visible.text;
		this.tableAt = tablesOf(visible);
	}

	/** Takes the line at `index`; false where the list ends before it. */
	take(index: number): boolean {
		const whole = this.lines[index];
		if (!whole || isDrawing(whole) || isRunningHead(whole)) {
			return true;
		}
		if (nextPart.test(whole.text)) {
			if (this.open && endsMention(this.text, this.open, whole)) {
				this.open.runs.push(whole);
				return true;
			}
			return false;
		}
		const isBelowHeads = this.isBelowHeads;
		const line = this.takeHeads(whole);
		if (!line) {
			return true;
		}
		if (this.isClosed) {
			this.setAside(line, !introduction.test(line.text));
			return true;
		}
		const number = this.numberOpening(line, index, isBelowHeads);
		if (number) {
			return this.takeNumbered(line, number);
		}
		if (this.isLead(index, isBelowHeads)) {
			this.lead.push(hangingLabel(line));
		} else {
			this.takeUnnumbered(line, index);
		}
		return true;
	}

	/** Takes the column heads that `line` begins with, and returns what follows them; `undefined` where nothing does. */
	private takeHeads(line: Line): Line | undefined {
		const isBelowHeads = this.isBelowHeads;
		this.isBelowHeads = false;
		const isFirst = this.rows.length === 0;
		const mayBeHeads = isFirst || isHeadAgain(line) || (this.isClosed && isWholeHead(line));
		const length = mayBeHeads ? headEnd(line, isBelowHeads) : 0;
		if (length === 0) {
			return line;
		}
		if (isFirst) {
			// What stands over the heads is no description of a row below them.
			this.lead = [];
			const start = this.heads && isBelowHeads ? this.heads.start : line.start;
			this.heads = { start, end: line.start + length };
		}
		this.isClosed = false;
		const text = line.text.slice(length).trimStart();
		const rest = { ...line, start: line.end - text.length, text };
		this.isBelowHeads = text === '' || isRule(rest);
		return this.isBelowHeads ? undefined : rest;
	}

	/** The number with which `line` opens a row; `undefined` where it opens none. */
	private numberOpening(line: Line, index: number, isBelowHeads: boolean): RowNumber | undefined {
		const number = rowNumber(line.text);
		const above = isBelowHeads ? undefined : this.lines[index - 1];
		const isFirst = Number(number?.number) !== 1 && (index === 0 || isBelowCaption(this.lines[index - 1]));
		const isListed = this.heads !== undefined || this.rows.length > 0 || (isFirst && !isPageNumber(line));
		return number &&
			(opensRow(line, number, this.lines[index + 1], above, isListed) || this.isEnclosed(line, number, isFirst))
			? number
			: undefined;
	}

	/**
	 * Whether a row with its bare number in parentheses begins, where all rows have theirs so: `(2)  Agreement and Plan of
	 * Merger`. Among others such a line is the head of a group, `(10) Material Contracts`, but for those that a
	 * report has one of.
	 */
	private isEnclosed(line: Line, number: RowNumber, isFirst: boolean): boolean {
		return (
			isEnclosedNumber(line, number, this.rows.length > 0 || (isFirst && this.areAllEnclosed())) &&
			(isSingleExhibit(number.number) ||
				this.rows.every((row) => row.number !== undefined && this.text[row.number.at] === '('))
		);
	}

	/** Whether no line begins with a number that has no parenthesis before it. */
	private areAllEnclosed(): boolean {
		return this.lines.every(({ text }) => text.startsWith('(') || !rowNumber(text));
	}

	/** Takes a line that begins with a number; false where it is the heading of an attachment. */
	private takeNumbered(line: Line, number: RowNumber): boolean {
		if (this.open && closesParenthesis(this.text, this.open, line)) {
			this.open.runs.push(line);
			return true;
		}
		if (isAttachmentHeading(this.text, line, number, this.rows)) {
			return false;
		}
		const rest = { start: line.start + number.after, end: line.end, opensRow: line.opensRow };
		// With a colon after them they introduce the rows: "The" over "following exhibit is filed:".
		const lead = this.text[(this.lead.at(-1)?.end ?? 0) - 1] === ':' ? [] : this.lead;
		this.begin({
			start: lead[0]?.start ?? line.start,
			number: { ...number, at: line.start },
			runs: [...lead, rest],
			table: this.tableAt(line),
		});
		return true;
	}

	/** Whether the line at `index` is of a description whose number stands further below. */
	private isLead(index: number, isBelowHeads: boolean): boolean {
		return (
			this.lead.length > 0 || (this.visible.format === 'text' && leadsRow(this.text, this.lines, index, isBelowHeads))
		);
	}

	/** Takes a line that begins with no number: a list within a sentence, a note, a row without a number or its rest. */
	private takeUnnumbered(line: Line, index: number): void {
		const { open, heads, rows, text } = this;
		const within = rows.length === 0 && !heads ? firstNumberIn(line) : undefined;
		if (within) {
			this.isProse = true;
			const rest = { start: within.at + within.after, end: line.end, opensRow: true };
			this.begin({ start: within.at, number: within, runs: [rest], table: this.tableAt(line) });
			return;
		}
		if (introduction.test(line.text) || (rows.length === 0 && pointsToIndex.test(line.text))) {
			this.setAside(line, false);
			return;
		}
		if (open?.number && line.text.length < 20 && saysUnused(line.text)) {
			open.runs.push(line);
			return;
		}
		if (open && !isWordedNote(line.text) && isFurtherCell(text, this.lines, index, open, rows.at(-2))) {
			open.runs.push(line);
			return;
		}
		if (isNote(this.lines, index, rows) && !(open && isUnfinished(text, open))) {
			this.setAside(line, rows.length > 0);
			return;
		}
		const table = this.tableAt(line);
		const mayBeRow = !open?.number && isUnnumbered(line);
		const isOwnRow = mayBeRow && opensTableRow(open, line, table);
		if (open && !isOwnRow && continues(text, open, line, table)) {
			open.runs.push(line);
		} else if (mayBeRow && (heads ? isOwnRow || rows.length === 0 : this.isAboveNumbered(line, index, table))) {
			this.begin({ start: line.start, runs: [{ start: line.start, end: line.end, opensRow: true }], table });
		} else if (open && !isPageNumber(line)) {
			this.setAside(line, endsRows(line));
		}
	}

	/** Whether a line without a number is the first row of a table, and the next ones have theirs. */
	private isAboveNumbered(line: Line, index: number, table: number | undefined): boolean {
		const isFirst = this.rows.length === 0 && table !== undefined && line.opensRow;
		return (
			isFirst &&
			this.lines.slice(index + 1, index + 4).some((next) => rowNumber(next.text) && this.tableAt(next) === table)
		);
	}

	private begin(row: OpenRow): void {
		this.open = row;
		this.rows.push(row);
		this.lead = [];
	}

	/** Keeps a line that is of no row; `isEnd` says that no row comes after it. */
	private setAside(line: Line, isEnd: boolean): void {
		this.isClosed = isEnd;
		this.open = undefined;
		this.notes.push(line);
	}
}

/** Whether the line above is the caption of the exhibits, or a sentence on them with a colon: a number below it is a row. A list that counts from 1 may be of other things. */
function isBelowCaption(above: Line | undefined): boolean {
	const text = above?.text ?? '';
	const isCaption = /^(?:\([a-d]\)\s{0,9})?exhibits?[.:]?$/i.test(text);
	return (
		isCaption || (text.endsWith(':') && /\bexhibits?\b/i.test(text.slice(text.lastIndexOf(':', text.length - 2) + 1)))
	);
}

/** Whether a number is that of an exhibit of which a report has one only, `104`, so that no group of exhibits bears it. */
const isSingleExhibit = (number: string): boolean => exhibitByNumber(number)?.single === true;

/** Whether `line` begins a row of its own in the table of the row before. */
const opensTableRow = (before: GatheredRow | undefined, line: Line, table: number | undefined): boolean =>
	line.opensRow && before?.table !== undefined && before.table === table;

/** The table in which a line stands, by its start; `undefined` outside of tables and in plain text. */
function tablesOf(visible: VisibleText): (line: Line) => number | undefined {
	const tables = visible.blocks.filter(({ name }) => name === 'table').map(({ span }) => span);
	return (line) => {
		const { start } = visible.span(line.start, line.start + 1);
		return tables.findLast((table) => table.start <= start && start < table.end)?.start;
	};
}
