import { claimsExemption } from '../../filing/items/exemptionClaim';
import { isAmendment } from '../../reading/amendment';
import { hasItemAbout } from '../../reading/has';
import { isWhole, namedItems } from '../../reading/items/itemText';
import { itemsAbout, ownWords } from '../../reading/items/ownWords';
import { misspelledWords, spelledRight } from '../../reading/slips/words/misspelledWords';
import { exampleReport } from '../examples/report';
import type { Rule } from '../rule';

const example = (exemption: string): string =>
	exampleReport(`Item 3.02 Unregistered Sales of Equity Securities

On March 10, 2026 the company sold 1,000,000 shares of its common stock to Brook Valve Company for $2,000,000${exemption}.
`);

/** Flags a sale of unregistered securities without the exemption on which it relies. */
export const saleContent: Rule = {
	id: 'sale-content',
	severity: { draft: 'hint', final: 'hint' },
	summary: 'A sale of unregistered securities comes with the exemption from registration.',
	why: 'The form asks for the section of the Securities Act or the rule under which an exemption is claimed, and for the facts that make it available.',
	source: { title: 'Regulation S-K, Item 701(d)', href: 'https://www.ecfr.gov/current/title-17/section-229.701' },
	example: { bad: example(''), good: example(', in reliance on Section 4(a)(2) of the Securities Act') },
	appliesTo: hasItemAbout('unregistered-sale'),
	*check(filing) {
		if (!isWhole(filing) || isAmendment(filing)) {
			return;
		}
		for (const item of itemsAbout(filing, 'unregistered-sale')) {
			const words = spelledRight(ownWords(filing, item), misspelledWords(filing));
			const isElsewhere =
				namedItems(words).some(({ number }) => number !== item.number) ||
				/\bincorporated\b|\bprevious(?:ly)?\b|\bintroductory note\b/i.test(words);
			if (!item.combined && words !== '' && !isElsewhere && !claimsExemption(words)) {
				yield { span: item.heading, message: `Item ${item.number} names no exemption from registration.` };
			}
		}
	},
};
