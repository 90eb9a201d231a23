import { datesIn, monthAndYear } from '../text/dates';
import { shortened } from '../text/shortened';

/** What is said of words that stand where a date belongs and are none: `“May 2026” has no day.` */
export const unreadDate = (words: string): string => `“${shortened(words, 40)}” ${faultOf(words)}.`;

/** `[date]`, `May __, 2026`, `MM/DD/YYYY`, `TBD`: what a draft has for a day that is to come. */
const toCome = /[[{<«_●•]|\b(?:TB[ACD]|X{1,4}|[MDY]{2,4}|month|day|year)\b/i;

/** The end of a date whose year has two digits: `May 21, 26`, `May 21, ’26`. */
const shortYear = /(?<=\d,?\s{1,3})['’]?(\d\d)$/;

/** `March 12`. */
const dayAlone = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?\s{1,3}\d{1,2}$/i;

function faultOf(words: string): string {
	if (toCome.test(words)) {
		return 'is not a date yet';
	}
	if (monthAndYear.test(words)) {
		return 'has no day';
	}
	if (dayAlone.test(words)) {
		return 'has no year';
	}
	return shortYear.test(words) || /^\p{L}{3,9}\.?\s{1,3}\d{1,2},\s{1,3}\d{3}$/u.test(words)
		? 'has no year of four digits'
		: 'is no date of the calendar';
}

/** `May 21, 26` and `May 21, ’26` as an ISO date; undefined where that is no day of the calendar. */
export const withWholeYear = (words: string): string | undefined =>
	shortYear.test(words) ? datesIn(words.replace(shortYear, '20$1'))[0]?.iso : undefined;
