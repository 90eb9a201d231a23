/** What has something in common, put together. */

/**
 * The values of `pairs` by their keys: as `new Map(pairs)`, but with all values of a key, in their order. The keys stand in
 * the order in which they come first. Empty where there are no pairs; one pass, however large a group becomes.
 */
export function groups<K, V>(pairs: Iterable<readonly [K, V]>): Map<K, V[]> {
	const all = new Map<K, V[]>();
	for (const [key, value] of pairs) {
		const group = all.get(key);
		if (group === undefined) {
			all.set(key, [value]);
		} else {
			group.push(value);
		}
	}
	return all;
}
