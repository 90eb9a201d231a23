import { doubledParagraphs } from '../../reading/doubledParagraphs';
import type { Rule } from '../rule';

/** Flags a paragraph that stands in its item twice. */
export const paragraphDoubled: Rule = {
	id: 'paragraph-doubled',
	severity: { draft: 'hint', final: 'warning' },
	summary: 'No paragraph stands in its item twice.',
	why: 'A paragraph is pasted a second time when parts of drafts are put together, and the copy misses the later changes.',
	example: {
		bad: `Item 8.01 Other Events

On March 12, 2026, the Company opened its second plant in Ohio, which makes smaller instruments.

The plant has forty employees and cost twelve million dollars.

On March 12, 2026, the Company opened its second plant in Ohio, which makes smaller instruments.
`,
		good: `Item 8.01 Other Events

On March 12, 2026, the Company opened its second plant in Ohio, which makes smaller instruments.

The plant has forty employees and cost twelve million dollars.
`,
	},
	*check(filing) {
		for (const { first, again, removal } of doubledParagraphs(filing)) {
			yield {
				span: again,
				message: 'This paragraph stands in the item twice.',
				related: [{ span: first, message: 'The same words' }],
				fixes: removal ? [{ title: 'Remove the second paragraph', edits: [{ span: removal, text: '' }] }] : [],
			};
		}
	},
};
