/** What a new filing says under each item until its author says it: placeholders, and the sentences that do not vary. */

import { compareExhibits } from '../../filing/exhibits/exhibitNumber';
import { exhibitsParagraph } from '../../knowledge';

/** What is asked for under each item, after the words "Describe". */
const subjects: Readonly<Record<string, string>> = {
	'1.01': 'the agreement, its date, its parties and its material terms',
	'1.02': 'the agreement that ended, when and why, and any penalty',
	'1.03': 'the proceeding, the court, the date and the receiver or plan',
	'1.04': 'the mine, the order or notice, its date and its category',
	'1.05': 'the incident: nature, scope, timing, and its material impact',
	'2.01': 'the assets, the date, the other party and the consideration',
	'2.03': 'the obligation, its date, its amount and its terms',
	'2.04': 'the triggering event, its date and the obligation affected',
	'2.05': 'the course of action, its date, its facts and its costs',
	'2.06': 'the impairment, the date of the conclusion and the charge',
	'3.01': 'the notice or action, its date and the response to it',
	'3.02': 'the securities sold, the date, the price and the exemption',
	'3.03': 'the instrument, the date and the effect on the holders',
	'4.01': 'who left or was engaged, and the statements of Item 304(a)',
	'4.02': 'the statements, the periods, the facts and the discussion',
	'5.01': 'who acquired control, when, from whom and for what',
	'5.02': 'who leaves or comes, the position, the date and the terms',
	'5.03': 'the amendment, its effective date and the earlier provision',
	'5.04': 'the blackout period, its reasons, its plan and its dates',
	'5.05': 'the amendment or waiver, its date and the person',
	'5.06': 'the transaction that ended the shell status',
	'5.07': 'the meeting, each matter, and the votes cast on it',
	'5.08': 'the date of the annual meeting and the date for nominations',
	'6.01': 'the informational and computational material',
	'6.02': 'the change of servicer or trustee, its date and its terms',
	'6.03': 'the change in credit enhancement, its date and its terms',
	'6.04': 'the failure, the distribution and the class affected',
	'6.05': 'how the actual pool differs from the prospectus',
	'6.06': 'the static pool information',
	'7.01': 'what is disclosed under Regulation FD',
	'8.01': 'the event',
};

/** An exhibit that a new filing lists. */
export interface ListedExhibit {
	readonly number: string;
	readonly description: string;
}

/** The exhibits that go with the items, in the order of their numbers. The press release is one for all of its items. */
export function exhibitsWith(numbers: readonly string[], date: string): readonly ListedExhibit[] {
	const listed = new Map<string, ListedExhibit>();
	const list = (number: string, description: string) => listed.set(number, { number, description });
	for (const item of numbers) {
		if (item === '2.02' || item === '7.01') {
			list('99.1', `Press release dated ${date}`);
		} else if (item === '4.01') {
			list('16.1', 'Letter of the former accountant dated [Date]');
		} else if (item === '5.03') {
			list('3.1', '[Describe the amendment]');
		} else if (item === '6.06') {
			list('106', 'Static pool information');
		}
	}
	if (numbers.includes('9.01') && listed.size === 0) {
		list('99.1', '[Describe the exhibit]');
	}
	if (listed.size > 0) {
		list('104', 'Cover Page Interactive Data File (embedded within the Inline XBRL document)');
	}
	return [...listed.values()].sort((a, b) => compareExhibits(a.number, b.number));
}

/** The paragraphs under an item other than that of the exhibits. `date` is in words. */
export function paragraphsUnder(number: string, registrant: string, date: string): readonly string[] {
	switch (number) {
		case '2.02':
			return [
				`On ${date}, ${registrant} issued a press release about its results for the period ended [Date]. A copy of the press release is furnished as Exhibit 99.1 to this report.`,
				furnished(number),
			];
		case '7.01':
			return [
				placeholderFor(number),
				`A copy of the press release dated ${date} is furnished as Exhibit 99.1 to this report.`,
				furnished(number),
			];
		case '4.01':
			return [placeholderFor(number), 'The letter of the former accountant is filed as Exhibit 16.1 to this report.'];
		case '5.03':
			return [placeholderFor(number), 'The text of the amendment is filed as Exhibit 3.1 to this report.'];
		case '6.06':
			return [placeholderFor(number), 'The static pool information is filed as Exhibit 106 to this report.'];
		default:
			return [placeholderFor(number)];
	}
}

/** The lettered parts of Item 9.01 before that of the exhibits; none without an acquisition. */
export function statementParts(numbers: readonly string[]): readonly (readonly [heading: string, text: string])[] {
	const later = 'will be filed by amendment within 71 calendar days after the date on which this report is due.';
	return numbers.includes('2.01')
		? [
				['(a) Financial statements of businesses acquired.', `The financial statements that are required ${later}`],
				['(b) Pro forma financial information.', `The pro forma financial information that is required ${later}`],
			]
		: [];
}

/** `(d) Exhibits.` */
export function exhibitsHeading(date: string | undefined): string {
	return `(${exhibitsParagraph(date)}) Exhibits.`;
}

/** What stands under an item until it is written: `[Describe the event]`. */
export function placeholderFor(number: string): string {
	return `[Describe ${subjects[number] ?? `what Item ${number} asks for`}]`;
}

function furnished(number: string): string {
	return `The information in this Item ${number}, including Exhibit 99.1, is furnished and shall not be deemed "filed" for purposes of Section 18 of the Securities Exchange Act of 1934 or otherwise subject to the liabilities of that section, nor shall it be deemed incorporated by reference in any filing under the Securities Act of 1933 or the Securities Exchange Act of 1934, except as expressly set forth in such filing.`;
}
