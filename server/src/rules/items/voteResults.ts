import { isOnFrequencyAlone } from '../../filing/items/votes';
import { isAbout } from '../../knowledge';
import { isAmendment } from '../../reading/amendment';
import { hasItemAbout } from '../../reading/has';
import { bearsOwnCaption } from '../../reading/items/captions';
import { isEmpty, sayMissing, textUnder } from '../../reading/items/itemText';
import type { Rule } from '../rule';

/** Flags the results of a vote without the numbers that the form asks for. */
export const voteResults: Rule = {
	id: 'vote-results',
	severity: { draft: 'hint', final: 'hint' },
	summary: 'The results of a vote state votes for, votes against or withheld, abstentions and broker non-votes.',
	why: 'For each matter and each nominee the form asks for the number of votes cast for, against or withheld, and for the abstentions and broker non-votes.',
	source: { title: 'Form 8-K, Item 5.07(b)', href: 'https://www.sec.gov/files/form8-k.pdf' },
	example: {
		bad: `Item 5.07 Submission of Matters to a Vote of Security Holders

At the annual meeting the holders elected Jane Doe as a director with 1,000 votes for.
`,
		good: `Item 5.07 Submission of Matters to a Vote of Security Holders

At the annual meeting the holders elected Jane Doe as a director with 1,000 votes for, 20 votes withheld and 300 broker non-votes.
`,
	},
	appliesTo: hasItemAbout('vote'),
	*check(filing) {
		for (const item of filing.items.filter(({ number }) => isAbout(number, 'vote'))) {
			const text = textUnder(filing, item);
			const isChoice = isOnFrequencyAlone(text.replace(/\s+/g, ' '));
			const isElsewhere =
				/\bincorporated\b|\bexhibit\b|\bwritten\s+consents?\b|\bfrequency\b[\s\S]{0,300}\b(?:determin|decid)/i.test(
					text,
				);
			if (
				isAmendment(filing) ||
				isEmpty(filing, item) ||
				isElsewhere ||
				(item.caption && !bearsOwnCaption(filing, item))
			) {
				continue;
			}
			const missing = [
				...(isChoice || /\bfor\b/i.test(text) ? [] : ['votes for']),
				...(isChoice || /\bagainst\b|\bwithh[eo]ld|\bopposed\b|\bno\s+votes\b/i.test(text)
					? []
					: ['votes against or withheld']),
				...(/\babst(?:ain|ention)|\bbroker\b|\bnon-?votes?\b|\bwithh[eo]ld/i.test(text)
					? []
					: ['abstentions or broker non-votes']),
			];
			if (missing.length > 0) {
				yield { span: item.heading, message: sayMissing(`Item ${item.number}`, missing) };
			}
		}
	},
};
