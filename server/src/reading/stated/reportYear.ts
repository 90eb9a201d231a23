/** Which of two years is the wrong one, where a day and the date of report are far apart. */
import type { Filing } from '../../filing/filing';
import { groups } from '../../text/groups';
import { covers, type Span } from '../../text/span';
import { openingDates } from '../items/openingDay';
import { perFiling } from '../perFiling';
import { type StatedDate, statedDates } from './dates';

/** Whether header, items, exhibits, facts or signatures name a day in the year of `iso`, elsewhere than at `except`. */
export const namesYearOf = (filing: Filing, iso: string, except?: { readonly span: Span }): boolean =>
	(startsByYear(filing).get(iso.slice(0, 4)) ?? []).some((start) => start !== except?.span.start);

/** Where those days begin, by their years. */
const startsByYear = perFiling((filing) =>
	groups(
		statedDates(filing, 'header', 'item', 'exhibit', 'fact', 'signature')
			.filter((date) => !isOfCover(filing, date))
			.map(({ iso, span }) => [iso.slice(0, 4), span.start]),
	),
);

/** Whether a fact is the date of report itself, with its tags. */
const isOfCover = ({ cover }: Filing, { place, span }: StatedDate): boolean =>
	place === 'fact' && cover?.dateOfReport !== undefined && covers(span, cover.dateOfReport.span);

/**
 * Whether the filing names another day in the year of `date`, and none in that of the report, or all days of signing and
 * another that stands for the report are in that year, or the report is a century before it, which `19` for `20` makes
 * of a year.
 */
export function isReportYearOff(filing: Filing, date: { readonly span: Span; readonly iso?: string }): boolean {
	const report = filing.cover?.dateOfReport?.iso;
	const { iso } = date;
	if (report === undefined || iso === undefined) {
		return false;
	}
	const isCenturyOff = Number(iso.slice(0, 4)) - Number(report.slice(0, 4)) === 100;
	return (
		isCenturyOff ||
		(namesYearOf(filing, iso, date) && !namesYearOf(filing, report, date)) ||
		areAgreed(filing, iso, report)
	);
}

/** Whether each day of signing is in the year of `iso`, and a day of the header, the facts or an item's beginning, too, while none of these is in that of the report. */
function areAgreed(filing: Filing, iso: string, report: string): boolean {
	const signed = statedDates(filing, 'signature');
	const others = [...statedDates(filing, 'header', 'context'), ...openingDates(filing)];
	const isIn = (day: string) => (each: StatedDate) => each.iso.startsWith(day.slice(0, 4));
	return signed.length > 0 && signed.every(isIn(iso)) && others.some(isIn(iso)) && !others.some(isIn(report));
}
