/** Figures and days of deals within a sentence: loans, prices, installments, meetings and days of trading. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figuresAtOdds } from '../../../server/src/rules/text/figuresAtOdds';
import { problems } from '../../fixture';
import { plainReport } from '../reports';

const said = (text: string) =>
	problems(figuresAtOdds, plainReport(`Item 8.01 Other Events\n\n${text}`)).map(({ message }) => message);

/** A sentence with one of its words wrong, what is right there, and what the finding says. */
const rows: readonly (readonly [text: string, wrong: string, right: string, says: string])[] = [
	[
		'The option vests in 36 equal monthly installments over the following two years.',
		'two years',
		'three years',
		'3 years',
	],
	['It is repaid in 20 equal quarterly installments over four years.', 'four', 'five', '5 years'],
	[
		'It had $480 million of borrowings outstanding and $470 million available under the $900 million revolver.',
		'$470',
		'$420',
		'$950,000,000',
	],
	[
		'The price is $415 million, consisting of $300 million in cash and 5,000,000 common units issued to Seller at $25.00 per unit.',
		'$415',
		'$425',
		'$425,000,000',
	],
	[
		'It has about 240 miles of pipeline (160 miles of gathering lines and 90 miles of transmission lines).',
		'90',
		'80',
		'250',
	],
	['The ratio is not more than 4.50 to 1.00, stepping down to 4.75 to 1.00 in 2027.', '4.75', '4.25', 'no less'],
	['It keeps an interest coverage ratio of not less than 2.50 to 2.00.', '2.00', '1.00', 'one to 1.00'],
	[
		'It held a special meeting of stockholders (the “Annual Meeting”).',
		'“Annual',
		'“Special',
		'that meeting is the special one',
	],
	[
		'He has no interest in a transaction that requires disclosure under Item 404(b) of Regulation S-K.',
		'404(b)',
		'404(a)',
		'404(a)',
	],
	[
		'The stock began trading on a split-adjusted basis on the Nasdaq on November 26, 2026.',
		'November 26',
		'November 27',
		'a Thursday without trading',
	],
	[
		'The stock will begin trading after the split on Saturday, May 2, 2026.',
		'Saturday, May 2',
		'Monday, May 4',
		'a Saturday without trading',
	],
	[
		'The closing price of the stock on the NYSE on April 3, 2026 was $5.00.',
		'April 3',
		'April 2',
		'a Friday without trading',
	],
	[
		'It paid with $120.0 million of borrowings under its $100.0 million term loan facility.',
		'$120.0',
		'$90.0',
		'more than the whole',
	],
	[
		'Each will receive an annual retainer of $45,000, payable in quarterly installments of $12,500.',
		'$45,000',
		'$50,000',
		'$50,000 a year',
	],
	['Loans past due were $21.0 million, or 0.45% of total loans of $3.9 billion.', '0.45%', '0.54%', '0.54%'],
	[
		'The annualized dividend of $0.96 represents a yield of 5.2% based on the closing price of $24.00.',
		'5.2%',
		'4.0%',
		'that is 4%',
	],
	[
		'It replaces the program of up to 1,500,000 shares that expires in May, under which 1,620,000 shares were bought.',
		'1,620,000',
		'1,420,000',
		'more than the whole',
	],
	['The margin increased 12 basis points to 3.41% from 3.26%.', '3.26%', '3.29%', '15 basis points'],
	[
		'It may buy back 1,000,000 common shares, or approximately 7% of the 20,000,000 shares outstanding.',
		'7%',
		'5%',
		'5.0%',
	],
	[
		'Total assets were $4.8 billion at September 30, 2026, including loans of $3.9 billion and securities of $1.2 billion.',
		'$1.2',
		'$0.8',
		'$5,100,000,000',
	],
	[
		'The Board consists of seven directors: Carl Amsel, Ruth Adeyemi, Ingrid Falk, Priya Raman, Daniel Osei and Victor Lund.',
		'seven',
		'six',
		'6 names',
	],
	[
		'The Board elected Grace Whitfield and Omar Said to fill the newly created vacancy.',
		'Grace Whitfield and Omar Said',
		'Grace Whitfield',
		'2 names',
	],
	[
		'The Board changed the fiscal year end from December 31 to December 31.',
		'to December 31',
		'to June 30',
		'no change',
	],
	[
		'It changed its fiscal year end from December 31 to June 30, beginning with the fiscal year ending May 31, 2027.',
		'May 31',
		'June 30',
		'ends on June 30',
	],
	['The efficiency ratio improved to 61.2% from 58.4%.', 'improved', 'worsened', 'the less, the better'],
	[
		'The pro forma financial information required by Item 9.01(a) will be filed by amendment.',
		'9.01(a)',
		'9.01(b)',
		'paragraph (a)',
	],
	[
		'It was on the network between October 28, 2026 and October 14, 2026.',
		'October 14',
		'November 14',
		'the end is before the beginning',
	],
	[
		'It has 180 calendar days, or until May 11, 2027, to comply, and 60 calendar days, or until February 11, 2027, to submit a plan.',
		'February 11',
		'January 11',
		'89 days apart',
	],
	[
		'It has data of 42,000 current employees and 61,000 former employees, or 93,000 individuals in total.',
		'93,000',
		'103,000',
		'together 103,000',
	],
	[
		'Revenue was overstated by $4.2 million and $3.1 million for those quarters, or $8.3 million in total.',
		'$8.3',
		'$7.3',
		'together $7,300,000',
	],
	[
		'The initial rate is 40.0000 shares of common stock per $1,000 principal amount of Notes, equivalent to an initial conversion price of approximately $20.00 per share.',
		'$20.00',
		'$25.00',
		'that is $25',
	],
	[
		'There were no reportable events (as defined in Item 304(a)(1)(vi) of Regulation S-K).',
		'(vi)',
		'(v)',
		'paragraph (v) is on reportable events',
	],
	[
		'It did not consult it on the matters in Item 304(a)(2)(i) or (ii) of Regulation S-X.',
		'S-X',
		'S-K',
		'Regulation S-K',
	],
	[
		'The Notes were resold to qualified institutional buyers pursuant to Rule 144.',
		'144',
		'144A',
		'144A is for such buyers',
	],
];

test('figures of deals that cannot be right together are marked', () => {
	for (const [text, wrong, right, says] of rows) {
		const found = said(text);
		assert.equal(found.length, 1, `${text} ${found.join()}`);
		assert.ok(found[0]?.includes(says), `${text}: ${found[0]}`);
		assert.deepEqual(said(text.replace(wrong, right)), [], text);
	}
});

test('what other words may explain is silent', () => {
	for (const text of [
		'It had $480 million of borrowings outstanding and $20 million of letters of credit, and $400 million available under the $900 million revolver.',
		'The price is $415 million, consisting of $300 million in cash and shares.',
		'It has 240 miles of pipeline (160 miles of which are leased).',
		'The ratio ranges from 2.50 to 3.50.',
		'The ratio is not more than 4.50 to 1.00, stepping up to 5.00 to 1.00 after an acquisition.',
		'Loans past due were $21.0 million, or 0.5% of total loans of $3.9 billion.',
		'The Board elected Grace Whitfield to fill the newly created vacancy.',
		'The financial statements required by Item 9.01(a) and (b) will be filed by amendment.',
		'It held an annual meeting and a special meeting of stockholders (the “Special Meeting”).',
		'It has policies for transactions as Item 404(b) of Regulation S-K describes them.',
		'There was no disagreement or reportable event (each as defined in Item 304(a)(1)(iv) and (v)).',
		'There was no disagreement or a reportable event (as defined in Item 304(a)(1)(v)).',
		'Offices reopen on Saturday, May 2, 2026, after trading closed on May 1, 2026.',
		'The shares begin trading on November 11, 2026.',
		'The shares begin trading on May 45, 2026.',
	]) {
		assert.deepEqual(
			said(text).filter((message) => !message.includes('45')),
			[],
			text,
		);
	}
});
