/** Breaking running text into lines of the width that EDGAR allows. */
import { plainTextLimits } from '../knowledge';
import { indentOf } from '../text/lines';

/** In characters: how wide a line of plain text may be. */
export const width = plainTextLimits.line;

/** A word that would read as a heading, or as the mark of a list, where it opened a line. */
const opensNoLine =
	/^(?:(?:items?|exhibits?|sections?|signatures?|by:|date:?)$|[^\p{L}\p{N}"“‘'($]|\d{1,3}\.\d{1,2}[),.;:]{0,3}$|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]$)/iu;

/** The words in lines of at most `width` characters, where they are not longer themselves; indents stay. */
export function rewrapped(lines: readonly string[]): readonly string[] {
	const [first = '', second] = lines;
	const opening = ' '.repeat(indentOf(first));
	// A paragraph of one line has no margin of its own yet: an indented first line goes on at the left.
	const margin = second === undefined ? '' : ' '.repeat(indentOf(second));
	const filled: string[] = [];
	let line = '';
	for (const unit of unitsOf(lines.map((each) => each.trim()).join(' '))) {
		const indent = filled.length === 0 ? opening : margin;
		if (line !== '' && indent.length + line.length + unit.trimEnd().length > width) {
			filled.push(indent + line.trimEnd());
			line = '';
		}
		line += unit;
	}
	return [...filled, (filled.length === 0 ? opening : margin) + line.trimEnd()];
}

/** The words with the white space after them, each together with those after it that must not open a line. */
function unitsOf(text: string): readonly string[] {
	const units: string[] = [];
	for (const [unit, word = ''] of text.matchAll(/(\S+)\s*/g)) {
		const last = units.pop();
		units.push(...(last === undefined ? [unit] : opensNoLine.test(word) ? [last + unit] : [last, unit]));
	}
	return units;
}
