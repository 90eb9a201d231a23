/** Edits put together, and made in a text. */
import { firstAfter } from '../text/sortedSearch';
import type { Source } from '../text/source';
import { overlap, type Span } from '../text/span';
import type { Edit, Fix } from './edit';

/** `text` with `edits` made in it. Throws a `RangeError` where they are not in text order, overlap, or leave the text. */
export function applyEdits(text: Source, edits: readonly Edit[]): string {
	let result = '';
	let at = 0;
	for (const { span, text: written } of edits) {
		if (span.start < at || span.end < span.start || span.end > text.length) {
			throw new RangeError(`The edit at ${span.start} to ${span.end} overlaps another, or leaves the text.`);
		}
		result += text.slice(at, span.start) + written;
		at = span.end;
	}
	return result + text.slice(at);
}

/** The one edit that makes `after` of `before`, as short as it can be. */
export function editBetween(before: string, after: string): Edit {
	const most = Math.min(before.length, after.length);
	let start = 0;
	while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) {
		start += 1;
	}
	let end = 0;
	while (
		end < most - start &&
		before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)
	) {
		end += 1;
	}
	return { span: { start, end: before.length - end }, text: after.slice(start, after.length - end) };
}

/**
 * The edits of every fix that is certain, in text order; `offered` are the fixes of each problem. Of two fixes that
 * would meet in the text, the later waits for the next time.
 */
export function certainEdits(offered: Iterable<readonly Fix[]>): Edit[] {
	const edits: Edit[] = [];
	/** The place of an edit among the others; undefined where it meets one of them. */
	const placeOf = ({ span }: Edit): number | undefined => {
		const index = firstAfter(edits, (edit) => edit.span.start, span.start);
		const [before, after] = [edits[index - 1]?.span, edits[index]?.span];
		const meets = (before && collide(before, span)) || (after && collide(span, after));
		return meets ? undefined : index;
	};
	for (const fixes of offered) {
		const fix = fixes.find(({ all }) => all === true);
		if (fix?.edits.every((edit) => placeOf(edit) !== undefined)) {
			for (const edit of fix.edits) {
				edits.splice(placeOf(edit) ?? edits.length, 0, edit);
			}
		}
	}
	return edits;
}

function collide(a: Span, b: Span): boolean {
	return a.start === b.start || overlap(a, b);
}
