import type { DatePiece, Filing } from '../../filing/filing';
import { hasSignatures } from '../../reading/has';
import { longestToSign, signingDates } from '../../reading/signatures/signers';
import { daysBetween } from '../../reading/stated/dates';
import { isReportYearOff } from '../../reading/stated/reportYear';
import type { Fix } from '../../writing/edit';
import { dateInWords, replace, replaceVisible, rewrite } from '../../writing/words';
import { exampleReport, exampleSigner, signedReport } from '../examples/report';
import type { Rule } from '../rule';

/** Flags a date of signing before the date of the event that is reported. */
export const signatureDateBeforeEvent: Rule = {
	id: 'signature-date-before-event',
	severity: { draft: 'warning', final: 'warning' },
	yieldsTo: ['date-improbable', 'report-date-not-earliest'],
	summary: 'The date of signing is not before the date of the report.',
	why: 'A report is signed after the event that it reports. An earlier date is mostly left over from the filing that served as a model, or a year that was typed in January.',
	source: { title: '17 CFR 232.302(b)', href: 'https://www.ecfr.gov/current/title-17/section-232.302' },
	example: {
		bad: exampleReport(signedReport(exampleSigner('March 13, 2025'))),
		good: exampleReport(signedReport(exampleSigner('March 13, 2026'))),
	},
	appliesTo: hasSignatures,
	*check(filing, today) {
		const report = filing.cover?.dateOfReport;
		const event = report?.iso;
		if (!report || event === undefined) {
			return;
		}
		const seen = new Set<number>();
		for (const { date } of filing.signatures?.blocks ?? []) {
			// Blocks side by side may share one date.
			if (!date || date.iso === undefined || date.iso >= event || seen.has(date.span.start)) {
				continue;
			}
			seen.add(date.span.start);
			yield {
				span: date.span,
				message: `Signed ${dateInWords(date.iso)}, before the report date ${dateInWords(event)}.`,
				related: [{ span: report.span, message: 'The date of report.' }],
				fixes:
					isReportYearOff(filing, date) || daysBetween(today, event) > longestToSign
						? otherReportYear(filing, report, event, date.iso)
						: withoutRepeats([...otherYear(filing, date, date.iso, event), ...otherDates(filing, date, today)]),
			};
		}
	},
};

/** The report in the year of the signing, unless it would still be after it. */
function otherReportYear(filing: Filing, { span }: DatePiece, event: string, signed: string): readonly Fix[] {
	const { visible } = filing;
	const corrected = signed.slice(0, 4) + event.slice(4);
	const [before, ...others] = visible.textOf(span).split(event.slice(0, 4));
	if (before === undefined || others.length !== 1 || corrected > signed || corrected.endsWith('-02-29')) {
		return [];
	}
	const start = visible.offset(span.start) + before.length;
	return [
		{
			title: `Change the report date to ${dateInWords(corrected)}`,
			edits: replaceVisible(filing, visible.span(start, start + 4), corrected.slice(0, 4)),
		},
	];
}

/** The same day in the year of the report, where only the year is wrong. */
function otherYear({ visible }: Filing, date: DatePiece, iso: string, event: string): readonly Fix[] {
	const year = event.slice(0, 4);
	const start = visible.offset(date.span.start);
	const at = visible.textOf(date.span).lastIndexOf(iso.slice(0, 4));
	const corrected = year + iso.slice(4);
	if (at < 0 || corrected < event || corrected.endsWith('-02-29')) {
		return [];
	}
	const span = visible.span(start + at, start + at + 4);
	return [{ title: `Change the date to ${dateInWords(corrected)}`, edits: [replace(span, year)] }];
}

function otherDates(filing: Filing, date: DatePiece, today: string): readonly Fix[] {
	return [...signingDates(filing, today)].reverse().map((iso) => ({
		title: `Change the date to ${dateInWords(iso)}`,
		edits: rewrite(filing, date.span, dateInWords(iso)),
	}));
}

/** The same day may be meant for two reasons. */
const withoutRepeats = (fixes: readonly Fix[]): readonly Fix[] =>
	fixes.filter(({ title }, i) => fixes.findIndex((fix) => fix.title === title) === i);
