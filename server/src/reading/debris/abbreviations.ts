/** Abbreviations that a text makes of its own words. */

/** Whether `words` have the first letters of those right before them: `IPR&D` after `in-process R&D`. */
export function abbreviates(words: string, before: string): boolean {
	const letters = words.replace(/\P{L}/gu, '').toUpperCase();
	const initials = (before.match(/\p{L}+/gu) ?? []).map((word) => word.charAt(0)).join('');
	return letters.length > 1 && initials.toUpperCase().endsWith(letters);
}

/** Whether `text` has `words` in parentheses after the words that they stand for: `Product Line Simplification (PLS)`. */
export function isAbbreviationOf(text: string, words: string): boolean {
	const at = [`(${words})`, `(“${words}”)`, `("${words}")`].map((term) => text.indexOf(term)).find((each) => each > 0);
	return at !== undefined && abbreviates(words, text.slice(Math.max(0, at - 120), at));
}
