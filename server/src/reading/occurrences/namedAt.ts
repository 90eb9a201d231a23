/** The things that a filing names in several places: exhibits, items, defined terms, registrants. */
import type { Filing } from '../../filing/filing';
import { exhibitAt } from './exhibits';
import { itemAt } from './items';
import { type Named, nearest, type Occurrence } from './named';
import { registrantAt } from './registrants';
import { termAt } from './terms';

/** A thing, and the place that names it at the cursor. */
export interface Pointed extends Named {
	readonly here: Occurrence;
}

/**
 * What is named at an offset of the source; undefined where nothing is, or a thing of another filing. Of two things at
 * one place, such as an exhibit and the range that it is in, the one with the shorter name there.
 */
export function namedAt(filing: Filing, at: number): Pointed | undefined {
	for (const find of [exhibitAt, itemAt, termAt, registrantAt]) {
		const named = find(filing, at);
		const here = named && nearest(named.occurrences, at);
		if (named !== undefined && here !== undefined) {
			return { ...named, here };
		}
	}
	return undefined;
}
