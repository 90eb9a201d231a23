import type { Filing, Item } from '../../filing/filing';
import { mappedItem } from '../../knowledge';
import { ownerOf } from '../../reading/items/captions';
import { isOfAnotherEra } from '../../reading/items/numbering';
import { unnumberedHeadings } from '../../reading/items/unnumberedHeadings';
import { shortened } from '../../text/shortened';
import { insertItemNumber, writeItemNumber } from '../../writing/itemNumber';
import type { Problem, Rule } from '../rule';

/** Flags a caption of the form that stands as a heading without the number of its item. */
export const itemNumberMissing: Rule = {
	id: 'item-number-missing',
	severity: { draft: 'warning', final: 'warning' },
	summary: 'Every item heading has the word Item and its number.',
	why: 'A report gives the number and the caption of each item under which it is made. Without the number a heading reads as part of the item above it.',
	source: { title: 'Form 8-K, General Instruction D', href: 'https://www.sec.gov/files/form8-k.pdf' },
	example: {
		bad: `Item 2.02 Results of Operations and Financial Condition

The company announced its results for the fourth quarter.

Other Events

The company opened a second plant.
`,
		good: `Item 2.02 Results of Operations and Financial Condition

The company announced its results for the fourth quarter.

Item 8.01 Other Events

The company opened a second plant.
`,
	},
	*check(filing) {
		// In a text that lost its line ends, the number of a heading in two columns may stand further on.
		for (const item of filing.items) {
			if ((item.slip === 'number-missing' && !filing.lostLines) || item.slip === 'word-missing') {
				yield incomplete(filing, item);
			}
		}
		for (const heading of filing.lostLines ? [] : unnumberedHeadings(filing)) {
			const { caption, fact } = heading;
			yield {
				span: caption,
				message: `Item ${fact.number} lacks its number: “${shortened(fact.caption, 60)}”.`,
				fixes: [{ title: `Insert Item ${fact.number}`, edits: [insertItemNumber(filing, heading)], all: true }],
			};
		}
	},
};

/** A heading that has the word or the number alone. */
function incomplete(filing: Filing, item: Item): Problem {
	const { slip, caption, heading, numberSpan } = item;
	const number = numberOf(filing, item);
	const title = `Write Item ${number}`;
	const fixes = [{ title, edits: writeItemNumber(filing, { ...item, number }), all: true }];
	return slip === 'word-missing'
		? { span: numberSpan, message: `The word “Item” is missing before ${number}.`, fixes }
		: { span: heading, message: `Item ${number} lacks its number: “${shortened(caption?.text ?? '', 60)}”.`, fixes };
}

/** The number of the item whose caption stands there, in the form of the day of the report. */
function numberOf(filing: Filing, { number, caption, slip }: Item): string {
	if (slip !== 'number-missing' || !isOfAnotherEra(filing, number)) {
		return number;
	}
	const owner = caption && ownerOf(caption.text, 'legacy');
	return (owner ?? mappedItem(number, filing.date))?.number ?? number;
}
