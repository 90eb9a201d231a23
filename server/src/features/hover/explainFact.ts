/** Values of the cover that are tagged in inline XBRL. */

import { type DeiFact, deiFacts, legendById } from '../../knowledge';
import type { Fact } from '../../text/visibleText';
import { legendTitle } from './explainCover';
import { type Explanation, holds, type Place, quoted } from './explanation';

/** The explanation with the tag of the value that is pointed at, or that tag alone; undefined where neither is. */
export function withFact(place: Place, explanation: Explanation | undefined): Explanation | undefined {
	const found = factAt(place);
	if (found === undefined) {
		return explanation;
	}
	const { fact, known } = found;
	const point = { label: 'Tagged', text: `dei:${known.element}, ${quoted(fact.value, 60)}. ${known.rule}` };
	if (explanation !== undefined) {
		return { ...explanation, points: [...explanation.points, point], sources: [...explanation.sources, known.source] };
	}
	const legend = known.legend === undefined ? undefined : legendById(known.legend);
	return {
		span: fact.span,
		title: legend === undefined ? known.element : legendTitle(legend),
		points: legend === undefined ? [point] : [{ text: legend.meaning }, point],
		sources: legend === undefined ? [known.source] : [legend.source, known.source],
	};
}

/** The innermost tagged value at the place whose element we know. */
function factAt({ filing, at }: Place): { readonly fact: Fact; readonly known: DeiFact } | undefined {
	const facts = filing.visible.facts.filter(({ span, shown }) => shown.start < shown.end && holds(span, at));
	for (const fact of facts.reverse()) {
		const known = deiFacts.find(({ element }) => fact.name === `dei:${element}`);
		if (known !== undefined) {
			return { fact, known };
		}
	}
	return undefined;
}
