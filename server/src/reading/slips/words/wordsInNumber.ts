/** Words that are not in the number of those beside them: `these statement`, `an agreements`, `The agreement provide`. */
import {
	afterNouns,
	britishWords,
	countedNouns,
	measuredNouns,
	nounsThatAreVerbs,
	verbsAlone,
} from '../../../knowledge';
import { numberWord } from '../../../text/numberWords';
import { withoutPluralEnd, withPluralEnd } from '../../../text/plural';
import { rememberedByParagraph } from '../../../text/remembered';
import type { VisibleSpan } from '../../../text/span';

/** A noun in the wrong number, or a verb that is. */
export interface WordInNumber extends VisibleSpan {
	readonly kind: 'confused' | 'verb';
	/** How many characters stand before the wrong word, and how long it is. */
	readonly lead: number;
	readonly length: number;
	/** The noun in its right number; absent for a verb, as the subject may be what is wrong. */
	readonly right?: string;
}

const anyOf = (words: readonly string[]): string => `(?:${words.join('|')})`;
const one = anyOf(countedNouns);
const adjectives =
	'(?:material|definitive|special|annual|new|current|quarterly|independent|executive|equal|successive|consecutive|monthly)';
const many = anyOf(countedNouns.map(withPluralEnd));
const ends = `(?=[,.;:)]|$|\\s${anyOf([...afterNouns, ...verbsAlone, ...verbsAlone.map(withPluralEnd)])}\\b)`;

/** Nouns of which the words before them tell the number; the noun is the group, which ends the match. */
const nouns: readonly RegExp[] = [
	// these statement, several director
	new RegExp(`\\b(?:[Tt]hese|[Tt]hose|[Bb]oth|[Ss]everal|[Vv]arious|[Nn]umerous)\\s(${one})${ends}`, 'g'),
	// three employee, not: Phase Two product
	new RegExp(
		`\\b(?!one\\b|hundred|thousand|[a-z]+illion)(?<!\\b(?:${numberWord}|and|or|Part|Phase|Section|Series|Stage|Tier)[\\s-])${numberWord}\\s(?:${adjectives}\\s){0,3}(${one})${ends}`,
		'gi',
	),
	// 30 day, 1,250 share
	new RegExp(
		`(?<![$\\d.,\\w(/-]|\\b[A-Z][A-Za-z]{1,15}\\s)(?:\\d{1,3}(?:,\\d{3})+|[2-9]|[1-9]\\d)\\s(${anyOf(measuredNouns)})${ends}`,
		'g',
	),
	// one of the director, a number of shareholder
	new RegExp(
		`\\b(?:[Oo]ne|[Ee]ach|[Mm]any|[Ss]everal|[Ee]ither|[Nn]either|[Nn]umber)\\sof\\s(?:(?:the|its|our|these|those|such|their)\\s)?(${one})${ends}`,
		'g',
	),
	// the election of director, a majority of vote
	new RegExp(`\\b(?:[Ee]lection\\sof\\s(director)|[Mm]ajority\\sof\\s(?:the\\s)?(vote))${ends}`, 'g'),
	// an agreements, a special meetings, not: Class A shares
	new RegExp(
		`(?<![&\\w.])(?:an?|(?<=(?:^|[.!?]["”)]?\\s{1,3}))An?|[Aa]nother|[Ee]very)\\s(?:${adjectives}\\s)?(${many})${ends}`,
		'g',
	),
	// each directors, not: each reports to her
	new RegExp(`\\b(?:[Ee]ach|[Tt]his)\\s(?:${adjectives}\\s)?(?!${anyOf(nounsThatAreVerbs)}s\\b)(${many})${ends}`, 'g'),
];

const begins = '(?:^|[.;:]\\s{1,3}|\\d{4},\\s{1,3})';
const company = '(?:Company|Registrant|Corporation|Partnership|Bank)';

/** `The Company have`: a company as its people. */
const asPeople = new RegExp(`^The\\s${company}\\s(?:have|are|were|do|${anyOf(verbsAlone)})$`);
const manyAsPeople = new RegExp(`\\bThe\\s(?:${company}|Board|Group|Committee)\\s(?:have|are|were|do)\\b`, 'g');
const britishWord = new RegExp(`\\b(?:${britishWords.join('|')})|£\\s?\\d`, 'i');

/** Whether words of a text tell of a company as of its people, as the British do, and so does the text: then the verb is right. */
export const isOfPeople = (words: string, text: string): boolean => asPeople.test(words) && tellsOfPeople(text);

const tellsOfPeople = rememberedByParagraph(
	(text): boolean => britishWord.test(text) || (text.match(manyAsPeople)?.length ?? 0) > 1,
);

/** Subjects with a verb of the other number; both are the group, which ends the match. */
const sentences: readonly RegExp[] = [
	// The Company have, The agreement provide
	new RegExp(
		`${begins}((?:[Tt]he\\s${company}|(?:The|This|Each|Our|Its)\\s(?!committee)${one})\\s(?:also\\s|currently\\s)?(?:have|are|were|do|${anyOf(verbsAlone)}))(?=\\s[a-z])`,
		'g',
	),
	// The results is, These statements involves
	new RegExp(
		`${begins}((?:The|These|All|Our|Its)\\s(?:${many}|results|Notes|Shares|Directors|Holders|Lenders|Warrants|Units|Parties)\\s(?:has|is|was|does|${anyOf(verbsAlone.map(withPluralEnd))}))(?=\\s[a-z])`,
		'g',
	),
	// A copy of the press release are attached
	/\b(copy\sof\s(?:the|its|this|our|such)\s(?:press\srelease|agreement|amendment|letter|presentation|transcript)\sare)\b/g,
];

/** In text order. */
export const wordsInNumber = rememberedByParagraph((text): readonly WordInNumber[] => {
	const found: WordInNumber[] = [];
	for (const pattern of nouns) {
		for (const { index, 0: whole, 1: first, 2: noun = first ?? '' } of text.matchAll(pattern)) {
			const right = countedNouns.includes(noun) ? withPluralEnd(noun) : withoutPluralEnd(noun);
			const [length, lead] = [noun.length, whole.length - noun.length];
			found.push({ kind: 'confused', start: index, end: index + whole.length, lead, length, right });
		}
	}
	for (const pattern of sentences) {
		for (const { index, 0: whole, 1: words = '' } of text.matchAll(pattern)) {
			const end = index + whole.length;
			found.push({ kind: 'verb', start: end - words.length, end, lead: 0, length: words.length });
		}
	}
	return found.sort((a, b) => a.start - b.start);
});
