/** Putting the items of a report into the order of their numbers. */

import type { Filing, Item } from '../filing/filing';
import { lineStart } from '../text/source';
import type { Span } from '../text/span';
import type { Edit } from './edit';
import { replace } from './words';

/**
 * The edits that let whole items change places. Undefined where an item cannot be moved as it is: its markup is not
 * whole, a page begins in it, it stands under a section of the form, or it points up or down to another item.
 */
export function sortItems(filing: Filing): readonly Edit[] | undefined {
	const { items, source, visible } = filing;
	const places = placesOf(filing);
	const from = visible.offset(places?.[0]?.start ?? 0);
	const hasSections = /^[ \t]*section\s+\d\b/im.test(visible.text.slice(Math.max(0, from - 200)));
	if (!places || hasSections) {
		return undefined;
	}
	const sorted = [...items.keys()].sort((a, b) => Number(items[a]?.number) - Number(items[b]?.number) || a - b);
	const edits: Edit[] = [];
	for (const [at, from] of sorted.entries()) {
		const [place, moved] = [places[at], places[from]];
		const text = moved && source.slice(moved.start, moved.end);
		if (!place || text === undefined || (at !== from && !isMovable(filing, text))) {
			return undefined;
		}
		if (at !== from) {
			edits.push(replace(place, text));
		}
	}
	return edits;
}

/** From the beginning of each heading to the end of the text under it; undefined where lines or markup share them. */
function placesOf(filing: Filing): readonly Span[] | undefined {
	const places: Span[] = [];
	for (const item of filing.items) {
		const start = startOf(filing, item);
		const end = start === undefined ? undefined : endOf(filing, item, start);
		if (start === undefined || end === undefined || !isBlank(filing, places.at(-1)?.end ?? start, start)) {
			return undefined;
		}
		places.push({ start, end });
	}
	return places;
}

/** Whether nothing is to be read between two offsets of the source, in this order. */
function isBlank({ visible }: Filing, start: number, end: number): boolean {
	return start <= end && visible.textOf({ start, end }).trim() === '';
}

/** Where the line, or the outermost element, begins that begins with the heading. */
function startOf(filing: Filing, { heading }: Item): number | undefined {
	const { source, visible, items } = filing;
	if (visible.format === 'text') {
		const line = lineStart(source, heading.start);
		return /^[ \t#*_]*$/.test(source.slice(line, heading.start)) ? line : undefined;
	}
	return visible.blocks.find(
		({ span }) =>
			span.start <= heading.start &&
			heading.end <= span.end &&
			isBlank(filing, span.start, heading.start) &&
			items.every(
				(other) => other.heading === heading || other.heading.start < span.start || span.end <= other.heading.start,
			),
	)?.span.start;
}

/** Where the line, or the outermost element since `start`, ends with which an item ends. */
function endOf(filing: Filing, { span }: Item, start: number): number | undefined {
	const { source, visible } = filing;
	if (visible.format === 'text') {
		const rest = source.slice(span.end).search(/[\r\n]|$/);
		return source.slice(span.end, span.end + rest).trim() === '' ? span.end : undefined;
	}
	return visible.blocks.find(
		(block) =>
			start <= block.span.start &&
			block.span.start < span.end &&
			span.end <= block.span.end &&
			isBlank(filing, span.end, block.span.end),
	)?.span.end;
}

const UNMOVABLE = /\f|<page>|page-?break|break-(?:before|after)|\bitems?\s+\d\.\d\d\b[^.]{0,60}\b(?:above|below)\b/im;

function isMovable({ visible }: Filing, text: string): boolean {
	return !UNMOVABLE.test(text) && (visible.format === 'text' || isBalanced(text));
}

const VOID = new Set(['br', 'hr', 'img', 'input', 'meta', 'link', 'col', 'wbr']);

/** Whether every element that begins in a piece of HTML ends in it, and the reverse. */
function isBalanced(html: string): boolean {
	const open: string[] = [];
	for (const [tag, slash, name = ''] of html.matchAll(/<(\/?)([a-z][\w:-]*)\b[^<>]*>/gi)) {
		const element = name.toLowerCase();
		if (VOID.has(element) || tag.endsWith('/>')) {
			continue;
		}
		if (slash === '') {
			open.push(element);
		} else if (open.pop() !== element) {
			return false;
		}
	}
	return open.length === 0;
}
