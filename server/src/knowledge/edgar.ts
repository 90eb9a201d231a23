/** What EDGAR puts around a Form 8-K: the header, the SGML tags, and the tagged facts of the cover. */
import type { IsoDate, Source } from './source';
import { cfr, source } from './sources';

/** A key of the SGML header. */
export interface HeaderKeyFact {
	/** `CONFORMED PERIOD OF REPORT`, without the colon. */
	readonly key: string;
	/** Its tag in a header of tags, such as `.hdr.sgml`, without the brackets: `PERIOD`; absent where it has none. */
	readonly tag?: string;
	/** The group line that it stands under; absent at the head. */
	readonly group?: string;
	readonly meaning: string;
	readonly source: Source;
}

/** The tags of header lines that bear a value, by their keys. */
const tagByKey: Readonly<Record<string, string>> = {
	'ACCESSION NUMBER': 'ACCESSION-NUMBER',
	'CONFORMED SUBMISSION TYPE': 'TYPE',
	'PUBLIC DOCUMENT COUNT': 'PUBLIC-DOCUMENT-COUNT',
	'CONFORMED PERIOD OF REPORT': 'PERIOD',
	'ITEM INFORMATION': 'ITEMS',
	'FILED AS OF DATE': 'FILING-DATE',
	'DATE AS OF CHANGE': 'DATE-OF-FILING-DATE-CHANGE',
	'COMPANY CONFORMED NAME': 'CONFORMED-NAME',
	'CENTRAL INDEX KEY': 'CIK',
	'STANDARD INDUSTRIAL CLASSIFICATION': 'ASSIGNED-SIC',
	'IRS NUMBER': 'IRS-NUMBER',
	'STATE OF INCORPORATION': 'STATE-OF-INCORPORATION',
	'FISCAL YEAR END': 'FISCAL-YEAR-END',
	'FORM TYPE': 'FORM-TYPE',
	'SEC ACT': 'ACT',
	'SEC FILE NUMBER': 'FILE-NUMBER',
	'FILM NUMBER': 'FILM-NUMBER',
	'FORMER CONFORMED NAME': 'FORMER-CONFORMED-NAME',
	'DATE OF NAME CHANGE': 'DATE-CHANGED',
};

const headers = source('V', 'EDGAR full-submission headers');
const rememberedHeaders = source('M', 'EDGAR full-submission headers');

function key(name: string, meaning: string, group?: string, cited: Source = headers): HeaderKeyFact {
	const tag = tagByKey[name];
	return { key: name, meaning, source: cited, ...(tag && { tag }), ...(group && { group }) };
}

/** The header keys in the order in which they stand. */
export const headerKeys: readonly HeaderKeyFact[] = [
	key(
		'ACCESSION NUMBER',
		'The number that EDGAR gave the submission: ten digits of the sender, two of the year, six of the sequence.',
	),
	key('CONFORMED SUBMISSION TYPE', 'The form type of the submission, such as 8-K or 8-K/A.'),
	key('PUBLIC DOCUMENT COUNT', 'How many documents of the submission are public.'),
	key(
		'CONFORMED PERIOD OF REPORT',
		'The date of the earliest event, as on the cover.',
		undefined,
		source('V2', 'EDGAR filing guides'),
	),
	key('ITEM INFORMATION', 'An item of the report, by its caption and without its number; one line an item.'),
	key('FILED AS OF DATE', 'The day on which EDGAR counts the submission as filed.'),
	key('SROS', 'Commonly: the exchange that was to have the report, in the oldest files.', undefined, rememberedHeaders),
	key('DATE AS OF CHANGE', 'Commonly: the day on which the header was last changed.', undefined, rememberedHeaders),
	key('FILER', 'The registrant; one block each where several file together.'),
	key('COMPANY DATA', 'What EDGAR knows of the registrant.', 'FILER'),
	key('COMPANY CONFORMED NAME', 'The name of the registrant as EDGAR spells it.', 'COMPANY DATA'),
	key('CENTRAL INDEX KEY', "The registrant's number on EDGAR, its CIK.", 'COMPANY DATA'),
	key('STANDARD INDUSTRIAL CLASSIFICATION', 'The industry of the registrant by name and code.', 'COMPANY DATA'),
	key('IRS NUMBER', "The registrant's employer identification number, without the hyphen.", 'COMPANY DATA'),
	key('STATE OF INCORPORATION', 'The state or foreign jurisdiction, by its EDGAR code.', 'COMPANY DATA'),
	key('FISCAL YEAR END', 'The last day of the fiscal year, as month and day.', 'COMPANY DATA'),
	key('FILING VALUES', 'What this submission is for the registrant.', 'FILER'),
	key('FORM TYPE', 'The form type.', 'FILING VALUES'),
	key('SEC ACT', 'The Act under which it is filed, such as the 1934 Act.', 'FILING VALUES'),
	key('SEC FILE NUMBER', "The registrant's Commission file number.", 'FILING VALUES'),
	key('FILM NUMBER', 'The number of the copy in the records of the Commission.', 'FILING VALUES'),
	key('BUSINESS ADDRESS', 'The address of the principal executive offices.', 'FILER'),
	key('MAIL ADDRESS', 'The address for letters.', 'FILER'),
	key('BUSINESS PHONE', 'The telephone number of those offices.', 'BUSINESS ADDRESS'),
	key(
		'FORMER COMPANY',
		'Commonly: an earlier name of the registrant and the date of its change.',
		'FILER',
		rememberedHeaders,
	),
	key('FORMER CONFORMED NAME', 'Commonly: the earlier name.', 'FORMER COMPANY', rememberedHeaders),
	key('DATE OF NAME CHANGE', 'Commonly: the day until which it was the name.', 'FORMER COMPANY', rememberedHeaders),
];

/** An SGML tag of a submission or of a plain-text document. */
export interface TagFact {
	/** In upper case with its brackets: `<DOCUMENT>`. */
	readonly tag: string;
	/** `block`: it has a closing tag; `line`: its value ends with the line; `mark`: it stands by itself. */
	readonly kind: 'block' | 'line' | 'mark';
	readonly meaning: string;
	readonly source: Source;
}

const submissions = source('V', 'EDGAR full-submission text files');
const filerManual = source('V2', 'EDGAR Filer Manual, Volume II');
const rememberedManual = source('M', 'EDGAR Filer Manual, Volume II');

/** The tags in the order in which a submission has them. */
export const sgmlTags: readonly TagFact[] = [
	{
		tag: '<SEC-DOCUMENT>',
		kind: 'block',
		meaning: 'The whole submission, with its accession number and date.',
		source: submissions,
	},
	{ tag: '<SEC-HEADER>', kind: 'block', meaning: 'The header of the submission.', source: submissions },
	{
		tag: '<IMS-DOCUMENT>',
		kind: 'block',
		meaning: 'Commonly: the whole submission, in the oldest files.',
		source: source('M', 'EDGAR full-submission text files'),
	},
	{
		tag: '<IMS-HEADER>',
		kind: 'block',
		meaning: 'Commonly: the header, in the oldest files.',
		source: source('M', 'EDGAR full-submission text files'),
	},
	{
		tag: '<ACCEPTANCE-DATETIME>',
		kind: 'line',
		meaning: 'When EDGAR accepted the submission, in Eastern time.',
		source: source('V2', 'EDGAR full-submission text files'),
	},
	{
		tag: '<DOCUMENT>',
		kind: 'block',
		meaning: 'One document of the submission: the report, an exhibit or a picture.',
		source: submissions,
	},
	{
		tag: '<TYPE>',
		kind: 'line',
		meaning: 'The type of the document: the form type for the report, EX- and the number for an exhibit.',
		source: submissions,
	},
	{
		tag: '<SEQUENCE>',
		kind: 'line',
		meaning: 'The place of the document in the submission, from 1.',
		source: submissions,
	},
	{
		tag: '<FILENAME>',
		kind: 'line',
		meaning: 'The file name of the document. Old files commonly have none.',
		source: source('M', 'EDGAR full-submission text files'),
	},
	{ tag: '<DESCRIPTION>', kind: 'line', meaning: 'What the filer calls the document.', source: submissions },
	{ tag: '<TEXT>', kind: 'block', meaning: 'The text of the document.', source: submissions },
	{
		tag: '<PAGE>',
		kind: 'mark',
		meaning: 'Commonly: the start of a new page in a plain-text document.',
		source: rememberedManual,
	},
	{
		tag: '<TABLE>',
		kind: 'block',
		meaning: 'A table in a plain-text document. Its lines may have 132 characters; other lines have 80.',
		source: cfr('232.305'),
	},
	{ tag: '<CAPTION>', kind: 'mark', meaning: 'The heads of the columns of a plain-text table.', source: filerManual },
	{
		tag: '<S>',
		kind: 'mark',
		meaning: 'The start of the first column of a plain-text table, which names the rows.',
		source: filerManual,
	},
	{ tag: '<C>', kind: 'mark', meaning: 'The start of a further column of a plain-text table.', source: filerManual },
	{ tag: '<FN>', kind: 'mark', meaning: 'Commonly: the footnotes of a plain-text table.', source: rememberedManual },
];

/** A tagged fact of the cover page, of the taxonomy `dei`. */
export interface DeiFact {
	/** The element, without its prefix. */
	readonly element: string;
	/** What EDGAR says where it is missing or wrong. */
	readonly severity: 'error' | 'warning' | 'optional';
	readonly rule: string;
	/** The id of the legend in `cover.ts` that it tags. */
	readonly legend?: string;
	/** Whether EDGAR takes it without a word where it is hidden, and not shown elsewhere. */
	readonly mayBeHidden: boolean;
	readonly source: Source;
}

const validation = source('V', 'EDGAR validation of dei facts');

function dei(element: string, severity: DeiFact['severity'], rule: string, legend?: string): DeiFact {
	const fact = { element, severity, rule, mayBeHidden: hideable.has(element), source: validation };
	return legend === undefined ? fact : { ...fact, legend };
}

/** The elements that have no words of their own on the cover, or a box for words. */
const hideable: ReadonlySet<string> = new Set([
	'EntityCentralIndexKey',
	'AmendmentFlag',
	'AmendmentDescription',
	'WrittenCommunications',
	'SolicitingMaterial',
	'PreCommencementTenderOffer',
	'PreCommencementIssuerTenderOffer',
	'NoTradingSymbolFlag',
	'EntityEmergingGrowthCompany',
	'EntityExTransitionPeriod',
	'CurrentFiscalYearEndDate',
]);

const tradedTogether =
	'Title, trading symbol or the flag that there is none, and exchange go together, one row a class. EDGAR does not warn where symbol or exchange is missing.';

/** The tagged facts of a cover of the Form 8-K family. */
export const deiFacts: readonly DeiFact[] = [
	dei(
		'DocumentType',
		'error',
		'Required; equal to the submission type, which an amendment may write without its /A.',
		'form',
	),
	dei('DocumentPeriodEndDate', 'error', 'Should be present; not before 1980 and not in the future.', 'date-of-report'),
	dei('EntityRegistrantName', 'error', 'Required.', 'registrant'),
	dei('EntityCentralIndexKey', 'error', 'Required.'),
	dei('AmendmentFlag', 'warning', 'Should be present.'),
	dei('AmendmentDescription', 'warning', 'Only where AmendmentFlag is true.'),
	dei('EntityIncorporationStateCountryCode', 'warning', 'Should be present.', 'state'),
	dei('EntityFileNumber', 'warning', 'Should be present.', 'file-number'),
	dei('EntityTaxIdentificationNumber', 'warning', 'Should be present.', 'employer-number'),
	dei(
		'EntityAddressAddressLine1',
		'warning',
		'Should be present; the second line only with the first, the third only with the second.',
		'address',
	),
	dei('EntityAddressAddressLine2', 'optional', 'Only with EntityAddressAddressLine1.', 'address'),
	dei('EntityAddressAddressLine3', 'optional', 'Only with EntityAddressAddressLine2.', 'address'),
	dei('EntityAddressCityOrTown', 'warning', 'Should be present.', 'address'),
	dei('EntityAddressStateOrProvince', 'warning', 'This, EntityAddressCountry or both should be present.', 'address'),
	dei('EntityAddressCountry', 'warning', 'This, EntityAddressStateOrProvince or both should be present.', 'address'),
	dei('EntityAddressPostalZipCode', 'warning', 'Should be present.', 'zip-code'),
	dei('CityAreaCode', 'warning', 'Should be present.', 'telephone'),
	dei('LocalPhoneNumber', 'warning', 'Should be present.', 'telephone'),
	dei('WrittenCommunications', 'warning', 'Should be present, true or false.', 'rule-425'),
	dei('SolicitingMaterial', 'warning', 'Should be present, true or false.', 'rule-14a-12'),
	dei('PreCommencementTenderOffer', 'warning', 'Should be present, true or false.', 'rule-14d-2'),
	dei('PreCommencementIssuerTenderOffer', 'warning', 'Should be present, true or false.', 'rule-13e-4'),
	dei('Security12bTitle', 'warning', `${tradedTogether} Not together with Security12gTitle.`, 'securities-title'),
	dei('Security12gTitle', 'warning', 'Not together with Security12bTitle.'),
	dei('TradingSymbol', 'warning', tradedTogether, 'securities-symbol'),
	dei('NoTradingSymbolFlag', 'warning', 'In place of TradingSymbol.', 'securities-symbol'),
	dei('SecurityExchangeName', 'warning', tradedTogether, 'securities-exchange'),
	dei('EntityEmergingGrowthCompany', 'warning', 'Should be present.', 'emerging-growth-box'),
	dei(
		'EntityExTransitionPeriod',
		'error',
		'Required where EntityEmergingGrowthCompany is true; elsewhere EDGAR warns of it.',
		'extended-transition',
	),
	dei('EntityInformationFormerLegalOrRegisteredName', 'optional', 'Optional.', 'former-name'),
	dei('CurrentFiscalYearEndDate', 'error', 'Present where the header has Item 5.03, and only there.'),
];

/** Where the rules for plain-text documents stand. */
export const plainTextLimits: { readonly line: number; readonly tableLine: number; readonly source: Source } = {
	line: 80,
	tableLine: 132,
	source: cfr('232.305'),
};

/** The hour of the day on which a report is due: a submission that is begun later counts for the next business day. */
export const filingHour: {
	readonly hour: string;
	/** The same in minutes since midnight, in the time of Washington. */
	readonly minutes: number;
	readonly text: string;
	readonly source: Source;
} = {
	minutes: 17 * 60 + 30,
	hour: '5:30 p.m. ET',
	text: 'A submission that is begun by 5:30 p.m. Eastern time counts for that business day; a later one for the next.',
	source: cfr('232.13', '(a)'),
};

/** The header key of that name in any case, without its colon; undefined where EDGAR has none such. */
export function headerKeyByName(name: string): HeaderKeyFact | undefined {
	const wanted = name.trim().toUpperCase();
	return headerKeys.find((fact) => fact.key === wanted);
}

/** The header key whose tag that is in any case, without brackets; undefined where EDGAR has none such. */
export function headerKeyByTag(tag: string): HeaderKeyFact | undefined {
	const wanted = tag.toUpperCase();
	return headerKeys.find((fact) => fact.tag === wanted);
}

/** The tag as written in any case, `</table>` too; undefined where it is none of EDGAR's. */
export function sgmlTagByName(tag: string): TagFact | undefined {
	const wanted = tag.trim().toUpperCase().replace('</', '<');
	return sgmlTags.find((fact) => fact.tag === wanted);
}

/** The tags of a submission, for those that are nearly one. */
export const tagsOfSubmission: readonly string[] = sgmlTags.map(({ tag }) => tag);

/** The facts about an incident under Item 1.05: from when on the text of the item is tagged, and their taxonomy. */
export const incidentTags: { readonly since: IsoDate; readonly taxonomy: string; readonly source: Source } = {
	since: '2024-12-18',
	taxonomy: 'sec.gov/cyd/',
	source: source('V2', 'Release 33-11216, compliance dates; EDGAR Filer Manual, Volume II, 6.5.77'),
};

/** The scheme of the number by which the facts name the registrant. */
export const registrantScheme = 'http://www.sec.gov/CIK';

/** The axes of the contexts of covers that are of a taxonomy, each as its only name. */
export const coverAxes: readonly string[] = [
	'us-gaap:StatementClassOfStockAxis',
	'us-gaap:DebtInstrumentAxis',
	'us-gaap:CapitalUnitsByClassAxis',
	'us-gaap:SubordinatedBorrowingAxis',
	'dei:EntityListingsExchangeAxis',
	'dei:EntityAddressesAddressTypeAxis',
	'dei:LegalEntityAxis',
	'srt:ConsolidatedEntitiesAxis',
];

/** The members on these axes that are of a taxonomy and not of the company's own. */
export const coverMembers: readonly string[] = [
	...['CommonStock', 'PreferredStock', 'SeniorNotes', 'DeferrableNotes', 'Warrant'],
	...[...'ABC'].map((letter) => `CommonClass${letter}`),
	...[...'ABCDEFGH'].map((letter) => `Series${letter}PreferredStock`),
].map((name) => `us-gaap:${name}Member`);

/** The value of a fact as it stands where no `format` says how its words are read. */
export interface PlainFactForm {
	/** Without `dei:`. */
	readonly elements: readonly string[];
	readonly form: 'day' | 'month-day' | 'cik' | 'code' | 'exchange' | 'boolean';
	/** The form in words, as a message ends with it. */
	readonly what: string;
	readonly source: Source;
}

const transformation = source('V2', 'XBRL transformation rules; EDGAR validation of dei facts');

/** The forms of values without a format. Words that only a format can read are refused without it. */
export const plainFactForms: readonly PlainFactForm[] = [
	{
		elements: ['DocumentPeriodEndDate'],
		form: 'day',
		what: 'a day as YYYY-MM-DD',
		source: transformation,
	},
	{
		elements: ['CurrentFiscalYearEndDate'],
		form: 'month-day',
		what: 'a day as --MM-DD',
		source: transformation,
	},
	{
		elements: ['EntityAddressStateOrProvince', 'EntityIncorporationStateCountryCode'],
		form: 'code',
		what: 'a code of two characters',
		source: transformation,
	},
	{
		elements: ['EntityCentralIndexKey'],
		form: 'cik',
		what: 'a CIK of ten digits',
		source: transformation,
	},
	{
		elements: ['SecurityExchangeName'],
		form: 'exchange',
		what: 'the code of an exchange',
		source: transformation,
	},
	{
		elements: [
			'AmendmentFlag',
			'WrittenCommunications',
			'SolicitingMaterial',
			'PreCommencementTenderOffer',
			'PreCommencementIssuerTenderOffer',
			'EntityEmergingGrowthCompany',
			'EntityExTransitionPeriod',
			'NoTradingSymbolFlag',
		],
		form: 'boolean',
		what: 'true or false',
		source: transformation,
	},
];

/** The form of a fact, `dei:AmendmentFlag`, without a format; undefined where any words do. */
export const plainFactForm = (name: string): PlainFactForm | undefined =>
	plainFactForms.find(({ elements }) => elements.some((element) => name === `dei:${element}`));
