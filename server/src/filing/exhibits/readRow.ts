/** One row of an exhibit list: from the runs of text that make it up to its number, description, marks and status. */

import { cellsOf } from '../../text/lines';
import { lineStart } from '../../text/source';
import type { Span } from '../../text/span';
import type { Block, VisibleText } from '../../text/visibleText';
import type { ExhibitRow } from '../filing';
import { statusOf } from './exhibitStatus';
import type { DescriptionRun, GatheredRow } from './gatheredRow';
import { splitMarks } from './writtenNumbers';

/** What is known of the list in which a row stands. */
interface ListContext {
	/** The words of the column heads; empty where the list has none. */
	readonly heads: string;
	/** What the legends below the list say of a mark. */
	readonly legends: ReadonlyMap<string, ExhibitRow['status']>;
}

/** What stands between a number and its description. */
const separator = /^[\s.:;,)\]–—\-|]{1,12}/;
/** No description, only its column head, as where a table was written out as "Exhibit Number: 99.1, Exhibit Description: ;". */
const headOnly = /^exhibit\s{1,3}description:\W{0,9}$/i;
const lastMarks = /(?:\s?(?:\*{1,4}|[†‡+#]|\((?:\d|\*)\))){1,3}$/;
/** A provision that is cited down to a paragraph with a number, whose parentheses are no mark: `Item 601(b)(2)`, `clause (2)`. */
const provision =
	/(?:\b(?:Items?|Sections?|Rules?|Articles?|Regulations?|CFR|paragraphs?|clauses?|subsections?)|§{1,2})\s?(?:(?:\d|[A-Z]-)[\w.-]*)?(?:\([a-z\d]{1,5}\))+|\([a-z]\)(?:\(\d\))+/gi;

/** A cell after the description: a page number, or a tick in the column `Filed Herewith`. */
const lastCell = /^(?:[xX✓]|(?:E-)?\d{1,3})$/;

/** The tick of such a column, in a row that lost its columns: `Agreement dated May 1, 2026 X`. No `Alder Fund X`. */
const tickAtEnd = /(?<=\b(?:19|20)\d\d|[).]|\bData\sFile)\s[X✓✔☒]$/;

/** Reads the row of the visible text that `row` holds together. */
export function readRow(visible: VisibleText, row: GatheredRow, { heads, legends }: ListContext): ExhibitRow {
	const { text } = visible;
	const filled = row.runs.filter(({ start, end }) => text.slice(start, end).trim() !== '');
	// The caption of the part may stand in the column of the descriptions.
	const shown =
		filled.length > 1 && /^\W*exhibits\.?\W*$/i.test(text.slice(filled[0]?.start, filled[0]?.end))
			? filled.slice(1)
			: filled;
	const { lines, tick } = withoutLastCell(text, shown, heads);
	const first = lines[0];
	const last = lines.at(-1);
	const lead = first ? (separator.exec(text.slice(first.start, first.end))?.[0].length ?? 0) : 0;
	const written = lines
		.map(({ start, end }) => text.slice(start, end))
		.join(' ')
		.slice(lead)
		.trim()
		.replace(/\s+/g, ' ');
	const ticked = tickAtEnd.exec(written)?.[0] ?? '';
	const words = written.slice(0, written.length - ticked.length);
	const footnoteMarks = marksAfter(words);
	const description = headOnly.test(words) ? '' : words.slice(0, words.length - footnoteMarks.length);
	const number = row.number && {
		...visible.piece(row.number.at + row.number.start, row.number.at + row.number.end),
		text: row.number.number,
	};
	const marks = [...(row.number?.marks ?? []), ...splitMarks(footnoteMarks)];
	const end = Math.max(filled.at(-1)?.end ?? 0, row.number ? row.number.at + row.number.after : 0, row.start);
	const span = visible.span(row.start, end);
	const link = visible.links.find((each) => each.span.start < span.end && each.span.end > span.start);
	const status = statusOf(words) ?? tick ?? marks.map((mark) => legends.get(mark)).find((each) => each !== undefined);
	return {
		span,
		source: sourceOf(visible, span, row.start, end),
		marks,
		...(number ? { number } : {}),
		...(first && last && description !== ''
			? {
					description: {
						span: describedSpan(visible, first.start + lead, last.end, footnoteMarks + ticked),
						text: description,
					},
				}
			: {}),
		...(status ? { status } : {}),
		...(link ? { link } : {}),
	};
}

/** The footnote marks at the end of the words of a row; empty where there are none. */
function marksAfter(words: string): string {
	const marks = lastMarks.exec(words)?.[0] ?? '';
	if (!marks.includes('(')) {
		return marks;
	}
	const cited = [...words.matchAll(provision)].at(-1);
	const from = cited ? cited.index + cited[0].length : 0;
	return from > words.length - marks.length ? (lastMarks.exec(words.slice(from))?.[0] ?? '') : marks;
}

/** The span of the words between two offsets, without the marks after them. */
function describedSpan(visible: VisibleText, start: number, end: number, marks: string): Span {
	const shown = visible.text.slice(start, end).trimEnd();
	const bare =
		marks !== '' && shown.endsWith(marks.trimStart()) ? shown.slice(0, shown.length - marks.trimStart().length) : shown;
	return visible.piece(start, start + bare.length).span;
}

/** Where the words end before the cell of a page number, in the first of several lines of a row; `undefined` where it has none. */
function pageCell(text: string, run: DescriptionRun): number | undefined {
	const cells = cellsOf({ ...run, text: text.slice(run.start, run.end), gap: 0 });
	const [words, page] = cells.slice(-2);
	return page !== undefined && /^\d{1,3}$/.test(page.text) && /\p{L}{2}/u.test(words?.text ?? '')
		? words?.end
		: undefined;
}

/** The runs without the cell of a page number or tick, where the heads have such a column; and what a tick says. */
function withoutLastCell(
	text: string,
	lines: readonly DescriptionRun[],
	heads: string,
): { lines: readonly DescriptionRun[]; tick?: ExhibitRow['status'] } {
	const last = lines.at(-1);
	if (!last || !/page|herewith|filed|furnished/i.test(heads)) {
		return { lines };
	}
	const paged = /page/i.test(heads) ? lines.findIndex((run) => pageCell(text, run) !== undefined) : -1;
	if (paged >= 0 && paged < lines.length - 1) {
		return {
			lines: lines.map((run, index) => (index === paged ? { ...run, end: pageCell(text, run) ?? run.end } : run)),
		};
	}
	const cells = cellsOf({ ...last, text: text.slice(last.start, last.end), gap: 0 });
	const cell = cells.at(-1);
	if (!cell || !lastCell.test(cell.text) || (lines.length === 1 && cells.length === 1)) {
		return { lines };
	}
	const rest = cells.at(-2);
	const tick = /^\d|^E/.test(cell.text)
		? undefined
		: statusOf(heads.replace(/incorporated\s+(?:herein\s+)?by\s+reference/i, ''));
	return {
		lines: [...lines.slice(0, -1), ...(rest ? [{ ...last, end: rest.end }] : [])],
		...(tick ? { tick } : {}),
	};
}

/** The whole row in the source: `<tr>` to `</tr>` or the innermost block in HTML, whole lines in plain text. */
function sourceOf(visible: VisibleText, span: Span, start: number, end: number): Span {
	if (visible.format === 'html') {
		const around = (block: Block) => block.span.start <= span.start && block.span.end >= span.end;
		const row =
			visible.blocks.findLast((block) => block.name === 'tr' && around(block)) ?? visible.blocks.findLast(around);
		return row?.span ?? span;
	}
	const { text } = visible;
	const before = lineStart(text, start);
	const lineEnds = /\r\n|[\n\r]/g;
	lineEnds.lastIndex = end;
	const found = lineEnds.exec(text);
	return visible.span(before, found ? found.index + found[0].length : text.length);
}
