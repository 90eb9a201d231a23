/** From the characters of a run on the page to those of the text, and back. */
import type { PreviewRun } from '../../../protocol/preview';

/** The offset in the text of a character of the run as it is shown. */
export function textOffset({ start, end, references }: PreviewRun, shown: number): number {
	let at = 0;
	let written = 0;
	for (let i = 0; references && i + 1 < references.length && (references[i] ?? 0) <= shown; i += 2) {
		at = references[i] ?? 0;
		written = references[i + 1] ?? 0;
	}
	return Math.min(end, start + written + shown - at);
}

/** The character of the run as it is shown, which an offset of the text, in the run, belongs to. */
export function shownOffset({ start, references }: PreviewRun, offset: number): number {
	const within = Math.max(0, offset - start);
	let at = 0;
	let written = 0;
	for (let i = 0; references && i + 1 < references.length; i += 2) {
		const [shown = 0, after = 0] = [references[i], references[i + 1]];
		if (after > within) {
			// The reference is one character, wherever in it the offset is.
			return Math.min(at + within - written, shown - 1);
		}
		at = shown;
		written = after;
	}
	return at + within - written;
}

/** The number of the last of these, in their order, that begins at the offset or before; 0 where none does. */
export function lastAt(places: readonly { readonly start: number }[], offset: number): number {
	let low = 0;
	let high = places.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((places[middle]?.start ?? 0) <= offset) {
			low = middle;
		} else {
			high = middle - 1;
		}
	}
	return low;
}

/** The run with its place in the text, where `start` is that of its part. */
export const runInText = (run: PreviewRun, start: number): PreviewRun => ({
	...run,
	start: run.start + start,
	end: run.end + start,
});
