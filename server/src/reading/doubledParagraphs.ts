/** Paragraphs that stand in an item twice. */
import type { Filing } from '../filing/filing';
import { lineStart, type Source } from '../text/source';
import type { Span } from '../text/span';
import { perFiling } from './perFiling';
import { proseParagraphs } from './prose';

/** A paragraph that is a copy. */
export interface DoubledParagraph {
	readonly first: Span;
	readonly again: Span;
	/** The copy with the space before it, in HTML its element; absent where it is not certain what belongs to it. */
	readonly removal?: Span;
}

/** How many words a paragraph has of which nobody would say it twice. */
const fewest = 10;

/** The paragraphs that stand before in the same item, word for word, in text order. */
export const doubledParagraphs = perFiling((filing): readonly DoubledParagraph[] => {
	const { visible } = filing;
	const known = new Map<string, Span>();
	return proseParagraphs(filing).flatMap(({ text, start, end, item }) => {
		const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
		const span = visible.span(start, end);
		// Two lettered parts of an item may say the same, each for itself.
		const part = item.parts.findLast((each) => each.span.start <= span.start);
		const key = `${part?.span.start ?? item.content.start} ${words.join(' ')}`;
		const first = known.get(key);
		if (first === undefined) {
			known.set(key, span);
		}
		if (first === undefined || words.length < fewest || /:$|\bincorporated\b/.test(text)) {
			return [];
		}
		const removal = removalOf(filing, span);
		return [{ first, again: span, ...(removal && { removal }) }];
	});
});

function removalOf({ visible, source }: Filing, span: Span): Span | undefined {
	if (visible.format === 'html') {
		const block = visible.blocks.find(
			({ name, content }) =>
				(name === 'p' || name === 'div') &&
				content.start <= span.start &&
				span.end <= content.end &&
				visible.textOf(content).trim() === visible.textOf(span).trim(),
		);
		return block && { start: block.span.start - gapBefore(source, block.span.start), end: block.span.end };
	}
	const start = lineStart(source, span.start);
	const isWhole =
		source.slice(start, span.start).trim() === '' && /^[ \t]*(?:[\r\n]|$)/.test(source.slice(span.end, span.end + 200));
	return isWhole ? { start: start - gapBefore(source, start), end: span.end } : undefined;
}

/** How much white space stands before an offset. */
const gapBefore = (source: Source, at: number): number =>
	/\s*$/.exec(source.slice(Math.max(0, at - 200), at))?.[0].length ?? 0;
