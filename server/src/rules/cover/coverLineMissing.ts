import { missingHeadings } from '../../reading/cover/missingHeadings';
import { hasCover } from '../../reading/has';
import { insertParagraphsBefore } from '../../writing/paragraphs';
import { insertLineAbove, insertLineBelow, rewrite } from '../../writing/words';
import { coverOf } from '../examples/coverPage';
import type { Rule } from '../rule';
import { slipRules } from '../slipRules';

/** Flags a cover that lacks a line of the head of the form, while others of these stand there. */
export const coverLineMissing: Rule = {
	id: 'cover-line-missing',
	severity: { draft: 'hint', final: 'warning' },
	isOfAbsence: true,
	yieldsTo: slipRules,
	summary:
		'The cover page has the lines of the form about the Commission, the kind of report and the sections of the Act.',
	why: 'The head of the form is seldom read again once it is set, so that nobody notices a line that was lost in editing.',
	source: { title: 'Form 8-K, cover page', href: 'https://www.sec.gov/files/form8-k.pdf' },
	example: { bad: coverOf({}).replace('CURRENT REPORT\n', ''), good: coverOf({}) },
	appliesTo: hasCover,
	*check(filing) {
		for (const { words, isCommon, beside, side } of missingHeadings(filing)) {
			if (side === 'inside') {
				const { text } = filing.visible.piece(filing.visible.offset(beside.start), filing.visible.offset(beside.end));
				yield {
					span: beside,
					message: `“${text}” on the cover page: the form says “${words}”.`,
					fixes: [{ title: `Write “${words}”`, edits: rewrite(filing, beside, words) }],
					...(isCommon && { atMost: 'hint' as const }),
				};
				continue;
			}
			const lines = words.split('\n');
			const insertLines = side === 'below' ? insertLineBelow : insertLineAbove;
			const edits =
				lines.length > 1
					? [insertParagraphsBefore(filing, beside.start, [words])]
					: [insertLines(filing, beside.start, words)];
			yield {
				span: beside,
				message:
					lines.length > 1
						? `No lines “${lines.join('”, “')}” over the form.`
						: `No line “${words}” on the cover page.`,
				fixes: [{ title: `Insert “${lines.join(', ')}”`, edits }],
				...(isCommon && { atMost: 'hint' as const }),
			};
		}
	},
};
