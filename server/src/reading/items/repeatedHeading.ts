/** A heading that stands twice, one right above the other. */
import type { Filing, Item } from '../../filing/filing';
import type { Span } from '../../text/span';
import { foldCaption } from './captions';

/** A line of a table of contents, whose last entry may be the first item. */
const contents = /\bcontents\b|^\W*(?:items?\s|signatures?\b)|\d\s*$/i;

/**
 * Where the heading of an item stands once more, right above it with nothing between; undefined where it does not, and
 * where the other one is the end of a table of contents.
 */
export function repeatedHeading({ visible, source, span }: Filing, { heading }: Item): Span | undefined {
	const from = visible.offset(heading.start);
	const words = visible.textOf(heading);
	const before = visible.text.slice(Math.max(visible.offset(span.start), from - 2 * words.length - 400), from);
	const shown = before.trimEnd();
	// From the last words back, as many characters as the heading has, give or take white space and punctuation.
	const wanted = foldCaption(words);
	const starts = Array.from(
		shown.matchAll(/(?:^|[\n\r])[^a-z\d\n\r]*(?=items?\b)/gi),
		({ index, 0: lead }) => index + lead.length,
	);
	const start = starts.find((at) => foldCaption(shown.slice(at)) === wanted);
	if (start === undefined || wanted === '') {
		return undefined;
	}
	const above =
		shown
			.slice(0, start)
			.trimEnd()
			.split(/[\n\r]/)
			.at(-1) ?? '';
	if (
		contents.test(above) ||
		/\f|<page>/i.test(source.slice(visible.span(from - 1, from).start - 200, heading.start))
	) {
		return undefined;
	}
	return visible.span(from - before.length + start, from - before.length + shown.length);
}
