/** Item headings: which of the many lines that begin with "Item" open an item of this report. */
import { eraOfNumber } from '../../knowledge';
import { isPageNumber, type Line, lineIndexAt } from '../../text/lines';
import { wordsIn } from '../../text/words';
import { headingAt, headingsWithin } from './headingForms';
import type { ItemHeading } from './headingNumbers';
import { nearHeadingAt } from './nearHeadings';

/** How a line begins that may be a heading: with the word, with a number, or with the letter of a list. */
const opening =
	/^[^a-z\d]{0,200}(?:(?:amp;)?nbsp;|[il1|]{0,2}\s?t?\s?[teml]{1,3}|part|section|\d|[a-z]{1,4}[.)]\s{1,4}item)/i;
/** The item headings among `lines` of `text`, in order. `html` says that every line is a block of its own. */
export function findItemHeadings(text: string, lines: readonly Line[], html: boolean): readonly ItemHeading[] {
	const found: ItemHeading[] = [];
	lines.forEach((line, index) => {
		const last = found.at(-1);
		if (last && line.start < last.end) {
			return;
		}
		const heading = opening.test(line.text) ? headingOf(text, lines, index, html) : undefined;
		if (heading) {
			found.push(heading);
		}
		if (line.text.length > 600) {
			for (const within of headingsWithin(text, line, heading?.end ?? line.start)) {
				found.push(within);
			}
		}
	});
	return withoutContents(text, lines, withoutWeakRepeats(found));
}

/** The heading on a line. One that is nearly right goes before others, but the number may stand below its caption. */
function headingOf(text: string, lines: readonly Line[], index: number, html: boolean): ItemHeading | undefined {
	const line = lines[index];
	const near = line && !goesOnWithNumber(line, lines[index - 1]) ? nearHeadingAt(text, line) : undefined;
	return near && near.slip !== 'number-missing' ? near : (headingAt(text, lines, index, html) ?? near);
}

/** Whether a line begins with the number of an item that the sentence of the line before cites. */
const goesOnWithNumber = (line: Line, before: Line | undefined): boolean =>
	line.gap === 0 && /^\d/.test(line.text) && /\S\sitems?$/i.test(before?.text ?? '');

/** Leaves out lines that only their place made a heading, where another line heads the same item. */
function withoutWeakRepeats(headings: readonly ItemHeading[]): readonly ItemHeading[] {
	const sure = new Set(
		headings.filter(({ by }) => by !== 'place').flatMap(({ numbers }) => numbers.map((n) => n.number)),
	);
	const modern = headings.some(
		({ by, numbers }) => by === 'caption' && numbers[0] && eraOfNumber(numbers[0].number) === 'current',
	);
	return headings.filter(
		({ by, numbers, slip }) =>
			(by === 'caption' && !(modern && slip && numbers.some((n) => eraOfNumber(n.number) === 'legacy'))) ||
			(numbers.every((n) => by === 'looks' || !sure.has(n.number)) &&
				// Among modern items a bare "Item 5" is a matter of a vote, or an item of another form.
				!(modern && numbers.some((n) => eraOfNumber(n.number) === 'legacy'))),
	);
}

/** Leaves out the lines of a table of contents: headings with nothing under them that come again below. */
function withoutContents(
	text: string,
	lines: readonly Line[],
	headings: readonly ItemHeading[],
): readonly ItemHeading[] {
	/** The index of the last heading of each number. */
	const last = new Map(headings.flatMap(({ numbers }, index) => numbers.map((n) => [n.number, index] as const)));
	let inContents = false;
	return headings.filter((heading, index) => {
		const next = headings[index + 1];
		const again =
			heading.numbers.every((n) => (last.get(n.number) ?? index) > index) || isBeforePage(text, heading.end);
		// Where the items of the list begin anew, its last entry ends, whatever stands between.
		const beginsAnew = inContents && next !== undefined && !isAfter(next, heading);
		inContents = next !== undefined && again && (beginsAnew || isContents(text, lines, heading.end, next.start));
		return !inContents;
	});
}

/** Whether dots lead from a heading to the number of a page, as in a table of contents. */
const isBeforePage = (text: string, at: number): boolean =>
	/^[^\S\n\r]{0,9}\.{4}[.\s]{0,200}\d{1,3}(?![\d.])/.test(text.slice(at, at + 220));

/** Whether the first number of `heading` is higher than that of `other`. */
const isAfter = (heading: ItemHeading, other: ItemHeading): boolean =>
	Number(heading.numbers[0]?.number) > Number(other.numbers[0]?.number);

/** A line of a table of contents that is not an item: the signatures, the exhibits, a page number. */
const contentsLine =
	/^[^a-z\d]*(?:(?:signatures?|exhibits?[\s_]{1,4}index|index[\s_]{1,4}(?:to|of)[\s_]{1,4}exhibits|(?:exhibit|ex-?)[\s_]{0,3}\d{1,3}[\d.]*|table[\s_]{1,4}of[\s_]{1,4}contents|page(?:\s{1,4}no\.?)?)?[\s.\t_-]*(?:page\s{0,3})?\d{0,3})[^a-z\d]*$/i;

/** The heading of a section of the form, above its items: `Section 5 - Corporate Governance and Management`. */
const sectionLine = /^[^a-z\d]{0,9}section\s{1,3}\d(?:[\s:.,–—-][^.]{0,80})?$/i;

/** Whether a line may be of a table of contents: an item, or another part of the report. */
export const isOfContents = (line: Line): boolean =>
	contentsLine.test(line.text) || isPageNumber(line) || /^[^a-z\d]{0,9}(?:items?|section)\s{1,3}\d/i.test(line.text);

/** Whether what stands between two headings is of a table of contents: a few words, or lines of nothing but parts. */
function isContents(text: string, lines: readonly Line[], from: number, to: number): boolean {
	if (wordsIn(text, from, to, 7).length <= 6) {
		return true;
	}
	const between = lines.slice(lineIndexAt(lines, from), lineIndexAt(lines, to));
	return between.every((line) => {
		const rest = { ...line, text: line.text.slice(Math.max(0, from - line.start)) };
		return contentsLine.test(rest.text) || sectionLine.test(rest.text) || isPageNumber(rest);
	});
}
