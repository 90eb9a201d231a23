/** Names of bodies, markets, laws and measures whose words stand fast: with one of them otherwise, the name is nobody's. */
/** A name, and what a hand or a program makes of it. */
export interface FixedName {
	readonly name: string;
	/** Other wordings that are taken for it, parted by `|`. */
	readonly others?: string;
	/** Whether its last word may be in the plural: `limited liability companies`. */
	readonly isCommon?: true;
}

/** Other than the Acts that have a year. */
export const fixedNames: readonly FixedName[] = [
	{ name: 'Securities and Exchange Commission', others: 'Securities and Exchange Committee' },
	{ name: 'Financial Industry Regulatory Authority', others: 'Financial Industry Regulation Authority' },
	{ name: 'Public Company Accounting Oversight Board', others: 'Public Company Accountants Oversight Board' },
	{ name: 'Financial Accounting Standards Board', others: 'Financial Accounting Standard Boards' },
	{ name: 'Internal Revenue Service', others: 'International Revenue Service' },
	{ name: 'Federal Deposit Insurance Corporation', others: 'Federal Deposit Insurance Company' },
	{ name: 'Federal Trade Commission' },
	{ name: 'Food and Drug Administration' },
	{
		name: 'Cover Page Interactive Data File',
		others:
			'Cover Page Interactive File|Cover Page Data File|Cover Page Inline Data File|Cover Sheet Interactive Data File|Coverage Interactive Data File|Cover Page Interaction Data File|Cover Page Interactive Data Field|Cover Page Interactive Data Fille|Interactive Data Cover Page File|Cover Page InteractiveData File',
		isCommon: true,
	},
	{
		name: 'New York Stock Exchange',
		others:
			'New Stock York Exchange|New York Exchange Stock|New York Stock Exchange LLC LLC|New York Stock, Exchange|New York, Stock Exchange',
	},
	{ name: 'Nasdaq Stock Market LLC', others: 'Nasdaq Stock Market LCC|Nasdaq Stock LLC|Stock Nasdaq Market LLC' },
	{ name: 'Nasdaq Stock Market' },
	{
		name: 'Nasdaq Global Select Market',
		others: 'Nasdaq Global Selection Market|Nasdaq Global Selected Market|Nasdaq Gobal Select Market',
	},
	{ name: 'NYSE American', others: 'NYSE Amercian|NYSE Amerian|NYSE Amercan' },
	{ name: 'Nasdaq Global Market', others: 'Nasdaq Gobal Market' },
	{ name: 'Nasdaq Capital Market', others: 'Nasdaq Capitol Market' },
	{ name: 'Secured Overnight Financing Rate', others: 'Secured Overnight Finance Rate' },
	{
		name: 'generally accepted accounting principles',
		others: 'generally accepted account principles|generally accounting accepted principles',
	},
	{
		name: 'Delaware General Corporation Law',
		others: 'Delaware General Corporations Law|Delaware General Corporate Law',
	},
	{
		name: 'General Corporation Law of the State of Delaware',
		others: 'General Corporate Law of the State of Delaware',
	},
	{ name: 'Nevada Revised Statutes', others: 'Nevada Revised Statues', isCommon: true },
	{ name: 'Internal Revenue Code', others: 'International Revenue Code' },
	{ name: 'United States Bankruptcy Code', others: 'United State Bankruptcy Code' },
	{ name: 'United States Bankruptcy Court', others: 'United State Bankruptcy Court', isCommon: true },
	{ name: 'United States District Court', others: 'United State District Court', isCommon: true },
	{ name: 'Sarbanes-Oxley Act', others: 'Sarbane-Oxley Act|Sarbanes-Oxly Act|Sarbannes-Oxley Act|Sarbanes Oxly Act' },
	{
		name: 'Dodd-Frank Wall Street Reform and Consumer Protection Act',
		others:
			'Dodd-Franks Wall Street Reform and Consumer Protection Act|Dodd-Frank Wall Street Reform Act and Consumer Protection Act',
	},
	{ name: 'Dodd-Frank Act', others: 'Dodd-Franks Act|Dodds-Frank Act|Frank-Dodd Act' },
	{
		name: 'Hart-Scott-Rodino Antitrust Improvements Act',
		others:
			'Hart-Scott-Rodeo Antitrust Improvements Act|Hart-Scott-Rodino Antitrust Improvement Act|Hart-Rodino-Scott Antitrust Improvements Act',
	},
	{
		name: 'Hart-Scott-Rodino Act',
		others: 'Hart-Rodino-Scott Act|Scott-Hart-Rodino Act|Hart-Scott-Rodeo Act',
	},
	{
		name: 'Private Securities Litigation Reform Act',
		others:
			'Private Securities Litigation Act|Private Securities Reform Litigation Act|Public Securities Litigation Reform Act|Private Security Litigation Reform Act',
	},
	{ name: 'Employee Retirement Income Security Act' },
	{ name: 'Investment Company Act' },
	{ name: 'Investment Advisers Act' },
	{ name: 'Trust Indenture Act' },
	{ name: 'Foreign Corrupt Practices Act' },
	{ name: 'Jumpstart Our Business Startups Act' },
	{ name: 'Securities Exchange Act' },
	{ name: 'Exchange Act' },
	{
		name: 'limited liability company',
		others: 'corporation limited liability company|limited liabilities company|limited company liability',
		isCommon: true,
	},
	{
		name: 'registered public accounting firm',
		others: 'registered public accountant firm|registered public accountants firm',
		isCommon: true,
	},
	{
		name: 'earnings before interest, taxes, depreciation and amortization',
		others:
			'earnings before interests, taxes, depreciation and amortization|earnings before interest, taxes, depreciation and amortisation and',
	},
	{
		name: 'Chief Financial Officer',
		others:
			'Chief of Financial Officer|Chief Financials Officer|Chief Finance Financial Officer|Chief Financial Finance Officer',
		isCommon: true,
	},
	{ name: 'Chief Executive Officer', others: 'Chief of Executive Officer|Chief Executives Officer', isCommon: true },
	{ name: 'Chief Operating Officer', others: 'Chief of Operating Officer|Chief Operation Officer', isCommon: true },
	{ name: 'Chief Accounting Officer', others: 'Chief Account Officer|Chief Accountant Officer', isCommon: true },
	{ name: 'Executive Vice President', others: 'Executive President', isCommon: true },
	{ name: 'Senior Vice President', others: 'Senior President', isCommon: true },
	{
		name: 'by and between',
		others: 'between by and between|between and between|by and between by and between',
	},
	{ name: 'by and among', others: 'by and amount|among by and among|among and among|by and amongst among' },
	{
		name: 'in its entirety by reference',
		others:
			'in its entirely by reference|in entirety by reference|in its entirety reference|in it entirety by reference',
	},
	{
		name: 'does not purport to be complete',
		others:
			'does not purport to complete|does not purport be complete|does not purports to be complete|does not purport to be completed',
	},
	{ name: 'do not purport to be complete', others: 'do not purport to complete|do not purport be complete' },
	{ name: 'Ernst & Young', others: 'Ernest & Young|Earnst & Young|Ernst Young LLP|Ernst & Youngs' },
	{ name: 'Deloitte & Touche', others: 'Deloite & Touche|Deloitte & Touch LLP|Deloitte Touche LLP|Deliotte & Touche' },
	{ name: 'PricewaterhouseCoopers LLP', others: 'PricewaterhouseCooper LLP|PriceWaterhouse Cooper LLP' },
	{ name: 'KPMG LLP', others: 'KMPG LLP|KPGM LLP|KPMG LPP' },
	{ name: 'Grant Thornton', others: 'Grant Thorton|Grant Thorntan|Grand Thornton' },
	{ name: 'Ernst & Young LLP', others: 'Ernst & Young LPP' },
	{ name: 'broker non-votes', others: 'broker non-notes|broker non-vote votes' },
	{
		name: 'Amended and Restated',
		others: 'Amended and Amended|Restated and Restated|Amended Restated|Amended and Restated Restated',
	},
	{ name: 'on or about', others: 'on or about on|on or or about' },
];

/** Two words of titles and documents that stand side by side with their capitals: the one tells what the other is meant for. */
export const namesOfTwoWords: readonly string[] = [
	'General Counsel',
	'Vice President',
	'Legal Officer',
	'Chief Legal',
	'Corporate Secretary',
	'Corporate Controller',
	'Principal Executive',
	'Principal Financial',
	'Principal Accounting',
	'Authorized Signatory',
	'Managing Director',
	'Press Release',
	'News Release',
	'Earnings Release',
	'Investor Presentation',
	'Supplemental Indenture',
	'Opinion of',
	'Consent of',
	'Certificate of',
	'Articles of',
	'Board of',
	'Bill of',
	'Plan of',
	'Credit Agreement',
	'Purchase Agreement',
	'Merger Agreement',
	'Underwriting Agreement',
	'Employment Agreement',
	'Separation Agreement',
	'Registration Rights',
	'Rights Agreement',
	'Subscription Agreement',
	'Audit Committee',
	'Compensation Committee',
	'Nominating Committee',
	'Common Stock',
	'Preferred Stock',
	'Ordinary Shares',
	'Annual Meeting',
	'Special Meeting',
	'Proxy Statement',
	'Registration Statement',
	'Prospectus Supplement',
];
