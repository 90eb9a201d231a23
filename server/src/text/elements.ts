/** Elements that two tags mark off in a text. */

import type { Source } from './source';
import type { Span } from './span';

/**
 * From each opening tag within `span` to the next closing one, in text order; tags without the other end are left out.
 * `tag` is a global pattern for both tags, its first group the slash of the closing one.
 */
export function elements(source: Source, tag: RegExp, span: Span): readonly Span[] {
	const found: Span[] = [];
	let start: number | undefined;
	for (const { 0: written, 1: slash, index } of source.slice(span.start, span.end).matchAll(tag)) {
		if (slash === '') {
			start ??= span.start + index;
		} else if (start !== undefined) {
			found.push({ start, end: span.start + index + written.length });
			start = undefined;
		}
	}
	return found;
}
