/** Quarters and years of accounts, as sentences and titles name them. */
import { datesIn } from '../text/dates';
import { withoutOverlaps } from '../text/takeFree';

/** A quarter or a year that words name. */
export interface FoundPeriod {
	readonly start: number;
	readonly end: number;
	readonly kind: 'quarter' | 'year';
	/** 1 to 4, where the words count the quarter. */
	readonly quarter?: number;
	/** The year that they name, of a date that of the date: 2026; absent where they name a quarter alone. */
	readonly year?: number;
	/** The last day, where they name it, as an ISO date. */
	readonly ends?: string;
	/** Where the year stands; absent where there is none. */
	readonly yearAt?: number;
	/** Where the words that count the quarter stand: `first`, `Q1`. */
	readonly quarterAt?: { readonly start: number; readonly end: number };
}

/** The quarters of a year in their order. */
export const ordinals = ['first', 'second', 'third', 'fourth'];
const ordinal = '(first|second|third|fourth|1st|2nd|3rd|4th)';
const span = '(?:quarter|(?:three|3|thirteen|13|fourteen|14)[ -](?:months?|weeks?))';
const year = '((?:19|20)\\d\\d)';
const gap = '[\\s\\v]{1,9}';

/** `quarter ended March 31, 2026`, `year ending December 31, 2025`: the date follows. */
const ended = new RegExp(
	`\\b(?:${ordinal}${gap}(?:fiscal${gap})?)?(?:(${span})|((?:fiscal${gap}|full${gap}|calendar${gap})?(?:year|(?:twelve|12)[ -]months?)))(?:${gap}period)?${gap}(?:that${gap})?(?:ended|ending)${gap}(?:on${gap})?`,
	'gi',
);
/** `first quarter of fiscal 2026`, `second fiscal quarter 2026`. */
const counted = new RegExp(
	`\\b${ordinal}[\\s-]{1,9}(?:fiscal${gap})?quarter(?:${gap}(?:of${gap})?(?:(?:the|its|our)${gap})?(?:fiscal(?:${gap}year)?${gap}|calendar${gap}|year${gap})?|,\\s?)${year}(?!\\d)`,
	'gi',
);
/** `Q1 2026`, `1Q26` is too short to tell. */
const short = new RegExp(
	`\\b(?:Q([1-4])|([1-4])Q)(?:${gap}(?:of${gap})?(?:fiscal${gap}(?:year${gap})?|FY\\s?)?|[’'])?${year}(?!\\d)`,
	'gi',
);
/** `2026 first quarter`: the year before it. */
const yearFirst = new RegExp(`${year}${gap}${ordinal}[\\s-]{1,9}(?:fiscal${gap})?quarter\\b`, 'gi');
/** `third-quarter results`, whose year the reader knows. */
const alone = new RegExp(`\\b${ordinal}[\\s-]{1,9}(?:fiscal${gap})?quarter(?!${gap}(?:of|ended|ending)\\b)`, 'gi');
/** `fiscal year 2025`, `full year 2025`, `fiscal 2025`. */
const named = new RegExp(
	`\\b(?:(?:full|fiscal|calendar)[ -]year|fiscal|year[ -]end)${gap}(?:of${gap})?(?:fiscal${gap})?${year}(?!\\d)`,
	'gi',
);

/** The quarters and years of accounts in `text`, in text order and apart. */
export function periodsIn(text: string): readonly FoundPeriod[] {
	if (!/quarter|year|month|week|fiscal|Q[1-4]|[1-4]Q/i.test(text)) {
		return [];
	}
	const found: FoundPeriod[] = [];
	for (const { index, 0: words, 1: count, 2: quarter } of text.matchAll(ended)) {
		const at = index + words.length;
		const [date] = datesIn(text, at, Math.min(text.length, at + 40));
		if (date?.iso !== undefined && date.start === at) {
			const yearAt = date.start + text.slice(date.start, date.end).lastIndexOf(date.iso.slice(0, 4));
			found.push({
				start: index,
				end: date.end,
				kind: quarter === undefined ? 'year' : 'quarter',
				year: Number(date.iso.slice(0, 4)),
				ends: date.iso,
				yearAt,
				...(count === undefined || quarter === undefined ? {} : { quarter: quarterOf(count) }),
			});
		}
	}
	for (const { index, 0: words, 1: count = '', 2: digits } of text.matchAll(counted)) {
		found.push({
			...placed(index, words, digits),
			kind: 'quarter',
			quarter: quarterOf(count),
			quarterAt: { start: index, end: index + count.length },
		});
	}
	for (const { index, 0: words, 1: after, 2: before, 3: digits } of text.matchAll(short)) {
		const quarterAt = { start: index, end: index + 2 };
		found.push({ ...placed(index, words, digits), kind: 'quarter', quarter: Number(after ?? before), quarterAt });
	}
	for (const { index, 0: words, 1: digits, 2: count = '' } of text.matchAll(yearFirst)) {
		const at = index + words.indexOf(count);
		const quarterAt = { start: at, end: at + count.length };
		found.push({
			...placed(index, words, digits),
			kind: 'quarter',
			quarter: quarterOf(count),
			yearAt: index,
			quarterAt,
		});
	}
	for (const { index, 0: words, 1: count = '' } of text.matchAll(alone)) {
		const quarterAt = { start: index, end: index + count.length };
		found.push({ start: index, end: index + words.length, kind: 'quarter', quarter: quarterOf(count), quarterAt });
	}
	for (const { index, 0: words, 1: digits } of text.matchAll(named)) {
		found.push({ ...placed(index, words, digits), kind: 'year' });
	}
	return withoutOverlaps(found);
}

const placed = (start: number, words: string, digits: string | undefined) => ({
	start,
	end: start + words.length,
	year: Number(digits),
	yearAt: start + words.length - 4,
});

const quarterOf = (words: string): number =>
	/^\d/.test(words) ? Number(words.charAt(0)) : ordinals.indexOf(words.toLowerCase()) + 1;
