/** The caption of an item heading: the form's, on the same line or those below, or one in the filer's own words. */
import { monthNames } from '../../text/dates';
import type { Line } from '../../text/lines';
import { type Word, wordsIn } from '../../text/words';
import { anyCaption, beginsLikeCaption, type CaptionMatch, captionEnd, captionOf, captionStart } from './captionMatch';
import { afterLetters, afterMatch } from './headingNumbers';

/** White space and signs; a space that is written as a reference, whole or without its beginning, and shows as one. */
const separators = /(?:[\s.:;,–—\-|•*_"“]|&?(?:nbsp|#160);)*/y;

/** The official caption after a number, on the same line or those below; else where the words after it begin. */
export function captionAfter(
	text: string,
	line: Line,
	at: number,
	numbers: readonly string[],
): { start: number; end: number; by: 'caption' | 'none' } {
	const lettersEnd = afterLetters(text, afterSame(text, at, numbers));
	const start = afterMatch(separators, text, lettersEnd) ?? lettersEnd;
	const words = wordsIn(text, start, text.length, 40);
	const first = words[0];
	const onSameLine = first !== undefined && first.start < line.end;
	const ends = first ? (text.slice(lettersEnd, first.start).match(/\n/g)?.length ?? 0) : 0;
	if (first && ends <= mostLineEnds.exact) {
		const own = numbers
			.map((each) => captionOf(each, words))
			.find((match) => match !== undefined && (match.cost === 0 || ends <= mostLineEnds.other));
		const other = own ?? (ends <= mostLineEnds.other ? anyCaption(words) : undefined);
		const match = own ?? (other && other.cost <= 0.1 * other.count && other.count >= 2 ? other : undefined);
		if (match && (own || isUpper(words[0], text))) {
			const end = combinedEnd(text, words, withFurtherParts(text, words, match), numbers);
			// Where words differ, the caption as written may be longer than the form's.
			const title =
				match.cost >= 1 && numbers.length === 1 && onSameLine
					? titleWithin(text, first.start, line.end, match.number)
					: undefined;
			return { start: first.start, end: Math.max(end, title?.end ?? end), by: 'caption' };
		}
		const cut = onSameLine && isUpper(first, text) ? cutCaption(text, words, numbers) : undefined;
		if (cut !== undefined) {
			return { start: first.start, end: cut, by: 'caption' };
		}
	}
	return { start: onSameLine ? Math.min(start, line.end) : line.end, end: at, by: 'none' };
}

/** Where a caption ends that breaks off before a sentence of its item: `Creation of a Direct Financial Obligation The information …`. */
function cutCaption(text: string, words: readonly Word[], numbers: readonly string[]): number | undefined {
	return numbers
		.map((number) => captionStart(number, words))
		.filter((count) => count >= fewestWords)
		.map((count) => words[count - 1]?.end)
		.find((end) => end !== undefined && beforeSentence.test(text.slice(end, end + 40)));
}

/** Fewer words of a caption are words of a sentence. */
const fewestWords = 3;
/** What stands between such a caption and the sentence, and how that begins. */
const beforeSentence = new RegExp(
	`^(?:\\.[^\\S\\n\\r]{1,3}(?=\\p{Lu}[\\p{L}’]* |\\([a-z]\\) )|[^\\S\\n\\r]{1,9}(?:[–—-]{1,2}[^\\S\\n\\r]{1,3})?(?=(?:The (?:information|disclosures?|description|Company|Registrant)|On (?:${monthNames.join('|')})|See (?:the |Item)|As (?:of|previously|described|disclosed|discussed|reported)|Pursuant to|Effective) ))`,
	'u',
);

/** How many line ends may stand between a number and its caption, where that has exactly the form's words and where not. */
const mostLineEnds = { exact: 12, other: 4 };

const numberAgain = /[ \t]{1,4}(?:items?[ \t]{1,4})?(\d{1,2}\.\d\d)(?!\d)/iy;

/** Where the same number ends that was typed once more; `at` where none was. */
function afterSame(text: string, at: number, numbers: readonly string[]): number {
	numberAgain.lastIndex = at;
	const again = numberAgain.exec(text)?.[1];
	return again !== undefined && numbers.includes(again) ? numberAgain.lastIndex : at;
}

/** How many words a caption takes with further parts of another wording of it, after a semicolon each. */
function withFurtherParts(text: string, words: readonly Word[], { number, count }: CaptionMatch): number {
	const last = words[count - 1];
	const next = words[count];
	const more =
		last && next && /^\s{0,9};\s{0,9}$/.test(text.slice(last.end, next.start))
			? captionEnd(number, words.slice(count))
			: undefined;
	return more === undefined ? count : withFurtherParts(text, words, { number, count: count + more, cost: 0 });
}

/** The end of the first caption, and of the further ones of a combined heading. */
function combinedEnd(text: string, words: readonly Word[], count: number, numbers: readonly string[]): number {
	let taken = count;
	for (let i = 1; i < numbers.length; i++) {
		const rest = words.slice(taken);
		const skip = rest[0]?.key === 'and' ? 1 : 0;
		const next = numbers.map((each) => captionOf(each, rest.slice(skip))).find((match) => match !== undefined);
		if (!next) {
			break;
		}
		taken += skip + next.count;
	}
	return words[taken - 1]?.end ?? text.length;
}

/** A caption alone on the line below its number. */
export function captionBelow(text: string, line: Line, of: string): { start: number; end: number } | undefined {
	return line.text.length < 250 && isUpper(wordsIn(text, line.start, line.end, 1)[0], text)
		? titleWithin(text, line.start, line.end, of)
		: undefined;
}

/** In characters: what is longer is text. */
const longestTitle = 2000;

/** The words between two offsets, up to the first full stop, where they look like a title. */
export function titleWithin(
	text: string,
	start: number,
	end: number,
	of: string,
): { start: number; end: number } | undefined {
	const shown = text.slice(start, Math.min(end, start + longestTitle));
	const stop = /\s\d{1,2}\.\s|[.:](?=\s|$)|\t|\s{3,}|\s[–—-]\s/.exec(shown);
	const title = (stop ? shown.slice(0, stop.index) : shown).trimEnd();
	const words = wordsIn(text, start, start + title.length);
	const long = words.filter((word) => word.end - word.start > 3);
	const capitals = long.filter((word) => isUpper(word, text)).length;
	const looksIt = words.length <= 30 && long.length > 0 && capitals >= 0.7 * long.length && isUpper(words[0], text);
	// A sentence may begin with a name or a date; a title has no verb that a comma or a year would need.
	const sentence = /\d{4}|,\s+[a-z]|\b(?:the\s+Company|we|our|announced|entered)\b/.test(title);
	return (looksIt && !sentence) || beginsLikeCaption(of, words) ? { start, end: start + title.length } : undefined;
}

/** Whether a word begins with a capital or a digit. */
export const isUpper = (word: Word | undefined, text: string): boolean =>
	word !== undefined && /^[\p{Lu}\p{N}]/u.test(text.slice(word.start, word.end));
