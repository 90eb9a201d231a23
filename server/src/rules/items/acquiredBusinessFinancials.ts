import type { Filing } from '../../filing/filing';
import { isWhole, textUnder } from '../../reading/items/itemText';
import type { Fix } from '../../writing/edit';
import { insertParagraphsBefore } from '../../writing/paragraphs';
import { exampleReport } from '../examples/report';
import type { Rule } from '../rule';

const PROMISE =
	'The financial statements required by this item will be filed by amendment not later than 71 calendar days after the date on which this report must be filed.';

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
		good: example(`(a) Financial Statements of Businesses Acquired

${PROMISE}

`),
	},
	*check(filing) {
		const item = filing.items.find(({ number, combined }) => number === '2.01' && !combined);
		// With a change in control the registrant is the business that was acquired.
		const isAcquired = filing.items.some(({ number }) => number === '5.01' || number === '5.06');
		if (!item || isAcquired || !isWhole(filing) || filing.form.endsWith('/A')) {
			return;
		}
		const text = textUnder(filing, item);
		const begins = text.slice(0, 2000);
		if (!ACQUISITION.test(begins) || DISPOSITION.test(begins) || hasStatements(filing)) {
			return;
		}
		yield {
			span: item.heading,
			message: 'Item 2.01 comes without financial statements, and without a word of when they follow.',
			fixes: fixesFor(filing),
		};
	},
};

const ACQUISITION =
	/\b(?:complet|consummat|clos)\w*[\s\S]{0,200}\b(?:acquisition|acquire|purchase|merger)|\bacquired\b|\bmerged\b|\bmerger\b[\s\S]{0,80}\b(?:complet|consummat|effective)/i;
const DISPOSITION =
	/\b(?:sold|sell|sells|selling|sale|disposed|disposition|divest\w*|spin-?off|distribut\w*|(?:real\s+)?propert(?:y|ies))\b/i;

/** Whether the report has parts (a) or (b) of Item 9.01, or says anything of such statements. */
function hasStatements(filing: Filing): boolean {
	const { visible, span, items } = filing;
	const text = visible.text.slice(visible.offset(items[0]?.heading.start ?? span.start), visible.offset(span.end));
	return (
		items.some(
			({ number, parts }) => number === '9.01' && parts.some(({ letter }) => letter === 'a' || letter === 'b'),
		) ||
		/\b(?:71|seventy-one)\b|\bpro\s+forma\b|\bfinancial\s+(?:statements|information)\s+(?:required|of)\b|\bsignifican(?:ce|t\s+subsidiary)\b|\brule\s+(?:3-05|11-01|1-02)\b/i.test(
			text,
		)
	);
}

function fixesFor(filing: Filing): readonly Fix[] {
	const exhibits = filing.items
		.find(({ number }) => number === '9.01')
		?.parts.find(({ letter }) => letter === 'd' || letter === 'c');
	return exhibits
		? [
				{
					title: 'Insert Item 9.01(a) with a sentence when the statements will be filed',
					edits: [
						insertParagraphsBefore(filing, exhibits.span.start, [
							'(a) Financial Statements of Businesses Acquired',
							PROMISE,
						]),
					],
				},
			]
		: [];
}
