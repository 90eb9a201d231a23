import { namesTransitionReport, tellsOfFiscalYear } from '../../filing/items/fiscalYear';
import { transitionReport } from '../../knowledge';
import { isAmendment } from '../../reading/amendment';
import { hasItemAbout } from '../../reading/has';
import { itemsAbout, ownSentences, ownWords } from '../../reading/items/ownWords';
import { insertParagraphsAfter } from '../../writing/paragraphs';
import { exampleReport } from '../examples/report';
import type { Rule } from '../rule';

const example = (form: string): string =>
	exampleReport(`Item 5.03 Amendments to Articles of Incorporation or Bylaws; Change in Fiscal Year

On March 10, 2026 the board of directors changed the fiscal year of the company from one that ends on June 30 to one that ends on December 31.${form}
`);

/** Flags a change of the fiscal year without the form of the report that covers the transition period. */
export const transitionReportForm: Rule = {
	id: 'transition-report-form',
	severity: { draft: 'warning', final: 'warning' },
	summary: 'A change of the fiscal year comes with the form of the report that will cover the transition period.',
	why: 'The form asks for the date of the decision, the new year-end, and the form, such as Form 10-K or 10-Q, on which the report that covers the transition period will be filed.',
	source: { title: 'Form 8-K, Item 5.03(b)', href: 'https://www.sec.gov/files/form8-k.pdf' },
	example: {
		bad: example(''),
		good: example('\n\nThe report that covers the transition period will be filed on Form 10-K.'),
	},
	appliesTo: hasItemAbout('fiscal-year'),
	*check(filing) {
		for (const item of itemsAbout(filing, 'fiscal-year')) {
			const words = ownWords(filing, item);
			const isElsewhere =
				/\bincorporated\b.{0,60}\bby reference\b|\bproxy statement\b|\bpreviously (?:disclosed|reported)\b/i;
			if (isAmendment(filing) || namesTransitionReport(words) || isElsewhere.test(words)) {
				continue;
			}
			const sentence = ownSentences(filing, item, (text) => /year|period/i.test(text)).find(({ text }) =>
				tellsOfFiscalYear(text),
			);
			if (sentence) {
				yield {
					span: sentence.span,
					message: 'Nothing says on which form the transition period will be reported.',
					fixes: [
						{
							title: 'Insert a sentence on the form of the report',
							edits: [insertParagraphsAfter(filing, sentence.span.end, [transitionReport])],
						},
					],
				};
			}
		}
	},
};
