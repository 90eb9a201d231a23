import { strayPunctuation } from '../../reading/slips/strayPunctuation';
import { retype } from '../../writing/words';
import type { Rule } from '../rule';

/** Flags marks of punctuation that do not stand together, and spaces that are lost: `,,`, `.,`, `()`, `December31`. */
export const punctuationDoubled: Rule = {
	id: 'punctuation-doubled',
	severity: { draft: 'hint', final: 'hint' },
	yieldsTo: ['placeholder', 'entity-unknown', 'amount-malformed', 'words-at-odds'],
	summary:
		'No marks of punctuation stand together that do not belong together, and no space is lost beside them or between a word and a number.',
	why: 'They are left when words between them are taken out or put in.',
	example: {
		bad: `Item 8.01 Other Events

On March 12, 2026, the Company,, a maker of lamps, opened its second plant..
`,
		good: `Item 8.01 Other Events

On March 12, 2026, the Company, a maker of lamps, opened its second plant.
`,
	},
	*check(filing) {
		for (const { span, text, right } of strayPunctuation(filing)) {
			yield {
				span,
				message: messageOf(text, right),
				fixes: right === undefined ? [] : [{ title: titleOf(text, right), edits: retype(filing, span, right) }],
			};
		}
	},
};

function messageOf(marks: string, right: string | undefined): string {
	if (right === undefined || right === '') {
		return `“${marks}” is left over.`;
	}
	if (isSpaceLost(marks, right)) {
		return `No space ${right.startsWith(' ') ? 'before' : 'after'} “${marks}”.`;
	}
	return marks.trim() === right
		? `Space ${marks.startsWith(right) ? 'after' : 'before'} “${right}”.`
		: `“${marks}” should be “${right}”.`;
}

const isSpaceLost = (marks: string, right: string): boolean => right !== marks && right.trim() === marks;

function titleOf(marks: string, right: string): string {
	return isSpaceLost(marks, right)
		? 'Insert the space'
		: right === ''
			? `Remove “${marks}”`
			: marks.trim() === right
				? 'Remove the space'
				: `Write “${right}”`;
}
