import { isAbout } from '../../knowledge';
import { isAmendment } from '../../reading/amendment';
import { hasItemAbout } from '../../reading/has';
import { bearsOwnCaption } from '../../reading/items/captions';
import { isEmpty, sayMissing, textUnder } from '../../reading/items/itemText';
import type { Rule } from '../rule';

/** Flags a report of non-reliance without the periods or the discussion with the accountant. */
export const nonRelianceContent: Rule = {
	id: 'non-reliance-content',
	severity: { draft: 'hint', final: 'warning' },
	summary: 'A report of non-reliance names the periods and says whether the matter was discussed with the accountant.',
	why: 'The form asks which financial statements and periods should no longer be relied upon, and whether the audit committee, the board or an officer discussed the matter with the independent accountant.',
	source: { title: 'Form 8-K, Item 4.02(a)', href: 'https://www.sec.gov/files/form8-k.pdf' },
	example: {
		bad: `Item 4.02 Non-Reliance on Previously Issued Financial Statements or a Related Audit Report or Completed Interim Review

On March 10, 2026 the board concluded that the financial statements should no longer be relied upon.
`,
		good: `Item 4.02 Non-Reliance on Previously Issued Financial Statements or a Related Audit Report or Completed Interim Review

On March 10, 2026 the board concluded that the financial statements for the quarter ended September 30, 2025 should no longer be relied upon. The audit committee discussed the matter with the independent accountant.
`,
	},
	appliesTo: hasItemAbout('non-reliance'),
	*check(filing) {
		for (const item of filing.items.filter(({ number }) => isAbout(number, 'non-reliance'))) {
			const text = textUnder(filing, item);
			if (
				isAmendment(filing) ||
				isEmpty(filing, item) ||
				/\bincorporated\b/i.test(text) ||
				(item.caption && !bearsOwnCaption(filing, item))
			) {
				continue;
			}
			const missing = [
				...(periodOfStatements.test(text) ? [] : ['the periods']),
				...(discussion.test(text) ? [] : ['a discussion with the accountant']),
			];
			if (missing.length > 0) {
				yield { span: item.heading, message: sayMissing(`Item ${item.number}`, missing) };
			}
		}
	},
};

/** Which statements may not be relied on: `for the quarter ended March 31, 2026`, `statements for 2025`. */
const periodOfStatements =
	/\b(?:quarter|year|period|month)(?:s|ly|-end)?\b[\s\S]{0,60}\b(?:19|20)\d\d\b|\b(?:19|20)\d\d\b[\s\S]{0,40}\b(?:quarter|year|period|financial\s+statements)|\bstatements\b[\s\S]{0,40}\b(?:for|of)\s+(?:fiscal\s+)?(?:19|20)\d\d\b/i;
/** That it was discussed with the accountant, or the accountant told of it. */
const discussion = /\b(?:discuss|consult|advised\b|notified\b|informed\b)/i;
