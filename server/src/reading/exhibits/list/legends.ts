/** The legends below an exhibit list: `* Filed herewith.` */
import type { ExhibitRow, Filing } from '../../../filing/filing';
import type { Piece } from '../../../text/span';

/** What a mark stands for. */
export interface Legend extends Piece {
	/** `*`, `**`, `†`, `(1)`. */
	readonly mark: string;
}

const footnoteMark = /\*{1,4}|†{1,2}|‡{1,2}|[§+#^~¥]{1,2}|\((?:\d|\*{1,2})\)/.source;
/** What a legend begins with that stands in the line of the last row, after wide spaces. */
const afterSpaces =
	/ {3}(?=[ *†‡+#^§]{1,9}(?:certain|portions?|schedules|previously|indicates|denotes|management|pursuant|the (?:schedules|exhibits))\b)/
		.source;
/** A mark at the start of a line, a cell or a sentence, and the words that it stands for. */
const markedLegend = new RegExp(
	`(?:^|[\\n\\r\\v\\t]|[.;] |${afterSpaces})[ \\t]{0,80}[("“]?(${footnoteMark})[")”]?[ \\t:=.–—-]{0,8}[\\n\\v]?[ \\t]{0,8}(?=["“(]?\\p{L})([^\\n\\r]{4,600})`,
	'giu',
);

/** The legends of the filing, in text order: everything after its first exhibit list, its signatures aside. */
export function allLegends(filing: Filing): readonly Legend[] {
	const { visible, exhibitLists, signatures } = filing;
	const [first] = exhibitLists;
	if (!first) {
		return [];
	}
	const start = visible.offset(first.span.start);
	const end = visible.offset(filing.span.end);
	const text = hasHashMarks(filing) ? withHashes(filing, start, end) : visible.text.slice(start, end);
	return [...text.matchAll(markedLegend)].flatMap((found) => {
		const [whole, mark = '', words = ''] = found;
		const at = start + found.index + whole.indexOf(mark);
		const legend = { ...visible.piece(at, start + found.index + whole.length), mark };
		const isSigned =
			signatures && signatures.span.start <= legend.span.start && legend.span.start < signatures.span.end;
		return isSigned || /^\d/.test(words) ? [] : [legend];
	});
}

/** Whether a row of a plain text bears the mark `#`, which begins headings in Markdown and is not visible there. */
const hasHashMarks = ({ visible, exhibitLists }: Filing): boolean =>
	visible.format === 'text' &&
	exhibitLists.some(({ rows }) => rows.some(({ marks }) => marks.some((mark) => mark.startsWith('#'))));

/** The visible text from `start` to `end` with the `#` before words at the start of its lines. */
function withHashes({ source, visible }: Filing, start: number, end: number): string {
	const written = source.slice(visible.span(start, start).start, visible.span(end, end).end);
	const text = visible.text.slice(start, end);
	return text.replace(/^[ \t]{1,12}(?=\S)/gm, (blanks, at: number) => {
		const hash = /^[ \t]*#{1,2}(?=[ \t])/.exec(written.slice(at, at + blanks.length))?.[0] ?? '';
		return `${hash}${blanks.slice(hash.length)}`;
	});
}

/** The legends of the marks of a row. */
export function legendsOf(filing: Filing, row: ExhibitRow): readonly Legend[] {
	return row.marks.length > 0 ? allLegends(filing).filter(({ mark }) => row.marks.includes(mark)) : [];
}
