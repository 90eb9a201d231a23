/** The items of Form 8-K, of today and before 23 August 2004: captions, what they ask for, and by when. One row an item. */
import { accountantLetterSource, promptDisclosureSource, reportDays, statementsDays } from './calendar';
import type { CaptionVariant, DraftExhibit, Due, ItemExhibit, ItemFact, ItemParagraph } from './itemFact';
import type { IsoDate, Source } from './source';
import { cfr, form, reformRelease, release, source } from './sources';

/** The day from which Form 8-K has the items of today; the items numbered 1 to 12 ended the day before. */
export const reformDate: IsoDate = '2004-08-23';

/** The first day on which Item 9.01 lists the exhibits under (d), no longer under (c) (Release 33-8587). */
export const shellCompanyDate: IsoDate = '2005-08-22';

const sections: { readonly [digit: string]: string } = {
	'1': "Section 1 - Registrant's Business and Operations",
	'2': 'Section 2 - Financial Information',
	'3': 'Section 3 - Securities and Trading Markets',
	'4': 'Section 4 - Matters Related to Accountants and Financial Statements',
	'5': 'Section 5 - Corporate Governance and Management',
	'6': 'Section 6 - Asset-Backed Securities',
	'7': 'Section 7 - Regulation FD',
	'8': 'Section 8 - Other Events',
	'9': 'Section 9 - Financial Statements and Exhibits',
};

const safeHarborRule = cfr('240.13a-11', '(c)');
const cybersecurityRelease = release('33-11216', '88 FR 51896');
const mineRelease = release('33-9286', '76 FR 81762');
const edgarHeader = (status: Source['status']): Source => source(status, 'EDGAR header, ITEM INFORMATION');
const oldForm = (status: Source['status']): Source => source(status, 'Form 8-K before 23 August 2004');
const formS3Instruction = (status: Source['status']): Source =>
	source(status, 'Form S-3, General Instruction I.A.3(b)');

type Common = 'number' | 'caption' | 'trigger' | 'content';
type Row = Pick<ItemFact, Common> & Partial<Omit<ItemFact, Common | 'era'>>;

/** An item of today: filed, due in four business days, in force since the reform, save what the row says. */
function current(row: Row): ItemFact {
	return {
		variants: [],
		topics: [],
		era: 'current',
		inForm: true,
		since: reformDate,
		section: sections[row.number.charAt(0)] ?? '',
		paragraphs: [],
		notes: [],
		due: fourDays(),
		filing: 'filed',
		safeHarbor: false,
		assetBackedMayOmit: false,
		voluntary: false,
		exhibits: [],
		formerly: [],
		now: [],
		source: form(`Item ${row.number}`),
		...row,
		sources: {
			dates: reformRelease,
			text: form(`Item ${row.number}`),
			filing: form('General Instruction B.2'),
			safeHarbor: safeHarborRule,
			formS3: formS3Instruction(row.formS3 === 'kept' ? 'V' : 'V2'),
			assetBackedMayOmit: form('General Instruction G.1'),
			mapping: source('V2', 'Form 8-K before and after Release 33-8400'),
			...row.sources,
		},
	};
}

/** An item of the form before the reform. */
function legacy(row: Row): ItemFact {
	return {
		variants: [],
		topics: [],
		era: 'legacy',
		inForm: true,
		until: reformDate,
		paragraphs: [],
		notes: [],
		filing: 'filed',
		safeHarbor: false,
		assetBackedMayOmit: false,
		voluntary: false,
		exhibits: [],
		formerly: [],
		now: [],
		source: oldForm('V2'),
		...row,
		sources: {
			dates: reformRelease,
			text: oldForm('V2'),
			filing: oldForm('M'),
			mapping: source('V2', 'Form 8-K before and after Release 33-8400'),
			...row.sources,
		},
	};
}

/** Days that are counted from the event. */
type CountedDue = Extract<Due, { readonly days: number }>;

function fourDays(note?: string, cited: Source = form('General Instruction B.1')): CountedDue {
	const due = { kind: 'business-days', days: reportDays, source: cited } as const;
	return note === undefined ? due : { ...due, note };
}

/** Four business days that may begin after the event. */
function startingLater(note?: string, cited?: Source): Due {
	return { ...fourDays(note, cited), startsLater: true };
}

/** Four business days that begin after the event in cases that the item names. */
function mayWait(note: string, cited: Source): Due {
	return { ...fourDays(note, cited), mayWait: true };
}

function legacyDays(kind: 'business-days' | 'calendar-days', days: number): Due {
	return { kind, days, source: oldForm('M') };
}

/** Paragraphs of one item that rest on the form: letter and text, in the form's order. */
function paragraphs(number: string, ...rows: readonly (readonly [letter: string, text: string])[]): ItemParagraph[] {
	return rows.map(([letter, text]) => ({ letter, text, source: form(`Item ${number}(${letter})`) }));
}

function header(caption: string, status: Source['status']): CaptionVariant {
	return { caption, kind: 'edgar-header', source: edgarHeader(status) };
}

const agreementExhibits: readonly ItemExhibit[] = [
	{
		number: '10',
		need: 'optional',
		note: 'The agreement may be filed now; otherwise it goes in with the next periodic report.',
		source: form('General Instruction B.4'),
	},
	{
		number: '2',
		need: 'optional',
		note: 'For a merger, acquisition or disposition agreement.',
		source: form('General Instruction B.4'),
	},
	{
		number: '4',
		need: 'optional',
		note: 'For an agreement that defines the rights of holders of debt or other securities.',
		source: form('General Instruction B.4'),
	},
	{ number: '1', need: 'optional', note: 'For an underwriting agreement.', source: form('General Instruction B.4') },
];

/** The row of a press release that is an item's own exhibit. */
const pressRelease: DraftExhibit = { number: '99.1', description: 'Press release dated {date}' };

/** The words by which a new report furnishes an item with the press release that is its exhibit. */
function furnishedWithRelease(number: string): string {
	return `The information in this Item ${number}, including Exhibit ${pressRelease.number}, is furnished and shall not be deemed "filed" for purposes of Section 18 of the Securities Exchange Act of 1934 or otherwise subject to the liabilities of that section, nor shall it be deemed incorporated by reference in any filing under the Securities Act of 1933 or the Securities Exchange Act of 1934, except as expressly set forth in such filing.`;
}

const assetBackedDates: Source = release('33-8518', '70 FR 1506');

/** The items of Form 8-K today, in the order of the form, and the code that only EDGAR knows. */
const currentItems: readonly ItemFact[] = [
	current({
		number: '1.01',
		caption: 'Entry into a Material Definitive Agreement',
		topics: ['agreement', 'covers-others'],
		trigger:
			'The registrant has entered into an agreement that is material to it and was not made in the ordinary course of business, or has amended such an agreement in a material way.',
		content:
			'State the date of the agreement or amendment, the parties, any other material relationship between them and the registrant or its affiliates, and briefly the terms that are material to the registrant.',
		paragraphs: paragraphs(
			'1.01',
			['a', 'The disclosure: date, parties, relationships and a brief description of the material terms.'],
			[
				'b',
				'What a material definitive agreement is: one with obligations that are material to and enforceable against the registrant, or rights that are material to it and enforceable by it.',
			],
		),
		notes: [
			{
				text: 'The caption of Item 1.01 may be left out where the report covers the same facts under the caption of another item.',
				source: form('General Instruction D'),
			},
			{
				text: 'Compensation contracts with directors and officers, as described in Item 601(b)(10)(iii) of Regulation S-K, are not reported here.',
				source: form('Item 1.01'),
			},
			{
				text: 'An agreement that concerns asset-backed securities counts even where the registrant is not a party to it (Instruction 3).',
				source: form('Item 1.01, Instruction 3'),
			},
			{
				text: 'Terms that are not material may be redacted from the exhibit (Instruction 6, since April 2019).',
				source: release('33-10618', '84 FR 12674'),
			},
			{
				text: 'Instructions 4 and 5, on omitted schedules and personal data, commonly are read with paragraphs (a)(5) and (a)(6) of Item 601.',
				source: form('Item 1.01, Instructions 4 and 5', 'M'),
			},
		],
		safeHarbor: true,
		formS3: 'kept',
		exhibits: agreementExhibits,
		subject: 'the agreement, its date, its parties and its material terms',
		wording: [
			'On [date], [registrant] entered into [name of the agreement] with [name of each party].',
			'[Describe the material terms, and any material relationship with the other parties.]',
		],
	}),
	current({
		number: '1.02',
		caption: 'Termination of a Material Definitive Agreement',
		trigger:
			'A material definitive agreement that was not made in the ordinary course of business has ended before its time, and that is material to the registrant. Expiry on the stated date and completed performance do not count.',
		content:
			'State the date of the termination, the parties, any other material relationship with them, the terms of the agreement, the circumstances of the termination and any material penalties for ending it early.',
		paragraphs: paragraphs(
			'1.02',
			['a', 'The disclosure.'],
			['b', 'What a material definitive agreement is, as in Item 1.01(b).'],
		),
		notes: [
			{
				text: 'Nothing is due while the parties only negotiate, or while the registrant believes in good faith that the agreement has not been terminated, unless it has received a notice of termination.',
				source: form('Item 1.02, Instructions'),
			},
		],
		safeHarbor: true,
		formS3: 'kept',
		subject: 'the agreement that ended, when and why, and any penalty',
		wording: [
			'On [date], [name of the agreement], dated [date], between [registrant] and [name of each party], was terminated.',
			'[Describe the material terms, the circumstances of the termination and any material penalties.]',
		],
	}),
	current({
		number: '1.03',
		caption: 'Bankruptcy or Receivership',
		trigger:
			'A receiver has been appointed, or a court has taken jurisdiction over substantially all assets, for the registrant or its parent; a debtor left in possession counts. The entry of an order that confirms a plan of reorganization is an event of its own.',
		content:
			'For the proceeding: name it, the court, the date, and the receiver. For the plan: name the court, give the date, summarize the plan, and state the shares and the assets and liabilities.',
		paragraphs: paragraphs(
			'1.03',
			['a', 'Receivership, or the jurisdiction of a court over substantially all assets.'],
			[
				'b',
				'An order that confirms a plan of reorganization, arrangement or liquidation: court, date, summary of the plan, shares, assets and liabilities.',
			],
		),
		formS3: 'lost',
		exhibits: [
			{
				number: '2',
				need: 'required',
				note: 'Paragraph (b): a copy of the plan as confirmed, under Item 9.01.',
				source: form('Item 1.03(b)(3)'),
			},
		],
		subject: 'the proceeding, the court, the date and the receiver or plan',
		formerly: ['3'],
	}),
	current({
		number: '1.04',
		caption: 'Mine Safety – Reporting of Shutdowns and Patterns of Violations',
		variants: [header('Mine Safety - Reporting of Shutdowns and Patterns of Violations', 'V2')],
		since: '2012-01-27',
		trigger:
			'The registrant or a subsidiary operates a coal or other mine and has received an imminent danger order under section 107(a) of the Mine Act, a notice of a pattern of violations under section 104(e), or a notice that the mine may come to have such a pattern.',
		content: 'State the date of receipt, the category of the order or notice, and the name and location of the mine.',
		paragraphs: paragraphs('1.04', [
			'a',
			'The disclosure: (1) the date of receipt, (2) the category, (3) the name and location of the mine.',
		]),
		notes: [
			{
				text: 'Exhibit 95 commonly belongs to Forms 10-K and 10-Q, not to this item.',
				source: source('M', 'Regulation S-K, Item 601(b)(95)'),
			},
			{
				text: 'The duty under section 1503(b) of the Dodd-Frank Act commonly is said to have run from 20 August 2010, before the item was part of the form.',
				source: source('M', 'Dodd-Frank Act, section 1503(b)'),
			},
		],
		due: fourDays('The period begins with the receipt of the order or notice.', form('Item 1.04')),
		formS3: 'kept',
		subject: 'the mine, the order or notice, its date and its category',
		sources: { dates: mineRelease, formS3: mineRelease, safeHarbor: mineRelease },
	}),
	current({
		number: '1.05',
		caption: 'Material Cybersecurity Incidents',
		since: '2023-12-18',
		topics: ['cybersecurity'],
		trigger: 'The registrant has had a cybersecurity incident and has determined that it is material.',
		content:
			'Describe the material aspects of the nature, scope and timing of the incident, and its material impact or reasonably likely material impact on the registrant, including its financial condition and results of operations.',
		paragraphs: [
			{ letter: 'a', text: 'The disclosure.', source: cybersecurityRelease },
			{
				letter: 'b',
				text: 'The disclosure is tagged in Inline XBRL.',
				source: source('V2', 'Form 8-K, Item 1.05(b)'),
			},
			{
				letter: 'c',
				text: 'Delay where the Attorney General finds a substantial risk to national security or public safety: at first up to 30 days.',
				source: source('V2', 'Form 8-K, Item 1.05(c)'),
			},
			{
				letter: 'd',
				text: 'Delay of up to seven business days for a registrant that must notify under the rule of the FCC, 47 CFR 64.2011.',
				source: source('V2', 'Form 8-K, Item 1.05(d)'),
			},
		],
		notes: [
			{
				text: 'The determination must be made without unreasonable delay after discovery (Instruction 1).',
				source: source('V2', 'Form 8-K, Item 1.05, Instruction 1'),
			},
			{
				text: 'What is not known or not yet determined is named as such, and follows by Form 8-K/A within four business days of being known (Instruction 2).',
				source: source('V2', 'Form 8-K, Item 1.05, Instruction 2'),
			},
			{
				text: 'The staff asks registrants to report an incident that is immaterial, or not yet determined to be material, under Item 8.01.',
				source: source('V2', 'Statement of the Director, Division of Corporation Finance, 21 May 2024'),
			},
			{ text: 'The release took effect on 5 September 2023.', source: cybersecurityRelease },
			{
				text: 'Registrants had to comply from 18 December 2023, smaller reporting companies from 15 June 2024.',
				source: source('V2', 'Release 33-11216'),
			},
			{
				text: 'The delay under paragraph (c) commonly may be extended by 30 days and, in extraordinary circumstances, by 60 more.',
				source: source('M', 'Form 8-K, Item 1.05(c)'),
			},
		],
		due: mayWait(
			'The period begins when the registrant determines that the incident is material, not when it is discovered.',
			form('Item 1.05 and General Instruction B.1'),
		),
		safeHarbor: true,
		formS3: 'kept',
		assetBackedMayOmit: true,
		subject: 'the incident: nature, scope, timing, and its material impact',
		wording: [
			'On [date], [registrant] determined that a cybersecurity incident was material.',
			'[Describe the material aspects of its nature, scope and timing, and its material impact.]',
		],
		sources: {
			dates: release('33-11216', '88 FR 51896', 'V2'),
			text: form('Item 1.05'),
			safeHarbor: cfr('240.13a-11', '(c)', 'V2'),
			formS3: formS3Instruction('V2'),
			assetBackedMayOmit: form('General Instruction G.1', 'M'),
		},
	}),
	current({
		number: '2.01',
		caption: 'Completion of Acquisition or Disposition of Assets',
		topics: ['acquisition'],
		trigger:
			'The registrant or a majority-owned subsidiary has completed the acquisition or disposition of a significant amount of assets: more than 10% of total assets, or a business that is significant under Rule 11-01(b) of Regulation S-X. Signing the agreement is not enough.',
		content:
			'State the date of completion, the assets, the persons on the other side and any material relationship with them, the consideration, and the source of the funds where a relationship exists. A registrant that was a shell company also gives the information of Form 10.',
		paragraphs: paragraphs(
			'2.01',
			['a', 'The date of completion.'],
			['b', 'A brief description of the assets.'],
			['c', 'The persons from or to whom the assets went, and any material relationship with them.'],
			['d', 'The nature and amount of the consideration.'],
			['e', 'The source of the funds; the name of a lending bank may be kept confidential.'],
			['f', 'For a former shell company: the information that Form 10 asks for.'],
		),
		due: fourDays('The period begins with completion.', form('Item 2.01 and General Instruction B.1')),
		formS3: 'lost',
		assetBackedMayOmit: true,
		exhibits: [
			{
				number: '2',
				need: 'usual',
				note: 'The plan of acquisition, disposition or reorganization.',
				source: form('Item 2.01, Instruction 5'),
			},
			{
				number: '99',
				need: 'usual',
				note: `Financial statements and pro forma information under Item 9.01(a) and (b) commonly are numbered 99; they may follow within ${statementsDays} calendar days.`,
				source: source('M', 'Form 8-K, Item 9.01'),
			},
			{
				number: '23',
				need: 'usual',
				note: 'Commonly the consent of the auditor, where the statements are incorporated into a Securities Act filing.',
				source: source('M', 'Regulation S-K, Item 601(b)(23)'),
			},
		],
		subject: 'the assets, the date, the other party and the consideration',
		wording: [
			'On [date], [registrant] completed the [describe: acquisition or disposition] of [describe the assets] from [name of the seller] for [describe the consideration].',
			'[Describe any material relationship between the parties, and the source of the funds where it must be stated.]',
		],
		formerly: ['2'],
	}),
	current({
		number: '2.02',
		caption: 'Results of Operations and Financial Condition',
		topics: ['results'],
		trigger:
			'The registrant, or someone on its behalf, has publicly announced or released material information, not public before, about its results or financial condition for a completed quarter or year.',
		content:
			'Give the date of the announcement, identify it briefly, and attach its text as an exhibit. Item 10(e)(1)(i) of Regulation S-K applies to measures that are not GAAP.',
		paragraphs: paragraphs(
			'2.02',
			['a', 'The duty: date, brief identification, and the text as an exhibit.'],
			[
				'b',
				'No further report for a call or webcast within 48 hours after a release that was furnished before it, where four conditions are met.',
			],
		),
		notes: [
			{ text: 'The item does not apply to what a Form 10-Q or 10-K itself discloses.', source: form('Item 2.02') },
			{
				text: 'The report and its exhibit are furnished, unless the registrant says that they are filed or incorporates them by reference.',
				source: form('General Instruction B.2'),
			},
		],
		due: fourDays(
			'To rely on paragraph (b), furnish the release before the call, and hold the call within 48 hours.',
			form('Item 2.02 and General Instruction B.1'),
		),
		filing: 'furnished',
		formS3: 'unaffected',
		assetBackedMayOmit: true,
		exhibits: [
			{
				number: '99',
				need: 'required',
				note: 'The text of the announcement or release.',
				source: form('Item 2.02(a)'),
			},
		],
		wording: [
			'On [date], [registrant] issued a press release announcing its results for the [describe the period] ended [date]. A copy of the press release is furnished as Exhibit 99.1 to this report.',
		],
		opening: [
			'On {date}, {registrant} issued a press release about its results for the period ended [Date]. A copy of the press release is furnished as Exhibit 99.1 to this report.',
			furnishedWithRelease('2.02'),
		],
		draftExhibit: pressRelease,
		formerly: ['12'],
	}),
	current({
		number: '2.03',
		caption:
			'Creation of a Direct Financial Obligation or an Obligation under an Off-Balance Sheet Arrangement of a Registrant',
		trigger:
			'The registrant has become bound by a direct financial obligation that is material to it, such as long-term debt, a lease or short-term debt outside the ordinary course, or has become liable under a material off-balance sheet arrangement.',
		content:
			'State the date, the nature of the obligation and its amount, the terms of payment and of acceleration, and any recourse.',
		paragraphs: paragraphs(
			'2.03',
			['a', 'Direct financial obligations.'],
			['b', 'Obligations under off-balance sheet arrangements, contingent ones among them.'],
			['c', 'A definition for paragraphs (a) and (b).'],
			['d', 'A definition for paragraphs (a) and (b).'],
			['e', 'A definition for paragraphs (a) and (b).'],
		),
		notes: [
			{
				text: 'For debt of a registered offering that a timely prospectus under Rule 424 describes, no Form 8-K is needed (Instruction 5).',
				source: form('Item 2.03, Instruction 5'),
			},
			{
				text: 'Many reports refer from here to Item 1.01 with the words that its disclosure is incorporated by reference.',
				source: form('Item 2.03'),
			},
		],
		due: mayWait(
			'The period begins when an enforceable agreement is made, or else at closing. Where the registrant is not a party, it begins on the fourth business day after the obligation arises, or earlier when an officer learns of it (Instruction 2).',
			form('Item 2.03, Instructions'),
		),
		safeHarbor: true,
		formS3: 'kept',
		assetBackedMayOmit: true,
		exhibits: [
			{
				number: '4',
				need: 'usual',
				note: 'An indenture or note; none is required.',
				source: form('General Instruction B.4'),
			},
			{
				number: '10',
				need: 'usual',
				note: 'A credit agreement; none is required.',
				source: form('General Instruction B.4'),
			},
		],
		subject: 'the obligation, its date, its amount and its terms',
		wording: [
			'The information set forth under Item 1.01 of this report is incorporated by reference into this Item 2.03.',
		],
	}),
	current({
		number: '2.04',
		caption:
			'Triggering Events That Accelerate or Increase a Direct Financial Obligation or an Obligation under an Off-Balance Sheet Arrangement',
		trigger:
			'An event, such as a default, accelerates or increases a direct financial obligation or an obligation under an off-balance sheet arrangement, and the consequences are material to the registrant.',
		content:
			'State the date and nature of the event, the agreement and the obligation, its amount as increased or accelerated, the terms of payment, and other obligations that may arise from it.',
		paragraphs: paragraphs(
			'2.04',
			['a', 'Direct financial obligations.'],
			['b', 'Obligations under off-balance sheet arrangements.'],
			['c', 'A definition for paragraphs (a) and (b).'],
			['d', 'A definition for paragraphs (a) and (b).'],
			['e', 'A definition for paragraphs (a) and (b).'],
		),
		due: fourDays(
			'The event is judged by the terms of the agreement, with any notice that they require (Instruction 2).',
			form('Item 2.04, Instruction 2'),
		),
		safeHarbor: true,
		formS3: 'kept',
		subject: 'the triggering event, its date and the obligation affected',
	}),
	current({
		number: '2.05',
		caption: 'Costs Associated with Exit or Disposal Activities',
		variants: [header('Cost Associated with Exit or Disposal Activities', 'V2')],
		topics: ['estimate'],
		trigger:
			'The board, a committee of it or an authorized officer has committed the registrant to an exit or disposal plan, or to end employees under such a plan, with material charges under generally accepted accounting principles.',
		content:
			'State the date and the course of action, and estimate the costs: each major type, the total, and the part that will be paid in cash.',
		paragraphs: paragraphs(
			'2.05',
			[
				'a',
				'The date of the commitment, the course of action with its facts and circumstances, and the expected completion.',
			],
			['b', 'An estimate of each major type of cost.'],
			['c', 'An estimate of the total.'],
			['d', 'An estimate of the part that will become future cash expenditures.'],
		),
		due: fourDays(
			'Where an estimate cannot be made yet, say so, and file it by Form 8-K/A within four business days of making it.',
			form('Item 2.05'),
		),
		safeHarbor: true,
		formS3: 'kept',
		assetBackedMayOmit: true,
		subject: 'the course of action, its date, its facts and its costs',
	}),
	current({
		number: '2.06',
		caption: 'Material Impairments',
		topics: ['estimate'],
		trigger:
			'The board, a committee of it or an authorized officer has concluded that a material charge for the impairment of an asset is required under generally accepted accounting principles.',
		content:
			'State the date of the conclusion, the impaired asset, the facts and circumstances, and estimate the charge and the part that will be paid in cash.',
		paragraphs: paragraphs(
			'2.06',
			['a', 'The date, the asset, and the facts and circumstances.'],
			['b', 'An estimate of the charge.'],
			['c', 'An estimate of the part that will become future cash expenditures.'],
		),
		notes: [
			{
				text: 'No report is needed where the conclusion is made while the next periodic report is prepared, that report is timely, and it discloses the charge.',
				source: form('Item 2.06, Instruction'),
			},
		],
		due: fourDays('An estimate that comes later is filed by Form 8-K/A within four business days.', form('Item 2.06')),
		safeHarbor: true,
		formS3: 'kept',
		assetBackedMayOmit: true,
		subject: 'the impairment, the date of the conclusion and the charge',
	}),
	current({
		number: '3.01',
		caption: 'Notice of Delisting or Failure to Satisfy a Continued Listing Rule or Standard; Transfer of Listing',
		trigger:
			'The exchange on which the common equity is principally listed has given notice of non-compliance or delisting, the registrant has told it of a material non-compliance, the exchange has issued a public reprimand letter, or the registrant has taken definite action to withdraw or move the listing.',
		content: 'State the date, the rule or standard, and what the registrant has decided to do about it.',
		paragraphs: paragraphs(
			'3.01',
			['a', 'A notice from the exchange of non-compliance with a rule or standard, or of delisting.'],
			['b', 'The registrant has notified the exchange of a material non-compliance.'],
			['c', 'A public reprimand letter, or a similar communication, from the exchange.'],
			['d', 'Definitive action to withdraw the listing or to transfer it to another exchange.'],
		),
		notes: [
			{
				text: 'A period in which the defect may be cured does not postpone the report (Instruction 2).',
				source: form('Item 3.01, Instruction 2'),
			},
			{
				text: 'Issuers whose securities are only quoted over the counter need not report (Instruction 4).',
				source: form('Item 3.01, Instruction 4'),
			},
		],
		formS3: 'lost',
		assetBackedMayOmit: true,
		exhibits: [
			{
				number: '99',
				need: 'usual',
				note: 'Commonly the press release, for which exchanges often ask.',
				source: source('M', 'Practice under the rules of the exchanges'),
			},
		],
		subject: 'the notice or action, its date and the response to it',
		wording: [
			'On [date], [registrant] received a notice from [name of the exchange] that it does not satisfy [describe the rule or standard].',
			'[Describe what has been decided in response.]',
		],
	}),
	current({
		number: '3.02',
		caption: 'Unregistered Sales of Equity Securities',
		topics: ['unregistered-sale'],
		trigger:
			'The registrant has sold equity securities without registration, and the sales since its last report under this item or its last periodic report come to 1% or more of the outstanding class; 5% for a smaller reporting company.',
		content:
			'Give the information of Item 701(a) and (c) to (e) of Regulation S-K: the securities and their date and amount, the consideration, the exemption that is claimed and the facts for it, and the terms of conversion or exercise.',
		paragraphs: paragraphs('3.02', ['a', 'The duty, and when it arises.'], ['b', 'The thresholds of 1% and 5%.']),
		notes: [
			{
				text: 'The item says "furnish", yet the report is filed: only Items 2.02 and 7.01 are furnished.',
				source: form('General Instruction B.2'),
			},
		],
		due: fourDays(
			'The period begins when an agreement is enforceable against the registrant, or else at closing.',
			form('Item 3.02, Instructions'),
		),
		formS3: 'lost',
		assetBackedMayOmit: true,
		subject: 'the securities sold, the date, the price and the exemption',
		wording: [
			'On [date], [registrant] sold [number of securities and their title] to [name of the purchasers] for [amount].',
			'[Describe the exemption from registration and the facts on which it rests.]',
		],
		formerly: ['9'],
	}),
	current({
		number: '3.03',
		caption: 'Material Modification to Rights of Security Holders',
		variants: [header('Material Modifications to Rights of Security Holders', 'V2')],
		trigger:
			'The instruments that define the rights of the holders of a registered class have been materially modified, or those rights have been materially limited by another class. Limits on working capital or on dividends count.',
		content: 'State the date, the class, and the general effect on the rights of its holders.',
		paragraphs: paragraphs(
			'3.03',
			['a', 'Modification of the constituent instruments.'],
			['b', 'Limitation or qualification by the issue or modification of another class.'],
		),
		formS3: 'lost',
		exhibits: [
			{ number: '3(i)', need: 'usual', note: 'The amended articles, as under Item 5.03.', source: form('Item 3.03') },
			{ number: '3(ii)', need: 'usual', note: 'The amended bylaws, as under Item 5.03.', source: form('Item 3.03') },
			{ number: '4', need: 'usual', note: 'The instrument that defines the rights.', source: form('Item 3.03') },
		],
		subject: 'the instrument, the date and the effect on the holders',
		wording: [
			'The information set forth under Item 5.03 of this report is incorporated by reference into this Item 3.03.',
		],
	}),
	current({
		number: '4.01',
		caption: "Changes in Registrant's Certifying Accountant",
		topics: ['accountant'],
		trigger:
			'The independent accountant has resigned, declined to stand for re-election or been dismissed; or a new one has been engaged. These are two events, and may be two reports.',
		content:
			'For the departure give the information of Item 304(a)(1) and (a)(3) of Regulation S-K; for the engagement that of Item 304(a)(2).',
		paragraphs: paragraphs(
			'4.01',
			['a', 'The departure of the former accountant.'],
			['b', 'The engagement of the new accountant.'],
		),
		notes: [
			{
				text: "Where the former accountant's letter is not at hand, it commonly is filed within ten business days after the Form 8-K, and within two business days of its receipt.",
				source: accountantLetterSource,
			},
			{
				text: 'Where the former accountant refuses the letter, say so.',
				source: source('V', 'Division of Corporation Finance, Financial Reporting Manual 4520.2'),
			},
			{
				text: 'This event commonly may not wait for a periodic report.',
				source: source('M', 'Exchange Act Form 8-K C&DI 101.01'),
			},
		],
		formS3: 'lost',
		assetBackedMayOmit: true,
		exhibits: [
			{
				number: '16',
				need: 'required',
				note: "Paragraph (a): the former accountant's letter; it may follow by amendment.",
				source: form('Item 4.01(a)'),
			},
		],
		subject: 'who left or was engaged, and the statements of Item 304(a)',
		wording: [
			'(a) On [date], [name of the former accountant] [describe: was dismissed, resigned or declined to stand for re-election] as the independent registered public accounting firm of [registrant].',
			'[Describe the reports, any disagreements and any reportable events, as Item 304(a)(1) of Regulation S-K asks.]',
			'(b) On [date], [registrant] engaged [name of the new accountant].',
		],
		opening: ['{subject}', 'The letter of the former accountant is filed as Exhibit 16.1 to this report.'],
		draftExhibit: { number: '16.1', description: 'Letter of the former accountant dated [Date]' },
		formerly: ['4'],
	}),
	current({
		number: '4.02',
		caption:
			'Non-Reliance on Previously Issued Financial Statements or a Related Audit Report or Completed Interim Review',
		topics: ['non-reliance'],
		trigger:
			'The board, a committee of it or an authorized officer has concluded that issued financial statements should no longer be relied upon because of an error; or the independent accountant has advised the registrant that its report or review should not be relied upon.',
		content:
			'State the date, identify the financial statements and the periods, describe the facts, and say whether the matter was discussed with the independent accountant.',
		paragraphs: paragraphs(
			'4.02',
			['a', 'The conclusion of the registrant.'],
			['b', 'The advice of the independent accountant.'],
			[
				'c',
				'After (b): give the accountant the text no later than the day of filing, ask for a letter to the Commission, and file it by Form 8-K/A within two business days of receipt.',
			],
		),
		notes: [
			{
				text: 'This event may not wait for a periodic report.',
				source: source('V2', 'SEC staff, Form 8-K frequently asked questions, November 2004'),
			},
		],
		formS3: 'lost',
		reliefParagraph: 'a',
		assetBackedMayOmit: true,
		exhibits: [
			{
				number: '7',
				need: 'usual',
				note: "Paragraph (c): the independent accountant's letter.",
				source: source('V2', 'Regulation S-K, Item 601(b)(7)'),
			},
		],
		subject: 'the statements, the periods, the facts and the discussion',
		wording: [
			'(a) On [date], [describe who: the board, a committee or an officer] of [registrant] concluded that the financial statements for [describe the periods] should no longer be relied upon because of an error in them.',
			'[Describe the facts, and say whether they were discussed with the independent accountant.]',
		],
	}),
	current({
		number: '5.01',
		caption: 'Changes in Control of Registrant',
		topics: ['control'],
		trigger:
			'Control of the registrant has changed, and its board, a committee of it or an authorized officer knows it.',
		content:
			'State who acquired control and from whom, the date, the basis of the control and the percentage of voting securities, the consideration and the source of the funds, and arrangements about directors. A former shell company gives the information of Form 10. Arrangements that may lead to a change of control are described under Item 403(c) of Regulation S-K.',
		paragraphs: paragraphs(
			'5.01',
			['a', 'The change of control, in eight points.'],
			['b', 'Arrangements that may later lead to a change of control: Item 403(c) of Regulation S-K.'],
		),
		due: fourDays('The period begins when the board or an officer knows of the change.', form('Item 5.01')),
		formS3: 'lost',
		assetBackedMayOmit: true,
		subject: 'who acquired control, when, from whom and for what',
		formerly: ['1'],
	}),
	current({
		number: '5.02',
		caption:
			'Departure of Directors or Certain Officers; Election of Directors; Appointment of Certain Officers; Compensatory Arrangements of Certain Officers',
		variants: [
			{
				caption:
					'Departure of Directors or Principal Officers; Election of Directors; Appointment of Principal Officers',
				kind: 'earlier',
				since: reformDate,
				until: '2006-11-07',
				source: release('33-8732A', '71 FR 53158'),
			},
			header(
				'Departure of Directors or Certain Officers; Election of Directors; Appointment of Certain Officers: Compensatory Arrangements of Certain Officers',
				'V',
			),
		],
		topics: ['directors'],
		trigger:
			'A director or one of certain officers leaves, an officer is appointed, a director is elected outside a meeting of holders, or a material compensatory arrangement is made with a principal or named executive officer.',
		content: 'Each paragraph asks for its own facts; name, date and position come first.',
		paragraphs: paragraphs(
			'5.02',
			[
				'a',
				"A director resigns or refuses re-election over a disagreement, or is removed for cause. State the date, the committees and the circumstances; file the director's letter; show the director the text by the day of filing, and file a reply by Form 8-K/A within two business days of receipt.",
			],
			[
				'b',
				'A principal executive, financial, accounting or operating officer, the president or a named executive officer retires, resigns or is terminated, or a director leaves in another way than (a). State the fact and the date.',
			],
			[
				'c',
				'A new principal executive, financial, accounting or operating officer or president is appointed. State name, position and date, the information of Items 401(b), (d), (e) and 404(a) of Regulation S-K, and any material plan or contract. The report may wait until the appointment is announced in another way.',
			],
			[
				'd',
				'A new director is elected otherwise than by the holders at a meeting called for it. State name and date, arrangements, committees, the information of Item 404(a), and any material plan. What is unknown is named as such and follows by Form 8-K/A within four business days.',
			],
			[
				'e',
				'A material compensatory plan, contract or grant is made or materially changed for the principal executive or financial officer or a named executive officer. State the terms and amounts.',
			],
			[
				'f',
				'The salary or bonus that the Summary Compensation Table left out can now be calculated. State it with the new total.',
			],
		),
		notes: [
			{
				text: 'Under (b) the notice of the decision starts the period; an announcement later does not delay it.',
				source: source('V2', 'Exchange Act Form 8-K C&DI 217.06'),
			},
			{
				text: 'The death of an officer or director is not an event under (b).',
				source: source('V2', 'Exchange Act Form 8-K C&DI 217.04'),
			},
			{
				text: 'Where the report under (c) waits for the announcement, the related facts under (d) and (e) may wait with it.',
				source: source('V2', 'Exchange Act Form 8-K C&DI 117.05'),
			},
		],
		due: mayWait(
			'A report under (c) may wait until the appointment is announced in another way.',
			form('Item 5.02 and General Instruction B.1'),
		),
		formS3: 'lost',
		reliefParagraph: 'e',
		assetBackedMayOmit: true,
		exhibits: [
			{
				number: '17',
				need: 'usual',
				note: "Paragraph (a): the departing director's letter, where there is one.",
				source: source('V2', 'Regulation S-K, Item 601, footnote 2 to the exhibit table'),
			},
			{ number: '10', need: 'optional', note: 'The contract or plan.', source: form('General Instruction B.4') },
			{ number: '99', need: 'usual', note: 'The press release.', source: form('Item 5.02') },
		],
		subject: 'who leaves or comes, the position, the date and the terms',
		wording: [
			'(b) On [date], [name of the person] notified [registrant] of the decision to [describe: resign or retire] as [title], effective [date].',
			'(c) On [date], [registrant] appointed [name of the person], age [number], as [title], effective [date]. [Describe the background, relationships and compensation.]',
		],
		formerly: ['6'],
	}),
	current({
		number: '5.03',
		caption: 'Amendments to Articles of Incorporation or Bylaws; Change in Fiscal Year',
		topics: ['charter', 'fiscal-year'],
		trigger:
			'A registrant with securities under Section 12 has amended its articles or bylaws and no proxy or information statement disclosed the amendment; or it has changed its fiscal year otherwise than by a vote of holders or by such an amendment.',
		content:
			'For an amendment: the effective date, and the provision as it was and as it is. For the fiscal year: the date of the decision, the new year end, and the form on which the transition period will be reported.',
		paragraphs: paragraphs('5.03', ['a', 'Amendment of the articles or bylaws.'], ['b', 'Change of the fiscal year.']),
		notes: [
			{
				text: 'EDGAR expects the cover fact CurrentFiscalYearEndDate in a report under this item.',
				source: source('V', 'EDGAR validation of dei facts'),
			},
		],
		due: fourDays(
			'The period begins with the effective date of the amendment, or with the determination of the new fiscal year.',
			form('Item 5.03'),
		),
		formS3: 'lost',
		exhibits: [
			{
				number: '3(i)',
				need: 'required',
				note: 'The amendment of the articles, or the articles as amended.',
				source: form('Item 5.03, Instruction 1'),
			},
			{
				number: '3(ii)',
				need: 'required',
				note: 'The amendment of the bylaws, or the bylaws as amended.',
				source: form('Item 5.03, Instruction 1'),
			},
		],
		subject: 'the amendment, its effective date and the earlier provision',
		wording: [
			'(a) On [date], [registrant] amended its [describe: articles of incorporation or bylaws], effective [date]. [Describe the provision as it was and as it is.]',
		],
		opening: ['{subject}', 'The text of the amendment is filed as Exhibit 3.1 to this report.'],
		draftExhibit: { number: '3.1', description: '[Describe the amendment]' },
		formerly: ['8'],
	}),
	current({
		number: '5.04',
		caption: "Temporary Suspension of Trading Under Registrant's Employee Benefit Plans",
		trigger:
			'The registrant has received the notice of a blackout period of a benefit plan under section 101(i)(2)(E) of ERISA, or has sent its own notice to directors and executive officers.',
		content: 'Give the information of Rule 104(b) of Regulation BTR, and update it where the notice changes.',
		paragraphs: paragraphs('5.04', ['a', 'The notice of the blackout period.'], ['b', 'An updated notice.']),
		// The days count from a notice.
		due: startingLater(
			'(a) The period begins with the receipt of the plan notice; without one the report is due on the day on which the registrant sends its own notice. (b) An update is due on the day of the updated notice.',
			form('Item 5.04'),
		),
		formS3: 'lost',
		assetBackedMayOmit: true,
		exhibits: [{ number: '99', need: 'usual', note: 'The notice.', source: form('Item 5.04') }],
		subject: 'the blackout period, its reasons, its plan and its dates',
		formerly: ['11'],
	}),
	current({
		number: '5.05',
		caption: "Amendments to the Registrant's Code of Ethics, or Waiver of a Provision of the Code of Ethics",
		variants: [
			{
				caption: "Amendment to Registrant's Code of Ethics, or Waiver of a Provision of the Code of Ethics",
				kind: 'common',
				source: source('V2', 'Published lists of item captions'),
			},
		],
		trigger:
			'The registrant has amended its code of ethics, or granted a waiver of it, explicit or implicit, in a provision for the principal executive, financial or accounting officer or controller that concerns an element of Item 406(b) of Regulation S-K.',
		content: 'For an amendment: its date and nature. For a waiver: its nature, the name of the person, and the date.',
		paragraphs: paragraphs(
			'5.05',
			['a', 'Amendment.'],
			['b', 'Waiver, implicit waivers among them.'],
			[
				'c',
				'No report where the text is on the website within four business days, the last annual report announced it with the address, and it stays there for twelve months and on file for five years.',
			],
		),
		// What is on the website need not be reported.
		due: startingLater(),
		formS3: 'lost',
		assetBackedMayOmit: true,
		exhibits: [
			{
				number: '14',
				need: 'optional',
				note: 'The code of ethics; commonly not needed where it is on the website.',
				source: source('M', 'Regulation S-K, Item 601(b)(14)'),
			},
		],
		subject: 'the amendment or waiver, its date and the person',
		formerly: ['10'],
	}),
	current({
		number: '5.06',
		caption: 'Change in Shell Company Status',
		since: '2005-11-07',
		topics: ['shell-status'],
		trigger: 'A shell company has ceased to be one by completing a transaction.',
		content: 'Describe the material terms of the transaction; an earlier filing that contains them may be cited.',
		notes: [
			{ text: 'It goes with Item 2.01(f) or Item 5.01(a)(8), and with Item 9.01(c).', source: form('Item 5.06') },
		],
		formS3: 'lost',
		subject: 'the transaction that ended the shell status',
		sources: { dates: release('33-8587', '70 FR 42234') },
	}),
	current({
		number: '5.07',
		caption: 'Submission of Matters to a Vote of Security Holders',
		since: '2010-02-28',
		topics: ['vote'],
		trigger: 'A matter has been put to a vote of the security holders.',
		content:
			'State the date and kind of the meeting, the directors who were elected, and for each matter and nominee the votes for, against or withheld, the abstentions and the broker non-votes. The vote on the frequency of say-on-pay is stated for one, two and three years and abstentions.',
		paragraphs: paragraphs(
			'5.07',
			['a', 'The date and kind of the meeting.'],
			['b', 'The matters and the results.'],
			['c', 'The settlement of a solicitation contest.'],
			[
				'd',
				'The decision how often the say-on-pay vote will be held: by Form 8-K/A, no later than 150 calendar days after the meeting and at least 60 days before the deadline for proposals under Rule 14a-8.',
			],
		),
		notes: [
			{
				text: 'Preliminary results are filed within the four days, and the final ones by Form 8-K/A within four business days of being known.',
				source: form('Item 5.07, Instruction 1'),
			},
			{
				text: 'The staff counts the day after the meeting as the first day.',
				source: source('V2', 'Exchange Act Form 8-K C&DI 121A.01'),
			},
			{ text: 'Paragraph (d) commonly is dated from 4 April 2011.', source: source('M', 'Release 33-9178') },
		],
		due: fourDays('The period is counted from the day on which the meeting ends.', form('Item 5.07, Instruction 1')),
		formS3: 'lost',
		subject: 'the meeting, each matter, and the votes cast on it',
		wording: [
			'On [date], [registrant] held its [describe: annual or special] meeting of shareholders.',
			'[Describe each matter, with the votes for, against or withheld, the abstentions and the broker non-votes.]',
		],
		sources: { dates: source('V', 'Release 33-9089') },
	}),
	current({
		number: '5.08',
		caption: 'Shareholder Director Nominations',
		variants: [header('Shareholder Nominations Pursuant to Exchange Act Rule 14a-11', 'V2')],
		since: '2011-09-20',
		trigger:
			"The registrant held no annual meeting last year, or the date of this year's meeting has moved by more than 30 days.",
		content:
			'State the date by which a nominating holder must submit Schedule 14N. A series company states the shares outstanding and entitled to vote.',
		paragraphs: paragraphs(
			'5.08',
			['a', 'The deadline for Schedule 14N.'],
			['b', 'For series companies: the shares outstanding.'],
		),
		notes: [
			{
				text: 'Rule 14a-11, to which (a) still refers, was vacated on 22 July 2011; Rule 14a-18 remains.',
				source: release('33-9259', '76 FR 58100'),
			},
		],
		due: fourDays(
			'The period begins when the registrant determines the anticipated date of the meeting.',
			form('General Instruction B.1'),
		),
		formS3: 'lost',
		subject: 'the date of the annual meeting and the date for nominations',
		sources: { dates: release('33-9259', '76 FR 58100') },
	}),
	current({
		number: '6.01',
		caption: 'ABS Informational and Computational Material',
		since: '2005-03-08',
		trigger: 'An issuer of asset-backed securities files informational and computational material.',
		content: 'The material itself.',
		due: { kind: 'other', note: 'As the offering rules require it.', source: form('Item 6.01') },
		exhibits: [
			{
				number: '99',
				need: 'usual',
				note: 'The material commonly is an Exhibit 99.',
				source: source('M', 'Form 8-K, Item 6.01'),
			},
		],
		subject: 'the informational and computational material',
		sources: { dates: assetBackedDates },
	}),
	current({
		number: '6.02',
		caption: 'Change of Servicer or Trustee',
		since: '2005-03-08',
		trigger: 'A servicer or trustee of asset-backed securities has resigned, or been removed, replaced or appointed.',
		content:
			'State the event and its date, and give the information of Items 1108 and 1109 of Regulation AB about the new servicer or trustee. What is missing follows by Form 8-K/A within four business days.',
		subject: 'the change of servicer or trustee, its date and its terms',
		sources: { dates: assetBackedDates },
	}),
	current({
		number: '6.03',
		caption: 'Change in Credit Enhancement or Other External Support',
		since: '2005-03-08',
		trigger:
			'A material credit enhancement or other external support of asset-backed securities has been lost, added or materially changed. The event is reported here instead of under Item 1.01 or 1.02.',
		content: 'State the date and the circumstances, and describe the enhancement or support.',
		paragraphs: paragraphs('6.03', ['a', 'Loss.'], ['b', 'Addition.'], ['c', 'Material change.']),
		safeHarbor: true,
		subject: 'the change in credit enhancement, its date and its terms',
		sources: { dates: assetBackedDates },
	}),
	current({
		number: '6.04',
		caption: 'Failure to Make a Required Distribution',
		since: '2005-03-08',
		trigger:
			'A distribution to the holders of asset-backed securities that was required has, in a material way, not been made.',
		content: 'State the failure and its circumstances.',
		subject: 'the failure, the distribution and the class affected',
		sources: { dates: assetBackedDates },
	}),
	current({
		number: '6.05',
		caption: 'Securities Act Updating Disclosure',
		since: '2005-03-08',
		trigger:
			'In a takedown from Form SF-3, a material characteristic of the actual asset pool differs by 5% or more from its description in the prospectus.',
		content: 'Describe the pool as it is.',
		subject: 'how the actual pool differs from the prospectus',
		sources: { dates: assetBackedDates },
	}),
	current({
		number: '6.06',
		caption: 'Static Pool',
		since: '2014-11-24',
		topics: ['static-pool'],
		trigger:
			'An issuer of asset-backed securities on Form SF-1 or SF-3 files static pool information on Form 8-K instead of in the prospectus.',
		content: 'The static pool information, as an exhibit.',
		notes: [
			{
				text: 'Issuers commonly had to comply by 23 November 2015, under the release that is taken to have added the item.',
				source: source('M', 'Release 33-9638'),
			},
		],
		due: {
			kind: 'other',
			note: 'By the effectiveness of the registration statement, or on the date of the prospectus under Rule 424(h) or 424(b).',
			source: form('Item 6.06'),
		},
		exhibits: [
			{
				number: '106',
				need: 'required',
				note: 'The static pool information.',
				source: form('Item 6.06, Instruction 1'),
			},
		],
		subject: 'the static pool information',
		opening: ['{subject}', 'The static pool information is filed as Exhibit 106 to this report.'],
		draftExhibit: { number: '106', description: 'Static pool information' },
		sources: { dates: release('33-9638', '79 FR 57184', 'V2') },
	}),
	current({
		number: '6.10',
		caption: 'Alternative Filings of Asset-Backed Issuers',
		variants: [header('Alternative Filings of Asset-Backed Issuers', 'V2')],
		inForm: false,
		since: '2005-03-08',
		trigger:
			'This is a code of EDGAR for asset-backed issuers. The form has no Item 6.10; the code may stand in a header, not in the body of a report.',
		content: '',
		due: { kind: 'other', note: 'The form sets no date, because it has no such item.', source: form('Section 6') },
		source: edgarHeader('V2'),
		sources: { dates: source('M', 'EDGAR header, ITEM INFORMATION'), text: edgarHeader('V2') },
	}),
	current({
		number: '7.01',
		caption: 'Regulation FD Disclosure',
		topics: ['regulation-fd'],
		trigger: 'The registrant chooses Form 8-K to disclose information under Regulation FD.',
		content: 'The information, in the item or in an exhibit.',
		notes: [
			{
				text: 'The report and its exhibits are furnished, unless the registrant says that they are filed or incorporates them by reference.',
				source: form('General Instruction B.2'),
			},
			{
				text: 'A report under this item is not by itself an admission that the information is material.',
				source: form('General Instruction B.6'),
			},
			{
				text: 'Promptly means as soon as practicable, and at the latest 24 hours after a senior official learns of a disclosure that was not intentional, or when trading on the New York Stock Exchange next opens, whichever is later.',
				source: promptDisclosureSource,
			},
		],
		due: {
			kind: 'regulation-fd',
			note: 'At the same time as an intentional disclosure; promptly after one that was not intentional.',
			source: form('General Instruction B.1'),
		},
		filing: 'furnished',
		formS3: 'unaffected',
		voluntary: true,
		exhibits: [{ number: '99', need: 'usual', note: 'A press release or presentation.', source: form('Item 7.01') }],
		subject: 'what is disclosed under Regulation FD',
		wording: [
			'On [date], [registrant] issued a press release about [describe the subject]. A copy of the press release is furnished as Exhibit 99.1 to this report.',
		],
		opening: [
			'{subject}',
			'A copy of the press release dated {date} is furnished as Exhibit 99.1 to this report.',
			furnishedWithRelease('7.01'),
		],
		draftExhibit: pressRelease,
		formerly: ['9'],
	}),
	current({
		number: '8.01',
		caption: 'Other Events',
		topics: ['other-events'],
		trigger:
			'The registrant chooses to report an event that no other item calls for and that it deems important to security holders, or information under Regulation FD that it prefers to file.',
		content: 'Whatever the registrant deems important.',
		notes: [
			{
				text: 'What stands under this item is filed, whatever a legend says: the form names only Items 2.02 and 7.01 as furnished.',
				source: form('General Instruction B.2'),
			},
			{
				text: 'A report under this item is not by itself an admission that the information is material.',
				source: form('General Instruction B.6'),
			},
		],
		due: {
			kind: 'none',
			note: 'No date is set. Where the report serves Regulation FD, its time limits apply.',
			source: form('Item 8.01 and General Instruction B.1'),
		},
		formS3: 'unaffected',
		voluntary: true,
		exhibits: [{ number: '99', need: 'usual', note: 'A press release or other document.', source: form('Item 8.01') }],
		subject: 'the event',
		wording: ['On [date], [registrant] [describe the event].'],
		formerly: ['5'],
	}),
	current({
		number: '9.01',
		caption: 'Financial Statements and Exhibits',
		variants: [{ caption: 'Exhibits', kind: 'common', source: source('V2', 'Filings that list exhibits alone') }],
		topics: ['exhibits'],
		trigger: 'Financial statements, pro forma financial information or exhibits are filed with the report.',
		content: 'List the financial statements, the pro forma information and the exhibits.',
		paragraphs: [
			{
				letter: 'a',
				caption: 'Financial statements of businesses acquired',
				role: 'statements',
				text: `The financial statements of a business whose acquisition is reported under Item 2.01. They may follow by amendment within ${statementsDays} calendar days after the report was due.`,
				since: reformDate,
				until: '2021-01-01',
				source: form('Item 9.01(a)'),
			},
			{
				letter: 'a',
				caption: 'Financial statements of businesses or funds acquired',
				role: 'statements',
				text: `The financial statements of a business or fund whose acquisition is reported under Item 2.01. They may follow by amendment within ${statementsDays} calendar days after the report was due. The heading commonly is given in these words.`,
				since: '2021-01-01',
				source: release('33-10786', '85 FR 54002', 'M'),
			},
			{
				letter: 'b',
				caption: 'Pro forma financial information',
				role: 'pro-forma',
				text: `The pro forma information for a transaction reported under Item 2.01. It may follow by amendment within ${statementsDays} calendar days after the report was due.`,
				since: reformDate,
				source: form('Item 9.01(b)'),
			},
			{
				letter: 'c',
				caption: 'Exhibits',
				role: 'exhibits',
				text: 'Commonly: the exhibits of the report stood under this letter until 21 August 2005.',
				since: reformDate,
				until: shellCompanyDate,
				source: release('33-8587', '70 FR 42234', 'M'),
			},
			{
				letter: 'c',
				caption: 'Shell company transactions',
				text: `The ${statementsDays} days of (a) and (b) are not open to a registrant that was a shell company: its financial statements come with the first report.`,
				since: shellCompanyDate,
				source: form('Item 9.01(c)'),
			},
			{
				letter: 'd',
				caption: 'Exhibits',
				role: 'exhibits',
				text: 'The exhibits of the report, as Item 601 of Regulation S-K numbers them.',
				since: shellCompanyDate,
				source: form('Item 9.01(d)'),
			},
		],
		notes: [
			{
				text: 'Save the exhibits of Items 2.02 and 7.01, which are furnished with these items.',
				source: form('General Instruction B.2'),
			},
			{ text: 'A lettered part that does not apply may be left out.', source: form('General Instruction D') },
			{
				text: 'The list under (d) may serve as the exhibit index; a second list is not needed.',
				source: source('V2', 'SEC staff on Release 33-10322, September 2017'),
			},
			{
				text: 'No index is needed where Exhibit 104 would be its only row.',
				source: source('V2', 'Inline XBRL C&DIs, August 2019'),
			},
		],
		due: {
			kind: 'other',
			note: `With the item that it supports. Financial statements and pro forma information may follow within ${statementsDays} calendar days after the report was due; not for a former shell company.`,
			source: form('Item 9.01'),
		},
		formS3: 'lost',
		draftExhibit: { number: '99.1', description: '[Describe the exhibit]' },
		formerly: ['7'],
	}),
];

/** The items before the reform. */
const legacyItems: readonly ItemFact[] = [
	legacy({
		number: '1',
		caption: 'Changes in Control of Registrant',
		variants: [header('Changes in control of registrant', 'M')],
		trigger: 'Control of the registrant has changed. Today this is Item 5.01.',
		content: '',
		due: legacyDays('calendar-days', 15),
		now: ['5.01'],
	}),
	legacy({
		number: '2',
		caption: 'Acquisition or Disposition of Assets',
		variants: [
			header('Acquisition or disposition of assets', 'M'),
			{ caption: 'Acquisition of Assets', kind: 'common', source: source('V2', 'Filings before 2004') },
			{ caption: 'Disposition of Assets', kind: 'common', source: source('V2', 'Filings before 2004') },
		],
		trigger: 'The registrant has acquired or disposed of a significant amount of assets. Today this is Item 2.01.',
		content: '',
		notes: [
			{
				text: 'The financial statements of an acquired business commonly were due 60 days after the report.',
				source: oldForm('M'),
			},
		],
		due: legacyDays('calendar-days', 15),
		now: ['2.01'],
	}),
	legacy({
		number: '3',
		caption: 'Bankruptcy or Receivership',
		variants: [header('Bankruptcy or receivership', 'M')],
		trigger: 'The registrant has come into bankruptcy or receivership. Today this is Item 1.03.',
		content: '',
		due: legacyDays('calendar-days', 15),
		now: ['1.03'],
	}),
	legacy({
		number: '4',
		caption: "Changes in Registrant's Certifying Accountant",
		variants: [header("Changes in registrant's certifying accountant", 'M')],
		trigger: 'The independent accountant has left, or a new one has been engaged. Today this is Item 4.01.',
		content: '',
		due: legacyDays('business-days', 5),
		exhibits: [
			{ number: '16', need: 'usual', note: "Commonly: the former accountant's letter.", source: oldForm('M') },
		],
		now: ['4.01'],
	}),
	legacy({
		number: '5',
		caption: 'Other Events',
		variants: [
			{
				caption: 'Other Events and Regulation FD Disclosure',
				kind: 'common',
				since: '2000-10-23',
				until: reformDate,
				source: source('V2', 'Form 8-K after Release 33-7881'),
			},
			header('Other events', 'M'),
		],
		trigger:
			'The registrant reports an event that it deems important to security holders. Today this is Item 8.01, or Item 7.01 for Regulation FD; much of what stood here has an item of its own since 2004.',
		content: '',
		due: { kind: 'none', source: oldForm('V2') },
		voluntary: true,
		now: ['8.01', '7.01'],
	}),
	legacy({
		number: '6',
		caption: "Resignations of Registrant's Directors",
		variants: [
			{ caption: "Resignation of Registrant's Directors", kind: 'common', source: source('V2', 'Filings before 2004') },
			header("Resignations of registrant's directors", 'M'),
		],
		trigger: 'A director has resigned or refused re-election. Today this is Item 5.02, paragraphs (a) and (b).',
		content: '',
		due: legacyDays('business-days', 5),
		exhibits: [{ number: '17', need: 'usual', note: "Commonly: the director's letter.", source: oldForm('M') }],
		now: ['5.02'],
	}),
	legacy({
		number: '7',
		caption: 'Financial Statements and Exhibits',
		variants: [
			{
				caption: 'Financial Statements, Pro Forma Financial Information and Exhibits',
				kind: 'common',
				source: source('V2', 'Published lists of item captions'),
			},
			{ caption: 'Exhibits', kind: 'common', source: source('V2', 'Filings that list exhibits alone') },
			header('Financial statements and exhibits', 'M'),
		],
		topics: ['exhibits'],
		trigger:
			'Financial statements, pro forma financial information or exhibits are filed with the report. Today this is Item 9.01.',
		content: '',
		paragraphs: [
			{
				letter: 'a',
				caption: 'Financial statements of businesses acquired',
				text: 'Commonly: the financial statements of an acquired business.',
				source: oldForm('M'),
			},
			{
				letter: 'b',
				caption: 'Pro forma financial information',
				text: 'Commonly: the pro forma information for the transaction.',
				source: oldForm('M'),
			},
			{
				letter: 'c',
				caption: 'Exhibits',
				role: 'exhibits',
				text: 'Commonly: the exhibits of the report.',
				source: oldForm('M'),
			},
		],
		due: {
			kind: 'other',
			note: 'Commonly with the item that it supports; the financial statements of an acquired business 60 days after the report was due.',
			source: oldForm('M'),
		},
		now: ['9.01'],
	}),
	legacy({
		number: '8',
		caption: 'Change in Fiscal Year',
		variants: [header('Change in fiscal year', 'M')],
		trigger: 'The registrant has changed its fiscal year. Today this is Item 5.03, paragraph (b).',
		content: '',
		due: legacyDays('calendar-days', 15),
		now: ['5.03'],
	}),
	legacy({
		number: '9',
		caption: 'Sales of Equity Securities Pursuant to Regulation S',
		since: '1996-10-18',
		until: '1999-01-01',
		trigger:
			'The registrant has sold equity securities in reliance on Regulation S. Today such a sale belongs to Item 3.02.',
		content: '',
		now: ['3.02'],
		source: source('M', 'Form 8-K after Release 34-37801'),
		sources: { dates: release('34-37801', '61 FR 54506', 'M') },
	}),
	legacy({
		number: '9',
		caption: 'Regulation FD Disclosure',
		since: '2000-10-23',
		trigger: 'The registrant chose Form 8-K to disclose information under Regulation FD. Today this is Item 7.01.',
		content: '',
		due: { kind: 'regulation-fd', source: oldForm('M') },
		filing: 'furnished',
		voluntary: true,
		exhibits: [
			{ number: '99', need: 'usual', note: 'Commonly: a press release or presentation.', source: oldForm('M') },
		],
		now: ['7.01'],
		sources: { dates: source('M', 'Release 33-7881') },
	}),
	legacy({
		number: '10',
		caption: "Amendments to the Registrant's Code of Ethics, or Waiver of a Provision of the Code of Ethics",
		since: '2003-03-03',
		trigger: 'The registrant has amended its code of ethics or granted a waiver of it. Today this is Item 5.05.',
		content: '',
		due: legacyDays('business-days', 5),
		now: ['5.05'],
		sources: { dates: source('M', 'Release 33-8177') },
	}),
	legacy({
		number: '11',
		caption: "Temporary Suspension of Trading Under Registrant's Employee Benefit Plans",
		since: '2003-01-22',
		trigger: 'The registrant has had notice of a blackout period of a benefit plan. Today this is Item 5.04.',
		content: '',
		notes: [{ text: 'EDGAR knew the item from 28 July 2003.', source: source('V', 'EDGAR changes for 28 July 2003') }],
		now: ['5.04'],
		sources: { dates: source('V', 'Release 34-47225') },
	}),
	legacy({
		number: '12',
		caption: 'Results of Operations and Financial Condition',
		since: '2003-03-28',
		variants: [header('Results of operations and financial condition', 'M')],
		trigger:
			'The registrant has announced or released results for a completed quarter or year. Today this is Item 2.02.',
		content: '',
		notes: [
			{
				text: 'EDGAR knew the item from 28 July 2003; until then such reports stood under Item 9 (Release 33-8216).',
				source: source('V', 'EDGAR changes for 28 July 2003'),
			},
		],
		due: legacyDays('business-days', 5),
		filing: 'furnished',
		exhibits: [{ number: '99', need: 'usual', note: 'Commonly: the text of the announcement.', source: oldForm('M') }],
		now: ['2.02'],
		sources: { dates: source('M', 'Release 33-8176') },
	}),
	legacy({
		number: '13',
		caption: "Receipt of an Attorney's Written Notice",
		inForm: false,
		trigger:
			'This is a code of EDGAR for a proposal of 2003 that commonly is said never to have been adopted. The form had no Item 13.',
		content: '',
		source: source('V2', 'Published lists of EDGAR item codes'),
		sources: { dates: source('M', 'EDGAR item codes') },
	}),
];

/** Every item: those of today in the order of the form, then those before 23 August 2004. */
export const items: readonly ItemFact[] = [...currentItems, ...legacyItems];

/** The items that are reported most, by the numbering of their time. */
export const mostReported: Readonly<Record<ItemFact['era'], readonly string[]>> = {
	current: ['8.01', '7.01', '2.02', '1.01', '5.02'],
	legacy: ['5', '9', '7', '2'],
};

/** The last paragraph of the items of today that have several, by their letters. */
export const lastParagraphs: Readonly<Record<string, string>> = {
	...{ '1.01': 'b', '1.02': 'c', '1.03': 'b', '2.01': 'f', '2.03': 'e', '2.04': 'e', '2.05': 'd', '2.06': 'c' },
	...{
		'3.01': 'd',
		'3.02': 'b',
		'3.03': 'b',
		'4.01': 'b',
		'4.02': 'c',
		'5.01': 'b',
		'5.02': 'f',
		'5.03': 'b',
		'5.04': 'b',
	},
	...{ '5.05': 'c', '5.07': 'd', '5.08': 'b', '9.01': 'd' },
};
