/** The empty places of a cover in which a value belongs: the fact for it, and the cell over its legend. */
import type { Filing } from '../filing/filing';
import { factTags } from '../reading/cover/factTags';
import { covers, type Span } from '../text/span';
import type { Edit } from './edit';
import { escapeText, insert, insertLineAbove, replace } from './words';

/** Writes a value into its empty fact of the name `fact` or into the empty cell over its legend, else on a line of its own over it. */
export const insertValue = (filing: Filing, fact: string | undefined, legend: number, value: string): Edit =>
	(fact === undefined ? undefined : insertIntoFact(filing, fact, value)) ??
	insertIntoCellAbove(filing, legend, value) ??
	insertLineAbove(filing, legend, value);

/** Inserts words into the empty cell that stands over the one at `at`, in the row before; undefined where there is none. */
function insertIntoCellAbove(filing: Filing, at: number, words: string): Edit | undefined {
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

/** Writes words into the fact of a name, `dei:EntityFileNumber`, that holds nothing; undefined where there is none. */
export function insertIntoFact(filing: Filing, name: string, words: string): Edit | undefined {
	const fact = factTags(filing).find((each) => each.name === name && each.value.text === '');
	return fact && replace(fact.value.span, escapeText(filing, words));
}
