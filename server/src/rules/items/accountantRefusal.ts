import { exhibitSeries } from '../../filing/exhibits/exhibitNumber';
import { isLetterRefused, saysWhyOrWhen } from '../../filing/items/accountants';
import { exhibitIs } from '../../knowledge';
import { numberedRows } from '../../reading/exhibits/list/lists';
import { hasItemAbout } from '../../reading/has';
import { isWhole } from '../../reading/items/itemText';
import { itemsAbout, ownSentences } from '../../reading/items/ownWords';
import { exampleReport } from '../examples/report';
import type { Rule } from '../rule';

const example = (reason: string): string =>
	exampleReport(`Item 4.01 Changes in Registrant’s Certifying Accountant

On March 10, 2026 the audit committee dismissed Doe & Roe LLP. The company asked Doe & Roe LLP for a letter addressed to the SEC, and Doe & Roe LLP has not furnished the letter${reason}.
`);

/** Flags a letter of the former accountant that is not there, without why or when. */
export const accountantRefusal: Rule = {
	id: 'accountant-refusal',
	severity: { draft: 'hint', final: 'hint' },
	summary: 'A report without the letter of the former accountant says why, or when it will be filed.',
	why: 'The letter is filed as Exhibit 16. Where the accountant refuses it, the report says so and the reason; where it only comes later, an amendment brings it.',
	source: {
		title: 'Regulation S-K, Item 304(a)(3); Financial Reporting Manual 4520.2',
		href: 'https://www.ecfr.gov/current/title-17/section-229.304',
	},
	example: { bad: example(''), good: example('; it will be filed by amendment when it is received') },
	appliesTo: hasItemAbout('accountant'),
	*check(filing) {
		const rows = numberedRows(filing.exhibitLists);
		if (!isWhole(filing) || rows.some(({ number }) => exhibitIs(exhibitSeries(number.text), 'accountant-letter'))) {
			return;
		}
		for (const item of itemsAbout(filing, 'accountant')) {
			const sentences = ownSentences(filing, item, (text) => /letter/i.test(text));
			const at = sentences.findIndex(({ text }) => isLetterRefused(text));
			const around = sentences.slice(at, at + 2).map(({ text }) => text);
			const refusal = sentences[at];
			if (refusal && !saysWhyOrWhen(around.join(' '))) {
				yield {
					span: refusal.span,
					message: 'Nothing says why the letter of the accountant is missing, or when it will be filed.',
				};
			}
		}
	},
};
