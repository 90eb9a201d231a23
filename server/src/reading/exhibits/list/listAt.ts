/** The list of exhibits in which a line stands. */
import { isExhibitsCaption, isOnlyHeads } from '../../../filing/exhibits/columnHeads';
import type { ExhibitList, Filing } from '../../../filing/filing';
import { isExhibitsItem } from '../../../knowledge';
import { itemAbove } from '../../items/itemAbove';

/**
 * The list that holds the line which begins at an offset of the source, or ends right above it; with the heads of its
 * columns and without rows where only these stand above the line. Undefined elsewhere.
 */
export function listAt(filing: Filing, start: number): ExhibitList | undefined {
	return listHolding(filing, start) ?? listBegun(filing, start);
}

function listHolding({ visible, exhibitLists }: Filing, start: number): ExhibitList | undefined {
	const at = visible.offset(start);
	return exhibitLists.findLast(
		(list) =>
			list.span.start < start &&
			(start <= list.span.end || visible.text.slice(visible.offset(list.span.end), at).trim() === ''),
	);
}

/** Only column heads stand between the part of the item for the exhibits and the place. */
function listBegun(filing: Filing, at: number): ExhibitList | undefined {
	const { visible } = filing;
	const item = itemAbove(filing, at);
	const part = item && isExhibitsItem(item.number) && item.parts.findLast(({ heading }) => heading.end <= at);
	if (!part || !isExhibitsCaption(part.caption?.text)) {
		return undefined;
	}
	const between = visible.textOf({ start: part.heading.end, end: at });
	if (!isOnlyHeads(between)) {
		return undefined;
	}
	const begun: ExhibitList = { kind: 'item', span: part.heading, layout: 'rows', rows: [] };
	const lead = /^[\s.:*_]*/.exec(between)?.[0].length ?? 0;
	const length = between.slice(lead).search(/[\r\n]|$/);
	const start = visible.offset(part.heading.end) + lead;
	return length > 0 ? { ...begun, columnHeads: visible.span(start, start + length) } : begun;
}
