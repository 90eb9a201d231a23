/** Nouns in the plural, and verbs in the third person, which end alike. */

/** `agreements`, `parties`, `processes` of a word in lower case; also `includes`, `applies`, `furnishes`. */
export function withPluralEnd(word: string): string {
	if (/[^aeiou]y$/.test(word)) {
		return `${word.slice(0, -1)}ies`;
	}
	return /(?:s|x|[cs]h)$/.test(word) ? `${word}es` : `${word}s`;
}

/** The word without that end: `agreement`, `party`, `process`. */
export function withoutPluralEnd(word: string): string {
	if (word.endsWith('ies')) {
		return `${word.slice(0, -3)}y`;
	}
	return /(?:ss|x|[cs]h)es$/.test(word) ? word.slice(0, -2) : word.replace(/s$/, '');
}

/** `companies` of `company`, and the other way about. */
export const inOtherNumber = (word: string): string =>
	/[^s]s$/.test(word) ? withoutPluralEnd(word) : withPluralEnd(word);
