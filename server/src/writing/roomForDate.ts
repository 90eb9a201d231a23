/** Where a signature section without a date left room for it. */
import type { Filing, SignatureSection } from '../filing/filing';
import { endingOf } from '../reading/ending';
import { placeOf, signers } from '../reading/signatures/signers';
import { covers, type Span } from '../text/span';

/** A line of the section that is not blank, as offsets into the visible text. */
interface SectionLine {
	readonly start: number;
	readonly end: number;
	/** How many characters it is indented. */
	readonly column: number;
	/** How many blank lines stand before it. */
	readonly blanks: number;
}

/**
 * Where the date would stand: an empty paragraph or cell of HTML, the left of a signature that stands further left than
 * what is printed around it, the line below a gap that is wider than the others, else the last line.
 */
export function roomForDate(filing: Filing, section: SignatureSection): Span {
	const { visible } = filing;
	const [first] = signers(section);
	const start = section.legend?.span.end ?? section.span.start;
	const end = visible.offset(section.span.end);
	const below = /^\s*/.exec(visible.text.slice(end))?.[0] ?? '';
	const next = end + below.length;
	const empty = emptyElement(filing, {
		start,
		end: next < visible.text.length ? visible.span(next, next).start : documentEnd(filing),
	});
	if (empty) {
		return empty;
	}
	const lines = linesOf(visible.text, visible.offset(start), end);
	const sign = first && visible.offset(first.line?.start ?? placeOf(filing, first).start);
	const at = lines.findIndex((line) => sign !== undefined && line.start <= sign && sign < line.end);
	const signature = lines[at];
	if (!first || !signature) {
		return endingOf(filing, section.span);
	}
	const before = lines.slice(0, at + 1);
	const shifted = before.find((line, i) => isShifted(visible.text, line, lines[i - 1], lines[i + 1]));
	if (shifted) {
		return visible.piece(shifted.start, shifted.end).span;
	}
	const widest = before.reduce((wide, line) => (line.blanks >= wide.blanks ? line : wide), signature);
	const least = before.reduce((few, { blanks }) => Math.min(few, blanks), signature.blanks);
	const usual = before.length > 1 ? least : 1;
	const excess = widest.blanks - usual;
	return excess > 2 || (excess > 0 && widest.blanks > blankLines(below))
		? visible.piece(widest.start, widest.end).span
		: endingOf(filing, section.span);
}

/**
 * Whether something is missing on the left of a line: its first cell is empty, or it is further left than its neighbors.
 * A printed name stands below the name that is signed, not below `By:`.
 */
function isShifted(text: string, line: SectionLine, above?: SectionLine, below?: SectionLine): boolean {
	const words = text.slice(line.start, line.end);
	const name = line.column + Math.max(0, words.indexOf('/s/'));
	return (
		text.slice(line.start - line.column, line.start).includes('\t') ||
		(words.includes('/s/') && above !== undefined && line.column + 2 < above.column) ||
		(below !== undefined && name + 8 < below.column)
	);
}

function documentEnd({ source, submission }: Filing): number {
	return submission?.main.text.end ?? source.length;
}

/** The first paragraph or cell between two offsets that holds nothing at all, in a row that holds something. */
function emptyElement({ source, visible }: Filing, { start, end }: Span): Span | undefined {
	const within = visible.blocks.filter(({ span }) => start <= span.start && span.end <= end);
	const hasWords = ({ start: from, end: to }: Span) => visible.textOf({ start: from, end: to }).trim() !== '';
	return within.find(
		({ name, span, content }) =>
			(name === 'p' || name === 'div' || name === 'td') &&
			source.charAt(content.start - 2) !== '/' &&
			/^(?:[ \t\r\n]|<\/?(?:span|font|b|p|div)\b[^<>]*>)*$/.test(source.slice(content.start, content.end)) &&
			within.every((row) => row.name !== 'tr' || !covers(row.span, span) || hasWords(row.span)),
	)?.span;
}

function linesOf(text: string, start: number, end: number): readonly SectionLine[] {
	const lines: SectionLine[] = [];
	let last = start;
	for (const found of text.slice(start, end).matchAll(/[^\r\n]+/g)) {
		const column = found[0].length - found[0].trimStart().length;
		const from = start + found.index + column;
		if (column < found[0].length) {
			lines.push({
				start: from,
				end: start + found.index + found[0].length,
				column,
				blanks: blankLines(text.slice(last, from)),
			});
			last = start + found.index + found[0].length;
		}
	}
	return lines;
}

/** How many blank lines white space holds. */
function blankLines(space: string): number {
	return Math.max(0, space.split(/\r\n|\r|\n/).length - 2);
}
