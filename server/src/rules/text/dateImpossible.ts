import type { Filing } from '../../filing/filing';
import { impossibleDatesOfExhibits } from '../../reading/exhibits/attached/remains';
import { type DateFault, impossibleDates, impossibleIn } from '../../reading/slips/figures/impossibleDates';
import { daysBetween } from '../../reading/stated/dates';
import { datesIn } from '../../text/dates';
import { isOneEdit } from '../../text/oneEdit';
import type { Piece } from '../../text/span';
import type { Fix } from '../../writing/edit';
import { retype } from '../../writing/words';
import type { Rule } from '../rule';

/** Flags a day that its month does not have, a day of the week that is not that of the date, `25:00 p.m.`, and `May 4. 2026`. */
export const dateImpossible: Rule = {
	id: 'date-impossible',
	severity: { draft: 'warning', final: 'error' },
	yieldsTo: ['placeholder'],
	summary:
		'Every date is a day of the calendar and written as one, a day of the week is that of its date, a time one of the clock, and no year has a fifth quarter.',
	why: 'A date that the calendar does not have, or a Monday that was a Tuesday, shows that the day or the month was mistyped.',
	example: {
		bad: `Item 8.01 Other Events

The plant was begun on September 31, 2025, and opened on Monday, March 12, 2026.
`,
		good: `Item 8.01 Other Events

The plant was begun on September 30, 2025, and opened on Thursday, March 12, 2026.
`,
	},
	*check(filing) {
		for (const { span, text, fault, slip, isOfAnyYear } of impossibleDates(filing)) {
			const right = slip?.right ?? '';
			yield {
				span: fault === 'weekday' && slip ? slip.span : span,
				message: messages[fault](text, right),
				fixes: [
					...(fault === 'weekday' || fault === 'day' || fault === 'year' ? yearOfReport(filing, { span, text }) : []),
					...(slip ? [{ title: `Write ${right}`, edits: retype(filing, slip.span, right) }] : []),
				],
				...((fault === 'writing' || fault === 'months' || isOfAnyYear) && { atMost: 'warning' as const }),
				...(fault === 'clock' && { atMost: 'hint' as const }),
			};
		}
		for (const { span, text, date } of impossibleDatesOfExhibits(filing)) {
			yield { span, message: messages[date.fault](text, date.slip?.right ?? ''), atMost: 'hint' };
		}
	},
};

/** In days: a date that is nearer to the report in its year is of that year. */
const near = 60;

/** The year of the report in place of another, where the day of the week is right in it: `Tuesday, May 21, 2062`; or of what is no year: `May 21, 206`. */
function yearOfReport(filing: Filing, { span, text }: Piece): readonly Fix[] {
	const year = filing.date?.slice(0, 4);
	const written = /\b\d{3,5}$/.exec(text);
	if (year === undefined || written === null || written[0] === year) {
		return [];
	}
	// What is no year at all may be another one than that of the report.
	const isYear = /^(?:19|20)\d\d$/.test(written[0]);
	if (!isYear && !isOneEdit(written[0], year)) {
		return [];
	}
	const meant = text.replace(written[0], year);
	const iso = datesIn(meant)[0]?.iso;
	if (
		iso === undefined ||
		impossibleIn(meant).length > 0 ||
		(!isYear && Math.abs(daysBetween(iso, filing.date ?? iso)) > near)
	) {
		return [];
	}
	const start = filing.visible.offset(span.start) + written.index;
	return [
		{ title: `Write ${year}`, edits: retype(filing, filing.visible.span(start, start + written[0].length), year) },
	];
}

const messages: Readonly<Record<DateFault, (date: string, right: string) => string>> = {
	day: (date) => `“${date}” is no day of the calendar.`,
	year: (date) => `“${date}”: the year cannot be right.`,
	weekday: (date, right) => `“${date}” was a ${right}.`,
	quarter: (date) => `“${date}”: a year has four quarters.`,
	time: (date) => `“${date}” is no time of the day.`,
	clock: (date) => `“${date}” is the time by two clocks.`,
	months: (date) => `“${date}” has two months.`,
	writing: (date, right) => `“${date}” should read “${right}”.`,
};
