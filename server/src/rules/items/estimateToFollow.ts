import { isWithoutEstimate, promisesAmendment } from '../../filing/items/estimates';
import { estimateByAmendment } from '../../knowledge';
import { isAmendment } from '../../reading/amendment';
import { hasItemAbout } from '../../reading/has';
import { isWhole } from '../../reading/items/itemText';
import { itemsAbout, ownSentences, ownWords } from '../../reading/items/ownWords';
import { insertParagraphsAfter } from '../../writing/paragraphs';
import { exampleReport } from '../examples/report';
import type { Rule } from '../rule';

const example = (rest: string): string =>
	exampleReport(`Item 2.05 Costs Associated with Exit or Disposal Activities

On March 10, 2026 the board of directors decided to close the plant in Dover. The company is unable in good faith to make an estimate of the costs.${rest}
`);

/** Flags an estimate that cannot be given yet, without a word of the amendment that will give it. */
export const estimateToFollow: Rule = {
	id: 'estimate-to-follow',
	severity: { draft: 'hint', final: 'hint' },
	summary: 'A report without the estimate of a charge says that an amendment will give it.',
	why: 'Where an estimate cannot be made in good faith, the form lets it be left out, and asks for an amended report within four business days after it is made.',
	source: { title: 'Form 8-K, Items 2.05 and 2.06', href: 'https://www.sec.gov/files/form8-k.pdf' },
	example: { bad: example(''), good: example(' The company will amend this report when it can.') },
	appliesTo: hasItemAbout('estimate'),
	*check(filing) {
		if (!isWhole(filing) || isAmendment(filing)) {
			return;
		}
		for (const item of itemsAbout(filing, 'estimate')) {
			const sentence = ownSentences(filing, item).find(({ text }) => isWithoutEstimate(text));
			if (sentence && !promisesAmendment(ownWords(filing, item))) {
				yield {
					span: sentence.span,
					message: 'No estimate, and nothing says that an amendment will give it.',
					fixes: [
						{
							title: 'Insert a sentence on the amendment',
							edits: [insertParagraphsAfter(filing, sentence.span.end, [estimateByAmendment])],
						},
					],
				};
			}
		}
	},
};
