/** Lines of the form that a program put one after the other and broke anew. */
import { filledBlocks } from '../text/filledLines';
import { type Line, linesOf } from '../text/lines';
import { type VisibleText, withSpaces } from '../text/visibleText';
import { distinctLegends, hasHeadWithDate } from './cover/legendsInLine';
import { captionedHeadings } from './items/headingForms';

/**
 * `visible`, a plain text, with one line for each block of lines that was filled again: a program put the lines of the form
 * one after the other and broke them anew at one width, or after each word. Itself where none was.
 */
export function withoutRefilledLines(visible: VisibleText, lines: readonly Line[]): VisibleText {
	const blocks = isOfSingleWords(lines) ? paragraphsOf(lines) : filledBlocks(lines).filter(hasLandmarksWithin);
	const gaps = blocks.flatMap((block) =>
		block.slice(1).map(({ start }, at) => ({ start: block[at]?.end ?? start, end: start })),
	);
	return gaps.length > 0 ? withSpaces(visible, gaps) : visible;
}

/** Whether a block of lines has many legends of a cover, the heading of the report with its date, or a heading that begins within a line. */
function hasLandmarksWithin(block: readonly Line[]): boolean {
	const text = block.map((line) => line.text).join('\n');
	const [whole] = linesOf(text.replaceAll('\n', ' '));
	return (
		distinctLegends(text) > 3 ||
		hasHeadWithDate(text) ||
		(whole !== undefined && captionedHeadings(text, whole).some(({ start }) => start > 0 && text[start - 1] !== '\n'))
	);
}

/** In lines: a list of shorter texts may have single words. */
const fewestOfWords = 150;

/** Whether nearly all lines are of one word: a program put each on a line of its own. */
const isOfSingleWords = (lines: readonly Line[]): boolean =>
	lines.length >= fewestOfWords && lines.filter(({ text }) => /\s/.test(text)).length * 20 < lines.length;

/** The lines of each paragraph; all lines are of one where each word is. */
function paragraphsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
	const least = lines.slice(1).filter(({ gap }) => gap === 0).length * 2 > lines.length ? 0 : Number.POSITIVE_INFINITY;
	const found: Line[][] = [];
	for (const line of lines) {
		if (line.gap > least || found.length === 0) {
			found.push([]);
		}
		found.at(-1)?.push(line);
	}
	return found;
}
