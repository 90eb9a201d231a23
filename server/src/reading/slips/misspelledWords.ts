/** Words of the form that are misspelled. */
import {
	everydayWords,
	formWords,
	joinedWords,
	otherWords,
	shortWords,
	slips,
	slipsInCapitals,
	wordsWithCapital,
} from '../../knowledge';
import { lazy } from '../../text/lazy';
import { remembered, rememberedByParagraph } from '../../text/remembered';
import { covers, type Piece, type VisibleSpan } from '../../text/span';
import { inCaseOf } from '../../text/words';
import { foundIn, paragraphs } from '../paragraphs';
import { perFiling } from '../perFiling';
import { nearNames } from '../stated/names';

/** A word that is misspelled. */
export interface MisspelledWord extends Piece {
	/** How it is spelled, with capitals where the word has them. */
	readonly right: string;
}

/** The words of the 8-K that are nearly words of the form and nothing else, in text order. */
export const misspelledWords = perFiling((filing): readonly MisspelledWord[] => {
	// Rules of their own are about the captions of items, the state on the cover and the names of registrants.
	const state = filing.cover?.stateOfIncorporation?.span;
	const ofOtherRules = [
		...filing.items.map(({ heading }) => heading),
		...nearNames(filing).map(({ word }) => word.span),
		...(state ? [state] : []),
	];
	const { visible, cover } = filing;
	const found = foundIn(paragraphs(filing), misspelledIn);
	const wordOf = ({ start, end }: FoundWord): string => visible.text.slice(start, end);
	// Nothing says how a name is spelled, but the name itself elsewhere.
	const isName = (each: FoundWord): boolean => {
		const { end, right } = each;
		if (/\d/.test(wordOf(each)) || wordOf(each).toLowerCase() === right.toLowerCase()) {
			return false;
		}
		const next = /^[ ,]{1,2}\w+/.exec(visible.text.slice(end, end + 30))?.[0] ?? '';
		const full = cover?.registrants.find(({ text }) => text.includes(wordOf(each)))?.text.replace(wordOf(each), right);
		return (
			(full !== undefined && !visible.text.includes(full)) ||
			(each.isOfName === true && !visible.text.includes(right + next))
		);
	};
	const names = new Set(found.filter(isName).map(wordOf));
	return found
		.filter((each) => !names.has(wordOf(each)))
		.map(({ start, end, right }) => ({ ...visible.piece(start, end), right }))
		.filter(
			// The rules about names and captions pass over the letter case.
			({ span, text, right }) =>
				// Of a character within a word that nobody sees another rule speaks.
				!/[\u00ad\u200b-\u200d\u2060\ufeff]/.test(filing.source.slice(span.start, span.end)) &&
				(text.toLowerCase() === right.toLowerCase() || !ofOtherRules.some((other) => covers(other, span))),
		);
});

/** A text with those of its words written right that are misspelled. */
export const spelledRight = (text: string, words: readonly MisspelledWord[]): string =>
	words.reduce((right, word) => right.replace(word.text, word.right), text);

interface FoundWord extends VisibleSpan {
	readonly right: string;
	/** Whether it stands in the name of a company: `Borad Foods, Inc.`. */
	readonly isOfName?: boolean;
}

/** A slip with what belongs to it: the beginning of a word that was broken, `appo inted`, or the `’s` that stands after `Companys`. */
function inWhole(text: string, { start, end, right }: FoundWord): FoundWord {
	const first = /(?<![\w-])[a-z]{2,12} $/.exec(text.slice(Math.max(0, start - 14), start))?.[0];
	const joined = first === undefined ? '' : first.trimEnd() + text.slice(start, end);
	if (first !== undefined && known().has(joined)) {
		return { start: start - first.length, end, right: joined };
	}
	const after = right.endsWith('’s') ? /^['’]s?(?!\w)/.exec(text.slice(end, end + 3))?.[0] : undefined;
	return { start, end: end + (after?.length ?? 0), right };
}

/** Words of ASCII; not within an address on the web, a name of a file or of a bookmark. */
const word = /(?<![\w@/\\.&'’#\u00c0-\u024f\ufb00-\ufb06-])[A-Za-z]{3,20}(?![\w@/\\#]|\.\w|-\w|['’]\w{3})/g;

const misspelledIn = rememberedByParagraph((text): readonly FoundWord[] => {
	const found: FoundWord[] = [];
	for (const { index, 0: written } of text.matchAll(word)) {
		const right = wordMeant(written);
		// In capitals a short one may be a ticker.
		const isTicker = written.length < 6 && written === written.toUpperCase();
		if (
			right !== undefined &&
			(!isTicker || /^i?XBRL$/.test(right)) &&
			!/^\s*[[(]sic\b/.test(text.slice(index + written.length, index + written.length + 8))
		) {
			const end = index + written.length;
			const isOfName = /^[A-Z]/.test(written) && restOfName.test(text.slice(end, end + 70));
			found.push({ ...inWhole(text, { start: index, end, right: inCaseOf(written, right) }), isOfName });
		}
	}
	for (const { index, 0: written } of text.matchAll(abbreviation)) {
		const right = slipsInCapitals.get(written);
		if (right !== undefined) {
			found.push({ start: index, end: index + written.length, right });
		}
	}
	for (const { index, 0: end } of text.matchAll(brokenEnd)) {
		const start = index - (/[a-z]{3,14}$/.exec(text.slice(Math.max(0, index - 15), index))?.[0].length ?? 0);
		const right = text.slice(start, index) + end.slice(1);
		if (index - start >= 3 && known().has(right)) {
			found.push({ start, end: index + end.length, right });
		}
	}
	for (const { index, 0: written } of /[a-z][01][a-z]/i.test(text) ? text.matchAll(withDigit) : []) {
		const right = written.replace(/[01]/, (digit) => (digit === '0' ? 'o' : 'l'));
		if (known().has(right.toLowerCase()) || shortWords.includes(right)) {
			found.push({ start: index, end: index + written.length, right });
		}
	}
	return found.sort((a, b) => a.start - b.start);
});

/** A word with a digit for the letter that looks like it: `C0mpany`, `wi1l`. */
const withDigit = /\b[A-Za-z]{1,12}[01][a-z]{1,12}(?![\w@/\\#-]|\.\w)/g;

/** What follows a word in the name of a company. */
const restOfName =
	/^(?:\s(?:[A-Z][A-Za-z]{1,20}|&)){0,3}(?:,?\s(?:Inc|Incorporated|Corp|Corporation|LLC|L\.L\.C|LLP|L\.?P|Ltd|Limited|plc|PLC|N\.V|S\.A|A\.G|AG|GmbH|B\.V|Co)\b|\s(?:Bancorp|Bancshares|Holdings)\b)/;

/** Words in capitals, of which the last part of one with a hyphen counts as well: `non-GAPP`. */
const abbreviation = /\b[A-Z]{4,8}\b/g;
/** The end of a word in small letters, apart from its beginning: `agree ment`, `agree-ment`. */
const brokenEnd = /[ -](?:ments?|tions?|sions?|ances?|ences?|ings?|ities|ity|eds?|ly)(?![\w’'-])/g;

/** The words that are spelled right. */
const known = lazy((): ReadonlySet<string> => new Set([...formWords, ...everydayWords, ...otherWords]));
const ofForm = lazy((): ReadonlySet<string> => new Set(formWords));

/** The words of the form and everyday ones by what is left of them without one letter, and by themselves. */
const byRest = lazy((): ReadonlyMap<string, readonly string[]> => {
	const all = new Map<string, string[]>();
	for (const right of [...formWords, ...everydayWords]) {
		for (const rest of restsOf(right)) {
			const alike = all.get(rest);
			if (alike === undefined) {
				all.set(rest, [right]);
			} else {
				alike.push(right);
			}
		}
	}
	return all;
});

/** A word, and what is left of it without one of its letters. */
function* restsOf(word: string): Generator<string> {
	yield word;
	for (let at = 1; at < word.length; at++) {
		yield word.slice(0, at) + word.slice(at + 1);
	}
}

/** The word of the form, or in small letters any that reports have in common, that a hand made another of; undefined for a word that is right, or no slip. */
const wordMeant = remembered((written: string): string | undefined => {
	const word = written.toLowerCase();
	if (/^[A-Z]{2}[a-z]+$/.test(written)) {
		return known().has(word) || shortWords.includes(word) || word === 'the' ? word : undefined;
	}
	const other = /[a-z][A-Z]/.test(written) ? joinedOrRaised(written) : undefined;
	if (other !== undefined) {
		return other;
	}
	const slip =
		slips.get(word) ??
		(written === word ? smallSlips() : /^[A-Z][a-z]+$/.test(written) ? capitalSlips() : undefined)?.get(word);
	if (slip !== undefined || word.length < 5 || known().has(word)) {
		return slip;
	}
	const words = byRest();
	for (const rest of restsOf(word)) {
		for (const right of words.get(rest) ?? []) {
			// With a capital, an everyday word may be a name.
			if ((written === word || ofForm().has(right)) && isSlipOf(word, right)) {
				return right;
			}
		}
	}
	return undefined;
}, 5000);

/** `theCompany`, `agreemenT`. */
function joinedOrRaised(written: string): string | undefined {
	const [, first, second = ''] = /^(the|this|its|our|their)([A-Z][a-z]{3,})$/.exec(written) ?? [];
	if (first !== undefined) {
		return known().has(second.toLowerCase()) ? `${first} ${second}` : undefined;
	}
	const word = written.toLowerCase();
	return /^[a-z]{3,}[A-Z]$/.test(written) && known().has(word) ? word : undefined;
}

/** Whether a word is another one with a slip, or a long one with a letter too many before its end. */
const isSlipOf = (word: string, right: string): boolean =>
	[...slipsOf(right)].includes(word) ||
	(word.length > right.length && right.length >= 9 && word.endsWith(right.slice(-3)));

/** What short words become where two of their letters are changed about, with the words themselves. */
function* turned(words: readonly string[]): Generator<readonly [string, string]> {
	for (const word of words) {
		for (let at = 0; at < word.length - 1; at++) {
			const slip = word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2);
			if (!shortWords.includes(slip) && !known().has(slip)) {
				yield [slip, word];
			}
		}
	}
}

/** Slips of short words that begin with a capital. */
const capitalSlips = lazy((): ReadonlyMap<string, string> => new Map(turned(wordsWithCapital)));

/** Slips of short words, in small letters alone: two letters changed about, or the space lost between two of them. */
const smallSlips = lazy((): ReadonlyMap<string, string> => {
	const found = new Map(turned(shortWords));
	for (const first of joinedWords.first) {
		for (const second of joinedWords.second) {
			found.set(first + second, `${first} ${second}`);
		}
	}
	return found;
});

const vowels = ['a', 'e', 'i', 'o', 'u'];

/** The keys beside those of consonants. */
const keysBeside: Readonly<Record<string, string>> = {
	...{ b: 'vn', c: 'vx', d: 'sf', f: 'dg', g: 'hf', h: 'gj', k: 'l', l: 'k', m: 'n', n: 'mb' },
	...{ p: 'l', r: 't', s: 'd', t: 'ry', v: 'bc' },
};

/**
 * A word with two letters changed about, one lost, one doubled, or a vowel taken for another, the first letter staying; a
 * long one with the key beside that of a consonant, or the end of its last syllable lost.
 */
function* slipsOf(right: string): Generator<string> {
	if (right.length < 6) {
		return;
	}
	for (let at = 1; at < right.length; at++) {
		const before = right.slice(0, at);
		const letter = right[at] ?? '';
		const after = right.slice(at + 1);
		if (at < right.length - 1) {
			yield before + after;
			yield before + (after[0] ?? '') + letter + after.slice(1);
		}
		yield before + letter + letter + after;
		if (vowels.includes(letter)) {
			for (const vowel of vowels) {
				yield before + vowel + after;
			}
		}
		if (right.length >= 8 && at < right.length - 2) {
			for (const key of keysBeside[letter] ?? '') {
				yield before + key + after;
			}
		}
	}
	if (right.length >= 7 && /(?:ing|ment|tion|sion|ent|ant)$/.test(right)) {
		yield right.slice(0, -1);
	}
}
