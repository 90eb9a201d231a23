/** What an insertion comes to. */
import type { Span } from '../../text/span';
import type { Edit } from '../edit';

/** The edits in text order, or why there are none. */
export type Inserted = { readonly edits: readonly Edit[] } | { readonly refused: string };

/** What is to be filled in first in a text that was written, as offsets into it; undefined where nothing is. */
export function firstPlaceholder(written: string): Span | undefined {
	const found = /\[[\p{L}●][^[\]]*\]|_{4,}/u.exec(written);
	return found === null ? undefined : { start: found.index, end: found.index + found[0].length };
}
