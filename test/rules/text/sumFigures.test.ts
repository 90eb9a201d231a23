import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figuresAtOdds } from '../../../server/src/rules/text/figuresAtOdds';
import { problems } from '../../fixture';
import { htmlReport, plainReport } from '../reports';

/** A sentence with one of its words wrong, what is right there, and what the finding says. */
const rows: readonly (readonly [text: string, wrong: string, right: string, says: string])[] = [
	[
		'The price is $10 million, of which $4 million is due at closing and $8 million is due later.',
		'$8',
		'$6',
		'$12,000,000',
	],
	['It will pay $1,200,000 in twelve equal monthly installments of $120,000.', '$120,000', '$100,000', '$1,440,000'],
	['The severance is two times his base salary of $400,000, or $1,200,000.', '$1,200,000', '$800,000', '$800,000'],
	[
		'Holders of 10,000,000 of the 8,000,000 shares outstanding were present.',
		'10,000,000',
		'7,000,000',
		'of 8,000,000 there are not so many',
	],
	['Her target bonus is 50% of her base salary of $400,000, or $250,000.', '$250,000', '$200,000', '$200,000'],
	[
		'It has 180 calendar days from March 3, 2025, or until July 1, 2025, to regain compliance.',
		'July 1, 2025',
		'September 2, 2025',
		'these are 120 days',
	],
	['It cuts its workforce by 15%, or 340 of its 1,900 employees.', '15%', '18%', '17.9%'],
	['It cuts 340 jobs, or 15% of its workforce of 1,900.', '15%', '18%', '17.9%'],
	['It expects sales of $1.20 billion to $1.25 million.', '1.25 million', '1.25 billion', 'ends below'],
	['The fee is 3% of $10,000,000, or $3,000,000.', '$3,000,000', '$300,000', '$300,000'],
	['The salary went from $500,000 to $550,000, an increase of 20%.', '20%', '10%', '10.0%'],
	['It increased the commitments by $100 million, from $400 million to $600 million.', '$600', '$500', '$500,000,000'],
	[
		'It has 20,125,000 shares, consisting of 17,250,000 Class A shares and 4,312,500 Class B shares.',
		'20,125,000',
		'21,562,500',
		'21,562,500',
	],
	[
		'Holders of 6,140,221 Class A shares redeemed their shares for cash at a redemption price of about $11.02 per share, for an aggregate redemption amount of about $76.7 million.',
		'$76.7',
		'$67.7',
		'$67,665,235',
	],
	[
		'It will deposit $300,000 per month, up to an aggregate of $1,500,000 over six months.',
		'$1,500,000',
		'$1,800,000',
		'$1,800,000',
	],
	[
		'Savings are $10 million in 2028, of which $12 million will come in 2027.',
		'$12 million',
		'$2 million',
		'$12,000,000',
	],
	[
		'It expects charges of $14.0 million to $18.0 million, consisting of $6.0 million to $8.0 million of severance and $9.0 million to $10.0 million of rent.',
		'$14.0',
		'$15.0',
		'$15,000,000',
	],
	[
		'It expects charges of $14 to $18 million, consisting of $6 to $8 million of severance and $8 to $13 million of rent.',
		'$13 million',
		'$10 million',
		'$21,000,000',
	],
	["It affects 240 of the Company's 1,900 employees, or 18% of the workforce.", '18%', '13%', '12.63%'],
	[
		'It may buy 500,000 shares of its common stock, or about 5% of the 12,500,000 shares outstanding.',
		'5%',
		'4%',
		'4.0%',
	],
	['The date was moved from May 11, 2026 to August 11, 2026, an additional six months.', 'six', 'three', '3.0 months'],
	[
		'It has 20,125,000 shares, consisting of 17,250,000 Class A shares and 4,312,500 Class B shares.',
		'20,125,000',
		'21,562,500',
		'21,562,500',
	],
	[
		'Holders of 6,140,221 Class A shares redeemed their shares for cash at a redemption price of about $11.02 per share, for an aggregate redemption amount of about $76.7 million.',
		'$76.7',
		'$67.7',
		'$67,665,235',
	],
	[
		'It will deposit $300,000 per month, up to an aggregate of $1,500,000 over six months.',
		'$1,500,000',
		'$1,800,000',
		'$1,800,000',
	],
	['The date was moved from May 11, 2026 to August 11, 2026, an additional six months.', 'six', 'three', '3.0 months'],
	[
		'It affects 48,000 current and former employees, including about 31,000 current employees and 19,000 former employees.',
		'48,000',
		'50,000',
		'50,000',
	],
	[
		'It expects to recover $16 million of its estimated costs of $12 million.',
		'$16 million',
		'$6 million',
		'more than the whole',
	],
	[
		'Tidewater LP acquired 6,200,000 shares of common stock, par value $0.01 per share, from Mr. Emmett Roe for $31.0 million in cash, or $5.50 per share.',
		'$5.50',
		'$5.00',
		'$34,100,000',
	],
	[
		'Clara Montrose, David Okafor and Imani Reyes were appointed to fill the four vacancies.',
		'four',
		'three',
		'there are 3 names',
	],
	[
		'They serve until the 2026 annual meeting of stockholders to be held in May 2027.',
		'2027',
		'2026',
		'it is the meeting of 2026',
	],
	['It pays $24 million, or about 3% of the equity value of $600 million.', '3%', '4%', '4.0%'],
	[
		'On July 10, 2026, it received a notice. It has six months, or until July 10, 2027, to comply.',
		'July 10, 2027',
		'January 10, 2027',
		'12.0 months',
	],
	[
		'It opened 14 new stores in the year, increasing its count from 212 to 228 stores.',
		'228',
		'226',
		'that would be 226',
	],
	['It has stores in seven states: Maine, New Hampshire and Ohio.', 'seven', 'three', 'there are 3 names'],
	['The Board was expanded by two, from seven to ten directors.', 'ten', 'nine', 'be 9'],
	['The 500,000 shares represent 5.0% of the 1,000,000 shares outstanding.', '5.0%', '50.0%', '50.0%'],
	[
		'Each of the five directors received 20,000 options, for a total of 80,000 options.',
		'80,000',
		'100,000',
		'100,000',
	],
	[
		'The price of $75 million, comprised of $50 million in cash and $15 million in stock, is paid.',
		'$15',
		'$25',
		'$65,000,000',
	],
	['The units vest 25% on each of the first three anniversaries of the grant.', 'three', 'four', '75%'],
	['The options vest in four equal annual installments of 20% each.', '20%', '25%', '80%'],
	[
		'The award vests 50% on the first anniversary, 25% on the second and 35% on the third anniversary.',
		'35%',
		'25%',
		'110%',
	],
	['The price is 60% in cash, 30% in stock and 20% in notes.', '20%', '10%', '110%'],
	['It affects about 15% of the workforce, or 300 of 1,000 employees.', '15%', '30%', '30.0%'],
	['The 1-for-10 reverse split reduces the shares from 50,000,000 to 500,000.', '500,000', '5,000,000', 'ratio is 10'],
	['Revenue was $1.2 billion, compared to $1.1 million in the prior year.', '$1.1 million', '$1.1 billion', 'beside'],
	['The margin was 45%, up 300 basis points from 40%.', '300', '500', '500 basis'],
	['The margin improved 500 basis points to 45% from 42%.', '500', '300', '300 basis'],
	[
		'The price of $30.00 per share represents a premium of 50% over the closing price of $25.00.',
		'50%',
		'20%',
		'20.0%',
	],
	[
		'It bought 100,000 shares at an average price of $50.00 per share, or $50 million.',
		'$50 million',
		'$5 million',
		'$5,000,000',
	],
	[
		'It will pay $310 million, of which $120 million is for development, $150 million for approvals and $50 million for sales.',
		'$50',
		'$40',
		'$320,000,000',
	],
	[
		'The price is $310 million, consisting of $120 million in cash, $150 million in stock, $30 million in notes and $20 million of debt.',
		'$20',
		'$10',
		'$320,000,000',
	],
	['The bonus is $100,000, payable in two equal instalments of $60,000.', '$60,000', '$50,000', '$120,000'],
	['The grant is of 10,000 shares at $12.00 per share, or $12,000 in all.', '$12,000', '$120,000', '$120,000'],
	[
		'Net income was $14.2 million, or $0.71 per diluted share, for the third quarter of 2026, compared to $12.9 million, or $0.65 per diluted share, for the third quarter of 2025, an increase of 9.1%.',
		'9.1%',
		'10.1%',
		'10.1%',
	],
	[
		'Net income was $12.0 million, compared to $10.0 million, a decrease of 20%.',
		'a decrease',
		'an increase',
		'increase',
	],
	['Revenue increased 12% to $112 million, compared to $104 million.', '12%', '8%', '7.7%'],
	['Revenue was $112 million, up 12% from $104 million.', '12%', '8%', '7.7%'],
	[
		'Net income was $14.2 million for the third quarter of 2026, compared to $12.9 million for the third quarter of 2026.',
		'quarter of 2026.',
		'quarter of 2025.',
		'both are of the third quarter of 2026',
	],
	['Sales were $80 million in 2026, compared to sales of $70 million in 2026.', '2026.', '2025.', 'both are of 2026'],
	[
		'On October 28, 2026, Thomas Wexler told us and informed the Board that he will retire, effective January 31, 2026.',
		'31, 2026',
		'31, 2027',
		'January 31, 2026 is before October 28, 2026',
	],
	[
		'On August 31, 2026, it received a letter, and has 180 calendar days, or until March 31, 2027, to comply.',
		'March 31',
		'March 1',
		'February 27, 2027',
	],
	[
		'On September 2, 2026, the Committee engaged Marlow LLP as its accountant for the fiscal year ending December 31, 2025.',
		'31, 2025',
		'31, 2026',
		'that year has ended',
	],
	[
		'They follow by amendment not later than 75 calendar days after the date on which this report must be filed.',
		'75',
		'71',
		'the form has 71 calendar days',
	],
	['It had no events as defined in Item 304(a)(1)(v) of Regulation S-X.', 'S-X', 'S-K', 'Regulation S-K'],
	['The statements are those of Rule 3-05 of Regulation S-K.', 'S-K', 'S-X', 'Regulation S-X'],
	['The plan has 2,000,000 shares, of which 2,500,000 remain.', '2,500,000', '1,500,000', 'more than'],
	['The Borrower agreed to lend to the Lender $10 million.', 'lend to', 'repay to', 'other party'],
	['Merger Sub will merge with and into Parent, with the Company surviving.', 'Parent', 'the Company', 'survives'],
	['The Board unanimously approved it by a vote of 5 to 2.', '2', '0', 'against'],
	['At the special annual meeting, the holders approved it.', 'special annual', 'special', 'special one'],
	[
		'The call is at 8:30 a.m. Eastern Time (4:30 a.m. Pacific Time).',
		'4:30',
		'5:30',
		'4:30 a.m. Pacific is another time',
	],
	[
		'The call is at 10:00 a.m. Central Time (11:00 a.m. Eastern Time; 9:00 a.m. Pacific Time).',
		'9:00',
		'8:00',
		'9:00 a.m. Pacific is another time',
	],
	[
		'It is in the United States District Court for the Northern District of Delaware.',
		'Northern District',
		'District',
		'one district',
	],
	['The restricted stock units (“PSUs”) vest in May.', 'PSUs', 'RSUs', 'other letters'],
	['Earnings before interest, taxes, depreciation and amortization (“EBIT”) rose.', 'EBIT', 'EBITDA', 'EBITDA'],
	['It was filed with the Securities and Exchange Commission (the “Company”).', 'Company', 'SEC', 'none'],
	[
		'The three months ended March 31, 2026 and March 31, 2026 are shown.',
		'March 31, 2026.',
		'March 31, 2025.',
		'twice',
	],
	['Interest is payable quarterly on March 1 and September 1 of each year.', 'quarterly', 'semi-annually', '2 days'],
	['The 10-year lease commences on May 1, 2026 and ends on April 30, 2030.', '2030', '2036', '4.0 years'],
	[
		'It provides for a $250.0 million revolver and a $150.0 million term loan, for aggregate commitments of $450.0 million.',
		'$450.0',
		'$400.0',
		'$400,000,000',
	],
	[
		'They pay $100,000 for Mr. Doe, $80,000 for Ms. Roe and $60,000 for Mr. Poe, totaling $260,000.',
		'$260',
		'$240',
		'$240,000',
	],
	['It has a margin of between 1.75% and 1.25%, as the leverage goes.', '1.25%', '2.25%', 'below where it begins'],
	['The grant of 20,000 units vests in three equal annual installments of 6,000 units.', '20,000', '18,000', '18,000'],
	['It will pay $5,000 per month, or $50,000 per year.', '$50,000', '$60,000', '$60,000'],
	[
		'The offer has a base salary of $525,000 and a target bonus of 75% of base salary (or $493,750).',
		'$493,750',
		'$393,750',
		'$393,750',
	],
	['It has 12 directors, of whom seven are independent and six are employees.', 'six', 'five', '13'],
	['The Board has nine members, divided into three classes of four directors each.', 'four', 'three', '12'],
	['It increased the dividend by 10%, from $0.20 per share to $0.25 per share.', '10%', '25%', '25.0%'],
	['The lease runs for ten years, from January 1, 2027 through December 31, 2031.', '2031', '2036', '5.0 years'],
	['The term begins on January 1, 2027 and ends on December 31, 2025.', '2025', '2029', 'before the beginning'],
	[
		'On October 30, 2026, we signed a loan that matures on October 30, 2031, six years after the closing date.',
		'six',
		'five',
		'5.0 years',
	],
	[
		'On October 30, 2026, we signed a loan that matures on October 30, 2029, the fifth anniversary of the closing.',
		'fifth',
		'third',
		'3.0 years',
	],
	[
		'On October 30, 2026, we signed a lease with a term of three years, ending on October 30, 2031.',
		'three',
		'five',
		'5.0 years',
	],
	[
		'On October 17, 2026, Ms. Dorothea L. Vance notified Alder Creek, Inc. that she retires, effective December 31, 2025.',
		'31, 2025',
		'31, 2026',
		'is before',
	],
	[
		'In the years ended December 31, 2025 and 2024, and the subsequent interim period through November 10, 2025, there were none.',
		'10, 2025',
		'10, 2026',
		'ends before',
	],
	['It got a letter from The New York Stock Exchange (“Nasdaq”).', 'Nasdaq', 'NYSE', 'another exchange'],
	[
		'It sold 2,500,000 shares of common stock at a price of $0.40 per share to two accredited investors for aggregate gross proceeds of $1.5 million.',
		'$1.5 million',
		'$1.0 million',
		'$1,000,000',
	],
	[
		'The 1-for-25 reverse stock split takes effect at 5:00 p.m. on Monday. As a result, every twenty shares become one.',
		'twenty',
		'twenty-five',
		'25',
	],
];

test('sums, parties and hours of which one belies the other are marked, and those that agree are silent', () => {
	for (const [text, wrong, right, says] of rows) {
		for (const filing of [plainReport, (items: string) => htmlReport(items.replace(/^(.*)$/gm, '<p>$1</p>'))]) {
			const report = (sentence: string): string => filing(`Item 8.01 Other Events\n\n${sentence}`);
			const found = problems(figuresAtOdds, report(text)).map(({ message }) => message);
			assert.equal(found.length, 1, `${text} ${found.join()}`);
			assert.ok(found[0]?.includes(says), `${text}: ${found[0]}`);
			const at = text.lastIndexOf(wrong);
			const mended =
				at < 0
					? text.replace(wrong.slice(0, -1), right.slice(0, -1))
					: text.slice(0, at) + right + text.slice(at + wrong.length);
			assert.deepEqual(problems(figuresAtOdds, report(mended)), [], mended);
		}
	}
});

test('what other words may explain is silent', () => {
	for (const text of [
		'The price is $10 million, of which $4 million is due at closing and $3 million is due later.',
		'The performance-based restricted stock units (“PSUs”) vest in May.',
		'It is in the United States District Court for the Southern District of New York.',
		'Revenue was $1.2 billion, compared to $950 million in the prior year.',
		'The Company merged with and into Parent, with Parent surviving the merger.',
		'The Seller agreed to purchase insurance, and the Buyer agreed to sell its own shares.',
		'Interest is payable quarterly on March 1, June 1, September 1 and December 1 of each year.',
		'The call is at 8:30 a.m. ET / 5:30 a.m. PT.',
		'Sales grew 60% in cash registers, 30% in stores and 20% in parts.',
		'The price is $310 million, consisting of $120 million in cash, $150 million in stock, and the balance in notes.',
		'The price is $310 million, of which $120 million is paid now, $150 million later, and $50 million of which is held in escrow.',
		'Revenue for the third quarter of 2026 was $100 million, compared with guidance of $90 million for the third quarter of 2026.',
		'Revenue increased by approximately 9% to $112 million, compared to $104 million.',
		'Net income was $0.2 million in 2026, compared to $0.1 million in 2025, an increase of 43%.',
		'The grant of 20,000 units vests in equal annual installments of 6,000 units.',
		'His bonus is 50% of his base salary of $400,000, or $200,000 per year.',
		'Holders of 6,000,000 of the 8,000,000 outstanding shares came.',
		'It has 45 calendar days from March 3, 2025, or until April 17, 2025, to submit a plan.',
		'From January 1, 2025 to June 30, 2026, for three months each, both were leased.',
		'From January 1, 2025 to June 30, 2026, for three months each, both were leased.',
		'It repaid $40 million and borrowed $60 million, for a total of $20 million.',
		'The margin is reduced from 1.75% to 1.25%, and holders between 1999 and 1998 are few.',
		'On October 30, 2026, we signed a lease with a term of three years, commencing in 2027, ending on October 30, 2030.',
		'On October 28, 2026, the Board approved a salary for Thomas Wexler, effective as of January 1, 2026.',
	]) {
		assert.deepEqual(problems(figuresAtOdds, plainReport(`Item 8.01 Other Events\n\n${text}`)), [], text);
	}
});
