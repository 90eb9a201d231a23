/** The item in which a place of the report stands. */
import type { Filing, Item } from '../../filing/filing';

/** The last item whose heading ends at an offset of the source or above it; undefined above the first. */
export function itemAbove({ items }: Filing, at: number): Item | undefined {
	return items.findLast(({ heading }) => heading.end <= at);
}
