import { fieldsSpan } from '../../reading/cover/coverFields';
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
		const { cover, visible } = filing;
		if (!cover) {
			return;
		}
		if (cover.commissionFileNumber) {
			const { span, text } = cover.commissionFileNumber;
			if (otherLength.test(text)) {
				yield { span, message: `“${text}” is not of the form of a commission file number, such as 001-12345.` };
			}
			return;
		}
		const { start, end } = fieldsSpan(filing, cover);
		const words = visible.text.slice(start, end);
		// Three digits and four are the end of a telephone number, two and seven an employer number.
		const [found] = words.matchAll(
			/(?<![\d\p{L}-])(?:\d{8}|00[01]-\d{1,3}|00[01]\d{7}|\d{1,3}[^\S\n]?[-‐–—.][^\S\n]?\d{5,8}(?:-\d{2})?|\d{4,5}-\d{5,6})(?![\d-])/gu,
		);
		if (!found || /^\d{2}\W{1,3}\d{7}$/.test(found[0])) {
			return;
		}
		const { span, text } = visible.piece(start + found.index, start + found.index + found[0].length);
		yield { span, message: `“${text}” is not of the form of a commission file number, such as 001-12345.` };
	},
};

/** After `001` and `000` stand five digits: of more or fewer, and without the hyphen, some are a slip. */
const otherLength = /^(?:(?:00?[01]|1)-\d{6,}|00[01]-\d{1,3}|00[01]\d{5})$/;
