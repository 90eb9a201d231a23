/** The paragraphs of the 8-K, for what is found in each of them alone. */
import { type Paragraph, paragraphsIn } from '../text/paragraphs';
import { keptWords } from '../text/remembered';
import type { VisibleSpan } from '../text/span';
import { perFiling } from './perFiling';

/** The paragraphs of the 8-K in their order, with offsets in the visible text; nothing of what is attached. */
export const paragraphs = perFiling(({ visible, span }): readonly Paragraph[] => {
	const from = visible.offset(span.start);
	return paragraphsIn(visible.textOf(span), visible.format === 'html').map(({ start, text }) => ({
		start: from + start,
		text: keptWords(text),
	}));
});

/** What `find` finds in each of some paragraphs, with its offsets moved from the paragraph to the visible text. */
export function foundIn<Found extends VisibleSpan>(
	all: readonly Paragraph[],
	find: (paragraph: string) => readonly Found[],
): readonly Found[] {
	return all.flatMap(({ start, text }) =>
		find(text).map((found) => ({ ...found, start: start + found.start, end: start + found.end })),
	);
}
