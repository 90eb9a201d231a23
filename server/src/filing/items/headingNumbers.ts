/** An item heading, and the numbers in it: one, or several of a combined heading. */
import { eraOfNumber } from '../../knowledge';
import type { HeadingSlip } from '../filing';

/** A number as it stands in a heading; offsets of the visible text. */
export interface HeadingNumber {
	/** `2.02`, or `5` before 23 August 2004; as written without white space where the form has no such number. */
	readonly number: string;
	readonly start: number;
	readonly end: number;
	/** Where the word `Item` before it stands, in a heading that repeats the word. */
	readonly word?: number;
}

/** A heading in the visible text; all offsets are of that text. */
export interface ItemHeading {
	/** The numbers of the heading; several where it is combined. */
	readonly numbers: readonly HeadingNumber[];
	/** The word `Item`, or the first number where the word is missing. */
	readonly start: number;
	/** The end of the caption, or of the last number. */
	readonly end: number;
	readonly caption?: { readonly start: number; readonly end: number };
	/** What is mistyped or gone of the word or the number; absent where both are right. */
	readonly slip?: HeadingSlip;
	/** How sure the heading is: by an official caption, by its looks, or only by its place. */
	readonly by: 'caption' | 'looks' | 'place';
}

/** A number, with its second part after the point: no digit of a word, `5. 0THER`, and no number of its own, `5. 5. Other`. */
const number = /(\d{1,2})(?:\s{0,3}\.(?!\s{1,3}\d(?:[A-Za-z]{2}|\.))\s{0,3}(\d{1,2}))?(?!\d|[A-Ca-c]\b|\.\d)/y;
/** The letters after a number: `(b)`, `(c) and (d)`. */
const paragraph =
	/(?:\s{0,3}|[ \t]{0,6})\(\s?[a-z0-9]{1,3}\s?\)(?:\s{0,3}(?:,|and|&)?\s{0,3}\(\s?[a-z0-9]{1,3}\s?\)){0,6}/iy;
const another = /\s{0,3}(?:,\s{0,3}and\b|,|;|and\b|&|\/|\+)\s{0,4}(?=(?:items?\s{0,4})?\d)/iy;
const repeatedWord = /items?\s{0,4}/iy;

/** The numbers at `at`, in order; empty where none stands there. */
export function readNumbers(text: string, at: number): readonly HeadingNumber[] {
	const numbers: HeadingNumber[] = [];
	let word: number | undefined;
	for (let from: number | undefined = at; from !== undefined && numbers.length < 12; ) {
		number.lastIndex = from;
		const found = number.exec(text);
		if (!found) {
			break;
		}
		const [whole, major = '', minor] = found;
		numbers.push({
			number: minor ? `${Number(major)}.${minor}` : String(Number(major)),
			start: from,
			end: from + whole.length,
			...(word === undefined ? {} : { word }),
		});
		const next = afterMatch(another, text, afterLetters(text, from + whole.length));
		const afterWord = next === undefined ? undefined : afterMatch(repeatedWord, text, next);
		word = afterWord === undefined ? undefined : next;
		from = afterWord ?? next;
	}
	// "Items 2.02 and 7 of …": what follows a modern number is one, too.
	const [first] = numbers;
	const same = numbers.findIndex((each) => first && eraOfNumber(each.number) !== eraOfNumber(first.number));
	return same < 0 ? numbers : numbers.slice(0, same);
}

/** Where the letters after a number end; `at` where none follow. */
export const afterLetters = (text: string, at: number): number => afterMatch(paragraph, text, at) ?? at;

/** Where what the sticky `pattern` finds at `at` ends; `undefined` where it finds nothing. */
export function afterMatch(pattern: RegExp, text: string, at: number): number | undefined {
	pattern.lastIndex = at;
	return pattern.test(text) ? pattern.lastIndex : undefined;
}
