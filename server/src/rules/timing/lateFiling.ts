import type { Filing } from '../../filing/filing';
import { departureIn } from '../../filing/items/departures';
import { type ItemFact, isAbout, isExhibitsItem, itemByNumber } from '../../knowledge';
import { isAmendment } from '../../reading/amendment';
import { dayOfFiling, latestDueItems, promptDay } from '../../reading/due';
import { itemsAbout, ownSentences } from '../../reading/items/ownWords';
import { impossibleDates } from '../../reading/slips/figures/impossibleDates';
import { statedDates } from '../../reading/stated/dates';
import { improbableDates } from '../../reading/stated/improbableDates';
import { isReportYearOff } from '../../reading/stated/reportYear';
import { headerFields } from '../../reading/submission/header';
import { isoOfDigits } from '../../text/dates';
import { overlap, type Span } from '../../text/span';
import { dateInWords } from '../../writing/words';
import type { Rule } from '../rule';

/** Flags a report that is filed, or signed, after the day on which it was due. */
export const lateFiling: Rule = {
	id: 'late-filing',
	severity: { draft: 'hint', final: 'warning' },
	summary: 'The report is filed within four business days after the event.',
	why: 'A late report may cost the registrant the use of Form S-3 for twelve months. The due day is counted from the date of report; weekends, holidays and days on which the SEC was closed do not count. The report of an appointment may wait until it is announced. Regulation FD has a time of its own: the later of 24 hours and the next opening of trading.',
	source: { title: 'Form 8-K, General Instruction B.1', href: 'https://www.sec.gov/files/form8-k.pdf' },
	example: {
		bad: report('March 19, 2026'),
		good: report('March 16, 2026'),
	},
	*check(filing) {
		const event = filing.cover?.dateOfReport;
		const done = dayOfFiling(filing);
		// Nothing is due before the day after the event. Of an event in a wrong year another rule speaks.
		if (
			event?.iso === undefined ||
			done === undefined ||
			done.iso <= event.iso ||
			isAmendment(filing) ||
			isReportYearOff(filing, done) ||
			isInDoubt(filing, done.span) ||
			isEventInDoubt(filing, event.iso, done.iso)
		) {
			return;
		}
		const items = latestDueItems(filing);
		const first = items.find(({ fact }) => !mayWait(filing, fact)) ?? items[0];
		const related = [{ span: event.span, message: `The event is of ${dateInWords(event.iso)}` }];
		if (first !== undefined) {
			if (done.iso > first.day) {
				const message = `${dateInWords(done.iso)} is past ${dateInWords(first.day)}, when Item ${first.fact.number} was due.`;
				yield { span: done.span, message, related, ...(mayWait(filing, first.fact) && { atMost: 'hint' }) };
			}
			return;
		}
		// The day of the report may be that of another item.
		const isAlone = filing.items.every(({ number }) => isExhibitsItem(number) || isAbout(number, 'regulation-fd'));
		for (const { number } of isAlone ? filing.items : []) {
			const fact = itemByNumber(number, filing.date);
			const day = fact && promptDay(filing, fact);
			if (day !== undefined && done.iso > day) {
				const message = `${dateInWords(done.iso)} is past ${dateInWords(day)}, the last day that Regulation FD calls prompt.`;
				// What was public before, by a press release say, needs no report.
				yield { span: done.span, message, related, atMost: 'hint' };
				return;
			}
		}
	},
};

/** Whether another rule says of the day of filing that it cannot be right. */
const isInDoubt = (filing: Filing, day: Span): boolean =>
	impossibleDates(filing).some(({ span, fault }) => fault === 'year' && overlap(span, day)) ||
	improbableDates(filing).some(({ date }) => overlap(date.span, day));

/** Whether the facts or the period of the header name a later day for the event, of which other rules speak. */
const isEventInDoubt = (filing: Filing, event: string, done: string): boolean =>
	[
		...statedDates(filing, 'fact', 'context').map(({ iso }) => iso),
		...headerFields(filing, 'CONFORMED PERIOD OF REPORT').map(({ value }) => isoOfDigits(value.text)),
	].some((iso) => iso !== undefined && event < iso && iso < done);

/** Whether the days of the item may have begun after the event. Those of a director or officer who leaves never do. */
function mayWait(filing: Filing, { due, topics }: ItemFact): boolean {
	const leaves = () =>
		itemsAbout(filing, 'directors').some((item) =>
			ownSentences(filing, item).some(({ text }) => departureIn(text) !== undefined),
		);
	return due?.kind === 'business-days' && due.mayWait === true && !(topics.includes('directors') && leaves());
}

function report(signed: string): string {
	return `FORM 8-K

CURRENT REPORT

Date of Report (Date of earliest event reported): March 10, 2026

Harbor Lights, Inc.
(Exact name of registrant as specified in its charter)

Item 1.01 Entry into a Material Definitive Agreement

The company entered into a lease.

SIGNATURES

Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed on its behalf by the undersigned hereunto duly authorized.

Harbor Lights, Inc.

Date: ${signed}

By: /s/ Jane Doe
Jane Doe
Chief Financial Officer
`;
}
