import { hasAmendmentCover } from '../../reading/has';
import { originalOf } from '../../reading/otherReports';
import { shortened } from '../../text/shortened';
import { dateInWords, rewrite } from '../../writing/words';
import { coverOf } from '../examples/coverPage';
import { twoReports } from '../examples/twoReports';
import type { Rule } from '../rule';

const heading = 'FORM 8-K/A';
const amendment = '(Amendment No. 1)';
const example = (day: string) =>
	twoReports(coverOf({ heading, amendment }).replace('March 12, 2026', day), coverOf({}), '8-K/A');

/** Flags the date of report of an amendment that is not that of the report which it amends. */
export const amendmentDateDiffers: Rule = {
	id: 'amendment-date-differs',
	severity: { draft: 'hint', final: 'hint' },
	summary: 'An amendment commonly has the date of report of the report that it amends.',
	why: 'The date is that of the earliest event reported, which an amendment does not change. The day of the amendment stands at its signature.',
	example: { bad: example('March 20, 2026'), good: example('March 12, 2026') },
	appliesTo: (filing) => hasAmendmentCover(filing) && originalOf(filing) !== undefined,
	*check(filing) {
		const own = filing.cover?.dateOfReport;
		const original = originalOf(filing);
		const amended = original?.filing.cover?.dateOfReport;
		if (own?.iso !== undefined && amended?.iso !== undefined && own.iso !== amended.iso) {
			const right = dateInWords(amended.iso);
			yield {
				span: own.span,
				message: `Date of report ${dateInWords(own.iso)}; ${shortened(original?.name ?? '', 32)} has ${right}.`,
				fixes: [{ title: `Change to ${right}`, edits: rewrite(filing, own.span, right) }],
			};
		}
	},
};
