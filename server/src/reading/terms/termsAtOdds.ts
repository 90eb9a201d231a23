/** Terms whose letter, number, year or initials are not those of the words that they are defined for. */
import { abbreviationsOfNames, agentsApart, facingParties } from '../../knowledge';
import { ordinalInTitle, ordinalOf } from '../../text/numberWords';
import { areTurned, isOneEdit } from '../../text/oneEdit';
import { rememberedByParagraph } from '../../text/remembered';
import type { Piece, VisibleSpan } from '../../text/span';
import { foundIn, paragraphs } from '../paragraphs';
import { perFiling } from '../perFiling';

/** A term at its definition that does not fit what stands before it. */
export interface TermAtOdds extends Piece {
	/** What the words before it say: `Series A`, `2024`, `SEC`. */
	readonly said: string;
}

/** The terms of the 8-K that are at odds with the words before them, in text order. */
export const termsAtOdds = perFiling((filing): readonly TermAtOdds[] =>
	foundIn(paragraphs(filing), oddTermsIn).map(({ start, end, said }) => ({
		...filing.visible.piece(start, end),
		said,
	})),
);

interface OddTerm extends VisibleSpan {
	readonly said: string;
}

/** `(the “Series B Preferred”)`, `(“SEC”)`, `(CFO)`. */
const definition =
	/\((?:(?:the|each,?|together,? the|collectively,? the|as amended,? the)\s)?(?:["“]([^"“”()]{1,60})["”](?=\)|,? and,? (?:together|collectively)\b)|([A-Z]{3,6})\))/g;
/** In characters: how far before its definition the words of a term are read. */
const reach = 160;

const oddTermsIn = rememberedByParagraph((text): readonly OddTerm[] =>
	text.includes('(')
		? [...text.matchAll(definition)].flatMap(({ index, 0: whole, 1: quoted, 2: bare }) => {
				const term = quoted ?? bare ?? '';
				// Of the same sentence, and nothing before another definition.
				const before = text
					.slice(Math.max(0, index - reach), index)
					.replace(/^[\s\S]*(?:["”]\)|;|\p{Ll}{3}\.\s)/u, '')
					.replace(/\s+/g, ' ')
					.trimEnd();
				const start = index + whole.indexOf(term);
				for (const ask of quoted === undefined
					? [abbreviated]
					: [abbreviated, lettered, ordinal, ofYear, facing, ofAgent, spelled]) {
					const said = ask(before, term.replace(/\s+/g, ' '));
					if (said !== undefined) {
						return [{ start, end: start + term.length, said }];
					}
				}
				return [];
			})
		: [],
);

type Question = (before: string, term: string) => string | undefined;

const smallWords = /^(?:and|of|the|for|in|on|to|&)$/i;

/** `Securities and Exchange Commission (the “SCE”)`: the initials in another order, or of a known name any other. */
const abbreviated: Question = (before, term) => {
	if (!/^[A-Z]{3,7}$/.test(term)) {
		return undefined;
	}
	const last = before.toLowerCase().replace(/[,\s]+$/, '');
	for (const [name, usual] of abbreviationsOfNames) {
		if (last.endsWith(name.toLowerCase())) {
			const isOther = abbreviationsOfNames.some(([, other]) => other === term);
			return term !== usual && (isOther || isNearly(term, usual)) ? usual : undefined;
		}
	}
	const words = before.split(' ').filter((word) => word !== '');
	for (const counts of [(word: string) => !smallWords.test(word), () => true]) {
		const own = words.filter(counts).slice(-term.length);
		const initials = own.map((word) => word[0] ?? '').join('');
		if (
			own.every((word) => /^[A-Z][a-z]+,?$/.test(word) || smallWords.test(word)) &&
			initials.toUpperCase() !== term &&
			new Set(term).size === term.length &&
			areTurned(initials.toUpperCase(), term)
		) {
			return initials.toUpperCase();
		}
	}
	return undefined;
};

/** Whether one of two abbreviations is the other with letters changed about, or with one of them lost, too many or another. */
const isNearly = (one: string, other: string): boolean =>
	areTurned(one, other) || (isOneEdit(one, other) && (one.length === other.length || other.length > 3));

const label = /\b(Series|Class|Tranche|Phase|[Cc]hapter|Amendment No\.)\s([A-Z]|\d{1,2})(?:-\d{1,2})?(?![\w-])/g;

/** `Series A Preferred Stock (the “Series B Preferred”)`. */
const lettered: Question = (before, term) => {
	const [own] = term.matchAll(label);
	const others = own ? [...before.matchAll(label)].filter(({ 1: kind }) => isOfKind(kind, own[1])) : [];
	const [said] = others;
	return own && said && others.length === 1 && said[2] !== own[2] && / (?:and|or|through|to) /.test(own[0]) === false
		? said[0]
		: undefined;
};

const isOfKind = (one = '', other = ''): boolean => one.toLowerCase() === other.toLowerCase();

const numbered = new RegExp(
	`\\b(?:(${ordinalInTitle})(?= (?:Amendment|Supplemental|Supplement)\\b)|(?:Amendment|Supplement) No\\. (\\d{1,2}|One|Two|Three|Four|Five)\\b)`,
	'g',
);
const digitsInWords: readonly string[] = ['one', 'two', 'three', 'four', 'five'];
const numberOf = ({ 1: ordinal, 2: number = '' }: RegExpMatchArray): number =>
	ordinal !== undefined
		? (ordinalOf(ordinal) ?? 0)
		: /^\d/.test(number)
			? Number(number)
			: digitsInWords.indexOf(number.toLowerCase()) + 1;

/** `Third Amendment to Credit Agreement (the “Fourth Amendment”)`. */
const ordinal: Question = (before, term) => {
	const [own] = term.matchAll(numbered);
	const others = own ? [...before.matchAll(numbered)] : [];
	const [said] = others;
	return own && said && others.length === 1 && numberOf(said) !== numberOf(own) ? said[0] : undefined;
};

/** Debt that is named by its year. */
const ofDebt = /\b(?:Notes?|Debentures|Bonds|Securities)\b/;
const due = /\bdue (?:(?:[A-Z][a-z]{2,8} )(?:\d{1,2}, )?)?(20\d\d)\b/g;
const planOfYear = /\b(20\d\d)\s(?:[A-Z&][\w&’-]*\s|and\s|of\s|for\s){0,9}(?:Plan|Program)\b/g;

/** `5.25% Senior Notes due 2031 (the “2013 Notes”)`, `2024 Equity Incentive Plan (the “2014 Plan”)`. */
const ofYear: Question = (before, term) => {
	const own = /\b(20\d\d)\s(?=(?:\p{L}+\s){0,3}(?:Notes?|Debentures|Bonds|Plan|Program)\b)/u.exec(term)?.[1];
	if (own === undefined) {
		return undefined;
	}
	const others = ofDebt.test(term) ? [...before.matchAll(due)] : [...before.matchAll(planOfYear)];
	const [said] = others;
	return said && others.length === 1 && said[1] !== own && !before.includes(own) ? said[1] : undefined;
};

/** `Pine Corp., as borrower (the “Lender”)`. */
const facing: Question = (before, term) => {
	const own = term.toLowerCase();
	const said = /,? as (?:the )?(?:initial |sole |administrative |successor )?([A-Za-z]{5,10}|issuing entity),?$/
		.exec(before)?.[1]
		?.toLowerCase();
	const isFacing = facingParties.some(
		([one, other]) => (one === said && other === own) || (other === said && one === own),
	);
	return isFacing ? said : undefined;
};

/** `Pine Trust Company, as warrant agent (the “Rights Agent”)`. */
const ofAgent: Question = (before, term) => {
	const [, own] = /^([A-Z][a-z]+) (?:Agent|Trustee)$/.exec(term) ?? [];
	const [, roles = ''] = /,? as ([a-z, ]{5,80}) (?:agent|trustee),?$/i.exec(before) ?? [];
	const said = roles
		.toLowerCase()
		.split(/[^a-z]+/)
		.filter((word) => agentsApart.includes(word));
	const [first] = said;
	return own && first && agentsApart.includes(own.toLowerCase()) && !said.includes(own.toLowerCase())
		? first
		: undefined;
};

/** `Falkenberg Pharma AG (“Falkenburg”)`: one letter of a word otherwise, but for the end that inflects it. */
const spelled: Question = (before, term) => {
	const words: readonly string[] = before.match(/[A-Z][A-Za-z’']+/g) ?? [];
	for (const own of term.match(/[A-Z][A-Za-z’']{4,}/g) ?? []) {
		const near = words.find((word) => isMisspelled(own, word));
		if (near !== undefined && !words.includes(own)) {
			return near;
		}
	}
	return undefined;
};

/** Whether a word is another with one letter otherwise, neither its first nor the end that inflects it. */
const isMisspelled = (word: string, other: string): boolean =>
	word[0] === other[0] &&
	other.length > 4 &&
	!word.startsWith(other) &&
	!other.startsWith(word) &&
	word.slice(-1) === other.slice(-1) &&
	(isOneEdit(word, other) || areTurned(word, other));
