/** The exhibits of Item 601 of Regulation S-K and what they have to do with Form 8-K. */
import type { IsoDate, Source, Status } from './source';
import { cfr, form, source } from './sources';

/** What an exhibit is, where a question turns on that. `cover-data` is `interactive-data` as well; `other` is Exhibit 99. */
export type ExhibitRole =
	| 'accountant-letter'
	| 'advice-letter'
	| 'cover-data'
	| 'director-letter'
	| 'interactive-data'
	| 'other';

/** An exhibit number of Item 601. */
export interface ExhibitFact {
	/** `99`, `3(i)`; `3` stands for either part of it. */
	readonly number: string;
	/** As Item 601 names it, without the number. */
	readonly name: string;
	/**
	 * `required-if-relevant`: the exhibit table marks it for Form 8-K; `customary`: not marked, yet freely filed with
	 * it; `not-on-8-K`: it belongs to other forms; `reserved`: the number has no exhibit today.
	 */
	readonly onForm8K: 'required-if-relevant' | 'customary' | 'not-on-8-K' | 'reserved';
	/** When it goes with a Form 8-K, or where else it belongs. */
	readonly when: string;
	/** What it is, where a question turns on that: `exhibitIs` asks. Absent on any other exhibit. */
	readonly role?: ExhibitRole;
	/** Of a certification: the section of the Sarbanes-Oxley Act that asks for it. */
	readonly section?: number;
	/** Whether a report has one of it only, whose number goes without a point: 104, not 104.1. */
	readonly single?: boolean;
	/** Whether the name is of a class of documents, and says nothing of one: `Material contracts`. */
	readonly isCollective?: boolean;
	/** The source of `onForm8K` and `when`. */
	readonly source: Source;
	/** The source of `name`. */
	readonly nameSource: Source;
}

type Row = Omit<ExhibitFact, 'source' | 'nameSource'> & Partial<Pick<ExhibitFact, 'source' | 'nameSource'>>;

const table = (status: Status): Source => cfr('229.601', '(a), exhibit table', status);

function exhibit(row: Row): ExhibitFact {
	return { source: table('M'), nameSource: cfr('229.601', '(b)', 'V2'), ...row };
}

/** The exhibit numbers in the order of Item 601. */
export const exhibits: readonly ExhibitFact[] = [
	exhibit({
		number: '1',
		name: 'Underwriting agreement',
		onForm8K: 'required-if-relevant',
		when: 'With a takedown from a shelf registration, commonly under Item 8.01 or 1.01.',
	}),
	exhibit({
		number: '2',
		name: 'Plan of acquisition, reorganization, arrangement, liquidation or succession',
		isCollective: true,
		onForm8K: 'required-if-relevant',
		when: 'With Items 1.01 and 2.01, and with a confirmed plan under Item 1.03(b).',
		source: form('Items 1.03(b)(3) and 2.01, Instruction 5'),
	}),
	exhibit({
		number: '3',
		name: 'Articles of incorporation and bylaws',
		onForm8K: 'required-if-relevant',
		when: 'With Item 5.03, and commonly with Item 3.03.',
		source: form('Item 5.03, Instruction 1'),
	}),
	exhibit({
		number: '3(i)',
		name: 'Articles of incorporation',
		onForm8K: 'required-if-relevant',
		when: 'With Item 5.03, and commonly with Item 3.03.',
		source: form('Item 5.03, Instruction 1'),
	}),
	exhibit({
		number: '3(ii)',
		name: 'Bylaws',
		onForm8K: 'required-if-relevant',
		when: 'With Item 5.03.',
		source: form('Item 5.03, Instruction 1'),
	}),
	exhibit({
		number: '4',
		name: 'Instruments defining the rights of security holders, including indentures',
		isCollective: true,
		onForm8K: 'required-if-relevant',
		when: 'Commonly with Items 1.01, 2.03 and 3.03.',
	}),
	exhibit({
		number: '5',
		name: 'Opinion re legality',
		onForm8K: 'customary',
		when: 'Commonly filed on Form 8-K with a takedown from a shelf registration.',
	}),
	exhibit({
		number: '6',
		name: 'Reserved',
		onForm8K: 'reserved',
		when: 'The number is reserved.',
		source: table('V2'),
	}),
	exhibit({
		number: '7',
		name: 'Correspondence from an independent accountant regarding non-reliance on a previously issued audit report or completed interim review',
		role: 'advice-letter',
		onForm8K: 'required-if-relevant',
		when: 'With Item 4.02(c). Commonly it is found on Form 8-K only.',
	}),
	exhibit({
		number: '8',
		name: 'Opinion re tax matters',
		onForm8K: 'customary',
		when: 'Commonly filed on Form 8-K with a takedown from a shelf registration.',
	}),
	exhibit({
		number: '9',
		name: 'Voting trust agreement',
		onForm8K: 'not-on-8-K',
		when: 'Rare; commonly not part of a Form 8-K.',
	}),
	exhibit({
		number: '10',
		name: 'Material contracts',
		isCollective: true,
		onForm8K: 'customary',
		when: 'Often filed with Items 1.01, 2.03 and 5.02; it may wait for the next periodic report.',
		source: form('General Instruction B.4'),
	}),
	exhibit({
		number: '11',
		name: 'Statement re computation of per share earnings',
		onForm8K: 'reserved',
		when: 'Commonly said to be reserved since 2018.',
	}),
	exhibit({
		number: '12',
		name: 'Statements re computation of ratios',
		onForm8K: 'reserved',
		when: 'Commonly said to be reserved since 2018.',
	}),
	exhibit({
		number: '13',
		name: 'Annual report to security holders',
		onForm8K: 'not-on-8-K',
		when: 'It belongs to other forms.',
		source: table('V2'),
	}),
	exhibit({ number: '14', name: 'Code of ethics', onForm8K: 'required-if-relevant', when: 'Commonly with Item 5.05.' }),
	exhibit({
		number: '15',
		name: 'Letter re unaudited interim financial information',
		onForm8K: 'not-on-8-K',
		when: 'It belongs to other forms.',
		source: table('V2'),
	}),
	exhibit({
		number: '16',
		name: 'Letter re change in certifying accountant',
		role: 'accountant-letter',
		onForm8K: 'required-if-relevant',
		when: 'With Item 4.01(a).',
		source: form('Item 4.01(a)'),
	}),
	exhibit({
		number: '17',
		name: 'Correspondence on departure of director',
		onForm8K: 'required-if-relevant',
		role: 'director-letter',
		when: 'With Item 5.02(a).',
		source: cfr('229.601', '(a), footnote 2 to the exhibit table', 'V2'),
	}),
	exhibit({
		number: '18',
		name: 'Letter re change in accounting principles',
		onForm8K: 'not-on-8-K',
		when: 'Commonly part of Forms 10-K and 10-Q.',
	}),
	exhibit({
		number: '19',
		name: 'Insider trading policies and procedures',
		onForm8K: 'not-on-8-K',
		when: 'It belongs to other forms. Until 2023 the number stood for reports furnished to security holders.',
		source: table('V2'),
	}),
	exhibit({
		number: '20',
		name: 'Other documents or statements to security holders',
		isCollective: true,
		onForm8K: 'required-if-relevant',
		when: 'Rare on Form 8-K; commonly a letter to holders.',
	}),
	exhibit({
		number: '21',
		name: 'Subsidiaries of the registrant',
		onForm8K: 'customary',
		when: 'Commonly only where a former shell company gives the information of Form 10 under Item 2.01(f).',
	}),
	exhibit({
		number: '22',
		name: 'Subsidiary guarantors and issuers of guaranteed securities and affiliates whose securities collateralize securities of the registrant',
		onForm8K: 'not-on-8-K',
		when: 'Commonly part of other forms.',
		nameSource: cfr('229.601', '(b)(22)'),
	}),
	exhibit({
		number: '23',
		name: 'Consents of experts and counsel',
		onForm8K: 'required-if-relevant',
		when: 'Commonly with financial statements under Item 9.01(a), or with Exhibits 5 and 8.',
	}),
	exhibit({
		number: '24',
		name: 'Power of attorney',
		onForm8K: 'required-if-relevant',
		when: 'Commonly where an attorney-in-fact signs.',
	}),
	exhibit({
		number: '25',
		name: 'Statement of eligibility of trustee',
		onForm8K: 'customary',
		when: 'Commonly with debt from a shelf registration.',
	}),
	exhibit({
		number: '26',
		name: 'Invitation for competitive bids',
		onForm8K: 'not-on-8-K',
		when: 'It belongs to other forms.',
		source: table('V2'),
	}),
	exhibit({
		number: '27',
		name: 'Financial data schedule',
		onForm8K: 'reserved',
		when: 'Found in filings of the 1990s to 2001; reserved today.',
		source: cfr('229.601', '(b)(27)'),
	}),
	exhibit({
		number: '28',
		name: 'Reserved',
		onForm8K: 'reserved',
		when: 'The number is reserved.',
		source: table('V2'),
	}),
	exhibit({
		number: '29',
		name: 'Reserved',
		onForm8K: 'reserved',
		when: 'The number is reserved.',
		source: table('V2'),
	}),
	exhibit({
		number: '30',
		name: 'Reserved',
		onForm8K: 'reserved',
		when: 'The number is reserved.',
		source: table('V2'),
	}),
	exhibit({
		number: '31',
		name: 'Rule 13a-14(a)/15d-14(a) certifications',
		onForm8K: 'not-on-8-K',
		section: 302,
		when: 'The certifications of sections 302 and 906 belong to periodic reports and commonly are not part of a Form 8-K.',
		nameSource: cfr('229.601', '(b)', 'M'),
	}),
	exhibit({
		number: '32',
		name: 'Section 1350 certifications',
		onForm8K: 'not-on-8-K',
		section: 906,
		when: 'The certifications of sections 302 and 906 belong to periodic reports and commonly are not part of a Form 8-K.',
		nameSource: cfr('229.601', '(b)', 'M'),
	}),
	exhibit({
		number: '33',
		name: 'Report on assessment of compliance with servicing criteria for asset-backed issuers',
		onForm8K: 'not-on-8-K',
		when: 'Commonly part of the annual report of an asset-backed issuer.',
		nameSource: cfr('229.601', '(b)', 'M'),
	}),
	exhibit({
		number: '34',
		name: 'Attestation report on assessment of compliance with servicing criteria for asset-backed securities',
		onForm8K: 'not-on-8-K',
		when: 'Commonly part of the annual report of an asset-backed issuer.',
		nameSource: cfr('229.601', '(b)', 'M'),
	}),
	exhibit({
		number: '35',
		name: 'Servicer compliance statement',
		onForm8K: 'not-on-8-K',
		when: 'Commonly part of the annual report of an asset-backed issuer.',
		nameSource: cfr('229.601', '(b)', 'M'),
	}),
	exhibit({
		number: '36',
		name: 'Depositor certification for shelf offerings of asset-backed securities',
		onForm8K: 'customary',
		when: 'Commonly part of Form SF-3, and sometimes filed on Form 8-K.',
	}),
	exhibit({
		number: '95',
		name: 'Mine safety disclosure',
		onForm8K: 'not-on-8-K',
		when: 'Commonly part of Forms 10-K and 10-Q.',
	}),
	exhibit({
		number: '96',
		name: 'Technical report summary',
		onForm8K: 'customary',
		when: 'Commonly part of other forms; sometimes filed on Form 8-K by choice.',
	}),
	exhibit({
		number: '97',
		name: 'Policy relating to recovery of erroneously awarded compensation',
		onForm8K: 'not-on-8-K',
		when: 'Commonly part of Form 10-K.',
		nameSource: cfr('229.601', '(b)', 'M'),
	}),
	exhibit({
		number: '98',
		name: 'Reports, opinions or appraisals in de-SPAC transactions',
		onForm8K: 'customary',
		when: 'Commonly part of other forms; EDGAR takes it with a Form 8-K too.',
		source: source('V2', 'EDGAR validation of submissions'),
		nameSource: cfr('229.601', '(b)', 'M'),
	}),
	exhibit({
		number: '99',
		name: 'Additional exhibits',
		isCollective: true,
		onForm8K: 'required-if-relevant',
		role: 'other',
		when: 'Press releases and presentations with Items 2.02, 7.01 and 8.01; financial statements of acquired businesses and pro forma information commonly have this number too.',
	}),
	exhibit({
		number: '100',
		name: 'XBRL-related documents',
		onForm8K: 'reserved',
		when: 'Commonly said to be reserved since 2018.',
	}),
	exhibit({
		number: '101',
		name: 'Interactive data file',
		onForm8K: 'required-if-relevant',
		role: 'interactive-data',
		single: true,
		when: 'Commonly only with financial statements, or with tagged facts under Item 1.05.',
	}),
	exhibit({ number: '102', name: 'Asset data file', onForm8K: 'not-on-8-K', when: 'Commonly part of Form ABS-EE.' }),
	exhibit({
		number: '103',
		name: 'Asset related document',
		onForm8K: 'not-on-8-K',
		when: 'Commonly part of Form ABS-EE.',
	}),
	exhibit({
		number: '104',
		name: 'Cover page interactive data file',
		onForm8K: 'required-if-relevant',
		role: 'cover-data',
		single: true,
		when: 'Commonly with every Form 8-K whose cover page is tagged in Inline XBRL.',
	}),
	exhibit({ number: '105', name: 'Reserved', onForm8K: 'reserved', when: 'Commonly not used on Form 8-K.' }),
	exhibit({
		number: '106',
		name: 'Static pool',
		onForm8K: 'required-if-relevant',
		single: true,
		when: 'With Item 6.06.',
		source: form('Item 6.06, Instruction 1'),
	}),
	exhibit({
		number: '107',
		name: 'Filing fee table',
		onForm8K: 'not-on-8-K',
		when: 'Commonly part of registration statements and proxy statements.',
	}),
];

/** What Item 601 asks of the list of exhibits, as `meaning` and its source. */
export interface ExhibitRule {
	readonly id: string;
	/** The first day on which it holds; absent where it always did. */
	readonly since?: IsoDate;
	readonly meaning: string;
	readonly source: Source;
}

/** Rules for the exhibit index and the marks in it. */
export const exhibitRules: readonly ExhibitRule[] = [
	{
		id: 'index',
		meaning: 'A report with exhibits has an exhibit index that lists them by their number in Item 601.',
		source: cfr('229.601', '(a)(2)'),
	},
	{
		id: 'index-before-signatures',
		since: '2017-09-01',
		meaning: 'The exhibit index stands before the signatures.',
		source: cfr('229.601', '(a)(2)', 'V2'),
	},
	{
		id: 'hyperlinks',
		since: '2017-09-01',
		meaning:
			'Each exhibit in the index is hyperlinked to its copy on EDGAR. Smaller reporting companies and non-accelerated filers that filed in ASCII had until 1 September 2018; XBRL exhibits and exhibits of the paper era are exempt.',
		source: source('V2', 'Release 33-10322'),
	},
	{
		id: 'omitted-schedules',
		meaning:
			'Schedules and attachments may be left out of an exhibit where they are not material and not otherwise disclosed.',
		source: cfr('229.601', '(a)(5)', 'V2'),
	},
	{
		id: 'redacted-terms',
		since: '2019-04-02',
		meaning:
			'Terms that are not material and that the registrant treats as private or confidential may be redacted: the index says so, the first page of the exhibit says so prominently, and brackets mark each place.',
		source: cfr('229.601', '(b)(10)(iv)', 'V2'),
	},
	{
		id: 'personal-data',
		meaning: 'Personal data may be redacted in any exhibit.',
		source: cfr('229.601', '(a)(6)', 'V2'),
	},
	{
		id: 'inline',
		meaning: 'The description of Exhibits 101 and 104 contains the word Inline, and Exhibit 104 refers to Exhibit 101.',
		source: source('V2', 'Inline XBRL C&DI 101.01, August 2019'),
	},
	{
		id: 'marks',
		meaning: 'Marks such as * and † commonly have no official meaning; the legend of the filing itself gives it.',
		source: source('M', 'Custom'),
	},
];

/**
 * The exhibit of a number as filings write it: `99.1`, `3(i)`, `3.(I)`, `10.16A`, `4(a)`, `EX-99.1`, `101.INS`.
 * Undefined where Item 601 has no such number.
 */
export function exhibitByNumber(number: string): ExhibitFact | undefined {
	const written = number.trim().toLowerCase();
	const plain = written.startsWith('ex-') ? written.slice('ex-'.length) : written;
	const digits = leadingDigits(plain);
	const part = romanPart(plain.slice(digits.length));
	return exhibitRows.get(digits + part) ?? exhibitRows.get(digits);
}

/** Whether exhibits of the number commonly come with a Form 8-K: one that belongs to other forms, or to none, is likely mistyped. */
export function comesWithForm8K(number: string): boolean {
	const kind = exhibitByNumber(number)?.onForm8K;
	return kind === 'required-if-relevant' || kind === 'customary';
}

/** Whether an exhibit of the series, 99 for 99.1, is of the role; every `cover-data` is `interactive-data`. */
export function exhibitIs(series: number | undefined, role: ExhibitRole): boolean {
	const own = exhibitRows.get(String(series))?.role;
	return own === role || (own === 'cover-data' && role === 'interactive-data');
}

/** The number of the exhibit of a role, without a part: `16`; empty where none has it. */
export const exhibitOfRole = (role: ExhibitRole): string => exhibits.find((fact) => fact.role === role)?.number ?? '';

/** The numbers of Item 601 that may come with any report, the most usual first: press releases, and contracts. */
export const usualExhibits: readonly string[] = ['99', '10'];

/** The numbers of Item 601 whose parts are counted in Roman numerals: 3, for 3(i) and 3(ii). */
export const romanExhibits: ReadonlySet<number> = new Set(
	exhibits.filter(({ number }) => number.endsWith('(i)')).map(({ number }) => Number.parseInt(number, 10)),
);

const exhibitRows: ReadonlyMap<string, ExhibitFact> = new Map(exhibits.map((fact) => [fact.number, fact]));

function leadingDigits(text: string): string {
	let end = 0;
	while (end < text.length && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
		end++;
	}
	return text.slice(0, end);
}

/** `(i)` or `(ii)` at the start of what follows the digits, after a full stop or not; else empty. */
function romanPart(rest: string): string {
	const start = rest.startsWith('.') ? rest.slice(1) : rest;
	return ['(ii)', '(i)'].find((part) => start.startsWith(part)) ?? '';
}
