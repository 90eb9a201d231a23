import assert from 'node:assert/strict';
import { test } from 'node:test';
import { securitiesRowIncomplete } from '../../../server/src/rules/cover/securitiesRowIncomplete';
import { coverOf } from '../../../server/src/rules/examples/coverPage';
import { problems } from '../../fixture';
import { htmlCover } from '../covers';

const messages = (text: string) => problems(securitiesRowIncomplete, text).map(({ message }) => message);
const legend = 'Securities registered pursuant to Section 12(b) of the Act:';
const heads = ['Title of each class', 'Trading Symbol(s)', 'Name of each exchange on which registered'];
const plain = (...rows: string[]) => coverOf({ securities: [legend, '', heads.join('\t'), ...rows].join('\n') });
const html = (...rows: (readonly string[])[]) =>
	htmlCover(
		{},
		{
			after: `<p>${legend}</p>
<table>
${[heads, ...rows].map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('<td>&nbsp;</td>')}</tr>`).join('\n')}
</table>
`,
		},
	);

test('a class without its symbol or its exchange is marked', () => {
	const symbol = 'No trading symbol for “Common Stock, no par value”.';
	const exchange = 'No exchange after the symbol of “Common Stock, no par value”.';
	assert.deepEqual(messages(plain('Common Stock, no par value\t\tNasdaq Global Market')), [symbol]);
	assert.deepEqual(messages(plain('Common Stock, no par value\tALDR\t')), [exchange]);
	assert.deepEqual(messages(html(['Common Stock, no par value', '', 'The Nasdaq Stock Market LLC'])), [symbol]);
	assert.deepEqual(messages(html(['Common Stock, no par value', 'ALDR', '&nbsp;'])), [exchange]);
});

test('whole rows, none, dashes, debt without a symbol and broken rows are silent', () => {
	assert.deepEqual(messages(html(['Common Stock', 'ALDR', 'NYSE'], ['Warrants', '—', 'NYSE'])), []);
	assert.deepEqual(messages(html(['3.125% Senior Notes due 2030', '', 'New York Stock Exchange'])), []);
	assert.deepEqual(messages(html(['None', 'N/A', 'N/A'])), []);
	assert.deepEqual(messages(plain('Depositary Shares\tALDR PrA', 'New York Stock Exchange')), []);
	assert.deepEqual(messages(plain('Common Stock,', 'no par value\tALDR\tNYSE')), []);
	assert.deepEqual(
		messages(html(['Units', 'ALDR.U', 'NYSE'], ['Shares', 'ALDR', '']).replace('<td>NYSE', '<td rowspan="2">NYSE')),
		[],
	);
});

test('a class that is registered, but not for trading, needs no symbol', () => {
	const row = 'Ordinary shares, nominal value £0.01 per share*\t\tThe Nasdaq Capital Market*';
	const note = '* Not for trading, but only in connection with the American Depositary Shares.';
	assert.deepEqual(messages(plain('American Depositary Shares\tALDR\tThe Nasdaq Capital Market', row, '', note)), []);
	assert.equal(messages(plain('American Depositary Shares\tALDR\tThe Nasdaq Capital Market', row)).length, 1);
});

test('a table without a row, or with an empty one, is marked at its last head', () => {
	const nothing = ['The table has no row below its column heads. Write “None” where no class is registered.'];
	assert.deepEqual(messages(plain()), nothing);
	assert.deepEqual(messages(plain('\t\t')), nothing);
	assert.deepEqual(messages(html(['', '', ''])), nothing);
	assert.deepEqual(messages(html(['&nbsp;', '&#160;', ' '])), nothing);
	// Values may stand over their heads, and dashes or None below them.
	const above = [legend, '', 'Common Stock\tALDR\tNYSE', heads.join('\t')].join('\n');
	assert.deepEqual(messages(coverOf({ securities: above })), []);
	assert.deepEqual(messages(plain('None\tN/A\tN/A')), []);
	assert.deepEqual(messages(plain('-\t-\t-')), []);
	// Issuers of asset-backed securities leave the table empty.
	const trust = { registrant: 'Alder Auto Receivables Trust 2025-1\n', securities: `${legend}\n\n${heads.join('\t')}` };
	assert.deepEqual(messages(coverOf(trust)), []);
});

test('a symbol in the rows of two classes is marked at the second', () => {
	const shared = '“ALDR” of “Warrants to purchase Common Stock” is the symbol of another row.';
	const rows = ['Common Stock\tALDR\tNYSE', 'Warrants to purchase Common Stock\tALDR\tNYSE'] as const;
	assert.deepEqual(messages(plain(...rows)), [shared]);
	assert.deepEqual(
		messages(html(['Common Stock', 'ALDR', 'NYSE'], ['Warrants to purchase Common Stock', 'ALDR', 'NYSE'])),
		[shared],
	);
	assert.deepEqual(messages(plain(rows[0], rows[1].replace('ALDR', 'ALDR WS'))), []);
	assert.deepEqual(messages(plain(rows[0], rows[0].replace('NYSE', 'NYSE Texas'))), []);
	assert.deepEqual(messages(plain('Common Stock\tN/A\tN/A', 'Warrants\tN/A\tN/A')), []);
	const depositary = 'American Depositary Shares, each representing two ordinary shares\tALDR\tNYSE';
	assert.deepEqual(messages(plain(depositary, 'Ordinary shares*\tALDR\tNYSE')), []);
});

test('a row that stands twice is marked at the second', () => {
	const row = 'Common Stock\tALDR\tNYSE';
	assert.deepEqual(messages(plain(row, row)), ['“Common Stock” stands in the table twice.']);
	assert.deepEqual(messages(plain(row, row.replace('NYSE', 'NYSE Texas'))), []);
	// The rest of each row stands on a line of its own.
	const cut = 'Depositary Shares, each representing an interest in Stock\tALDR PR\tThe New York';
	const rest = (series: string) => `of Series ${series}\t${series}\tStock Exchange`;
	assert.deepEqual(messages(plain(cut, rest('A'), cut, rest('B'))), []);
});

test('“None” beside a table with rows is marked', () => {
	const row = 'Common Stock, no par value\tALDR\tNYSE';
	assert.deepEqual(messages(plain(row).replace(legend, `${legend} None`)), ['“None” beside a table that has rows.']);
	assert.deepEqual(messages(plain().replace(legend, `${legend} None`)), []);
});

test('what stands for a symbol that is to come is marked', () => {
	for (const symbol of ['XXXX', 'TICK', 'SYMBOL', 'ABCD']) {
		assert.deepEqual(messages(plain(`Common Stock, no par value\t${symbol}\tNYSE`)), [
			`“${symbol}” stands for a trading symbol that is to come.`,
		]);
	}
	assert.deepEqual(messages(plain('Common Stock, no par value\tTBAX\tNYSE')), []);
});

test('a trading symbol in small letters is marked', () => {
	for (const symbol of ['Aldr', 'aldr', 'Ald']) {
		assert.deepEqual(messages(plain(`Common Stock\t${symbol}\tNew York Stock Exchange`)), [
			`“${symbol}”: a trading symbol is of capitals.`,
		]);
	}
	for (const symbol of ['ALDR', 'ALDR.PRa', 'ALDRpA', 'None', 'Not applicable']) {
		assert.deepEqual(messages(plain(`Common Stock\t${symbol}\tNew York Stock Exchange`)), [], symbol);
	}
});

test('what stands for an exchange and is none is marked', () => {
	for (const words of ['Delaware', 'Securities and Exchange Commission', 'NYSE: ALDR']) {
		assert.deepEqual(messages(plain(`Common Stock\tALDR\t${words}`)), [`“${words}” is no exchange.`]);
	}
	for (const words of ['New York', 'NYSE', 'Chicago Stock Exchange', 'The Nasdaq Stock Market LLC', 'None']) {
		assert.deepEqual(messages(plain(`Common Stock\tALDR\t${words}`)), [], words);
	}
});
