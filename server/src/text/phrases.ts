/** Finding many phrases in one walk over a text. */
import { lazy } from './lazy';

/** Words that are looked for, as a table has them. */
interface Words {
	readonly words: string;
}

/** A phrase in a text. */
export interface FoundPhrase<Row extends Words> {
	readonly start: number;
	readonly end: number;
	/** The row of the table that has it. */
	readonly row: Row;
}

/** A row that is looked for. */
interface Sought<Row> {
	readonly row: Row;
	readonly pattern: () => RegExp;
	/** The letters and digits that the phrase begins with, in lower case. */
	readonly first: string;
}

/**
 * What finds the words of `rows` between two offsets of a text: as whole words, in any letter case, with any white space
 * and either kind of apostrophe, or as `patternFor` a row says, which begins with them. Of several at a place the one
 * given first is found; none overlap, and they are in text order.
 */
export function phraseFinder<Row extends Words>(
	rows: readonly Row[],
	patternFor: (row: Row) => string = ({ words }) => patternOf(words),
): (text: string, from: number, to: number) => readonly FoundPhrase<Row>[] {
	const table = lazy(() => tableOf(rows, patternFor));
	return (text, from, to) => {
		const byLetters = table();
		const found: FoundPhrase<Row>[] = [];
		let isWithin = false;
		for (let at = from; at < to - 1; at++) {
			const wasWithin = isWithin;
			isWithin = isOfWord(text.charCodeAt(at));
			const candidates = isWithin && !wasWithin ? byLetters[lettersOf(text, at)] : undefined;
			for (const { first, pattern, row } of candidates ?? []) {
				const here = text.slice(at, at + first.length).toLowerCase() === first ? pattern() : undefined;
				if (here === undefined) {
					continue;
				}
				here.lastIndex = at;
				if (here.test(text)) {
					found.push({ start: at, end: here.lastIndex, row });
					at = here.lastIndex - 1;
					break;
				}
			}
		}
		return found;
	};
}

/** The rows by the number of their first three characters: most words begin as none, and are passed over without a pattern. */
function tableOf<Row extends Words>(
	rows: readonly Row[],
	patternFor: (row: Row) => string,
): readonly (readonly Sought<Row>[] | undefined)[] {
	const byLetters: (readonly Sought<Row>[] | undefined)[] = new Array(32 ** 3).fill(undefined);
	for (const row of rows) {
		const first = /^[a-z\d]*/.exec(row.words.toLowerCase())?.[0] ?? '';
		const sought = { row, first, pattern: lazy(() => new RegExp(patternFor(row), 'iy')) };
		// Any sign may follow a word of one letter or two.
		const others = 32 ** Math.max(0, 3 - first.length);
		const letters = lettersOf(first, 0);
		for (let key = letters; key < letters + others; key++) {
			byLetters[key] = [...(byLetters[key] ?? []), sought];
		}
	}
	return byLetters;
}

/** Whether a character is a letter or digit of ASCII, by its code. */
const isOfWord = (code: number): boolean => ((code | 32) >= 97 && (code | 32) <= 122) || (code >= 48 && code <= 57);

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
