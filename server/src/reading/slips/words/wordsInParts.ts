/** Words of reports that a line end, a copy from a page or a hand broke in two: `reg istrant`, `CUR RENT`. */
import { functionWords, looseParts, wordsAfterFunctionWords } from '../../../knowledge';
import type { VisibleSpan } from '../../../text/span';
import { isOfReports, isWord } from './wordsMeant';

/** A word in two parts; offsets are those of the text it was found in. */
export interface WordInParts extends VisibleSpan {
	/** The whole word, with the capitals of its parts. */
	readonly right: string;
}

/** Two words, of which the second one begins in the same letters as the first one ends. */
const parts = /(?<![\w@/\\.'’-])([A-Za-z]{2,12})(?= ([a-z]{2,12}|[A-Z]{2,12})(?![\w'’@\\/-]))/g;
/** In letters; shorter words are too often two. */
const shortest = 6;

/** The words in two parts in a text, in its order: parts of which one at least is no word, and that are one together. */
export function wordsInParts(text: string): readonly WordInParts[] {
	const found: WordInParts[] = [];
	for (const { index, 1: first = '', 2: second = '' } of text.matchAll(parts)) {
		const right = first + second;
		if (
			right.length >= shortest &&
			isOfReports(right.toLowerCase()) &&
			[first, second].some((part) => part.length > 2 && !isWord(part.toLowerCase())) &&
			!isLoose(first.toLowerCase(), second.toLowerCase())
		) {
			found.push({ start: index, end: index + right.length + 1, right });
		}
	}
	return found;
}

/** Whether two parts of a word may be words beside each other. A small word is the first part of a long one at most: `in dicate`. */
const isLoose = (first: string, second: string): boolean =>
	looseParts.has(first) ||
	functionWords.has(second) ||
	(functionWords.has(first) && (second.length < 5 || isWord(second) || wordsAfterFunctionWords.has(second)));
