/** Letters that are typed or scanned for digits, and digits for letters. */

const looksLike: ReadonlyMap<string, string> = new Map(
	['oOQ0', 'iIl|1', 'zZ2', 'sS5', 'B8'].flatMap((signs) =>
		Array.from(signs, (sign) => [sign, signs.slice(-1)] as const),
	),
);

/** `text` with the digits that its letters look like; other characters stay. */
export function withDigits(text: string): string {
	return Array.from(text, (sign) => looksLike.get(sign) ?? sign).join('');
}

const lettersOfDigits: ReadonlyMap<string, string> = new Map([
	['0', 'o'],
	['1', 'l'],
	['5', 's'],
]);

/** `text` with the small letters that its digits look like; other characters stay. */
export const withLetters = (text: string): string =>
	text.replace(/[015]/g, (digit) => lettersOfDigits.get(digit) ?? digit);

/** The digit that a small letter is mistyped as, by the letter. */
export const digitsOfLetters: ReadonlyMap<string, string> = new Map([
	['o', '0'],
	['l', '1'],
	['i', '1'],
]);
