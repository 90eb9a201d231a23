import { misnamedForms } from '../../reading/slips/names/misnamedForms';
import { shortened } from '../../text/shortened';
import { replaceVisible } from '../../writing/words';
import type { Rule } from '../rule';

/** Flags where the report calls itself another report: `this Quarterly Report on Form 8-K`. */
export const formMisnamed: Rule = {
	id: 'form-misnamed',
	severity: { draft: 'information', final: 'warning' },
	summary: 'The report calls itself a current report on Form 8-K.',
	why: 'Sentences are taken over from quarterly and annual reports, and from amendments; what they say of “this report” then means another one.',
	source: { title: 'Form 8-K, cover page', href: 'https://www.sec.gov/files/form8-k.pdf' },
	example: {
		bad: `Item 8.01 Other Events

This Quarterly Report on Form 8-K contains forward-looking statements.
`,
		good: `Item 8.01 Other Events

This Current Report on Form 8-K contains forward-looking statements.
`,
	},
	*check(filing) {
		for (const { span, text, wrong, right, isOther, isNear } of misnamedForms(filing)) {
			yield {
				span,
				message: isOther
					? `“${shortened(text, 60)}”: “${right}” is meant.`
					: `“${shortened(text, 60)}”: this is a current report on Form 8-K.`,
				fixes: [{ title: `Write “${right}”`, edits: replaceVisible(filing, wrong, right) }],
				...(isNear && { atMost: 'hint' as const }),
			};
		}
	},
};
