import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figuresAtOdds } from '../../../server/src/rules/text/figuresAtOdds';
import { check, problems } from '../../fixture';
import { htmlReport, plainReport } from '../reports';

const report = (text: string) => plainReport(`Item 8.01 Other Events\n\n${text}`);

test('proceeds that are not shares times price are marked', () => {
	check(
		figuresAtOdds,
		report(`The Company sold 1,000,000 shares at a price of $10.00 per share for gross proceeds of $100 million.
                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “1,000,000 shares at a price of $10.00 per…”: the shares at that price are $10,000,000.`),
	);
});

/** A sentence, and what its finding says. */
const odd: readonly (readonly [text: string, says: string])[] = [
	['Holders of 800,000 of the 1,000,000 shares outstanding, or 90.0%, were present.', '80.00%'],
	[
		'A total of 1,200,000 shares were represented at the meeting out of 1,000,000 shares outstanding.',
		'more than the whole',
	],
	['The price of $100 million, consisting of $60 million in cash and $30 million in stock, was paid.', '$90,000,000'],
	['Revenue increased to $90 million from $100 million in the quarter.', 'a decrease'],
	['Net income decreased 5% to $120 million, compared to $100 million.', 'an increase'],
	['The amendment increased the commitments from $500 million to $400 million.', 'a decrease'],
	['The Board reduced its size from seven to nine directors.', 'an increase'],
	['Revenue of $120 million increased 12% over revenue of $100 million in the prior year.', '20.0%'],
	['The Company expects charges of $50 million to $40 million.', 'below where it begins'],
	['Ms. Roe served as director from 2015 to 2010.', 'before the beginning'],
	['Ms. Roe served as director from May 2019 until March 2019.', 'before the beginning'],
	['The amendment extended the maturity date from March 1, 2027 to March 1, 2026.', 'no extension'],
	[
		'The dividend is payable on June 16, 2026 to stockholders of record as of the close of business on June 30, 2026.',
		'after the payment',
	],
	['Holders of record on June 30, 2026, payable on June 16, 2026, will have it.', 'after the payment'],
	['The lease has a five-year term from January 1, 2026 to December 31, 2028.', '3.0 years'],
	['The 5.00% Notes due 2030 will mature on May 15, 2031.', 'due 2030'],
	['The 5.125% Senior Notes due 2031 will bear interest at a rate of 5.215% per annum.', '5.125%'],
	['The margin is 1.75% (150 basis points) over the rate.', '1.5%'],
	['The rate is SOFR plus 150 basis points (2.50%) a year.', '1.5%'],
	['The Board declared a quarterly dividend of $0.25 per share ($1.20 annually).', '$1.00'],
	['The agreement, dated March 3, 2026, was amended on March 1, 2026.', 'before its date'],
	['Results for the second quarter (“Q1”) will follow.', 'Q2'],
	['The 1-for-20 reverse stock split will combine every thirty shares into one.', 'of 20'],
	['The 1-for-20 reverse stock split took effect. As a result, each thirty shares became one share.', 'of 20'],
	['The Board appointed John Roe, Mary Poe and Ann Doe to fill the two vacancies.', '3 names'],
	[
		'The stockholders voted on the following three proposals: (1) the election of directors; and (2) the auditors.',
		'2 follow',
	],
	['The Board reduced the number of directors from seven to nine.', 'an increase'],
	[
		'The charges of $50 million consist of $20 million of severance, $10 million of impairments and $30 million of other costs.',
		'$60,000,000',
	],
	['At its 2025 Annual Meeting of Stockholders held on May 3, 2026, the stockholders voted.', 'of 2025'],
	['See the Annual Report on Form 10-K for the quarter ended March 31, 2026.', 'Form 10-Q'],
	['See the Quarterly Report on Form 10-Q for the fiscal year ended December 31, 2025.', 'Form 10-K'],
	['See the registration statement on Form S-3 (File No. 001-12345) of the Company.', 'no number of a registration'],
	['See the registration statement on Form S-3 (File No. 33-3123456) of the Company.', 'no file number'],
	['The parties signed the Second Third Amendment to the loan.', 'two numbers'],
	['The loan is by and between the Company and the Company.', 'the same'],
	['It is required by Item 5.02(f) of Regulation S-K and will follow.', 'Form 8-K'],
	['What is set forth in Section 9.01 of this Current Report is part of it.', 'are items'],
	['The exhibits are those of Item 9.01(f) of this report.', '(a) to (d)'],
	['It is furnished to comply with Regulation FD (17 CFR 234.100) and no more.', 'Part 243'],
	['In accordance with General Instruction B.3 of Form 8-K, the information is furnished.', 'B.2'],
	['Under General Instruction B.2 of Form 10-Q, the information shall not be deemed filed.', 'Form 8-K'],
	['This Amendment No. 2 amends Amendment No. 2 to the report.', 'earlier one'],
	['On April 23, 202024, the court issued an order.', '6 digits'],
	['The talk is held to comply with Regulation FG and no more.', 'these letters'],
	['Regulation FD under the Securities Act of 1933 asks for it.', '1934'],
	['The notes were sold to qualified institutional buyers pursuant to Rule 144(a) in March.', '144A'],
	['As previously disclosed in the report filed with the SEC on March 3, 2052, the sale is closed.', 'still to come'],
	['The Board appointed the following two directors: John Roe, Mary Poe and Ann Doe.', '3 names'],
];

test('figures of which one belies the other are marked, in plain text over a line end and in HTML', () => {
	for (const [text, says] of odd) {
		const wrapped = `${text.slice(0, text.indexOf(' ', 20))}\n${text.slice(text.indexOf(' ', 20) + 1)}`;
		for (const filing of [report(text), report(wrapped), htmlReport(`<p>Item 8.01 Other Events</p>\n<p>${text}</p>`)]) {
			const found = problems(figuresAtOdds, filing).map(({ message }) => message);
			assert.equal(found.length, 1, text);
			assert.ok(found[0]?.includes(says), `${text}: ${found[0]}`);
		}
	}
});

test('figures that agree, or that other words may explain, are silent', () => {
	for (const text of [
		'The Company sold 1,000,000 shares at a price of $10.00 per share for gross proceeds of $10.0 million.',
		'The Company sold 1,000,000 shares at $10.00 per share. It has net proceeds of $100 million from all sales.',
		'Holders of 800,000 of the 1,000,000 shares outstanding, or 80%, were present.',
		'The price of $100 million, consisting of $66.7 million in cash and $33.3 million in stock, was paid.',
		'The price of $100 million, including $60 million in cash and $30 million in stock, was paid.',
		'Revenue increased to $90 million from $80 million.',
		'Net loss decreased to $120 million from $190 million.',
		'The amendment reduced the range of $50 million to $40 million.',
		'The amendment increased the commitments from $500 to $600 million.',
		'The Board increased its size from seven to nine directors.',
		'The Company expects charges of $50 to $60 million.',
		'Ms. Roe served as director from 2015 to 2019 and from 2008 to 2010.',
		'Ms. Roe served as director from March 2019 until May 2019.',
		'The dividend is payable on June 30, 2026 to stockholders of record on June 16, 2026.',
		'The lease has a five-year term from January 1, 2026 to December 31, 2030.',
		'The 5.00% Notes due 2030 and the 6.00% Notes due 2031 will mature on May 15, 2030 and May 15, 2031.',
		'The 5.125% Senior Notes due 2031 will bear interest at a rate of 5.125% per annum.',
		'It sold 20,000 preferred shares and a warrant for 207,266 shares of its common stock at an exercise price of $14.47 per share (the “Warrant”), for an aggregate purchase price of $20,000,000 in cash.',
		'The margin is 1.50% (150 basis points) or 175 basis points (1.75%).',
		'The Board declared a quarterly dividend of $0.25 per share ($1.00 annually).',
		'The agreement, dated March 3, 2026, was amended on March 10, 2026.',
		'Results for the second quarter (“Q2”) and the fourth quarter of 2025 (4Q25) will follow.',
		'The 1-for-20 reverse stock split will combine every twenty (20) shares into one.',
		'The stockholders voted on the following two proposals: (1) the election of directors; and (2) the auditors.',
		'The Board increased the number of directors from seven to nine.',
		'At its 2026 Annual Meeting of Stockholders held on May 3, 2026, the stockholders voted.',
		'The proxy statement for the 2025 annual meeting tells of the meeting held on May 3, 2026.',
		'At its 2025 Annual Meeting of Stockholders held on January 20, 2026, the stockholders voted.',
		'See the Quarterly Report on Form 10-Q for the quarter ended March 31, 2026.',
		'See the registration statement on Form S-3 (File No. 333-123456) of the Company.',
		'See the registration statement on Form S-3 (File No. 33-12345) of the Company.',
		'The parties signed the Second Amendment to the Third Lease.',
		'The loan is by and between the Company and the Company’s parent.',
		'Item 404(a) of Regulation S-K and Item 5.02(b) of Form 8-K ask for it, and Section 9.01 of the agreement.',
		'The exhibits are those of Item 9.01(d), furnished under Regulation FD (17 CFR 243.100).',
		'In accordance with General Instruction B.2 of Form 8-K, the information shall not be deemed filed.',
		'This Amendment No. 2 amends Amendment No. 1 to the report of April 23, 2026.',
		'The notes were sold under Rule 144A, Regulation S-K, Regulation M-A, Regulation S and Regulation No. 596.',
		'The Board appointed the following three directors: John Roe, Mary Poe and Ann Doe.',
	]) {
		assert.deepEqual(problems(figuresAtOdds, report(text)), [], text);
	}
});
