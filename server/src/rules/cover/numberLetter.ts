import { mixedNumbers } from '../../reading/cover/mixedNumbers';
import { hasCover } from '../../reading/has';
import { replaceVisible } from '../../writing/words';
import { coverOf } from '../examples/coverPage';
import type { Rule } from '../rule';

/** Flags a letter that was typed for a digit in a number of the cover: `O01-41893`. */
export const numberLetter: Rule = {
	id: 'number-letter',
	severity: { draft: 'information', final: 'warning' },
	summary: 'The numbers of the cover are digits: no letter O for a zero, no letter l for a one.',
	why: 'They look alike on the page, but a search for the number does not find it.',
	source: { title: 'Form 8-K, cover page', href: 'https://www.sec.gov/files/form8-k.pdf' },
	example: {
		bad: coverOf({ numbers: 'Oregon\tO01-41893\t93-0417725' }),
		good: coverOf({}),
	},
	appliesTo: hasCover,
	*check(filing) {
		for (const { span, text } of mixedNumbers(filing)) {
			const right = text.replace(/[oOlI]/g, (letter) => String(/o/i.test(letter) ? 0 : 1));
			yield {
				span,
				message: `“${text}” has a letter for a digit.`,
				fixes: [{ title: `Write ${right}`, edits: replaceVisible(filing, span, right) }],
			};
		}
	},
};
