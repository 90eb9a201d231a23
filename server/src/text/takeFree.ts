/** Of what may overlap, what is found first. */
import { firstAfter } from './sortedSearch';
import type { Span } from './span';

/**
 * Adds to `taken`, which is in text order and stays so, each of `candidates` of which no part is taken yet, where it
 * `isOne`. Does not compare each with each, however many there are.
 */
export function takeFree<Taken extends Span, Found extends Taken>(
	taken: Taken[],
	candidates: readonly Found[],
	isOne: (found: Found) => boolean = () => true,
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

/** Those of `all` that overlap none before them in the list, in text order. */
export function withoutOverlaps<Found extends Span>(all: readonly Found[]): readonly Found[] {
	const taken: Found[] = [];
	takeFree(taken, all);
	return taken;
}
