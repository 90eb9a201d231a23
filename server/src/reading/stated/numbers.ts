/** The numbers that name the registrant and its place: on the cover, in the facts and in the header. */
import type { Filing } from '../../filing/filing';
import type { Piece } from '../../text/span';
import type { Fact } from '../../text/visibleText';
import { coverFacts } from '../cover/coverFacts';
import { perFiling } from '../perFiling';
import { headerFields } from '../submission/header';

/** What kind of number it is. */
export type NumberKind = 'file-number' | 'employer-number' | 'zip-code' | 'cik';

/** A number, and where it stands. */
export interface StatedNumber extends Piece {
	readonly kind: NumberKind;
	readonly place: 'cover' | 'fact' | 'header';
	/** In a form in which the same numbers are equal: `1-12345`, nine digits, five digits, digits without zeros before them. */
	readonly key: string;
	/** The fact that has it, where it is one. */
	readonly fact?: Fact;
}

/** The numbers of each kind that cover, facts and header have, the cover's before the others; those without a key are left out. */
const statedNumbers = perFiling((filing): readonly StatedNumber[] => {
	const { cover } = filing;
	const facts = coverFacts(filing);
	const found: StatedNumber[] = [];
	const add = (kind: NumberKind, place: StatedNumber['place'], piece: Piece | undefined, fact?: Fact): void => {
		const key = piece && keys[kind](piece.text);
		if (piece && key !== undefined) {
			found.push({ ...piece, kind, place, key, ...(fact ? { fact } : {}) });
		}
	};
	add('file-number', 'cover', cover?.commissionFileNumber);
	add('employer-number', 'cover', cover?.employerIdentificationNumber);
	add('zip-code', 'cover', cover?.address);
	for (const [kind, name] of factNames) {
		for (const fact of facts?.get(name) ?? []) {
			add(kind, 'fact', { span: fact.span, text: fact.value }, fact);
		}
	}
	for (const [kind, names] of headerNames) {
		for (const { value } of headerFields(filing, ...names)) {
			add(kind, 'header', value);
		}
	}
	return found;
});

/** The numbers of a kind that stand in a place. */
export const numbersOf = (filing: Filing, kind: NumberKind, place: StatedNumber['place']): readonly StatedNumber[] =>
	statedNumbers(filing).filter((number) => number.kind === kind && number.place === place);

const factNames: readonly (readonly [NumberKind, string])[] = [
	['file-number', 'EntityFileNumber'],
	['employer-number', 'EntityTaxIdentificationNumber'],
	['zip-code', 'EntityAddressPostalZipCode'],
	['cik', 'EntityCentralIndexKey'],
];

const headerNames: readonly (readonly [NumberKind, readonly string[]])[] = [
	['file-number', ['SEC FILE NUMBER']],
	['employer-number', ['IRS NUMBER', 'EIN']],
	['cik', ['CENTRAL INDEX KEY']],
];

const keys: Readonly<Record<NumberKind, (text: string) => string | undefined>> = {
	/** `001-05805` as `1-5805`; undefined for what is no file number of a registered class of securities. */
	'file-number': (text) => {
		const found = /^0{0,2}([01])-0{0,5}(\d{1,6})$/.exec(text.replace(/\s/g, ''));
		return found ? `${found[1]}-${found[2]}` : undefined;
	},
	/** The nine digits; undefined where there are fewer or more, or none but zeros. */
	'employer-number': (text) => {
		const digits = text.replace(/\D/g, '');
		return digits.length === 9 && !/^0+$/.test(digits) ? digits : undefined;
	},
	/** The first five digits of the last number of five, or nine, digits. */
	'zip-code': (text) => [...text.matchAll(/(?<![\d-])(\d{5})(?:-?\d{4})?(?![\d-])/g)].at(-1)?.[1],
	cik: (text) => (/^\d{1,10}$/.test(text) && !/^0+$/.test(text) ? text.replace(/^0+/, '') : undefined),
};
