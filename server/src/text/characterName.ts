/** What a message calls a character: itself where a reader sees it, else its number. */
export function characterName(character: string): string {
	const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
	return character === '\ufffd' || !/[\p{L}\p{N}\p{P}\p{S}]/u.test(character)
		? `Character U+${code}`
		: `Character “${character}”`;
}
