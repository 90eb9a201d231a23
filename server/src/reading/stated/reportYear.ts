/** Which of two years is the wrong one, where a day and the date of report are far apart. */
import type { Filing } from '../../filing/filing';
import type { Span } from '../../text/span';
import { statedDates } from './dates';

/** Whether header, items, exhibits, facts or signatures name a day in the year of `iso`, elsewhere than at `except`. */
export const namesYearOf = (filing: Filing, iso: string, except?: { readonly span: Span }): boolean =>
	statedDates(filing, 'header', 'item', 'exhibit', 'fact', 'signature').some(
		(other) => other.span.start !== except?.span.start && other.iso.startsWith(iso.slice(0, 4)),
	);

/**
 * Whether the filing names another day in the year of `date`, and none in that of the report, or the report is a
 * century before it, which `19` for `20` makes of a year.
 */
export function isReportYearOff(filing: Filing, date: { readonly span: Span; readonly iso?: string }): boolean {
	const report = filing.cover?.dateOfReport?.iso;
	const { iso } = date;
	if (report === undefined || iso === undefined) {
		return false;
	}
	const isCenturyOff = Number(iso.slice(0, 4)) - Number(report.slice(0, 4)) === 100;
	return isCenturyOff || (namesYearOf(filing, iso, date) && !namesYearOf(filing, report, date));
}
