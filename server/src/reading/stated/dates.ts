/** The days that a filing names: on the cover, in items, descriptions of exhibits, facts, header and signatures. */
import type { ExhibitRow, Filing, Item } from '../../filing/filing';
import { datesIn, isoOfDigits } from '../../text/dates';
import type { Piece } from '../../text/span';
import { contextOf } from '../cover/contexts';
import { coverFacts } from '../cover/coverFacts';
import { numberedRows } from '../exhibits/lists';
import { itemsWithOwnText } from '../items/itemText';
import { perFiling } from '../perFiling';
import { headerFields } from '../submission/header';

/** A day of the calendar, and where it is named. */
export interface StatedDate extends Piece {
	/** An ISO date. */
	readonly iso: string;
	readonly place: 'cover' | 'item' | 'exhibit' | 'fact' | 'context' | 'header' | 'signature';
	/** The item whose text names it. */
	readonly item?: Item;
	/** Whether the text of the item begins with it: `On March 10, 2026, …`. */
	readonly isOpening?: boolean;
	/** The row of the exhibit whose description names it. */
	readonly row?: ExhibitRow;
}

/** How many days there are from one ISO date to another; below 0 where the other is earlier. */
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** Every day that the 8-K and its header name, place by place; those of a place in text order. */
export const statedDates = perFiling((filing): readonly StatedDate[] => {
	const { cover, signatures } = filing;
	const report = cover?.dateOfReport;
	const signed = (signatures?.blocks ?? []).flatMap(({ date }) => date ?? []);
	return [
		...(report?.iso === undefined ? [] : [{ ...report, iso: report.iso, place: 'cover' as const }]),
		...itemsWithOwnText(filing).flatMap((item) => datesOfItem(filing, item)),
		...numberedRows(filing.exhibitLists).flatMap((row) => datesOfRow(filing, row)),
		...datesOfFacts(filing),
		...headerFields(filing, 'CONFORMED PERIOD OF REPORT', 'FILED AS OF DATE').flatMap(({ value }) => {
			const iso = isoOfDigits(value.text);
			return iso === undefined ? [] : [{ ...value, iso, place: 'header' as const }];
		}),
		...signed.flatMap((date) =>
			date.iso === undefined ? [] : [{ ...date, iso: date.iso, place: 'signature' as const }],
		),
	];
});

/** `On March 10, 2026`, at the start of a text; a letter or the word `Effective` may stand before it. */
const opening = /^[\s.:–—-]{0,40}(?:\([a-z\d]\)\s{0,9})*(?:effective\s{1,9})?(?:on|as\s{1,9}of)\s{1,9}$/i;

function datesOfItem({ visible, exhibitLists }: Filing, item: Item): readonly StatedDate[] {
	const from = visible.offset(item.content.start);
	const text = visible.text.slice(from, visible.offset(item.content.end));
	return datesIn(text).flatMap(({ iso, start, end }) => {
		const piece = visible.piece(from + start, from + end);
		const isListed = exhibitLists.some(({ span }) => span.start <= piece.span.start && piece.span.start < span.end);
		return iso === undefined || isListed
			? []
			: [{ ...piece, iso, place: 'item' as const, item, isOpening: start < 60 && opening.test(text.slice(0, start)) }];
	});
}

function datesOfRow({ visible }: Filing, row: ExhibitRow): readonly StatedDate[] {
	if (!row.description) {
		return [];
	}
	const from = visible.offset(row.description.span.start);
	return datesIn(visible.textOf(row.description.span)).flatMap(({ iso, start, end }) =>
		iso === undefined ? [] : [{ ...visible.piece(from + start, from + end), iso, place: 'exhibit' as const, row }],
	);
}

/** The last day of the report by the facts: in dei:DocumentPeriodEndDate, and of the time that the cover's facts are about. */
function datesOfFacts(filing: Filing): readonly StatedDate[] {
	const facts = coverFacts(filing);
	const ends = (facts?.get('DocumentPeriodEndDate') ?? []).flatMap(({ span, value }) => {
		const [date] = datesIn(value);
		return date?.iso === undefined ? [] : [{ span, text: value, iso: date.iso, place: 'fact' as const }];
	});
	const type = facts?.get('DocumentType')?.[0] ?? facts?.get('EntityRegistrantName')?.[0];
	const end = type && contextOf(filing, type)?.end;
	const iso = end && datesIn(end.text)[0]?.iso;
	return end && iso !== undefined ? [...ends, { ...end, iso, place: 'context' as const }] : ends;
}
