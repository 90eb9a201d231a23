/** Amounts as they are written, in digits and with a unit after them: `5.2 million`. */

const scales: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };

/** The number of the digits, half of their last digit, and what the unit makes of both. */
function partsOf(words: string): { readonly value: number; readonly half: number; readonly scale: number } {
	const [digits = '', unit = ''] = words.trim().split(/\s+/);
	return {
		value: Number(digits.replaceAll(',', '')),
		half: 0.5 * 10 ** -(digits.split('.')[1]?.length ?? 0),
		scale: scales[unit] ?? 1,
	};
}

/** The amount; NaN for words that are none. */
export function amountOf(words: string): number {
	const { value, scale } = partsOf(words);
	return value * scale;
}

/** By how much the amount may be rounded: half of its last digit. */
export function roundingOf(words: string): number {
	const { half, scale } = partsOf(words);
	return half * scale;
}

/** The least and the most that the rounded amount may be. */
export function rangeOf(words: string): readonly [number, number] {
	const { value, half, scale } = partsOf(words);
	return [(value - half) * scale, (value + half) * scale];
}
