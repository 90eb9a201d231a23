/** Finding a pattern between two offsets of a text. */
import type { Span } from './span';

/** Where `pattern`, which is not global, is first found between two offsets, without white space before it. */
export function findPattern(text: string, pattern: RegExp, from: number, to: number): Span | undefined {
	const found = pattern.exec(text.slice(from, Math.max(from, to)));
	if (!found) {
		return undefined;
	}
	const lead = found[0].length - found[0].trimStart().length;
	return { start: from + found.index + lead, end: from + found.index + found[0].length };
}

/** Where `pattern`, which is not global, is last found between two offsets. */
export function findLastPattern(text: string, pattern: RegExp, from: number, to: number): Span | undefined {
	const found = [...text.slice(from, to).matchAll(new RegExp(pattern, 'g'))].at(-1);
	return found && { start: from + found.index, end: from + found.index + found[0].length };
}
