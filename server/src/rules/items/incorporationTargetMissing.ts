import type { Filing, Item } from '../../filing/filing';
import { isOfSubject } from '../../filing/items/incorporation';
import { isAmendment } from '../../reading/amendment';
import { hasItems } from '../../reading/has';
import {
	isWhole,
	itemsWithOwnText,
	namedItems,
	sentencesUnder,
	speaksOfAnotherFiling,
} from '../../reading/items/itemText';
import { missingHeadings } from '../../reading/items/missingHeadings';
import { isOfTheForm } from '../../reading/items/numbering';
import { hasItem } from '../../reading/items/unnumberedHeadings';
import { shortened } from '../../text/shortened';
import { exampleReport } from '../examples/report';
import type { Problem, Rule } from '../rule';
import { slipRules } from '../slipRules';

const example = (source: string): string =>
	exampleReport(`Item 1.01 Entry into a Material Definitive Agreement

The company entered into a credit agreement.

Item 2.03 Creation of a Direct Financial Obligation or an Obligation under an Off-Balance Sheet Arrangement of a Registrant

The information set forth in Item ${source} is incorporated by reference into this Item 2.03.
`);

/** Flags an item that is incorporated by reference into another one, or a heading under which it is said to stand, and that the report does not have. */
export const incorporationTargetMissing: Rule = {
	id: 'incorporation-target-missing',
	severity: { draft: 'warning', final: 'warning' },
	yieldsTo: slipRules,
	summary: 'What an item incorporates from another item of the report is in the report.',
	why: 'An item that only points to another one says nothing where the other is missing. The number is mostly one of an earlier report that served as a model.',
	source: { title: 'Form 8-K, General Instructions B.3 and D', href: 'https://www.sec.gov/files/form8-k.pdf' },
	example: { bad: example('1.02'), good: example('1.01') },
	appliesTo: hasItems,
	*check(filing) {
		// An amendment may point to the report that it amends.
		if (!isWhole(filing) || isAmendment(filing)) {
			return;
		}
		for (const { span, text } of missingHeadings(filing)) {
			yield { span, message: `This report has no heading “${shortened(text, 50)}”.`, atMost: 'hint' };
		}
		for (const item of itemsWithOwnText(filing)) {
			yield* described(filing, item);
			const sentences = sentencesUnder(filing, item, (text) => /incorporated/i.test(text));
			for (const { text, start } of sentences) {
				if (!incorporated.test(text) || /\bdeemed\b/i.test(text) || speaksOfAnotherFiling(text)) {
					continue;
				}
				for (const named of namedItems(text)) {
					if (
						notASource.test(named.before) ||
						isOfSubject.test(text.slice(0, named.start)) ||
						!isOfTheForm(named.number) ||
						hasItem(filing, named.number)
					) {
						continue;
					}
					yield {
						span: filing.visible.span(start + named.start, start + named.end),
						message: `Item ${named.number} is incorporated by reference, and this report has no such item.`,
					};
				}
			}
		}
	},
};

/** The items that one says to describe something, and that the report does not have: `the appointment described in Item 5.03`. */
function* described(filing: Filing, item: Item): Iterable<Problem> {
	for (const { text, start } of sentencesUnder(filing, item, (text) => /\bitem\s/i.test(text))) {
		if (incorporated.test(text) || speaksOfAnotherFiling(text)) {
			continue;
		}
		for (const { number, start: from, end, before } of namedItems(text)) {
			const isHere = describedIn.test(before) && !/^\s?(?:of|in)\s(?!this)/.test(text.slice(end));
			if (isHere && isOfTheForm(number) && !hasItem(filing, number)) {
				yield {
					span: filing.visible.span(start + from, start + end),
					message: `Item ${number} is named for what it describes, and this report has no such item.`,
					atMost: 'hint',
				};
			}
		}
	}
}

const describedIn = /\b(?:described|discussed|defined|reported) (?:(?:below|above|further) )?(?:in|under) $/;

/** `incorporated … by reference`, `incorporated herein`. */
const incorporated =
	/\bincorporated\b[\s\S]{0,90}\bby\s+(?:this\s+)?reference\b|\bincorporated\s+(?:herein\b|(?:in|into)\s+this\s+item\b)/i;

/** What stands before the item into which something is incorporated, or which asks for it. */
const notASource =
	/\b(?:this|into|(?:required|called for|requested) by|responsive to|response to|pursuant to|purposes? of|furnished under|filed under|not incorporated \w+) $/i;
