/** Lines of a plain text that a program broke at one width. All offsets are of that text. */
import type { Line } from './lines';

/** Fewer lines may be as long as each other by chance. */
const fewestLines = 4;

/** In characters: narrower lines are cells of a table, wider ones paragraphs. */
const widths = { least: 40, most: 160 };

/** Of the width: what some programs leave free, so that lines come out alike. */
const slack = 0.1;

/** Of the lines: some programs end a line with a sentence. */
const mostUnfilled = 0.1;

/** The lines between two empty ones, for all that were filled: they had no room for the first word of the next line. */
export function filledBlocks(lines: readonly Line[]): readonly (readonly Line[])[] {
	const blocks: Line[][] = [];
	for (const line of lines) {
		if (line.gap > 0 || blocks.length === 0) {
			blocks.push([]);
		}
		blocks.at(-1)?.push(line);
	}
	return blocks.filter(isFilled);
}

function isFilled(block: readonly Line[]): boolean {
	if (block.length < fewestLines) {
		return false;
	}
	// A word that is longer than the width stands alone.
	const width = block.reduce((most, { text }) => (text.includes(' ') ? Math.max(most, text.length) : most), 0);
	if (width < widths.least || width > widths.most) {
		return false;
	}
	const unfilled = block.filter(({ text }, at) => {
		const next = block[at + 1]?.text;
		return next !== undefined && text.length + 1 + next.search(/\s|$/) <= width * (1 - slack);
	});
	return unfilled.length <= block.length * mostUnfilled;
}
