/** What the header says of the registrant's state, address and telephone number, beside what the cover says. */
import type { Filing } from '../../filing/filing';
import { stateOf, states, telephoneDigits } from '../../knowledge';
import { isOneEdit } from '../../text/oneEdit';
import type { Piece } from '../../text/span';
import { keysOf } from '../../text/words';
import { perFiling } from '../perFiling';
import { numbersOf } from '../stated/numbers';
import { filledFields, headerFields } from './header';

/** A value of the header that is another one than that of the cover. */
export interface OtherPlace {
	readonly what: 'State of incorporation' | 'City' | 'State' | 'ZIP code' | 'Telephone number';
	readonly inHeader: Piece;
	readonly onCover: Piece;
}

/**
 * The values that differ, in text order. EDGAR writes them from what the company has told it of itself, where a former
 * address may be left: so city, state and ZIP code count after the same street only, and a telephone number but for one digit.
 */
export const otherPlaces = perFiling((filing): readonly OtherPlace[] =>
	[...otherState(filing), ...otherAddress(filing), ...otherTelephone(filing)].sort(
		(a, b) => a.inHeader.span.start - b.inHeader.span.start,
	),
);

/** The name of a state. */
const wordOfState = new RegExp(`\\b(?:${states.map(({ name }) => name).join('|')})\\b`, 'gi');

function otherState(filing: Filing): readonly OtherPlace[] {
	const onCover = filing.cover?.stateOfIncorporation;
	const fields = filledFields(filing, 'STATE OF INCORPORATION');
	const [first] = fields;
	const inHeader = fields.map(({ value }) => stateOf(value.text));
	const written = onCover?.text.match(wordOfState) ?? (onCover ? [onCover.text] : []);
	const covered = written.map(stateOf);
	// Abroad, a place has a code of EDGAR's own.
	if (!first || !onCover || [...inHeader, ...covered].includes(undefined)) {
		return [];
	}
	return covered.some((state) => inHeader.includes(state))
		? []
		: [{ what: 'State of incorporation', inHeader: first.value, onCover }];
}

/** The lines of an address that begins with the street of the cover, of which the cover has another value. */
function otherAddress(filing: Filing): readonly OtherPlace[] {
	const [zip] = numbersOf(filing, 'zip-code', 'cover');
	const onCover = filing.cover?.address;
	if (!onCover || !zip) {
		return [];
	}
	const words = keysOf(onCover.text).join(' ');
	const has = (key: string): boolean => ` ${words} `.includes(` ${key} `);
	const differs: Readonly<Record<string, (value: string) => OtherPlace['what'] | false>> = {
		CITY: (value) => !has(keysOf(value).join(' ')) && 'City',
		STATE: (value) => {
			const state = stateOf(value);
			return state !== undefined && !has(state.code.toLowerCase()) && !has(state.name.toLowerCase()) && 'State';
		},
		ZIP: (value) => /^\d{5}(?:-?\d{4})?$/.test(value) && value.slice(0, 5) !== zip.key && 'ZIP code',
	};
	let isSameStreet = false;
	const others = headerFields(filing, 'STREET 1', 'CITY', 'STATE', 'ZIP').flatMap(({ key, value }) => {
		if (key === 'STREET 1') {
			const street = keysOf(value.text).slice(0, 2).join(' ');
			isSameStreet = /\S \S/.test(street) && words.includes(street);
		}
		const what = isSameStreet && value.text !== '' && differs[key]?.(value.text);
		return what
			? [{ what, inHeader: value, onCover: what === 'ZIP code' ? { ...onCover, text: zip.key } : onCover }]
			: [];
	});
	return others.slice(0, 1);
}

function otherTelephone(filing: Filing): readonly OtherPlace[] {
	const onCover = filing.cover?.telephone;
	const own = onCover ? digitsOf(onCover.text) : '';
	const fields = filledFields(filing, 'BUSINESS PHONE');
	const near = fields.find(({ value }) => isOneEdit(digitsOf(value.text), own));
	return onCover && near && own.length === telephoneDigits && !fields.some(({ value }) => digitsOf(value.text) === own)
		? [{ what: 'Telephone number', inHeader: near.value, onCover }]
		: [];
}

/** The digits of a number of North America, without the one before its area code. */
const digitsOf = (text: string): string => text.replace(/\D/g, '').replace(/^1(?=\d{10}$)/, '');
