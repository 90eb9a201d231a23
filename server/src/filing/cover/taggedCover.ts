/** The cover page as its inline XBRL tags give it: each value where it is shown. */
import { datesIn } from '../../text/dates';
import { folded } from '../../text/folded';
import type { Piece } from '../../text/span';
import type { Fact, VisibleText } from '../../text/visibleText';
import type { DatePiece } from '../filing';

/** The values of the `dei:` facts that the cover shows; hidden facts are no words of the form. */
export interface TaggedCover {
	readonly registrants: readonly Piece[];
	/** In text order; several where a line above the form repeats the date. */
	readonly datesOfReport: readonly DatePiece[];
	readonly stateOfIncorporation?: Piece;
	readonly commissionFileNumber?: Piece;
	readonly employerIdentificationNumber?: Piece;
	readonly address?: Piece;
	readonly telephone?: Piece;
}

const addressFacts = [
	'EntityAddressAddressLine1',
	'EntityAddressAddressLine2',
	'EntityAddressAddressLine3',
	'EntityAddressCityOrTown',
	'EntityAddressStateOrProvince',
	'EntityAddressCountry',
	'EntityAddressPostalZipCode',
];

/** The tagged values between two offsets of the visible text; without tags there are none. */
export function readTaggedCover(visible: VisibleText, start: number, end: number): TaggedCover {
	const shown = visible.facts.filter(
		(fact) =>
			fact.name.startsWith('dei:') &&
			fact.shown.start >= start &&
			fact.shown.end <= end &&
			/[\p{L}\p{N}]/u.test(wordsOf(visible, fact)),
	);
	const all = (name: string): readonly Fact[] => shown.filter((fact) => fact.name === `dei:${name}`);
	const piece = (name: string): Piece | undefined => {
		const fact = all(name)[0];
		return fact && visible.piece(fact.shown.start, fact.shown.end);
	};
	const numbers = [piece('EntityFileNumber'), piece('EntityTaxIdentificationNumber')] as const;
	const [fileNumber, employerNumber] = areExchanged(...numbers) ? [numbers[1], numbers[0]] : numbers;
	const facts = {
		stateOfIncorporation: piece('EntityIncorporationStateCountryCode'),
		commissionFileNumber: fileNumber,
		employerIdentificationNumber: employerNumber,
		address: joined(
			visible,
			addressFacts.flatMap((name) => all(name)[0] ?? []),
		),
		telephone: joined(
			visible,
			['CityAreaCode', 'LocalPhoneNumber'].flatMap((name) => all(name)[0] ?? []),
		),
	};
	return {
		datesOfReport: all('DocumentPeriodEndDate').flatMap((fact) => dateOf(visible, fact) ?? []),
		registrants: all('EntityRegistrantName').map((fact) => visible.piece(fact.shown.start, fact.shown.end)),
		...Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)),
	};
}

/** Whether the fact of the file number holds an employer number, and the other way about: their names are exchanged. */
const areExchanged = (inFileNumber: Piece | undefined, inEmployerNumber: Piece | undefined): boolean =>
	/^\d{2}-\d{7}$/.test(inFileNumber?.text ?? '') && /^\d{1,3}-\d{4,6}(?:-\d{2})?$/.test(inEmployerNumber?.text ?? '');

const wordsOf = (visible: VisibleText, fact: Fact): string => visible.text.slice(fact.shown.start, fact.shown.end);

function dateOf(visible: VisibleText, fact: Fact): DatePiece | undefined {
	const date = datesIn(visible.text, fact.shown.start, fact.shown.end)[0];
	return date?.iso === undefined ? undefined : { ...visible.piece(date.start, date.end), iso: date.iso };
}

/** Values that stand beside each other as one, in the order of `facts`, with the punctuation between neighbours. */
function joined(visible: VisibleText, facts: readonly Fact[]): Piece | undefined {
	const first = facts[0];
	if (!first) {
		return undefined;
	}
	let text = '';
	let shownTo = first.shown.end;
	for (const fact of facts) {
		const between = visible.text.slice(shownTo, fact.shown.start);
		text += text === '' ? '' : /^[\s,()\-–.]{0,6}$/.test(between) && between !== '' ? between : ' ';
		text += wordsOf(visible, fact);
		shownTo = fact.shown.end;
	}
	const start = facts.reduce((least, fact) => Math.min(least, fact.shown.start), first.shown.start);
	const end = facts.reduce((most, fact) => Math.max(most, fact.shown.end), first.shown.end);
	// A parenthesis around the area code stands outside its tag.
	const opened = text.includes(')') && !text.includes('(') && visible.text[start - 1] === '(' ? 1 : 0;
	const shown = folded(`${opened ? '(' : ''}${text}`);
	return { span: visible.piece(start - opened, end).span, text: shown };
}
