/** The table of the securities registered under Section 12(b) on a cover: class, trading symbol and exchange. */

import { looseLegends } from '../../filing/cover/looseWords';
import type { Filing } from '../../filing/filing';
import { type CoverLegendId, stateOf } from '../../knowledge';
import { groups } from '../../text/groups';
import { withSlips } from '../../text/phrases';
import { covers, type Piece, type Span } from '../../text/span';
import { perFiling } from '../perFiling';
import { factTags } from './factTags';

/** A line of the table. */
interface Row {
	/** Its cells with a letter or a digit. */
	readonly cells: readonly Piece[];
	/** The whole line, as it is shown. */
	readonly line: string;
	/** Where it ends in the visible text. */
	readonly end: number;
}

/** The lines of the table from its legend on; empty without a table. Cells stand a tab apart, or two spaces. */
const rowsOf = perFiling(({ cover, visible }): readonly Row[] => {
	const table = cover?.securitiesRegistered;
	if (!table) {
		return [];
	}
	const start = visible.offset(table.span.start);
	return [...visible.textOf(table.span).matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
		cells: [...line.matchAll(line.trim().includes('\t') ? tabbedCell : spacedCell)]
			.filter(([words]) => /[\p{L}\d]/u.test(words))
			.map((cell) => visible.piece(start + index + cell.index, start + index + cell.index + cell[0].length)),
		line,
		end: start + index + line.length,
	}));
});

const tabbedCell = /[^\t]+/g;
const spacedCell = /[^\t ]+(?: [^\t ]+)*/g;

/** The rows of the Section 12(b) table that have three cells; undefined where the table reads otherwise. */
export function securitiesOf(filing: Filing): readonly (readonly string[])[] | undefined {
	const table = filing.cover?.securitiesRegistered;
	if (!table) {
		return undefined;
	}
	const rows = rowsOf(filing)
		.map(({ cells }) => cells.map(({ text }) => text))
		.filter((cells) => cells.length === 3 && !/title of each/i.test(cells[0] ?? '') && !isHead.test(cells[1] ?? ''));
	return rows.length > 0 || /(?:none|n\/a|not applicable)\.?$/i.test(table.text) ? rows : undefined;
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

/**
 * The symbols that stand in the rows of two classes on one exchange. A class on two exchanges has one symbol, and so do American
 * depositary shares and the shares that they represent.
 */
export function sharedSymbols(filing: Filing): readonly SharedSymbol[] {
	const classes = listedClasses(filing);
	return classes.flatMap(({ title, symbol, key }) => {
		const same = classes.filter((other) => other.key === key);
		const [first] = same;
		return first?.title.text === title.text || same.some((each) => representsShares.test(each.title.text)) || !first
			? []
			: [{ symbol, first: first.symbol.span, title: title.text }];
	});
}

/** What stands in the place of an exchange and is none, a state or the Commission, or has the symbol with it: `NYSE: ALDR`. */
export const noExchanges = (filing: Filing): readonly Piece[] =>
	rowsOf(filing).flatMap(({ cells }) => {
		const [title, , exchange] = cells;
		const isRow = cells.length === 3 && title && exchange && !/title of each/i.test(title.text);
		return isRow && isNoExchange(exchange.text) ? [exchange] : [];
	});

const isNoExchange = (words: string): boolean =>
	/^securities and exchange commission$|^(?:nyse|nasdaq)\s?:\s?[A-Z]{1,5}$/i.test(words) ||
	(stateOf(words) !== undefined && exchangeIn(words) === undefined);

/** The titles of rows that stand in the table twice, with symbol and exchange, at the second of them. */
export function repeatedRows(filing: Filing): readonly { readonly title: Piece; readonly first: Span }[] {
	const whole = listedClasses(filing).filter(({ goesOn }) => !goesOn);
	const rows = groups(whole.map((each) => [`${each.title.text} ${each.key}`, each]));
	return [...rows.values()].flatMap(([first, ...again]) =>
		first ? again.map(({ title }) => ({ title, first: first.title.span })) : [],
	);
}

const representsShares = /\bAmerican\s{1,3}deposit[ao]ry\b|\bAD[SR]s?\b/i;

/** A head of the table that stands over what another one asks for, and that other head. */
export interface ExchangedHead {
	readonly head: Piece;
	readonly value: Piece;
	readonly other: Piece;
}

/** What tells the values of the three columns from each other. */
const columnValues: readonly { readonly head: RegExp; readonly isOwn: (words: string) => boolean }[] = [
	{ head: /title/i, isOwn: (words) => security.test(words) && !exchangeWords.test(words) },
	{ head: /symbol/i, isOwn: (words) => tradingSymbol.test(words) && !/^(?:NYSE|N\/?A|NONE|CBOE|OTC\w*)$/i.test(words) },
	{ head: /exchange/i, isOwn: (words) => exchangeWords.test(words) },
];
const exchangeWords = /exchange|nasdaq|nyse|cboe/i;

/** The first of two heads of which each stands over the values of the other, in all rows below them; undefined where there are none. */
export function exchangedHeads(filing: Filing): ExchangedHead | undefined {
	const rows = rowsOf(filing).filter(({ cells }) => cells.length === 3);
	const [heads, ...values] = rows;
	const kinds = heads?.cells.map(({ text }) => columnValues.findIndex(({ head }) => head.test(text))) ?? [];
	if (values.length === 0 || new Set(kinds).size !== 3 || kinds.includes(-1)) {
		return undefined;
	}
	const own = (words: string | undefined): number => columnValues.findIndex(({ isOwn }) => isOwn(words ?? ''));
	const at = kinds.findIndex((kind, column) => values.every(({ cells }) => own(cells[column]?.text) !== kind));
	const [first] = values;
	const of = own(first?.cells[at]?.text);
	const isAll = values.every(({ cells }) => own(cells[at]?.text) === of && own(cells[kinds.indexOf(of)]?.text) !== of);
	const [head, value, other] = [heads?.cells[at], first?.cells[at], heads?.cells[kinds.indexOf(of)]];
	return at >= 0 && of >= 0 && isAll && head && value && other ? { head, value, other } : undefined;
}

/** What stands in rows of the table for a trading symbol that is to come: `XXXX`, `TICK`. */
export const symbolsToCome = (filing: Filing): readonly Piece[] =>
	listedClasses(filing).flatMap(({ symbol }) =>
		/^(?:X{3,5}|TICK|TICKER|SYMBO?L?|TBA|ABCD)$/.test(symbol.text) ? [symbol] : [],
	);

/** Words of small letters in the place of the symbol of a row with an exchange: `Aldr`; symbols are capitals. */
export const symbolsInSmall = (filing: Filing): readonly Piece[] =>
	rowsOf(filing).flatMap(({ cells }) => {
		const [title, symbol, exchange] = cells;
		return title &&
			symbol &&
			exchange &&
			/[A-Z]/.test(title.text) &&
			/^(?!None|Not)(?:[A-Z][a-z]{2,4}|[a-z]{2,5})$/.test(symbol.text) &&
			namesExchange(exchange.text) &&
			// Of what is tagged the rule about facts speaks.
			!factTags(filing).some(({ value }) => covers(value.span, symbol.span))
			? [symbol]
			: [];
	});

/** The word that says that no class is registered, after the legend of a table with rows; undefined elsewhere. */
export function noneBesideRows(filing: Filing): Piece | undefined {
	const { cover, visible } = filing;
	const table = cover?.securitiesRegistered;
	const text = table ? visible.textOf(table.span) : '';
	const found = /\bof\s+the\s+Act:?[\s\t]{1,3}(None|N\/A|Not applicable)\b/i.exec(text);
	if (!table || !found || listedClasses(filing).length === 0) {
		return undefined;
	}
	const end = visible.offset(table.span.start) + found.index + found[0].length;
	return visible.piece(end - (found[1] ?? '').length, end);
}

/** A row of the table with a class, a trading symbol and an exchange. */
interface ListedClass {
	readonly title: Piece;
	readonly symbol: Piece;
	/** The same for the same symbol on the same exchange. */
	readonly key: string;
	/** Whether the next line may have the rest of its cells. */
	readonly goesOn: boolean;
}

const tradingSymbol = /^[A-Z]{1,5}(?:[./ -]?[A-Z\d]{1,4})?$/;

const listedClasses = (filing: Filing): readonly ListedClass[] =>
	rowsOf(filing).flatMap(({ cells }, at, rows) => {
		const [title, symbol, exchange] = cells;
		const isListed = cells.length === 3 && title && symbol && exchange;
		if (!isListed || !tradingSymbol.test(symbol.text) || noneWords.test(symbol.text)) {
			return [];
		}
		const key = `${symbol.text.replace(/\W/g, '')} ${exchange.text.toLowerCase()}`;
		const next = rows[at + 1]?.cells ?? [];
		const goesOn = next.length === 1 || next.length === 2 || /^[a-z]/.test(next[0]?.text ?? '');
		return [{ title, symbol, key, goesOn }];
	});

/** Words that only the title of a class has. */
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
export function* rowsOfTwoCells(filing: Filing): Iterable<readonly [Piece, Piece]> {
	const { source, visible, cover } = filing;
	const span = cover?.securitiesRegistered?.span;
	if (!span || /\browspan\s*=\s*["']?(?:[2-9]|1\d)/i.test(source.slice(span.start, span.end))) {
		return;
	}
	const withNotes = visible.text.slice(visible.offset(span.start), visible.offset(span.end) + 600);
	let headed = false;
	for (const { cells, line, end } of rowsOf(filing)) {
		const [title, other] = cells;
		if (!line.includes('\t') || !title || !other) {
			continue;
		}
		const isRow = headed && cells.length === 2 && security.test(title.text);
		if (isRow && !isDash(line) && !notForTrading(title.text, withNotes)) {
			// A narrow column may go on in the next line.
			const [next = ''] = visible.text
				.slice(end + 1, end + 60)
				.trimStart()
				.split('\n');
			if (next.includes('\t') || !namesExchange(next)) {
				yield [title, other];
			}
		}
		headed ||= cells.length >= 3 && /title/i.test(title.text) && /symbol/i.test(other.text);
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
/** The end of the legend over the table: `12(b) of the Act:`. */
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
