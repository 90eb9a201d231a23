/** The lines of a report that goes to EDGAR as plain text. */
import type { Filing } from '../filing/filing';
import type { Source } from '../text/source';
import type { Span } from '../text/span';

/** A line of the source, its line end not included. */
export interface SourceLine extends Span {
	readonly text: string;
	/** Whether it stands between `<TABLE>` and `</TABLE>`. */
	readonly inTable: boolean;
}

/** The report within a submission, where it is plain text; undefined in HTML, in a folder and outside a submission. */
export function asciiReport({ submission, visible, span }: Filing): Span | undefined {
	return submission && !submission.folder && visible.format === 'text'
		? { start: submission.main.text.start, end: span.end }
		: undefined;
}

/** The lines of a part of the source, the empty ones too. */
export function sourceLines(source: Source, { start, end }: Span): readonly SourceLine[] {
	const lines: SourceLine[] = [];
	const part = source.slice(start, end);
	let inTable = false;
	for (const found of part.matchAll(/([^\r\n]*)(?:\r\n|\n|\r|$)/g)) {
		const text = found[1] ?? '';
		if (found[0] === '' && found.index === part.length) {
			break;
		}
		inTable = /<TABLE>/i.test(text) || (inTable && !/<\/TABLE>/i.test(text));
		lines.push({ start: start + found.index, end: start + found.index + text.length, text, inTable });
	}
	return lines;
}

/** Whether a line has columns: a wide gap between words, or tabs. */
export const hasColumns = (text: string): boolean => /\S(?: {3,}|\t)[ \t]*\S/.test(text);
