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

/** In characters: how much text is remembered, and as much again that was asked about before. */
const limit = 3_000_000;

let recent = new Map<string, object>();
let earlier = new Map<string, object>();
let size = 0;

/** What stands for a paragraph as long as it is remembered: the same for the same words. */
function keyOf(paragraph: string): object {
	const known = recent.get(paragraph);
	if (known !== undefined) {
		return known;
	}
	const key = earlier.get(paragraph) ?? {};
	if (size + paragraph.length > limit) {
		[recent, earlier, size] = [new Map(), recent, 0];
	}
	size += paragraph.length;
	recent.set(detached(paragraph), key);
	return key;
}

/** A copy of a part of a text, which does not keep the whole text in memory as the part does. */
const detached = (part: string): string => ` ${part}`.slice(1);

/**
 * `read`, with its answers about the paragraphs kept that were asked about last: an edit changes one paragraph of a text,
 * and the others are what they were.
 */
export function rememberedByParagraph<T>(read: (paragraph: string) => T): (paragraph: string) => T {
	const answers = new WeakMap<object, { readonly value: T }>();
	return (paragraph) => {
		const key = keyOf(paragraph);
		let kept = answers.get(key);
		if (kept === undefined) {
			kept = { value: read(paragraph) };
			answers.set(key, kept);
		}
		return kept.value;
	};
}
