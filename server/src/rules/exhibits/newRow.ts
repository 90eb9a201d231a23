/** A new row of an exhibit list, in the list's own layout and number order. */
import type { ExhibitList, ExhibitRow, Filing, Piece, Span } from '../../filing/filing';
import type { Edit } from '../rule';
import { escapeText, insert } from '../writing';
import { copyHtml } from './copyHtml';
import { compareExhibits } from './exhibitNumber';
import { type NumberedRow, numberedRows } from './lists';

/** A row that shows how a row of its list is laid out. */
type ModelRow = NumberedRow & { readonly description: Piece };

/**
 * The edit that adds a row to `list`: a copy of the row that it follows, with another number and description and
 * without footnote marks and hyperlink. Undefined where the list is running text or has no whole row to copy.
 */
export function newRow(filing: Filing, list: ExhibitList, number: string, description: string): Edit | undefined {
	const numbered = list.layout === 'rows' ? numberedRows([list]) : [];
	const above = numbered.findLast((row) => compareExhibits(row.number.text, number) <= 0);
	const neighbor = above ?? numbered[0];
	const model = [neighbor, ...numbered].find((row): row is ModelRow => row?.description !== undefined);
	if (!neighbor || !model || sharesElement(filing, list, model)) {
		return undefined;
	}
	const words = inStyleOf(model.description.text, description);
	const text =
		filing.visible.format === 'html' ? htmlRow(filing, model, number, words) : plainRow(filing, model, number, words);
	if (text === undefined) {
		return undefined;
	}
	const place = extent(filing, neighbor);
	const between = gap(filing, list, neighbor);
	return above ? insert(place.end, between + text) : insert(place.start, text + between);
}

/** Whether an element of HTML holds several rows, so that it cannot be copied as one. */
function sharesElement({ visible }: Filing, { rows }: ExhibitList, row: ExhibitRow): boolean {
	const overlaps = (other: ExhibitRow) => other.source.start < row.source.end && row.source.start < other.source.end;
	return visible.format === 'html' && rows.some((other) => other !== row && overlaps(other));
}

/** In capitals and with a full stop where the other descriptions are. */
function inStyleOf(model: string, description: string): string {
	const words = /\p{Ll}/u.test(model) || !/\p{Lu}/u.test(model) ? description : description.toUpperCase();
	return model.endsWith('.') && !words.endsWith('.') ? `${words}.` : words;
}

/** What a row takes up: its lines or elements, unless these hold other words too. */
function extent({ source, visible }: Filing, row: ExhibitRow): Span {
	const around = source.slice(row.source.start, row.span.start) + source.slice(row.span.end, row.source.end);
	return visible.format === 'html' || !/[\p{L}\d]/u.test(around) ? row.source : row.span;
}

/** What stands between two rows of the list, which is what has to stand between the new row and its neighbor. */
function gap(filing: Filing, list: ExhibitList, neighbor: NumberedRow): string {
	const { source, eol, visible } = filing;
	const at = list.rows.indexOf(neighbor);
	for (const i of [at, at - 1, ...list.rows.keys()]) {
		const [upper, lower] = [list.rows[i], list.rows[i + 1]];
		if (upper && lower) {
			const between = source.slice(
				extent(filing, upper).end,
				Math.max(extent(filing, upper).end, extent(filing, lower).start),
			);
			if (between.trim() === '') {
				return between;
			}
		}
	}
	const own = extent(filing, neighbor);
	if (visible.format === 'html') {
		return /\n[ \t]*$/.test(source.slice(Math.max(0, own.start - 80), own.start)) ? eol : '';
	}
	if (own === neighbor.span) {
		return eol;
	}
	const text = source.slice(own.start, own.end);
	const close = /\n$|\r$/.test(text) ? '' : eol;
	// The only row of a text whose paragraphs all stand apart.
	const apart = blankBefore(source, own.start) && blankAfter(source, own.end) && !/\t| {3}/.test(text.trim());
	return close + (apart ? eol : '');
}

function blankBefore(source: string, at: number): boolean {
	return /\n[ \t]*\r?\n$/.test(source.slice(Math.max(0, at - 80), at));
}

function blankAfter(source: string, at: number): boolean {
	return /^[ \t]*(?:\r?\n|$)/.test(source.slice(at, at + 80));
}

/** A row of plain text like `model`: its indentation, columns and separators. */
function plainRow(filing: Filing, model: ModelRow, number: string, description: string): string {
	const { source } = filing;
	const own = extent(filing, model);
	const between = withoutMarks(source.slice(model.number.span.end, model.description.span.start), model.marks);
	const behind = withoutMarks(source.slice(model.description.span.end, own.end), model.marks);
	const width = model.number.span.end - model.number.span.start;
	// Columns made of spaces stay where they are.
	const separator = /^ {2,}$/.test(between) ? ' '.repeat(Math.max(2, width + between.length - number.length)) : between;
	return [
		source.slice(own.start, model.number.span.start),
		number,
		separator,
		escapeText(filing, description),
		/^[\s|*_]*$/.test(behind) ? behind : (/\s*$/.exec(behind)?.[0] ?? ''),
	].join('');
}

/** `text` without the footnote mark that it begins with. */
function withoutMarks(text: string, marks: readonly string[]): string {
	const mark = marks.find((candidate) => text.startsWith(candidate));
	return mark === undefined ? text : text.slice(mark.length);
}

/**
 * A row of HTML like `model`: its tags with other words between them. Undefined where its markup is not whole, or holds
 * more than the row.
 */
function htmlRow(filing: Filing, model: ModelRow, number: string, description: string): string | undefined {
	const { visible } = filing;
	const before = visible.text.slice(visible.offset(model.source.start), visible.offset(model.number.span.start));
	if (!/^\W*(?:exhibit|ex)?\W*(?:no)?\W*$/i.test(before)) {
		return undefined;
	}
	const words = [
		{ span: model.number.span, text: number },
		{ span: model.description.span, text: description },
	];
	const row = copyHtml(filing, model.source, words, model.marks);
	// Text that no element of its own sets apart begins on a new line.
	return row === undefined || /^\s*</.test(row) || /<br\s*\/?>\s*$/i.test(row) ? row : `<br>${row}`;
}
