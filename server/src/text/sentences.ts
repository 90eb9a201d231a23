/** Where sentences of running text begin and end. */
import { rememberedByParagraph } from './remembered';
import { firstAfter } from './sortedSearch';
import type { Span } from './span';

/** White space after the end of a sentence: not after `Inc.`, `No.`, initials and the like. */
const sentenceEnd =
	/(?<=[.!?]["”’)]{0,2})(?<!(?:^|[\s(“"])(?:Nos?|Inc|Corp|Cos?|Ltd|M(?:r|s|rs|essrs)|Dr|Jr|Sr|St|vs|Sec|[ap]\.m|U\.S|L\.P|N\.A|\p{L})\.)\s+(?=[“"‘(]{0,2}[\p{Lu}\d])/gu;

/** The sentences of a paragraph, without the white space after them. */
const sentencesOf = rememberedByParagraph((paragraph): readonly Span[] => {
	const gaps = [...paragraph.matchAll(sentenceEnd)];
	return [...gaps, undefined].map((gap, at) => {
		const before = gaps[at - 1];
		return { start: before ? before.index + before[0].length : 0, end: gap?.index ?? paragraph.length };
	});
});

/** The sentence of a paragraph around `at`, without the white space after it. */
export function sentenceAround(paragraph: string, at: number): Span {
	const sentences = sentencesOf(paragraph);
	const next = sentences[firstAfter(sentences, ({ end }) => end, at - 1)] ?? { start: 0, end: paragraph.length };
	return { start: Math.min(at, next.start), end: next.end };
}

/** The part of `text` around `at` between two separators, or an end of the text; `separator` is a global pattern. */
export function between(text: string, at: number, separator: RegExp): Span {
	let start = 0;
	for (const found of text.matchAll(separator)) {
		if (found.index >= at) {
			return { start, end: found.index };
		}
		start = Math.min(at, found.index + found[0].length);
	}
	return { start, end: text.length };
}
