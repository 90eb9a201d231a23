/** What is wrong with the state, the address and the telephone number of a cover. */
import type { Filing } from '../../filing/filing';
import {
	isZipCodeOf,
	longZipDigits,
	otherJurisdictions,
	provinceOf,
	provinces,
	stateOf,
	states,
	telephoneDigits,
	zipDigits,
} from '../../knowledge';
import { lazy } from '../../text/lazy';
import { isOneEdit } from '../../text/oneEdit';
import type { Piece } from '../../text/span';
import { perFiling } from '../perFiling';
import { coverFacts } from './coverFacts';
import { fieldsSpan } from './coverFields';
import { findLegend } from './coverWords';

/** A value of the cover that cannot be right. */
export type CoverFault = { readonly piece: Piece } & (
	| { readonly kind: 'state' | 'state-case' | 'telephone-marks' | 'telephone-hyphen'; readonly right: string }
	| {
			readonly kind:
				| 'zip-missing'
				| 'telephone-number'
				| 'telephone-parenthesis'
				| 'area-code-missing'
				| 'state-missing'
				| 'no-jurisdiction'
				| 'two-states';
	  }
	| { readonly kind: 'zip-state'; readonly state: string }
	| { readonly kind: 'zip-length' | 'telephone-length'; readonly digits: number }
);

/** The faults in text order; empty where the address is abroad, or says too little. */
export const coverFaults = perFiling((filing): readonly CoverFault[] => {
	const { cover } = filing;
	return cover
		? [
				...stateFaults(cover.stateOfIncorporation),
				...noJurisdiction(filing),
				...twoStates(filing),
				...stateInAddress(filing),
				...addressFaults(filing),
				...telephoneFaults(filing),
			].sort((a, b) => a.piece.span.start - b.piece.span.start)
		: [];
});

const folded = (words: string): string =>
	words
		.toLowerCase()
		.replace(/[^a-z]+/g, ' ')
		.trim();
const names = states.map(({ name }) => ({ name, key: folded(name) }));

/** The state that words mean but for one letter; undefined for a state, and for words that mean none. */
function stateMeant(words: string): string | undefined {
	const key = folded(words.replace(/^\s*(?:the\s+)?(?:state|commonwealth)\s+of\s+/i, ''));
	return names.some((name) => name.key === key) ? undefined : names.find((name) => isOneEdit(name.key, key))?.name;
}

function stateFaults(piece: Piece | undefined): readonly CoverFault[] {
	const right = piece && stateMeant(piece.text);
	return piece && right !== undefined ? [{ kind: 'state', piece, right }] : [];
}

/** The names of all places by whose law a company may be organized, each as whole words. */
const jurisdictions = lazy(
	() =>
		new RegExp(
			`(?<![a-z])(?:${[...names.map(({ key }) => key), ...provinces.map(({ name }) => folded(name)), ...otherJurisdictions.map(folded)].join('|')})(?![a-z])`,
		),
);

/** Words in the place of the state that are neither a state nor a province nor a country, such as a city; codes and abbreviations say too little. */
function noJurisdiction({ cover, lostLines }: Filing): readonly CoverFault[] {
	const piece = cover?.stateOfIncorporation;
	const key = folded(piece?.text.normalize('NFD').replace(/\p{M}/gu, '') ?? '');
	const isWords = /^(?=.{6})\p{Lu}\p{L}{2,}(?: \p{Lu}\p{L}{2,}){0,2}$/u.test(piece?.text ?? '');
	return !piece ||
		!isWords ||
		lostLines ||
		cover?.registrants.length !== 1 ||
		stateMeant(piece.text) !== undefined ||
		jurisdictions().test(key)
		? []
		: [{ kind: 'no-jurisdiction', piece }];
}

/** `Oregon, Nevada` in the place of the state of one registrant. */
function twoStates({ cover, lostLines }: Filing): readonly CoverFault[] {
	const piece = cover?.stateOfIncorporation;
	return piece && !lostLines && cover.registrants.length === 1 && pairOfStates.test(piece.text)
		? [{ kind: 'two-states', piece }]
		: [];
}

/** Words at the end of an address before a ZIP code: `Oregno 97701`. */
const beforeZip = /,\s{0,3}([A-Za-z][A-Za-z ]{2,20}?),?\s{1,9}(\d{5})(?:-\d{4})?\s*$/;

/** A code of a state in small letters: `Bend, or 97701`. */
const smallCode = /,\s{0,3}([a-z]{2}|[A-Z][a-z]),?\s{1,9}(\d{5})(?:-\d{4})?\s*$/;

/** A state that is misspelled, or its code in small letters, in the address; the ZIP code after it is of that state. */
function stateInAddress(filing: Filing): readonly CoverFault[] {
	const address = filing.cover?.address;
	const [, words = '', zip = ''] = (address && beforeZip.exec(address.text)) ?? [];
	const right = stateMeant(words);
	const state = right === undefined ? undefined : stateOf(right);
	const [, code = '', itsZip = ''] = (address && smallCode.exec(address.text)) ?? [];
	const small = stateOf(code.toUpperCase());
	if (address && small && isZipCodeOf(itsZip, small)) {
		return [{ kind: 'state-case', piece: partOf(filing, address, code), right: code.toUpperCase() }];
	}
	return address && right !== undefined && state && isZipCodeOf(zip, state)
		? [{ kind: 'state', piece: partOf(filing, address, words), right }]
		: [];
}

const stateNames = names.map(({ name }) => name.replace(/ /g, '\\s+')).join('|');
const pairOfStates = new RegExp(`^(${stateNames})[\\s,/]{1,3}(?!\\1$)(?:${stateNames})$`, 'i');
/** Digits right after the letters are a ZIP code, or the letters are part of a postal code abroad: `KY1-1104`, `AZ1000`. */
const stateCodes = `(?:${states.map(({ code }) => code).join('|')})(?!\\d{1,4}(?!\\d))`;
/** The state at the end of an address, and the digits after it. */
const stateAtEnd = new RegExp(
	`(?:^|[\\s,])(?:(?:${stateNames})|(?:${stateCodes}|(?:[NSW]\\.\\s?[A-Z]\\.|[A-Z]\\.[A-Z]\\.)))[\\s,.]{0,4}(?:U\\.?S\\.?A?\\.?[\\s,]*)?(\\d[\\d-]{0,10})?[\\s.,]*(?:U\\.?S\\.?A?\\.?|United States(?: of America)?)?$`,
	'i',
);
const stateCode = new RegExp(`(?:^|[\\s,])(?:${stateCodes})[\\s,.]{0,4}(?:\\d[\\d-]{0,10})?[\\s.,]*$`);
const stateName = new RegExp(`(?:^|[\\s,])(?:${stateNames})[\\s,.]`, 'i');

function addressFaults(filing: Filing): readonly CoverFault[] {
	const { cover } = filing;
	const piece = cover?.address;
	const found = piece && stateAtEnd.exec(piece.text);
	const code = piece && codeBeforeZip.exec(piece.text)?.[1];
	if (piece && code && !found && ofNorthAmerica.test(cover?.telephone?.text ?? '') && !provinceOf(code)) {
		return [{ kind: 'state-missing', piece }];
	}
	if (piece && !found && lacksState(filing, piece)) {
		// Of what is tagged as the state, and of a state that is misspelled, others say what it is.
		const isSaid =
			coverFacts(filing)?.has('EntityAddressStateOrProvince') || stateMeant(beforeZip.exec(piece.text)?.[1] ?? '');
		return isSaid ? [] : [{ kind: 'state-missing', piece }];
	}
	// Two letters are a state's where they are capitals.
	if (!piece || !found || !(stateCode.test(piece.text) || stateName.test(`${found[0]} `))) {
		return [];
	}
	const written = found[1];
	if (written === undefined) {
		return /(?<=\s)\d{5}(?!\d)/.test(piece.text) || hasZip(filing) ? [] : [{ kind: 'zip-missing', piece }];
	}
	const digits = written.replace(/\D/g, '').length;
	if (digits !== zipDigits && digits !== longZipDigits) {
		return [{ kind: 'zip-length', piece: partOf(filing, piece, written), digits }];
	}
	const state = stateOf(found[0].slice(0, found[0].lastIndexOf(written)).replace(/[^a-z\s]/gi, ' '));
	return state && !isZipCodeOf(written, state)
		? [{ kind: 'zip-state', piece: partOf(filing, piece, written), state: state.name }]
		: [];
}

/** One capital or two in the place of a state, which are none: `Bend, XX 97701`; those of the armed forces and the islands are. */
const codeBeforeZip =
	/,\s{0,3}(?!A[AEP]\b|PR\b|GU\b|VI\b|AS\b|MP\b|FM\b|MH\b|PW\b|UK\b|US\b)([A-Z]{1,2})\s{1,4}\d{5}(?:-\d{4})?$/;

/** An address that ends with a city and a ZIP code, `12 Main Street, Springfield, Houston 77002`, and has a telephone number of North America. */
function lacksState({ cover }: Filing, { text }: Piece): boolean {
	return (
		/\p{Ll}{2},?\s\d{5}(?:-\d{4})?$/u.test(text) &&
		!anyState.test(text) &&
		ofNorthAmerica.test(cover?.telephone?.text ?? '') &&
		cover?.registrants.length === 1
	);
}

const anyState = new RegExp(`\\b(?:${stateNames})\\b|\\b(?:[A-Z]{2}|[NSW]\\.\\s?[A-Z]\\.|[A-Z]\\.[A-Z]\\.)(?![a-z])`);

/** Whether a number that may be the ZIP code stands near the address: beside its legend, or in a cell of its own. */
function hasZip({ visible, cover }: Filing): boolean {
	const end = visible.offset(cover?.address?.span.end ?? 0);
	return /(?<![\d-])\d{5}(?:-\d{4})?(?![\d-])/.test(visible.text.slice(end, end + 300));
}

/** A part of a value of the cover, whose words may stand on several lines. */
function partOf({ visible }: Filing, { span }: Piece, words: string): Piece {
	const start = visible.offset(span.start);
	const at = visible.textOf(span).lastIndexOf(words);
	return at < 0 ? { span, text: words } : visible.piece(start + at, start + at + words.length);
}

const ofNorthAmerica =
	/^\d{2}[-.]\d{3}[-.]\d{4}$|^(?:\+?1[\s.-])?(?:\({0,2}[2-9]\d{2}\)|\(?[2-9]\d{2}[-.\s])|^\(\d{1,5}\)\s?\d{2,4}[-.]\d{3,5}$/;

/** A number of North America, by its area code in parentheses or its groups, of more or fewer digits than it has. */
function telephoneFaults(filing: Filing): readonly CoverFault[] {
	const piece = filing.cover?.telephone;
	if (!piece) {
		return shortNumber(filing);
	}
	if (!ofNorthAmerica.test(piece.text) || !isAtHome(filing)) {
		return [];
	}
	// On the keys of a telephone a letter is a digit: `(541) 555-HELP`.
	const number = piece.text.replace(/^\+?1[\s.-]/, '').replace(/[^\dA-Z]/g, '');
	const digits = number.length;
	if (digits < telephoneDigits || (digits > telephoneDigits && !/[A-Z]$/.test(number))) {
		return [{ kind: 'telephone-length', piece, digits }];
	}
	// No area code begins with a zero or a one, no number is of one digit all over or of all in a row, and its groups are of three and four.
	if (/^[01]|^(\d)\1+$|(?:0000000|5551234|1234567|5555555)$/.test(number) || /\D\d{4}-\d{3}$/.test(piece.text)) {
		return [{ kind: 'telephone-number', piece }];
	}
	const twice = /[()][()]|[-–.]\s?[-–.]/.exec(piece.text)?.[0];
	if (twice && twice[0] === twice.at(-1)) {
		return [{ kind: 'telephone-marks', piece, right: piece.text.replace(twice, twice.charAt(0)) }];
	}
	const [, area, first, last] = /^(\(\d{3}\)\s?|\d{3}[-.]\s?)(\d{3})(\d{4})$/.exec(piece.text) ?? [];
	if (area !== undefined) {
		return [{ kind: 'telephone-hyphen', piece, right: `${area}${first}-${last}` }];
	}
	const { text } = filing.visible;
	const from = filing.visible.offset(piece.span.start);
	const around = text.slice(Math.max(0, from - 1), from + piece.text.length + 1);
	return /^[^(]*\d{3}\)/.test(around) || /\(\d{3}[^)]*$/.test(around) ? [{ kind: 'telephone-parenthesis', piece }] : [];
}

/** A number with a letter among its digits, `(212) 555-O163`, or `XXXX` for its last four. */
const spoiled =
	/\(?(?!8(?:00|33|44|55|66|77|88)\D)[2-9]\d{2}\)?[-.\s]{1,2}[\dOolI]{3}[-.](?=\w*\d|X{4}\b)[\dA-Za-z]{4}(?![\w-])/g;
/** A number in its three groups, of which one has a digit too few or too many: `212-572-420`, `408 996 10107`. */
const numberOfOtherLength =
	/(?<![\d-]|\d[ .])\(?[2-9]\d{1,3}(?:\)? |[-.)])(?:\d{3}([-. ])(?:\d{3}|\d{5})|\d{2}[-. ]\d{4}|\d{4}[-. ]\d{4})(?![\d-]| \d|\.\d)/;
/** A number with another sign in the place of its hyphen: `(408) 765,8080`. */
const numberWithOtherSign = /(?<![\d-])(?:\([2-9]\d{2}\) ?|[2-9]\d{2}[- ])[2-9]\d{2}[,;:=_]\d{4}(?!\d)/;
const whole = /^\(?\d{3}\)?[-.\s]{1,2}\d{3}[-.]\d{4}$/;

/** A number without its area code beside the legend that asks for it, or with letters in it. */
function shortNumber(filing: Filing): readonly CoverFault[] {
	const { cover, visible } = filing;
	const legend = cover && findLegend(filing, fieldsSpan(filing, cover), 'telephone');
	if (!legend || !isAtHome(filing)) {
		return [];
	}
	const from = Math.max(0, legend.start - 160);
	const around = visible.text.slice(from, legend.end + 160);
	const wrong = [...around.matchAll(spoiled)].find(({ 0: number }) => !whole.test(number));
	if (wrong) {
		const start = from + wrong.index;
		return [{ kind: 'telephone-number', piece: visible.piece(start, start + wrong[0].length) }];
	}
	const otherSign = numberWithOtherSign.exec(around);
	if (otherSign) {
		const start = from + otherSign.index;
		return [{ kind: 'telephone-number', piece: visible.piece(start, start + otherSign[0].length) }];
	}
	const pieceAt = ({ index, 0: { length } }: RegExpExecArray): Piece =>
		visible.piece(from + index, from + index + length);
	const otherLength = numberOfOtherLength.exec(around);
	if (otherLength) {
		const digits = otherLength[0].replace(/\D/g, '').length;
		return digits === telephoneDigits ? [] : [{ kind: 'telephone-length', piece: pieceAt(otherLength), digits }];
	}
	const found = /(?<![\d-]|\d\)\s?|\d[\s.–]|^\))[2-9]\d{2}[-.–]\d{4}(?![\d-])/.exec(around);
	return found ? [{ kind: 'area-code-missing', piece: pieceAt(found) }] : [];
}

/** Whether the address is in the United States. */
export function isAtHome({ cover }: Filing): boolean {
	const text = cover?.address?.text ?? '';
	return stateCode.test(text) || stateName.test(`${text} `);
}
