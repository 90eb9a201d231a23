/** Places in a text, and the words that stand there. */

/** A half-open range of UTF-16 offsets into the original text. */
export interface Span {
	readonly start: number;
	/** The offset after the last character. */
	readonly end: number;
}

/** Words of a text: where they stand, and how they read with white space folded. */
export interface Piece {
	readonly span: Span;
	/** The visible words; tags dropped, entities decoded, runs of white space folded to one space. */
	readonly text: string;
}

/** A half-open range of offsets into the *visible* text, which in HTML are not those of the original. */
export interface VisibleSpan {
	readonly start: number;
	/** The offset after the last character. */
	readonly end: number;
}

/** A span of a part of a text as one of the text, in which the part begins at `start`. */
export const movedBy = (start: number, span: Span): Span => ({ start: span.start + start, end: span.end + start });

/** Whether a span lies within another, or is the same. */
export const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Whether two spans have a character in common. */
export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Those of `candidates` that overlap none of `taken`; both are in text order. */
export function apartFrom<T extends Span>(taken: readonly Span[], candidates: readonly T[]): readonly T[] {
	let next = 0;
	return candidates.filter(({ start, end }) => {
		while ((taken[next]?.end ?? Number.POSITIVE_INFINITY) <= start) {
			next++;
		}
		return (taken[next]?.start ?? Number.POSITIVE_INFINITY) >= end;
	});
}
