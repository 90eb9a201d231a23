import { boxesOf } from '../../reading/cover/boxesOf';
import { booleanOf, boxFacts, coverFacts } from '../../reading/cover/coverFacts';
import { hasFacts } from '../../reading/has';
import { factOf, taggedReport } from '../examples/taggedReport';
import type { Rule } from '../rule';

/** Flags a fact about the transition period of a registrant that is no emerging growth company. */
export const factTransitionFlag: Rule = {
	id: 'fact-transition-flag',
	severity: { draft: 'hint', final: 'warning' },
	summary: 'Only the cover of an emerging growth company has the fact about the extended transition period.',
	why: 'Other registrants cannot choose that period. EDGAR warns of the fact where EntityEmergingGrowthCompany is not true.',
	source: {
		title: 'EDGAR Filer Manual, Volume II, 6.5.40',
		href: 'https://www.sec.gov/submit-filings/edgar-filer-manual',
	},
	example: {
		bad: taggedReport({ EntityExTransitionPeriod: factOf('EntityExTransitionPeriod', '&#9744;', 'ixt:fixed-false') }),
		good: taggedReport(),
	},
	appliesTo: hasFacts,
	*check(filing) {
		const facts = coverFacts(filing);
		const transition = facts?.get('EntityExTransitionPeriod')?.[0];
		if (!facts || !transition) {
			return;
		}
		const company = facts.get('EntityEmergingGrowthCompany')?.[0];
		const box = boxesOf(filing).find(({ id }) => boxFacts[id] === 'EntityEmergingGrowthCompany');
		const isCompany = company ? (booleanOf(filing, company) ?? box?.checked) : false;
		if (isCompany === false) {
			yield {
				span: transition.span,
				message: `Fact dei:EntityExTransitionPeriod, but dei:EntityEmergingGrowthCompany ${company ? 'is false' : 'is missing'}.`,
				related: company ? [{ span: company.span, message: 'The other fact.' }] : [],
			};
		}
	},
};
