import { isAbout } from '../../knowledge';
import { coverFacts } from '../../reading/cover/coverFacts';
import { hasFacts } from '../../reading/has';
import { factOf, taggedReport } from '../examples/taggedReport';
import type { Rule } from '../rule';

/** Flags a fact of the end of the fiscal year without Item 5.03, and a tagged report of Item 5.03 without the fact. */
export const factFiscalYearEnd: Rule = {
	id: 'fact-fiscal-year-end',
	severity: { draft: 'warning', final: 'warning' },
	summary: 'A tagged cover page has the end of the fiscal year if, and only if, the report has Item 5.03.',
	why: 'EDGAR refuses a report of Item 5.03 whose cover lacks the fact, and the fact without the item.',
	source: { title: 'EDGAR Filer Manual, Volume II', href: 'https://www.sec.gov/submit-filings/edgar-filer-manual' },
	example: {
		bad: taggedReport({ CurrentFiscalYearEndDate: factOf('CurrentFiscalYearEndDate', '--12-31') }),
		good: taggedReport(),
	},
	appliesTo: hasFacts,
	*check(filing) {
		const { cover, items } = filing;
		const facts = cover && coverFacts(filing);
		const fact = facts?.get('CurrentFiscalYearEndDate')?.[0];
		const item = items.find(({ number }) => isAbout(number, 'fiscal-year'));
		if (!cover || !facts || items.length === 0 || (fact === undefined) === (item === undefined)) {
			return;
		}
		if (item) {
			yield { span: item.heading, message: 'Item 5.03 without the fact dei:CurrentFiscalYearEndDate.' };
			return;
		}
		yield {
			span: cover.formType?.span ?? cover.span,
			message: 'Fact dei:CurrentFiscalYearEndDate, but no Item 5.03.',
			...(fact ? { related: [{ span: fact.span, message: 'The fact.' }] } : {}),
		};
	},
};
