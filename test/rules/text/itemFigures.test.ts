/** Figures and days that stand in different sentences of an item. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figuresAtOdds } from '../../../server/src/rules/text/figuresAtOdds';
import { check, problems } from '../../fixture';
import { plainReport } from '../reports';

const report = (text: string) => plainReport(`Item 8.01 Other Events\n\n${text}`);

test('the figure that does not agree with those before it is marked', () =>
	check(
		figuresAtOdds,
		report(`The Company agreed to sell 8,000,000 shares of its common stock at a price to the public of $12.50 per share.

Gross proceeds from the offering are expected to be approximately $110.0 million.
                                                                   ^^^^^^^^^^^^^ “110.0 million”: the shares at that price are $100,000,000.`),
	));

/** Sentences of an item, with the figure that is at odds, what its finding says, and the figure that agrees. */
const odd: readonly (readonly [text: string, figure: string, says: string, right: string])[] = [
	[
		'The Company sold 2,000,000 shares of common stock, par value $0.001 per share, at a public offering price of $5.00 per share. Gross proceeds were $12.0 million.',
		'12.0 million',
		'$10,000,000',
		'11.5 million',
	],
	[
		'Gross proceeds are expected to be $100.0 million. After discounts, the net proceeds will be about $112.4 million.',
		'112.4 million',
		'more than the gross',
		'94.0 million',
	],
	[
		'The offering is of 8,000,000 shares. The Company granted an option to buy up to an additional 1,250,000 shares, representing 15% of the shares sold.',
		'15',
		'15.6%',
		'15.6',
	],
	[
		'On May 3, 2026, the Company signed an agreement. The sale is expected to close on or about April 30, 2026.',
		'April 30, 2026',
		'before May 3, 2026',
		'May 30, 2026',
	],
	[
		'On May 3, 2026, the Company signed an agreement.\n\nIt anticipates the merger to be completed on May 1, 2026.',
		'May 1, 2026',
		'before May 3, 2026',
		'June 1, 2026',
	],
	[
		'On May 20, 2026, the Company held its annual meeting. As of May 25, 2026, the record date, 1,000,000 shares were outstanding.',
		'May 25, 2026',
		'after the meeting',
		'March 25, 2026',
	],
	[
		'On May 20, 2026, the Company held a special meeting.\n\nStockholders of record at the close of business on June 1, 2026 were entitled to vote.',
		'June 1, 2026',
		'after the meeting',
		'April 1, 2026',
	],
	[
		'On May 20, 2026, the Company held its annual meeting. The record date for it was May 22, 2026.',
		'May 22, 2026',
		'after the meeting',
		'March 22, 2026',
	],
	[
		'The registration statement on Form S-3 was filed with the SEC on March 3, 2025 and declared effective on February 14, 2025.',
		'February 14, 2025',
		'before it was filed',
		'March 14, 2025',
	],
	[
		'Ms. Roe will have a base salary of $385,000, a bonus of $50,000 and a target bonus of 40% of her base salary ($145,000).',
		'145,000',
		'$154,000',
		'154,000',
	],
	[
		'Ms. Roe will have a base salary of $400,000 per year. If she is dismissed she will receive 18 months of base salary, or $500,000.',
		'500,000',
		'$600,000',
		'600,000',
	],
	[
		'It issued notes in the aggregate principal amount of $750,000. They are convertible into common stock at $0.25 per share, or a total of 30,000,000 shares.',
		'30,000,000',
		'3,000,000 shares',
		'3,000,000',
	],
	[
		'It dismissed Sable & Crane, P.C. (“Sable”). It engaged Linden Park LLP (“Linden”) as its auditor. Neither the Company nor anyone on its behalf consulted with Sable.',
		'Sable',
		'Linden Park LLP',
		'Linden',
	],
	[
		'The Board set September 24, 2026 as the date of its annual meeting. Holders of record as of October 2, 2026 will be entitled to vote.',
		'October 2, 2026',
		'after the meeting',
		'August 2, 2026',
	],
	[
		'The annual meeting will be held on May 20, 2026. Only holders of record on June 1, 2026 may vote.',
		'June 1, 2026',
		'after the meeting',
		'April 1, 2026',
	],
	[
		'The Board declared a quarterly dividend of $0.05 per share. It stands for an annualized dividend of $0.25 per share.',
		'0.25',
		'$0.20',
		'0.20',
	],
	[
		'The Board declared a quarterly dividend of $0.05 per share, an increase of 67% from its previous quarterly dividend of $0.04 per share.',
		'0.04',
		'25%',
		'0.03',
	],
	[
		'There were 20,000,000 shares of common stock outstanding. At the meeting, 16,500,000 shares, representing approximately 68.5% of the outstanding shares, were present.',
		'68.5',
		'82.5%',
		'82.5',
	],
	[
		'It will pay a purchase price of $400 million in cash. At signing, it paid a deposit of $40 million, representing 5% of the purchase price.',
		'5',
		'10%',
		'10',
	],
	[
		'The 1-for-20 reverse stock split took effect. The par value stays $0.01. The number of outstanding shares was reduced from approximately 84,300,000 to approximately 4,125,000.',
		'4,125,000',
		'4,215,000',
		'4,215,000',
	],
	[
		'It entered into a Fourth Amended and Restated Credit Agreement. The loan is senior. It amends and restates the Company’s Fourth Amended and Restated Credit Agreement.',
		'Fourth Amended and Restated Credit Agreement',
		'does not restate itself',
		'Third Amended and Restated Credit Agreement',
	],
	[
		'On November 19, 2026, the Company signed an agreement. Either party may end it if the closing has not occurred by March 31, 2026.',
		'March 31, 2026',
		'before November 19, 2026',
		'March 31, 2027',
	],
	[
		'On August 10, 2026, the offer began. Consents must be received by the agent no later than August 3, 2026.',
		'August 3, 2026',
		'before August 10, 2026',
		'September 3, 2026',
	],
	[
		'The Company will host a conference call on November 20, 2026 at 9:00 a.m. A replay will be available through November 19, 2026.',
		'November 19, 2026',
		'the replay ends before the call',
		'November 27, 2026',
	],
	[
		'The agreement takes effect on January 1, 2027. It has an initial term of three years, ending on December 31, 2028.',
		'December 31, 2028',
		'three years before',
		'December 31, 2029',
	],
	[
		'On May 1, 2026, the loan was made. It matures on May 1, 2030 and has a term of five years.',
		'five',
		'five years before',
		'four',
	],
	[
		'She is a Class II director until the 2027 annual meeting. He is a Class III director until the 2027 annual meeting.',
		'2027',
		'different years',
		'2028',
	],
	[
		'It sold preferred stock for gross proceeds of $25.0 million. The stock is convertible at an initial conversion price of $4.00 per share, or 6,500,000 shares.',
		'6,500,000',
		'6,250,000',
		'6,250,000',
	],
	[
		'She retired in 2024 as an officer of a mill. There she worked for 27 years, since 2009.',
		'2009',
		'27 years after it',
		'1997',
	],
	[
		'It sold $300.0 million of 6.50% Convertible Senior Notes due 2031 (the “Notes”). The Notes bear interest at a rate of 6.25% per year.',
		'6.25',
		'the name says 6.50%',
		'6.50',
	],
	[
		'It sold 6.50% Convertible Senior Notes due 2031 (the “Notes”). They are senior. The Notes will mature on November 15, 2032.',
		'2032',
		'they are due 2031',
		'2031',
	],
	[
		'On November 19, 2026, the Company completed its offering of notes. Interest is payable semi-annually, beginning on November 15, 2026.',
		'November 15, 2026',
		'before November 19, 2026',
		'May 15, 2027',
	],
	[
		'It may not redeem the Notes before November 20, 2029. On or after November 20, 2028, it may do so.',
		'November 20, 2028',
		'not before November 20, 2029',
		'November 20, 2029',
	],
	[
		'It sold $300.0 million in aggregate principal amount of notes. Net proceeds were approximately $289.5 million, after deducting a discount of $9.0 million and estimated expenses of $3.5 million.',
		'3.5 million',
		'$287,500,000',
		'1.5 million',
	],
	[
		'Net proceeds were $289.5 million. It used $35.4 million of the net proceeds for a hedge, $200.0 million to repay a loan, and has the remaining $64.1 million.',
		'64.1 million',
		'$299,500,000',
		'54.1 million',
	],
	[
		'The Company recorded an impairment charge of $14.2 million for its mill. The impairment charge of $14.0 million is not paid in cash.',
		'14.0 million',
		'before it is $14.2 million',
		'14.2 million',
	],
	[
		'On May 1, 2026 (the “Petition Date”), it filed a petition. The plan is due 90 days after the Petition Date, or August 8, 2026.',
		'August 8, 2026',
		'these are 99 days',
		'July 30, 2026',
	],
	[
		'On May 9, 2026, the Company detected the incident. By May 5, 2026, it had restored its systems.',
		'May 5, 2026',
		'before May 9, 2026',
		'May 12, 2026',
	],
];

test('each figure is asked, and one that agrees says nothing', () => {
	for (const [text, figure, says, right] of odd) {
		const found = problems(figuresAtOdds, report(text));
		assert.ok(
			found[0]?.message.includes(`“${figure}”: `) && found[0].message.includes(says),
			`${text}: ${found[0]?.message}`,
		);
		const at = text.lastIndexOf(figure);
		const mended = text.slice(0, at) + right + text.slice(at + figure.length);
		assert.deepEqual(problems(figuresAtOdds, report(mended)), [], mended);
	}
});

test('other money, other days and other classes of shares are no second figure', () => {
	for (const text of [
		'The Company sold 2,000,000 shares and warrants at a price of $5.00 per share. Gross proceeds were $12.0 million.',
		'Gross proceeds are $100.0 million. If the option is taken in full, the net proceeds will be $112.4 million.',
		'Gross proceeds are $900,000. The net proceeds of the concurrent private placement are $1.2 million.',
		'On May 3, 2026, the Company signed an agreement that replaces that of April 1, 2026. It was expected to close soon.',
		'On May 3, 2026, the Company announced a delay. The merger, originally expected to close on April 30, 2026, is under review.',
		'The annual meeting scheduled for May 20, 2026 was postponed. Holders of record on June 1, 2026 may vote at the new meeting.',
		'On May 20, 2026, the Board called a meeting. Stockholders of record on June 1, 2026 may vote.',
		'On May 20, 2026, the Company held its meeting. The dividend goes to holders on its record date. It was declared on June 1, 2026.',
		'It issued notes in the principal amount of $750,000. With the accrued interest they are convertible at $0.25 per share into 3,100,000 shares.',
		'It engaged Linden & Yew LLP as its auditor. Neither the Company nor anyone on its behalf has consulted with LY.',
		'It engaged Linden Park LLC as its broker. It did not consult Sable about it.',
		'It engaged Linden Park LLP (the “New Auditor”). It did not consult the New Auditor, nor had it consulted Linden.',
		'On November 19, 2026, the parties agreed on another day. The closing has not occurred by the original day of March 31, 2026.',
		'It has an initial term of three years, ending on December 31, 2028.',
		'It sold $300.0 million in aggregate principal amount of notes at 99% of the principal amount. Net proceeds were $285.0 million, after deducting a discount of $9.0 million and expenses of $3.5 million.',
		'The Company paid a termination fee of $4.0 million to Elm Bank. The termination fee of $2.0 million due in May was waived.',
		'In 2025 it took a restructuring charge of $5.0 million, and a restructuring charge of $6.0 million in 2026. The restructuring charge of $6.0 million was larger.',
		'On May 9, 2026, the Company identified a second incident. By May 5, 2026, it had restored its systems.',
		'There were 20,000,000 shares outstanding with ten votes per share. At the meeting, 16,500,000 shares, representing 68.5% of the shares entitled to vote, were present.',
		'There were 20,000,000 shares outstanding, consisting of 12,000,000 Class A shares and 8,000,000 Class B shares. At the meeting, 9,000,000 shares, or 75.0% of the outstanding shares of Class A, were present.',
	]) {
		assert.deepEqual(problems(figuresAtOdds, report(text)), [], text);
	}
});

test('a document that a term stands for has one day throughout the report', () => {
	const said = (later: string, between = '') =>
		problems(
			figuresAtOdds,
			report(
				`The Company is party to a Credit Agreement, dated as of June 12, 2022${between}, by and among the Company and Pine Bank, N.A. (as amended, the “Prior Credit Agreement”).\n\nIt ended ${later}.`,
			),
		).map(({ message }) => message);
	assert.deepEqual(said('the Prior Credit Agreement, dated as of June 21, 2022'), [
		'“June 21, 2022”: the Prior Credit Agreement is dated June 12, 2022.',
	]);
	assert.deepEqual(said('the Prior Credit Agreement, dated as of June 12, 2022'), []);
	assert.deepEqual(said('the amendment to the Prior Credit Agreement, dated as of June 21, 2023'), []);
	assert.deepEqual(said('the amended and restated form of the Prior Credit Agreement, dated June 21, 2023'), []);
	assert.deepEqual(said('the Prior Credit Agreement, dated June 21, 2022', ', as amended May 1, 2023'), []);
});

test('a day that a term stands for is one day throughout the report', () => {
	const said = (later: string) =>
		problems(figuresAtOdds, report(`On May 1, 2026 (the “Closing Date”), the sale closed.\n\nIt ended ${later}.`)).map(
			({ message }) => message,
		);
	assert.deepEqual(said('on the Closing Date, May 2, 2026'), ['“May 2, 2026”: the Closing Date is May 1, 2026.']);
	assert.deepEqual(said('on the Closing Date, May 1, 2026'), []);
	assert.deepEqual(said('before the Closing Date, and on May 2, 2026'), []);
});

test('a proposal between others is missing where votes on them are told', () => {
	const said = (second: string) =>
		problems(
			figuresAtOdds,
			report(
				`Proposal 1: the directors. For 500,000. Against 4,000.\n\n${second}: the auditor. For 500,000. Against 4,000.`,
			),
		).map(({ message }) => message);
	assert.deepEqual(said('Proposal 3'), ['“3”: there is no Proposal 2.']);
	assert.deepEqual(said('Proposal 2'), []);
	assert.deepEqual(said('Proposal 2 was withdrawn. Proposal 3'), []);
});
