/** Finding many phrases in one walk over a text. */
import { lazy } from './lazy';

/** A phrase in a text. */
export interface FoundPhrase {
	readonly start: number;
	readonly end: number;
	/** The phrase as it was given. */
	readonly phrase: string;
}

/** A phrase that is looked for. */
interface Phrase {
	readonly phrase: string;
	readonly pattern: RegExp;
	/** Its first word, in lower case. */
	readonly first: string;
}

/**
 * What finds `phrases`, which begin with three letters of ASCII or with a word of two, between two offsets of a text: as
 * whole words, in any letter case, with any white space and either kind of apostrophe. Of several at a place the one
 * given first is found; none overlap, and they are in text order.
 */
export function phraseFinder(
	phrases: readonly string[],
): (text: string, from: number, to: number) => readonly FoundPhrase[] {
	const table = lazy(() => tableOf(phrases));
	return (text, from, to) => {
		const byLetters = table();
		const found: FoundPhrase[] = [];
		let isWithin = false;
		for (let at = from; at < to - 2; at++) {
			const wasWithin = isWithin;
			isWithin = isLetter(text.charCodeAt(at));
			const candidates = isWithin && !wasWithin ? byLetters[lettersOf(text, at)] : undefined;
			const here = candidates?.find(({ first, pattern }) => {
				pattern.lastIndex = at;
				return text.slice(at, at + first.length).toLowerCase() === first && pattern.test(text);
			});
			if (here) {
				found.push({ start: at, end: here.pattern.lastIndex, phrase: here.phrase });
				at = here.pattern.lastIndex - 1;
			}
		}
		return found;
	};
}

/** The phrases by the number of their first three characters: most words begin as none, and are passed over without a pattern. */
function tableOf(phrases: readonly string[]): readonly (readonly Phrase[] | undefined)[] {
	const byLetters: (readonly Phrase[] | undefined)[] = new Array(32 * 32 * 32).fill(undefined);
	for (const phrase of phrases) {
		const letters = lettersOf(phrase, 0);
		const entry = {
			phrase,
			pattern: new RegExp(patternOf(phrase), 'iy'),
			first: phrase.toLowerCase().split(/[^a-z]/)[0] ?? '',
		};
		// Any white space may follow a word of two letters.
		for (let key = letters; key < letters + (phrase[2] === ' ' ? 32 : 1); key++) {
			byLetters[key] = [...(byLetters[key] ?? []), entry];
		}
	}
	return byLetters;
}

/** Whether a character is a letter of ASCII, by its code. */
const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;

/** A number for the three characters at an offset, the same for both letter cases. */
const lettersOf = (text: string, at: number): number =>
	((text.charCodeAt(at) & 31) << 10) | ((text.charCodeAt(at + 1) & 31) << 5) | (text.charCodeAt(at + 2) & 31);

/** What matches any of `signs` as they are: one walk over a text tells whether it has none of them. */
export const anyOf = (signs: readonly string[]): RegExp =>
	new RegExp(signs.map((sign) => sign.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')).join('|'));

/** The pattern of `signs` as they stand; in a class of characters a hyphen would still be a range. */
export const literally = (signs: string): string => signs.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** The pattern of a phrase, whatever white space, hyphens and apostrophes it is written with. */
export function patternOf(phrase: string): string {
	const words = phrase
		.replace(/[.*+?^${}()|[\]\\/-]/g, (sign) => (sign === '-' ? '[-‐–—]' : `\\${sign}`))
		.replace(/['’]/g, "['’]")
		.replace(/\s+/g, '\\s{1,9}');
	return /[A-Za-z0-9]$/.test(phrase) ? `${words}(?![A-Za-z0-9])` : words;
}

/**
 * The pattern of a word of small letters, also with one slip of the hand in it: a letter after the first left out, one
 * between the first and the last put in, changed, or swapped with the next one.
 */
export function withSlips(word: string): string {
	const [first = '', ...rest] = word;
	const slips = rest.slice(0, -1).flatMap((letter, at) => {
		const [before, after] = [rest.slice(0, at).join(''), rest.slice(at + 1).join('')];
		return [`${before}[a-z]{0,2}${after}`, before + after[0] + letter + after.slice(1)];
	});
	return `${first}(?:${[rest.join(''), ...slips, rest.slice(0, -1).join('')].join('|')})`;
}
