/** What is asked of one filing often, read once. */
import type { Filing } from '../filing/filing';

/** `read`, with its answer kept as long as the filing. */
export function perFiling<T>(read: (filing: Filing) => T): (filing: Filing) => T {
	return keptWith(read);
}

/** `read`, with its answer kept as long as the part of a filing that it is about. */
export function keptWith<Part extends object, T>(read: (part: Part) => T): (part: Part) => T {
	const known = new WeakMap<Part, { readonly value: T }>();
	return (part) => {
		let kept = known.get(part);
		if (kept === undefined) {
			kept = { value: read(part) };
			known.set(part, kept);
		}
		return kept.value;
	};
}
