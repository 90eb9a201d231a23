import type { Filing, Item } from '../../filing/filing';
import { isOfMeeting, tellsOfFrequencyDecision } from '../../filing/items/votes';
import { dateOfSigning } from '../../filing/signatures/signatureDate';
import { addCalendarDays, frequencyDecisionDays, nextBusinessDay } from '../../knowledge';
import { isAmendment } from '../../reading/amendment';
import { hasItemAbout } from '../../reading/has';
import { itemsAbout, ownSentences, ownWords } from '../../reading/items/ownWords';
import { datesIn } from '../../text/dates';
import { dateInWords } from '../../writing/words';
import { exampleReport } from '../examples/report';
import type { Rule } from '../rule';

const example = (signed: string): string =>
	`${exampleReport(
		`Item 5.07 Submission of Matters to a Vote of Security Holders

The annual meeting was held on May 14, 2025. The board has decided to hold a vote on executive compensation every year.

SIGNATURES

Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed on its behalf by the undersigned hereunto duly authorized.

Alder Creek Instruments, Inc.

Date: ${signed}

By: /s/ Jane Doe
Jane Doe
Chief Financial Officer
`,
		'May 14, 2025',
	).replace('FORM 8-K', 'FORM 8-K/A')}`;

/** Flags a decision on the frequency of votes that is reported more than 150 days after the meeting. */
export const frequencyDecisionLate: Rule = {
	id: 'frequency-decision-late',
	severity: { draft: 'hint', final: 'warning' },
	summary: 'The decision how often holders vote on executive pay is reported within 150 days after the meeting.',
	why: 'The registrant says by an amendment what it has decided in light of the vote: not later than 150 calendar days after the meeting ended, and not later than 60 days before proposals for the next one are due.',
	source: { title: 'Form 8-K, Item 5.07(d)', href: 'https://www.sec.gov/files/form8-k.pdf' },
	example: { bad: example('October 20, 2025'), good: example('October 6, 2025') },
	appliesTo: hasItemAbout('vote'),
	*check(filing) {
		const signature = dateOfSigning(filing.signatures);
		const signed = signature?.iso;
		if (!isAmendment(filing) || signature === undefined || signed === undefined) {
			return;
		}
		for (const item of itemsAbout(filing, 'vote')) {
			const met = tellsOfFrequencyDecision(ownWords(filing, item)) ? meetingDay(filing, item, signed) : undefined;
			// Rule 0-3: a last day on which the SEC is closed gives way to the next one on which it is open.
			const last = met && nextBusinessDay(addCalendarDays(met, frequencyDecisionDays), 'all');
			if (last && last < signed) {
				yield {
					span: signature.span,
					message: `Signed after ${dateInWords(last)}, the last day to report the decision.`,
					related: [{ span: item.heading, message: `The meeting was held on ${dateInWords(met)}.` }],
				};
			}
		}
	},
};

/** The day of the meeting that the item names, the last before the signature; undefined where it names none. */
function meetingDay(filing: Filing, item: Item, signed: string): string | undefined {
	return ownSentences(filing, item, (text) => /meeting/i.test(text))
		.filter(({ text }) => isOfMeeting(text))
		.flatMap(({ text }) => datesIn(text).flatMap(({ iso }) => (iso !== undefined && iso <= signed ? [iso] : [])))
		.sort()
		.at(-1);
}
