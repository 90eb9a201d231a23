import { exchangeIn, securitiesOf } from '../../reading/cover/securities';
import { hasCover } from '../../reading/has';
import { otherExchanges } from '../../reading/stated/exchanges';
import { statedSymbols } from '../../reading/stated/tradingSymbols';
import { isOneEdit } from '../../text/oneEdit';
import { shortened } from '../../text/shortened';
import { replace } from '../../writing/words';
import { coverOf } from '../examples/coverPage';
import type { Rule } from '../rule';

const example = (symbol: string): string =>
	coverOf({
		items: `Item 8.01 Other Events

On March 12, 2026, Alder Creek Instruments, Inc. (NYSE: ${symbol}) opened its second plant in Ohio.
`,
	});

/** Flags a trading symbol or an exchange that the text or a release gives the registrant and its cover does not. */
export const tradingSymbolMismatch: Rule = {
	id: 'trading-symbol-mismatch',
	severity: { draft: 'warning', final: 'warning' },
	summary: 'The registrant has the same trading symbol and exchange on the cover, in the text and in a press release.',
	why: 'A symbol with a slip is that of another company, and the cover names the class, its symbol and its exchange to investors and to programs.',
	source: { title: 'Release 33-10618', href: 'https://www.federalregister.gov/citation/84-FR-12674' },
	example: { bad: example('ALDX'), good: example('ALDR') },
	appliesTo: hasCover,
	*check(filing) {
		const table = filing.cover?.securitiesRegistered;
		if (!table) {
			return;
		}
		const related = [{ span: table.span, message: 'The table of the cover.' }];
		for (const { span, text, onCover } of otherExchanges(filing)) {
			yield { span, message: `“${text}” here; ${coverHas(onCover)}`, related, atMost: 'hint' };
		}
		const stated = statedSymbols(filing);
		const rows = stated.length === 0 ? [] : (securitiesOf(filing) ?? []);
		if (rows.length === 0) {
			return;
		}
		const symbols = rows.map(([, symbol = '']) => symbol);
		const letters = symbols.flatMap((symbol) => [...lettersIn(symbol), lettersIn(symbol).join('')]);
		const exchanges = rows.map(([, , exchange = '']) => exchangeIn(exchange));
		for (const { span, text, symbol, exchange, isShort, isOfStock } of stated) {
			const own = exchangeIn(exchange);
			const isListed = [symbol.text, withoutMarket(symbol.text, exchange)].some((each) =>
				letters.includes(lettersIn(each).join('')),
			);
			// Of two exchanges in one parenthesis, one is that of the cover.
			const after = filing.visible.offset(span.end);
			if (isListed && alsoListed.test(filing.visible.text.slice(after, after + 40))) {
				continue;
			}
			if (isShort && !symbols.some((other) => other.length === symbol.text.length && isOneEdit(other, symbol.text))) {
				continue;
			}
			if (!isListed || (own !== undefined && exchanges.every((other) => other !== undefined && other !== own))) {
				const onCover = isListed ? exchanges : symbols;
				const words = isOfStock
					? `“${isListed ? exchange : symbol.text}” here`
					: `“${shortened(text, 40)}” after the registrant’s name`;
				yield {
					span,
					message: `${words}; ${coverHas(onCover)}`,
					related,
					...(isOfStock && { atMost: 'hint' }),
					fixes:
						isListed || symbols.length > 1
							? []
							: symbols
									.filter((right) => symbolForm.test(right))
									.map((right) => ({ title: `Change to ${right}`, edits: [replace(symbol.span, right)] })),
				};
			}
		}
	},
};

/** What may be a symbol; what is longer or has a digit is the slip itself. */
const symbolForm = /^[A-Z]{1,5}(?:[-. /][A-Z]{1,3})?$/;

const coverHas = (values: readonly (string | undefined)[]): string =>
	`the cover has ${shortened([...new Set(values)].join(', '), 40)}.`;

/** A symbol without what agencies add for the market, or for another class: `HLTS.N` on the NYSE, `HLTS.O` on Nasdaq, `HLTS US`, `HLTS-PA`. */
const withoutMarket = (symbol: string, exchange: string): string =>
	symbol
		.replace(/ (?:US|UN|UW|UQ|UA)$|[-. /](?:PR?[A-Z]?|WS|WT|U|RT)$/, '')
		.replace(/nasdaq/i.test(exchange) ? /\.OQ?$/ : /\.[NKA]$/, '');

const alsoListed = /^["”]?(?:[;,]| and| \/)\s?(?:and )?(?:NYSE|N(?:asdaq|ASDAQ)|New York|AMEX)/;

/** The letters of symbols: a class may be written `HLT.A`, `HLT A` or `HLT/A`. */
const lettersIn = (symbol: string): readonly string[] => symbol.toUpperCase().match(/[A-Z]+/g) ?? [];
