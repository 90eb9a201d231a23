/** Where an item stands with its heading and all that is under it, so that it can be moved or taken out whole. */
import type { Filing, Item } from '../filing/filing';
import { isVoid } from '../text/htmlElements';
import { lineStart } from '../text/source';
import type { Span } from '../text/span';

/** From the beginning of the heading to the end of the text under it; undefined where lines or markup are shared with others. */
export function itemPlace(filing: Filing, item: Item): Span | undefined {
	const start = startOf(filing, item);
	const end = start === undefined ? undefined : endOf(filing, item, start);
	return start === undefined || end === undefined || end < start ? undefined : { start, end };
}

/** Whether nothing is to be read between two offsets of the source, in this order. */
export function showsNothing({ visible }: Filing, start: number, end: number): boolean {
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
			showsNothing(filing, span.start, heading.start) &&
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
			showsNothing(filing, span.end, block.span.end),
	)?.span.end;
}

/** Whether every element that begins in a piece of HTML ends in it, and the reverse. */
export function isBalanced(html: string): boolean {
	const open: string[] = [];
	for (const [tag, slash, name = ''] of html.matchAll(/<(\/?)([a-z][\w:-]*)\b[^<>]*>/gi)) {
		const element = name.toLowerCase();
		if (isVoid(element) || tag.endsWith('/>')) {
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
