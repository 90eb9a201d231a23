/** Which of two years is the wrong one, where a day and the date of report are far apart. */
import type { Filing } from '../../filing/filing';
import type { Piece } from '../../text/span';
import { statedDates } from './dates';

/**
 * Whether header, items, exhibits, facts or signatures name another day in the year of `date`, and none in that of the
 * report, or the report is a century before it, which `19` for `20` makes of a year.
 */
export function isReportYearOff(filing: Filing, date: Piece & { readonly iso?: string }): boolean {
	const report = filing.cover?.dateOfReport?.iso;
	const others = statedDates(filing, 'header', 'item', 'exhibit', 'fact', 'signature').filter(
		({ span }) => span.start !== date.span.start,
	);
	const isNamed = (iso: string | undefined): boolean =>
		iso !== undefined && others.some((other) => other.iso.startsWith(iso.slice(0, 4)));
	const isCenturyOff = Number(date.iso?.slice(0, 4)) - Number(report?.slice(0, 4)) === 100;
	return isCenturyOff || (isNamed(date.iso) && !isNamed(report));
}
