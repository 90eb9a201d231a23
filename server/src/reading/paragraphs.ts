/** The paragraphs of the 8-K, for what is found in each of them alone. */
import type { Filing } from '../filing/filing';
import { type Paragraph, paragraphsIn } from '../text/paragraphs';
import { keptWords } from '../text/remembered';
import type { VisibleSpan } from '../text/span';
import { perFiling } from './perFiling';

/** All of them in their order, with offsets in the visible text. */
const allParagraphs = perFiling(({ visible }): readonly Paragraph[] =>
	paragraphsIn(visible.text, visible.format === 'html').map(({ start, text }) => ({ start, text: keptWords(text) })),
);

/** The paragraphs of the 8-K in their order, with offsets in the visible text; nothing of what is attached. */
export const paragraphs = perFiling((filing): readonly Paragraph[] => {
	const { visible, span } = filing;
	return paragraphsBetween(filing, visible.offset(span.start), visible.offset(span.end));
});

/** The paragraphs between two offsets of the visible text, in their order; what they cut off of one is one. */
export function paragraphsBetween(filing: Filing, from: number, to: number): readonly Paragraph[] {
	const found: Paragraph[] = [];
	for (const paragraph of allParagraphs(filing)) {
		const { start, text } = paragraph;
		if (from <= start && start + text.length <= to) {
			found.push(paragraph);
			continue;
		}
		const part = text.slice(Math.max(0, from - start), Math.max(0, to - start));
		for (const rest of paragraphsIn(part, filing.visible.format === 'html')) {
			found.push({ start: Math.max(start, from) + rest.start, text: rest.text });
		}
	}
	return found;
}

/** What `find` finds in each of some paragraphs, with its offsets moved from the paragraph to the visible text. */
export function foundIn<Found extends VisibleSpan>(
	all: readonly Paragraph[],
	find: (paragraph: string) => readonly Found[],
): readonly Found[] {
	const moved: Found[] = [];
	for (const { start, text } of all) {
		for (const found of find(text)) {
			moved.push({ ...found, start: start + found.start, end: start + found.end });
		}
	}
	return moved;
}
