/** Citations of rules, sections, regulations and instructions. */
import { citationsOf } from '../../reading/citations';
import { type Explanation, hedged, holds, type Place } from './explanation';

/** The citation that is pointed at; undefined where there is none that the fact base knows. */
export function explainCitation({ filing, at }: Place): Explanation | undefined {
	const found = citationsOf(filing).find((each) => holds(each, at));
	if (found === undefined) {
		return undefined;
	}
	const { start, end, fact } = found;
	const { title, meaning, source } = fact;
	return { span: { start, end }, title, points: [{ text: hedged(meaning, source) }], sources: [source] };
}
