/** Answers about short words that many filings have and that are asked for again and again. */

/** Longer words might keep the whole text in memory that they were cut from. */
const longest = 12;

/** `read`, with its answers about short words kept, at most `limit` of them. */
export function remembered<T>(read: (words: string) => T, limit = 500): (words: string) => T {
	const known = new Map<string, { readonly value: T }>();
	return (words) => {
		if (words.length > longest) {
			return read(words);
		}
		let kept = known.get(words);
		if (kept === undefined) {
			kept = { value: read(words) };
			if (known.size >= limit) {
				known.clear();
			}
			known.set(words, kept);
		}
		return kept.value;
	};
}
