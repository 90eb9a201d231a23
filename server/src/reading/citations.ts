/** The rules, sections, regulations and instructions that a report cites. */
import { type FoundCitation, findCitations } from '../filing/citations';
import type { Span } from '../text/span';
import { perFiling } from './perFiling';

/** A citation, as a span of the source. */
export interface Citation extends Span {
	/** What the fact base knows of it. */
	readonly fact: FoundCitation['fact'];
}

/** The citations of the 8-K that the fact base knows, in text order; none of the exhibits after it. */
export const citationsOf = perFiling(({ visible, span }): readonly Citation[] => {
	const from = visible.offset(span.start);
	return findCitations(visible.textOf(span)).map(({ start, end, fact }) => ({
		...visible.span(from + start, from + end),
		fact,
	}));
});
