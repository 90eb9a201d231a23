/** Pronouns that are those of a woman in a paragraph about a man, and the other way round: `Mr. Doe … her decision`. */
import { withoutQuotations } from '../../text/quotations';
import { rememberedByParagraph } from '../../text/remembered';
import { firstAfter } from '../../text/sortedSearch';
import type { Piece, VisibleSpan } from '../../text/span';
import { foundIn } from '../paragraphs';
import { perFiling } from '../perFiling';
import { proseParagraphs } from '../prose';

/** A pronoun that is not that of the only person of its paragraph. */
export interface OddPronoun extends Piece {
	/** As the paragraph calls the person: `Mr. Doe`. */
	readonly person: string;
}

/** The pronouns of another sex than the person, in text order. */
export const oddPronouns = perFiling((filing): readonly OddPronoun[] =>
	foundIn(proseParagraphs(filing), oddIn).map(({ start, end, person }) => ({
		...filing.visible.piece(start, end),
		person,
	})),
);

interface FoundPronoun extends VisibleSpan {
	readonly person: string;
}

/** Who may be meant as well: persons without these titles, several persons, relatives. */
const others =
	/\b(?:Dr|Prof|Messrs|Mses|Hon|Rev|Sir|Judge|wife|husband|spouse|partner|daughter|son|mother|father|sister|brother|widow)\b|\b(?:he|she|his|her|him)\s+or\s+(?:he|she|his|her|him)\b/;
const sexes = [
	{
		title: /\bMr\b/,
		otherTitle: /\bM(?:r?s|iss)\b/,
		person: /\bMr\.?\s+\p{Lu}[\p{L}-]+/gu,
		wrong: /\b(?:[Ss]he|[Hh]er(?! Majesty)|hers|herself)\b/g,
	},
	{
		title: /\bM(?:r?s|iss)\b/,
		otherTitle: /\bMr\b/,
		person: /\bM(?:r?s|iss)\.?\s+\p{Lu}[\p{L}-]+/gu,
		wrong: /\b(?:[Hh]e|[Hh]is(?! Majesty)|him|himself)\b/g,
	},
];

/** A name of two words, with an initial between them or not, and none of a thing: `Employment Agreement`. */
const name =
	/\p{Lu}\p{Ll}+\s(?:\p{Lu}\.?\s)?(?!(?:Agreements?|Awards?|Benefits?|Board|Bonus|Change|Code|Committee|Company|Control|Counsel|Date|Directors?|Executive|Financial|Letter|Officers?|Operating|Options?|Payments?|Period|Plan|President|Reason|Release|Report|Severance|Shares|Stock|Term|Units?|Vice)\b)\p{Lu}\p{Ll}+/gu;

const oddIn = rememberedByParagraph((paragraph): readonly FoundPronoun[] => {
	const sex = sexes.find(({ title, otherTitle }) => title.test(paragraph) && !otherTitle.test(paragraph));
	if (sex === undefined || others.test(paragraph)) {
		return sexes.some(({ title }) => title.test(paragraph)) ? ofOwnAct(paragraph) : [];
	}
	const text = withoutQuotations(paragraph);
	const persons = [...text.matchAll(sex.person)];
	const names = [...text.matchAll(name)].map(({ index }) => index);
	return [...text.matchAll(sex.wrong)].flatMap(({ index, 0: word }): readonly FoundPronoun[] => {
		const person = persons[firstAfter(persons, (each) => each.index, index) - 1];
		if (person === undefined) {
			return [];
		}
		if (afterSuccession.test(text.slice(Math.max(0, index - 30), index)) && namesAnother(text, index, persons)) {
			return [];
		}
		// Another person may be named without a title after the last.
		const other = names[firstAfter(names, (at) => at, person.index + person[0].length - 1)] ?? index;
		return other < index ? [] : [{ start: index, end: index + word.length, person: person[0].replace(/\s+/g, ' ') }];
	});
});

/** `Ms. Doe notified the Company of his`, with the person and the pronoun, before what is only her own to give up. */
const ownAct =
	/\b(M(?:r|r?s|iss)\b\.?\s(?:(?:\p{Lu}\p{Ll}+|\p{Lu}\.)\s){0,2}\p{Lu}[\p{L}’-]+)([^.;]{1,90}?\b(?:of|from|tendered|submitted|announced|delivered)\s)(his|her)(?=\s(?:decision|intention|intent|resignation|retirement|positions?|roles?|employment|seat)\b)/gu;

/** `Ms. Doe resigned from the Board. His`, with the person and the pronoun, before what she has just given up. */
const nextSentence =
	/\b(M(?:r|r?s|iss)\b\.?\s(?:(?:\p{Lu}\p{Ll}+|\p{Lu}\.)\s){0,2}\p{Lu}[\p{L}’-]+)(\s(?:has\s)?(?:resigned|retired|stepped\sdown|tendered|notified|informed)\b[^.;]{1,160}\.\s)(His|Her)(?=\s(?:decision|resignation|retirement|departure)\b)/gu;

/** The pronouns of another sex than the person whose own act a sentence tells, in a paragraph about several persons. */
const ofOwnAct = (paragraph: string): readonly FoundPronoun[] =>
	[ownAct, nextSentence]
		.flatMap((pattern) => [...withoutQuotations(paragraph).matchAll(pattern)])
		.flatMap(({ index, 1: person = '', 2: words = '', 3: word = '' }) => {
			const isAnother = /\b(?:M(?:r|r?s|iss)|Dr|s?he|him|hers?|his|whose)\b/.test(words) || words.search(name) >= 0;
			const start = index + person.length + words.length;
			return isAnother || /^Mr\b/.test(person) === (word.toLowerCase() === 'his')
				? []
				: [{ start, end: start + word.length, person: person.replace(/\s+/g, ' ') }];
		});

/** Verbs of which nobody is the object of his own: `Mr. Doe succeeds her`. */
const afterSuccession =
	/\b(?:succe(?:ed|ss)\w*|replac\w+|follow\w*|preced\w+|join\w*|thank\w*|assist\w*|advis\w+|report\w*\sto|work\w*\swith)\s+$/i;

/** Whether a name of two words stands before a place that is none of those who are named with a title. */
const namesAnother = (text: string, at: number, persons: readonly RegExpMatchArray[]): boolean =>
	[...text.slice(0, at).matchAll(name)].some(
		({ 0: full }) => !persons.some(({ 0: person }) => person.endsWith(lastOf(full))),
	);

const lastOf = (words: string): string => words.slice(words.search(/\S+$/));
