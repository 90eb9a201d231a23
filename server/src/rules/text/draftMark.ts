import { type LeftOfDrafting, leftOfDrafting } from '../../reading/debris/drafting';
import { type MarkedChange, markedChanges } from '../../reading/debris/markedChanges';
import { draftStamps, type Writer } from '../../reading/debris/stamps';
import { exhibitRemains } from '../../reading/exhibits/attached/remains';
import { shortened } from '../../text/shortened';
import type { Piece } from '../../text/span';
import type { Fix } from '../../writing/edit';
import { replace } from '../../writing/words';
import { exampleReport } from '../examples/report';
import type { Problem, Rule } from '../rule';

/** Flags what only a draft bears: stamps, legends of law firms, marked changes, comments, highlighting, messages and questions. */
export const draftMark: Rule = {
	id: 'draft-mark',
	severity: { draft: 'warning', final: 'error' },
	summary:
		'The report bears no stamp of a draft, no marked change, comment or highlighting, and no words of a program or a page of the Web.',
	why: 'All that stands in the file becomes public, also comments that no browser shows. A legend such as “privileged” in a public filing may moreover be held against the privilege.',
	example: {
		bad: `Privileged & Confidential
W&C Draft of 3/10/26

${exampleReport('Item 8.01 Other Events\n\nOn March 12, 2026, the Company opened its {++second++} plant in Ohio.')}`,
		good: exampleReport('Item 8.01 Other Events\n\nOn March 12, 2026, the Company opened its second plant in Ohio.'),
	},
	*check(filing) {
		const stamps = draftStamps(filing).map(stampProblem);
		const onExhibits = exhibitRemains(filing)
			.filter(({ kind }) => kind === 'stamp')
			.map((stamp): Problem => ({ ...stampProblem(stamp), atMost: 'warning' }));
		const comments = exhibitRemains(filing)
			.filter(({ kind }) => kind === 'comment')
			.map(({ span }): Problem => ({ span, message: messages.comment, atMost: 'hint' }));
		const changes = markedChanges(filing).map(
			(change): Problem => ({ span: change.span, message: messages[change.kind], fixes: fixesOf(change) }),
		);
		const left = leftOfDrafting(filing).map(
			({ span, kind, color }): Problem => ({
				span,
				message:
					kind === 'colored'
						? `Words in ${color}: they may be a change or a question of the draft.`
						: leftMessages[kind],
				atMost: 'hint',
			}),
		);
		yield* [...stamps, ...onExhibits, ...comments, ...changes, ...left].sort((a, b) => a.span.start - b.span.start);
	},
};

/** What is said of a stamp, wherever it stands. What a page of the Web leaves in a copy tells of no draft. */
const stampProblem = ({ span, text, writer = 'draft' }: Piece & { readonly writer?: Writer }): Problem => ({
	span,
	message: `“${shortened(text, 50)}” ${stampMessages[writer]}`,
	...((writer === 'web' || writer === 'browser') && { atMost: 'warning' }),
});

const stampMessages: Readonly<Record<Writer, string>> = {
	draft: 'belongs to a draft.',
	web: 'is left of a page of the Web.',
	assistant: 'is said to the author of the report, not to its reader.',
	browser: 'is the line that a browser prints on a page.',
	program: 'is what a program writes where it has no value.',
};

const leftMessages: Readonly<Record<Exclude<LeftOfDrafting['kind'], 'colored'>, string>> = {
	hidden: 'Words that no browser shows: they become public with the file.',
	title: 'This title of the page is that of a draft or a program.',
	question: 'Question or choice that stands alone: it may be one of the draft.',
};

const messages: Readonly<Record<MarkedChange['kind'], string>> = {
	inserted: 'Words that are marked as inserted.',
	deleted: 'Words that are marked as deleted.',
	highlighted: 'Highlighting is left from the draft.',
	comment: 'Comment in the HTML: it becomes public with the file.',
	change: 'Mark of a change or comment that is left from the draft.',
};

function fixesOf({ kind, whole, marks }: MarkedChange): readonly Fix[] {
	const keep = { edits: marks.map((span) => replace(span, '')) };
	const remove = { edits: whole ? [replace(whole, '')] : [] };
	const fixes =
		kind === 'deleted'
			? [
					{ title: 'Remove the deleted words', ...remove },
					{ title: 'Keep the words, remove the mark', ...keep },
				]
			: kind === 'inserted'
				? [
						{ title: 'Keep the inserted words', ...keep },
						{ title: 'Remove the inserted words', ...remove },
					]
				: kind === 'comment'
					? [{ title: 'Remove the comment', ...remove }]
					: [{ title: 'Remove the highlighting', ...keep }];
	return fixes.filter(({ edits }) => edits.length > 0);
}
