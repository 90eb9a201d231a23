/** Items with every place that names them: the heading, the text of this report, the header of its submission. */
import type { Filing, Item, LetteredPart } from '../../filing/filing';
import { firstAfter } from '../../text/sortedSearch';
import type { Piece } from '../../text/span';
import { itemMentions } from '../items/mentions';
import { headerItems } from '../submission/headerItems';
import { inTextOrder, type Named, nearest, type Occurrence } from './named';

/** A place that names an item. */
interface ItemPlace extends Occurrence {
	readonly number: string;
}

/** The item of this report named at an offset of the source; undefined where none is, or one that it does not have. */
export function itemAt(filing: Filing, at: number): Named | undefined {
	const places = itemPlaces(filing);
	const here = nearest(places, at);
	return (
		here && {
			kind: 'item',
			name: here.number,
			occurrences: inTextOrder(places.filter(({ number }) => number === here.number)),
		}
	);
}

/** The last item whose heading begins at an offset of the source or before it. */
const itemBefore = (items: readonly Item[], at: number): Item | undefined =>
	items[firstAfter(items, ({ heading }) => heading.start, at) - 1];

function itemPlaces(filing: Filing): readonly ItemPlace[] {
	const { visible, items, attachments } = filing;
	const headings = items.map(headingPlace);
	const partsOf = new Map<string, LetteredPart[]>();
	for (const { number, parts } of items) {
		const known = partsOf.get(number) ?? [];
		known.push(...parts);
		partsOf.set(number, known);
	}
	const inText = itemMentions(filing).flatMap(
		({ number, letter, start, end, ofAnotherReport }): readonly ItemPlace[] => {
			if (ofAnotherReport || !partsOf.has(number)) {
				return [];
			}
			const name: Piece = visible.piece(visible.offset(start), visible.offset(end));
			const isElsewhere =
				name.span.start < (itemBefore(items, name.span.start)?.heading.end ?? 0) ||
				attachments.some((each) => each.span.start <= name.span.start && name.span.start < each.span.end);
			const leadsTo =
				letter === undefined ? undefined : partsOf.get(number)?.find((part) => part.letter === letter)?.heading;
			return isElsewhere ? [] : [{ number, name, span: name.span, ...(leadsTo && { leadsTo }) }];
		},
	);
	const inHeader = headerItems(filing).flatMap(({ field: { value }, numbers: named }): readonly ItemPlace[] => {
		// One caption may be that of several items.
		const number = named.find((each) => partsOf.has(each));
		return number === undefined ? [] : [{ number, name: value, span: value.span }];
	});
	return [...inHeader, ...headings, ...inText];
}

/** `Item 2.02` of the heading; of a heading for several items the number alone. */
function headingPlace({ number, numberSpan, heading, combined, span }: Item): ItemPlace {
	return {
		number,
		name: { text: number, span: numberSpan },
		span: combined ? numberSpan : { start: heading.start, end: numberSpan.end },
		declares: span,
	};
}
