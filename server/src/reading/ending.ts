/** Where a part of the filing ends, as the place of what is missing after it. */
import type { Filing } from '../filing/filing';
import type { Span } from '../text/span';

/**
 * The last line of words in a part of the filing. Where plain text goes on with many blank lines, which were left for
 * what is missing, a place among them; that span is empty.
 */
export function endingOf({ source, visible }: Filing, part: Span): Span {
	const start = visible.offset(part.start);
	const text = visible.textOf(part).trimEnd();
	const end = start + text.length;
	const line = visible.piece(start + Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1, end).span;
	const blank =
		visible.format === 'text'
			? /^[^\S\r\n]*(?:(?:\r\n|\r|\n)[^\S\r\n]*){3}(?=[\r\n])/.exec(source.slice(line.end))
			: null;
	const at = line.end + (blank?.[0].length ?? 0);
	return blank ? { start: at, end: at } : line;
}
