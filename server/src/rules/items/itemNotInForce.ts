import { eraOfNumber, itemByNumber } from '../../knowledge';
import { hasItems } from '../../reading/has';
import { isFiledBefore, isOfAnotherEra } from '../../reading/items/numbering';
import { dateInWords } from '../../writing/words';
import { exampleReport } from '../examples/report';
import type { Rule } from '../rule';

const vote = `Item 5.07 Submission of Matters to a Vote of Security Holders

The holders elected three directors.
`;

/** Flags an item in a report that is older than the item. */
export const itemNotInForce: Rule = {
	id: 'item-not-in-force',
	severity: { draft: 'warning', final: 'warning' },
	summary: 'Every item was in use on the day of the report.',
	why: 'Items were added to the form over the years. A report that names one before its time has a wrong date, or a wrong number.',
	source: { title: 'Form 8-K', href: 'https://www.sec.gov/files/form8-k.pdf' },
	example: { bad: exampleReport(vote, 'March 12, 2008'), good: exampleReport(vote) },
	appliesTo: hasItems,
	*check(filing) {
		const { date } = filing;
		for (const { number, numberSpan } of filing.items) {
			const since = itemByNumber(number, date)?.since;
			if (
				date !== undefined &&
				since !== undefined &&
				isFiledBefore(filing, since) &&
				eraOfNumber(number) === 'current' &&
				!isOfAnotherEra(filing, number)
			) {
				const related = filing.cover?.dateOfReport;
				yield {
					span: numberSpan,
					message: `Item ${number} has been in use since ${dateInWords(since)}; the report is of ${dateInWords(date)}.`,
					...(related ? { related: [{ span: related.span, message: 'The date of the report.' }] } : {}),
				};
			}
		}
	},
};
