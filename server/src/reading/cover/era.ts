/** The law by which a cover is judged. */
import type { Filing } from '../../filing/filing';
import { datesIn } from '../../text/dates';
import { namesYearOf } from '../stated/reportYear';

/**
 * The date by which the cover is judged. Where its year is after the signatures, and no other day is in it, that is the
 * day of the last signature. Where the report date was lost, the latest date of the text shows the time of
 * the report; undefined in a text without dates, for which today's rules hold.
 */
export function eraOf(filing: Filing): string | undefined {
	const { date, visible, span, signatures } = filing;
	if (date !== undefined) {
		const signed = (signatures?.blocks ?? [])
			.flatMap((block) => block.date?.iso ?? [])
			.sort()
			.at(-1);
		const isAfter = signed !== undefined && signed.slice(0, 4) < date.slice(0, 4);
		return isAfter && !namesYearOf(filing, date) ? signed : date;
	}
	const dates = datesIn(visible.text, visible.offset(span.start), visible.offset(span.end));
	return dates
		.map(({ iso }) => iso)
		.filter((iso) => iso !== undefined)
		.sort()
		.at(-1);
}
