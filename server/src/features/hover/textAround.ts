/** The visible words around the place that is pointed at. */
import { foldCharacters } from '../../text/plainText';
import { holds, type Place } from './explanation';

/** A stretch of the visible text and the place within it. */
export interface Surroundings {
	readonly text: string;
	/** The offset in the visible text at which `text` begins. */
	readonly start: number;
	/** The place, as an offset into `text`. */
	readonly at: number;
}

/** How far the words are read on either side: a long sentence. */
const reach = 600;

/** The visible text around the place; undefined on markup and on what is not shown. */
export function textAround({ filing: { visible }, at }: Place): Surroundings | undefined {
	const offset = visible.offset(at);
	if (offset >= visible.text.length || !holds(visible.span(offset, offset + 1), at)) {
		return undefined;
	}
	const start = Math.max(0, offset - reach);
	// Hyphens and spaces of every kind are read as plain ones; no place changes.
	return { text: foldCharacters(visible.text.slice(start, offset + reach)), start, at: offset - start };
}
