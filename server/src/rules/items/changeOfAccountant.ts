import { isAbout } from '../../knowledge';
import { isAmendment } from '../../reading/amendment';
import { hasItemAbout } from '../../reading/has';
import { bearsOwnCaption } from '../../reading/items/captions';
import { sayMissing, textUnder } from '../../reading/items/itemText';
import type { Rule } from '../rule';

/** Flags a change of accountant without the statements of Item 304(a) of Regulation S-K. */
export const changeOfAccountant: Rule = {
	id: 'change-of-accountant',
	severity: { draft: 'hint', final: 'hint' },
	summary: 'A change of accountant comes with the statements of Item 304(a) of Regulation S-K.',
	why: 'When an accountant leaves, the report says who decided it, what its reports said, and whether there were disagreements or reportable events; when one is engaged, whether it was consulted before.',
	source: { title: 'Regulation S-K, Item 304(a)', href: 'https://www.ecfr.gov/current/title-17/section-229.304' },
	example: {
		bad: `Item 4.01 Changes in Registrant’s Certifying Accountant

On March 10, 2026 the audit committee dismissed Doe & Roe LLP.
`,
		good: `Item 4.01 Changes in Registrant’s Certifying Accountant

On March 10, 2026 the audit committee dismissed Doe & Roe LLP. Its reports for the past two years contained no adverse opinion or disclaimer of opinion and were not qualified. There were no disagreements with it and no reportable events.
`,
	},
	appliesTo: hasItemAbout('accountant'),
	*check(filing) {
		for (const item of filing.items.filter(({ number }) => isAbout(number, 'accountant'))) {
			const text = textUnder(filing, item);
			const isElsewhere = /\bincorporated\b|\bpreviously\s+(?:disclosed|reported)\b/i.test(text);
			if (isAmendment(filing) || isElsewhere || (item.caption && !bearsOwnCaption(filing, item))) {
				continue;
			}
			const missing = [
				...(leaves.test(text) ? departure.filter(({ words }) => !words.test(text)) : []),
				...(engaged.test(text) ? engagement.filter(({ words }) => !words.test(text)) : []),
			].map(({ name }) => name);
			if (missing.length > 0) {
				yield { span: item.heading, message: sayMissing(`Item ${item.number}`, missing) };
			}
		}
	},
};

/** That an accountant goes. */
const leaves =
	/\b(?:dismiss|resign|declin(?:ed|es)\s+to\s+stand|terminated\s+the\s+(?:engagement|services|appointment)\s+of)/i;
/** That one comes: `engaged Doe LLP as its independent accountant`. */
const engaged =
	/\b(?:engaged|appointed|retained|selected)\b[\s\S]{0,200}\bas\b[\s\S]{0,60}\b(?:accountant|auditor|accounting\s+firm)/i;

const departure: readonly { readonly name: string; readonly words: RegExp }[] = [
	{ name: 'the accountant’s reports', words: /\b(?:adverse|disclaimer|qualified|modified)\b/i },
	{ name: 'disagreements', words: /\bdisagree/i },
	{ name: 'reportable events', words: /\breportable\b|\b304\s?\(a\)\s?\(1\)\s?\(v\)/i },
];
const engagement: readonly { readonly name: string; readonly words: RegExp }[] = [
	{ name: 'earlier consultations', words: /\bconsult/i },
];
