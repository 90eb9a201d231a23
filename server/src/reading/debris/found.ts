/** What the making of a document has left in its text, while it is looked for. */

import { firstAfter } from '../../text/sortedSearch';

/** What kind of thing is still open: a value to come, a field of a program, a note, a choice, a choice of pronouns, words that only fill the place, markup that shows as text. */
export type DebrisKind = 'blank' | 'field' | 'note' | 'choice' | 'pronoun' | 'filler' | 'markup';

/** Something that is still open, with offsets into the text that was searched. */
export interface FoundDebris {
	readonly start: number;
	readonly end: number;
	readonly kind: DebrisKind;
	/** Whether it means something else outside the items, such as a line of the cover to write on. */
	readonly inTextOnly?: boolean;
}

/** Adds to `taken`, which is in text order, each of `candidates` of which no part is taken yet, where it `isOne`. */
export function takeFree<Found extends FoundDebris>(
	taken: FoundDebris[],
	candidates: readonly Found[],
	isOne: (found: Found) => boolean,
): void {
	for (const each of candidates) {
		const at = firstAfter(taken, ({ start }) => start, each.start);
		const isFree =
			(taken[at - 1]?.end ?? 0) <= each.start && each.end <= (taken[at]?.start ?? Number.POSITIVE_INFINITY);
		if (isFree && isOne(each)) {
			taken.splice(at, 0, each);
		}
	}
}
