/** Items with every place that names them: the heading, the text of this report, the header of its submission. */
import type { Filing, Item } from '../../filing/filing';
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

function itemPlaces(filing: Filing): readonly ItemPlace[] {
	const { visible, items, attachments } = filing;
	const headings = items.map(headingPlace);
	const numbers = new Set(items.map(({ number }) => number));
	const inText = itemMentions(filing).flatMap(
		({ number, letter, start, end, ofAnotherReport }): readonly ItemPlace[] => {
			if (ofAnotherReport || !numbers.has(number)) {
				return [];
			}
			const name: Piece = visible.piece(visible.offset(start), visible.offset(end));
			const isElsewhere =
				items.some(({ heading }) => heading.start <= name.span.start && name.span.start < heading.end) ||
				attachments.some((each) => each.span.start <= name.span.start && name.span.start < each.span.end);
			const parts = items.filter((item) => item.number === number).flatMap((item) => item.parts);
			const leadsTo = letter === undefined ? undefined : parts.find((part) => part.letter === letter)?.heading;
			return isElsewhere ? [] : [{ number, name, span: name.span, ...(leadsTo && { leadsTo }) }];
		},
	);
	const inHeader = headerItems(filing).flatMap(({ field: { value }, numbers: named }): readonly ItemPlace[] => {
		// One caption may be that of several items.
		const number = named.find((each) => numbers.has(each));
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
