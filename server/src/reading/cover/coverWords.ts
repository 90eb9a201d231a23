/** The words of the cover page, as the rules about it look for them. */

import { type LooseLegend, looseLegends } from '../../filing/cover/looseWords';
import type { CoverPage, Filing } from '../../filing/filing';
import { datesIn } from '../../text/dates';
import type { Span, VisibleSpan } from '../../text/span';

/** The cover page in the visible text. */
export function coverSpan({ visible }: Filing, { span }: CoverPage): VisibleSpan {
	return { start: visible.offset(span.start), end: visible.offset(span.end) };
}

/** Where a legend stands in a span, in whatever wording; undefined where it does not. */
export function findLegend(filing: Filing, span: VisibleSpan, legend: LooseLegend): VisibleSpan | undefined {
	return findWords(filing, span, looseLegends[legend]);
}

/** The first words of a span that match; undefined where none do. */
export function findWords({ visible }: Filing, { start, end }: VisibleSpan, pattern: RegExp): VisibleSpan | undefined {
	const found = pattern.exec(visible.text.slice(start, end));
	return found ? { start: start + found.index, end: start + found.index + found[0].length } : undefined;
}

/**
 * The date by which the cover is judged. Where its year is after the signatures, and stands nowhere else, that is the
 * day of the last signature. Where the report date was lost, the latest date of the text shows the time of
 * the report; undefined in a text without dates, for which today's rules hold.
 */
export function eraOf({ date, visible, span, cover, signatures }: Filing): string | undefined {
	if (date !== undefined) {
		const signed = (signatures?.blocks ?? [])
			.flatMap((block) => block.date?.iso ?? [])
			.sort()
			.at(-1);
		const year = date.slice(0, 4);
		const isAfter = signed !== undefined && signed.slice(0, 4) < year;
		const isElsewhere = (): boolean =>
			visible.text.slice(visible.offset(cover?.dateOfReport?.span.end ?? 0)).includes(year);
		return isAfter && !isElsewhere() ? signed : date;
	}
	const dates = datesIn(visible.text, visible.offset(span.start), visible.offset(span.end));
	return dates
		.map(({ iso }) => iso)
		.filter((iso) => iso !== undefined)
		.sort()
		.at(-1);
}

/** The last word that `span` shows: a small mark for what should follow it. */
export function lastWordOf({ visible }: Filing, span: Span): Span {
	const start = visible.offset(span.start);
	const words = visible.textOf(span).trimEnd();
	const end = start + words.length;
	const word = /(?<!\S)\S*$/.exec(words)?.[0] ?? '';
	return visible.piece(end - word.length, end).span;
}

/** What stands on the line of the visible text, or in the table row, that holds the offset. */
export function lineAt({ visible: { text } }: Filing, at: number): VisibleSpan {
	const start = text.slice(0, at).lastIndexOf('\n') + 1;
	const end = text.indexOf('\n', at);
	return { start, end: end < 0 ? text.length : end };
}

/**
 * The element that shows the words of `span` and nothing else, the outermost of several; undefined where the words share
 * theirs with others, and in plain text.
 */
export function elementOf({ visible }: Filing, span: Span): Span | undefined {
	const wordsOf = (part: Span) => visible.textOf(part).trim();
	const words = wordsOf(span);
	const holds = (block: Span) => block.start <= span.start && span.end <= block.end && wordsOf(block) === words;
	return visible.blocks.find((block) => holds(block.span))?.span;
}
