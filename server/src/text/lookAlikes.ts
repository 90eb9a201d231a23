/** Letters that are typed or scanned for digits. */

const looksLike: ReadonlyMap<string, string> = new Map(
	['oOQ0', 'iIl|1', 'zZ2', 'sS5', 'B8'].flatMap((signs) =>
		Array.from(signs, (sign) => [sign, signs.slice(-1)] as const),
	),
);

/** `text` with the digits that its letters look like; other characters stay. */
export function withDigits(text: string): string {
	return Array.from(text, (sign) => looksLike.get(sign) ?? sign).join('');
}
