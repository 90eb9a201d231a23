/** What is asked of one filing often, read once. */
import type { Filing } from '../filing/filing';

/** What is known of each filing and part, by the function that reads it: one weak map is found sooner than hundreds. */
const known = new WeakMap<object, Map<unknown, unknown>>();

/** `read`, with its answer kept as long as the filing. */
export function perFiling<T>(read: (filing: Filing) => T): (filing: Filing) => T {
	return keptWith(read);
}

/** `read`, with its answer kept as long as the part of a filing that it is about. */
export function keptWith<Part extends object, T>(read: (part: Part) => T): (part: Part) => T {
	return (part) => {
		let answers = known.get(part);
		if (answers === undefined) {
			answers = new Map();
			known.set(part, answers);
		}
		const answer = answers.get(read);
		if (answer !== undefined || answers.has(read)) {
			return answer as T;
		}
		const value = read(part);
		answers.set(read, value);
		return value;
	};
}
