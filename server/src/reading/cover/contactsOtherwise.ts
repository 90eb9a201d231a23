/** The telephone number, street and postal code of the cover that an item gives with a slip: `9010 Switchyard Road` for 9100. */
import type { Filing } from '../../filing/filing';
import { areExchanged } from '../../text/oneEdit';
import { literally } from '../../text/phrases';
import { sentenceAround } from '../../text/sentences';
import type { Piece } from '../../text/span';
import { tellingTexts } from '../items/itemText';

/** A part of the address or the telephone number that is not that of the cover. */
export interface OtherContact extends Piece {
	/** As the cover has it: `9100`. */
	readonly right: string;
	readonly onCover: Piece;
}

const streets = '(?:Avenue|Boulevard|Circle|Court|Drive|Highway|Lane|Parkway|Place|Plaza|Road|Street|Terrace|Way)';
const address = new RegExp(`(\\d{2,6})\\s((?:[A-Z][A-Za-z.]*\\s){1,4})(${streets})\\b`);
const telephone = /\(?(\d{3})\)?[\s-]{1,2}(\d{3})-(\d{4})(?!\d)/g;
/** Words of a sentence that tells of another place or time. */
const ofOther = /\b(?:new|former\w*|previous\w*|prior|chang\w*|addition\w*|fax|facsimile)\b/i;

/** In text order of each kind; empty where the cover has neither. */
export function otherContacts(filing: Filing): readonly OtherContact[] {
	const { cover, visible } = filing;
	if (cover?.registrants.length !== 1) {
		return [];
	}
	const found = (
		onCover: Piece,
		pattern: RegExp,
		rightOf: (found: RegExpExecArray, sentence: string) => readonly [said: string, right: string] | undefined,
	): readonly OtherContact[] =>
		tellingTexts(filing).flatMap(({ start, text }) =>
			[...text.matchAll(pattern)].flatMap((each) => {
				const { start: from, end } = sentenceAround(text, each.index);
				const sentence = text.slice(from, end);
				const [said, right] = rightOf(each, sentence) ?? [];
				const at = start + each.index + (said === undefined ? 0 : each[0].lastIndexOf(said));
				return said === undefined || right === undefined || sentence.includes(right) || ofOther.test(sentence)
					? []
					: [{ ...visible.piece(at, at + said.length), right, onCover }];
			}),
		);
	const [, number = '', street = '', kind = ''] = address.exec(cover.address?.text ?? '') ?? [];
	const [zip = ''] = /\b\d{5}(?=\D*$)/.exec(cover.address?.text ?? '') ?? [];
	const digits = digitsOf(cover.telephone?.text ?? '').slice(-10);
	const name = literally(street.trim()).replace(/\s+/g, '\\s+');
	return [
		...(cover.address && number !== ''
			? [
					...found(cover.address, new RegExp(`(?<!\\d)(\\d{2,6})\\s${name}\\s${kind}\\b`, 'g'), ([, said = '']) =>
						areExchanged(said, number) ? [said, number] : undefined,
					),
					...found(cover.address, new RegExp(`(?<!\\d)${number}\\s${name}\\s(${streets})\\b`, 'g'), ([, said = '']) => [
						said,
						kind,
					]),
				]
			: []),
		...(cover.address && zip !== ''
			? found(
					cover.address,
					/,\s[A-Z][A-Za-z.]{1,20}(?:\s[A-Z][a-z]{1,12})?,?\s(\d{5})(?![\d,.-]\d|\d)/g,
					([, said = '']) => (areExchanged(said, zip) ? [said, zip] : undefined),
				)
			: []),
		...(cover.telephone && digits.length === 10
			? found(cover.telephone, telephone, ({ 0: said }, sentence) =>
					areExchanged(digitsOf(said), digits) || (isOwnNumber.test(sentence) && digitsOf(said) !== digits)
						? [said, cover.telephone?.text ?? '']
						: undefined,
				)
			: []),
	];
}

const isOwnNumber =
	/\btelephone number (?:of the (?:Company|Registrant)|of (?:its|the Company’s) principal executive offices) (?:is|remains)\b/i;

const digitsOf = (text: string): string => text.replace(/\D/g, '');
