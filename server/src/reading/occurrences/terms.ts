/** The defined terms of a filing with every place that names them. */

import type { Filing } from '../../filing/filing';
import { definedTerms } from '../terms/definedTerms';
import { inTextOrder, type Named, type Occurrence } from './named';

/** The defined term named at an offset of the source; undefined where none is. */
export function termAt(filing: Filing, at: number): Named | undefined {
	for (const { name, definitions, uses } of definedTerms(filing)) {
		const places: readonly Occurrence[] = [
			...definitions.map((piece): Occurrence => ({ span: piece.span, name: piece, declares: piece.span })),
			...uses.map((span): Occurrence => ({ span, name: { span, text: name } })),
		];
		if (places.some(({ span }) => span.start <= at && at <= span.end)) {
			return { kind: 'term', name, occurrences: inTextOrder(places) };
		}
	}
	return undefined;
}
