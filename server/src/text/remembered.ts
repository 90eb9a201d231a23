/** Answers about words and paragraphs that are asked for again and again. */

/** In characters: longer words might keep the whole text in memory that they were cut from. */
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

/**
 * `read`, with its answers kept for the paragraphs that were asked about last, up to `limit` characters and as many
 * again: an edit changes one paragraph of a text, and the others are what they were.
 */
export function rememberedByParagraph<T>(read: (paragraph: string) => T, limit = 1_500_000): (paragraph: string) => T {
	let recent = new Map<string, { readonly value: T }>();
	let earlier = new Map<string, { readonly value: T }>();
	let size = 0;
	return (paragraph) => {
		const known = recent.get(paragraph);
		if (known !== undefined) {
			return known.value;
		}
		const kept = earlier.get(paragraph) ?? { value: read(paragraph) };
		if (size + paragraph.length > limit) {
			[recent, earlier, size] = [new Map(), recent, 0];
		}
		size += paragraph.length;
		recent.set(detached(paragraph), kept);
		return kept.value;
	};
}

/** A copy of a part of a text, which does not keep the whole text in memory as the part does. */
const detached = (part: string): string => ` ${part}`.slice(1);
