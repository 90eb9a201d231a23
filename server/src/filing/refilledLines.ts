/** Lines of the form that a program put one after the other and broke anew. */
import { filledBlocks } from '../text/filledLines';
import { type Line, linesOf } from '../text/lines';
import { type VisibleText, withSpaces } from '../text/visibleText';
import { distinctLegends, hasHeadWithDate } from './cover/legendsInLine';
import { captionedHeadings } from './items/headingForms';

/**
 * `visible`, a plain text, with one line for each block of lines that was filled again: a program put the lines of the form
 * one after the other and broke them anew at one width. Itself where none was.
 */
export function withoutRefilledLines(visible: VisibleText, lines: readonly Line[]): VisibleText {
	const blocks = filledBlocks(lines).filter(hasLandmarksWithin);
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
