import type { Filing, OtherReport } from '../../filing/filing';
import { daysBetween } from '../../reading/stated/dates';
import { hasEarlierReport, type StaleValue, staleValues } from '../../reading/stated/staleValues';
import { shortened } from '../../text/shortened';
import { dateInWords } from '../../writing/words';
import { coverOf } from '../examples/coverPage';
import { twoReports } from '../examples/twoReports';
import type { Rule } from '../rule';

const text = (day: string, released: string): string => `${coverOf({}).replaceAll('March 12, 2026', day)}
Item 8.01 Other Events

On ${released}, Alder Ridge Holdings issued a press release on its new plant.
`;
const earlier = text('January 8, 2026', 'January 8, 2026');

/** Flags what is left of the earlier report that a draft was made from. */
export const staleValue: Rule = {
	id: 'stale-value',
	severity: { draft: 'hint', final: 'warning' },
	summary: 'Days, periods, amounts and links are those of this report, not of an earlier one of the registrant.',
	why: 'A report is mostly made from the last one. What stands in the same words of both, and was of that time, has probably not been touched since.',
	example: {
		bad: twoReports(text('March 12, 2026', 'January 8, 2026'), earlier),
		good: twoReports(text('March 12, 2026', 'March 12, 2026'), earlier),
	},
	appliesTo: hasEarlierReport,
	*check(filing, today) {
		for (const value of staleValues(filing).filter(({ earlier }) => !mayBeVersions(filing, earlier, today))) {
			yield {
				span: value.span,
				message: messageOf(value),
				...(value.isAlone === true && { atMost: 'hint' as const }),
			};
		}
	},
};

/** In days after the event: as long as a report has mostly not been filed yet. */
const longestToFile = 10;

/** Whether two reports of one day are still being written, so that they may be two versions of one draft. */
const mayBeVersions = ({ date }: Filing, { filing }: OtherReport, today: string): boolean =>
	date !== undefined && filing.date === date && daysBetween(date, today) <= longestToFile;

function messageOf({ kind, text, earlier }: StaleValue): string {
	const report = `the report of ${dateInWords(earlier.filing.date)}`;
	switch (kind) {
		case 'report date':
			return `The date of report is still that of ${shortened(earlier.name, 50)}.`;
		case 'signature':
			return `Signed on the day of ${report}.`;
		case 'link':
			return `“${shortened(text, 30)}” is an exhibit of ${report}.`;
		default:
			return `“${shortened(text, 24)}” stands in the same words of ${report}.`;
	}
}
