/** Short names that a report uses as if it had defined them: `the Merger Agreement`, `the Notes`. */
import type { Filing } from '../../filing/filing';
import {
	agreementsByShortName,
	eraOfNumber,
	isExhibitsItem,
	partiesByShortName,
	thingsByShortName,
} from '../../knowledge';
import type { Piece, VisibleSpan } from '../../text/span';
import { isAmendment } from '../amendment';
import { isWhole, itemsWithOwnText } from '../items/itemText';
import { perFiling } from '../perFiling';
import { misspelledWords, spelledRight } from '../slips/words/misspelledWords';
import { termDefinitions } from './definedTerms';

/** A term that is used and not defined, at its first use. */
export interface UndefinedTerm extends Piece {
	/** How often the items use it. */
	readonly uses: number;
}

/** A short name of an agreement, a party or a deal in use: `the Merger Agreement`, `the Closing Date`. */
const use = new RegExp(
	`\\b(?<!\\bas\\s)[Tt]he\\s((?:[A-Z][a-z]+\\s){0,2}(?:${agreementsByShortName.join('|')})\\s(?:Agreement|Letter)(?![\\w’'-])|(?:${[...thingsByShortName, ...partiesByShortName].join('|')})(?![\\w-]|[’'](?!s\\b)|\\s+(?:of\\s+)?[A-Z]|\\s(?:section|page|tab|portal)\\b))`,
	'g',
);
/** Parties to a merger, which are named without an article: `a subsidiary of Parent`. */
const bareUsed =
	/\b(?:of|by|with|into|and|to)\s(Parent|Merger\sSub)(?![\w-]|\sand\s(?:Teacher|Child|Family|Guardian|Student)|,?\s(?:Inc|LLC|Corp|Ltd|L\.P)\b|[’'](?!s\b)|\s+(?:of\s+)?[A-Z])/g;
/** The usual term for a registrant; who has another one may forget so few of it, and who uses it more often has it on purpose. */
const company = 'Company';
const mostSlips = 2;
/** Of events, securities and days fewer uses need no definition. */
const fewest = 2;

/**
 * The terms that the items use several times and that nothing in the 8-K introduces, in text order. There are none of a part
 * of a report; of an amendment, which may rely on the report that it amends, there is the name of that report alone.
 */
export const undefinedTerms = perFiling((filing: Filing): readonly UndefinedTerm[] => {
	const { cover, visible, span } = filing;
	if (isAmendment(filing)) {
		return otherOriginals(filing);
	}
	if (!isWhole(filing)) {
		return [];
	}
	// A definition with a slip in it defines all the same.
	const text = spelledRight(visible.textOf(span), misspelledWords(filing));
	const isOfOther = besideOtherTerms(text);
	const unused = unusedTerms(filing, text);
	const byName = new Map<string, VisibleSpan[]>();
	for (const { number, content } of itemsWithOwnText(filing)) {
		if (!isExhibitsItem(number) && eraOfNumber(number) === 'current') {
			const base = visible.offset(content.start);
			const own = visible.textOf(content);
			const bare = own.matchAll(bareUsed);
			const besides = [...own.matchAll(siblingUsed)].filter(
				(found) => isOfOther(found) && !thingsByShortName.includes(found[1] ?? ''),
			);
			const longer = [...own.matchAll(longerThan(unused))];
			for (const { index, 0: whole, 1: term = '' } of [...own.matchAll(use), ...bare, ...besides, ...longer]) {
				const end = base + index + whole.length;
				const name = term.replace(/\s+/g, ' ');
				const places = byName.get(name) ?? [];
				places.push({ start: end - term.length, end });
				byName.set(name, places);
			}
		}
	}
	const registrants = (cover?.registrants ?? []).map(({ text }) => text.toLowerCase());
	return [...byName].flatMap(([name, places]): readonly UndefinedTerm[] => {
		const [first] = places;
		const isEnough =
			name === company
				? places.length <= mostSlips
				: places.length >= fewest ||
					![...thingsByShortName, ...siblingsOf(unused, name)].includes(name) ||
					isForeign(text, name) ||
					(/ Meeting$/.test(name) && definesMeeting.test(text));
		const isOwnName = registrants.some((words) => words.includes(name.toLowerCase()));
		return first && isEnough && !isOwnName && !isIntroduced(text, name)
			? [{ ...visible.piece(first.start, first.end), uses: places.length }]
			: [];
	});
});

/** A meeting by its term, beside which another one is foreign. */
const definesMeeting = /[“"](?:the\s)?(?:20\d\d\s)?(?:Annual|Special|Extraordinary General)\sMeeting[”"]/;

/** Deals that a report tells of in other words, too, if at all. */
const deals: readonly string[] = ['Merger'];

/** Whether a text has the word for a deal once and in no other form: it is left from another report. */
const isForeign = (text: string, name: string): boolean =>
	deals.includes(name) && text.match(new RegExp(name.slice(0, 5), 'gi'))?.length === 1;

/** The terms of three words and fewer that are defined once and used nowhere, in the order of their definitions. */
const unusedTerms = (filing: Filing, text: string): readonly string[] =>
	termDefinitions(filing)
		.filter(({ name, definitions }) => definitions.length === 1 && /^[A-Z][a-z]{2,}(?: [A-Z][a-z]+){0,2}$/.test(name))
		.map(({ name }) => name)
		.filter(
			(name) =>
				![...text.matchAll(new RegExp(`\\b${name}s?\\b`, 'g'))].some(({ index }) => {
					const before = wordBefore.exec(text.slice(Math.max(0, index - reach), index))?.[1] ?? '';
					return /^(?:The|Each|Such|Any|All|This)$/.test(before) || !/^[A-Z][a-z]+$|["“]$/.test(before);
				}),
		);
const wordBefore = /(\S*)\s*$/;

/** `the Extension Note` where the report defines a “Note” and uses it nowhere; nothing where it defines none of that kind. */
const longerThan = (unused: readonly string[]): RegExp =>
	unused.length === 0
		? /(?!)/g
		: new RegExp(`\\b[Tt]he\\s((?:[A-Z][a-z]+\\s){1,2}(?:${unused.join('|')}))(?![\\w-]|\\s[A-Z])`, 'g');

const siblingsOf = (unused: readonly string[], name: string): readonly string[] =>
	unused.some((term) => name.endsWith(` ${term}`)) ? [name] : [];

/** What is named by one word before a common one, `the Separation Date`, and the usual term for a registrant. */
const siblings = 'Date|Period|Payment|Meeting|Price|Shares|Warrants|Notes|Units';
/** First words of what any contract or plan has: `the Grant Date` of an award. */
const usual =
	'Grant|Vesting|Expiration|Redemption|Maturity|Exercise|Conversion|Severance|Preferred|Common|Ordinary|Public|Senior';
const siblingUsed = new RegExp(
	`\\b[Tt]he\\s((?!(?:${usual})\\b)[A-Z][a-z]+\\s(${siblings})|${company})(?![\\w-]|[’'](?!s\\b)|\\s[A-Z])`,
	'g',
);
const siblingDefined = new RegExp(`[“"](?:the\\s)?[A-Z][a-z]+\\s(${siblings})[”"]`, 'g');
/** A term for a registrant that is not called the Company. */
const registrantDefined =
	/\((?:the\s|our\s)?[“"](?:the\s)?(?:Partnership|Registrant|Corporation|Trust|Fund|Bank|REIT|Depositor)[”"]\)/;

/** A name that `the Company` may be short for: `Alder Lamp Company`. */
const anotherCompany = /\b(?!The\b|Our\b|Trust\b)[A-Z][a-z]+\sCompany\b/;

/** Whether a name stands beside another term of its kind that a text defines: `the Separation Date` beside “Retirement Date”. */
function besideOtherTerms(text: string): (found: RegExpExecArray) => boolean {
	const kinds = new Set([...text.matchAll(siblingDefined)].map(([, kind]) => kind));
	const isCalledOtherwise = registrantDefined.test(text) && !anotherCompany.test(text);
	return ([, , kind]) => (kind === undefined ? isCalledOtherwise : kinds.has(kind));
}

/** What stands before a name that is introduced, up to it: an article, a quotation mark, a parenthesis. */
const introducing =
	/(?:\b(?:[Aa]n?|[Nn]ew|[Cc]ertain|[Ii]nto|[Ff]orm\s+of|[Ee]ach|[Ss]uch|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Oo]ur|[’']s)\s+(?:[A-Z][\w-]+\s+){0,3}|[“”"‘’'(]\s?(?:[Tt]he\s+)?|\([^\w\s]?[Tt]he\s+[^\w\s])$/;
/** What stands after it: its date, its parties, the rest of its title after a dash, the other mark. */
const introduced = /^(?:,?\s+(?:dated|by\s+and|between|among|with|entered|made)\b|\s[–—-]{1,2}\s[A-Z]|[”"’]|\s?\))/;
/** The same after the name of a party, which may have entered into something itself. */
const introducedParty = /^(?:\s[–—-]{1,2}\s[A-Z]|[”"’](?!s\b)|\s?\))/;
/** How far before and after a name these are looked for, in characters. */
const reach = 100;

/** Whether a text quotes a name, has it in a parenthesis, or names it with an article or with its date or parties. */
const isIntroduced = (text: string, name: string): boolean =>
	[...text.matchAll(new RegExp(name.replaceAll(' ', '\\s+'), 'g'))].some(({ index, 0: { length } }) => {
		const [before, after] = [
			text.slice(Math.max(0, index - reach), index),
			text.slice(index + length, index + length + reach),
		];
		const isAfter = (partiesByShortName.includes(name) ? introducedParty : introduced).test(after);
		return (isAfter && !(definedElsewhere.test(before) && /^\s?\)/.test(after))) || introducing.test(before);
	});

/** Before a name in whose document another term is defined: `(as defined in the`. */
const definedElsewhere = /\bdefined\s(?:in|under|by)\s+the\s+$/;

/** What an amendment calls the report that it amends. */
const original = '(?:Original|Initial|Prior|First) (?:(?:Current )?Report|Form 8-K|8-K|Filing)';
const originalDefined = new RegExp(`[“"](?:the )?(${original})[”"]`, 'g');
const originalUsed = new RegExp(`\\b[Tt]he (${original})(?![\\w/-]|[’'](?!s\\b))`, 'g');

/** The names of the amended report that an amendment uses where it defines another one; empty where it defines none. */
function otherOriginals({ visible, span }: Filing): readonly UndefinedTerm[] {
	const base = visible.offset(span.start);
	const text = visible.textOf(span).replace(/\s/g, ' ');
	const defined = new Set([...text.matchAll(originalDefined)].map(([, name]) => name));
	const others = [...text.matchAll(originalUsed)].filter(([, name]) => !defined.has(name));
	const [first] = others;
	if (defined.size === 0 || first === undefined) {
		return [];
	}
	const end = base + first.index + first[0].length;
	return [{ ...visible.piece(end - (first[1] ?? '').length, end), uses: others.length }];
}
