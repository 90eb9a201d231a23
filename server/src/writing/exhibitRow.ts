/** A new row of an exhibit list, in the list's own layout and number order. */

import { compareExhibits } from '../filing/exhibits/exhibitNumber';
import type { ExhibitList, ExhibitRow, Filing } from '../filing/filing';
import { fileOfExhibit } from '../reading/exhibits/attached/documents';
import { type NumberedRow, numberedRows } from '../reading/exhibits/list/lists';
import { firstAfter } from '../text/sortedSearch';
import type { Source } from '../text/source';
import type { Piece, Span } from '../text/span';
import { copyHtml } from './copyHtml';
import type { Edit } from './edit';
import { escapeText, insert } from './words';

/** A row that shows how a row of its list is laid out. */
type ModelRow = NumberedRow & { readonly description: Piece };

/**
 * The edit that adds a row to `list`: a copy of the row that it follows, with another number and description and
 * without footnote marks and hyperlink; in HTML its description links the `file` of the exhibit: where none is given, the one
 * that comes with the report.
 * Undefined where the list is running text or has no whole row to copy.
 */
export function newRow(
	filing: Filing,
	list: ExhibitList,
	number: string,
	description: string,
	file = fileOfExhibit(filing, number),
): Edit | undefined {
	const numbered = list.layout === 'rows' ? numberedRows([list]) : [];
	const above = numbered.findLast((row) => compareExhibits(row.number.text, number) <= 0);
	const neighbor = above ?? numbered[0];
	const model = [neighbor, ...numbered].find((row): row is ModelRow => row?.description !== undefined);
	const place = neighbor && rowExtent(filing, neighbor);
	const own = model && rowExtent(filing, model);
	if (!neighbor || !model || !place || !own) {
		return undefined;
	}
	const words = inStyleOf(model.description.text, description);
	const text =
		filing.visible.format === 'html'
			? htmlRow(filing, model, own, number, words, file)
			: plainRow(filing, model, own, number, words);
	if (text === undefined) {
		return undefined;
	}
	const between = gap(filing, list, neighbor, place);
	return above ? insert(place.end, between + text) : insert(place.start, text + between);
}

/** In capitals and with a full stop where the other descriptions are. */
function inStyleOf(model: string, description: string): string {
	const words = /\p{Ll}/u.test(model) || !/\p{Lu}/u.test(model) ? description : description.toUpperCase();
	return model.endsWith('.') && !words.endsWith('.') ? `${words}.` : words;
}

/**
 * What a row takes up and nothing else does: its lines, or its words where they share a line; in HTML its element.
 * Undefined where no element holds just the row.
 */
export function rowExtent({ source, visible }: Filing, row: ExhibitRow): Span | undefined {
	if (visible.format === 'text') {
		const around = source.slice(row.source.start, row.span.start) + source.slice(row.span.end, row.source.end);
		return /[\p{L}\d]/u.test(around) ? row.span : row.source;
	}
	const wordsOf = (span: Span) => visible.textOf(span).trim();
	const words = wordsOf(row.span);
	if (wordsOf(row.source) === words) {
		return row.source;
	}
	// Of the elements that begin with the words of the row, the outermost that ends with them.
	const first = visible.offset(row.span.start);
	let found: Span | undefined;
	for (let index = firstAfter(visible.blocks, ({ span }) => span.start, row.span.start) - 1; index >= 0; index--) {
		const span = visible.blocks[index]?.span ?? row.span;
		if (visible.text.slice(visible.offset(span.start), first).trim() !== '') {
			break;
		}
		if (row.span.end <= span.end && wordsOf(span) === words) {
			found = span;
		}
	}
	return found;
}

/** What stands between two rows of the list, which is what has to stand between the new row and its neighbor. */
function gap(filing: Filing, list: ExhibitList, neighbor: NumberedRow, own: Span): string {
	const { source, eol, visible } = filing;
	const extents = list.rows.map((row) => rowExtent(filing, row));
	const at = list.rows.indexOf(neighbor);
	for (const i of [at, at - 1, ...list.rows.keys()]) {
		const [upper, lower] = [extents[i], extents[i + 1]];
		const between = upper && lower && source.slice(upper.end, Math.max(upper.end, lower.start));
		if (between?.trim() === '') {
			return between;
		}
	}
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

function blankBefore(source: Source, at: number): boolean {
	return /\n[ \t]*\r?\n$/.test(source.slice(Math.max(0, at - 80), at));
}

function blankAfter(source: Source, at: number): boolean {
	return /^[ \t]*(?:\r?\n|$)/.test(source.slice(at, at + 80));
}

/** A row of plain text like `model`: its indentation, columns and separators. */
function plainRow(filing: Filing, model: ModelRow, own: Span, number: string, description: string): string {
	const { source } = filing;
	const between = withoutMarks(source.slice(model.number.span.end, model.description.span.start), model.marks);
	const after = withoutMarks(source.slice(model.description.span.end, own.end), model.marks);
	const width = model.number.span.end - model.number.span.start;
	// Columns made of spaces stay where they are.
	const separator = /^ {2,}$/.test(between) ? ' '.repeat(Math.max(2, width + between.length - number.length)) : between;
	return [
		source.slice(own.start, model.number.span.start),
		number,
		separator,
		escapeText(filing, description),
		/^[\s|*_]*$/.test(after) ? after : (/\s*$/.exec(after)?.[0] ?? ''),
	].join('');
}

/** `text` without the footnote mark that it begins with. */
function withoutMarks(text: string, marks: readonly string[]): string {
	const mark = marks.find((candidate) => text.startsWith(candidate));
	return mark === undefined ? text : text.slice(mark.length);
}

/** A row of HTML like `model`: its tags with other words between them. Undefined where its markup is not whole. */
function htmlRow(
	filing: Filing,
	model: ModelRow,
	own: Span,
	number: string,
	description: string,
	file: string | undefined,
): string | undefined {
	const words = [
		{ span: model.number.span, text: number },
		{ span: model.description.span, text: description, ...(file !== undefined && { file }) },
	];
	return copyHtml(filing, own, words, model.marks);
}
