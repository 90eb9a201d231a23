/** Headings of the sections of the form at the end of an item, as another follows: `Section 8 - Other Events`. */

import type { VisibleSpan } from '../../text/span';

/** Where the line break stands before a heading that a text ends with; undefined where it ends otherwise. */
export function closingSection(text: string): number | undefined {
	return /\n[ \t*_#]*section[ \t]+[1-9]\b(?!\()[^\n]{0,120}\s*$/i.exec(text)?.index;
}

/**
 * Where the heading of a section stands right before that of an item in a text that lost its lines: `Section 9 - Financial
 * Statements and Exhibits Item 9.01`; undefined where none does.
 */
export function sectionBefore(text: string, end: number): VisibleSpan | undefined {
	const found = /(?<=\s)S(?:ection|ECTION)\s{1,3}[1-9](?:\s{0,3}[–—:-]|\.?\s{1,3}(?=[A-Z]))[^.;\n]{3,90}$/.exec(
		text.slice(Math.max(0, end - 120), end),
	);
	return found ? { start: end - found[0].length, end } : undefined;
}
