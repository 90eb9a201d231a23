import type { Filing } from '../../filing/filing';
import { saysStatementsFollow } from '../../filing/items/customarySentences';
import { exhibitsLetters, isAbout, isExhibitsItem, isStatementsParagraph, laterStatements } from '../../knowledge';
import { isAmendment } from '../../reading/amendment';
import { hasItemAbout } from '../../reading/has';
import { statementsMayFollow } from '../../reading/items/formerShell';
import { isWhole, textUnder } from '../../reading/items/itemText';
import type { Fix } from '../../writing/edit';
import { insertParagraphsBefore } from '../../writing/paragraphs';
import { exampleReport } from '../examples/report';
import type { Rule } from '../rule';

const example = (part: string): string =>
	exampleReport(`Item 2.01 Completion of Acquisition or Disposition of Assets

On March 12, 2026 the company completed the acquisition of all shares of Brook Valve Company.

Item 9.01 Financial Statements and Exhibits

${part}(d) Exhibits

2.1  Share purchase agreement dated March 2, 2026
`);

/** Flags a completed acquisition without the financial statements of the business and without a word of when they follow. */
export const acquiredBusinessFinancials: Rule = {
	id: 'acquired-business-financials',
	severity: { draft: 'hint', final: 'hint' },
	summary: 'A report of an acquisition has the financial statements of the business, or says when they will be filed.',
	why: 'If the business is significant, its financial statements and pro forma information are filed under Item 9.01(a) and (b), with the report or within 71 calendar days after it was due. The report says which.',
	source: { title: 'Form 8-K, Item 9.01(a) and (b)', href: 'https://www.sec.gov/files/form8-k.pdf' },
	example: {
		bad: example(''),
		good: example(`${laterStatements.join('\n\n')}\n\n`),
	},
	appliesTo: hasItemAbout('acquisition'),
	*check(filing) {
		const item = filing.items.find(({ number, combined }) => isAbout(number, 'acquisition') && !combined);
		// With a change in control the registrant is the business that was acquired.
		const isAcquired = filing.items.some(({ number }) => isAbout(number, 'control') || isAbout(number, 'shell-status'));
		if (!item || isAcquired || !isWhole(filing) || isAmendment(filing) || !statementsMayFollow(filing)) {
			return;
		}
		const text = textUnder(filing, item);
		const begins = text.slice(0, 2000);
		if (!acquisition.test(begins) || disposition.test(begins) || ofAcquired.test(begins) || hasStatements(filing)) {
			return;
		}
		yield {
			span: item.heading,
			message: `Item ${item.number} has no financial statements, and nothing says when they will be filed.`,
			fixes: fixesFor(filing),
		};
	},
};

/** That the registrant has acquired something: `completed the acquisition`, `purchased all of the`, `merged`. */
const acquisition =
	/\b(?:complet|consummat|clos)\w*[\s\S]{0,200}\b(?:acquisition|acquire|purchase|merger)|\bacquired\b|\bpurchased\s+(?:all|substantially\s+all|\d+%)\s+(?:of\s+)?the\b|\bmerged\b|\bmerger\b[\s\S]{0,80}\b(?:complet|consummat|effective)/i;
/** What is sold, spun off or property: no business of which statements are asked. */
const disposition =
	/\b(?:sold|sell|sells|selling|sale|disposed|disposition|divest\w*|spin-?off|distribut\w*|(?:real\s+)?propert(?:y|ies))\b/i;

/** The registrant is what was acquired, or merged into: it survives as a subsidiary of another. */
const ofAcquired =
	/\bwas\s+acquired\s+by\b|\bwith\s+(?:and\s+)?into\s+(?:the\s+)?(?:company|registrant)\b[\s\S]{0,200}\bsubsidiary\s+of\s+(?!the\s+(?:company|registrant)\b)/i;

/** Whether the report has parts (a) or (b) of Item 9.01, or says anything of such statements. */
function hasStatements(filing: Filing): boolean {
	const { visible, span, items } = filing;
	const text = visible.textOf({ start: items[0]?.heading.start ?? span.start, end: span.end });
	return (
		items.some(({ number, parts }) => parts.some(({ letter }) => isStatementsParagraph(number, letter))) ||
		saysStatementsFollow(text) ||
		/\bpro\s+forma\b|\bfinancial\s+(?:statements|information)\s+(?:required|of)\b|\bsignifican(?:ce|t\s+subsidiary)\b|\brule\s+(?:3-05|11-01|1-02)\b/i.test(
			text,
		)
	);
}

function fixesFor(filing: Filing): readonly Fix[] {
	const item = filing.items.find(({ number }) => isExhibitsItem(number));
	const exhibits = item?.parts.find(({ letter }) => exhibitsLetters(item.number).includes(letter));
	return exhibits
		? [
				{
					title: `Insert Item ${item?.number}(a) with a sentence when the statements will be filed`,
					edits: [insertParagraphsBefore(filing, exhibits.span.start, laterStatements)],
				},
			]
		: [];
}
