/**
 * Slips in sentences that every report has: `a copy of press the release`, `nor shall it deemed incorporated`, `purposes or
 * Section 18`, `annual meeting of stockholder`.
 */
import {
	commonSentences,
	items,
	legends,
	neededWords,
	rightlyTurned,
	signatureLegend,
	slipsOfSmallWords,
	wordsOfAnyNumber,
	wordsOfTerms,
} from '../../../knowledge';
import { lazy } from '../../../text/lazy';
import { inOtherNumber } from '../../../text/plural';
import { rememberedByParagraph } from '../../../text/remembered';
import type { VisibleSpan } from '../../../text/span';
import { inCaseOf } from '../../../text/words';

/** Words of such a sentence that are changed about, or lack one, or have another in its place. */
export interface OddWording extends VisibleSpan {
	/** What stands there where the sentence is whole. */
	readonly right: string;
}

interface Slip {
	readonly kind: 'turned' | 'lost' | 'number';
	/** The place in the row of the first of two words that are changed about, after which one is lost, or that is of the other number. */
	readonly at: 0 | 1 | 2 | 3;
	/** The word that is lost, or that stands there in its right number. */
	readonly word?: string;
}

/** A word or a number: `Form`, `8-K`, `2.02`. */
const wordPattern = /[a-z\d](?:[a-z\d’']|-(?=[a-z\d])|\.(?=\d))*/gi;

const wordsIn = (text: string): readonly string[] => text.toLowerCase().replaceAll("'", '’').match(wordPattern) ?? [];

/** The words of the form: legends of the cover, captions, the legend over the signature. */
export const wordings = lazy((): readonly string[] => [
	...legends.map(({ text }) => text),
	...items.map(({ caption }) => caption),
	signatureLegend.text,
]);

/** Whether a sentence has a word in one number alone; not so verbs in `-ed` and `-ing`, and words that have no other number. */
const isInOneNumber = (word: string): boolean =>
	!wordsOfAnyNumber.has(word) && /^[a-z]{4,}$/.test(word) && !/(?:ss|us|is|ly|ed|ing)$/.test(word);

/** Rows of a sentence with one word in its other number, with the place and the right number of the word. */
function* inOtherNumbers(words: readonly string[]) {
	for (const [at, word] of words.entries()) {
		for (const place of isInOneNumber(word) ? ([1, 2, 3] as const) : []) {
			// The word after it tells as much as those before it.
			if (at >= place && (place < 3 || at + 1 === words.length)) {
				const [before, after] = [words.slice(at - place, at), words.slice(at + 1, at - place + 4)];
				yield { row: [...before, inOtherNumber(word), ...after], at: place, word };
			}
		}
	}
}

/** The words of all sentences and their slips, each with a number of its own from 1 on: most words of a report are none of them. */
const numbers = lazy((): ReadonlyMap<string, number> => {
	const words = [...wordings(), ...commonSentences].flatMap(wordsIn);
	const all = new Set([...words, ...words.filter(isInOneNumber).map(inOtherNumber)]);
	return new Map([...all].map((word, at) => [word, at + 1]));
});

/** One number for four words in a row by their numbers; 0 where one of them is no word of the sentences. */
const rowOf = (a = 0, b = 0, c = 0, d = 0): number =>
	a && b && c && d && ((a * mostWords + b) * mostWords + c) * mostWords + d;
/** More words than the sentences have. */
const mostWords = 4096;

/** The numbers of four of some words in a row, from each of them on. */
const rowsOf = (sentence: readonly string[]): readonly number[] => {
	const ids = sentence.map((word) => numbers().get(word));
	return ids.map((_, at) => rowOf(...ids.slice(at, at + 4)));
};

/** What slips make of four words in a row, and, by the two words before and after it, the small word that stands between them. */
const slips = lazy(() => {
	const ofForm = wordings();
	const sentences = [...ofForm, ...commonSentences].map(wordsIn);
	const right = new Set(sentences.flatMap(rowsOf));
	const between = new Map<number, Set<string>>();
	const wrong = new Map<number, Slip>();
	const add = (words: readonly (string | undefined)[], slip: Slip): void => {
		const row = rowsOf(words.flatMap((word) => word ?? []))[0] ?? 0;
		if (row !== 0 && !right.has(row)) {
			wrong.set(row, slip);
		}
	};
	for (const [index, words] of sentences.entries()) {
		for (const [at, word] of words.entries()) {
			const next = words[at + 1];
			if (at >= 2) {
				const [row = 0] = rowsOf([...words.slice(at - 2, at), ...words.slice(at + 1, at + 3)]);
				between.set(row, (between.get(row) ?? new Set()).add(word));
			}
			if (next !== undefined && next !== word && !rightlyTurned.has(`${next} ${word}`)) {
				// The words of the form begin and end there; other sentences may go on.
				const place = index >= ofForm.length || (at > 0 && at + 2 < words.length) ? 1 : at === 0 ? 0 : 2;
				const first = at - place;
				add([...words.slice(Math.max(0, first), at), next, word, ...words.slice(at + 2, first + 4)], {
					kind: 'turned',
					at: place,
				});
			}
			if (
				neededWords.has(word) ||
				(word === 'the' &&
					next === 'securities' &&
					/^(?:exchange|act)$/.test(words[at + 2] ?? '') &&
					words[at - 1] !== 'with')
			) {
				add([words[at - 2], words[at - 1], next, words[at + 2]], { kind: 'lost', at: 1, word });
			}
		}
	}
	// A caption in another number is left to the rule on captions.
	for (const words of [...legends.map(({ text }) => text), ...commonSentences].map(wordsIn)) {
		for (const { row, ...slip } of inOtherNumbers(words)) {
			add(row, { kind: 'number', ...slip });
		}
	}
	between.delete(0);
	return { wrong, between };
});

/** The rows of four words without a mark between them, of the form and of the other sentences. */
const unmarked = lazy(() => {
	const fours = (sentences: readonly string[]): ReadonlySet<number> => new Set(sentences.map(wordsIn).flatMap(rowsOf));
	return { ofForm: fours(wordings().flatMap((text) => text.split(/[.;:,](?!\S)/))), others: fours(commonSentences) };
});

interface Word extends VisibleSpan {
	/** 0 for a word that is none of the sentences. */
	readonly id: number;
}

const placesIn = rememberedByParagraph((text): readonly Word[] => {
	const ids = numbers();
	return [...text.matchAll(wordPattern)].map(({ index, 0: word }) => ({
		start: index,
		end: index + word.length,
		id: ids.get(word.toLowerCase().replace("'", '’')) ?? 0,
	}));
});

/** A verb that *and* joins to the one before it; without that one it is the only one: `The copies attached as exhibits are incorporated`. */
const isVerb = /^(?:is|are|was|were)$/i;
const verbBefore = /\b(?:is|are|was|were|be|been|being)\s[^.;]*$/i;
/** In characters: how far before it that one is sought. */
const reach = 100;

/** In text order. */
export const oddWordingIn = rememberedByParagraph((text): readonly OddWording[] => {
	const words = placesIn(text);
	const { wrong, between } = slips();
	const { others } = unmarked();
	const found: OddWording[] = [];
	const written = ({ start, end }: VisibleSpan): string => text.slice(start, end);
	for (let at = 0; at + 3 < words.length; at++) {
		const [first, second, third, last, end] = [words[at], words[at + 1], words[at + 2], words[at + 3], words[at + 4]];
		const row = rowOf(first?.id, second?.id, third?.id, last?.id);
		const slip = wrong.get(row);
		const raised = row !== 0 && others.has(row) ? capitalWithin(words.slice(at, at + 4).map(written)) : undefined;
		const place = raised ?? (slip?.kind === 'number' ? slip.at : undefined);
		const alone = place === undefined ? undefined : words[at + place];
		if (alone && isOneSentence(text, words.slice(at, at + 4))) {
			// Two rows may have it.
			if (found.at(-1)?.start !== alone.start) {
				const right = raised === undefined ? inCaseOf(written(alone), slip?.word ?? '') : written(alone).toLowerCase();
				found.push({ start: alone.start, end: alone.end, right });
			}
			continue;
		}
		const [one, other] = slip ? words.slice(at + slip.at, at + slip.at + 2) : [];
		const isJoined = slip?.word === 'and' && other !== undefined && isVerb.test(written(other));
		if (
			slip &&
			one &&
			other &&
			isOneSentence(text, words.slice(at, at + 4), slip.at) &&
			!(isJoined && !verbBefore.test(text.slice(Math.max(0, one.start - reach), one.start)))
		) {
			const [before, after] = slip.kind === 'turned' ? [other, one] : [one, other];
			const right = [written(before), ...(slip.word === undefined ? [] : [slip.word]), written(after)].join(' ');
			found.push({ start: one.start, end: other.end, right });
			continue;
		}
		const expected = between.get(rowOf(first?.id, second?.id, last?.id, end?.id));
		const [only] = expected?.size === 1 ? expected : [];
		const five = words.slice(at, only === undefined ? at : at + 5);
		if (
			only !== undefined &&
			third &&
			slipsOfSmallWords.get(only)?.has(written(third).toLowerCase()) &&
			isOneSentence(text, five, 1) &&
			isOneSentence(text, five, 2)
		) {
			found.push({ start: third.start, end: third.end, right: only });
		}
	}
	return found;
});

/** The place of the one word with a capital among four in small letters, which no term or name has; undefined where there is none. */
function capitalWithin(words: readonly string[]): 1 | 2 | undefined {
	const [first, ...others] = words.flatMap((word, at) => (word === word.toLowerCase() ? [] : at));
	const isSlip = (first === 1 || first === 2) && others.length === 0 && /^[A-Z][a-z]+$/.test(words[first] ?? '');
	return isSlip && !wordsOfTerms.has((words[first] ?? '').toLowerCase()) ? first : undefined;
}

/**
 * Points, semicolons and hyphens between two words of such a sentence, in text order. Where a capital follows, another one
 * may begin, but for the words of the form.
 */
export const marksInWording = rememberedByParagraph((text): readonly VisibleSpan[] => {
	const words = placesIn(text);
	const { ofForm, others } = unmarked();
	const found = new Map<number, VisibleSpan>();
	for (let at = 0; at + 3 < words.length; at++) {
		const row = rowOf(words[at]?.id, words[at + 1]?.id, words[at + 2]?.id, words[at + 3]?.id);
		const mark = row === 0 ? undefined : ofForm.has(row) ? beforeAny : others.has(row) ? beforeSmall : undefined;
		const four = mark ? words.slice(at, at + 4) : [];
		for (const [place, { start, end }] of four.slice(0, -1).entries()) {
			const next = text.slice(end, four[place + 1]?.end);
			// A point may be that of an abbreviation or a number.
			const isOwn = next.startsWith('.') && !/^\p{L}\p{Ll}+$/u.test(text.slice(start, end));
			if (mark?.test(next) && !isOwn) {
				found.set(end, { start: end, end: end + 1 });
			}
		}
	}
	return [...found.values()];
});

// A hyphen at the end of a line divides a word.
const beforeAny = /^(?:[.;]\s{1,2}|- )(?!(?:and|or|provided|any)\b)(?=\w)/;
const beforeSmall = /^(?:[.;]\s{1,2}|- )(?!(?:and|or|provided|any)\b)(?=[a-z])/;

/** Whether words are of one sentence, with nothing but spaces after the one at `slip`, and no more than a comma or quotation marks elsewhere. */
const isOneSentence = (text: string, words: readonly Word[], slip?: number): boolean =>
	words.slice(1).every((word, at) => {
		const gap = text.slice(words[at]?.end ?? 0, word.start);
		return (at === slip ? /^\s{1,3}$/ : /^\)?,?[“”"’]{0,2}\s{1,3}[“"(]?$/).test(gap);
	});
