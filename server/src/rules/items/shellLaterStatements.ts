import { promisesStatements } from '../../filing/items/shellCompany';
import { isExhibitsItem } from '../../knowledge';
import { isAmendment } from '../../reading/amendment';
import { hasItemAbout } from '../../reading/has';
import { formerShellItem } from '../../reading/items/formerShell';
import { itemsWithOwnText } from '../../reading/items/itemText';
import { ownSentences } from '../../reading/items/ownWords';
import { removeSentence } from '../../writing/removeSentence';
import { exampleReport } from '../examples/report';
import type { Rule } from '../rule';

const example = (statements: string): string =>
	exampleReport(`Item 5.06 Change in Shell Company Status

The company ceased to be a shell company when the merger was completed on March 10, 2026.

Item 9.01 Financial Statements and Exhibits

(a) Financial statements of businesses acquired

${statements}

(d) Exhibits

99.1  Financial statements of Brook Valve Company
`);

/** Flags a former shell company that promises its financial statements for later. */
export const shellLaterStatements: Rule = {
	id: 'shell-later-statements',
	severity: { draft: 'warning', final: 'warning' },
	summary: 'A former shell company files the financial statements with the report.',
	why: 'The 71 days in which the financial statements of an acquired business may follow do not apply to a company that was a shell before the transaction: the report itself has all that a registration on Form 10 would have.',
	source: { title: 'Form 8-K, Items 2.01(f) and 9.01(c)', href: 'https://www.sec.gov/files/form8-k.pdf' },
	example: {
		bad: example('The financial statements will be filed by amendment to this report.'),
		good: example('The financial statements are filed as Exhibit 99.1.'),
	},
	appliesTo: hasItemAbout('shell-status', 'acquisition'),
	*check(filing) {
		if (isAmendment(filing)) {
			return;
		}
		const status = formerShellItem(filing);
		if (!status) {
			return;
		}
		for (const item of itemsWithOwnText(filing).filter(({ number }) => isExhibitsItem(number))) {
			for (const { text, span } of ownSentences(filing, item, (words) => /financial|item/i.test(words))) {
				if (promisesStatements(text)) {
					yield {
						span,
						message: 'A former shell company files its financial statements with the report, not later.',
						related: [{ span: status.heading, message: 'The report says here that it was a shell company.' }],
						fixes: [{ title: 'Delete the sentence', edits: removeSentence(filing, span) }],
					};
				}
			}
		}
	},
};
