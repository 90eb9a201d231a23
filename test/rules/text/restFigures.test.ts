/** What is left of a whole, what units stand for, and what months and dividends come to: each wrong and right. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figuresAtOdds } from '../../../server/src/rules/text/figuresAtOdds';
import { problems } from '../../fixture';
import { plainReport } from '../reports';

const says = (text: string): readonly string[] =>
	problems(figuresAtOdds, plainReport(`Item 8.01 Other Events\n\n${text}`)).map(({ message }) => message);

/** A text with the words that are wrong, those that are right in their place, and what is said of the wrong ones. */
type Pair = readonly [text: string, wrong: string, right: string, says: string];

function ask(pairs: readonly Pair[]): void {
	for (const [text, wrong, right, message] of pairs) {
		assert.ok(text.includes(wrong), wrong);
		const found = says(text);
		assert.equal(found.length, 1, `${text}: ${found.join(' ')}`);
		assert.ok(found[0]?.includes(message), `${text}: ${found[0]}`);
		assert.deepEqual(says(text.replace(wrong, right)), [], right);
	}
}

test('what is left is the whole without its part', () =>
	ask([
		[
			'The net proceeds were $90.0 million. It used $50.0 million of the net proceeds to repay a loan and keeps the remaining $45.0 million.',
			'$45.0',
			'$40.0',
			'$40,000,000 is left',
		],
		[
			'It will redeem $20,000,000 of the $60,000,000 aggregate principal amount of its notes. Then $45,000,000 aggregate principal amount of the notes will remain outstanding.',
			'$45',
			'$40',
			'$40,000,000 is left',
		],
		[
			'She keeps 9,000 of her 15,000 unvested units. The remaining 5,000 units will be forfeited.',
			'5,000 units',
			'6,000 units',
			'6,000 are left',
		],
		[
			'Gross proceeds are $50.0 million. It expects net proceeds of $46.0 million, after deducting commissions of $3.5 million and expenses of $1.0 million.',
			'$3.5',
			'$3.0',
			'$45,500,000',
		],
	]));

test('units, shares and stated values make what follows from them', () =>
	ask([
		[
			'It sold American Depositary Shares (“ADSs”), each representing three ordinary shares. The option is for 200,000 ADSs, representing 200,000 ordinary shares.',
			'200,000 ordinary',
			'600,000 ordinary',
			'stand for 600,000',
		],
		[
			'Each share of Series A Preferred Stock is convertible into 50 shares of common stock. The 4,000 shares that were sold are convertible into 20,000 shares of common stock.',
			'20,000',
			'200,000',
			'become 200,000',
		],
		[
			'A share becomes stock: it converts into 50 shares of common stock, which is its value of $1,000 divided by a conversion price of $25.00.',
			'$25.00',
			'$20.00',
			'these are 40',
		],
		[
			'The shares have a stated value of $1,000. They are redeemed at 105% of the stated value, or $1,500 per share.',
			'$1,500',
			'$1,050',
			'$1,050',
		],
		[
			'A holder has the right to receive $30.00 in cash. The Merger Consideration represents a premium of 60% to the closing price of $20.00 on that day.',
			'60%',
			'50%',
			'50.0%',
		],
		[
			'A holder has the right to receive $30.00 in cash. Based on 10,000,000 outstanding shares, the aggregate Merger Consideration is approximately $330 million.',
			'$330',
			'$300',
			'$300,000,000',
		],
		[
			'The aggregate Merger Consideration is approximately $300 million. The Company would pay a fee of $9.0 million, or 4.0% of the aggregate Merger Consideration.',
			'4.0%',
			'3.0%',
			'3.0%',
		],
		[
			'The price to the public is $10.00 per share, and the underwriters agreed to purchase the shares at a price of $10.60 per share.',
			'$10.60',
			'$9.40',
			'more than the public',
		],
		['It owns 9,000,000 of 30,000,000 common units, or approximately 33.0%.', '33.0%', '30.0%', '30.00%'],
	]));

test('months, quarters and years are reckoned', () =>
	ask([
		[
			'It declared a regular dividend of $0.30 per share and a special dividend of $0.10 per share, for total dividends of $0.45 per share.',
			'$0.45',
			'$0.40',
			'$0.40',
		],
		[
			'It declared a distribution of $0.50 per unit for the quarter, or $1.50 per unit on an annualized basis.',
			'$1.50',
			'$2.00',
			'$2.00',
		],
		['The lease has an annual rent of $60,000, or $6,000 per month.', '$6,000', '$5,000', '$5,000 a month'],
		['She is covered for 12 months at a cost of $24,000, or $2,400 per month.', '$2,400', '$2,000', '$2,000'],
		[
			'He receives severance of $900,000, which is equal to 18 months of his annual base salary of $500,000.',
			'$900,000',
			'$750,000',
			'$750,000',
		],
		[
			'He receives severance of $750,000, which is equal to 18 months of his annual base salary of $500,000, payable in 12 equal monthly installments of $41,667.',
			'12 equal',
			'18 equal',
			'$500,004',
		],
		[
			'It has a term of four years at an annual rent of $60,000 and total rent of $280,000.',
			'$280',
			'$240',
			'$240,000',
		],
	]));

test('a change goes its way and by its share', () =>
	ask([
		['It reduced the applicable margin from 2.00% to 2.50%.', '2.50%', '1.50%', 'an increase'],
		[
			'The amendment will increase the number of authorized shares of common stock from 90,000,000 to 60,000,000.',
			'60,000,000',
			'160,000,000',
			'a decrease',
		],
		[
			'It must pay a fee of $20.0 million, which is reduced to $30.0 million in that case.',
			'$30.0',
			'$10.0',
			'an increase',
		],
		[
			'Her salary will be $550,000, an increase of 15.0% from her current base salary of $500,000.',
			'15.0%',
			'10.0%',
			'10.0%',
		],
		['The balance is $95,000,000, which is 8.0% less than the balance of $100,000,000 before.', '8.0%', '5.0%', '5.0%'],
	]));

test('days follow from those of the item', () =>
	ask([
		[
			'On May 5, 2026, it filed a certificate. It may redeem the shares after May 5, 2030, the third anniversary of the filing.',
			'2030',
			'2029',
			'4 years after May 5, 2026',
		],
		[
			'On May 5, 2026, it entered into the Loan Agreement. It ends on December 5, 2026, which is six months after the date of the Loan Agreement.',
			'December',
			'November',
			'not six months after',
		],
		['Ms. Roe joined the Company in 2018 and has been its Vice President since May 2012.', '2012', '2021', 'before it'],
		['There is a period of 40 days, from May 5, 2026 until June 24, 2026, for this.', 'June 24', 'June 14', '50 days'],
		[
			'It will be paid on May 5, 2026 to unitholders of record on May 25, 2026.',
			'May 25',
			'April 25',
			'after the payment',
		],
		[
			'It sold 5.500% Senior Notes due 2033 (the “2033 Notes”). The 2033 Notes bear interest at a rate of 5.050% per annum.',
			'5.050%',
			'5.500%',
			'says 5.500%',
		],
	]));

test('parties are not their own', () =>
	ask([
		[
			'Merger Sub merges into the Company, with the Company surviving as a wholly owned subsidiary of Merger Sub.',
			'of Merger Sub.',
			'of Parent.',
			'no subsidiary',
		],
		[
			'If Parent terminates the agreement for a better proposal, it must pay Parent a fee of $5.0 million.',
			'If Parent',
			'If the Company',
			'pays himself',
		],
		[
			'On May 5, 2026, it was made by and among Alder Trust, Birch Bank and Birch Bank.',
			'Birch Bank and',
			'Cedar Bank and',
			'one party twice',
		],
		[
			'Alder Coast Partners, L.P. (a Delaware corporation) signed on May 5, 2026.',
			'corporation',
			'limited partnership',
			'limited partnership',
		],
	]));

test('a salary that is paid in installments of a severance is no sum of them', () =>
	assert.deepEqual(
		says(
			'She receives severance of $300,000, which is equal to six months of her annual base salary of $600,000, payable in six equal monthly installments of $50,000.',
		),
		[],
	));

test('a firm that is only engaged now has reported on nothing yet', () => {
	const item = (reports: string, between: string) =>
		`On March 10, 2026, the Company dismissed Alder Wren LLP (“Alder Wren”). The reports of ${reports} on the financial statements had no adverse opinion. There were no disagreements between the Company and ${between} on any matter of accounting. On March 11, 2026, it engaged Birch LLP (“Birch”) as its accounting firm.`;
	assert.deepEqual(
		[item('Birch', 'Alder Wren'), item('Alder Wren', 'Birch')].map((text) => says(text).length),
		[1, 1],
	);
	assert.deepEqual(says(item('Alder Wren', 'Alder Wren')), []);
});

test('a report about one series names no other but beside it', () => {
	const stock = 'Series C Preferred Stock';
	const item = (letter: string, rest = '') =>
		`It sold 900 shares of its Series C Convertible Preferred Stock (the “${stock}”) for $9 million. The ${stock} has no vote. The ${stock} has a dividend of 8%. Holders of 50% of the Series ${letter} Preferred Stock may ask for it${rest}. The ${stock} is new.`;
	assert.equal(says(item('B')).length, 1);
	assert.deepEqual(says(item('C')), []);
	assert.deepEqual(says(item('B', ', which ranks senior to it')), []);
});

test('members are as many as their names, each once', () =>
	ask([
		[
			'The committee will have three members, all of whom are independent: Ann Doe, John Roe, Mary Poe and Jack Moe.',
			'three',
			'four',
			'there are 4 names',
		],
		['On March 10, 2026, it elected Ann Doe, John Roe and John Roe.', 'and John Roe', 'and Mary Poe', 'one name twice'],
	]));

test('the total of a table is that of its rows', () => {
	const table = (...rows: readonly string[]): string =>
		`The costs are as follows:\n\nType\tLow\tHigh\n${rows.join('\n')}\n\nThese are estimates.`;
	const [pay, leases] = ['Severance\t$4.2\t$5.0', 'Leases\t1.1\t1.5'];
	for (const [rows, message] of [
		[[pay, leases, 'Total\t$5.3\t$7.5'], 'rows over it are 6.5'],
		[[pay, leases, 'Moving\t2.0\t2.5', 'Total\t$8.3\t$9.0'], 'rows over it are 7.3'],
		[['Severance\t4.2', 'Leases\t1.1', 'Total\t5.5'], undefined],
		[['Severance\t42.0', 'Leases\t11.0', 'Total\t35.0'], 'rows over it are 53.0'],
		[[pay, leases, 'Total\t$5.3\t$6.5'], undefined],
		[['Cash costs:', pay, 'Other:', leases, 'Moving\t2.0\t2.5', 'Total\t$8.3\t$9.0'], undefined],
		[[pay, leases, 'Less tax\t1.0\t1.0', 'Total\t$4.3\t$6.5'], undefined],
	] as const) {
		const found = says(table(...rows));
		assert.equal(found.length, message === undefined ? 0 : 1, `${rows.join(' / ')}: ${found.join(' ')}`);
		assert.ok(message === undefined || found[0]?.includes(message), found[0]);
	}
});

test('what is expected is still to come', () =>
	ask([
		[
			'On March 10, 2026, the Board approved a plan. The Company expects to complete it by the end of the third quarter of 2025.',
			'2025',
			'2026',
			'that quarter had ended',
		],
		[
			'On March 10, 2026, it gave notice to the holders that it will redeem the notes on February 10, 2026.',
			'February',
			'April',
			'before March 10, 2026',
		],
		[
			'It pays $70 million, consisting of $50 million in cash and 1,000,000 common units (the “Units”), valued at $30.00 per Common Unit.',
			'$70',
			'$80',
			'$80,000,000',
		],
	]));

test('a signer has the rank of the signature', () => {
	const said = (text: string) =>
		problems(
			figuresAtOdds,
			plainReport(`Item 8.01 Other Events\n\n${text}`).replace(
				'Chief Financial Officer',
				'Executive Vice President, Finance',
			),
		).length;
	const [, name = ''] = /\/s\/ (.+)/.exec(plainReport('')) ?? [];
	assert.equal(said(`Write to ${name}, Senior Vice President, Finance, at the office.`), 1);
	assert.equal(said(`Write to ${name}, Executive Vice President, Finance, at the office.`), 0);
	assert.equal(said(`It appointed ${name}, Senior Vice President, Finance, to its board.`), 0);
});

test('a stretch of days has its end after its beginning, and prices their day', () =>
	ask([
		[
			'The plant was closed from March 22, 2026 to March 3, 2026 for repairs.',
			'March 3',
			'March 30',
			'before the beginning',
		],
		[
			'It is 20% above the closing price of the Common Stock of $25.00 on March 8, 2026.',
			'March 8',
			'March 9',
			'a Sunday without trading',
		],
		[
			'It has debt of $65 million, consisting of a term loan of $55 million and a revolving credit facility of $5 million.',
			'$65',
			'$60',
			'$60,000,000',
		],
		['He keeps 9,000 of his 5,000 unvested restricted units.', '9,000', '4,000', 'not so many'],
		[
			'It pays a fee of $20.0 million, which is increased to $10.0 million in that case.',
			'increased',
			'reduced',
			'a decrease',
		],
	]));

test('stock beside cash, a second purchase, a bonus and votes are no part of a sum', () => {
	for (const text of [
		'Holders receive $10.00 in cash and 0.5 shares of Parent. The Merger Consideration represents a premium of 35% to the closing price of $20.00.',
		'It repurchased $20.0 million of the $60.0 million principal amount of its notes. Later it bought more, and $25.0 million principal amount of the notes remains outstanding.',
		'He receives $900,000, representing 12 months of his base salary of $600,000 and his target bonus of $300,000.',
		'It holds 1,000 of 3,000 shares of its two classes of stock, or 5% of the voting power.',
	]) {
		assert.deepEqual(says(text), [], text);
	}
});
