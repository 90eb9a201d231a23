import { endsOfResults, isOnResults } from '../../filing/items/results';
import { eraOn, isAbout, numberAbout } from '../../knowledge';
import { isAmendment } from '../../reading/amendment';
import { hasItemAbout } from '../../reading/has';
import { isWhole } from '../../reading/items/itemText';
import { itemsAbout, ownSentences } from '../../reading/items/ownWords';
import { hasItem } from '../../reading/items/unnumberedHeadings';
import { insertItem } from '../../writing/insertions/insertItem';
import { exampleReport } from '../examples/report';
import type { Rule } from '../rule';

const example = (heading: string): string =>
	exampleReport(`${heading}

The company issued a press release with its results for the quarter ended January 31, 2026.
`);

/** Flags the results of a completed quarter or year in a report without Item 2.02. */
export const resultsUnderOtherItem: Rule = {
	id: 'results-under-other-item',
	severity: { draft: 'hint', final: 'hint' },
	summary: 'Results of a completed quarter or year are reported under Item 2.02.',
	why: 'A public announcement of results that were not public belongs under Item 2.02, even where it also serves Regulation FD. One heading may name both items.',
	source: { title: 'Form 8-K, Item 2.02(a)', href: 'https://www.sec.gov/files/form8-k.pdf' },
	example: {
		bad: example('Item 7.01 Regulation FD Disclosure'),
		good: example('Item 2.02 Results of Operations and Financial Condition'),
	},
	appliesTo: hasItemAbout('regulation-fd', 'other-events'),
	*check(filing) {
		const { date } = filing;
		const has =
			filing.items.some(({ number }) => isAbout(number, 'results')) || hasItem(filing, numberAbout('results'));
		if (!isWhole(filing) || isAmendment(filing) || eraOn(date) === 'legacy' || has || date === undefined) {
			return;
		}
		for (const item of [...itemsAbout(filing, 'regulation-fd'), ...itemsAbout(filing, 'other-events')]) {
			const sentence = ownSentences(filing, item, isOnResults).find(({ text }) =>
				endsOfResults(text).some((end) => end <= date),
			);
			if (sentence) {
				const attempt = insertItem(filing, numberAbout('results'));
				yield {
					span: sentence.span,
					message: 'Results of a completed period, and no Item 2.02.',
					fixes: 'edits' in attempt ? [{ title: 'Insert Item 2.02', edits: attempt.edits }] : [],
				};
				return;
			}
		}
	},
};
