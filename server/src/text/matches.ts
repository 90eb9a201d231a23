/** The places of a pattern in a part of a text. */
import type { VisibleSpan } from './span';

/** Where `pattern`, which is global, stands between two offsets of a text, in text order. */
export function matches(text: string, pattern: RegExp, from: number, to: number): readonly VisibleSpan[] {
	return [...text.slice(from, to).matchAll(pattern)].map(({ index, 0: words }) => ({
		start: from + index,
		end: from + index + words.length,
	}));
}
