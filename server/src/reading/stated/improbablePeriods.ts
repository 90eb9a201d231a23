/** Periods whose results a report announces, and that ended too long before it, or after it. */
import { type FoundPeriod, periodsIn } from '../../filing/periods';
import { isAbout } from '../../knowledge';
import { sentenceAround } from '../../text/sentences';
import { firstAfter } from '../../text/sortedSearch';
import type { Piece } from '../../text/span';
import { isAmendment } from '../amendment';
import { perFiling } from '../perFiling';
import { proseParagraphs } from '../prose';
import { daysBetween, type StatedDate, statedDates } from './dates';

/** A period of which nobody announces results any more, or yet. */
export interface ImprobablePeriod extends Piece {
	readonly report: StatedDate;
}

/** In days: results are announced no later after the end of their period. */
const longest = 150;
/** What a sentence says that announces results. */
const announces =
	/\b(?:announc|issu|releas)\w+\b[\s\S]{0,200}?\b(?:results|earnings)\b|\b(?:earnings|press|news)\s+release\b/i;

/** What a sentence says of days to come. */
const ofFuture =
	/\b(?:will|would|may|expect\w*|guidance|outlook|forecast\w*|anticipat\w+|estimat\w+|project\w+|target\w*|ending|compar\w+)\b/i;

/** What a sentence says of pay, of plans and of who is engaged for a year. */
const ofPay =
	/\b(?:shall|eligible|entitled|bonus|award\w*|performance|incentive|salary|compensation|engag\w+|appoint\w*|audit\w*|account\w*|fiscal year end|through|until|during|covenant\w*|ratio|budget|plan|each)\b/i;

/**
 * The periods of the sentences on results that announce them, in text order; where a sentence names several, and in other
 * items, only those that it calls ended and that end after the report. None without a date of report or in an amendment.
 */
export const improbablePeriods = perFiling((filing): readonly ImprobablePeriod[] => {
	const [report] = statedDates(filing, 'cover');
	return report === undefined || isAmendment(filing)
		? []
		: proseParagraphs(filing).flatMap(({ text, start, item }) => {
				const isOnResults = isAbout(item.number, 'results');
				const periods = isOnResults || /\bended\b/.test(text) ? periodsIn(text) : [];
				const isCurrent = (period: FoundPeriod): boolean => mayBeAnnounced(period, report.iso);
				const named = periods.filter(isNamed);
				const isAnyNamedCurrent = named.some(isCurrent);
				const isAnyAnnounced = !isOnResults || periods.length === 1 || periods.some(isCurrent);
				const isOne = (period: FoundPeriod): boolean => {
					const { start: from, end: to } = sentenceAround(text, period.start);
					const sentence = text.slice(from, to);
					const countUpTo = (end: number): number => firstAfter(named, ({ start }) => start, end - 1);
					const isOnlyOne = countUpTo(to) - countUpTo(from) === 1;
					const isStale = isOnResults && !isAnyNamedCurrent && isOnlyOne && !isCurrent(period);
					return (
						(isStale && announces.test(sentence)) ||
						(isAnyAnnounced &&
							isStillToEnd(period, report.iso) &&
							/\bended\b/i.test(text.slice(period.start, period.end)) &&
							!ofFuture.test(sentence) &&
							(isOnResults || !ofPay.test(sentence)))
					);
				};
				return periods.filter(isOne).map((period) => ({
					...filing.visible.piece(start + period.start, start + period.end),
					report,
				}));
			});
});

/** Whether a period has its year. */
const isNamed = ({ ends, year }: FoundPeriod): boolean => ends !== undefined || year !== undefined;

/** Whether a period ends more than some days after a day. */
const isStillToEnd = ({ ends }: FoundPeriod, day: string): boolean => ends !== undefined && daysBetween(day, ends) > 7;

/**
 * Whether results of a period may be announced on a day. A fiscal year is named for the year in which it ends, or nearly
 * so: the first quarter of 2025 ends between April 2024 and early May 2025.
 */
function mayBeAnnounced({ ends, quarter, year }: FoundPeriod, day: string): boolean {
	const [earliest, latest] =
		ends !== undefined
			? [ends, ends]
			: quarter !== undefined && year !== undefined
				? [dayOf(year - 1, 3 * quarter, 20), dayOf(year, 3 * quarter + 1, 5)]
				: [day, day];
	return daysBetween(earliest, day) >= 0 && daysBetween(latest, day) <= longest;
}

/** An ISO date; the month is counted from 0 and may be of the next year. */
const dayOf = (year: number, month: number, day: number): string =>
	new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
