/** The legends of the cover page of Form 8-K, word for word, and what each asks for. */
import type { IsoDate, Source } from './source';
import { form, release, source } from './sources';

/** The ids of the legends, in the order of the form. */
export const coverLegendIds = [
	'united-states',
	'commission',
	'washington',
	'form',
	'current-report',
	'pursuant',
	'date-of-report',
	'registrant',
	'state',
	'file-number',
	'employer-number',
	'address',
	'zip-code',
	'telephone',
	'former-name',
	'check-boxes',
	'rule-425',
	'rule-14a-12',
	'rule-14d-2',
	'rule-13e-4',
	'securities-12b',
	'securities-title',
	'securities-symbol',
	'securities-exchange',
	'emerging-growth',
	'emerging-growth-box',
	'extended-transition',
] as const;

/** The id of a legend. */
export type CoverLegendId = (typeof coverLegendIds)[number];

/** A legend of the cover page. */
export interface CoverLegend {
	readonly id: CoverLegendId;
	/** The words of the form, with straight apostrophes. */
	readonly text: string;
	/** Other wordings that are met in filings (`V2`) and are no fault. */
	readonly variants: readonly string[];
	/** The first day on which the form has it; absent where it always had. */
	readonly since?: IsoDate;
	/** The first day on which the form no longer has it; absent where it has it today. */
	readonly until?: IsoDate;
	readonly meaning: string;
	/** The source of `text`. */
	readonly source: Source;
	/** The source of `since`; absent where there is no date. */
	readonly sinceSource?: Source;
}

const coverPage = form('cover page');

/** From when on every cover has the four boxes: covers of that month were seen, the day on which they came is remembered. */
export const boxesSettled: IsoDate = '2005-06-01';

/** The four boxes came with the reform; that day is remembered, the covers before and after it were seen. */
const boxes = { since: '2004-08-23', sinceSource: release('33-8400', '69 FR 15594', 'M') } as const;
const emergingGrowth = { since: '2017-04-12', sinceSource: release('33-10332', '82 FR 17545') } as const;
const securities = {
	since: '2019-05-02',
	source: source('V2', 'Form 8-K, cover page, after Release 33-10618'),
	sinceSource: release('33-10618', '84 FR 12674'),
} as const;

/** The legends in the order of the form. */
export const legends: readonly CoverLegend[] = [
	{
		id: 'united-states',
		text: 'UNITED STATES',
		variants: [],
		meaning: 'The head of every form of the Commission.',
		source: coverPage,
	},
	{
		id: 'commission',
		text: 'SECURITIES AND EXCHANGE COMMISSION',
		variants: [],
		meaning: 'The agency to which the report is made.',
		source: coverPage,
	},
	{
		id: 'washington',
		text: 'Washington, D.C. 20549',
		variants: ['Washington, DC 20549', 'Washington, D. C. 20549', 'Washington, D.C., 20549'],
		meaning: 'The seat of the Commission.',
		source: coverPage,
	},
	{
		id: 'form',
		text: 'FORM 8-K',
		variants: ['FORM 8-K/A', 'FORM 8-K12B', 'FORM 8-K12G3', 'FORM 8-K15D5'],
		meaning: 'The form. An amendment reads FORM 8-K/A, and commonly has its number on the next line.',
		source: coverPage,
	},
	{
		id: 'current-report',
		text: 'CURRENT REPORT',
		variants: [],
		meaning: 'What kind of report it is: current, in contrast to the periodic reports on Forms 10-K and 10-Q.',
		source: coverPage,
	},
	{
		id: 'pursuant',
		text: 'Pursuant to Section 13 OR 15(d) of The Securities Exchange Act of 1934',
		variants: [
			'Pursuant to Section 13 or 15(d) of the Securities Exchange Act 1934',
			'Pursuant to Section 13 or 15(d) of the Securities and Exchange Act of 1934',
		],
		meaning: 'The two sections of the Exchange Act that oblige a registrant to report.',
		source: coverPage,
	},
	{
		id: 'date-of-report',
		text: 'Date of Report (Date of earliest event reported)',
		variants: ['Date of Report (Date of earliest event)', 'Date of Report'],
		meaning:
			'The date of the earliest event in the report, not the day of filing. For most items the period for filing is counted from it.',
		source: coverPage,
	},
	{
		id: 'registrant',
		text: '(Exact name of registrant as specified in its charter)',
		variants: [
			'Exact name of registrant as specified in its charter',
			'(Exact name of registrant as specified in charter)',
			'Exact name of registrant as specified in charter',
		],
		meaning: 'The name of the registrant exactly as in its charter, with punctuation and the form of company.',
		source: coverPage,
	},
	{
		id: 'state',
		text: '(State or other jurisdiction of incorporation)',
		variants: [
			'State or other jurisdiction of incorporation',
			'(State or other jurisdiction of organization)',
			'(State or other jurisdiction of incorporation or organization)',
			'State or other jurisdiction of incorporation or organization',
			'(State of incorporation or organization)',
			'(State of incorporation)',
			'States of incorporation',
		],
		meaning: 'The state, or the foreign jurisdiction, in which the registrant is incorporated or organized.',
		source: coverPage,
	},
	{
		id: 'file-number',
		text: '(Commission File Number)',
		variants: [
			'Commission File Number',
			'(Commission File No.)',
			'Commission File No.',
			'(Commission File Number):',
			'SEC File Number',
		],
		meaning: 'The number under which the Commission keeps the registrant, such as 001-12345 or 333-123456.',
		source: coverPage,
	},
	{
		id: 'employer-number',
		text: '(IRS Employer Identification No.)',
		variants: [
			'IRS Employer Identification No.',
			'(I.R.S. Employer Identification No.)',
			'I.R.S. Employer Identification No.',
			'(IRS. Employer Identification No.)',
			'(IRS Employer Identification Number)',
			'(I.R.S. Employer Identification Number)',
			'IRS Employer Identification Number',
			'I.R.S. Employer Identification Number',
			'(IRS Employer Ident. No.)',
			'(I.R.S. Employer Ident. No.)',
			'(IRS Employer I.D. Number)',
			'(IRS Employer ID No.)',
		],
		meaning: "The registrant's number with the Internal Revenue Service: two digits, a hyphen, seven digits.",
		source: coverPage,
	},
	{
		id: 'address',
		text: '(Address of principal executive offices)',
		variants: [
			'Address of principal executive offices',
			'(Address of principal executive offices, including zip code)',
			'Address of principal executive offices, including zip code',
			'(Address of principal executive offices and zip code)',
			'(Address of principal executive offices, and zip code)',
			'(Address of principal executive office)',
		],
		meaning: "The street, city and state of the registrant's principal executive offices.",
		source: coverPage,
	},
	{
		id: 'zip-code',
		text: '(Zip Code)',
		variants: ['Zip Code'],
		meaning: 'The ZIP code of the principal executive offices.',
		source: coverPage,
	},
	{
		id: 'telephone',
		text: "Registrant's telephone number, including area code",
		variants: [
			"(Registrant's telephone number, including area code)",
			"Registrant's telephone number (including area code)",
			"Registrant's telephone number including area code",
			"(Registrant's telephone number including area code)",
			"(Registrant's telephone number)",
			'Registrants telephone number, including area code',
			"Telephone number, including area code, of registrant's principal executive offices",
			'Telephone number, including area code',
		],
		meaning: "The registrant's telephone number with its area code.",
		source: coverPage,
	},
	{
		id: 'former-name',
		text: '(Former name or former address, if changed since last report.)',
		variants: [
			'(Former name or former address, if changed since last report)',
			'Former name or former address, if changed since last report.',
			'Former name or former address, if changed since last report',
			'(Former name or former address if changed since last report)',
			'(Former name or address, if changed since last report)',
			'Former name or address, if changed since last report',
			'(Former name and former address)',
			'(Former name and address, if changed since last report)',
			'(Former name, former address and former fiscal year, if changed since last report)',
			'(Former name, former address and former fiscal year, if applicable)',
		],
		meaning:
			'The former name or address, where it has changed since the last report. Otherwise the line stays blank, or says Not Applicable or N/A.',
		source: coverPage,
	},
	{
		id: 'check-boxes',
		text: 'Check the appropriate box below if the Form 8-K filing is intended to simultaneously satisfy the filing obligation of the registrant under any of the following provisions (see General Instruction A.2. below):',
		variants: [
			'Check the appropriate box below if the Form 8-K filing is intended to simultaneously satisfy the filing obligation of the registrant under any of the following provisions:',
			'Check the appropriate box below if the Form 8-K filing is intended to simultaneously satisfy the filing obligation of the registrant under any of the following provisions.',
			'Check the appropriate box below if the Form 8-K filing is intended to simultaneously satisfy the filing obligations of the registrant under any of the following provisions:',
			'Check the appropriate box below if the Form 8-K filing is intended to simultaneously satisfy the filing obligation of registrant under any of the following provisions:',
			'Check the appropriate box below if the Form 8-K is intended to simultaneously satisfy the filing obligation of the registrant under any of the following provisions:',
			'Check the appropriate box below if the Form 8-K filing is intended to simultaneously satisfy the obligation of the registrant under any of the following provisions:',
		],
		...boxes,
		meaning:
			'One report may serve as a communication under Rules 425, 14a-12(b) and 14d-2(b) as well, where its substance complies. It counts as filed under each rule that is checked (General Instruction A.2).',
		source: coverPage,
	},
	{
		id: 'rule-425',
		text: 'Written communications pursuant to Rule 425 under the Securities Act (17 CFR 230.425)',
		variants: [
			'Written communication pursuant to Rule 425 under the Securities Act (17 CFR 230.425)',
			'Written communications pursuant to Rule 425 under the Securities Act',
		],
		...boxes,
		meaning:
			'Check it where the report also is a written communication about a business combination, such as a merger announcement. Where it is checked, the boxes for Rules 14a-12 and 14d-2 need not be.',
		source: coverPage,
	},
	{
		id: 'rule-14a-12',
		text: 'Soliciting material pursuant to Rule 14a-12 under the Exchange Act (17 CFR 240.14a-12)',
		variants: [
			'Soliciting material pursuant to Rule 14a-12(b) under the Exchange Act (17 CFR 240.14a-12)',
			'Soliciting material pursuant to Rule 14a-12 under the Exchange Act',
		],
		...boxes,
		meaning: 'Check it where the report also is soliciting material that goes out before the proxy statement.',
		source: coverPage,
	},
	{
		id: 'rule-14d-2',
		text: 'Pre-commencement communications pursuant to Rule 14d-2(b) under the Exchange Act (17 CFR 240.14d-2(b))',
		variants: [
			'Pre-commencement communication pursuant to Rule 14d-2(b) under the Exchange Act (17 CFR 240.14d-2(b))',
			'Pre-commencement communications pursuant to Rule 14d-2(b) under the Exchange Act',
		],
		...boxes,
		meaning: 'Check it where the report also is a communication before the start of a tender offer by a third party.',
		source: coverPage,
	},
	{
		id: 'rule-13e-4',
		text: 'Pre-commencement communications pursuant to Rule 13e-4(c) under the Exchange Act (17 CFR 240.13e-4(c))',
		variants: [
			'Pre-commencement communication pursuant to Rule 13e-4(c) under the Exchange Act (17 CFR 240.13e-4(c))',
			'Pre-commencement communications pursuant to Rule 13e-4(c) under the Exchange Act',
		],
		...boxes,
		meaning:
			'Check it where the report also is a communication before the start of a tender offer by the issuer for its own securities.',
		source: coverPage,
	},
	{
		id: 'securities-12b',
		text: 'Securities registered pursuant to Section 12(b) of the Act:',
		variants: [
			'Securities registered pursuant to Section 12(b) of the Act',
			'Securities registered pursuant to Section 12(b) of the Securities Exchange Act of 1934:',
			'Securities registered pursuant to Section 12(b) of the Exchange Act:',
		],
		...securities,
		meaning:
			'The table of the classes that are registered on an exchange: one row a class. Where there is none, it says None or N/A.',
	},
	{
		id: 'securities-title',
		text: 'Title of each class',
		variants: ['Title of each class of securities', 'Title of each class of security'],
		...securities,
		meaning: 'The class, as registered: commonly with its par value.',
	},
	{
		id: 'securities-symbol',
		text: 'Trading Symbol(s)',
		variants: ['Trading Symbol', 'Trading symbols'],
		...securities,
		meaning: 'The ticker under which the class trades; N/A where it has none.',
	},
	{
		id: 'securities-exchange',
		text: 'Name of each exchange on which registered',
		variants: ['Name of exchange on which registered', 'Name of each exchange on which registered(s)'],
		...securities,
		meaning: 'The exchange on which the class is registered.',
	},
	{
		id: 'emerging-growth',
		text: 'Indicate by check mark whether the registrant is an emerging growth company as defined in Rule 405 of the Securities Act of 1933 (§230.405 of this chapter) or Rule 12b-2 of the Securities Exchange Act of 1934 (§240.12b-2 of this chapter).',
		variants: [
			'Indicate by check mark whether the registrant is an emerging growth company as defined in Rule 405 of the Securities Act of 1933 (17 CFR 230.405) or Rule 12b-2 of the Securities Exchange Act of 1934 (17 CFR 240.12b-2).',
			'Indicate by check mark whether the registrant is an emerging growth company as defined in Rule 405 of the Securities Act of 1933 (17 CFR §230.405) or Rule 12b-2 of the Securities Exchange Act of 1934 (17 CFR §240.12b-2).',
			'Indicate by check mark whether the registrant is an emerging growth company as defined in Rule 405 of the Securities Act of 1933 (§230.405) or Rule 12b-2 of the Securities Exchange Act of 1934 (§240.12b-2).',
		],
		...emergingGrowth,
		meaning: 'Every registrant carries this sentence, whether or not it is an emerging growth company.',
		source: coverPage,
	},
	{
		id: 'emerging-growth-box',
		text: 'Emerging growth company',
		variants: [],
		...emergingGrowth,
		meaning: 'Check it where the registrant is an emerging growth company as Rules 405 and 12b-2 define it.',
		source: coverPage,
	},
	{
		id: 'extended-transition',
		text: 'If an emerging growth company, indicate by check mark if the registrant has elected not to use the extended transition period for complying with any new or revised financial accounting standards provided pursuant to Section 13(a) of the Exchange Act.',
		variants: [
			'If an emerging growth company, indicate by checkmark if the registrant has elected not to use the extended transition period for complying with any new or revised financial accounting standards provided pursuant to Section 13(a) of the Exchange Act.',
		],
		...emergingGrowth,
		meaning:
			'Only an emerging growth company may check it: it has then given up the longer period for new accounting standards.',
		source: coverPage,
	},
];

/** The line under the heading of an amendment, with its number; practice, not a legend of the form. */
export const amendmentLine: { readonly text: string; readonly source: Source } = {
	text: '(Amendment No. 1)',
	source: source('V2', 'Amended reports on EDGAR'),
};

/** The first two digits that the Internal Revenue Service commonly gives to no employer; `00` is written where there is no number. */
export const unusedEmployerPrefixes: { readonly prefixes: ReadonlySet<string>; readonly source: Source } = {
	prefixes: new Set('00 07 08 09 17 18 19 28 29 49 69 70 78 79'.split(' ')),
	source: source('M', 'Internal Revenue Service, How EINs are assigned and valid EIN prefixes'),
};

/** The legend of the cover page with that id; undefined where there is none. */
export function legendById(id: string): CoverLegend | undefined {
	return legendRows.get(id);
}

/** The legends that the cover has on the date, without one today's, in the order of the form. */
export function legendsInForce(date?: IsoDate): readonly CoverLegend[] {
	return legends.filter(
		({ since, until }) =>
			(date === undefined || since === undefined || since <= date) &&
			(until === undefined || (date !== undefined && date < until)),
	);
}

const legendRows: ReadonlyMap<string, CoverLegend> = new Map(legends.map((legend) => [legend.id, legend]));
