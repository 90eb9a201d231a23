/** Cutting a text where no sentence goes on. */

/** A part of a text, with its offset in it. */
export interface Paragraph {
	readonly start: number;
	readonly text: string;
}

/**
 * The paragraphs of `text` in their order, without white space around them: in text out of HTML its blocks, else what
 * empty lines part.
 */
export function paragraphsIn(text: string, isHtml: boolean): readonly Paragraph[] {
	const found: Paragraph[] = [];
	const add = (from: number, to: number): void => {
		const part = text.slice(from, to);
		const words = part.trim();
		if (words !== '') {
			const lead = part.startsWith(words.charAt(0)) ? 0 : part.length - part.trimStart().length;
			found.push({ start: from + lead, text: words });
		}
	};
	let start = 0;
	if (isHtml) {
		for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
			add(start, end);
			start = end + 1;
		}
	} else {
		for (const { index, 0: ending } of text.matchAll(emptyLine)) {
			add(start, index);
			start = index + ending.length;
		}
	}
	add(start, text.length);
	return found;
}

const emptyLine = /\n[ \t\r]*\n/g;
