/** Parties that do what the other one does, days in an order that cannot be, and offices that are told in two ways. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figuresAtOdds } from '../../../server/src/rules/text/figuresAtOdds';
import { problems } from '../../fixture';
import { plainReport } from '../reports';

const said = (text: string) =>
	problems(figuresAtOdds, plainReport(`Item 8.01 Other Events\n\n${text}`)).map(({ message }) => message);

/** A text with some words of it wrong, what is right there, and what the finding says. */
const rows: readonly (readonly [text: string, wrong: string, right: string, says: string])[] = [
	[
		'The Seller will provide services to the Seller for six months.',
		'to the Seller',
		'to the Company',
		'the Seller does not deal with itself',
	],
	['The Company is not affiliated with the Company.', 'with the Company', 'with the Buyer', 'both are the same'],
	[
		'Merger Sub merged with and into the Company (the “Merger”), with the Company surviving the Merger as a wholly owned subsidiary of the Company.',
		'subsidiary of the Company',
		'subsidiary of Parent',
		'both are the same',
	],
	[
		'Merger Sub merged with and into the Company (the “Merger”), with Merger Sub surviving the Merger as a subsidiary of Parent.',
		'with Merger Sub surviving',
		'with the Company surviving',
		'Company is what the other merges into',
	],
	['She has no disagreement with the Bank or the Bank.', 'or the Bank', 'or the Company', 'the Bank twice'],
	['It is a loan between the Company, as lender, and the Lender.', 'as lender', 'as borrower', 'lender twice'],
	[
		'It is an indenture among the Issuer, the Company, as issuer, and Alder Trust Company, as trustee.',
		'as issuer',
		'as guarantor',
		'the Issuer is another party',
	],
	[
		'It is a loan between the Company, as lender, and Alder Bank, N.A., as borrower.',
		'the Company, as lender, and Alder Bank, N.A., as borrower',
		'the Company, as borrower, and Alder Bank, N.A., as lender',
		'a bank is the lender',
	],
	[
		'The Lender agreed to pay the Company a forbearance fee of $440,000.',
		'The Lender agreed to pay the Company',
		'The Company agreed to pay the Lender',
		'it is the other party that pays it',
	],
	[
		'The Company paid the purchase price to the Purchaser at the signing.',
		'The Company paid the purchase price to the Purchaser',
		'The Purchaser paid the purchase price to the Company',
		'it is the other party that pays it',
	],
	[
		'The initial purchasers sold the Notes to the Issuer.',
		'The initial purchasers sold the Notes to the Issuer',
		'The Issuer sold the Notes to the initial purchasers',
		'it is the other party that sells',
	],
	[
		'The Seller will provide transition services to the Company for a year, and the Seller will pay the Company a fee of $85,000.',
		'the Seller will pay the Company',
		'the Company will pay the Seller',
		'it is the other party that pays it',
	],
	[
		'Ms. Roe will pay the Company 18 months of her base salary.',
		'Ms. Roe will pay the Company',
		'The Company will pay Ms. Roe',
		'it is the Company that pays it',
	],
	[
		'The Company represented that it is an accredited investor.',
		'The Company',
		'The Purchaser',
		'it is the investor that is one',
	],
	[
		'The Lender did not make the payment of interest that was due.',
		'The Lender',
		'The Company',
		'it is the borrower that pays it',
	],
	[
		'The Notes are obligations of the Issuer. The Notes are guaranteed by the Issuer on a senior basis.',
		'by the Issuer',
		'by the Company',
		'it is the one that owes them',
	],
	[
		'The Lender sent a notice. The Company has accelerated the outstanding principal amount.',
		'The Company',
		'The Lender',
		'it is the lender that does',
	],
	[
		'The Lender is a bank. Until May 1, 2026, the Company agreed not to exercise its remedies.',
		'the Company agreed',
		'the Lender agreed',
		'it is the lender that does',
	],
	[
		'Under the Forbearance Agreement, the Lender agreed to exercise its remedies.',
		'agreed to',
		'agreed not to',
		'one who forbears does not',
	],
	[
		'In the agreement the Company agreed to purchase the assets of the business. At the closing, the Seller will pay the Company $70.0 million.',
		'the Seller will pay the Company',
		'the Company will pay the Seller',
		'it is the one that sells',
	],
	[
		'It ends the lawsuit that Alder filed against the Company. The Company will dismiss the lawsuit.',
		'The Company will',
		'Alder will',
		'it is the other party that sued',
	],
	[
		'It ends the lawsuit that Alder filed against the Company. Under the Settlement Agreement, Alder will pay the Company $12.5 million.',
		'Alder will pay the Company',
		'the Company will pay Alder',
		'it is the other party that was sued',
	],
	[
		'It is an agreement, dated as of October 20, 2025 (incorporated by reference to Exhibit 2.1 to the Form 8-K filed on October 19, 2025).',
		'October 19, 2025)',
		'October 21, 2025)',
		'it is filed before its date',
	],
	[
		'On March 12, 2026, Ms. Roe notified the Board of her decision to retire as director, effective January 31, 2026.',
		'January 31',
		'May 31',
		'January 31, 2026 is before March 12, 2026',
	],
	[
		'The last day of trading on the NYSE will be March 20, 2026, and trading on Nasdaq will begin on March 13, 2026.',
		'March 13',
		'March 23',
		'that is before the last day',
	],
	[
		'On March 12, 2026, the Company determined that an incident that it detected on March 15, 2026 is material.',
		'March 15',
		'March 5',
		'that is after March 12, 2026',
	],
	[
		'On March 12, 2026, the Company entered into a Purchase Agreement. The price was paid at the closing on March 10, 2026.',
		'March 10',
		'March 13',
		'that is before March 12, 2026',
	],
	[
		'On March 12, 2026, the Company requested that it suspend trading. Trading was suspended on February 13, 2026.',
		'February 13',
		'March 13',
		'that is before March 12, 2026',
	],
	[
		'On March 12, 2026, at the annual meeting, two directors were elected for terms of two years that expire at the annual meeting in 2029.',
		'terms of two',
		'terms of three',
		'two years after it are in 2028',
	],
	[
		'The stockholders did not ratify the appointment of the auditor:\n\nFor\nAgainst\nAbstain\n\n11,902,500\n120,300\n47,200',
		'did not ratify',
		'ratified',
		'most votes are for it',
	],
	[
		'Ann P. Roe will retire as Chief Financial Officer. John Q. Doe will succeed Ms. Roe as Chief Executive Officer.',
		'as Chief Executive',
		'as Chief Financial',
		'elsewhere Roe is Chief Financial Officer',
	],
	[
		'Ann P. Roe decided to retire as Chief Financial Officer. The Board appointed John Q. Doe. Ms. Roe will succeed Mr. Doe as Chief Financial Officer.',
		'Ms. Roe will succeed Mr. Doe',
		'Mr. Doe will succeed Ms. Roe',
		'it is Roe who leaves',
	],
];

test('who does what the other one does, and what cannot follow, is marked', () => {
	for (const [text, wrong, right, says] of rows) {
		const messages = said(text);
		assert.equal(messages.length, 1, text);
		assert.ok(messages[0]?.includes(says), `${text}: ${messages[0]}`);
		assert.ok(text.includes(wrong), text);
		assert.deepEqual(said(text.replace(wrong, right)), [], right);
	}
});

/** What looks alike and is right. */
const agreeing: readonly string[] = [
	'The Company will pay to the Company’s former officer a severance of $100,000.',
	'The Company will transfer cash to the Trust, and the Trust will pay the Company.',
	'Parent became a wholly owned subsidiary of the Company.',
	'The Company will refund the purchase price to the Buyer.',
	'The Company paid the repurchase price to the Purchaser upon redemption.',
	'The Lender paid the Company the proceeds of the loan, less a fee of 1%.',
	'The Company has accelerated the vesting of all options. The Lender consented.',
	'The loan is between the Company, as lender, and Alder LLC. The Company agreed not to exercise its remedies as the Lender.',
	'The Company agreed to acquire the business. At the closing, the Seller will pay the Company $2 million as an adjustment.',
	'Ms. Roe will repay the Company the part of her salary that was paid in error.',
	'On March 12, 2026, Ms. Roe notified the Board of her decision to resign, effective March 9, 2026.',
	'Ann P. Roe, who was interim Chief Financial Officer, leaves. John Q. Doe will succeed Ms. Roe as Chief Executive Officer.',
	'John Q. Doe, who resigned as Chief Executive Officer of Alder, will succeed Ms. Roe as Chief Executive Officer, who will leave as Chief Executive Officer.',
];

test('payments that go back, parts of names and offices of other times are silent', () => {
	for (const text of agreeing) {
		assert.deepEqual(said(text), [], text);
	}
});
