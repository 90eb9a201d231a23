/** The empty cell of a table over another one, in which the value of a legend belongs. */
import type { Filing } from '../filing/filing';
import { covers, type Span } from '../text/span';
import type { Edit } from './edit';
import { escapeText, insert } from './words';

/** Inserts words into the empty cell that stands over the one at `at`, in the row before; undefined where there is none. */
export function insertIntoCellAbove(filing: Filing, at: number, words: string): Edit | undefined {
	const { source, visible } = filing;
	const place = { start: at, end: at };
	const isCell = (name: string): boolean => name === 'td' || name === 'th';
	const cellsIn = (row: Span) => visible.blocks.filter(({ name, span }) => isCell(name) && covers(row, span));
	const rows = visible.blocks.filter(({ name }) => name === 'tr');
	const index = rows.findLastIndex(({ span }) => covers(span, place));
	const [row, above] = [rows[index], rows[index - 1]];
	if (!row || !above || /<\/?table\b/i.test(source.slice(above.span.end, row.span.start))) {
		return undefined;
	}
	const [own, over] = [cellsIn(row.span), cellsIn(above.span)];
	const cell = own.length === over.length ? over[own.findIndex(({ span }) => covers(span, place))] : undefined;
	const content = cell && source.slice(cell.content.start, cell.content.end);
	if (!cell || content === undefined || content.replace(/<[^>]*>|&nbsp;|&#160;|\s/gi, '') !== '') {
		return undefined;
	}
	const opening = /^(?:\s*<[a-z][^<>]*(?<!\/)>)*/i.exec(content)?.[0].length ?? 0;
	return insert(cell.content.start + opening, escapeText(filing, words));
}
