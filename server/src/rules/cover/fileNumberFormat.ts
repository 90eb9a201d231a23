import { mistypedFileNumber } from '../../reading/cover/mistypedNumbers';
import { hasCover } from '../../reading/has';
import { coverOf } from '../examples/coverPage';
import type { Rule } from '../rule';

/** Flags a commission file number that is not of the form of one. */
export const fileNumberFormat: Rule = {
	id: 'file-number-format',
	severity: { draft: 'hint', final: 'hint' },
	summary: 'The commission file number has the form of one, such as 001-12345 or 333-123456.',
	why: 'The number before the hyphen commonly says under which Act or section the registrant reports: 000, 001, 033, 333 or 811 are the usual ones.',
	source: { title: 'Form 8-K, cover page', href: 'https://www.sec.gov/files/form8-k.pdf' },
	example: {
		bad: coverOf({ numbers: 'Oregon\t00141893\t93-0417725' }),
		good: coverOf({}),
	},
	appliesTo: hasCover,
	*check(filing) {
		const read = filing.cover?.commissionFileNumber;
		if (read && /^\d{2,3}-(?:0{5,6}|9{5,6})$/.test(read.text)) {
			yield { span: read.span, message: `“${read.text}” stands for a file number that is to come.` };
			return;
		}
		const number = mistypedFileNumber(filing);
		if (number) {
			yield {
				span: number.span,
				message: `“${number.text}” is not of the form of a commission file number, such as 001-12345.`,
			};
		}
	},
};
