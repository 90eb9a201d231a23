/** Words with a digit for the letter that looks like it: `C0mpany`, `wi1l`, `0ther`, `0f`. */
import { smallWords, stateNames } from '../../../knowledge';
import { capitalized } from '../../../text/capitalized';
import { lazy } from '../../../text/lazy';
import { digitsOfLetters, withDigits, withLetters } from '../../../text/lookAlikes';
import type { VisibleSpan } from '../../../text/span';
import { isAnyWord, isWord } from './wordsMeant';

/** Such a word of a paragraph, and the word that it is. */
export interface WordWithDigit extends VisibleSpan {
	readonly right: string;
}

/** The words of a text that have a digit for a letter, in no order. */
export function* wordsWithDigits(text: string): Generator<WordWithDigit> {
	if (!/[a-z][0-9]|[0-9][a-z]/i.test(text)) {
		return;
	}
	for (const { index, 0: written } of text.matchAll(yearWithLetter)) {
		yield { start: index, end: index + written.length, right: withDigits(written) };
	}
	for (const { index, 0: written } of text.matchAll(digitWithin)) {
		const right = withLetters(written);
		if (isAnyWord(right.toLowerCase())) {
			yield { start: index, end: index + written.length, right };
		}
	}
	for (const { index, 0: written } of text.matchAll(digitAtEdge)) {
		const right = withLetters(written);
		// At the end of a word that is one by itself stands the mark of a footnote.
		if (isWord(right) && !isWord(written.slice(0, -1))) {
			const end = index + written.length;
			const isOfCaption = /^\d/.test(written) && /^ [A-Z]/.test(text.slice(end, end + 2));
			yield { start: index, end, right: isOfCaption ? capitalized(right) : right };
		} else if (stateNames.has(right)) {
			yield { start: index, end: index + written.length, right: capitalized(right) };
		}
	}
	for (const { index, 0: written } of text.matchAll(capitalsWithDigit)) {
		const right = withLetters(written).toUpperCase();
		if (isWord(right.toLowerCase())) {
			yield { start: index, end: index + written.length, right };
		}
	}
	for (const { index, 0: written } of text.matchAll(shortWithDigit)) {
		const right = smallWordsWithDigits().get(written);
		if (right !== undefined && !/\b(?:the|an?|at)\s$/i.test(text.slice(Math.max(0, index - 5), index))) {
			const isFirst = !/[\p{L}\d,] $/u.test(text.slice(Math.max(0, index - 2), index));
			yield { start: index, end: index + written.length, right: isFirst ? capitalized(right) : right };
		}
	}
}

/** A year of our time with one letter or two for its digits: `2O27`, `202l`. */
const yearWithLetter = /(?<![\w.,/$#-])(?!\d{4})(?:2[0oO][\dOolI]{2}|[1lI]9[\dOolI]{2})(?<=\d.{0,3})(?![\w/-]|[.,]\d)/g;
/** A word with a digit among its letters. */
const digitWithin = /\b[A-Za-z]{1,12}[01][a-z]{1,12}(?![\w@/\\#-]|\.\w)/g;
/** A word in small letters with a digit before or after them. */
const digitAtEdge = /(?<![\w@/\\.,$#&’'-])(?:[015][a-z]{3,14}|[a-z]{3,14}[015])(?![\w@/\\#-]|\.\w)/g;
/** A word in capitals after a digit: `0THER EVENTS`. */
const capitalsWithDigit = /(?<![\w@/\\.,$#&’'-])[015][A-Z]{3,14}(?![\w@/\\#-]|\.\w)/g;
/** Two or three characters with a digit, as a word between words or at the beginning of a sentence. */
const shortWithDigit = /(?<=[a-z\d],? |^|[.”] )(?:[01][a-z]{1,2}|[a-z]{1,2}[01])(?= [A-Za-z“"(])/gm;

/** What small words become with a digit for one of their letters, with the words themselves. */
const smallWordsWithDigits = lazy(
	(): ReadonlyMap<string, string> =>
		new Map(
			smallWords.flatMap((word) =>
				[...word].flatMap((letter, at) => {
					const digit = digitsOfLetters.get(letter);
					return digit === undefined ? [] : [[word.slice(0, at) + digit + word.slice(at + 1), word] as const];
				}),
			),
		),
);
