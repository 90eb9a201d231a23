import { exhibitSeries } from '../../filing/exhibits/exhibitNumber';
import type { Filing } from '../../filing/filing';
import { isAdviceOfAccountant, speaksOfLetter } from '../../filing/items/accountants';
import { exhibitIs, exhibitOfRole } from '../../knowledge';
import { isAmendment } from '../../reading/amendment';
import { attachedNumbers, numberedRows } from '../../reading/exhibits/list/lists';
import { hasItemAbout } from '../../reading/has';
import { isWhole } from '../../reading/items/itemText';
import { itemsAbout, ownSentences, ownWords } from '../../reading/items/ownWords';
import { listExhibit } from '../../writing/listExhibit';
import { exampleReport } from '../examples/report';
import type { Rule } from '../rule';

const example = (letter: string): string =>
	exampleReport(`Item 4.02 Non-Reliance on Previously Issued Financial Statements or a Related Audit Report or Completed Interim Review

(b) On March 10, 2026 the company was advised by its independent accountant that its report on the financial statements for 2025 should no longer be relied upon. The board discussed the matter with the accountant.${letter}
`);

/** Flags a report that the accountant has withdrawn its own, without a word of the accountant's letter. */
export const auditorAdviceLetter: Rule = {
	id: 'auditor-advice-letter',
	severity: { draft: 'hint', final: 'warning' },
	summary: 'When the accountant says that its report should not be relied upon, its letter is filed as Exhibit 7.',
	why: 'The registrant gives the accountant the text by the day of filing and asks for a letter that says whether it agrees; the letter is filed within two business days after it comes, by an amendment.',
	source: { title: 'Form 8-K, Item 4.02(c)', href: 'https://www.sec.gov/files/form8-k.pdf' },
	example: { bad: example(''), good: example(' Its letter will be filed by amendment.') },
	appliesTo: hasItemAbout('non-reliance'),
	*check(filing) {
		if (!isWhole(filing) || isAmendment(filing) || hasLetter(filing)) {
			return;
		}
		for (const item of itemsAbout(filing, 'non-reliance')) {
			const advice = ownSentences(filing, item, (text) => /rel(?:y|ied|iance|iable)|disclosure/i.test(text)).find(
				({ text }) => isAdviceOfAccountant(text),
			);
			if (advice && !speaksOfLetter(ownWords(filing, item))) {
				yield {
					span: advice.span,
					message: 'No letter of the accountant as Exhibit 7, and nothing says that it was requested.',
					fixes: listExhibit(filing, `${exhibitOfRole('advice-letter')}.1`),
				};
			}
		}
	},
};

/** Whether a list, the text or a document of the report has an Exhibit 7. */
function hasLetter(filing: Filing): boolean {
	return [...numberedRows(filing.exhibitLists), ...filing.mentions]
		.map(({ number }) => number.text)
		.concat(attachedNumbers(filing).map(({ text }) => text))
		.some((number) => exhibitIs(exhibitSeries(number), 'advice-letter'));
}
