import type { Filing } from '../../filing/filing';
import { hasHeader } from '../../reading/has';
import { longestToSign } from '../../reading/signatures/signers';
import { daysBetween } from '../../reading/stated/dates';
import { headerFields } from '../../reading/submission/header';
import { isoOfDigits } from '../../text/dates';
import { shortened } from '../../text/shortened';
import { dateInWords, replace, rewrite } from '../../writing/words';
import { exampleSubmission } from '../examples/submission';
import type { Rule } from '../rule';

const header = 'ITEM INFORMATION:		Other Events\n';

/** Flags a period of report in the header that is not the date of report on the cover page. */
export const headerPeriodMismatch: Rule = {
	id: 'header-period-mismatch',
	severity: { draft: 'warning', final: 'error' },
	yieldsTo: ['date-improbable', 'signature-date-before-event'],
	summary: 'The period of report in the header is the date of report on the cover page.',
	why: 'Both are the date of the earliest event. EDGAR files and shows the report by the period in the header.',
	source: {
		title: 'Form 8-K, cover page, and the EDGAR header',
		href: 'https://www.sec.gov/files/form8-k.pdf',
	},
	example: {
		bad: exampleSubmission({ header, period: '20250312' }),
		good: exampleSubmission({ header }),
	},
	appliesTo: hasHeader,
	*check(filing, today) {
		const [field] = headerFields(filing, 'CONFORMED PERIOD OF REPORT');
		const onCover = filing.cover?.dateOfReport;
		if (!field || field.value.text === '' || onCover?.iso === undefined) {
			return;
		}
		const period = isoOfDigits(field.value.text);
		if (period === onCover.iso) {
			return;
		}
		const cover = dateInWords(onCover.iso);
		const header = period === undefined ? undefined : dateInWords(period);
		yield {
			span: field.value.span,
			message:
				header === undefined
					? `Period “${shortened(field.value.text, 20)}” is no date; the cover says ${cover}.`
					: `${header} is the period of the header; the cover says ${cover}.`,
			related: [{ span: onCover.span, message: `The cover says ${cover}` }],
			fixes: [
				{
					title: `Write the date of the cover, ${cover}, into the header`,
					edits: [replace(field.value.span, onCover.iso.replaceAll('-', ''))],
				},
				...(header === undefined || isOutOfReach(filing, period, today)
					? []
					: [
							{
								title: `Write the period of the header, ${header}, on the cover`,
								edits: rewrite(filing, onCover.span, header),
							},
						]),
			],
		};
	},
};

/** Whether a day is later than today or the day of signing, or long before that: no event of the report was then. */
const isOutOfReach = ({ signatures }: Filing, day: string | undefined, today: string): boolean =>
	day !== undefined &&
	(day > today ||
		(signatures?.blocks ?? []).some(({ date }) => {
			const days = date?.iso === undefined ? 0 : daysBetween(day, date.iso);
			return days < 0 || days > longestToSign;
		}));
