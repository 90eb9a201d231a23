import { strayPunctuation } from '../../reading/slips/marks/strayPunctuation';
import { retype } from '../../writing/words';
import type { Rule } from '../rule';

/** Flags marks of punctuation that do not stand together, and spaces that are lost: `,,`, `.,`, `()`, `December31`. */
export const punctuationDoubled: Rule = {
	id: 'punctuation-doubled',
	severity: { draft: 'hint', final: 'hint' },
	yieldsTo: ['placeholder', 'entity-unknown', 'amount-malformed', 'words-at-odds', 'exhibit-number-unknown'],
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
		for (const { span, text, right, other } of strayPunctuation(filing)) {
			yield {
				span,
				message: messageOf(text, right, other),
				fixes: [right, other].flatMap((meant) =>
					meant === undefined ? [] : [{ title: titleOf(text, meant), edits: retype(filing, span, meant) }],
				),
			};
		}
	},
};

function messageOf(marks: string, right: string | undefined, other: string | undefined): string {
	if (other !== undefined) {
		return marks.startsWith('.')
			? `“${marks}”: the point is left over, or a capital is lost.`
			: marks.startsWith(' ')
				? `“${marks.trim()}”: a point before it is lost, or its capital is left over.`
				: `“${marks.trim()}” is left over, or the space after it.`;
	}
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
		: right === '' || (/^[.-] /.test(marks) && right === marks.slice(1))
			? `Remove “${marks.slice(0, marks.length - right.length)}”`
			: marks.trim() === right
				? 'Remove the space'
				: `Write “${right.trim()}”`;
}
