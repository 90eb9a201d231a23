import { missingFrequencies } from '../../filing/items/votes';
import { isAmendment } from '../../reading/amendment';
import { placeholders } from '../../reading/debris/placeholders';
import { hasItemAbout } from '../../reading/has';
import { sayMissing } from '../../reading/items/itemText';
import { itemsAbout, ownWords } from '../../reading/items/ownWords';
import { overlap } from '../../text/span';
import type { Rule } from '../rule';

const example = (years: string): string => `Item 5.07 Submission of Matters to a Vote of Security Holders

At the annual meeting the holders voted on the frequency of future votes on executive compensation: ${years} and 1,200 abstentions.
`;

/** Flags the results of a vote on frequency without the votes for one, two and three years. */
export const frequencyVote: Rule = {
	id: 'frequency-vote',
	severity: { draft: 'hint', final: 'hint' },
	summary: 'The results of a vote on frequency state the votes for one, two and three years.',
	why: 'For a vote on how often holders vote on executive pay the form asks for the votes cast for each of the three choices, and for the abstentions.',
	source: { title: 'Form 8-K, Item 5.07(b)', href: 'https://www.sec.gov/files/form8-k.pdf' },
	example: {
		bad: example('80,000 for one year, 9,000 for three years'),
		good: example('80,000 for one year, 2,000 for two years, 9,000 for three years'),
	},
	appliesTo: hasItemAbout('vote'),
	*check(filing) {
		for (const item of itemsAbout(filing, 'vote')) {
			const words = ownWords(filing, item);
			const missing = missingFrequencies(words);
			const isOpen = placeholders(filing).some(({ span }) => overlap(span, item.content));
			if (missing.length > 0 && !isOpen && !isAmendment(filing) && !/\bincorporated\b.{0,60}\bexhibit\b/i.test(words)) {
				yield {
					span: item.heading,
					message: sayMissing(
						`Item ${item.number}`,
						missing.map((years) => `votes for ${years}`),
					),
				};
			}
		}
	},
};
