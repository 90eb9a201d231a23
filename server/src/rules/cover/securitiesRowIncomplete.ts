import { isAssetBacked } from '../../reading/cover/assetBacked';
import {
	bareTable,
	exchangedHeads,
	isDebt,
	namesExchange,
	noExchanges,
	noneBesideRows,
	repeatedRows,
	rowsOfTwoCells,
	sharedSymbols,
	symbolsInSmall,
	symbolsToCome,
} from '../../reading/cover/securities';
import { hasCover } from '../../reading/has';
import { shortened } from '../../text/shortened';
import { replaceVisible } from '../../writing/words';
import { coverOf } from '../examples/coverPage';
import type { Rule } from '../rule';

/** Flags a Section 12(b) table without rows, a row that lacks its trading symbol or its exchange, and a symbol of two classes. */
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
	appliesTo: hasCover,
	*check(filing) {
		const { cover } = filing;
		const table = bareTable(filing);
		if (cover && table?.heads.length === 0 && !isAssetBacked(filing, cover)) {
			yield {
				span: table.span,
				message: 'The table has no row below its column heads. Write “None” where no class is registered.',
				atMost: { draft: 'hint', final: 'information' },
			};
		}
		const none = noneBesideRows(filing);
		if (none) {
			yield { span: none.span, message: '“None” beside a table that has rows.', atMost: 'information' };
		}
		const exchanged = exchangedHeads(filing);
		if (exchanged) {
			yield {
				span: exchanged.head.span,
				message: `“${shortened(exchanged.head.text, 50)}” stands over “${shortened(exchanged.value.text, 40)}”: it is exchanged with “${shortened(exchanged.other.text, 50)}”.`,
				related: [{ span: exchanged.other.span, message: 'The other head.' }],
				atMost: 'hint',
			};
		}
		for (const { span, text } of symbolsToCome(filing)) {
			yield { span, message: `“${text}” stands for a trading symbol that is to come.`, atMost: 'hint' };
		}
		for (const { span, text } of symbolsInSmall(filing)) {
			const right = text.toUpperCase();
			yield {
				span,
				message: `“${text}”: a trading symbol is of capitals.`,
				fixes: [{ title: `Write “${right}”`, edits: replaceVisible(filing, span, right) }],
				atMost: 'hint',
			};
		}
		for (const { span, text } of noExchanges(filing)) {
			yield { span, message: `“${shortened(text, 50)}” is no exchange.`, atMost: 'hint' };
		}
		for (const { symbol, first, title } of sharedSymbols(filing)) {
			yield {
				span: symbol.span,
				message: `“${symbol.text}” of “${shortened(title, 50)}” is the symbol of another row.`,
				related: [{ span: first, message: 'The other row.' }],
			};
		}
		for (const { title, first } of repeatedRows(filing)) {
			yield {
				span: title.span,
				message: `“${shortened(title.text, 50)}” stands in the table twice.`,
				related: [{ span: first, message: 'The first row.' }],
				atMost: 'hint',
			};
		}
		for (const [title, other] of rowsOfTwoCells(filing)) {
			const name = shortened(title.text, 50);
			if (!namesExchange(other.text)) {
				yield { span: other.span, message: `No exchange after the symbol of “${name}”.` };
			} else if (!isDebt(title.text)) {
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
