/** Dates as filings write them. */

/** A date in a text: offsets of its words, and the day where there is such a day. */
export interface FoundDate {
	readonly start: number;
	readonly end: number;
	/** `2008-03-12`; absent for a day that the calendar lacks (`February 30, 2008`). */
	readonly iso?: string;
}

/** The names of the months, from `January` to `December`. */
export const monthNames = 'January February March April May June July August September October November December'.split(
	' ',
);
const month =
	'(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
/** What stands before a year; after a comma the line may end, and the next one be centered. */
const beforeYear = '(?:\\s{0,9}[,.]?\\s{0,9}|,[ \\t]{0,9}\\r?\\n[ \\t]{0,60})';
/** With the first signs of all its wordings before them, at which most of a text is passed over. */
const written = new RegExp(
	`(?=[jfmasond\\d])(?:${[
		`(?:\\b|(?<=_))${month}\\.?\\s{0,9}(\\d{1,2})(?:st|nd|rd|th)?${beforeYear}(\\d{4})(?!\\d)`,
		`\\b(\\d{1,2})(?:st|nd|rd|th)?(?:\\s{1,9}(?:(?:day\\s{1,9})?of\\s{1,9})?|-)${month}(?:\\.?\\s{0,9},?\\s{0,9}|-)(\\d{4})(?!\\d)`,
		`(?<![\\d/])(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4}|\\d{2})(?![\\d/-])`,
		`(?<![\\d/])(\\d{4})[/-](\\d{2})[/-](\\d{2})(?![\\d/])`,
	].join('|')})`,
	'gi',
);

/** The dates in `text` from `from` to `to`, in order; empty where there are none. */
export function datesIn(text: string, from = 0, to = text.length): readonly FoundDate[] {
	const part = text.slice(from, to);
	if (!/\d/.test(part)) {
		return [];
	}
	const dates: FoundDate[] = [];
	for (const found of part.matchAll(written)) {
		const [whole, monthA, dayA, yearA, dayB, monthB, yearB, monthC, dayC, yearC, yearD, monthD, dayD] = found;
		const iso = monthA
			? isoDate(yearA, monthNumber(monthA), dayA)
			: monthB
				? isoDate(yearB, monthNumber(monthB), dayB)
				: monthC
					? isoDate(fullYear(yearC), Number(monthC), dayC)
					: isoDate(yearD, Number(monthD), dayD);
		const start = from + found.index;
		dates.push({ start, end: start + whole.length, ...(iso === undefined ? {} : { iso }) });
	}
	return dates;
}

/** `May 3-4, 2026`, `April 30 and May 4, 2026`. */
const severalDays = new RegExp(
	`\\b${month}\\.?\\s{1,3}(\\d{1,2})(?:st|nd|rd|th)?\\s{0,3}(?:[-–—&,]|to|through|and)\\s{0,3}(?:${month}\\.?\\s{1,3})?\\d{1,2}(?:st|nd|rd|th)?,?\\s{1,3}(\\d{4})(?!\\d)`,
	'gi',
);

/** The dates as `datesIn` finds them, but those of an event that took several days as one, with the first of them. */
export function firstDaysIn(text: string, from: number, to: number): readonly FoundDate[] {
	const several = [...text.slice(from, to).matchAll(severalDays)].map((found) => {
		const [whole, first = '', day, last = first, year] = found;
		const isOver = monthNumber(last) < monthNumber(first);
		const iso = isoDate(isOver ? String(Number(year) - 1) : year, monthNumber(first), day);
		const start = from + found.index;
		return { start, end: start + whole.length, ...(iso === undefined ? {} : { iso }) };
	});
	const others = datesIn(text, from, to).filter(
		(date) => !several.some(({ start, end }) => start <= date.start && date.end <= end),
	);
	return [...several, ...others].sort((a, b) => a.start - b.start);
}

/** Whether words have the look of a date and nothing else, also of one that is none: `Febuary 8, 2026`, `May 6, 20266`, `May 2026`. */
export const isLikeDate = (words: string): boolean =>
	/^\p{L}{2,10}\.?\s{1,3}\d{1,3}(?:st|nd|rd|th)?,?\s{1,3}\d{2,6}$/u.test(words) ||
	((monthAndYear.test(words) || dayWithoutYear.test(words)) && monthsIn(words).length > 0);

/** `May 6`, `May 6,`: a day without its year. */
const dayWithoutYear = /^[A-Za-z]{3,9}\.?\s{1,3}\d{1,2},?$/;

/** `May XX, 2026`, `May __, 2026`: a month without its day yet. */
const dayToCome = new RegExp(
	`^${month}\\.?\\s(?:X{1,4}|_{1,12}|\\?{1,4}|-{2,4}|[*#]{1,4}),?\\s{0,3}(?:(?:19|20)(?:\\d\\d|XX|__))?$`,
	'i',
);

/** `[TBD] 6, 2026`, `____ 6, 2026`: a day and a year without their month yet. */
export const monthToCome =
	/^(?:\[[^\]]{0,40}\]|_{2,20}|[●•]{1,8}|TB[ADC]|XX{1,3})\s{1,3}(\d{1,2}),?\s{1,3}((?:19|20)\d\d)$/i;

/** `May 2026`: a month without its day. */
export const monthAndYear = /^\p{L}{3,10}\s?[.,]?\s{1,3}(?:19|20)\d\d$/u;

/** Whether words hold the place of a date that is still to come: `[date]`, `May [●], 2026`, `{{date}}`, `TBD`, `May XX, 2026`, `[month] 6, 2026`. */
export const isDateToCome = (words: string): boolean =>
	dayToCome.test(words) ||
	/^(?:\p{L}{3,9}\.?\s)?(?:(?:\[[^\]]{0,40}\]|\{\{?[^}]{0,40}\}\}?|<<?[^>]{0,40}>>?|«[^»]{0,40}»|[●•]{1,8}|TB[ADC]),?\s{0,3}){1,3}(?:(?:19|20)\d\d)?$/iu.test(
		words,
	) ||
	monthToCome.test(words);

const monthKeys = monthNames.map((name) => name.slice(0, 3).toLowerCase());
/** The number of a month, counted from 1, by its name or an abbreviation of it. */
const monthNumber = (name: string): number => monthKeys.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/** Two-digit years are of EDGAR's time: 93 is 1993, 15 is 2015. */
const fullYear = (year: string | undefined): string | undefined =>
	year?.length === 2 ? `${Number(year) > 80 ? '19' : '20'}${year}` : year;

/** The date of a day in digits; undefined where the calendar has no such day. */
function isoDate(year: string | undefined, month: number, day: string | undefined): string | undefined {
	const date = new Date(Date.UTC(Number(year), month - 1, Number(day)));
	return date.getUTCMonth() === month - 1 && date.getUTCDate() === Number(day)
		? `${year}-${String(month).padStart(2, '0')}-${day?.padStart(2, '0')}`
		: undefined;
}

/** `20080312` as `2008-03-12`; undefined where the digits are no date. */
export const isoOfDigits = (digits: string): string | undefined =>
	/^\d{8}$/.test(digits) ? isoDate(digits.slice(0, 4), Number(digits.slice(4, 6)), digits.slice(6)) : undefined;

/** The name of a month in a text, in full or abbreviated, with its full stop. */
export interface FoundMonth {
	readonly start: number;
	readonly end: number;
	/** Counted from 1. */
	readonly number: number;
}

/** The names of months in `text` that begin with a capital and are words of their own, in text order. */
export function monthsIn(text: string): readonly FoundMonth[] {
	const found: FoundMonth[] = [];
	for (const [index, name] of monthNames.entries()) {
		const key = name.slice(0, 3);
		for (let start = text.indexOf(key); start !== -1; start = text.indexOf(key, start + 3)) {
			restOfWord.lastIndex = start + 3;
			const rest = restOfWord.exec(text)?.[0] ?? '';
			const isMonth = rest === name.slice(3) || rest === '' || (key === 'Sep' && rest === 't');
			if (isMonth && !/[\p{L}\p{N}]/u.test(text.charAt(start - 1))) {
				const end = start + 3 + rest.length;
				found.push({
					start,
					end: rest === name.slice(3) || text.charAt(end) !== '.' ? end : end + 1,
					number: index + 1,
				});
			}
		}
	}
	return found.sort((a, b) => a.start - b.start);
}

const restOfWord = /[\p{L}\p{N}]*/uy;
