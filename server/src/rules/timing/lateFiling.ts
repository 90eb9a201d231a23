import type { Filing, HeaderField } from '../../filing/filing';
import { dueDate, isInForce, items, reportDays, specialClosures } from '../../knowledge';
import { isAmendmentType } from '../../knowledge/forms';
import { headerFields } from '../../reading/submission/header';
import { isoOfDigits } from '../../text/dates';
import type { Span } from '../../text/span';
import { dateInWords } from '../../writing/words';
import type { Rule } from '../rule';

/** Flags a report that is filed, or signed, after the day on which it was due. */
export const lateFiling: Rule = {
	id: 'late-filing',
	severity: { draft: 'hint', final: 'warning' },
	summary: 'The report is filed within four business days after the event.',
	why: 'A late report may cost the registrant the use of Form S-3 for twelve months. The day is counted from the date of report; holidays and weekends do not count.',
	source: { title: 'Form 8-K, General Instruction B.1', href: 'https://www.sec.gov/files/form8-k.pdf' },
	example: {
		bad: report('March 19, 2026'),
		good: report('March 16, 2026'),
	},
	*check(filing) {
		const { cover, form } = filing;
		const event = cover?.dateOfReport;
		const due = event?.iso === undefined || isAmendmentType(form) ? undefined : dueDay(filing, event.iso);
		const done = dayOfFiling(filing);
		if (event?.iso === undefined || due === undefined || done === undefined || done.iso <= due) {
			return;
		}
		yield {
			span: done.span,
			message: `${dateInWords(done.iso)} is past ${dateInWords(due)}, when Item ${firstDue(filing, event.iso)} was due.`,
			related: [{ span: event.span, message: `The event is of ${dateInWords(event.iso)}` }],
		};
	},
};

/** The day of filing in the header, else the earliest day of signing; undefined without either. */
function dayOfFiling(filing: Filing): { readonly iso: string; readonly span: Span } | undefined {
	const [field]: readonly HeaderField[] = headerFields(filing, 'FILED AS OF DATE');
	const filed = field && isoOfDigits(field.value.text);
	if (field && filed !== undefined) {
		return { iso: filed, span: field.value.span };
	}
	const dates = filing.signatures?.blocks.flatMap(({ date }) =>
		date?.iso === undefined ? [] : [{ iso: date.iso, span: date.span }],
	);
	return dates?.sort((a, b) => (a.iso < b.iso ? -1 : 1))[0];
}

/** The day on which the report was due; a later one where the SEC was closed. Undefined where no item sets a day. */
function dueDay(filing: Filing, event: string): string | undefined {
	if (firstDue(filing, event) === undefined) {
		return undefined;
	}
	const due = dueDate(event);
	const closed = specialClosures.filter(({ date }) => due !== undefined && event < date && date <= due).length;
	return closed === 0 ? due : dueDate(event, reportDays + closed);
}

/** The first item of the form of today that sets a number of days after the event; undefined where none does. */
function firstDue({ items: reported }: Filing, event: string): string | undefined {
	return reported.find(({ number }) => {
		const fact = items.find((each) => each.number === number && isInForce(each, event));
		// Days before the reform are remembered, not checked.
		return fact?.era === 'current' && fact.due?.kind === 'business-days' && !fact.due.startsLater;
	})?.number;
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
