/** Days that are about a year off the report, as they are when the year of a model, or of the year before, is left. */
import type { ExhibitRow, Filing } from '../../filing/filing';
import type { Span } from '../../text/span';
import { isAmendment } from '../amendment';
import { perFiling } from '../perFiling';
import { datesOfRows, daysBetween, openingDates, type StatedDate, statedDates } from './dates';

/** A day that is improbable, beside the one on the cover. */
export interface ImprobableDate {
	readonly date: StatedDate;
	readonly report: StatedDate;
	/** Whether it is about a year from the report; else it is further away, or nearer and still to come. */
	readonly isYearOff: boolean;
	/** The same day in the year of the report, as an ISO date; undefined where that would be no better. */
	readonly instead?: string;
}

/** More days after the report than anybody takes to sign it. */
const longestToSign = 300;
/** How many days from the day of the report a day of another year is taken for the same. */
const near = 20;

/** The improbable days of a report with a date, in text order; empty for an amendment. */
export const improbableDates = perFiling((filing): readonly ImprobableDate[] => {
	const [report] = statedDates(filing, 'cover');
	if (report === undefined || isAmendment(filing)) {
		return [];
	}
	const dates = [...openingDates(filing), ...datesOfRows(filing, isOfToday), ...statedDates(filing, 'signature')];
	return dates
		.filter((date, i) => dates.findIndex(({ span }) => span.start === date.span.start) === i)
		.filter((date) => isImprobable(filing, date, report))
		.map((date) => {
			const instead = report.iso.slice(0, 4) + date.iso.slice(4);
			const isBetter = daysBetween(report.iso, instead) >= (date.place === 'signature' ? 0 : -near);
			const isYearOff = isAboutYear(daysBetween(report.iso, date.iso));
			return { date, report, isYearOff, ...(isBetter && daysBetween(report.iso, instead) < 60 ? { instead } : {}) };
		})
		.sort((a, b) => a.date.span.start - b.date.span.start);
});

function isImprobable(filing: Filing, date: StatedDate, report: StatedDate): boolean {
	const days = daysBetween(report.iso, date.iso);
	switch (date.place) {
		case 'signature':
			return days > longestToSign;
		case 'item':
			// A text that goes on with a day of this year tells a story that began a year before.
			return (
				(days > 60 && tellsOfWhatWas(filing, date)) ||
				((isAboutYear(days) || (isFarOff(days) && tellsOfWhatWas(filing, date))) &&
					!tellsOfEarlier(filing, date) &&
					!statedDates(filing, 'item').some(
						({ item, iso }) => item === date.item && Math.abs(daysBetween(report.iso, iso)) <= near,
					))
			);
		case 'exhibit':
			return (
				date.row?.status !== 'incorporated' &&
				isAboutYear(days) &&
				!statedDates(filing, 'item', 'exhibit').some(
					({ span, iso }) => span.start !== date.span.start && iso === date.iso && !isOpeningOff(filing, span, report),
				) &&
				!statedDates(filing, 'exhibit').some((other) => other.span.start !== date.span.start && other.row === date.row)
			);
		default:
			return false;
	}
}

/** Whether a day is the improbable one that its item begins with: it does not speak for the same day elsewhere. */
const isOpeningOff = (filing: Filing, { start }: Span, report: StatedDate): boolean =>
	openingDates(filing).some((date) => date.span.start === start && isImprobable(filing, date, report));

/** Whether an exhibit is written for the report that it comes with: a release, a letter, slides. */
const isOfToday = (row: ExhibitRow): boolean =>
	/\b(?:press|news|earnings|media)\s+release|\b(?:letter|announcement|presentation|slides|transcript|communication|email|e-mail)\b/i.test(
		row.description?.text ?? '',
	) && !/\bagreement\b|\bamend|\bplan\b|\bincorporated\b|\bprevious/i.test(row.description?.text ?? '');

/** Whether the sentence that a day begins speaks of what was reported before. */
function tellsOfEarlier({ visible }: Filing, { span }: StatedDate): boolean {
	const at = visible.offset(span.end);
	return /\b(?:previous|originally|filed|amend|as\s+(?:previously\s+)?(?:disclosed|reported|announced)|had\s|initial)/i.test(
		visible.text.slice(at, at + 300),
	);
}

/** Whether a day is months after the report, or so long before it that nothing of it is news. */
const isFarOff = (days: number): boolean => days > 60 || days < -3000;

/** Whether the sentence that a day begins says what was done on it. */
function tellsOfWhatWas({ visible }: Filing, { span }: StatedDate): boolean {
	const at = visible.offset(span.end);
	// The point of `Inc.` ends no sentence.
	return /^(?:[^.;]|\.(?=\S|\s[^A-Z])){0,160}?\s(?:issued|announced|entered|completed|held|appointed|elected|notified|received|adopted|approved|resigned|closed|filed|published|reported|executed)\b/.test(
		visible.text.slice(at, at + 240),
	);
}

const isAboutYear = (days: number): boolean => Math.abs(Math.abs(days) - 365) <= near;
