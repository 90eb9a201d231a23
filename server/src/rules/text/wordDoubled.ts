import type { Filing } from '../../filing/filing';
import { doubledMarks } from '../../reading/slips/doubledMarks';
import { doubledWords } from '../../reading/slips/doubledWords';
import type { Span } from '../../text/span';
import type { Fix } from '../../writing/edit';
import { replaceVisible } from '../../writing/words';
import type { Rule } from '../rule';

/** Flags a word that stands twice in a row: `the the`. */
export const wordDoubled: Rule = {
	id: 'word-doubled',
	severity: { draft: 'hint', final: 'hint' },
	summary: 'No word stands twice in a row.',
	why: 'A word is doubled when a sentence is reworded; spelling checkers pass over it, readers do not. Rightly doubled words such as “that that” and names are not flagged.',
	example: {
		bad: `Item 8.01 Other Events

On March 12, 2026, the Company opened the the second plant in Ohio.
`,
		good: `Item 8.01 Other Events

On March 12, 2026, the Company opened the second plant in Ohio.
`,
	},
	*check(filing) {
		for (const { word, gap, again } of doubledWords(filing)) {
			yield {
				span: again,
				message: `“${word}” stands twice.`,
				fixes: [
					{
						title: `Remove the second “${word}”`,
						edits: replaceVisible(filing, { start: gap.start, end: again.end }, ''),
					},
				],
			};
		}
		for (const { mark, other, again } of doubledMarks(filing)) {
			yield {
				span: again,
				message: other === undefined ? `“${mark}” stands twice.` : `“${other}” and “${mark}” stand for one day.`,
				fixes: [
					{
						title: `Remove ${other === undefined ? 'the second ' : ''}“${mark}”`,
						edits: replaceVisible(filing, again, ''),
					},
					...(other === undefined ? [] : [removeFirst(filing, again, mark, other)]),
				],
			};
		}
	},
};

/** Of two days, nobody but the author knows which one is right. */
function removeFirst(filing: Filing, again: Span, mark: string, other: string): Fix {
	const { visible } = filing;
	const start = visible.offset(again.start) - other.length;
	const first = visible.span(start, visible.offset(again.end) - mark.length);
	return { title: `Remove “${other}”`, edits: replaceVisible(filing, first, '') };
}
