/** Words of the form that are misspelled. */
import type { Filing } from '../../../filing/filing';
import { legendById, signatureLegend, slipsInCapitals } from '../../../knowledge';
import { datesIn, monthNames } from '../../../text/dates';
import { trimmedEnd } from '../../../text/lines';
import { isOneEdit } from '../../../text/oneEdit';
import { remembered, rememberedByParagraph } from '../../../text/remembered';
import { overlapsOne } from '../../../text/sortedSearch';
import { covers, type Piece, type Span, type VisibleSpan } from '../../../text/span';
import { inCaseOf, keysOf } from '../../../text/words';
import { coverFaults } from '../../cover/coverFaults';
import { foundIn, paragraphs } from '../../paragraphs';
import { perFiling } from '../../perFiling';
import { nearNames } from '../../stated/names';
import { confusedIn } from './confusedWords';
import { meantInName } from './slipsInNames';
import { wordsInParts } from './wordsInParts';
import { joinedIn, joinedToNumbers } from './wordsJoined';
import { isWord, wordsMeant } from './wordsMeant';
import { wordsWithDigits } from './wordsWithDigits';

/** A word that is misspelled. */
export interface MisspelledWord extends Piece {
	/** How it is spelled, with capitals where the word has them. */
	readonly right: string;
	/** Other words that are as near to it, as `proceeding` and `preceding` to `preceeding`. */
	readonly others: readonly string[];
}

/** The words of the 8-K that are nearly words of the form and nothing else, in text order. */
export const misspelledWords = perFiling((filing): readonly MisspelledWord[] => {
	// Rules of their own are about the captions of items, the state on the cover and the names of registrants.
	const state = filing.cover?.stateOfIncorporation?.span;
	const states = coverFaults(filing).flatMap(({ kind, piece }) => (kind === 'state' ? [piece.span] : []));
	const headings = filing.items.map(({ heading }) => heading);
	const ofOtherRules = [...nearNames(filing).map(({ word }) => word.span), ...(state ? [state] : []), ...states];
	const { visible, cover } = filing;
	const all = foundIn(paragraphs(filing), misspelledIn);
	// Where many words ran together, a program made one line of several, and nobody mistyped them.
	const isOfProgram = all.filter(({ joined }) => joined).length > mostJoined;
	const isJoined = ({ start, end, right, joined }: FoundWord): boolean =>
		!isOfProgram &&
		(joined || visible.text.includes(right)) &&
		// Between two elements there may be a space on the page.
		!sourceOf(filing, visible.span(start, end)).includes('<');
	const found = all.filter((each) => each.joined === undefined || isJoined(each));
	const wordOf = ({ start, end }: FoundWord): string => visible.text.slice(start, end);
	// Nothing says how a name is spelled, but the name itself elsewhere.
	const isName = (each: FoundWord): boolean => {
		const { end, right } = each;
		const inTable = cover?.securitiesRegistered?.span;
		const isOfTable = inTable !== undefined && covers(inTable, visible.span(each.start, end));
		if (isOfTable || /\d/.test(wordOf(each)) || wordOf(each).toLowerCase() === right.toLowerCase()) {
			return false;
		}
		const next = /^[ ,]{1,2}\w+/.exec(visible.text.slice(end, end + 30))?.[0] ?? '';
		const full = cover?.registrants.find(({ text }) => text.includes(wordOf(each)))?.text.replace(wordOf(each), right);
		return (
			(full !== undefined && !visible.text.includes(full)) ||
			(each.isOfName === true && !visible.text.includes(right + next))
		);
	};
	const names = new Set(found.filter(isName).map(wordOf));
	const last = trimmedEnd(visible.text, 0, visible.text.length);
	/** Whether it is the beginning of a word that is being typed, or that was cut, at the end of the text. */
	const isBegun = ({ start, end, right }: FoundWord): boolean =>
		end === last && right.toLowerCase().startsWith(visible.text.slice(start, end).toLowerCase());
	return found
		.filter((each) => !names.has(wordOf(each)) && !isBegun(each))
		.map(({ start, end, right, others = [] }) => {
			const piece = visible.piece(start, end);
			const meant = meantInLegend(filing, piece);
			return { ...piece, right: meant ?? right, others: meant === undefined ? others : [] };
		})
		.filter(
			// The rules about names and captions pass over the letter case.
			({ span, text, right }) =>
				// Of a character within a word that nobody sees another rule speaks.
				!/[\u00ad\u200b-\u200d\u2060\ufeff]/.test(sourceOf(filing, span)) &&
				(text.toLowerCase() === right.toLowerCase() ||
					!(
						ofOtherRules.some((other) => covers(other, span)) ||
						(!/\d/.test(text) && headings.some((heading) => covers(heading, span)))
					)),
		);
});

/** The only word of the form's legend around a word that this is one slip away from. */
function meantInLegend({ cover, signatures }: Filing, { span, text }: Piece): string | undefined {
	const legend = cover?.legends.find((each) => covers(each.span, span));
	const isSigned = signatures?.legend !== undefined && covers(signatures.legend.span, span);
	const form = legend ? legendById(legend.id)?.text : isSigned ? signatureLegend.text : undefined;
	const near = form === undefined ? [] : keysOf(form).filter((key) => isOneEdit(key, text.toLowerCase()));
	const [meant, ...others] = new Set(near);
	return meant === undefined || others.length > 0 ? undefined : inCaseOf(text, meant);
}

const sourceOf = ({ source }: Filing, { start, end }: Span): string => source.slice(start, end);

/** Words that ran together where a hand typed them: at most so many in a report. */
const mostJoined = 6;

/** A text with those of its words written right that are misspelled. */
export const spelledRight = (text: string, words: readonly MisspelledWord[]): string =>
	words.reduce((right, word) => right.replace(word.text, word.right), text);

/** In characters: how far after its legend a date stands. */
const reach = 60;

/** Whether the words at an offset of the source, or what stands there, are a day of the calendar once they are spelled right. */
export function isMisspelledDay(filing: Filing, at: number, written?: string): boolean {
	const { visible } = filing;
	const start = visible.offset(at);
	const text = written ?? visible.text.slice(start, start + reach);
	const words = misspelledWords(filing).filter(
		({ span }) => span.start >= at && visible.offset(span.start) < start + text.length,
	);
	return words.length > 0 && datesIn(spelledRight(text, words)).some(({ iso }) => iso !== undefined);
}

interface FoundWord extends VisibleSpan {
	readonly right: string;
	readonly others?: readonly string[];
	/** Of two words that ran together: whether they are two by themselves. */
	readonly joined?: boolean;
	/** Whether it stands in the name of a company: `Borad Foods, Inc.`. */
	readonly isOfName?: boolean;
}

/** A slip with what belongs to it: the other part of a word that was broken, `appo inted`, or the `’s` that stands after `Companys`. */
function inWhole(text: string, { start, end, right }: FoundWord): FoundWord {
	const first = /(?<![\w-])[A-Za-z][a-z]{0,11} $/.exec(text.slice(Math.max(0, start - 14), start))?.[0];
	const joined = first === undefined ? '' : first.trimEnd() + text.slice(start, end);
	if (first !== undefined && isWord(joined.toLowerCase())) {
		return { start: start - first.length, end, right: joined };
	}
	const next = /^ [a-z]{1,12}(?![\w-])/.exec(text.slice(end, end + 14))?.[0];
	const whole = text.slice(start, end) + (next?.trimStart() ?? '');
	if (next !== undefined && isWord(whole.toLowerCase())) {
		return { start, end: end + next.length, right: whole };
	}
	const after = right.endsWith('’s') ? /^['’]s?(?!\w)/.exec(text.slice(end, end + 3))?.[0] : undefined;
	return { start, end: end + (after?.length ?? 0), right };
}

/** Whether the first letter of a word may stand in the line before, as a page that is taken apart leaves it. */
const isAfterItsLetter = (text: string, at: number): boolean =>
	at === 0 || /(?<![\w.'’-])[A-Za-z]\s*[\n\v\t]\s*$/.test(text.slice(Math.max(0, at - 8), at));

/** Whether what stands between two offsets is a part of a word that a hyphen at the end of a line divides. */
const isDivided = (text: string, start: number, end: number): boolean =>
	/^-[ \t\r]*\n/.test(text.slice(end, end + 9)) ||
	/[a-z]-[ \t\r]*\n[ \t>]*$/.test(text.slice(Math.max(0, start - 40), start));

/** Words of ASCII; not within an address on the web, a name of a file or of a bookmark. */
const word =
	/(?<![\w@/\\.&'’#?=\u00c0-\u024f\ufb00-\ufb06-])[A-Za-z]{3,24}(?![\w@/\\#\u00c0-\u024f]|\.\w|-\w|['’](?:\w{3}|d\b))/g;

/** In characters: what the words beside a slip may tell of it. */
const beside = 40;

/** The words that a slip may be meant for; where one of several would itself be a slip beside its neighbors, the others. */
function fittingIn(text: string, index: number, written: string): readonly string[] {
	const alone = wordsMeant(written);
	const all = alone.length > 0 ? alone : meantInName(text, index, written);
	const before = text.slice(Math.max(0, index - beside), index);
	if (written === 'companys' && !/\b(?:the|our|its|this|each|such|a)\s$/i.test(before)) {
		return ['companies', ...all];
	}
	if (all.length < 2) {
		return all;
	}
	const after = text.slice(index + written.length, index + written.length + beside);
	const fitting = all.filter((meant) => confusedIn(before + meant + after).length === 0);
	return fitting.length > 0 ? fitting : all;
}

const misspelledIn = rememberedByParagraph((text): readonly FoundWord[] => {
	const found: FoundWord[] = [];
	for (const { index, 0: written } of text.matchAll(word)) {
		if (isDivided(text, index, index + written.length)) {
			continue;
		}
		// A name after a prefix, as those of elements and links are: `bac:DepositaryShare`.
		const joined = text[index - 1] === ':' ? undefined : joinedIn(written);
		if (joined?.isSure || (joined && wordsMeant(written).length === 0)) {
			found.push({ start: index, end: index + written.length, right: joined.right, joined: joined.isSure });
			continue;
		}
		const [right, ...others] = fittingIn(text, index, written).map((meant) => inCaseOf(written, meant));
		// In capitals a short one may be a ticker.
		const isTicker = written.length < 6 && written === written.toUpperCase();
		if (
			right !== undefined &&
			(!isTicker || /^i?XBRL$/.test(right)) &&
			!(right.slice(1) === written && isAfterItsLetter(text, index)) &&
			!/^\s*[[(]sic\b/.test(text.slice(index + written.length, index + written.length + 8))
		) {
			const end = index + written.length;
			const isOfName = /^[A-Z]/.test(written) && restOfName.test(text.slice(end, end + 70));
			const whole = inWhole(text, { start: index, end, right });
			found.push({ ...whole, others: whole.right === right ? others : [], isOfName });
		}
	}
	for (const each of joinedToNumbers(text)) {
		found.push({ ...each, joined: true });
	}
	for (const { index, 0: whole, 1: first = '', 2: second = '' } of text.includes('-') ? text.matchAll(compound) : []) {
		for (const [part, at] of [
			[first, index],
			[second, index + whole.length - second.length],
		] as const) {
			const isLooking = /^forward-looking$/i.test(whole) || !/^forward-/i.test(whole) || part === first;
			const [right] = isLooking ? wordsMeant(part) : isOneEdit('looking', part.toLowerCase()) ? ['looking'] : [];
			if (right !== undefined) {
				found.push({ start: at, end: at + part.length, right: inCaseOf(part, right) });
			}
		}
	}
	for (const { index, 0: written } of text.matchAll(monthPlace)) {
		const [right, ...others] = monthsMeant(written);
		if (right !== undefined) {
			found.push({ start: index, end: index + written.length, right, others });
		}
	}
	for (const { index, 0: written } of text.matchAll(abbreviation)) {
		const right = slipsInCapitals.get(written);
		if (right !== undefined) {
			found.push({ start: index, end: index + written.length, right });
		}
	}
	for (const { index, 0: end } of text.matchAll(brokenEnd)) {
		const start = index - (/[a-z]{3,14}$/.exec(text.slice(Math.max(0, index - 15), index))?.[0].length ?? 0);
		const right = text.slice(start, index) + end.slice(1);
		if (index - start >= 3 && isWord(right)) {
			found.push({ start, end: index + end.length, right });
		}
	}
	found.sort((a, b) => a.start - b.start);
	const inParts = wordsInParts(text).filter((each) => !overlapsOne(found, each));
	return [...found, ...inParts, ...wordsWithDigits(text)].sort((a, b) => a.start - b.start);
});

/** Two words that a hyphen joins, of which the first or the last is one of those that reports join so: `forward-looing`. */
const compound =
	/\b(?<![\w-][-@./]?)((?:forward|wholly|previously|publicly|newly|third|long|short|self|multi|full|majority)(?=-[a-z]{5})|[A-Za-z]{4,12}(?=-(?:looking|owned|party|term)\b))-([a-z]{4,14})(?![\w’'/-]|\.\w)/gi;

/** The place of a month, right before a day and a year. */
const monthPlace = /\b[A-Z][a-z]{2,5}(?= \d{1,2}, ?(?:19|20)\d\d)/g;

/** The short months that a word in the place of one is meant for, `Mrach`; none where it is a month or cut short, and for the long months, which are words of the form. */
const monthsMeant = remembered((written: string): readonly string[] =>
	wordsMeant(written).length > 0 || monthNames.some((name) => name.startsWith(written))
		? []
		: monthNames.filter((name) => name.length < 6 && name[0] === written[0] && isOneEdit(name, written)),
);

/** What follows a word in the name of a company. */
const restOfName =
	/^(?:\s(?:[A-Z][A-Za-z]{1,20}|&)){0,3}(?:,?\s(?:Inc|Incorporated|Corp|Corporation|LLC|L\.L\.C|LLP|L\.?P|Ltd|Limited|plc|PLC|N\.V|S\.A|A\.G|AG|GmbH|B\.V|Co)\b|\s(?:Bancorp|Bancshares|Holdings)\b)/;

/** Words in capitals, of which the last part of one with a hyphen counts as well: `non-GAPP`. */
const abbreviation = /\b[A-Z]{4,8}\b/g;
/** The end of a word in small letters, apart from its beginning: `agree ment`, `agree-ment`. */
const brokenEnd = /[ -](?:ments?|tions?|sions?|ances?|ences?|ings?|ities|ity|eds?|ly)(?![\w’'-])/g;
