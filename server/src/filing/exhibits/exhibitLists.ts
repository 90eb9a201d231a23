/** The exhibit lists of a filing: under Item 9.01 (legacy Item 7), and as an exhibit index. */

import { type Line, lineIndexAt } from '../../text/lines';
import type { VisibleText } from '../../text/visibleText';
import type { ExhibitList } from '../filing';
import { readRows } from './readRows';

/** The heading of an exhibit index, alone on its line or with column heads after it. */
const indexHeading =
	/^[^a-z\d]{0,40}((?:index\s{1,4}(?:to|of)\s{1,4}(?:the\s{1,4})?exhibits?|exhibits?\s{1,4}index|list\s{1,4}of\s{1,4}exhibits|index\s{1,4}of\s{1,4}exhibits?)(?:\s{1,4}to\s{1,4}(?:current\s{1,4}report|form)[^.\n]{0,60})?)[^a-z\d]{0,40}$/i;

/** The heading of a list in a report without an item for exhibits. */
const bareHeading = /^[^a-z\d]{0,40}(exhibits?)[^a-z\d]{0,40}$/i;
/** How far an index is read, in lines. */
const mostLines = 400;

/** A list with its place in the visible text. */
export interface FoundList extends ExhibitList {
	readonly start: number;
	readonly end: number;
}

/** The list in the item between two offsets; `undefined` where the item has none. */
export function findItemList(
	visible: VisibleText,
	lines: readonly Line[],
	from: number,
	to: number,
): FoundList | undefined {
	const found = readRows(visible, linesBetween(lines, from, to));
	return found && found.rows.length > 0
		? { kind: 'item', span: visible.span(found.start, found.end), ...found }
		: undefined;
}

/**
 * The exhibit indexes between two offsets, in order. In a report without an item for exhibits, `isOnlyList`, the heading
 * may be the word alone.
 */
export function findIndexes(
	visible: VisibleText,
	lines: readonly Line[],
	from: number,
	to: number,
	isOnlyList: boolean,
): readonly FoundList[] {
	const found: FoundList[] = [];
	for (let index = lineIndexAt(lines, from); index < lines.length; index++) {
		const line = lines[index];
		if (!line || line.start >= to) {
			break;
		}
		const bare = isOnlyList ? bareHeading.exec(line.text)?.[1] : undefined;
		const words = indexHeading.exec(line.text)?.[1] ?? bare;
		if (!words || line.start < (found.at(-1)?.end ?? 0)) {
			continue;
		}
		const start = line.start + line.text.indexOf(words);
		const heading = visible.span(start, start + words.length);
		const below = lines.slice(index + 1, index + mostLines).filter((each) => each.start < to);
		const rows = readRows(visible, below);
		if (bare && !rows?.rows.some(({ number }) => number)) {
			continue;
		}
		const end = Math.max(line.end, rows?.end ?? 0);
		found.push({
			...(rows ?? { rows: [], layout: 'rows' }),
			kind: 'index',
			heading,
			span: rows ? visible.span(start, end) : heading,
			start,
			end,
		});
	}
	return found;
}

/** The lines between two offsets, the first one cut where `from` stands within it. */
function linesBetween(lines: readonly Line[], from: number, to: number): readonly Line[] {
	const own: Line[] = [];
	for (let index = lineIndexAt(lines, from); index < lines.length; index++) {
		const line = lines[index];
		if (!line || line.start >= to) {
			break;
		}
		const start = Math.max(line.start, from);
		const end = Math.min(line.end, to);
		const shown = line.text.slice(start - line.start, end - line.start);
		const text = shown.replace(/^[\s.:;,–—-]+/, '').trimEnd();
		if (text !== '' && start > line.start) {
			const cut = start + shown.indexOf(text);
			own.push({ ...line, start: cut, end: cut + text.length, text });
		} else if (start === line.start) {
			own.push(end === line.end ? line : { ...line, end, text: shown });
		}
	}
	return own;
}
