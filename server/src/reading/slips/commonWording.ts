/** Slips in sentences that every report has: `a copy of press the release`, `nor shall it deemed incorporated`, `purposes or Section 18`. */
import { commonSentences, items, legends, neededWords, signatureLegend, slipsOfSmallWords } from '../../knowledge';
import { lazy } from '../../text/lazy';
import { rememberedByParagraph } from '../../text/remembered';
import type { VisibleSpan } from '../../text/span';

/** Words of such a sentence that are changed about, or lack one, or have another in its place. */
export interface OddWording extends VisibleSpan {
	/** What stands there where the sentence is whole. */
	readonly right: string;
}

interface Slip {
	readonly kind: 'turned' | 'lost';
	/** The place in the row of the first of two words that are changed about, or after which one is lost. */
	readonly at: 0 | 1 | 2;
	/** The word that is lost. */
	readonly word?: string;
}

/** A word or a number: `Form`, `8-K`, `2.02`. */
const wordPattern = /[a-z\d](?:[a-z\d’]|-(?=[a-z\d])|\.(?=\d))*/gi;

const wordsIn = (text: string): readonly string[] => text.toLowerCase().replaceAll("'", '’').match(wordPattern) ?? [];
const keyOf = (words: readonly string[]): string => words.join(' ');

/** The words of the form: legends of the cover, captions, the legend over the signature. */
const wordings = lazy((): readonly string[] => [
	...legends.map(({ text }) => text),
	...items.map(({ caption }) => caption),
	signatureLegend.text,
]);

/** What slips make of four words in a row, and, by the two words before and after it, the small word that stands between them. */
const slips = lazy(() => {
	const ofForm = wordings();
	const sentences = [...ofForm, ...commonSentences].map(wordsIn);
	const right = new Set<string>();
	const between = new Map<string, Set<string>>();
	for (const words of sentences) {
		for (const [at, word] of words.entries()) {
			right.add(keyOf(words.slice(at, at + 4)));
			if (at >= 2 && at + 2 < words.length) {
				const key = keyOf([...words.slice(at - 2, at), ...words.slice(at + 1, at + 3)]);
				between.set(key, (between.get(key) ?? new Set()).add(word));
			}
		}
	}
	const wrong = new Map<string, Slip>();
	const add = (words: readonly (string | undefined)[], slip: Slip): void => {
		const known = words.flatMap((word) => word ?? []);
		if (known.length === 4 && !right.has(keyOf(known))) {
			wrong.set(keyOf(known), slip);
		}
	};
	for (const [index, words] of sentences.entries()) {
		for (const [at, word] of words.entries()) {
			const next = words[at + 1];
			if (next !== undefined && next !== word) {
				// The words of the form begin and end there; other sentences may go on.
				const place = index >= ofForm.length || (at > 0 && at + 2 < words.length) ? 1 : at === 0 ? 0 : 2;
				const first = at - place;
				add([...words.slice(Math.max(0, first), at), next, word, ...words.slice(at + 2, first + 4)], {
					kind: 'turned',
					at: place,
				});
			}
			if (neededWords.has(word) || (word === 'the' && next === 'securities' && words[at - 1] !== 'with')) {
				add([words[at - 2], words[at - 1], next, words[at + 2]], { kind: 'lost', at: 1, word });
			}
		}
	}
	return { wrong, between };
});

interface Word extends VisibleSpan {
	readonly text: string;
}

/** The rows of four words without a mark between them, of the form and of the other sentences. */
const unmarked = lazy(() => {
	const fours = (sentences: readonly string[]): ReadonlySet<string> =>
		new Set(sentences.map(wordsIn).flatMap((words) => words.slice(3).map((_, at) => keyOf(words.slice(at, at + 4)))));
	return { ofForm: fours(wordings().flatMap((text) => text.split(/[.;:,](?!\S)/))), others: fours(commonSentences) };
});

const placesIn = rememberedByParagraph((text): readonly Word[] =>
	[...text.replaceAll("'", '’').matchAll(wordPattern)].map(({ index, 0: word }) => ({
		start: index,
		end: index + word.length,
		text: word.toLowerCase(),
	})),
);

/** In text order. */
export const oddWordingIn = rememberedByParagraph((text): readonly OddWording[] => {
	const words = placesIn(text);
	const { wrong, between } = slips();
	return words.flatMap((first, at): readonly OddWording[] => {
		const four = words.slice(at, at + 4);
		const [, second, third, last] = four;
		if (!second || !third || !last) {
			return [];
		}
		const slip = wrong.get(keyOf(four.map(({ text }) => text)));
		const [one, other] = four.slice(slip?.at, (slip?.at ?? 0) + 2);
		const written = ({ start, end }: VisibleSpan): string => text.slice(start, end);
		if (slip && one && other && isOneSentence(text, four, slip.at)) {
			const [before, after] = slip.kind === 'turned' ? [other, one] : [one, other];
			const right = [written(before), ...(slip.word === undefined ? [] : [slip.word]), written(after)].join(' ');
			return [{ start: one.start, end: other.end, right }];
		}
		const five = words.slice(at, at + 5);
		const end = five[4];
		const expected = end && between.get(keyOf([first, second, last, end].map((word) => word.text)));
		const [only] = expected?.size === 1 ? expected : [];
		return only !== undefined &&
			slipsOfSmallWords.get(only)?.has(third.text) &&
			isOneSentence(text, five, 1) &&
			isOneSentence(text, five, 2)
			? [{ start: third.start, end: third.end, right: only }]
			: [];
	});
});

/**
 * Points, semicolons and hyphens between two words of such a sentence, in text order. Where a capital follows, another one
 * may begin, but for the words of the form.
 */
export const marksInWording = rememberedByParagraph((text): readonly VisibleSpan[] => {
	const words = placesIn(text);
	const { ofForm, others } = unmarked();
	const found = new Map<number, VisibleSpan>();
	for (const at of words.keys()) {
		const four = words.slice(at, at + 4);
		const key = keyOf(four.map((word) => word.text));
		if (!ofForm.has(key) && !others.has(key)) {
			continue;
		}
		for (const [place, { start, end }] of four.slice(0, -1).entries()) {
			const next = text.slice(end, four[place + 1]?.end);
			const mark = ofForm.has(key) ? /^[.;-]\s{1,2}(?=\w)/ : /^[.;-]\s{1,2}(?=[a-z])/;
			// A point may be that of an abbreviation or a number.
			const isOwn = next.startsWith('.') && !/^\p{L}\p{Ll}+$/u.test(text.slice(start, end));
			if (mark.test(next) && !isOwn) {
				found.set(end, { start: end, end: end + 1 });
			}
		}
	}
	return [...found.values()];
});

/** Whether words are of one sentence, with nothing but spaces after the one at `slip`, and no more than a comma or quotation marks elsewhere. */
const isOneSentence = (text: string, words: readonly Word[], slip: number): boolean =>
	words.slice(1).every((word, at) => {
		const gap = text.slice(words[at]?.end ?? 0, word.start);
		return (at === slip ? /^\s{1,3}$/ : /^\)?,?[“”"’]{0,2}\s{1,3}[“"(]?$/).test(gap);
	});
