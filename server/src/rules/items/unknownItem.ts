import type { Filing, Item } from '../../filing/filing';
import { eraOfNumber, type ItemFact, items, itemsByNumber } from '../../knowledge';
import { ownerOf } from '../../reading/items/captions';
import { isOfTheForm } from '../../reading/items/numbering';
import type { Span } from '../../text/span';
import type { Fix } from '../../writing/edit';
import { writeItemNumber } from '../../writing/itemNumber';
import { replace } from '../../writing/words';
import { exampleItem, exampleReport } from '../examples/report';
import type { Problem, Rule } from '../rule';

/** Flags a heading with a number that Form 8-K has never had. */
export const unknownItem: Rule = {
	id: 'unknown-item',
	severity: { draft: 'error', final: 'error' },
	summary: 'Every item is an item of Form 8-K.',
	why: 'A report gives the number and caption of each item under which it is made. A number that the form does not have tells nobody what is reported.',
	source: { title: 'Form 8-K, General Instruction D', href: 'https://www.sec.gov/files/form8-k.pdf' },
	example: {
		bad: exampleReport(`Item 8.02 Other Events

The company opened a second plant.
`),
		good: exampleReport(exampleItem),
	},
	*check(filing) {
		for (const item of filing.items) {
			const { number, numberSpan, caption } = item;
			if (item.slip === 'word' || item.slip === 'number') {
				yield mistyped(filing, item);
				continue;
			}
			if (isOfTheForm(number)) {
				continue;
			}
			const era = eraOfNumber(number);
			const owner = caption && ownerOf(caption.text, era);
			const suggested = owner ?? nearest(number);
			const fixes: readonly Fix[] = suggested
				? [
						{
							title: `Change to Item ${suggested.number}, ${suggested.caption}`,
							edits: [replace(numberSpan, suggested.number)],
						},
					]
				: [];
			yield { span: numberSpan, message: noSuchItem(number), fixes };
		}
	},
};

/** A heading whose caption tells which item is meant. */
function mistyped(filing: Filing, item: Item): Problem {
	const { number, numberSpan, heading } = item;
	const visible = (span: Span): string =>
		filing.visible.piece(filing.visible.offset(span.start), filing.visible.offset(span.end)).text;
	const written = visible(numberSpan);
	const meant = itemsByNumber(number).findLast(({ inForm }) => inForm);
	const title = `Change to Item ${number}, ${meant?.caption}`;
	const fixes = [{ title, edits: writeItemNumber(filing, item), all: true }];
	if (/^\d{1,2}\.\d{1,2}$/.test(written) && item.slip === 'number') {
		return { span: numberSpan, message: noSuchItem(written), fixes };
	}
	const span = { start: heading.start, end: numberSpan.end };
	return { span, message: `“${visible(span)}” should read “Item ${number}”, the item whose caption follows.`, fixes };
}

const noSuchItem = (number: string): string => `Item ${number} does not exist: Form 8-K has no such item.`;

/** The item of the same section whose number is the next; `undefined` where the form has no such section. */
function nearest(number: string): ItemFact | undefined {
	const [section, rest = ''] = number.split('.');
	const place = Number.parseInt(rest, 10);
	return items
		.filter((fact) => fact.era === 'current' && fact.inForm && fact.number.split('.')[0] === section)
		.map((fact) => ({ fact, distance: Math.abs(Number.parseInt(fact.number.split('.')[1] ?? '', 10) - place) }))
		.sort((a, b) => a.distance - b.distance)[0]?.fact;
}
