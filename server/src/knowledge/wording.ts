/**
 * Sentences for a draft where the form asks for a statement and gives no words: written for this purpose, to be read
 * and changed by whoever signs. What stands in brackets is still to be filled in.
 */
import type { IsoDate, Source } from './source';
import { form, source } from './sources';

/** A paragraph for a place in the report. */
export interface WordingFact {
	readonly id: 'furnished' | 'not-material' | 'statements-later' | 'pro-forma-later';
	/** What it is, in a few words. */
	readonly title: string;
	/** `{item}` is the number of the item that it stands in, `{including}` its exhibits (`, including Exhibit 99.1,`). */
	readonly text: string;
	/** What it does, and whether it is needed. */
	readonly meaning: string;
	/** What the words rest on; the words themselves are not official. */
	readonly source: Source;
}

/** The paragraphs, in the order in which a report has them. */
export const wordings: readonly WordingFact[] = [
	{
		id: 'furnished',
		title: 'Furnished, not filed',
		text: 'The information in this Item {item}{including} is furnished and shall not be deemed "filed" for purposes of Section 18 of the Securities Exchange Act of 1934 or otherwise subject to the liabilities of that section, nor shall it be deemed incorporated by reference in any filing under the Securities Act of 1933 or the Securities Exchange Act of 1934, except as expressly set forth by specific reference in such a filing.',
		meaning:
			'What stands under Items 2.02 and 7.01 is furnished without a word being said; the paragraph makes it plain. It has no effect under another item. The words are not those of the form.',
		source: form('General Instruction B.2'),
	},
	{
		id: 'not-material',
		title: 'No admission of materiality',
		text: 'The furnishing of this information is not an admission that any of it is material or that its disclosure is required by Regulation FD.',
		meaning:
			'A report under Item 7.01 is not by itself an admission that the information is material; the sentence says so. The words are not those of the form.',
		source: form('General Instruction B.6'),
	},
	{
		id: 'statements-later',
		title: 'Financial statements within 71 days',
		text: 'The financial statements required by this Item are not included in this report. They will be filed by amendment not later than 71 calendar days after the date on which this report was required to be filed.',
		meaning:
			'Where the statements are not at hand, the first report says so and says when they will be filed. A former shell company has no such time. The words are not those of the form.',
		source: form('Item 9.01(a)'),
	},
	{
		id: 'pro-forma-later',
		title: 'Pro forma information within 71 days',
		text: 'The pro forma financial information required by this Item is not included in this report. It will be filed by amendment not later than 71 calendar days after the date on which this report was required to be filed.',
		meaning:
			'Where the information is not at hand, the first report says so and says when it will be filed. A former shell company has no such time. The words are not those of the form.',
		source: form('Item 9.01(b)'),
	},
];

/** The paragraph of that id. */
export function wordingById(id: WordingFact['id']): WordingFact | undefined {
	return wordings.find((wording) => wording.id === id);
}

/** How a text under an item may begin: the facts that the item asks for first, in its order. */
export interface ItemWording {
	readonly number: string;
	readonly paragraphs: readonly string[];
}

/** The items whose text has a usual shape. */
export const itemWordings: readonly ItemWording[] = [
	{
		number: '1.01',
		paragraphs: [
			'On [date], [registrant] entered into [name of the agreement] with [name of each party].',
			'[Describe the material terms, and any material relationship with the other parties.]',
		],
	},
	{
		number: '1.02',
		paragraphs: [
			'On [date], [name of the agreement], dated [date], between [registrant] and [name of each party], was terminated.',
			'[Describe the material terms, the circumstances of the termination and any material penalties.]',
		],
	},
	{
		number: '1.05',
		paragraphs: [
			'On [date], [registrant] determined that a cybersecurity incident was material.',
			'[Describe the material aspects of its nature, scope and timing, and its material impact.]',
		],
	},
	{
		number: '2.01',
		paragraphs: [
			'On [date], [registrant] completed the [describe: acquisition or disposition] of [describe the assets] from [name of the seller] for [describe the consideration].',
			'[Describe any material relationship between the parties, and the source of the funds where it must be stated.]',
		],
	},
	{
		number: '2.02',
		paragraphs: [
			'On [date], [registrant] issued a press release announcing its results for the [describe the period] ended [date]. A copy of the press release is furnished as Exhibit 99.1 to this report.',
		],
	},
	{
		number: '2.03',
		paragraphs: [
			'The information set forth under Item 1.01 of this report is incorporated by reference into this Item 2.03.',
		],
	},
	{
		number: '3.01',
		paragraphs: [
			'On [date], [registrant] received a notice from [name of the exchange] that it does not satisfy [describe the rule or standard].',
			'[Describe what has been decided in response.]',
		],
	},
	{
		number: '3.02',
		paragraphs: [
			'On [date], [registrant] sold [number of securities and their title] to [name of the purchasers] for [amount].',
			'[Describe the exemption from registration and the facts on which it rests.]',
		],
	},
	{
		number: '3.03',
		paragraphs: [
			'The information set forth under Item 5.03 of this report is incorporated by reference into this Item 3.03.',
		],
	},
	{
		number: '4.01',
		paragraphs: [
			'(a) On [date], [name of the former accountant] [describe: was dismissed, resigned or declined to stand for re-election] as the independent registered public accounting firm of [registrant].',
			'[Describe the reports, any disagreements and any reportable events, as Item 304(a)(1) of Regulation S-K asks.]',
			'(b) On [date], [registrant] engaged [name of the new accountant].',
		],
	},
	{
		number: '4.02',
		paragraphs: [
			'(a) On [date], [describe who: the board, a committee or an officer] of [registrant] concluded that the financial statements for [describe the periods] should no longer be relied upon because of an error in them.',
			'[Describe the facts, and say whether they were discussed with the independent accountant.]',
		],
	},
	{
		number: '5.02',
		paragraphs: [
			'(b) On [date], [name of the person] notified [registrant] of the decision to [describe: resign or retire] as [title], effective [date].',
			'(c) On [date], [registrant] appointed [name of the person], age [number], as [title], effective [date]. [Describe the background, relationships and compensation.]',
		],
	},
	{
		number: '5.03',
		paragraphs: [
			'(a) On [date], [registrant] amended its [describe: articles of incorporation or bylaws], effective [date]. [Describe the provision as it was and as it is.]',
		],
	},
	{
		number: '5.07',
		paragraphs: [
			'On [date], [registrant] held its [describe: annual or special] meeting of shareholders.',
			'[Describe each matter, with the votes for, against or withheld, the abstentions and the broker non-votes.]',
		],
	},
	{
		number: '7.01',
		paragraphs: [
			'On [date], [registrant] issued a press release about [describe the subject]. A copy of the press release is furnished as Exhibit 99.1 to this report.',
		],
	},
	{ number: '8.01', paragraphs: ['On [date], [registrant] [describe the event].'] },
];

/** What a text under any other item begins with. */
export const otherItemWording: readonly string[] = ['On [date], [registrant] [describe the event].'];

/** The row of the exhibit list for the tags of the cover page, the first day of such tags, and what the row rests on. */
export const coverDataRow: {
	readonly number: string;
	readonly description: string;
	readonly since: IsoDate;
	readonly source: Source;
} = {
	number: '104',
	description: 'Cover Page Interactive Data File (embedded within the Inline XBRL document)',
	since: '2019-05-02',
	source: source('V2', 'Release 33-10618; Inline XBRL C&DI 101.01, August 2019'),
};

/** The paragraphs with which the text under an item may begin. */
export function itemWording(number: string): readonly string[] {
	return itemWordings.find((wording) => wording.number === number)?.paragraphs ?? otherItemWording;
}
