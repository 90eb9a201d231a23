import type { Filing } from '../../filing/filing';
import { hasCover } from '../../reading/has';
import { headerFields } from '../../reading/submission/header';
import { isoOfDigits } from '../../text/dates';
import { dateInWords } from '../../writing/words';
import { coverOf } from '../examples/coverPage';
import type { Rule } from '../rule';

/**
 * Flags a report date later than the day of filing, and so than the signing. A date of signing before the report date
 * is reported where it stands, by `signature-date-before-event`; this rule speaks where that one has nothing to compare.
 */
export const reportDateAfterSignature: Rule = {
	id: 'report-date-after-signature',
	severity: { draft: 'warning', final: 'warning' },
	summary: 'The date of the report is not later than the day on which the report was signed and filed.',
	why: 'A report is signed after the event that it reports and by the day it is filed. A later date is mostly a year that was typed wrong.',
	source: { title: '17 CFR 232.302(b)', href: 'https://www.ecfr.gov/current/title-17/section-232.302' },
	example: {
		bad: submissionOf('20250314', coverOf({})),
		good: submissionOf('20260314', coverOf({})),
	},
	appliesTo: hasCover,
	*check(filing) {
		const date = filing.cover?.dateOfReport;
		const filed = headerDate(filing, 'FILED AS OF DATE');
		const iso = date?.iso;
		if (!date || iso === undefined || !filed || iso <= filed.iso) {
			return;
		}
		const signed = filing.signatures?.blocks.some((block) => block.date?.iso !== undefined && block.date.iso < iso);
		const period = headerDate(filing, 'CONFORMED PERIOD OF REPORT');
		// Two other rules speak of a date of signing, and of a period, that the report date does not agree with.
		if (signed || (period && period.iso !== iso)) {
			return;
		}
		yield {
			span: date.span,
			message: `The report date ${dateInWords(iso)} is after the filing on ${dateInWords(filed.iso)}.`,
			related: [{ span: filed.span, message: 'The day of filing.' }],
		};
	},
};

function headerDate(filing: Filing, name: string) {
	const value = headerFields(filing, name)[0]?.value;
	const iso = value && isoOfDigits(value.text);
	return value && iso !== undefined ? { iso, span: value.span } : undefined;
}

function submissionOf(filed: string, text: string): string {
	return `<SEC-DOCUMENT>
<SEC-HEADER>
CONFORMED SUBMISSION TYPE:	8-K
FILED AS OF DATE:		${filed}
</SEC-HEADER>
<DOCUMENT>
<TYPE>8-K
<SEQUENCE>1
<FILENAME>alder8k.txt
<TEXT>
${text}</TEXT>
</DOCUMENT>
</SEC-DOCUMENT>
`;
}
