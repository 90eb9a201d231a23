/** Sentences whose figures and days agree, though the words between them are not the usual ones. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { amountMalformed } from '../../../server/src/rules/text/amountMalformed';
import { figuresAtOdds } from '../../../server/src/rules/text/figuresAtOdds';
import { wordsAtOdds } from '../../../server/src/rules/text/wordsAtOdds';
import { problems } from '../../fixture';
import { plainReport } from '../reports';

const found = (text: string) => {
	const report = plainReport(`Item 8.01 Other Events\n\n${text}`);
	return [figuresAtOdds, amountMalformed, wordsAtOdds].flatMap((rule) =>
		problems(rule, report).map(({ message }) => message),
	);
};

/** By what is between the figures, or beside them. */
const agreeing: Readonly<Record<string, readonly string[]>> = {
	'what is beside the parts': [
		'The price of $100 million consists of $60 million payable at closing, $25 million of which is held in escrow, and $40 million in shares.',
		'The bonus of $300,000 is payable in three installments of $75,000, $100,000 and $125,000.',
		'The price is payable 60% in cash, 30% in stock and the balance in a note.',
		'It has 240 miles of pipeline (160 miles of which are gathering lines and 95 miles of which are leased).',
		'It issued 500,000 shares valued at $8.00 per share and paid cash consideration of $20 million, for total consideration of $24 million.',
	],
	'two amounts of two years': [
		'Fees were $7.4 million and $5.6 million in 2025 and 2024, respectively, of which $6.8 million and $5.3 million were paid.',
		'The credit available was approximately $756.4 million and $603.0 million as of June 30, 2025 and 2024.',
		'Restructuring charges of approximately $18.2 million and $11.7 million were recorded in these years.',
	],
	'offers that more take up than there is': [
		'Holders tendered 10,400,000 of the 8,000,000 shares sought in the offer.',
		'Subscriptions came for 10,400,000 of the 8,000,000 shares offered.',
	],
	'a count with its share of the whole': ['Of 31 patients, twelve (39%) were better, and two (6%) were well.'],
	'names and shares of another kind': [
		'It has stores in four markets: Minneapolis and St. Paul, Duluth, Rochester and St. Cloud.',
		'After the 1-for-20 reverse split, each ten shares of Series A Preferred Stock will be converted into one share.',
		'The Board appointed Ann Doe, John Roe and Mary Poe to fill the two new vacancies and the one that Mr. Pell had left.',
		'The fund is 104% owned in that sum, since some hold it through others.',
	],
	'companies as their people': [
		'The Company have resolved, with the board of Roe plc, to pay a dividend.',
		'The Bank are lenders to it. The Company are in talks.',
	],
	'rules and regulations of their own': [
		'It is subject to Regulation MM and Regulation HH of the Federal Reserve.',
		'They were sold to qualified institutional buyers and other investors, and may be resold under Rule 144.',
	],
	'a list of three': [
		'The errors are $2.1 million, $1.9 million and $2.6 million for those quarters, or $6.6 million in total.',
		'The files had data of 3,000 contractors, 42,000 current employees and 61,000 former employees, or 106,000 in total.',
	],
	'an hour where no clock is changed': [
		'It begins at 9:00 a.m. Mountain Standard Time (12:00 p.m. Eastern Daylight Time) on June 4, 2026.',
	],
	'authorized shares and ranges of ratios': [
		'The Board set a 1-for-12 reverse stock split and reduced the authorized common stock from 200,000,000 to 50,000,000 shares.',
		'Holders approved a reverse split in the range of 1-for-5 to 1-for-25, so that the shares would go from 80,000,000 to 8,000,000 at a ratio in its middle.',
	],
	'the end of a time, and the same time again': [
		'It is entitled to a 180-day period, ending on May 19, 2026, to comply. By the second letter, it has 180 calendar days, or until May 19, 2026, to comply with the other.',
	],
	'shares of others': [
		'It is an offering of 5,000,000 shares, of which 2,000,000 were sold by certain holders, at a price to the public of $10.00 per share. Gross proceeds to the Company were $30.0 million.',
		'The Company and the selling stockholders named therein sold 6,000,000 shares at a price of $15.00 per share. The Company’s gross proceeds were $45.0 million.',
		'It has 18,400,000 shares outstanding. It offers 2,000,000 shares and granted an option for an additional 300,000 shares, equal to 15% of the shares.',
		'The Company bought 4,000,000 shares in 2025 and the remaining shares for $8.0 million in cash, or $4.00 per share.',
	],
	'a supplement to what was effective': [
		'The registration statement on Form S-3, with a prospectus supplement filed on May 4, 2026, was declared effective by the SEC on June 2, 2025.',
	],
	'a change of something else': [
		'Revenue was $90.1 million compared to $84.0 million a year ago, and customers reached 4.1 million, an increase of 20%.',
		'Revenue was $90.1 million compared to $84.0 million a year ago, while bookings grew faster, an increase of 15%.',
		'Net income was $9.1 million compared to $8.4 million, with backlog of 4,120 units, an increase of 12%.',
	],
	'two measures of one period': [
		'Adjusted EBITDA was $9.4 million for the first quarter of 2026, compared to a net loss of $2.2 million for the first quarter of 2026.',
		'Revenue was $9.0 million in 2025 compared to $8.7 million in 2025 on a constant currency basis.',
	],
	'less of something': [
		'The Company expects a net loss of $50 million to $45 million for the year.',
		'It expects a loss per share of $0.40 to $0.30 and an operating loss of between $4 million and $3 million.',
		'Comparable sales are expected to fall between 5% and 3%.',
		'It expects to reduce costs by a range of $9 million to $7 million.',
	],
	'stores that were closed': [
		'It opened 20 new restaurants and sold three, bringing the total from 180 to 197.',
		'The chain added 9 new stores, closing six others, bringing the number of stores from 101 to 104.',
	],
	'names with an *and*, a state or a title': [
		'The Company operates in two segments: Oil and Gas and Chemicals.',
		'It has four segments: Research and Development, Services, Tools and Other.',
		'It has plants in three cities: Toledo, Ohio; Gary, Indiana; and Flint, Michigan.',
		'It serves three markets: Dallas, Fort Worth and San Antonio, Texas.',
		'The Company elected the following three directors: Ann Doe, Lead Director; John Roe; and Max Poe.',
	],
	'another change within the first': [
		'The amendment increases flexibility by lowering the coverage requirement from $20 million to $15 million.',
		'The amendment lowers cost by raising the deductible from $1 million to $3 million per year.',
	],
	'interest that is another one later': [
		'The supplemental indenture provides that the 4.00% Senior Notes will, after the call date, bear interest at 4.50% per annum.',
		'Following the downgrade, the 3.50% Notes bear interest at a rate of 3.75% per annum.',
	],
	'days of a payment after which the year goes on': [
		'Interest is payable quarterly on March 1, June 1, September 1 and December 1 of every year.',
	],
	'the greater of two': [
		'The fee is the greater of 1.5% of $20 million, or $500,000.',
		'The deductible is at least 2% of $10 million, or $250,000 for windstorms.',
	],
	'words that *there is* none of': [
		'There is no required minimum, there are no intended beneficiaries, and there was no deemed dividend.',
	],
	'labels of parts of parts': [
		'Holders approved the following two proposals: (1) to amend the charter to (a) add shares and (b) limit liability; and (2) to adjourn.',
	],
	'units for a performance that has another name': [
		'The officers received relative TSR restricted stock units (“PSUs”).',
		'He received performance-vesting and, in part, time-vesting restricted stock units (“PSUs”).',
	],
	'parts after a plus': [
		'The price was $90 million, consisting of $50 million in cash and $10 million payable in 2027, plus $30 million in stock.',
	],
	'parties of a second contract': [
		'In a related supply agreement, the Buyer agreed to sell to the Seller certain parts.',
		'Under the lease the Seller agreed to purchase from the Buyer steam and power.',
	],
	'a survivor by its other name': ['Fox Systems will merge with and into Harbor (“HoldCo”), with HoldCo surviving.'],
	'notes that are converted in part, or exchanged': [
		'The note in the principal amount of $1,000,000 was partly converted at a conversion price of $0.10 per share, into 500,000 shares.',
		'It offers to exchange its 6.00% Notes due 2027 for new notes that will mature on May 1, 2030.',
	],
	'terms that began before': [
		'On June 1, 2026, the Company terminated its lease, which had a term of ten years, ending on April 30, 2029.',
		'On June 1, 2026, the Company repurchased notes that mature on March 1, 2028, the fifth anniversary of the date of issuance.',
	],
	'salaries and dividends of which there are two': [
		'She has a base salary of $400,000, rising to $500,000 in 2027, and a bonus of 50% of base salary, or $250,000 for 2027.',
		'Her base salary of $400,000 was increased to $450,000; on termination she will receive 12 months of base salary, or $450,000.',
		'The Board declared a dividend of $0.20 per share of Class A stock and $0.22 per share of Class B stock, a 10% increase from the prior dividend of $0.20 per share.',
	],
	'a meeting that was moved, and a year of levels': [
		'On May 20, 2026, the Company held its 2025 annual meeting of stockholders, which had been adjourned from December 18, 2025.',
		'The 2025 Annual Meeting of Stockholders (as postponed, the “Meeting”), held on May 3, 2026, approved the plan.',
		'The Company will return from 2025 to 2019 levels of production.',
	],
	'more than one multiple': [
		'Severance is one times base salary of $400,000 and one times target bonus of $200,000, or $600,000 in total.',
		'The fee is $100,000 plus 3% of $10,000,000, or $400,000.',
	],
	'a rest beside the installments': [
		'The award of 60,000 units vests as to half on December 31, 2026 and as to the rest in three equal annual installments of 10,000 units.',
		'Of the 90,000 options, 30,000 are vested and the others vest in three equal annual installments of 20,000.',
		'The options vest 20% on each of the first four anniversaries and the balance upon an initial public offering.',
		'The shares vest 25% on the grant date and in three equal annual installments of 25%.',
		'The note of $1,250,000 is payable in four quarterly installments of $250,000, with a final payment of $250,000.',
		'The price was $100 million, consisting of $60 million in cash, $30 million in stock and the assumption of $10 million of debt.',
		'The eight directors are divided into three classes of two or three members each.',
	],
	'figures of which the second need not follow': [
		'The bonus may not exceed 50% of her base salary of $400,000 or $250,000.',
		'Between 60 and 45 days before the meeting the Company will send a notice.',
		'Each holder of 4.75% Convertible Notes who elects so will receive new notes that bear interest at 7.00%.',
		'The minimum royalty was raised from $500,000 to $1 million, an increase of 100%.',
		'The Board accelerated the expiration of the rights from November 16, 2026 to March 20, 2026.',
		'The closing price on Nasdaq for the week that ended on Saturday, October 31, 2026 was $4.12.',
		'Buyer agreed to sell to the Company certain ingredients for two years.',
		'She has a base salary of $500,000, prorated for 2026, and a bonus of 75% of base salary, or $62,500.',
		'On October 30, 2026, the Company held its annual meeting. A second meeting, for which the record date is November 16, 2026, will be held.',
	],
};

for (const [what, texts] of Object.entries(agreeing)) {
	test(`${what}: silent`, () => {
		for (const text of texts) {
			assert.deepEqual(found(text), [], text);
		}
	});
}

test('what is wrong beside them is still found', () => {
	for (const text of [
		'The 1-for-12 reverse split reduced the authorized shares proportionately from 120,000,000 to 1,000,000.',
		'It serves three markets: Dallas, Tulsa, Boise and Flint.',
		'Charges are estimated in a range of $9 million to $7 million.',
		'It added 9 new stores, bringing the number of stores from 101 to 114.',
		'Interest is payable quarterly on March 1 and June 1 of each year.',
		'The fee is 2% of $10 million, or $250,000.',
		'The price was $90 million, consisting of $50 million in cash and $10 million payable in 2027.',
		'This statement is no deemed to be filed.',
		'Holders approved the following three proposals: (1) to amend the charter to (a) add shares and (b) limit liability; and (2) to adjourn.',
		'On May 20, 2026, the Company held its 2025 annual meeting of stockholders.',
		'Severance is two times base salary of $400,000, or $1,000,000.',
		'The award vests 30% on each of the first three anniversaries.',
		'The minimum royalty was raised from $1 million to $500,000.',
		'The margin is between 2.25% and 1.25%.',
		'The Company have agreed to it.',
		'The bonus of $300,000 is payable in three installments of $75,000.',
		'The price is payable 60% in cash, 30% in stock and 20% in notes.',
	]) {
		assert.notDeepEqual(found(text), [], text);
	}
});
