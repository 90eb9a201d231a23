/** The index of the first of `values` that begins behind `at`; their number where none does. They are in text order. */
export function firstBehind<T>(values: readonly T[], startOf: (value: T) => number, at: number): number {
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
