/** Searching values that stand in ascending order. */
import type { Span } from './span';

/** The index of the first of `values` that begins after `at`; their number where none does. They are in text order. */
export function firstAfter<T>(values: readonly T[], startOf: (value: T) => number, at: number): number {
	let low = 0;
	let high = values.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		const value = values[middle];
		if (value !== undefined && startOf(value) <= at) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}
	return low;
}

/** Whether one of `places`, which are in text order and apart, has a character in common with another place. */
export function overlapsOne(places: readonly Span[], { start, end }: Span): boolean {
	const next = places[firstAfter(places, (each) => each.end, start)];
	return next !== undefined && next.start < end;
}

/** The index of the last of the ascending `values` that is not above `value`; 0 where all are. */
export const lastAtMost = (values: readonly number[], value: number): number =>
	Math.max(0, firstAfter(values, (each) => each, value) - 1);
