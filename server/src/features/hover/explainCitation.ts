/** Citations of rules, sections, regulations and instructions. */
import { findCitations } from '../../filing/citations';
import { type Explanation, hedged, type Place } from './explanation';
import { textAround } from './textAround';

/** The citation that is pointed at; undefined where there is none that the fact base knows. */
export function explainCitation(place: Place): Explanation | undefined {
	const around = textAround(place);
	if (around === undefined) {
		return undefined;
	}
	const { text, start, at } = around;
	const found = findCitations(text).find((each) => each.start <= at && at < each.end);
	if (found === undefined) {
		return undefined;
	}
	const { title, meaning, source } = found.fact;
	return {
		span: place.filing.visible.span(start + found.start, start + found.end),
		title,
		points: [{ text: hedged(meaning, source) }],
		sources: [source],
	};
}
