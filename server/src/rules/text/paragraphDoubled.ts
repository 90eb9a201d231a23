import type { Filing } from '../../filing/filing';
import { doubledSignatures } from '../../reading/signatures/doubled';
import { doubledLines, doubledParagraphs, doubledSentences } from '../../reading/slips/words/doubledParagraphs';
import { removeSentence } from '../../writing/removeSentence';
import type { Problem, Rule } from '../rule';
import { slipRules } from '../slipRules';

/** Flags a paragraph that stands in its item twice, a sentence or line that stands twice in a row, and a signature that stands twice. */
export const paragraphDoubled: Rule = {
	id: 'paragraph-doubled',
	severity: { draft: 'hint', final: 'warning' },
	yieldsTo: slipRules,
	summary: 'No paragraph stands in its item twice, no sentence or line twice in a row, and no signature twice.',
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
		yield* [...lines(filing), ...sentences(filing), ...paragraphs(filing), ...signatures(filing)].sort(
			(a, b) => a.span.start - b.span.start,
		);
	},
};

const lines = (filing: Filing): readonly Problem[] =>
	doubledLines(filing).map(({ first, again }) => ({
		span: again,
		message: 'This line stands twice.',
		related: [{ span: first, message: 'The same words' }],
	}));

const sentences = (filing: Filing): readonly Problem[] =>
	doubledSentences(filing).map(({ first, again }) => ({
		span: again,
		message: 'This sentence stands twice in a row.',
		related: [{ span: first, message: 'The same words' }],
		fixes: [{ title: 'Remove the second one', edits: removeSentence(filing, again) }],
	}));

const signatures = (filing: Filing): readonly Problem[] =>
	doubledSignatures(filing).map(({ first, again }) => ({
		span: again,
		message: 'This signature stands twice.',
		related: [{ span: first, message: 'The same signature' }],
	}));

const paragraphs = (filing: Filing): readonly Problem[] =>
	doubledParagraphs(filing).map(({ first, again, removal }) => ({
		span: again,
		message: 'This paragraph stands in the item twice.',
		related: [{ span: first, message: 'The same words' }],
		fixes: removal ? [{ title: 'Remove the second paragraph', edits: [{ span: removal, text: '' }] }] : [],
	}));
