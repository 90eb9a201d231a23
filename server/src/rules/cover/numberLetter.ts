import { hasCover } from '../../reading/has';
import { replaceVisible } from '../../writing/words';
import { coverOf } from '../examples/coverPage';
import type { Rule } from '../rule';

/** Flags a letter that was typed for a digit in a number of the cover: `O01-41893`. */
export const numberLetter: Rule = {
	id: 'number-letter',
	severity: { draft: 'information', final: 'warning' },
	summary: 'The numbers of the cover are digits: no letter O for a zero, no letter l for a one.',
	why: 'They look alike on the page, and nobody finds the number who looks for it.',
	source: { title: 'Form 8-K, cover page', href: 'https://www.sec.gov/files/form8-k.pdf' },
	example: {
		bad: coverOf({ numbers: 'Oregon\tO01-41893\t93-0417725' }),
		good: coverOf({}),
	},
	appliesTo: hasCover,
	*check(filing) {
		const { cover, visible } = filing;
		if (!cover) {
			return;
		}
		const from = visible.offset(cover.span.start);
		const text = visible.textOf(cover.span);
		for (const { index, 0: words } of mayBeMixed.test(text) ? text.matchAll(mixed) : []) {
			const { span } = visible.piece(from + index, from + index + words.length);
			const right = words.replace(/[oOlI]/g, (letter) => String(/o/i.test(letter) ? 0 : 1));
			yield {
				span,
				message: `“${words}” has a letter for a digit.`,
				fixes: [{ title: `Write ${right}`, edits: replaceVisible(filing, span, right) }],
			};
		}
	},
};

/** A letter beside a digit, which most covers do not have. */
const mayBeMixed = /\d-?[oOlI]|[oOlI]-?\d/;

/** File numbers, employer numbers, ZIP codes and telephone numbers with one or two letters among their digits. */
const mixed =
	/(?<![\p{L}\p{N}./-])(?=[\d-]*[oOlI])(?=(?:[^\d\s]*\d){3})(?:[\doOlI]{3}-[\doOlI]{5,6}|[\doOlI]{2}-[\doOlI]{7}|[\doOlI]{3}-[\doOlI]{4}|[\doOlI]{5}(?:-[\doOlI]{4})?)(?![\p{L}\p{N}./-])/gu;
