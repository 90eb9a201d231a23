import type { Filing } from '../../filing/filing';
import type { Piece } from '../../text/span';
import { coverOf } from '../examples/coverPage';
import type { Rule } from '../rule';

/** Flags a row of the Section 12(b) table that has a class and only one of trading symbol and exchange. */
export const securitiesRowIncomplete: Rule = {
	id: 'securities-row-incomplete',
	severity: { draft: 'warning', final: 'warning' },
	summary: 'Each class in the Section 12(b) table has its trading symbol and its exchange.',
	why: 'The three columns belong together, also as facts of inline XBRL. A class without a symbol says N/A.',
	source: { title: 'Release 33-10618', href: 'https://www.federalregister.gov/citation/84-FR-12674' },
	example: {
		bad: coverOf({ securities: tableWith('Common Stock, $0.01 par value\t\tNew York Stock Exchange') }),
		good: coverOf({ securities: tableWith('Common Stock, $0.01 par value\tALDR\tNew York Stock Exchange') }),
	},
	*check(filing) {
		const table = filing.cover?.securitiesRegistered;
		// A cell that spans rows speaks for all of them.
		if (!table || /\browspan\s*=\s*["']?(?:[2-9]|1\d)/i.test(filing.source.slice(table.span.start, table.span.end))) {
			return;
		}
		for (const [title, other] of twoCellRows(filing, table)) {
			const name = title.text.length > 50 ? `${title.text.slice(0, 48)}…` : title.text;
			if (!exchange.test(other.text)) {
				yield { span: other.span, message: `No exchange behind the symbol of “${name}”.` };
			} else if (!debt.test(title.text)) {
				yield { span: title.span, message: `No trading symbol for “${name}”.` };
			}
		}
	},
};

function tableWith(row: string): string {
	return `Securities registered pursuant to Section 12(b) of the Act:

Title of each class\tTrading Symbol(s)\tName of each exchange on which registered
${row}
`;
}

const security =
	/stock|shares?\b|units?\b|warrants?\b|rights?\b|notes?\b|bonds?\b|debentures?\b|deposit|interests?\b|securit/i;
const exchange = /exchange|nasdaq|nyse|market|amex|cboe|bats|otc|euronext|pink|none|n\/a|applicable/i;
/** A class of debt commonly has no symbol. */
const debt = /notes?\b|bonds?\b|debentures?\b|\d\s?%|due\s/i;

/** The rows below the three heads of which one cell is empty. */
function* twoCellRows({ visible }: Filing, { span }: Piece): Iterable<readonly [Piece, Piece]> {
	const end = visible.offset(span.end);
	let start = visible.offset(span.start);
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
		if (headed && cells.length === 2 && title && other && security.test(title.text) && !isDash(row)) {
			// A narrow column may go on in the next line.
			const next = visible.text.slice(lineEnd + 1, lineEnd + 60).split('\n')[0] ?? '';
			if (next.includes('\t') || !exchange.test(next)) {
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
