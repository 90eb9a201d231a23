import type { Filing } from '../../filing/filing';
import { longestToSign } from '../../reading/signatures/signers';
import { daysBetween, type StatedDate, statedDates } from '../../reading/stated/dates';
import { distantYears } from '../../reading/stated/distantYears';
import { earlierDays } from '../../reading/stated/earlierDays';
import { type ImprobableDate, improbableDates } from '../../reading/stated/improbableDates';
import { improbablePeriods } from '../../reading/stated/improbablePeriods';
import { laterMonths } from '../../reading/stated/laterMonths';
import { isReportYearOff } from '../../reading/stated/reportYear';
import { shortened } from '../../text/shortened';
import type { Fix } from '../../writing/edit';
import { dateInWords, replaceVisible } from '../../writing/words';
import { exampleReport } from '../examples/report';
import type { Problem, Rule } from '../rule';

const opened = (year: string): string =>
	exampleReport(`Item 8.01 Other Events

On March 11, ${year}, the company opened a second plant.
`);

/** Flags a day in the text that is a year off the report, a signature long after it, and results of a period long past. */
export const dateImprobable: Rule = {
	id: 'date-improbable',
	severity: { draft: 'hint', final: 'warning' },
	summary: 'The days in a report are near the date of the report, and not a year off.',
	why: 'A report tells of what has just happened. A day that is a year off is mostly left over from the text that served as a model, or has the year that one writes out of habit in January.',
	example: { bad: opened('2025'), good: opened('2026') },
	*check(filing, today) {
		const all = improbableDates(filing);
		const besideReport = all.filter(({ date }) => isReportYearOff(filing, date));
		yield* reportYearOff(filing, besideReport, today);
		// Where the report date is wrong, a period is no less near than the days are.
		for (const { span, text, report } of besideReport.length > 0 ? [] : improbablePeriods(filing)) {
			yield {
				span,
				message: `“${shortened(text, 40)}” is not near the report date ${dateInWords(report.iso)}.`,
				related: [{ span: report.span, message: 'The date of report.' }],
				atMost: 'hint',
			};
		}
		for (const [found, fault] of besideReport.length > 0
			? []
			: ([
					[laterMonths(filing), 'after the report, which says that it was'],
					[earlierDays(filing), 'before the report, which says that it is to come'],
					[distantYears(filing), 'many years after the report'],
				] as const)) {
			for (const { span, text } of found) {
				yield { span, message: `“${text}” is ${fault}.`, atMost: 'hint' };
			}
		}
		for (const improbable of all.filter((each) => !besideReport.includes(each))) {
			const { date, report, instead } = improbable;
			yield {
				span: date.span,
				message: messageOf(improbable),
				related: [{ span: report.span, message: 'The date of report.' }],
				fixes: [
					...(instead === undefined || isTooLate(filing, instead, date, today) ? [] : otherYear(filing, date, instead)),
					...(date.place === 'item' ? otherReportDate(filing, date, report, today) : []),
				],
			};
		}
	},
};

/** The date of report, where the days in the report agree against it. */
function* reportYearOff(filing: Filing, dates: readonly ImprobableDate[], today: string): Iterable<Problem> {
	const [first] = dates;
	if (first) {
		const { report } = first;
		const others = [...new Set(dates.map(({ date }) => dateInWords(date.iso)))];
		yield {
			span: report.span,
			message: `The report date ${dateInWords(report.iso)} is far from the days in the report: ${others.join(', ')}.`,
			related: dates.map(({ date }) => ({ span: date.span, message: places[date.place] ?? 'A day in the report.' })),
			fixes: dates.flatMap(({ date }) => otherReportDate(filing, date, report, today)).slice(0, 1),
		};
	}
}

const places: Readonly<Record<string, string>> = {
	item: 'The day with which the item begins.',
	exhibit: 'The date of the exhibit.',
	signature: 'The date of signing.',
};

function messageOf({ date, report, isYearOff, isWithin, signed }: ImprobableDate): string {
	const [day, reported] = [dateInWords(date.iso), dateInWords(report.iso)];
	if (signed !== undefined) {
		return `Tells what was done on ${day}, after the report was signed on ${dateInWords(signed)}.`;
	}
	if (date.place === 'signature') {
		return `Signed ${day}, long after the report date ${reported}.`;
	}
	const inItem = isWithin ? 'The item tells of' : 'The item begins with';
	const stated = date.place === 'item' ? inItem : 'The exhibit is dated';
	return `${stated} ${day}, ${isYearOff ? 'a year off the' : 'far from the'} report date ${reported}.`;
}

/** The report in the year of the day, unless it would be signed before it or long after, or is still to come. */
function otherReportDate(filing: Filing, { iso }: StatedDate, report: StatedDate, today: string): readonly Fix[] {
	const instead = iso.slice(0, 4) + report.iso.slice(4);
	const isLongAgo = statedDates(filing, 'signature').some((signed) => daysBetween(instead, signed.iso) > longestToSign);
	return isLongAgo || isTooLate(filing, instead, report, today) ? [] : otherYear(filing, report, instead);
}

/** Whether a day is long after today, or after the report was signed, unless that is the day in question. */
const isTooLate = (filing: Filing, instead: string, { span }: StatedDate, today: string): boolean =>
	daysBetween(today, instead) > longestToSign ||
	statedDates(filing, 'signature').some((signed) => signed.span.start !== span.start && signed.iso < instead);

/** The day with another year. */
function otherYear(filing: Filing, { span, iso }: StatedDate, instead: string): readonly Fix[] {
	const { visible } = filing;
	const at = visible.textOf(span).lastIndexOf(iso.slice(0, 4));
	if (at < 0 || instead === iso || instead.endsWith('-02-29')) {
		return [];
	}
	const start = visible.offset(span.start) + at;
	return [
		{
			title: `Change the ${filing.cover?.dateOfReport?.span.start === span.start ? 'report date' : 'date'} to ${dateInWords(instead)}`,
			edits: replaceVisible(filing, visible.piece(start, start + 4).span, instead.slice(0, 4)),
		},
	];
}
