import { hasCover } from '../../reading/has';
import { setBox } from '../../writing/checkBoxes';
import { coverOf, sampleEmergingGrowth } from '../examples/coverPage';
import type { Rule } from '../rule';

/** Flags the box of the extended transition period checked while that of the company is not. */
export const transitionPeriodBox: Rule = {
	id: 'transition-period-box',
	severity: { draft: 'warning', final: 'warning' },
	summary: 'Only an emerging growth company checks the box about the extended transition period.',
	why: 'The sentence begins “If an emerging growth company”: checked alone, the two boxes contradict each other.',
	source: { title: 'Form 8-K, cover page', href: 'https://www.sec.gov/files/form8-k.pdf' },
	example: {
		bad: coverOf({ emergingGrowth: sampleEmergingGrowth('[ ]', '[X]') }),
		good: coverOf({ emergingGrowth: sampleEmergingGrowth('[X]', '[X]') }),
	},
	appliesTo: hasCover,
	*check(filing) {
		const company = filing.cover?.emergingGrowthCompany;
		const transition = filing.cover?.extendedTransition;
		if (!company?.box || !transition?.box || company.checked || !transition.checked) {
			return;
		}
		yield {
			span: transition.box.span,
			message: 'The box of the extended transition period is checked, that of “Emerging growth company” is not.',
			related: [{ span: company.box.span, message: 'The box of the company.' }],
			fixes: [
				{ title: 'Uncheck the extended transition period', edits: setBox(filing, transition.box, company.box, false) },
				{ title: 'Check “Emerging growth company”', edits: setBox(filing, company.box, transition.box, true) },
			],
		};
	},
};
