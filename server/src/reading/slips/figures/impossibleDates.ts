/** Dates that the calendar does not have, and times that no clock has. */
import type { Filing } from '../../../filing/filing';
import { monthNames, monthsIn } from '../../../text/dates';
import { rememberedByParagraph } from '../../../text/remembered';
import type { Piece, Span, VisibleSpan } from '../../../text/span';
import { foundIn, paragraphs } from '../../paragraphs';
import { perFiling } from '../../perFiling';

/** What is wrong with a date: the day, the year, the day of the week, the number of the quarter, the time of the day, a time by two clocks, how it is written, or two months of which one is left over. */
export type DateFault = 'day' | 'year' | 'weekday' | 'quarter' | 'time' | 'clock' | 'writing' | 'months';

/** A date that cannot be right. */
export interface ImpossibleDate extends Piece {
	readonly fault: DateFault;
	/** What is wrong with it and what is right there, where that is certain. */
	readonly slip?: { readonly span: Span; readonly right: string };
	/** Whether its year is not said, and taken to be that in which it is nearest to the report. */
	readonly isOfAnyYear?: true;
}

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
/** In full, or abbreviated with a point; without one, `Sun` and `Sat` are other words, too. */
const named = `(${weekdays.join('|')}|(?:Sun|Mon|Tues?|Wed|Thurs?|Fri|Sat)\\.)`;
/** After the month: its day and, where it stands there, the year; then a day of the week in parentheses. */
const dayAfter = new RegExp(
	`\\s{1,20}(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:%]|[.,]\\d|-\\d)(?:(?:\\s{0,3},)?\\s{1,20}(\\d{4})(?!\\d))?(?:\\s{0,3}\\((?:an?\\s)?${named}\\))?`,
	'y',
);
/**
 * After the month: a day of three digits or four, two days, or a year of three, of five or eight, or of another age:
 * `May 121, 2026`, `May 3 15, 2026`, `May 4, 20226`, `May 4, 206`, `May 4, 0226`.
 */
const longNumber =
	/\s{1,20}(?:(?:\d{3}|(?!19|20)\d{4}|(\d{1,2}) {1,3}(?!\1,)\d{1,2}),\s{1,20}(?:19|20)\d\d(?!\d)|\d{1,2},\s{1,20}(?:(?:19|20)\d{3}(?:\d{3})?(?!\d)|2[0-4]\d(?=[.;)]|,\s|$)|0[12]\d\d(?!\d)|2[2-9]\d\d(?=[.;)]|,\s|$)))(?![\d%:]|[.,]\d)/y;
/**
 * After the month: a day and a year that are written as nobody writes them: `May 4. 2026`, `May, 4, 2026`, `May 4 ,2026`,
 * `May 4, ’26`, `May 4, 26,`, `May 4, 20 26`, `May 4, 2O26`, `May l4, 2026`, `May 42026`, `May 4, 4, 2026`, `May 4 4, 2026`, `May 4, 2026, 2026`,
 * `May 4; 2026`.
 */
const misprinted =
	/(?:\s{1,9}(\d{1,2})(?:[.;] {1,3}((?:19|20)\d\d)|, {1,3}((?:19|20)\d\d),? {1,3}\3|,? {1,3}\1, {1,3}((?:19|20)\d\d)| ,((?:19|20)\d\d)|, {1,3}(?:[’']([0-4]\d)|([0-4]\d)(?=,\s(?!and\b|or\b|\d|\w+\s\d)|[.;)])|(20 [0-4]\d)|(2[oO][0-4]\d|20[oO]\d)))|, {1,3}(\d{1,2}), {1,3}((?:19|20)\d\d)|\s{1,9}([lIO]\d|\d[lIO]), {1,3}((?:19|20)\d\d)|\s{1,9}(\d|[12]\d|3[01])(20[0-4]\d)(?!\d))(?![\w%:]|[.,]\d)/y;
/** Before a month of which a day must follow. */
const isDayOn = /\b(?:[Oo]n|dated|ended|ending|effective)\s{1,9}$/;
/** Before the month: a day of the week, or the day. */
const weekdayBefore = new RegExp(`\\b${named}\\s{0,3},?\\s{1,20}$`);
const dayBefore = /(?<![\d,.:$/-])(\d{1,2})(?:st|nd|rd|th)?\s{1,9}(?:day\s{1,9}of\s{1,9})?$/;
const yearAfter = /\s{0,3},?\s{1,9}((?:19|20)\d\d)(?!\d)/y;

/** The dates of the 8-K with the name of a month that cannot be right, in text order; not those that the cover and the signatures are asked for. */
export const impossibleDates = perFiling((filing): readonly ImpossibleDate[] => {
	const { visible } = filing;
	return foundIn(paragraphs(filing), datesWithoutSense)
		.flatMap((found) => ofReport(filing, found))
		.map(({ start, end, fault, slip, inAnyYear }) => ({
			...visible.piece(start, end),
			fault,
			...(inAnyYear && { isOfAnyYear: true as const }),
			...(slip !== undefined && {
				slip: { span: visible.span(start + slip.start, start + slip.end), right: slip.right },
			}),
		}))
		.filter((date) => !isAskedElsewhere(filing, date.span));
});

/** A date that cannot be right, with offsets in its paragraph; those of the slip are in the date. */
export interface FoundDate extends VisibleSpan {
	readonly fault: DateFault;
	readonly slip?: VisibleSpan & { readonly right: string };
	/** A day of the week before a date without a year, which is judged by the report: `Friday, March 13`. */
	readonly inAnyYear?: { readonly weekday: string; readonly month: number; readonly day: number };
}

/** `fifth quarter`, `fifth fiscal quarter of 2025`; not `fifth consecutive quarter`, `fifth quarter in a row`. */
const quarter =
	/\b(?:(?:fifth|sixth|seventh|eighth|ninth|zeroth)\s+(?:fiscal\s+|calendar\s+)?quarter(?=\s+(?:of\s+(?:fiscal|calendar|the\s+year|20)|results|ended|ending|earnings|financial|20\d\d)|[.,]|$)|Q[5-9](?=\s+(?:of\s|fiscal\s|FY\s?)?20\d\d))/gi;

/** `fiscal year 22026`, `fiscal year 202`. */
const fiscalYear =
	/\bfiscal\s(?:year\s)?(?:(?:19|20)\d|(?:19|20)\d{3}|2(?:19|20)\d\d)(?!\d|[,.%-]\d|\s?(?:%|percent|million|basis))\b/gi;

/** `25:00 p.m.`, `4:75 p.m.`, `4:30 a.m. p.m.`, `4:30 p.n.` */
const time =
	/(?<![\d:.])(?:(?:2[5-9]|[3-9]\d):\d\d|\d{1,2}:[6-9]\d|(?=\d{1,2}:\d\d\s?[ap]\.?m\.?,?\s[ap]\.?m\b)\d{1,2}:\d\d\s?[ap]\.?m\.?,?)\s?[ap]\.?m\b\.?|(?<![\d:.])\d{1,2}:\d\d\s(?:[b-oq-z]\.m|[ap]\.[a-ln-z])\./gi;

/** `25:00 Eastern Time`. */
const hourOfZone =
	/(?<![\d:.])(?:2[5-9]|[3-9]\d):\d\d,?\s(?:Eastern|Central|Mountain|Pacific|E[SD]?T|P[SD]?T|C[SD]?T)\b/g;
/** `17:00 p.m.`, `12:00 midnight p.m.`, `8:30 a.m. Eastern Pacific Time`, `8:30 a.m. Eastern Time ET`. */
const twoClocks =
	/(?<![\d:.])(?:(?:1[3-9]|2[0-4]|0?0):[0-5]\d\s?[ap]\.?m\b\.?|12:00\s(?:midnight|noon),?\s[ap]\.?m\b\.?|\d{1,2}:\d\d\s?[ap]\.?m\.?,?\s(?:(?:Eastern|Central|Mountain|Pacific)\s(?:Standard\s|Daylight\s)?){2}Time|\d{1,2}:\d\d\s?[ap]\.?m\.?,?\s(?:Eastern|Central|Mountain|Pacific)\s(?:Standard\s|Daylight\s)?Time\s(?:[EPC][SD]?T)\b)/g;

/** In days: a date without a year that is nearer to the report is of that time, whatever its day of the week would be in another year. */
const near = 45;

/** A date without a year in the year in which it is nearest to the report; nothing where its day of the week is right there, or in a year that may be meant. */
function ofReport({ date }: Filing, found: FoundDate): readonly FoundDate[] {
	const { inAnyYear, slip } = found;
	if (inAnyYear === undefined || slip === undefined) {
		return [found];
	}
	const report = date === undefined ? Number.NaN : Date.parse(date);
	const year = new Date(report).getUTCFullYear();
	const days = [-1, 0, 1]
		.map((years) => Date.UTC(year + years, inAnyYear.month - 1, inAnyYear.day))
		.sort((a, b) => Math.abs(a - report) - Math.abs(b - report));
	const [right, ...others] = days.map((day) => weekdays[new Date(day).getUTCDay()]);
	const isSaid = (weekday: string | undefined): boolean => weekday?.slice(0, 3) === inAnyYear.weekday.slice(0, 3);
	const isNear = Math.abs((days[0] ?? 0) - report) <= near * 86_400_000;
	return right === undefined || isSaid(right) || (!isNear && others.some(isSaid))
		? []
		: [{ ...found, slip: { ...slip, right } }];
}

/** Those of a paragraph that are impossible in any year, with offsets in it. */
export const impossibleIn = (text: string): readonly FoundDate[] =>
	datesWithoutSense(text).filter(({ inAnyYear }) => inAnyYear === undefined);

/** Those of a paragraph, with offsets in it. */
const datesWithoutSense = rememberedByParagraph((text): readonly FoundDate[] => {
	const all = (fault: DateFault, pattern: RegExp): readonly FoundDate[] =>
		[...text.matchAll(pattern)].map(({ index, 0: words }) => ({ start: index, end: index + words.length, fault }));
	return [
		...daysIn(text),
		...smallMonthsIn(text),
		...twoMonthsIn(text),
		...numericDaysIn(text),
		...(text.includes('iscal') ? all('year', fiscalYear) : []),
		...(/quarter|Q[5-9]/i.test(text) ? all('quarter', quarter) : []),
		...(/\d:\d\d\s?[a-z]/i.test(text) ? all('time', time) : []),
		...(/\d:\d\d/.test(text) ? [...all('time', hourOfZone), ...all('clock', twoClocks)] : []),
	];
});

/** `2/30/2026`, whichever of the two is the month; `2026-02-30`. */
const numeric =
	/(?<![\d/.-])(?:(\d{1,2})\/(\d{1,2})\/((?:19|20)\d\d)(?![\d/])|((?:19|20)\d\d)-(0[1-9]|1[0-2])-(29|3[01])(?![\d-]))/g;

const numericDaysIn = (text: string): readonly FoundDate[] =>
	/\d[/-]\d/.test(text)
		? [...text.matchAll(numeric)].flatMap(
				({ index: start, 0: words, 1: a, 2: b, 3: year, 4: first, 5: month, 6: day }) => {
					const isOne =
						year === undefined
							? hasDay(Number(first), Number(month), Number(day))
							: hasDay(Number(year), Number(a), Number(b)) || hasDay(Number(year), Number(b), Number(a));
					return isOne ? [] : [{ start, end: start + words.length, fault: 'day' as const }];
				},
			)
		: [];

/** `march 12, 2026`; "may" and "march" are other words too, unless a comma stands before the year. */
const smallMonth =
	/\b(?:january|february|april|june|july|august|september|october|november|december|(?:march|may)(?=\s\d{1,2},\s))\s\d{1,2},?\s(?:19|20)\d\d(?!\d)/g;

/** `SeptemberOctober 18, 2026`, `September October 18, 2026`: one month stands beside another. */
const twoMonths = new RegExp(
	`\\b(${monthNames.join('|')})\\s?(?!\\1)(?:${monthNames.join('|')})\\s\\d{1,2},\\s(?:19|20)\\d\\d(?!\\d)`,
	'g',
);

const twoMonthsIn = (text: string): readonly FoundDate[] =>
	[...text.matchAll(twoMonths)].map(({ index: start, 0: words }) => ({
		start,
		end: start + words.length,
		fault: 'months',
	}));

const smallMonthsIn = (text: string): readonly FoundDate[] =>
	[...text.matchAll(smallMonth)].map(({ index: start, 0: words }) => {
		const slip = { start: 0, end: words.length, right: words.charAt(0).toUpperCase() + words.slice(1) };
		return { start, end: start + words.length, fault: 'writing', slip };
	});

const daysIn = (text: string): readonly FoundDate[] =>
	monthsIn(text).flatMap((month): readonly FoundDate[] => {
		const before = text.slice(Math.max(0, month.start - 40), month.start);
		dayAfter.lastIndex = month.end;
		const after = dayAfter.exec(text);
		longNumber.lastIndex = month.end;
		const long = longNumber.exec(text);
		if (long) {
			const isYear = !/^\s+(?:\d{3,4},|\d{1,2} +\d)/.test(long[0]);
			return [{ start: month.start, end: month.end + long[0].length, fault: isYear ? 'year' : 'day' }];
		}
		const written = misprintAfter(text, month);
		if (written) {
			return [written];
		}
		if (after?.[1] === undefined) {
			const day = dayBefore.exec(before);
			yearAfter.lastIndex = month.end;
			const year = yearAfter.exec(text);
			const isWrong = day !== null && year !== null && !hasDay(Number(year[1]), month.number, Number(day[1]));
			return isWrong ? [{ start: month.start - day[0].length, end: month.end + year[0].length, fault: 'day' }] : [];
		}
		const [whole, day, year, weekdayAfter] = after;
		const end = month.end + whole.length;
		// Without a year, any year that has the day will do.
		if (
			!hasDay(year === undefined ? 2000 : Number(year), month.number, Number(day)) &&
			(year !== undefined || isDay(text, end) || isDayOn.test(before))
		) {
			return [{ start: month.start, end, fault: 'day' }];
		}
		const weekday = weekdayAfter ?? weekdayBefore.exec(before)?.[1];
		if (weekday === undefined) {
			return [];
		}
		const isOpen = year === undefined;
		const right = isOpen ? '' : weekdays[new Date(Date.UTC(Number(year), month.number - 1, Number(day))).getUTCDay()];
		const at =
			weekdayAfter === undefined ? month.start - before.length + before.lastIndexOf(weekday) : end - 1 - weekday.length;
		const start = Math.min(at, month.start);
		return right === undefined || right.slice(0, 3) === weekday.slice(0, 3) || (isOpen && !isDay(text, end))
			? []
			: [
					{
						...{ start, end, fault: 'weekday' },
						slip: { start: at - start, end: at - start + weekday.length, right },
						...(isOpen && { inAnyYear: { weekday, month: month.number, day: Number(day) } }),
					},
				];
	});

/** The date that begins with a month, where it is written as nobody writes it. */
function misprintAfter(text: string, { start, end }: VisibleSpan): FoundDate | undefined {
	misprinted.lastIndex = end;
	const found = misprinted.exec(text);
	if (found === null) {
		return undefined;
	}
	const [whole, ...groups] = found;
	const [day = '', year = ''] = groups
		.filter((each) => each !== undefined)
		.map((each) => each.replace(' ', '').replace(/[lIoO]/g, (letter) => String(/[lI]/.test(letter) ? 1 : 0)));
	const right = `${text.slice(start, end)} ${day}, ${Number(year) + (year.length === 2 ? 2000 : 0)}`;
	const length = end - start + whole.length;
	return { start, end: start + length, fault: 'writing', slip: { start: 0, end: length, right } };
}

/** Whether the calendar has a day, the month counted from 1. */
function hasDay(year: number, month: number, day: number): boolean {
	const date = new Date(Date.UTC(year, month - 1, day));
	return year < 1000 || (date.getUTCMonth() === month - 1 && date.getUTCDate() === day);
}

/** Whether a number after the name of a month is its day: a word of a sentence follows, not a noun or more of a number. */
const isDay = (text: string, end: number): boolean =>
	/^\s?(?:[,.;)]|(?:and|or|to|through|at|the|as|for|in|by)\b|$)/.test(text.slice(end, end + 12));

/** The date of the report and those of signatures, of which other rules speak when they cannot be read. */
function isAskedElsewhere({ cover, signatures }: Filing, { start, end }: Span): boolean {
	const dates = [cover?.dateOfReport, ...(signatures?.blocks ?? []).map(({ date }) => date)];
	return dates.some(
		(date) => date !== undefined && date.iso === undefined && date.span.start <= start && end <= date.span.end,
	);
}
