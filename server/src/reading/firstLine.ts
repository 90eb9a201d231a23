/** The first line of a part of the filing, as a small place that stands for all of it. */
import type { Filing } from '../filing/filing';
import type { Span } from '../text/span';

/** The first line of words that a span shows; empty where it shows none. */
export function firstLine({ visible }: Filing, span: Span): Span {
	const start = visible.offset(span.start);
	const lines = visible.textOf(span);
	const lead = lines.length - lines.trimStart().length;
	const length = lines.slice(lead).search(/[\r\n]|$/);
	return visible.piece(start + lead, start + lead + length).span;
}
