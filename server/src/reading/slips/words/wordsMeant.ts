/** What a hand meant that typed a word which is none. */
import {
	everydayWords,
	formWords,
	functionWords,
	keysBeside,
	namesLikeWords,
	otherWords,
	shortWords,
	slips,
	wordsOfDoubling,
	wordsWithCapital,
	wordsWithoutFirst,
	wordsWithoutLast,
} from '../../../knowledge';
import { capitalized } from '../../../text/capitalized';
import { groups } from '../../../text/groups';
import { lazy } from '../../../text/lazy';
import { remembered } from '../../../text/remembered';

const ofForm = lazy((): ReadonlySet<string> => new Set(formWords));
const ofReports = lazy((): ReadonlySet<string> => new Set([...formWords, ...everydayWords, ...shortWords]));

/** Whether a word, in lower case, is one of the form or of those that reports have in common. */
export const isOfReports = (word: string): boolean => ofReports().has(word);

/** Whether a word, in lower case, is spelled right. */
export const isWord = (word: string): boolean => ofReports().has(word) || otherWords.has(word);

/**
 * The words of the form, or in small letters any that reports have in common, that a hand may have made this one of, the
 * likeliest first and in lower case; none for a word that is right, or no slip.
 */
export const wordsMeant = remembered((written: string): readonly string[] => {
	const word = written.toLowerCase();
	if (written !== word && namesLikeWords.has(word)) {
		return [];
	}
	if (/^[A-Z]{2}[a-z]+$/.test(written)) {
		const isDoubled = word[0] === word[1] && !wordsOfDoubling.has(word);
		const right = [word, ...(isDoubled ? [word.slice(1)] : [])].find((each) => each.length > 2 && isAnyWord(each));
		return right === undefined ? [] : [right];
	}
	const other = /[a-z][A-Z]/.test(written) ? joinedOrRaised(written) : withCapitalI(written);
	const slip =
		other ??
		slips.get(word) ??
		(written === word ? smallSlips() : /^[A-Z][a-z]+$/.test(written) ? capitalSlips() : undefined)?.get(word);
	if (slip !== undefined) {
		return [slip];
	}
	if (word.length < 4 || isWord(word)) {
		return [];
	}
	const near = nearestWords(word, written === word);
	// `filed` rather than `fields`
	const isPast = word.endsWith('eds') && [2, 3].some((end) => isWord(word.slice(0, -end)));
	const past = isPast && isWord(word.slice(0, -1)) ? [word.slice(0, -1)] : [];
	if (near.length + past.length > 0) {
		return [...new Set([...past, ...near])];
	}
	const misread = misreadWords().get(word) ?? withoutEcho(word);
	if (misread !== undefined && (written === word || ofForm().has(misread))) {
		return [misread];
	}
	return written === word ? withOtherBeginning(word) : [];
}, 5000);

/** What is left of words without the letters that printers join, and with letters that look like others: `specied`, `agreernent`, `retumed`. */
const misreadWords = lazy((): ReadonlyMap<string, string> => {
	const found = new Map<string, string>();
	for (const word of ofReports()) {
		for (const { index, 0: letters } of word.matchAll(/ffi|fi|fl|ff|rn|m|w/g)) {
			for (const other of letters === 'ffi' ? ['', 'f', 'fi'] : [lookalikes[letters] ?? '']) {
				const slip = word.slice(0, index) + other + word.slice(index + letters.length);
				if (slip.length > 4 && !isAnyWord(slip) && !found.has(slip)) {
					found.set(slip, word);
				}
			}
		}
	}
	return found;
});

const lookalikes: Readonly<Record<string, string>> = { rn: 'm', m: 'rn', w: 'vv' };

/** `agreementment`: a word whose last letters stand twice; undefined for all others. */
function withoutEcho(word: string): string | undefined {
	const once = /^([a-z]{2,14}(ment|tion|sion|ing|ance|ence|able|ity|rant|pany))\2$/.exec(word)?.[1];
	return once !== undefined && isWord(once) ? once : undefined;
}

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** The words of which the first letter was lost, or changed about with the second one: `ttached`, `ocmpany`. */
function withOtherBeginning(word: string): readonly string[] {
	const turned = `${word[1] ?? ''}${word[0] ?? ''}${word.slice(2)}`;
	if (word.length > 4 && ofReports().has(turned)) {
		return [turned];
	}
	if (wordsWithoutFirst.has(word)) {
		return [];
	}
	const longer = Array.from(letters, (letter) => letter + word).filter(isOfReports);
	// A short one may lack its end as well: `ther`.
	const isShort = longer.length > 0 && word.length === 4;
	return isShort ? [...longer, ...Array.from(letters, (letter) => word + letter).filter(isOfReports)] : longer;
}

/** Whether a word, in lower case, is spelled right, a small one as well. */
export const isAnyWord = (word: string): boolean => isWord(word) || functionWords.has(word);

/** `theCompany`, `agreemenT`, `wiIl`, `eRgistrant`. */
function joinedOrRaised(written: string): string | undefined {
	const withSmallL = written.replace(/(?<=[a-z])I/g, 'l');
	if (withSmallL !== written && isAnyWord(withSmallL)) {
		return withSmallL;
	}
	const [, first, second = ''] = /^(the|this|its|our|their)([A-Z][a-z]{3,})$/.exec(written) ?? [];
	if (first !== undefined) {
		return isWord(second.toLowerCase()) ? `${first} ${second}` : undefined;
	}
	const word = written.toLowerCase();
	// `iLens`: a letter before a word is the name of a product.
	if (/^[a-z][A-Z][a-z]{3,}$/.test(written) && !isWord(word.slice(1))) {
		const turned = `${written[1] ?? ''}${written[0] ?? ''}${written.slice(2)}`.toLowerCase();
		return isWord(turned) ? capitalized(turned) : undefined;
	}
	return /^[a-z]{3,}[A-Z]$|^[a-z]+[A-Z]{2,}[a-z]+$/.test(written) && isWord(word) ? word : undefined;
}

/** `lnteractive`: a word with a small L for its capital. */
function withCapitalI(written: string): string | undefined {
	const right = written.startsWith('l') && !isWord(written) ? `I${written.slice(1)}` : undefined;
	return right !== undefined && (isWord(right.toLowerCase()) || right === 'Inc') ? right : undefined;
}

/** What short words become where two of their letters are changed about, with the words themselves. */
function* turned(words: readonly string[]): Generator<readonly [string, string]> {
	for (const word of words) {
		for (let at = 0; at < word.length - 1; at++) {
			const slip = word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2);
			if (slip !== word && !isWord(slip)) {
				yield [slip, word];
			}
		}
	}
}

/** Slips of short words that begin with a capital. */
const capitalSlips = lazy((): ReadonlyMap<string, string> => new Map(turned(wordsWithCapital)));

/** What the smallest words become where one of their letters is doubled, with the words themselves: `oof`, `annd`. */
function* doubled(): Generator<readonly [string, string]> {
	for (const word of functionWords) {
		for (let at = 0; at < word.length && (word.length === 3 || at === 0) && word.length > 1; at++) {
			const slip = word.slice(0, at + 1) + word.slice(at);
			if (!isWord(slip) && !functionWords.has(slip) && !wordsOfDoubling.has(slip)) {
				yield [slip, word];
			}
		}
	}
}

/** What small words become where a finger meets the key beside one of theirs, with the words themselves: `tge`, `wirh`. */
function* struck(): Generator<readonly [string, string]> {
	// Of most words of three letters an abbreviation or a name in small letters may come.
	const words = [...shortWords, ...functionWords].filter(({ length }) => length === 4);
	for (const word of ['the', 'and', 'for', 'was', ...words]) {
		for (let at = 1; at < word.length; at++) {
			for (const letter of keysBeside[word[at] ?? ''] ?? '') {
				const slip = word.slice(0, at) + letter + word.slice(at + 1);
				if (!isAnyWord(slip)) {
					yield [slip, word];
				}
			}
		}
	}
}

/** Slips of short words, in small letters alone: two letters changed about, one doubled, or the key beside one struck. */
const smallSlips = lazy((): ReadonlyMap<string, string> => new Map([...struck(), ...turned(shortWords), ...doubled()]));

/** The words of a report by their first three letters, and by the first and the last two: a slip leaves one of them. */
const byEnds = lazy(() => groups([...ofReports()].flatMap((word) => endsOf(word).map((end) => [end, word] as const))));

const endsOf = (word: string): readonly string[] => [word.slice(0, 3), `${word[0]}…${word.slice(-2)}`];

/** The words from which a slip makes this one, of those the likelier ones. With a capital it may be a name. */
function nearestWords(word: string, isSmall: boolean): readonly string[] {
	const near = new Map<string, number>();
	for (const end of endsOf(word)) {
		for (const right of byEnds().get(end) ?? []) {
			const slip = Math.abs(word.length - right.length) < 2 ? slipOf(word, right) : undefined;
			if (slip !== undefined && (isSmall || isNoName(right, slip))) {
				near.set(right, slip);
			}
		}
	}
	const one = word.replace(/ie$/, 'y');
	if (near.size > 0 && one !== word && isOfReports(one)) {
		near.set(one, Math.min(...near.values()));
	}
	const least = Math.min(...near.values());
	return [...near].filter(([, slip]) => slip === least).map(([right]) => right);
}

/** Whether a slip in a word makes no name: in one of the form, or in a long one. */
const isNoName = (right: string, slip: 0 | 1): boolean =>
	(ofForm().has(right) && right.length > (slip === 0 ? 5 : 7)) || (slip === 0 && right.length > 8);

/**
 * Whether one slip makes a word of another: 0 for two letters changed about, one doubled, or in a word of six letters and
 * more one lost or a vowel taken for another; 1 for a letter too many, one lost in a word of five letters or another that
 * has the key beside it, or in a long word another in the place of any or the last one lost; undefined where it takes
 * more. The first letter stays, and where words are inflected the last one.
 */
function slipOf(word: string, right: string): 0 | 1 | undefined {
	const last = right.length - 1;
	const isLong = right.length > 5;
	let at = 0;
	while (at <= last && word[at] === right[at]) {
		at++;
	}
	if (at === 0) {
		return undefined;
	}
	switch (word.length - right.length) {
		case -1:
			if (at === last && !losesItsEnd.test(right)) {
				return right.length > 4 && losesItsInflection.test(right) && !wordsWithoutLast.has(word) ? 1 : undefined;
			}
			return last > 3 && word.slice(at) === right.slice(at + 1) ? (isLong ? 0 : 1) : undefined;
		case 0:
			if (at < last && word[at] === right[at + 1] && word.slice(at + 1) === `${right[at]}${right.slice(at + 2)}`) {
				return 0;
			}
			if (word.slice(at + 1) !== right.slice(at + 1)) {
				return undefined;
			}
			if (!isLong) {
				return last > 3 && at < last && keysBeside[right[at] ?? '']?.includes(word[at] ?? '') ? 1 : undefined;
			}
			if (at === last) {
				return inflection.test(word) && inflection.test(right) ? undefined : 1;
			}
			return vowel.test(word[at] ?? '') && vowel.test(right[at] ?? '') ? 0 : 1;
		case 1:
			if (word.slice(at + 1) !== right.slice(at)) {
				return undefined;
			}
			return word[at] === word[at - 1] ? 0 : at > last && !takesNoEnd(right, word.slice(-1)) ? undefined : 1;
		default:
			return undefined;
	}
}

const vowel = /[aeiou]/;
/** A word that is no other one without its last letter: what is left of most that end in `d` or `s` is one. */
const losesItsInflection = /[^ds]$|(?:n[dt]|r[dmnt]|[cp]t|[cs]h|ss|ll|[eo]w|er)ed$|(?:i|ss|x|[cs]h)es$/;

/** The last letter of a word of which another form may have another one. */
const inflection = /[dsreyn]$/;
/** A word of which no other form has. */
const losesItsEnd = /^\w{4,}(?:ing|ment|tion|sion|ent|ant)$/;

/** Whether a word has no other form with this letter after it: `herewiths`, `combinedr`. */
const takesNoEnd = (right: string, letter: string): boolean =>
	letter === 's'
		? /^here|(?:[^er]|[eou]r)ed$|ly$|^(?:between|could|forth|pursuant|should|such|under|which|without|would)$/.test(
				right,
			)
		: /^here|[^e]ed$|ly$|(?:[^e]ing|ion|ity|ment)$/.test(right);
