/** What is left to fill in where something was put in. */
import type { Span } from '../../text/span';

/** What is to be filled in first in a text that was written, as offsets into it; undefined where nothing is. */
export function firstPlaceholder(written: string): Span | undefined {
	const found = /\[[\p{L}●][^[\]]*\]|_{4,}/u.exec(written);
	return found === null ? undefined : { start: found.index, end: found.index + found[0].length };
}
