import type { Filing, Item } from '../../filing/filing';
import { hasTerms, isPointer, namesAnotherFiling } from '../../filing/items/agreements';
import { isAmendment } from '../../reading/amendment';
import { hasItemAbout } from '../../reading/has';
import { isWhole, namedItems } from '../../reading/items/itemText';
import { itemsAbout, ownSentences } from '../../reading/items/ownWords';
import { exampleReport } from '../examples/report';
import type { Rule } from '../rule';

const example = (terms: string): string =>
	exampleReport(`Item 1.01 Entry into a Material Definitive Agreement

On March 10, 2026 the company entered into a supply agreement with Brook Valve Company. ${terms}A copy of the agreement is attached as Exhibit 10.1.

Item 9.01 Financial Statements and Exhibits

(d) Exhibits

10.1  Supply agreement dated March 10, 2026
`);

/** Flags an agreement of which the report only says where it can be read. */
export const agreementNotDescribed: Rule = {
	id: 'agreement-not-described',
	severity: { draft: 'hint', final: 'warning' },
	summary: 'Item 1.01 describes the material terms of the agreement.',
	why: 'The form asks for a brief description of the terms that are material. An exhibit does not take its place: the report itself summarizes the agreement.',
	source: { title: 'Form 8-K, Item 1.01(a)(2); C&DI 102.03', href: 'https://www.sec.gov/files/form8-k.pdf' },
	example: { bad: example(''), good: example('Under it the company buys 1,000 valves a year until 2030. ') },
	appliesTo: hasItemAbout('agreement'),
	*check(filing) {
		if (!isWhole(filing) || isAmendment(filing)) {
			return;
		}
		for (const item of itemsAbout(filing, 'agreement')) {
			if (!item.combined && onlyPoints(filing, item)) {
				yield {
					span: item.heading,
					message: `Item ${item.number} has no terms of the agreement, only where it can be read.`,
				};
			}
		}
	},
};

/** Whether all that follows the first sentence says where the agreement can be read, and none of it in another item or filing. */
function onlyPoints(filing: Filing, item: Item): boolean {
	const [first, ...rest] = ownSentences(filing, item).map(({ text }) => text);
	const others = (text: string) => namedItems(text).some(({ number }) => number !== item.number);
	return (
		first !== undefined &&
		(rest.length > 0 || isPointer(first)) &&
		!hasTerms(first) &&
		rest.every(isPointer) &&
		![first, ...rest].some((text) => others(text) || namesAnotherFiling(text))
	);
}
