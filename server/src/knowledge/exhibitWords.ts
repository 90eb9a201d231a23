/** The kinds of documents whose name says under which number of Item 601 they come. */
import type { Source } from './source';
import { cfr, source } from './sources';

/** A kind of document. */
export interface NamedDocument {
	/** What its description begins with, in small letters. */
	readonly names: readonly string[];
	/** The series of its number, the proper one first; all documents may come as 99. */
	readonly series: readonly number[];
	readonly source: Source;
}

const item601 = cfr('229.601', '(b)', 'V2');
const custom = source('M', 'Practice: the lists of accepted filings');

/** The kinds, each once. Contracts of business are left out: what is 10 for one is 2 or 4 for another. */
export const namedDocuments: readonly NamedDocument[] = [
	{ names: ['underwriting agreement'], series: [1], source: item601 },
	{ names: ['agreement and plan of merger', 'agreement and plan of reorganization'], series: [2], source: item601 },
	{
		names: ['bylaws', 'by-laws', 'articles of incorporation', 'certificate of incorporation'],
		series: [3],
		source: item601,
	},
	{ names: ['certificate of designation'], series: [3, 4], source: item601 },
	{ names: ['indenture', 'supplemental indenture'], series: [4, 10], source: custom },
	{ names: ['opinion of', 'legal opinion of'], series: [5, 8], source: item601 },
	{ names: ['code of ethics', 'code of business conduct'], series: [14], source: item601 },
	{ names: ['consent of'], series: [23], source: item601 },
	{ names: ['power of attorney', 'powers of attorney'], series: [24], source: item601 },
	{
		names: ['press release', 'news release', 'earnings release', 'investor presentation'],
		series: [99, 20],
		source: custom,
	},
];

/** Words that may stand before the name of a document. */
export const beforeDocumentNames: readonly string[] =
	'form of|amended and restated|second amended and restated|third amended and restated|restated|amended|first|second|third|fourth|fifth|executed'.split(
		'|',
	);

/** The series of letters, opinions and consents, whose day stands in the document alone. */
export const seriesOfLetters: ReadonlySet<number> = new Set([5, 7, 8, 15, 16, 17, 23]);

/** What reports call agreements by once they have defined them: the word before “Agreement” or “Letter”. */
export const agreementsByShortName: readonly string[] = [
	...[
		'Merger',
		'Purchase',
		'Credit',
		'Loan',
		'Underwriting',
		'Subscription',
		'Exchange',
		'Restructuring',
		'Business Combination',
	],
	...['Employment', 'Separation', 'Severance', 'Transition', 'Consulting', 'Retention', 'Offer', 'Cooperation'],
	...['Settlement', 'Support', 'Voting', 'Registration Rights', 'Indemnification', 'License', 'Lease', 'Sales'],
];

/** Short names of parties, securities, deals and days. A reader cannot know what is meant until the report introduces them. */
export const thingsByShortName: readonly string[] = [
	...['Notes', 'Warrants', 'Shares', 'Indenture', 'Term Loan', 'Term Loans', 'Credit Facility'],
	...['Award', 'Program', 'Plan'],
	...['Merger', 'Acquisition', 'Transaction', 'Transactions', 'Offering', 'Separation', 'Distribution', 'Amendment'],
	...['Closing Date', 'Closing', 'Effective Time', 'Effective Date', 'Purchase Price', 'Special Meeting', 'Incident'],
];

/** What parties are called that no report names otherwise than by a term of its own. */
export const partiesByShortName: readonly string[] = [
	...[
		'Underwriters',
		'Initial Purchasers',
		'Purchasers',
		'Purchaser',
		'Borrower',
		'Lenders',
		'Guarantors',
		'Seller',
		'Buyer',
		'Trustee',
	],
	...['Bank', 'Trust', 'Partnership', 'Fund', 'Parent', 'Merger Sub', 'Investor', 'Investors', 'Lender'],
	...[
		'Sellers',
		'Buyers',
		'Issuer',
		'Guarantor',
		'Borrowers',
		'Sponsor',
		'Placement Agent',
		'Sales Agent',
		'Consultant',
	],
];
