/** Business days of the SEC and the dates by which a Form 8-K is due. All dates are calendar dates without a time. */
import { allForYear } from '@18f/us-federal-holidays';
import type { IsoDate, Source } from './source';
import { cfr, form, source } from './sources';

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

/**
 * The business days after a report on the departure of an accountant within which the accountant's letter follows, where
 * it was not at hand.
 */
export const accountantLetterDays = 10;

/** Where the days for the accountant's letter stand. */
export const accountantLetterSource: Source = source('M', 'Regulation S-K, Item 304(a)(3)');

/** `statementsDays` in words, as reports write it: `seventy-one (71)`. */
export const statementsDaysInWords = 'seventy-one';

/** The first day on which Juneteenth was a federal holiday. */
const juneteenthDate: IsoDate = '2021-06-17';

/** A day on which the SEC was closed that is no federal holiday. */
export interface SpecialClosure {
	readonly date: IsoDate;
	readonly reason: string;
	/** Whether trading on the exchanges went on; absent where they were closed too, or we do not know. */
	readonly isTradingDay?: boolean;
	readonly source: Source;
}

/**
 * Closures that were announced one by one, in order. On such a day EDGAR is shut as on a federal holiday: it does not
 * count, and what is due on it is due on the next day of business. The list is not complete.
 */
export const specialClosures: readonly SpecialClosure[] = [
	closure('2018-12-05', 'National day of mourning', source('V2', 'SEC announcement, 4 December 2018')),
	closure('2018-12-24', 'Closed by executive order', source('M', 'Executive order; SEC announcement')),
	closure('2019-12-24', 'Closed by executive order', source('V2', 'SEC announcement, December 2020')),
	closure('2020-12-24', 'Closed by executive order', source('V2', 'SEC announcement, December 2020')),
	closure('2024-12-24', 'Closed by executive order', source('M', 'Executive order; SEC announcement')),
	closure('2025-01-09', 'National day of mourning', source('V2', 'SEC announcement, January 2025')),
	// That the exchanges were open is V2, that EDGAR was closed is not.
	...['2025-12-24', '2025-12-26'].map((date) => ({
		...closure(date, 'Federal offices closed by executive order', source('M', 'Executive order of 18 December 2025')),
		isTradingDay: true,
	})),
];

function closure(date: IsoDate, reason: string, cited: Source): SpecialClosure {
	return { date, reason, source: cited };
}

/** Which of `specialClosures` count as closed: those that were checked, or also those that are only remembered. */
export type Closures = 'checked' | 'all';

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

/** Whether the SEC is open: no Saturday, Sunday, federal holiday or special closure. False for a text that is no date. */
export function isBusinessDay(date: IsoDate, closures: Closures = 'checked'): boolean {
	return isIsoDate(date) && isOpen(timeOf(date), closures);
}

/** The date itself where it is a business day, else the next one; the text itself where it is no date. */
export function nextBusinessDay(date: IsoDate, closures: Closures = 'checked'): IsoDate {
	return isIsoDate(date) ? isoOf(nextOpen(timeOf(date), closures)) : date;
}

/** The business day so many business days after the date, whatever day that is; the text itself where it is no date. */
export function addBusinessDays(date: IsoDate, days: number, closures: Closures = 'checked'): IsoDate {
	if (!isIsoDate(date)) {
		return date;
	}
	let time = timeOf(date);
	for (let counted = 0; counted < days; counted++) {
		time = nextOpen(time + dayInMilliseconds, closures);
	}
	return isoOf(time);
}

/**
 * The last day for a report of an event on that date, at 5:30 p.m. Eastern time. The day after the event is the first
 * of the period; for an event on a Saturday, Sunday or holiday it is the next business day, which is the same.
 * Undefined where the text is no date.
 */
export function dueDate(event: IsoDate, days = reportDays, closures: Closures = 'checked'): IsoDate | undefined {
	return isIsoDate(event) ? addBusinessDays(event, days, closures) : undefined;
}

/**
 * The last day for the financial statements of Item 9.01(a) and (b): `statementsDays` after the report of an event on
 * that date was due, on the next business day where that day is none. Undefined where the text is no date.
 */
export function financialStatementsDueDate(event: IsoDate, closures: Closures = 'checked'): IsoDate | undefined {
	const due = dueDate(event, reportDays, closures);
	return due === undefined ? undefined : nextBusinessDay(addCalendarDays(due, statementsDays), closures);
}

/**
 * The last day on which information that slipped out on the date is made public promptly: 24 hours later, or when trading
 * on the New York Stock Exchange next opens, whichever is later. Undefined where the text is no date.
 */
export function promptDisclosureDate(date: IsoDate): IsoDate | undefined {
	if (!isIsoDate(date)) {
		return undefined;
	}
	let day = addCalendarDays(date, 1);
	while (!isTradingDay(day)) {
		day = addCalendarDays(day, 1);
	}
	return day;
}

/** The federal holidays on which the exchanges trade (V2): Form 8-K cannot be filed then, yet time runs under Regulation FD. */
const tradingHolidays: ReadonlySet<string> = new Set(['Columbus Day', 'Veterans Day']);

/** Whether there is trading on the New York Stock Exchange; false for a text that is no date. */
export function isTradingDay(date: IsoDate): boolean {
	const holiday = holidayName(date);
	return (
		date !== goodFriday(Number(date.slice(0, 4))) &&
		(isBusinessDay(date, 'all') ||
			(holiday !== undefined && tradingHolidays.has(holiday)) ||
			specialClosures.some((closed) => closed.date === date && closed.isTradingDay === true))
	);
}

/** When information under Regulation FD is public promptly. */
export const promptDisclosureSource: Source = cfr('243.101', '(d)');

/** The Friday before Easter, on which the SEC works and the exchanges do not: two days before the Gregorian Easter. */
function goodFriday(year: number): IsoDate {
	const golden = year % 19;
	const century = Math.floor(year / 100);
	const epact = (century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 19 * golden + 15) % 30;
	const moon = epact - Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11));
	const weekday = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7;
	return isoOf(Date.UTC(year, 2, 28 + moon - weekday - 2));
}

const dayInMilliseconds = 86_400_000;

function isOpen(time: number, closures: Closures): boolean {
	const day = new Date(time);
	const weekday = day.getUTCDay();
	return (
		weekday !== 0 && weekday !== 6 && !holidaysOf(day.getUTCFullYear()).has(time) && !closedTimes[closures].has(time)
	);
}

function nextOpen(time: number, closures: Closures): number {
	let next = time;
	while (!isOpen(next, closures)) {
		next += dayInMilliseconds;
	}
	return next;
}

/** The special closures, by their midnight in UTC. */
const closedTimes: Readonly<Record<Closures, ReadonlySet<number>>> = {
	checked: new Set(specialClosures.filter(({ source }) => source.status !== 'M').map(({ date }) => timeOf(date))),
	all: new Set(specialClosures.map(({ date }) => timeOf(date))),
};

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
