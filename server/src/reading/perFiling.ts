/** What several rules read of one filing, read once. */
import type { Filing } from '../filing/filing';

/** `read`, with its answer kept as long as the filing. */
export function perFiling<T>(read: (filing: Filing) => T): (filing: Filing) => T {
	const known = new WeakMap<Filing, { readonly value: T }>();
	return (filing) => {
		let kept = known.get(filing);
		if (kept === undefined) {
			kept = { value: read(filing) };
			known.set(filing, kept);
		}
		return kept.value;
	};
}
