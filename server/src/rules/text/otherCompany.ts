import { otherCompanies } from '../../reading/stated/otherCompanies';
import { shortened } from '../../text/shortened';
import { exampleReport } from '../examples/report';
import type { Rule } from '../rule';
import { slipRules } from '../slipRules';

/** Flags another company that is called "the Company": a name left from the report that the draft was made of. */
export const otherCompany: Rule = {
	id: 'other-company',
	severity: { draft: 'hint', final: 'hint' },
	yieldsTo: slipRules,
	summary: '“The Company” is the registrant.',
	why: 'A draft is often made from another report; a name that is left over makes the whole text speak of somebody else.',
	example: {
		bad: exampleReport(
			'Item 8.01 Other Events\n\nOn March 12, 2026, Cobalt Prairie Works, LLC (the "Company") opened a second plant.',
		),
		good: exampleReport(
			'Item 8.01 Other Events\n\nOn March 12, 2026, Alder Creek Instruments, Inc. (the "Company") opened a second plant.',
		),
	},
	*check(filing) {
		for (const { span, text, registrant, again } of otherCompanies(filing)) {
			// Where the text says which name is meant, the rule about terms that are defined twice speaks.
			if (again?.meant !== undefined) {
				continue;
			}
			yield {
				span,
				message: `“${shortened(text, 30)}” is called the Company; the cover names ${shortened(registrant, 26).replace(/\.$/, '')}.`,
			};
		}
	},
};
