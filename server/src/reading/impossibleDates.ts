/** Dates that the calendar does not have. */
import type { Filing } from '../filing/filing';
import { monthsIn } from '../text/dates';
import type { Piece, Span } from '../text/span';
import { perFiling } from './perFiling';

/** A date that cannot be right. */
export interface ImpossibleDate extends Piece {
	/** The day of the week as written, where that is what is wrong. */
	readonly weekday?: Span;
	/** The day of the week that the date has. */
	readonly right?: string;
}

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
const named = `(${weekdays.join('|')})`;
/** After the month: its day and, where it stands there, the year; then a day of the week in parentheses. */
const dayAfter = new RegExp(
	`\\s{1,20}(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:%]|[.,]\\d|-\\d)(?:(?:\\s{0,3},)?\\s{1,20}(\\d{4})(?!\\d))?(?:\\s{0,3}\\(${named}\\))?`,
	'y',
);
/** Before the month: a day of the week, or the day. */
const weekdayBefore = new RegExp(`\\b${named}\\s{0,3},?\\s{1,20}$`);
const dayBefore = /(?<![\d,.:$/-])(\d{1,2})(?:st|nd|rd|th)?\s{1,9}(?:day\s{1,9}of\s{1,9})?$/;
const yearAfter = /\s{0,3},?\s{1,9}((?:19|20)\d\d)(?!\d)/y;

/** The dates of the 8-K with the name of a month that cannot be right, in text order; not those that the cover and the signatures are asked for. */
export const impossibleDates = perFiling((filing): readonly ImpossibleDate[] => {
	const { visible, span } = filing;
	const from = visible.offset(span.start);
	const text = visible.textOf(span);
	const found = monthsIn(text).flatMap((month): readonly ImpossibleDate[] => {
		const before = text.slice(Math.max(0, month.start - 40), month.start);
		dayAfter.lastIndex = month.end;
		const after = dayAfter.exec(text);
		if (after?.[1] === undefined) {
			const day = dayBefore.exec(before);
			yearAfter.lastIndex = month.end;
			const year = yearAfter.exec(text);
			const isWrong = day !== null && year !== null && !hasDay(Number(year[1]), month.number, Number(day[1]));
			return isWrong ? [visible.piece(from + month.start - day[0].length, from + month.end + year[0].length)] : [];
		}
		const [whole, day, year, weekdayAfter] = after;
		const end = month.end + whole.length;
		// Without a year, any year that has the day will do.
		if (
			!hasDay(year === undefined ? 2000 : Number(year), month.number, Number(day)) &&
			(year !== undefined || isDay(text, end))
		) {
			return [visible.piece(from + month.start, from + end)];
		}
		const weekday = weekdayAfter ?? weekdayBefore.exec(before)?.[1];
		if (weekday === undefined || year === undefined) {
			return [];
		}
		const right = weekdays[new Date(Date.UTC(Number(year), month.number - 1, Number(day))).getUTCDay()];
		const start =
			weekdayAfter === undefined ? month.start - before.length + before.lastIndexOf(weekday) : end - 1 - weekday.length;
		return right === undefined || right === weekday
			? []
			: [
					{
						...visible.piece(from + Math.min(start, month.start), from + Math.max(end, start + weekday.length)),
						weekday: visible.span(from + start, from + start + weekday.length),
						right,
					},
				];
	});
	return found.filter((date) => !isAskedElsewhere(filing, date.span));
});

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
