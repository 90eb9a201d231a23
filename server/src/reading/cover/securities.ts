/** The table of the securities registered under Section 12(b) on a cover: class, trading symbol and exchange. */

import { looseLegends } from '../../filing/cover/looseWords';
import type { Filing } from '../../filing/filing';
import type { CoverLegendId } from '../../knowledge';
import { withSlips } from '../../text/phrases';
import type { Piece, Span, VisibleSpan } from '../../text/span';

/** The rows of the Section 12(b) table that have three cells; undefined where the table reads otherwise. */
export function securitiesOf({ cover, visible }: Filing): readonly (readonly string[])[] | undefined {
	const table = cover?.securitiesRegistered;
	if (!table) {
		return undefined;
	}
	const text = visible.textOf(table.span);
	const rows = text
		.split('\n')
		.map((line) =>
			line
				.split(/\t| {2,}/)
				.map((cell) => cell.replace(/\s+/g, ' ').trim())
				.filter((cell) => /[\p{L}\d]/u.test(cell)),
		)
		.filter((cells) => cells.length === 3 && !/title of each/i.test(cells[0] ?? '') && !isHead.test(cells[1] ?? ''));
	return rows.length > 0 || /:?\s*(?:none|n\/a|not applicable)\.?\s*$/i.test(text) ? rows : undefined;
}

/** What the head over the symbols says, or the second line of it. */
const isHead = /^(?:trading\s)?symbol(?:s|\(s\))?$/i;

/** A trading symbol that two classes on one exchange have, where the second one has it. */
export interface SharedSymbol {
	readonly symbol: Piece;
	/** Where the first class has it. */
	readonly first: Span;
	/** The second class. */
	readonly title: string;
}

/** The symbols that stand in the rows of two classes on one exchange. A class on two exchanges has one symbol. */
export function sharedSymbols({ cover, visible }: Filing): readonly SharedSymbol[] {
	const table = cover?.securitiesRegistered;
	if (!table) {
		return [];
	}
	const from = visible.offset(table.span.start);
	const pieceOf = ({ start, end }: VisibleSpan): Piece => visible.piece(from + start, from + end);
	const classes = listedClasses(visible.textOf(table.span));
	return classes.flatMap(({ title, symbol, key }) => {
		const first = classes.find((other) => other.key === key);
		return first === undefined || first.title === title
			? []
			: [{ symbol: pieceOf(symbol), first: pieceOf(first.symbol).span, title }];
	});
}

/** The word that says that no class is registered, after the legend of a table with rows; undefined elsewhere. */
export function noneBesideRows({ cover, visible }: Filing): Piece | undefined {
	const table = cover?.securitiesRegistered;
	const text = table ? visible.textOf(table.span) : '';
	const found = /\bof\s+the\s+Act:?[\s\t]{1,3}(None|N\/A|Not applicable)\b/i.exec(text);
	if (!table || !found || listedClasses(text).length === 0) {
		return undefined;
	}
	const end = visible.offset(table.span.start) + found.index + found[0].length;
	return visible.piece(end - (found[1] ?? '').length, end);
}

/** A row of the table with a class, a trading symbol and an exchange. */
interface ListedClass {
	readonly title: string;
	/** By offsets in the table. */
	readonly symbol: VisibleSpan;
	/** The same for the same symbol on the same exchange. */
	readonly key: string;
}

const cellOfRow = /[^\t ]+(?: [^\t ]+)*/g;
const tradingSymbol = /^\s*[A-Z]{1,5}(?:[./ -]?[A-Z\d]{1,4})?$/;

function listedClasses(table: string): readonly ListedClass[] {
	return [...table.matchAll(/[^\n]+/g)].flatMap(({ index, 0: row }) => {
		const cells = [...row.matchAll(cellOfRow)].filter(([words]) => /[\p{L}\d]/u.test(words));
		const [title, symbol, exchange] = cells;
		if (cells.length !== 3 || !title || !symbol || !exchange) {
			return [];
		}
		const [words] = symbol;
		if (noneWords.test(words) || !tradingSymbol.test(words)) {
			return [];
		}
		const start = index + symbol.index;
		return [
			{
				title: title[0].trim(),
				symbol: { start: start + words.search(/\S/), end: start + words.length },
				key: `${words.replace(/\W/g, '')} ${exchange[0].trim().toLowerCase()}`,
			},
		];
	});
}

const security =
	/stock|shares?\b|units?\b|warrants?\b|rights?\b|notes?\b|bonds?\b|debentures?\b|deposit|interests?\b|securit/i;

/** Whether words may name an exchange, or say that there is none. */
export const namesExchange = (words: string): boolean =>
	/exchange|nasdaq|nyse|market|amex|cboe|bats|otc|euronext|pink|none|n\/a|applicable/i.test(words);

/** The large exchange that words name, by its usual name; undefined where they name none. */
export const exchangeIn = (words: string): string | undefined =>
	largeExchanges.find(({ pattern }) => pattern.test(words))?.name;

const largeExchanges: readonly { readonly name: string; readonly pattern: RegExp }[] = [
	{ name: 'Nasdaq', pattern: /nasdaq/i },
	{ name: 'NYSE American', pattern: /american|amex|mkt/i },
	{ name: 'NYSE', pattern: /nyse|new york/i },
];

/** Whether a class is one of debt, which commonly has no symbol. */
export const isDebt = (title: string): boolean => /notes?\b|bonds?\b|debentures?\b|\d\s?%|due\s/i.test(title);

/** The rows below the three heads of which one cell is empty, as the two others; none where a cell speaks for several rows. */
export function* rowsOfTwoCells({ source, visible, cover }: Filing): Iterable<readonly [Piece, Piece]> {
	const span = cover?.securitiesRegistered?.span;
	if (!span || /\browspan\s*=\s*["']?(?:[2-9]|1\d)/i.test(source.slice(span.start, span.end))) {
		return;
	}
	const end = visible.offset(span.end);
	let start = visible.offset(span.start);
	const withNotes = visible.text.slice(start, end + 600);
	let headed = false;
	const pieceOf = (cell: { readonly text: string; readonly start: number }) =>
		visible.piece(cell.start, cell.start + cell.text.length);
	while (start < end) {
		const feed = visible.text.indexOf('\n', start);
		const lineEnd = feed < 0 || feed > end ? end : feed;
		const row = visible.text.slice(start, lineEnd);
		const cells: { readonly text: string; readonly start: number }[] = [];
		let at = start;
		for (const cell of row.includes('\t') ? row.split('\t') : []) {
			if (/[\p{L}\d]/u.test(cell)) {
				cells.push({ text: cell, start: at });
			}
			at += cell.length + 1;
		}
		const [title, other] = cells;
		const isRow = headed && cells.length === 2 && title && other && security.test(title.text);
		if (isRow && !isDash(row) && !notForTrading(title.text, withNotes)) {
			// A narrow column may go on in the next line.
			const next =
				visible.text
					.slice(lineEnd + 1, lineEnd + 60)
					.trimStart()
					.split('\n')[0] ?? '';
			if (next.includes('\t') || !namesExchange(next)) {
				yield [pieceOf(title), pieceOf(other)];
			}
		}
		headed ||= cells.length >= 3 && /title/i.test(title?.text ?? '') && /symbol/i.test(other?.text ?? '');
		start = lineEnd + 1;
	}
}

/** Whether a cell of a row says none with a dash. */
function isDash(row: string): boolean {
	return /(?:^|\t)\s*[-‐-―*]+\s*(?:\t|$)/.test(row);
}

/** Whether a title has a footnote, and the words below the table say that a class is registered, but not for trading. */
const notForTrading = (title: string, table: string): boolean =>
	/[*†‡)\d]\s*$/.test(title) && /\bnot\s+for\s+(?:the\s+purpose\s+of\s+)?trading\b/i.test(table);

/** Words of a row of the table, and those that say that it has none. */
const rowWords =
	/(?:stock|share|unit|warrant|note|bond|debenture|right|interest|secur)[\s\S]{0,200}?(?:exchange|nasdaq|nyse|market|cboe|llc)/i;
const noneWords = /\bnone\b|\bn\/a\b|\bnot\s{1,9}applicable\b/i;
const anyHead = new RegExp(looseLegends['securities-heads'], 'gi');
const legendOfTable =
	/12\s?\(\s?b\s?\)(?:\s{1,9}of\s{1,9}the\s{1,9}(?:securities\s{1,9})?(?:exchange\s{1,9})?act(?:\s{1,9}of\s{1,9}1934)?)?\s{0,9}:?/i;

/** The heads of the table, each by words that no row has, also misspelled. */
const headWords: readonly { readonly id: CoverLegendId; readonly pattern: RegExp }[] = [
	{ id: 'securities-title', pattern: new RegExp(`\\b${withSlips('title')}s?\\b|each\\s{1,9}class`, 'i') },
	{ id: 'securities-symbol', pattern: new RegExp(`${withSlips('symbol')}|ticker|${withSlips('trading')}`, 'i') },
	{ id: 'securities-exchange', pattern: new RegExp(`on\\s{1,9}which|${withSlips('registered')}`, 'i') },
];

/** A table that lacks some of its heads, or all its rows. */
interface BareTable {
	/** The heads that it lacks; empty where it has them and no row. */
	readonly heads: readonly CoverLegendId[];
	/** Its legend where it lacks heads, else its last head. */
	readonly span: Span;
}

/** The table where it has rows and lacks heads, or has heads and no row; undefined where it has both, or says none. */
export function bareTable({ cover, visible }: Filing): BareTable | undefined {
	const table = cover?.securitiesRegistered;
	if (!table) {
		return undefined;
	}
	const from = visible.offset(table.span.start);
	const words = visible.textOf(table.span);
	const legend = legendOfTable.exec(words);
	const rest = legend ? words.slice(legend.index + legend[0].length) : '';
	const start = from + words.length - rest.length;
	const heads = [...rest.matchAll(anyHead)];
	const last = heads.at(-1);
	const lacking = headWords.filter(({ pattern }) => !pattern.test(rest)).map(({ id }) => id);
	if (last === undefined || lacking.length > 0) {
		return rowWords.test(rest) && legend ? { heads: lacking, span: visible.piece(from, start).span } : undefined;
	}
	// Values may stand over their heads.
	const above = rest.slice(0, heads[0]?.index);
	const below = rest.slice(last.index + last[0].length);
	const isEmpty =
		heads.length > 1 &&
		!/\p{L}{3}/u.test(above) &&
		!/\p{L}{2}|[-‐-―]{1,3}(?:\s|$)/u.test(below) &&
		!noneWords.test(rest);
	const head = start + last.index;
	return isEmpty ? { heads: [], span: visible.piece(head, head + last[0].length).span } : undefined;
}
