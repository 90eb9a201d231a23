/** Words between square brackets that are still to be chosen, filled in or taken out. */
import {
	bracketedNotes,
	bracketedSubjects,
	bracketedValues,
	bracketsOutsideSentences,
	customaryBrackets,
	notesOnPages,
} from '../../knowledge';
import { monthNames } from '../../text/dates';
import { folded } from '../../text/folded';
import { abbreviates } from './abbreviations';
import type { FoundDebris } from './found';

const notes = bracketedNotes.map(({ words }) => words);
const values = bracketedValues.map(({ words }) => words);
const customary = customaryBrackets.map(({ words }) => words);
const neverInSentences: ReadonlySet<string> = new Set(bracketsOutsideSentences);
const pageNotes = notesOnPages.map(({ words }) => words);
const subjects: ReadonlySet<string> = new Set(bracketedSubjects.map(({ words }) => words));
/** Whether words in lower case begin with one of `phrases`. */
const beginsWith = (words: string, phrases: readonly string[]): boolean =>
	phrases.some((phrase) => words.startsWith(phrase) && !/^[\p{L}\p{N}]/u.test(words.slice(phrase.length)));
/** What a finished report may have in brackets; pictures and redactions stand in none of its sentences. */
const isCustomary = (words: string, isInSentence: boolean): boolean =>
	beginsWith(words, customary) &&
	!/\?$/.test(words) &&
	!beginsWith(words, notes) &&
	!beginsWith(words, values) &&
	!(isInSentence && neverInSentences.has(words));
/** What is said of a page that is not there yet. */
const isAwaited = /\bto (?:come|be)\b|\bdraft\b|\?/i;

/** Whether words, with or without marks around them, say where a page ends or the signatures stand. */
export const isNoteOnPage = (words: string): boolean =>
	beginsWith(words.toLowerCase().replace(/^[^\p{L}]+/u, ''), pageNotes) && !isAwaited.test(words);

/** A pair of brackets with words between, at most a paragraph long. */
interface Bracketed extends FoundDebris {
	/** Whether it is known by its words; else only that brackets stand in running text speaks against it. */
	readonly isCertain: boolean;
}

/** `[#]`, `[…]`: a number or a name is to come; `[JD1]`: the mark of a comment. */
const short = /^(?:[#…]|\.{3}|[A-Z]{1,3}\d{1,2})$/;

/** Whether small letters stand on both sides of a place. */
const isWithinSentence = (text: string, start: number, end: number): boolean =>
	/\p{Ll},? $/u.test(text.slice(Math.max(0, start - 3), start)) && /^ \p{Ll}/u.test(text.slice(end, end + 2));

/** What a text says of the places where it leaves something out: `marked [*] have been omitted`, `replaced with “[*]”`. */
const leftOut =
	/\[\*\][^.\n]{0,160}\b(?:omi(?:t|ss)|redact|exclu|confiden)|\b(?:omi(?:t|ss)|redact|exclu|confiden|replac)[^.\n]{0,160}\[\*\]/i;

/** The brackets in `text`, in text order, without those that a finished report has. */
export function bracketsIn(text: string): readonly Bracketed[] {
	if (!text.includes('[')) {
		return [];
	}
	const found: Bracketed[] = [];
	const hasRedactions = text.includes('[**') || (text.includes('[*]') && leftOut.test(text));
	for (const { index, 0: whole, 1: inside = '' } of text.matchAll(/\[((?:[^[\]\n]|\n(?![ \t]*\r?\n)){1,400})\]/g)) {
		const words = folded(inside);
		const kind =
			short.test(words) ||
			// One star is a redaction only where there are others of more.
			(words === '*' && !hasRedactions) ||
			(/^[Xx]{1,3}$/.test(words) && isValue(text, index, index + whole.length)) ||
			(/^[o\p{Lu}]$/u.test(words) && isWithinSentence(text, index, index + whole.length))
				? ({ kind: 'blank', isCertain: false } as const)
				: words.length > 1 || (/^\d$/.test(words) && !/[\d.]$/.test(text.slice(Math.max(0, index - 1), index)))
					? kindOf(words, text, index, index + whole.length)
					: undefined;
		if (kind !== undefined) {
			found.push({ start: index, end: index + whole.length, ...kind });
		}
	}
	return found;
}

function kindOf(
	words: string,
	text: string,
	start: number,
	end: number,
): Pick<Bracketed, 'kind' | 'isCertain'> | undefined {
	const lower = words.toLowerCase();
	if (beginsWith(lower, pageNotes)) {
		return isNoteOnPage(lower) ? undefined : { kind: 'note', isCertain: true };
	}
	if (subjects.has(lower.replace(/^insert /, ''))) {
		return { kind: 'blank', isCertain: true };
	}
	if (wholeDate.test(words)) {
		return { kind: 'blank', isCertain: true };
	}
	// [TABLE_1: …]: a table as some programs write it into plain text.
	if (/^[A-Z]{3,}_\d+:/.test(words)) {
		return undefined;
	}
	const [before, after] = [text.slice(Math.max(0, start - 24), start), text.slice(end, end + 12)];
	const isChoice = /^[^/]{1,40}\/[^/]{1,40}$/.test(words) || before.endsWith(']') || after.startsWith('[');
	if (/^[\d.,]+$/.test(words)) {
		// A number that is not sure yet: May [5], $[100], [12]%, Exhibit [99.1]; else the mark of a footnote.
		return isValue(text, start, end) || /\b(?:Exhibits?|Items?)[ \t\u00a0]$/.test(before)
			? { kind: 'blank', isCertain: false }
			: undefined;
	}
	if (numberOfCover.test(words)) {
		return { kind: 'blank', isCertain: false };
	}
	if (!/\p{L}{2}|\?|^[$€£]/u.test(words) || isCustomary(lower, isWithinSentence(text, start, end))) {
		return isChoice && /^\p{Ll}{1,2}$/u.test(words) && /[[\]]/.test(before.slice(-1) + after.slice(0, 1))
			? { kind: 'choice', isCertain: false }
			: undefined;
	}
	// [t]he, compan[ies]: what an editor has changed in a quotation. Between signs of arithmetic: a part of a formula.
	if (
		/\p{L}$/u.test(before) ||
		/^\p{L}/u.test(after) ||
		/[/*×÷+=][ \t]?$/.test(before) ||
		/^[ \t]?[*×÷+=/]|^[ \t]x[ \t]/.test(after)
	) {
		return isChoice && /[[\]]/.test(before.slice(-1) + after.slice(0, 1))
			? { kind: 'choice', isCertain: false }
			: undefined;
	}
	if (beginsWith(lower, notes) || words.includes('?')) {
		return { kind: 'note', isCertain: true };
	}
	if (beginsWith(lower, values)) {
		return { kind: 'blank', isCertain: true };
	}
	if (
		listing.test(words) ||
		(!isChoice && timeZone.test(words) && /\b[ap]\.?m\.?[ \t]$|[ECMP][SD]?T[ \t]$/i.test(before)) ||
		isConverted(words, before) ||
		/^NCT\d{8}$/.test(words) ||
		(ofScience.test(words) && !subjects.has(lower.replace(/\d+$/, ''))) ||
		spellsOut(words, before) ||
		isAbbreviation(words, text.slice(Math.max(0, start - 120), start)) ||
		isTermWithin(words, text.slice(Math.max(0, start - 400), start))
	) {
		return undefined;
	}
	return { kind: isChoice ? 'choice' : 'blank', isCertain: false };
}

/** A telephone number, an employer number or a file number that is not sure yet. */
const numberOfCover = /^(?:(?:\(\d{3}\)\s?|\d{3}[-.])\d{3}[-.]\d{4}|\d{2}-\d{7}|\d{3}-\d{5,6})$/;

/** Whether the sign of a currency stands before a place, or what only a number has after it. */
const isValue = (text: string, start: number, end: number): boolean =>
	/[$€£][ \t]?$/.test(text.slice(Math.max(0, start - 2), start)) ||
	/^(?:[ \t]?%|[ \t](?:million|billion|percent|shares)\b|,[ \t](?:19|20)\d\d)/.test(text.slice(end, end + 12));

/** Whether words in capitals stand within a parenthesis for the words before them: `(in-process R&D [IPR&D]`. */
const isAbbreviation = (words: string, before: string): boolean =>
	/^[\p{Lu}&/-]{2,10}$/u.test(words) && before.lastIndexOf('(') > before.lastIndexOf(')') && abbreviates(words, before);

/** Whether words within a parenthesis give a term to the words before them: `(Acme, Inc. [sometimes called “Acme”])`. */
const isTermWithin = (words: string, before: string): boolean =>
	/^(?!(?:and|or)\b)[^“”"]{0,60}[“"][^“”"]{1,60}[”"]$/i.test(words) &&
	before.lastIndexOf('(') > before.lastIndexOf(')');

/** Whether words in brackets are those that the abbreviation before them stands for: `the FDA [Food and Drug Administration]`. */
function spellsOut(words: string, before: string): boolean {
	const [, letters = ''] = /(?:^|[^\p{L}])(\p{Lu}{2,8})[ \t\n]$/u.exec(before) ?? [];
	const initials = (words.match(/\p{Lu}(?=[\p{L}.])/gu) ?? []).join('');
	return letters !== '' && initials.endsWith(letters);
}

/** `$5.0 million [€4.6 million]`: an amount in another currency after the amount. */
const isConverted = (words: string, before: string): boolean => {
	const [, sign = ''] = /([$€£¥])[ \t]?[\d.,]+(?:[ \t](?:m|b|tr)illion)?[ \t]$/.exec(before) ?? [];
	return sign !== '' && /^(?:US|C|A)?[$€£¥]\s?\d[\d.,]*(?:\s[mbt]r?illion)?$/.test(words) && !words.startsWith(sign);
};

/** `10 a.m. [ET]`, `10 a.m. ET [7 a.m. PT]`. */
const timeZone =
	/^(?:\d{1,2}(?::\d\d)?\s?[ap]\.?m\.?,?\s)?(?:[ECMP][SD]?T|GMT|UTC|(?:eastern|central|mountain|pacific)(?: standard| daylight)?(?: time)?|(?:local|[a-z]+(?: [a-z]+){0,2}) time)$/i;

/** A date that is not sure yet. */
const wholeDate = new RegExp(`^(?:${monthNames.join('|')}) \\d{1,2}(?:, \\d{4})?$`);
/** An isotope, a gene, a virus or a protein: `[177Lu]`, `[BRCA1]`, `[SARS-CoV-2]`, `[p-Tau]`. */
const ofScience =
	/^(?:\d{1,3}[A-Z][a-z]?|[A-Z]{4,6}\d{1,3}[A-Z]?|[A-Z]{2,5}-(?:[A-Z][A-Za-z]{1,4}-)?\d{1,3}|[a-z]-[A-Z][a-z]{1,4})$/;
/** `[NASDAQ: ACME]`: where a company is listed, as the writers of press releases have it. */
const listing = /^(?:nasdaq|nyse|new york|amex|otc|tsx|lse|euronext)[^:\d]{0,40}:\s?[A-Z.]{1,6}$/i;
