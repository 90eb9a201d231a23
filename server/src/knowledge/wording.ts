/**
 * Sentences for a draft where the form asks for a statement and gives no words: written for this purpose, to be read
 * and changed by whoever signs. What stands in brackets is still to be filled in.
 */
import { statementsDays } from './calendar';
import type { ParagraphRole } from './itemFact';
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
		title: `Financial statements within ${statementsDays} days`,
		text: `The financial statements required by this Item are not included in this report. They will be filed by amendment not later than ${statementsDays} calendar days after the date on which this report was required to be filed.`,
		meaning:
			'Where the statements are not at hand, the first report says so and says when they will be filed. A former shell company has no such time. The words are not those of the form.',
		source: form('Item 9.01(a)'),
	},
	{
		id: 'pro-forma-later',
		title: `Pro forma information within ${statementsDays} days`,
		text: `The pro forma financial information required by this Item is not included in this report. It will be filed by amendment not later than ${statementsDays} calendar days after the date on which this report was required to be filed.`,
		meaning:
			'Where the information is not at hand, the first report says so and says when it will be filed. A former shell company has no such time. The words are not those of the form.',
		source: form('Item 9.01(b)'),
	},
];

/** The paragraph of that id. */
export function wordingById(id: WordingFact['id']): WordingFact | undefined {
	return wordings.find((wording) => wording.id === id);
}

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

/** The sentence for a paragraph of the statements of an acquired business whose statements come later; undefined for another role. */
export function laterWording(role: ParagraphRole | undefined): WordingFact | undefined {
	switch (role) {
		case 'statements':
			return wordingById('statements-later');
		case 'pro-forma':
			return wordingById('pro-forma-later');
		default:
			return undefined;
	}
}

const statementsLater = `will be filed by amendment within ${statementsDays} calendar days after the date on which this report is due.`;

/** The paragraphs of a new report of an acquisition for what comes later: the heading of the part and its text. */
export const laterParts: readonly (readonly [heading: string, text: string])[] = [
	['(a) Financial statements of businesses acquired.', `The financial statements that are required ${statementsLater}`],
	['(b) Pro forma financial information.', `The pro forma financial information that is required ${statementsLater}`],
];

/** The part that a fix inserts into a report of an acquisition that has no word of its statements. */
export const laterStatements: readonly [heading: string, text: string] = [
	'(a) Financial Statements of Businesses Acquired',
	`The financial statements required by this item will be filed by amendment not later than ${statementsDays} calendar days after the date on which this report must be filed.`,
];

/** The sentence of Item 5.03(b) that a fix inserts after a changed fiscal year; the form is to be chosen. */
export const transitionReport = 'The report covering the transition period will be filed on [Form 10-K or Form 10-Q].';

/** The sentence of Items 2.05 and 2.06 that a fix inserts after an estimate that cannot be made as yet. */
export const estimateByAmendment =
	'An amendment to this report will be filed within four business days after an estimate of the amount has been determined.';
