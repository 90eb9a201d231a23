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

/** A paragraph as long as it is remembered: the same object for the same words. */
interface Kept {
	readonly words: string;
	/** What was asked about after it the last time. */
	next?: Kept | undefined;
}

let recent = new Map<string, Kept>();
let earlier = new Map<string, Kept>();
let size = 0;
let last: Kept | undefined;

function keep(paragraph: string): Kept {
	if (last?.words === paragraph) {
		return last;
	}
	// Who reads a text again asks in the same order: to compare two strings takes less time than to look one up.
	const expected = last?.next;
	const kept = expected?.words === paragraph ? expected : lookUp(paragraph);
	if (last !== undefined) {
		last.next = kept;
	}
	last = kept;
	return kept;
}

function lookUp(paragraph: string): Kept {
	const known = recent.get(paragraph);
	if (known !== undefined) {
		return known;
	}
	const kept = earlier.get(paragraph) ?? { words: detached(paragraph) };
	if (size + paragraph.length > limit) {
		// What is forgotten must not be held by what is not.
		for (const forgotten of earlier.values()) {
			forgotten.next = undefined;
		}
		[recent, earlier, size] = [new Map(), recent, 0];
	}
	size += paragraph.length;
	recent.set(kept.words, kept);
	return kept;
}

/**
 * The same words, as the string that was kept when they were first read: a string is compared with itself in a moment,
 * and so the answers about it are found soonest.
 */
export const keptWords = (paragraph: string): string => keep(paragraph).words;

/** A copy of a part of a text, which does not keep the whole text in memory as the part does. */
const detached = (part: string): string => ` ${part}`.slice(1);

/**
 * `read`, with its answers about the paragraphs kept that were asked about last: an edit changes one paragraph of a text,
 * and the others are what they were.
 */
export function rememberedByParagraph<T>(read: (paragraph: string) => T): (paragraph: string) => T {
	const answers = new WeakMap<object, { readonly value: T }>();
	return (paragraph) => {
		const key = keep(paragraph);
		let kept = answers.get(key);
		if (kept === undefined) {
			kept = { value: read(paragraph) };
			answers.set(key, kept);
		}
		return kept.value;
	};
}
