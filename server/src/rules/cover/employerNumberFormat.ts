import { unusedEmployerPrefixes } from '../../knowledge';
import { isAtHome } from '../../reading/cover/coverFaults';
import { factTags } from '../../reading/cover/factTags';
import { mistypedEmployerNumber } from '../../reading/cover/mistypedNumbers';
import { hasCover } from '../../reading/has';
import { replace } from '../../writing/words';
import { coverOf } from '../examples/coverPage';
import type { Rule } from '../rule';

/** Flags an employer identification number that is not two digits, a hyphen and seven digits, or of a prefix that is not given out. */
export const employerNumberFormat: Rule = {
	id: 'employer-number-format',
	severity: { draft: 'hint', final: 'hint' },
	summary: 'The employer identification number is two digits, a hyphen and seven digits.',
	why: 'So the Internal Revenue Service writes it, and so readers and programs look for it.',
	source: { title: 'Form 8-K, cover page', href: 'https://www.sec.gov/files/form8-k.pdf' },
	example: {
		bad: coverOf({ numbers: 'Oregon\t001-41893\t930417725' }),
		good: coverOf({}),
	},
	appliesTo: hasCover,
	*check(filing) {
		const number = filing.cover?.employerIdentificationNumber;
		const isStandIn = number !== undefined && standsForNumber.test(number.text);
		if (
			number &&
			!isStandIn &&
			/^\d{2}-\d{7}$/.test(number.text) &&
			unusedEmployerPrefixes.prefixes.has(number.text.slice(0, 2))
		) {
			yield {
				span: number.span,
				message: `“${number.text}”: no employer number commonly begins with ${number.text.slice(0, 2)}.`,
			};
		}
		if (isStandIn && isAtHome(filing)) {
			yield { span: number.span, message: `“${number.text}” stands for an employer number that is to come.` };
		}
		const mistyped = mistypedEmployerNumber(filing);
		if (!mistyped) {
			return;
		}
		const { span, text } = mistyped;
		const digits = text.replace(/\D/g, '');
		// A tagged number with too few or too many digits is reported by the rule about facts.
		const isTagged = factTags(filing).some(
			({ name, value }) => name === 'dei:EntityTaxIdentificationNumber' && value.text === text,
		);
		if (isTagged && digits.length !== 9) {
			return;
		}
		const corrected = `${digits.slice(0, 2)}-${digits.slice(2)}`;
		yield {
			span,
			message: `“${text}” is not of the form of an employer number, NN-NNNNNNN.`,
			fixes: digits.length === 9 ? [{ title: `Write ${corrected}`, edits: [replace(span, corrected)] }] : [],
		};
	},
};

/** One digit all over, or all in a row. A company of another country may have no number. */
const standsForNumber = /^(?:(\d)\1-\1{7}|12-3456789|01-2345678)$/;
