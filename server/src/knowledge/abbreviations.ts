/** Abbreviations that everybody has for the same words, and the parties of agreements that face each other. */

/** Names with their usual abbreviation: of these a single letter that is another one is a slip. */
export const abbreviationsOfNames: readonly (readonly [name: string, abbreviation: string])[] = [
	['Securities and Exchange Commission', 'SEC'],
	['Financial Industry Regulatory Authority', 'FINRA'],
	['Public Company Accounting Oversight Board', 'PCAOB'],
	['Financial Accounting Standards Board', 'FASB'],
	['generally accepted accounting principles', 'GAAP'],
	['Internal Revenue Service', 'IRS'],
	['Federal Deposit Insurance Corporation', 'FDIC'],
	['Food and Drug Administration', 'FDA'],
	['Secured Overnight Financing Rate', 'SOFR'],
	['New York Stock Exchange', 'NYSE'],
	['depreciation and amortization', 'EBITDA'],
	['Chief Executive Officer', 'CEO'],
	['Chief Financial Officer', 'CFO'],
	['Chief Operating Officer', 'COO'],
	['Chief Accounting Officer', 'CAO'],
	['Executive Vice President', 'EVP'],
	['Senior Vice President', 'SVP'],
];

/** What the two parties of an agreement are called, each facing the other. */
export const facingParties: readonly (readonly [one: string, other: string])[] = [
	['seller', 'buyer'],
	['seller', 'purchaser'],
	['borrower', 'lender'],
	['landlord', 'tenant'],
	['lessor', 'lessee'],
	['licensor', 'licensee'],
	['assignor', 'assignee'],
	['pledgor', 'pledgee'],
	['issuer', 'purchaser'],
	['mortgagor', 'mortgagee'],
	['trustee', 'issuer'],
	['trustee', 'guarantor'],
	['trustee', 'borrower'],
	['depositor', 'servicer'],
	['depositor', 'trustee'],
	['depositor', 'issuing entity'],
	['issuing entity', 'servicer'],
];

/** What agents and trustees of one contract or offering are each called, none of which is another. */
export const agentsApart: readonly string[] =
	'administrative collateral rights warrant transfer escrow exchange paying conversion tender calculation information indenture owner'.split(
		' ',
	);

/** Abbreviations that a text may have in small letters, of four letters and more: after their point no sentence begins. */
export const abbreviationsInSmall: readonly string[] = [
	...['approx', 'assn', 'bros', 'cert', 'cont', 'corp', 'dept', 'govt', 'ibid', 'incl', 'intl', 'misc', 'natl', 'prof'],
	...['prov', 'resp', 'supp', 'univ'],
];
