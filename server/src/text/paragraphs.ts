/** Cutting a text where no sentence goes on. */

/** A part of a text, with its offset in it. */
export interface Paragraph {
	readonly start: number;
	readonly text: string;
}

/**
 * The paragraphs of `text`, which together are all of it: each ends with the empty line after it, in text out of HTML
 * with the line end after its block.
 */
export function paragraphsIn(text: string, isHtml: boolean): readonly Paragraph[] {
	const end = isHtml ? blockEnd : emptyLine;
	const found: Paragraph[] = [];
	let start = 0;
	for (const { index, 0: ending } of text.matchAll(end)) {
		const next = index + ending.length;
		found.push({ start, text: text.slice(start, next) });
		start = next;
	}
	if (start < text.length) {
		found.push({ start, text: text.slice(start) });
	}
	return found;
}

const blockEnd = /\n+/g;
const emptyLine = /\n[ \t\r]*\n/g;
