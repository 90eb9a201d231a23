import { datesIn, monthAndYear, monthNames, monthsIn, monthToCome } from '../text/dates';
import { isOneEdit } from '../text/oneEdit';
import { shortened } from '../text/shortened';

/** What is said of words that stand where a date belongs and are none: `“May 2026” has no day.` */
export const unreadDate = (words: string): string => `“${shortened(words, 40)}” ${faultOf(words)}.`;

/** `[date]`, `May __, 2026`, `MM/DD/YYYY`, `TBD`: what a draft has for a day that is to come. */
const toCome = /[[{<«_●•]|\b(?:TB[ACD]|X{1,4}|[MDY]{2,4}|month|day|year)\b|\b20XX\b/i;

/** The end of a date whose year has two digits: `May 21, 26`, `May 21, ’26`. */
const shortYear = /(?<=\d,?\s{1,3})['’]?(\d\d)$/;

/** What stands where a year of four digits should: nothing, or one of another length. */
const damagedYear = /^(\p{L}{3,9}\.?\s{1,3}\d{1,2})(?:st|nd|rd|th)?,?(?:\s{1,3}(\d{3}|\d{5}))?,?$/u;

function faultOf(words: string): string {
	if (toCome.test(words)) {
		return 'is not a date yet';
	}
	if (monthAndYear.test(words)) {
		return 'has no day';
	}
	const [isDay, , digits] = damagedYear.exec(words) ?? [];
	if (isDay !== undefined && digits === undefined && monthsIn(words).length > 0) {
		return 'has no year';
	}
	return shortYear.test(words) || digits !== undefined ? 'has no year of four digits' : 'is no date of the calendar';
}

/**
 * The days that may be meant by words that lack a whole year, as ISO dates, the likeliest first: `May 21, 26` is of 2026,
 * `May 21` and `May 21, 20266` of the year that is given or of the one beside it. Empty where they lack something else.
 */
export function withWholeYear(words: string, year: number): readonly string[] {
	const [, day, digits] = damagedYear.exec(words) ?? [];
	const years = day === undefined ? [] : [year, year + 1, year - 1].map(String);
	const meant = years
		.filter((each) => digits === undefined || isOneEdit(digits, each))
		.map((each) => `${day}, ${each}`);
	const whole = shortYear.test(words) ? [words.replace(shortYear, '20$1')] : meant;
	return whole.flatMap((each) => datesIn(each)[0]?.iso ?? []);
}

/** The days that may be meant by words without their month, `[TBD] 6, 2026`, as ISO dates; empty where they lack something else. */
export function withEachMonth(words: string): readonly string[] {
	const [, day, year] = monthToCome.exec(words) ?? [];
	return day === undefined ? [] : monthNames.flatMap((month) => datesIn(`${month} ${day}, ${year}`)[0]?.iso ?? []);
}
