import type { Filing } from '../../filing/filing';
import { hasHeader } from '../../reading/has';
import { headerFields } from '../../reading/submission/header';
import { isoOfDigits } from '../../text/dates';
import { shortened } from '../../text/shortened';
import { dateInWords, replace, rewrite } from '../../writing/words';
import { exampleSubmission } from '../examples/submission';
import type { Rule } from '../rule';

const items = 'ITEM INFORMATION:		Other Events\n';
const report = `Item 8.01 Other Events

The company opened a second plant.
`;

/** Flags a period of report in the header that is not the date of report on the cover page. */
export const headerPeriodMismatch: Rule = {
	id: 'header-period-mismatch',
	severity: { draft: 'warning', final: 'error' },
	summary: 'The period of report in the header is the date of report on the cover page.',
	why: 'Both are the date of the earliest event. EDGAR files and shows the report by the period in the header.',
	source: {
		title: 'Form 8-K, cover page, and the EDGAR header',
		href: 'https://www.sec.gov/files/form8-k.pdf',
	},
	example: {
		bad: exampleSubmission(items, report, { period: '20250312' }),
		good: exampleSubmission(items, report),
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
				...(header === undefined || isToCome(filing, period, today)
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

/** Whether a day is later than the report was signed, or than today: no event of the report was then. */
const isToCome = ({ signatures }: Filing, day: string | undefined, today: string): boolean =>
	[today, ...(signatures?.blocks.map(({ date }) => date?.iso) ?? [])].some(
		(last) => last !== undefined && day !== undefined && last < day,
	);
