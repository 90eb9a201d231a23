/** What the items of a report incorporate by reference. */
import { coversExhibit } from '../filing/exhibits/exhibitNumber';
import type { Filing, Item } from '../filing/filing';
import { incorporatedItemsIn, incorporatingSentences } from '../filing/items/incorporation';
import type { Span } from '../text/span';
import { type NumberedRow, numberedRows } from './exhibits/list/lists';
import { perFiling } from './perFiling';

/** An exhibit or item of the report that a sentence incorporates by reference, and the offset after its number there. */
export type Incorporated = { readonly after: number } & ({ readonly row: NumberedRow } | { readonly item: Item });

/** The exhibits and items so named, item by item; none where the list has no such row and the report no such item. */
export const incorporated = perFiling((filing): readonly Incorporated[] => {
	const { items, visible } = filing;
	return items
		.filter(({ combined }, i) => !combined || items[i + 1]?.content.start !== items[i]?.content.start)
		.flatMap((item) => {
			const start = visible.offset(item.content.start);
			const text = visible.textOf(item.content);
			return incorporatingSentences(text).flatMap((sentence) => [
				...exhibitsIn(filing, visible.span(start + sentence.start, start + sentence.end)),
				...itemsIn(filing, item, start + sentence.start, text.slice(sentence.start, sentence.end)),
			]);
		});
});

function exhibitsIn({ mentions, exhibitLists }: Filing, sentence: Span): readonly Incorporated[] {
	const rows = numberedRows(exhibitLists);
	return mentions
		.filter(({ span, ofAnotherFiling }) => !ofAnotherFiling && sentence.start <= span.start && span.end <= sentence.end)
		.flatMap(({ number }) => {
			const row = rows.find((each) => coversExhibit(each.number.text, number.text));
			return row === undefined ? [] : [{ after: number.span.end, row }];
		});
}

/** The other items that a sentence of the item `own` names; `start` is the offset of the sentence in the visible text. */
function itemsIn({ items, visible }: Filing, own: Item, start: number, sentence: string): readonly Incorporated[] {
	return incorporatedItemsIn(sentence).flatMap(({ number, end }) => {
		const item = items.find((each) => each.number === number && number !== own.number);
		return item === undefined ? [] : [{ after: visible.span(start, start + end).end, item }];
	});
}
