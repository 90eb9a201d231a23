/** Days that are about a year off the report. The year of the model, or the year before, was left in them. */
import type { ExhibitRow, Filing } from '../../filing/filing';
import { overlap, type Span } from '../../text/span';
import { isAmendment } from '../amendment';
import { openingDates } from '../items/openingDay';
import { perFiling } from '../perFiling';
import { longestToSign } from '../signatures/signers';
import { impossibleDates } from '../slips/figures/impossibleDates';
import { datesOfRows, daysBetween, isAboutYear, type StatedDate, statedDates } from './dates';

/** A day that is improbable, beside the one on the cover. */
export interface ImprobableDate {
	readonly date: StatedDate;
	readonly report: StatedDate;
	/** Whether it is about a year from the report; else it is further away, or nearer and still to come. */
	readonly isYearOff: boolean;
	/** Whether it stands within its item, and not at the beginning of it. */
	readonly isWithin?: boolean;
	/** The last day of signing, where something is told that was done after it. */
	readonly signed?: string;
	/** The same day in the year of the report, as an ISO date; undefined where that would be no better. */
	readonly instead?: string;
}

/** How many days from the day of the report a day of another year is taken for the same. */
const near = 20;
/** More days after the report than what is done by then can be told in it. */
const soon = 60;
/** More days before the report than a story of a report goes back. */
const longestStory = 3000;

/** The improbable days of a report with a date, in text order; empty for an amendment. */
export const improbableDates = perFiling((filing): readonly ImprobableDate[] => {
	const [report] = statedDates(filing, 'cover');
	if (report === undefined || isAmendment(filing)) {
		return [];
	}
	const dates = [
		...openingDates(filing),
		...[...datesAfterSigning(filing).values()].map(({ date }) => date),
		...datesOfLastYear(filing),
		...datesOfRows(filing, isOfToday),
		...datesOfRows(filing, ({ status }) => status !== 'incorporated').filter((date) =>
			isYearOffText(filing, date, report),
		),
		...statedDates(filing, 'signature'),
	];
	return (
		onceEach(dates)
			.filter((date) => isImprobable(filing, date, report))
			// Of a year that cannot be right another rule speaks.
			.filter(({ span }) => !impossibleDates(filing).some((each) => each.fault === 'year' && overlap(each.span, span)))
			.map((date) => {
				const instead = report.iso.slice(0, 4) + date.iso.slice(4);
				// The year 26 is no year of a report.
				const isBetter =
					report.iso >= '1990' && daysBetween(report.iso, instead) >= (date.place === 'signature' ? 0 : -near);
				const isYearOff = isAboutYear(daysBetween(report.iso, date.iso), near);
				const after = datesAfterSigning(filing).get(date.span.start);
				return {
					date,
					report,
					isYearOff,
					...(datesOfLastYear(filing).has(date) && !openingDates(filing).includes(date) && { isWithin: true }),
					...(after && !isImprobableOpening(filing, date, report) && { signed: after.signed }),
					...(isBetter && isNearYear(date.iso, instead) && daysBetween(report.iso, instead) < soon ? { instead } : {}),
				};
			})
			.sort((a, b) => a.date.span.start - b.date.span.start)
	);
});

/** Whether the years of two days are one apart, or have two digits alike at their places; of any other the one says nothing. */
const isNearYear = (one: string, other: string): boolean =>
	Math.abs(Number(one.slice(0, 4)) - Number(other.slice(0, 4))) < 2 ||
	[0, 1, 2, 3].filter((at) => one[at] === other[at]).length > 1;

/** The first of the days that begin at the same place. */
const onceEach = (dates: readonly StatedDate[]): readonly StatedDate[] => [
	...new Map([...dates].reverse().map((date) => [date.span.start, date])).values(),
];

/** A day on which something was done that the report tells, after the last day of signing. */
interface DateAfterSigning {
	readonly date: StatedDate;
	readonly signed: string;
}

/** Such days of the items, by where they begin. */
const datesAfterSigning = perFiling((filing): ReadonlyMap<number, DateAfterSigning> => {
	const { visible } = filing;
	const signed = statedDates(filing, 'signature')
		.map(({ iso }) => iso)
		.sort()
		.at(-1);
	const [report] = statedDates(filing, 'cover');
	// Of a signature before the date of report another rule speaks.
	if (signed === undefined || report === undefined || signed < report.iso) {
		return new Map();
	}
	const after = statedDates(filing, 'item').filter((date) => {
		const at = visible.offset(date.span.start);
		const before = visible.text.slice(Math.max(0, at - 40), at);
		const days = daysBetween(signed, date.iso);
		return (
			(days > 0 && /(?:^|\s)On\s$/.test(before) && tellsOfWhatWas(filing, date)) ||
			(days > 0 && days < 400 && wasDone.test(before)) ||
			// A contract may be dated ahead.
			(days > soon && isDated.test(before))
		);
	});
	return new Map(after.map((date) => [date.span.start, { date, signed }]));
});

/** Before a day on which something was done: `declared effective on`. */
const wasDone =
	/\b(?:declared\seffective|(?:was|were)\s(?:completed|filed|issued|signed|executed|held|closed|dismissed|announced|published|repaid|terminated|appointed|elected))\son\s$/;

/** Before a day of an offering or a closing that the report tells of. */
const ofToday =
	/\b(?:prospectus\ssupplement,?\sdated|(?:closing|closed|sale|offering)\s(?:took\splace|occurred|closed|was\scompleted|was\sconsummated)\son)\s$/;

/** Days on which something was done, by the text, a year to the day before the report or before an item's beginning. */
const datesOfLastYear = perFiling((filing): ReadonlySet<StatedDate> => {
	const { visible } = filing;
	const [report] = statedDates(filing, 'cover');
	const others = [
		...statedDates(filing, 'cover'),
		...openingDates(filing),
		...statedDates(filing, 'item').filter(({ iso }) => report && Math.abs(daysBetween(report.iso, iso)) <= near),
	];
	const ofLastYear = new Set(others.map(({ iso }) => `${Number(iso.slice(0, 4)) - 1}${iso.slice(4)}`));
	return new Set(
		statedDates(filing, 'item').filter((date) => {
			const at = visible.offset(date.span.start);
			const before = visible.text.slice(Math.max(0, at - 50), at);
			return (
				ofLastYear.has(date.iso) &&
				!tellsOfEarlier(filing, date, /\.\s+(?=[A-Z])/) &&
				(ofToday.test(before) || (/(?:^|\s)On\s$/.test(before) && tellsOfWhatWas(filing, date)))
			);
		}),
	);
});

/** Words before the date of a document that there is, not of one that is still to be dated. */
const isDated = /(?<!\b(?:be|been|being)\s)\bdated(?:\s+as\s+of)?\s+$/;

function isImprobable(filing: Filing, date: StatedDate, report: StatedDate): boolean {
	const days = daysBetween(report.iso, date.iso);
	switch (date.place) {
		case 'signature':
			return days > longestToSign;
		case 'item':
			return (
				datesAfterSigning(filing).has(date.span.start) ||
				datesOfLastYear(filing).has(date) ||
				isImprobableOpening(filing, date, report)
			);
		case 'exhibit':
			return (
				date.row?.status !== 'incorporated' &&
				isAboutYear(days, near) &&
				!statedDates(filing, 'item', 'exhibit').some(
					({ span, iso }) => span.start !== date.span.start && iso === date.iso && !isOpeningOff(filing, span, report),
				) &&
				!statedDates(filing, 'exhibit').some((other) => other.span.start !== date.span.start && other.row === date.row)
			);
		default:
			return false;
	}
}

/** Whether the day with which an item begins is improbable. */
function isImprobableOpening(filing: Filing, date: StatedDate, report: StatedDate): boolean {
	const days = daysBetween(report.iso, date.iso);
	if (days > soon && tellsOfWhatWas(filing, date)) {
		return true;
	}
	// A text that goes on with a day of this year tells a story that began a year before.
	const goesOn = (): boolean =>
		statedDates(filing, 'item').some(
			({ item, iso }) => item === date.item && Math.abs(daysBetween(report.iso, iso)) <= near,
		);
	const isOff = isAboutYear(days, near) || (days < -longestStory && tellsOfWhatWas(filing, date));
	return isOff && !tellsOfEarlier(filing, date) && !goesOn();
}

/** Whether a day is the improbable one that its item begins with: it does not speak for the same day elsewhere. */
const isOpeningOff = (filing: Filing, { start }: Span, report: StatedDate): boolean =>
	openingDates(filing).some((date) => date.span.start === start && isImprobable(filing, date, report));

/** Whether an exhibit is written for the report that it comes with: a release, a letter, slides. */
const isOfToday = (row: ExhibitRow): boolean =>
	/\b(?:press|news|earnings|media)\s+release|\b(?:letter|announcement|presentation|slides|transcript|communication|email|e-mail)\b/i.test(
		row.description?.text ?? '',
	) && !/\bagreement\b|\bamend|\bplan\b|\bincorporated\b|\bprevious/i.test(row.description?.text ?? '');

/** Whether an item tells of the same day of the year, about that of the report: `dated May 12, 2025` beside `On May 12, 2026`. */
const isYearOffText = (filing: Filing, { iso }: StatedDate, report: StatedDate): boolean =>
	statedDates(filing, 'item').some(
		(other) =>
			other.iso.slice(4) === iso.slice(4) &&
			Math.abs(Number(other.iso.slice(0, 4)) - Number(iso.slice(0, 4))) === 1 &&
			Math.abs(daysBetween(report.iso, other.iso)) <= near,
	);

/** Whether what a day begins speaks of what was reported before, up to `upTo`. */
function tellsOfEarlier({ visible }: Filing, { span }: StatedDate, upTo = /$/): boolean {
	const at = visible.offset(span.end);
	return /\b(?:previous(?!ly\s+issued)|originally|filed|amend|as\s+(?:previously\s+)?(?:disclosed|reported|announced)|had\s|initial)/i.test(
		visible.text.slice(at, at + 300).split(upTo, 1)[0] ?? '',
	);
}

/** Whether the sentence that a day begins says what was done on it. */
function tellsOfWhatWas({ visible }: Filing, { span }: StatedDate): boolean {
	const at = visible.offset(span.end);
	// The point of `Inc.` ends no sentence.
	return /^(?:[^.;]|\.(?=\S|\s[^A-Z])){0,160}?\s(?:issued|announced|entered|completed|held|appointed|elected|notified|received|adopted|approved|resigned|closed|filed|published|reported|executed|determined|consummated|concluded|granted|sent|engaged|dismissed|purchased|delivered|learned|detected|discovered|began\sto)\b/.test(
		visible.text.slice(at, at + 240),
	);
}
