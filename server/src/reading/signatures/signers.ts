/** What the signature rules ask of a signature section. */

import type { Filing, SignatureBlock, SignatureSection } from '../../filing/filing';
import { isTitle } from '../../filing/signatures/signatureCells';
import { isOneEdit } from '../../text/oneEdit';
import { areForms, samePerson } from '../../text/personNames';
import type { Piece, Span } from '../../text/span';
import { keysOf } from '../../text/words';
import { firstLine } from '../firstLine';
import { daysBetween, statedDates } from '../stated/dates';

/**
 * The blocks that somebody signs or is to sign. `By: Alder GP, LLC, its general partner` above a signature only says for
 * whom it is given. The first block where none shows a place to sign.
 */
export function signers({ blocks }: SignatureSection): readonly SignatureBlock[] {
	const named = blocks.filter(({ signature, name }) => signature || name);
	const lines = blocks.filter(({ line }) => line);
	const found = named.length > 0 ? named : lines;
	return found.length > 0 ? found : blocks.slice(0, 1);
}

/** Whether nothing was signed or printed where a block should be: then all of it is still to come, which is said once. */
export const isBare = ({ span }: SignatureBlock): boolean => span.start === span.end;

/** A small span that stands for a block: what of it is nearest to the signature. */
export function placeOf(filing: Filing, block: SignatureBlock): Span {
	return (
		block.signature?.span ??
		block.line ??
		block.name?.span ??
		block.title?.span ??
		block.registrant?.span ??
		firstLine(filing, block.span)
	);
}

/** More days after the report than anybody takes to sign it. */
export const longestToSign = 300;

/**
 * Days that a signature may bear, the likeliest first: today, unless the report date is still to come or long past, and
 * the report date.
 */
export function signingDates(filing: Filing, today: string): readonly string[] {
	const report = filing.cover?.dateOfReport?.iso;
	if (report === undefined || report === today) {
		return [today];
	}
	if (report > today || daysBetween(report, today) > longestToSign) {
		return [report];
	}
	return isToldAfter(filing, report, today) ? [today] : [today, report];
}

/** Whether a sentence of the items begins with a day after that of the report, which no signature can then have. */
const isToldAfter = (filing: Filing, report: string, today: string): boolean =>
	statedDates(filing, 'item').some(({ iso, span }) => {
		const at = filing.visible.offset(span.start);
		return iso > report && iso <= today && /\bOn\s$/.test(filing.visible.text.slice(Math.max(0, at - 4), at));
	});

/** A signature and the name of somebody else that is printed under it. */
export interface OtherSigner {
	readonly signature: NonNullable<SignatureBlock['signature']>;
	readonly name: Piece;
	/** How names differ that may be of one person: by one letter, or in the middle initial; absent where they differ more. */
	readonly slip?: 'letter' | 'initial';
}

/** Words between two names: one person signs for another. */
const signsForOther = /\b(?:by|for|attorney|agent|power|p\.\s?o\.\s?a|behalf|proxy|per)\b/i;

/** The signature of a block, and its printed name, where they are of two persons; undefined where they may be of one. */
export function otherSigner({ signature, name }: SignatureBlock): OtherSigner | undefined {
	if (
		!signature ||
		!name ||
		!/^\W{0,3}s\s?\W/i.test(signature.text) ||
		signsForOther.test(signature.text) ||
		!isPersonName(signature.name) ||
		!isPersonName(name.text) ||
		isTitle(name.text)
	) {
		return undefined;
	}
	const slip = slipOf(keysOf(signature.name), keysOf(name.text));
	return slip === undefined && samePerson(signature.name, name.text)
		? undefined
		: { signature, name, ...(slip && { slip }) };
}

/** The signature of a block that has the surname or the first name alone, and the printed name; undefined where it has more, or is somebody else's. */
export function signedInPart({ signature, name }: SignatureBlock): Omit<OtherSigner, 'slip'> | undefined {
	const printed = keysOf(name?.text ?? '');
	const [word = '', ...more] = keysOf(signature?.name ?? '');
	const isPart = more.length === 0 && word.length > 2 && (word === printed[0] || word === printed.at(-1));
	return signature &&
		name &&
		isPart &&
		/^\W{0,3}s\s?\W/i.test(signature.text) &&
		isPersonName(name.text) &&
		!isTitle(name.text)
		? { signature, name }
		: undefined;
}

/** How the words of two names differ: by one letter of a name, or in a middle initial alone; undefined for any other way. */
function slipOf(a: readonly string[], b: readonly string[]): OtherSigner['slip'] {
	const [at = -1, ...more] = a.flatMap((word, i) => (word === b[i] ? [] : [i]));
	const [one = '', other = ''] = [a[at], b[at]];
	if (a.length !== b.length || more.length > 0 || areForms(one, other)) {
		return undefined;
	}
	const isMiddle = at > 0 && at < a.length - 1;
	if (one.length > 2 && other.length > 2 && isOneEdit(one, other)) {
		return 'letter';
	}
	return isMiddle && one.length === 1 && other.length === 1 ? 'initial' : undefined;
}

/** Whether words may be the name of a person: two words or more, nothing but letters, also with a digit for one, and nothing that is to be filled in. */
const isPersonName = (words: string): boolean =>
	/^\p{L}[\p{L}.'’015-]*(?:,?\s+\(?[“"‘']?\p{L}[\p{L}.'’015-]*[”"’']?\)?){1,5}[.,]?$/u.test(words);
