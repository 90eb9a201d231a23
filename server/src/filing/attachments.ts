/** Exhibits pasted behind the signatures and the exhibit index of the same text. */
import type { Attachment } from './filing';
import { isExhibitNumber } from './exhibitNumbers';
import { isNoise } from './exhibitLists';
import { type Line, lineIndexAt } from './lines';
import type { VisibleText } from './visibleText';

/** How many characters of text make a document, not a stray footnote. */
const substantial = 250;
const ownHeading = /^[^\p{L}\p{N}]{0,40}(?:exhibit|ex)[\s.-]{0,4}(?:no\.?\s{0,3})?(\d{1,3}(?:\.\d{1,3})?[A-Za-z]?(?:\([a-z0-9]{1,4}\))?)(?!\d)[^\p{L}\p{N}]{0,6}(?:$|\p{L})/iu;

/** An attachment with its place in the visible text. */
export interface FoundAttachment extends Attachment {
	readonly start: number;
	readonly end: number;
}

/**
 * The documents behind the offset `from`, the end of the 8-K's last part; empty where little text follows. A heading
 * `Exhibit 99.1` opens each; without one, `only` is the number of the only exhibit that it can be.
 */
export function findAttachments(visible: VisibleText, lines: readonly Line[], from: number, only: string | undefined): readonly FoundAttachment[] {
	const behind = lines.slice(lineIndexAt(lines, from)).filter((line) => line.start >= from && !isNoise(line));
	const first = behind[0];
	if (!first || behind.reduce((sum, line) => sum + line.text.length, 0) < substantial) {
		return [];
	}
	const openings = behind.flatMap((line) => {
		const number = ownHeading.exec(line.text)?.[1];
		return number && line.text.length < 80 && isExhibitNumber(number) ? [{ line, number }] : [];
	});
	const starts: { line: Line; number: string | undefined }[] =
		openings[0]?.line === first ? openings : [{ line: first, number: openings[0] ? undefined : only }, ...openings];
	return starts.map(({ line, number }, index) => {
		const end = starts[index + 1]?.line.start ?? lines.at(-1)?.end ?? line.end;
		const title = behind.find((each) => each.start >= line.start && (number === undefined || !ownHeading.test(each.text)) && each.start < end) ?? line;
		return {
			span: visible.span(line.start, visible.text.slice(0, end).trimEnd().length),
			title: visible.piece(title.start, title.end),
			start: line.start,
			end,
			...(number === undefined ? {} : { number }),
		};
	});
}
