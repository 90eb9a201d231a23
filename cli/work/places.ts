/** Places in a text as the reports of the command line have them. */
import type { Span } from '../../server/src/analysis';

/** Line and column count from 1, the column in UTF-16 units; the offset counts from 0. */
export interface Place {
	readonly line: number;
	readonly column: number;
	readonly offset: number;
}

/** Two places of which the second is after what is meant. */
export interface PlaceRange {
	readonly start: Place;
	readonly end: Place;
}

/** Tells the places of spans of `text`. A line ends as the Language Server Protocol has it: with `\n`, `\r\n` or `\r`. */
export function placesIn(text: string): (span: Span) => PlaceRange {
	const starts = [0];
	for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g)) {
		starts.push(index + end.length);
	}
	const place = (offset: number): Place => {
		let [low, high] = [0, starts.length];
		while (high - low > 1) {
			const middle = (low + high) >> 1;
			[low, high] = (starts[middle] ?? 0) <= offset ? [middle, high] : [low, middle];
		}
		return { line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset };
	};
	return ({ start, end }) => ({ start: place(start), end: place(end) });
}
