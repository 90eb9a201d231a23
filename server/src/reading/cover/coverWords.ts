/** The words of the cover page, as the rules about it look for them. */

import { type LooseLegend, looseLegends } from '../../filing/cover/looseWords';
import type { CoverPage, Filing } from '../../filing/filing';
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
