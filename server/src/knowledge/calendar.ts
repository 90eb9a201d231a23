/** Business days of the SEC and the dates by which a Form 8-K is due. All dates are calendar dates without a time. */
import { allForYear } from '@18f/us-federal-holidays';
import type { IsoDate, Source } from './source';
import { form, source } from './sources';

/** How the days are counted, for whoever shows a due date. */
export const countingSource: Source = form('General Instruction B.1');

/** The business days after the event within which a report is due, unless its item has another time. */
export const reportDays = 4;

/** The calendar days after the report was due within which the statements of an acquired business may follow. */
export const statementsDays = 71;

/**
 * The calendar days after a meeting within which the decision on the frequency of votes on executive pay is reported:
 * Item 5.07(d).
 */
export const frequencyDecisionDays = 150;

/** `statementsDays` in words, as reports write it: `seventy-one (71)`. */
export const statementsDaysInWords = 'seventy-one';

/** The first day on which Juneteenth was a federal holiday. */
const juneteenthDate: IsoDate = '2021-06-17';

/** A day on which the SEC was closed that is no federal holiday. */
export interface SpecialClosure {
	readonly date: IsoDate;
	readonly reason: string;
	readonly source: Source;
}

/**
 * Closures that the SEC announced one by one. They are remembered, not checked, and the list is not complete:
 * they are for a hint only, and `isBusinessDay` does not know them.
 */
export const specialClosures: readonly SpecialClosure[] = [
	{ date: '2018-12-05', reason: 'National day of mourning', source: source('M', 'Executive order; SEC announcement') },
	{ date: '2018-12-24', reason: 'Closed by executive order', source: source('M', 'Executive order; SEC announcement') },
	{ date: '2025-01-09', reason: 'National day of mourning', source: source('M', 'Executive order; SEC announcement') },
];

/** Whether the text is a date of the calendar, `2008-03-12`. */
export function isIsoDate(text: string): boolean {
	const time = timeOf(text);
	return !Number.isNaN(time) && text === isoOf(time);
}

/** The date so many calendar days later, or earlier where `days` is negative; the text itself where it is no date. */
export function addCalendarDays(date: IsoDate, days: number): IsoDate {
	return isIsoDate(date) ? isoOf(timeOf(date) + days * dayInMilliseconds) : date;
}

/** The name of the federal holiday that is observed on the date; undefined on any other day. */
export function holidayName(date: IsoDate): string | undefined {
	return isIsoDate(date) ? holidaysOf(Number(date.slice(0, 4))).get(timeOf(date)) : undefined;
}

/** Whether the SEC is open: no Saturday, Sunday or federal holiday. False for a text that is no date. */
export function isBusinessDay(date: IsoDate): boolean {
	return isIsoDate(date) && isOpen(timeOf(date));
}

/** The date itself where it is a business day, else the next one; the text itself where it is no date. */
export function nextBusinessDay(date: IsoDate): IsoDate {
	return isIsoDate(date) ? isoOf(nextOpen(timeOf(date))) : date;
}

/** The business day so many business days after the date, whatever day that is; the text itself where it is no date. */
export function addBusinessDays(date: IsoDate, days: number): IsoDate {
	if (!isIsoDate(date)) {
		return date;
	}
	let time = timeOf(date);
	for (let counted = 0; counted < days; counted++) {
		time = nextOpen(time + dayInMilliseconds);
	}
	return isoOf(time);
}

/**
 * The last day for a report of an event on that date, at 5:30 p.m. Eastern time. The day after the event is the first
 * of the period; for an event on a Saturday, Sunday or holiday it is the next business day, which is the same.
 * Undefined where the text is no date.
 */
export function dueDate(event: IsoDate, days = reportDays): IsoDate | undefined {
	return isIsoDate(event) ? addBusinessDays(event, days) : undefined;
}

/**
 * The last day for the financial statements of Item 9.01(a) and (b): `statementsDays` after the report of an event on
 * that date was due, on the next business day where that day is none. Undefined where the text is no date.
 */
export function financialStatementsDueDate(event: IsoDate): IsoDate | undefined {
	const due = dueDate(event);
	return due === undefined ? undefined : nextBusinessDay(addCalendarDays(due, statementsDays));
}

const dayInMilliseconds = 86_400_000;

function isOpen(time: number): boolean {
	const day = new Date(time);
	const weekday = day.getUTCDay();
	return weekday !== 0 && weekday !== 6 && !holidaysOf(day.getUTCFullYear()).has(time);
}

function nextOpen(time: number): number {
	let next = time;
	while (!isOpen(next)) {
		next += dayInMilliseconds;
	}
	return next;
}

/** The observed holidays of the years that were asked for, by their midnight in UTC. */
const holidaysByYear = new Map<number, ReadonlyMap<number, string>>();

function holidaysOf(year: number): ReadonlyMap<number, string> {
	const known = holidaysByYear.get(year);
	if (known !== undefined) {
		return known;
	}
	// New Year's Day of the next year is observed on 31 December where it is a Saturday.
	const observed = [...allForYear(year), ...allForYear(year + 1)]
		.map(({ dateString, name }) => [dateString, name] as const)
		.filter(
			([date, name]) => date.startsWith(`${year}-`) && (!name.startsWith('Juneteenth') || date >= juneteenthDate),
		);
	const holidays = new Map(observed.map(([date, name]) => [timeOf(date), name]));
	holidaysByYear.set(year, holidays);
	return holidays;
}

/** Midnight in UTC, which has no summer time; NaN where the text is no date. */
function timeOf(date: IsoDate): number {
	return date.length === 10 ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
}

function isoOf(time: number): IsoDate {
	return new Date(time).toISOString().slice(0, 10);
}
