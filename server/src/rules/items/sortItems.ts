/** Putting the items of a report into the order of their numbers. */
import type { Filing, Item, Span } from '../../filing/filing';
import type { Edit } from '../rule';
import { replace } from '../writing';

/**
 * The edits that let whole items change places. Undefined where an item cannot be moved as it is: its markup is not
 * whole, a page or a section of the form begins in it, or it points up or down to another item.
 */
export function sortItems(filing: Filing): readonly Edit[] | undefined {
	const { items, source } = filing;
	const places = placesOf(filing);
	if (!places) {
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
	const { items, source } = filing;
	const starts = items.map((item) => startOf(filing, item));
	const places: Span[] = [];
	for (const [i, item] of items.entries()) {
		const start = starts[i];
		const next = items[i + 1] ? starts[i + 1] : endOf(filing, item, start);
		if (start === undefined || next === undefined || next <= start) {
			return undefined;
		}
		places.push({ start, end: start + source.slice(start, next).trimEnd().length });
	}
	return places;
}

/** Where the line, or the outermost element, begins that begins with the heading. */
function startOf({ source, visible, items }: Filing, { heading }: Item): number | undefined {
	if (visible.format === 'text') {
		const line = Math.max(source.lastIndexOf('\n', heading.start - 1), source.lastIndexOf('\r', heading.start - 1)) + 1;
		return /^[ \t#*_]*$/.test(source.slice(line, heading.start)) ? line : undefined;
	}
	const at = visible.offset(heading.start);
	return visible.blocks.find(
		({ span }) =>
			span.start <= heading.start &&
			heading.end <= span.end &&
			visible.text.slice(visible.offset(span.start), at).trim() === '' &&
			items.every(
				(other) => other.heading === heading || other.heading.start < span.start || span.end <= other.heading.start,
			),
	)?.span.start;
}

/** Where the line, or the outermost element since `start`, ends with which the last item ends. */
function endOf({ source, visible }: Filing, { span }: Item, start: number | undefined): number | undefined {
	if (visible.format === 'text') {
		const rest = source.slice(span.end).search(/[\r\n]|$/);
		return source.slice(span.end, span.end + rest).trim() === '' ? span.end : undefined;
	}
	return visible.blocks.find(
		(block) =>
			start !== undefined &&
			start <= block.span.start &&
			block.span.start < span.end &&
			span.end <= block.span.end &&
			visible.text.slice(visible.offset(span.end), visible.offset(block.span.end)).trim() === '',
	)?.span.end;
}

const UNMOVABLE =
	/\f|<page>|page-?break|break-(?:before|after)|^[ \t]*section\s+\d\b|\bitems?\s+\d\.\d\d\b[^.]{0,60}\b(?:above|below)\b/im;

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
