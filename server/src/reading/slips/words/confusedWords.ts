/** Words that are written for others of nearly the same letters: `more then`, `the principle amount`. */
import { brokenPhrases, brokenSentences, type ConfusedWord, confusedWords, smallWordsTaken } from '../../../knowledge';
import { capitalized } from '../../../text/capitalized';
import { patternOf, phraseFinder } from '../../../text/phrases';
import { withoutQuotations } from '../../../text/quotations';
import { rememberedByParagraph } from '../../../text/remembered';
import type { VisibleSpan } from '../../../text/span';
import { inCaseOf } from '../../../text/words';
import { namesOtherwise } from '../names/namesOtherwise';

/** A word in the place of another with the neighbors that tell, as offsets in its paragraph. */
export interface FoundConfusion extends VisibleSpan {
	/** How many characters stand before the word itself, and how long it is. */
	readonly lead: number;
	readonly length: number;
	/** The word that is meant, with a capital where the word has one. */
	readonly right: string;
}

const find = phraseFinder(
	[...namesOtherwise(), ...confusedWords, ...brokenPhrases, ...brokenSentences, ...smallWordsTaken].map((row) => ({
		...row,
		words: row.written,
	})),
	(row) => patternOf(row.written) + neighborsOf(row),
);

/** The words of a paragraph that stand for others, in text order; none in quotations. */
export const confusedIn = rememberedByParagraph((text): readonly FoundConfusion[] => {
	const found = find(text, 0, text.length);
	const unquoted = found.length > 0 ? withoutQuotations(text) : '';
	return found.flatMap(({ start: at, end: wordEnd, row }) => {
		// The last word of a paragraph may be half a word, which is being written or was cut off.
		if (unquoted[at] === ' ' || (wordEnd === text.length && !row.isWhole)) {
			return [];
		}
		const written = text.slice(at, wordEnd);
		const lead = text.slice(Math.max(0, at - beside), at);
		const rest = text.slice(wordEnd, wordEnd + beside);
		const before = row.after === undefined ? '' : (/[^\s([“"]+\s+$/.exec(lead)?.[0] ?? '');
		const after = row.before === undefined ? '' : (/^\s+[^\s,.;:)]+/.exec(rest)?.[0] ?? '');
		// Capitals after small letters are a heading that ran into the text.
		if (/^\s+\p{Lu}{3,}/u.test(after) && /\p{Ll}$/u.test(written)) {
			return [];
		}
		// Words in a row of which one alone has a capital begin a sentence or a line.
		const isPhrase = /\s\p{Ll}/u.test(written);
		if (
			row.isSmall
				? /\p{Lu}/u.test(written)
				: !isPhrase && mayBeName(text, at, before + written.replace(/^\S+/, '') + after)
		) {
			return [];
		}
		const [start, end] = [at - before.length, wordEnd + after.length];
		return [{ start, end, lead: before.length, length: written.length, right: inCaseOfEach(written, row.meant) }];
	});
});

/** The right words with the capitals of those that are written, word by word where there are as many, else of the same words. */
function inCaseOfEach(written: string, right: string): string {
	const [words, others] = [written.split(/\s+/), inCaseOf(written, right).split(' ')];
	return words.length === others.length
		? others.map((word, at) => (/^[A-Z][a-z]/.test(words[at] ?? '') ? capitalized(word) : word)).join(' ')
		: others.map((word) => words.find((each) => each === capitalized(word)) ?? word).join(' ');
}

/** In characters: how far the word beside another is sought. */
const beside = 60;

/** Whether a word with a capital may be a name: it begins no sentence, cell or parenthesis, and the neighbors that tell have none. */
const mayBeName = (text: string, at: number, neighbors: string): boolean =>
	/\p{Lu}/u.test(text.charAt(at)) &&
	at > 0 &&
	!/(?:[.!?:;”"]\s+|[\n\t\v(*†]\s*| {2,})$/.test(text.slice(Math.max(0, at - beside), at)) &&
	!/(?:^|\s)[\p{Lu}\d]/u.test(neighbors);

/** The pattern of the neighbors of a word, which stands before the place where it is tried. */
function neighborsOf({ written, after, notAfter, before, unless }: ConfusedWord): string {
	const first = after === undefined ? '' : `(?<=(?<![-’'])\\b${oneOf(after)}\\s{1,9}${patternOf(written)})`;
	const notFirst = notAfter === undefined ? '' : `(?<!(?<![-’'])\\b${oneOf(notAfter)}\\s{1,9}${patternOf(written)})`;
	const last = before === undefined ? '' : `(?=\\s{1,9}${oneOf(before)}(?![\\w-]))`;
	// What stands in the next cell is not right after it.
	const none = unless === undefined ? '' : `(?![^\\S\\t]{1,9}${oneOf(unless)}(?![\\w-]))`;
	return `(?![\\w’'-]|[./@]\\w)${last}${none}${first}${notFirst}`;
}

/** The pattern of the words in a row, and of all that have its endings. */
const oneOf = (words: string): string =>
	`(?:${words
		.split(' ')
		.map((each) => each.replace(/^-/, '\\w+'))
		.join('|')})`;
