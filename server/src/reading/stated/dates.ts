/** The days that a filing names: on the cover, in items, descriptions of exhibits, facts, header and signatures. */
import type { ExhibitRow, Filing, Item } from '../../filing/filing';
import { datesIn, isoOfDigits } from '../../text/dates';
import { rememberedByParagraph } from '../../text/remembered';
import type { Piece } from '../../text/span';
import { contextOf } from '../cover/contexts';
import { coverFacts } from '../cover/coverFacts';
import { isInList, numberedRows } from '../exhibits/list/lists';
import { itemsWithOwnText } from '../items/itemText';
import { foundIn, paragraphsBetween } from '../paragraphs';
import { perFiling } from '../perFiling';
import { headerFields } from '../submission/header';

/** A day of the calendar, and where it is named. */
export interface StatedDate extends Piece {
	/** An ISO date. */
	readonly iso: string;
	readonly place: 'cover' | 'item' | 'exhibit' | 'fact' | 'context' | 'header' | 'signature';
	/** The item whose text names it. */
	readonly item?: Item;
	/** The row of the exhibit whose description names it. */
	readonly row?: ExhibitRow;
}

/** How many days there are from one ISO date to another; below 0 where the other is earlier. */
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** Whether a count of days, either way, is a year give or take `slack` days. */
export const isAboutYear = (days: number, slack: number): boolean => Math.abs(Math.abs(days) - 365) <= slack;

type Place = StatedDate['place'];

/** What reads the days of each place, in text order. */
const readers: Readonly<Record<Place, (filing: Filing) => readonly StatedDate[]>> = {
	cover: ({ cover }) => dated('cover', cover?.dateOfReport),
	item: (filing) => itemsWithOwnText(filing).flatMap((item) => datesOfItem(filing, item)),
	exhibit: (filing) => datesOfRows(filing, () => true),
	fact: (filing) =>
		(coverFacts(filing)?.get('DocumentPeriodEndDate') ?? []).flatMap(({ span, value }) =>
			dated('fact', { span, text: value, iso: datesIn(value)[0]?.iso }),
		),
	context: (filing) => {
		const facts = coverFacts(filing);
		const type = facts?.get('DocumentType')?.[0] ?? facts?.get('EntityRegistrantName')?.[0];
		const end = type && contextOf(filing, type)?.end;
		return dated('context', end && { ...end, iso: datesIn(end.text)[0]?.iso });
	},
	header: (filing) =>
		headerFields(filing, 'CONFORMED PERIOD OF REPORT', 'FILED AS OF DATE').flatMap(({ value }) =>
			dated('header', { ...value, iso: isoOfDigits(value.text) }),
		),
	signature: ({ signatures }) => (signatures?.blocks ?? []).flatMap(({ date }) => dated('signature', date)),
};

const read = perFiling((): Map<Place, readonly StatedDate[]> => new Map());

/** The days that a filing names in some places, place by place; those of a place in text order. */
export function statedDates(filing: Filing, ...places: readonly Place[]): readonly StatedDate[] {
	const known = read(filing);
	return places.flatMap((place) => {
		const dates = known.get(place) ?? readers[place](filing);
		known.set(place, dates);
		return dates;
	});
}

/** A place where a day may stand, as a list of one where its words are a day of the calendar. */
const dated = (
	place: Place,
	piece: (Piece & { readonly iso?: string | undefined }) | undefined,
): readonly StatedDate[] =>
	piece?.iso === undefined ? [] : [{ span: piece.span, text: piece.text, iso: piece.iso, place }];

/** The days that the text of an item names outside of lists of exhibits, in text order: of all of it, or of its first characters. */
export function datesOfItem(filing: Filing, item: Item, most = Number.POSITIVE_INFINITY): readonly StatedDate[] {
	const { visible } = filing;
	const from = visible.offset(item.content.start);
	const to = Math.min(from + most, visible.offset(item.content.end));
	return foundIn(paragraphsBetween(filing, from, to), datesOfParagraph).flatMap(({ iso, start, end }) => {
		const piece = visible.piece(start, end);
		return iso === undefined || isInList(filing, piece.span.start)
			? []
			: [{ ...piece, iso, place: 'item' as const, item }];
	});
}

const datesOfParagraph = rememberedByParagraph((text) => datesIn(text));

/** The days in the descriptions of the rows that are wanted, in text order. */
export const datesOfRows = (filing: Filing, isWanted: (row: ExhibitRow) => boolean): readonly StatedDate[] =>
	numberedRows(filing.exhibitLists)
		.filter(isWanted)
		.flatMap((row) => datesOfRow(filing, row));

function datesOfRow({ visible }: Filing, row: ExhibitRow): readonly StatedDate[] {
	if (!row.description) {
		return [];
	}
	const from = visible.offset(row.description.span.start);
	return datesIn(visible.textOf(row.description.span)).flatMap(({ iso, start, end }) =>
		iso === undefined ? [] : [{ ...visible.piece(from + start, from + end), iso, place: 'exhibit' as const, row }],
	);
}
