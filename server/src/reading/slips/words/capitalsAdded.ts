/** Capitals of words that have none there: `a copy of The press release`, `Exact name of registrant as Specified in its charter`. */
import type { CoverLegendMatch, Filing } from '../../../filing/filing';
import { capitalizedInLegends, legendById, verbsOfReports, wordsBeforeTitles, wordsInSmall } from '../../../knowledge';
import { monthNames } from '../../../text/dates';
import { rememberedByParagraph } from '../../../text/remembered';
import type { VisibleSpan } from '../../../text/span';

/** A word with its capital. */
export interface CapitalAdded extends VisibleSpan {
	/** The word in small letters. */
	readonly right: string;
}

const capitalWord = new RegExp(`\\b[A-Z][a-z]{1,19}(?=\\s{1,3}(?:[a-z]|(?:${monthNames.join('|')})\\b))`, 'g');
/** The word before on the same line; before *to* another one, as titles have `Company to Participate`. */
const wordBefore = /[\s(“](?:[a-z]{2,20},?\s(to)|(?!to\b)([a-z]{2,20}))[^\S\n]{1,3}$/;

/** The words within the sentences of a text that have a capital among small letters, in text order; offsets into the text. */
export const capitalsWithin = (text: string): readonly CapitalAdded[] =>
	[...text.matchAll(capitalWord)].flatMap(({ index: start, 0: word }) => {
		const right = word.toLowerCase();
		if (!mayBeSmall(right)) {
			return [];
		}
		const [, to, before = to] = wordBefore.exec(text.slice(Math.max(0, start - 40), start)) ?? [];
		return before !== undefined && hasNoCapital(right, before) ? [{ start, end: start + word.length, right }] : [];
	});

const mayBeSmall = (word: string): boolean => word === 'the' || wordsInSmall.has(word) || participles.has(word);

function hasNoCapital(word: string, before: string): boolean {
	if (word === 'the') {
		return prepositions.has(before);
	}
	return wordsInSmall.has(word) ? !wordsBeforeTitles.has(before) : participles.has(word) && auxiliaries.has(before);
}

const prepositions: ReadonlySet<string> = new Set('of in to by with for from at and on'.split(' '));
const participles: ReadonlySet<string> = new Set(verbsOfReports.map((verb) => `${verb.replace(/e$/, '')}ed`));
const auxiliaries: ReadonlySet<string> = new Set('is was are were be been being has have had hereby not'.split(' '));

/** The words of a cover's legends that alone have a capital that the form's words have not, in text order. */
export const capitalsOfLegends = (filing: Filing): readonly CapitalAdded[] =>
	(filing.cover?.legends ?? []).flatMap((legend) => capitalsOf(filing, legend));

function capitalsOf({ visible }: Filing, { id, span }: CoverLegendMatch): readonly CapitalAdded[] {
	const form = legendById(id);
	const base = visible.offset(span.start);
	const { words, spoken } = wordsIn(visible.textOf(span));
	const wording = [form?.text ?? '', ...(form?.variants ?? [])].map(wordsIn).find((each) => each.spoken === spoken);
	const asked = (at: number): string | undefined => wording?.words[at]?.[0];
	const added = words.filter(({ 0: each }, at) => each !== asked(at) && each.toLowerCase() === asked(at));
	const small = words.filter(({ 0: each }, at) => each === asked(at) && /^[a-z]{4}/.test(each));
	const [only, ...others] = added.filter(({ 0: each }) => !capitalizedInLegends.has(each.toLowerCase()));
	// A cover may be written in capitals throughout, or have them at the beginning of its words.
	return only === undefined || others.length > 0 || small.length === 0 || !/^[A-Z][a-z]/.test(only[0])
		? []
		: [{ start: base + only.index, end: base + only.index + only[0].length, right: only[0].toLowerCase() }];
}

/** The words of a legend, with their places in it, and all of them in small letters; most covers have the same legends. */
const wordsIn = rememberedByParagraph((legend) => {
	const words = [...legend.matchAll(/[\p{L}\p{N}]+/gu)];
	return { words, spoken: words.join(' ').toLowerCase() };
});
