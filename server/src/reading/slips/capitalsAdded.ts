/** Capitals of words that have none there: `a copy of The press release`, `Exact name of registrant as Specified in its charter`. */
import type { CoverLegendMatch, Filing } from '../../filing/filing';
import { capitalizedInLegends, legendById, verbsOfReports, wordsBeforeTitles, wordsInSmall } from '../../knowledge';
import type { VisibleSpan } from '../../text/span';

/** A word with its capital. */
export interface CapitalAdded extends VisibleSpan {
	/** The word in small letters. */
	readonly right: string;
}

const capitalWord =
	/\b[A-Z][a-z]{1,19}(?=\s{1,3}(?:[a-z]|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b))/g;
/** The word before on the same line; before *to* another one, as titles have `Company to Participate`. */
const wordBefore = /[\s(“](?:[a-z]{2,20},?\s(to)|(?!to\b)([a-z]{2,20}))[^\S\n]{1,3}$/;

/** The words within the sentences of a text that have a capital among small letters, in text order; offsets into the text. */
export const capitalsWithin = (text: string): readonly CapitalAdded[] =>
	[...text.matchAll(capitalWord)].flatMap(({ index: start, 0: word }) => {
		const [, to, before = to] = wordBefore.exec(text.slice(Math.max(0, start - 40), start)) ?? [];
		const right = word.toLowerCase();
		return before !== undefined && hasNoCapital(right, before) ? [{ start, end: start + word.length, right }] : [];
	});

function hasNoCapital(word: string, before: string): boolean {
	if (word === 'the') {
		return prepositions.has(before);
	}
	return wordsInSmall.has(word) ? !wordsBeforeTitles.has(before) : participles.has(word) && auxiliaries.has(before);
}

const prepositions: ReadonlySet<string> = new Set(['of', 'in', 'to', 'by', 'with', 'for', 'from', 'at', 'and', 'on']);
const participles: ReadonlySet<string> = new Set(verbsOfReports.map((verb) => `${verb.replace(/e$/, '')}ed`));
const auxiliaries: ReadonlySet<string> = new Set([
	'is',
	'was',
	'are',
	'were',
	'be',
	'been',
	'being',
	'has',
	'have',
	'had',
	'hereby',
	'not',
]);

/** The words of a cover's legends that alone have a capital that the form's words have not, in text order. */
export const capitalsOfLegends = (filing: Filing): readonly CapitalAdded[] =>
	(filing.cover?.legends ?? []).flatMap((legend) => capitalsOf(filing, legend));

function capitalsOf({ visible }: Filing, { id, span }: CoverLegendMatch): readonly CapitalAdded[] {
	const form = legendById(id);
	const base = visible.offset(span.start);
	const words = [...visible.textOf(span).matchAll(word)];
	const spoken = spokenBy(words.map(([each]) => each));
	const wording = [form?.text ?? '', ...(form?.variants ?? [])]
		.map((text) => text.match(word) ?? [])
		.find((each) => spokenBy(each) === spoken);
	const added = words.filter(({ 0: each }, at) => each !== wording?.[at] && each.toLowerCase() === wording?.[at]);
	const small = words.filter(({ 0: each }, at) => each === wording?.[at] && /^[a-z]{4}/.test(each));
	const [only, ...others] = added.filter(({ 0: each }) => !capitalizedInLegends.has(each.toLowerCase()));
	// A cover may be written in capitals throughout, or have them at the beginning of its words.
	return only === undefined || others.length > 0 || small.length === 0 || !/^[A-Z][a-z]/.test(only[0])
		? []
		: [{ start: base + only.index, end: base + only.index + only[0].length, right: only[0].toLowerCase() }];
}

const word = /[\p{L}\p{N}]+/gu;
const spokenBy = (words: readonly string[]): string => words.join(' ').toLowerCase();
