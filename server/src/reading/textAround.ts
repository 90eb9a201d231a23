/** The visible words around an offset of the source. */
import type { Filing } from '../filing/filing';

/** A part of the visible text and the place within it. */
export interface Surroundings {
	readonly text: string;
	/** The offset in the visible text at which `text` begins. */
	readonly start: number;
	/** The place, as an offset into `text`. */
	readonly at: number;
}

/** How far the words are read on either side: a long sentence. */
const reach = 600;

/** The visible text around an offset of the source; undefined on markup and on what is not shown. */
export function textAround({ visible }: Filing, at: number): Surroundings | undefined {
	const offset = visible.offset(at);
	const shown = offset < visible.text.length ? visible.span(offset, offset + 1) : undefined;
	if (shown === undefined || at < shown.start || shown.end <= at) {
		return undefined;
	}
	const start = Math.max(0, offset - reach);
	return { text: visible.text.slice(start, offset + reach), start, at: offset - start };
}
