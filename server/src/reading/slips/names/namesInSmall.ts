/** Names of Acts, markets and offices that have lost one of their capitals: `Securities Exchange act of 1934`, `form 8-K`. */

import type { Filing } from '../../../filing/filing';
import { acts, fixedNames } from '../../../knowledge';
import { groups } from '../../../text/groups';
import { literally, phraseFinder } from '../../../text/phrases';
import { rememberedByParagraph } from '../../../text/remembered';
import type { VisibleSpan } from '../../../text/span';
import { foundIn, paragraphs } from '../../paragraphs';
import { termDefinitions } from '../../terms/definedTerms';
import { isAnyWord } from '../words/wordsMeant';

/** A name, or the first word of one, with a small letter for a capital. */
export interface NameInSmall extends VisibleSpan {
	readonly right: string;
}

/** In text order of each kind. */
export function namesInSmall(filing: Filing): readonly NameInSmall[] {
	const { visible, span } = filing;
	const terms = termDefinitions(filing).filter(({ name }) => !isToldInSmall(name));
	const base = visible.offset(span.start);
	const names = namesOf(terms.map(({ name }) => name));
	// Before its definition it is none.
	const isDefined = ({ start, right }: NameInSmall): boolean =>
		terms.some(
			({ name, definitions: [first] }) =>
				name === right && first && visible.span(base + start, base + start).start > first.span.start,
		);
	const ofTerms = names.size === 0 ? [] : mixedIn(visible.textOf(span), names).filter(isDefined);
	const cited = foundIn(paragraphs(filing), citedInSmall);
	// Some write all of them so.
	const alike = groups(cited.map((each) => [each.right, each]));
	const isSlip = ({ right }: NameInSmall): boolean =>
		(alike.get(right) ?? []).length <= mostSlips && visible.text.includes(`${right} `);
	return [
		...foundIn(paragraphs(filing), knownIn),
		...ofTerms.map(({ start, end, right }) => ({ start: base + start, end: base + end, right })),
		...cited.filter(isSlip),
	];
}

/** Whether what a term stands for may be told of in small letters: a class, the stock or the waiver of somebody, a planned sale. */
const isToldInSmall = (name: string): boolean => {
	const [first = ''] = name.toLowerCase().split(' ');
	return /^(?:class|series|[a-z]+ed)$/.test(first) || !isAnyWord(first);
};

/** In one report: of more than so many none is a slip. */
const mostSlips = 2;

/** Names of two words and more with capitals, by their letters in lower case. */
const namesOf = (names: readonly string[]): ReadonlyMap<string, string> =>
	new Map(
		names.filter((name) => /^[A-Z].* [A-Z]/.test(name) && /[a-z]/.test(name)).map((name) => [name.toLowerCase(), name]),
	);

/** The names that have a small letter in a text for one of their capitals, and not for all. */
function mixedIn(text: string, names: ReadonlyMap<string, string>): readonly NameInSmall[] {
	const longestFirst = [...names.values()].sort((a, b) => b.length - a.length);
	const pattern = new RegExp(`(?<![\\w-])(?:${longestFirst.map(literally).join('|')})(?![\\w-])`, 'gi');
	return [...text.matchAll(pattern)].flatMap(({ index, 0: written }) =>
		slipOf(text, index, written, names.get(written.toLowerCase())),
	);
}

/** The words at a place as a name that lost a capital; none where they are the name as it is, or have no capital at all. */
function slipOf(text: string, start: number, written: string, right?: string): readonly NameInSmall[] {
	const isMixed = right !== undefined && written !== right && /\b[A-Z][a-z]/.test(written);
	// A sentence, a heading or a description may have a capital at its beginning alone.
	const isHeading = /^[A-Z][^A-Z]*$/.test(written) && !/[a-z,] $/.test(text.slice(Math.max(0, start - 2), start));
	return isMixed && !isHeading && hasLost(written, right) ? [{ start, end: start + written.length, right }] : [];
}

const find = phraseFinder(
	[...namesOf([...acts, ...fixedNames].map(({ name }) => name)).values()].map((words) => ({ words })),
	({ words }) => `${literally(words)}(?![\\w-])`,
);

const knownIn = rememberedByParagraph((text): readonly NameInSmall[] =>
	find(text, 0, text.length).flatMap(({ start, end, row }) => slipOf(text, start, text.slice(start, end), row.words)),
);

/** Whether a word has a small letter for its capital, and none the other way about. */
const hasLost = (written: string, right: string): boolean =>
	[...right].every(
		(letter, at) => letter === written[at] || (letter !== letter.toLowerCase() && letter.toLowerCase() === written[at]),
	);

/** `form 8-K`, `exhibit 99.1`, `item 8.01`, `rule 10b-5`, `section 13(a)`. */
const citation =
	/\b(?:form(?= (?:8-K|10-K|10-Q)\b)|exhibit(?= \d{1,2}\.\d)|item(?= \d\.\d\d\b)|rule(?= \d{2,3}[a-z]?-?\d?)|section(?= 1[2-8](?:\([a-z]\))? (?:or|of)\b))/g;

const citedInSmall = rememberedByParagraph((text): readonly NameInSmall[] =>
	[...text.matchAll(citation)].map(({ index, 0: word }) => ({
		start: index,
		end: index + word.length,
		right: word.charAt(0).toUpperCase() + word.slice(1),
	})),
);
