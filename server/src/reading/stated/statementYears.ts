/** The years of financial statements in the paragraphs (a) and (b) of the exhibits item and in the descriptions of the exhibits. */
import type { Filing } from '../../filing/filing';
import { monthNames } from '../../text/dates';
import { groups } from '../../text/groups';
import type { Piece, VisibleSpan } from '../../text/span';
import { exhibitsItem, type NumberedRow, numberedRows } from '../exhibits/list/lists';
import { paragraphsBetween } from '../paragraphs';
import { perFiling } from '../perFiling';

/** The latest year of a day in the description of an exhibit, where the item has another one. */
export interface OddStatementYear extends Piece {
	/** The number of the exhibit. */
	readonly exhibit: string;
	/** `March 31`. */
	readonly day: string;
	readonly inItem: Piece;
}

interface FoundYear extends VisibleSpan {
	readonly day: string;
	readonly year: string;
	readonly isProForma: boolean;
}

/** `December 31, 2025 and 2024`: a day and its years. */
const dayAndYears = new RegExp(
	`\\b((?:${monthNames.join('|')})\\s\\d{1,2}),\\s(20\\d\\d)(?:,?\\s(?:and\\s)?20\\d\\d\\b)*`,
	'g',
);
const isOfStatements = /\b(?:financial\s+(?:statements|information)|balance\s+sheets?|pro\s+forma)\b/i;
const proForma = /\bpro\s+forma\b/i;

/**
 * The descriptions of exhibits whose financial statements, or pro forma information, end in another year than the item says
 * of the same day, where none of them ends in that one; in text order.
 */
export const oddStatementYears = perFiling((filing): readonly OddStatementYear[] => {
	const item = exhibitsItem(filing);
	const rows = numberedRows(filing.exhibitLists).filter(({ status }) => status !== 'incorporated');
	if (item === undefined || rows.length === 0) {
		return [];
	}
	const { visible } = filing;
	const from = visible.offset(item.content.start);
	const lists = filing.exhibitLists.map(({ span }) => visible.offset(span.start)).filter((start) => start >= from);
	const said = paragraphsBetween(filing, from, Math.min(visible.offset(item.content.end), ...lists)).flatMap(
		({ start, text }) => latestYears(text, start),
	);
	const described = rows.flatMap((row) => yearsOf(filing, row).map((year) => ({ row, year })));
	return [...groups(said.map((year) => [keyOf(year), year])).entries()].flatMap(([key, years]) => {
		const inItem = years.reduce((a, b) => (b.year > a.year ? b : a));
		const alike = described.filter(({ year }) => keyOf(year) === key);
		const [first] = alike;
		return first === undefined || alike.some(({ year }) => year.year === inItem.year)
			? []
			: [
					{
						...visible.piece(first.year.start, first.year.end),
						exhibit: first.row.number.text,
						day: first.year.day,
						inItem: visible.piece(inItem.start, inItem.end),
					},
				];
	});
});

const keyOf = ({ day, isProForma }: FoundYear): string => `${isProForma} ${day}`;

function yearsOf({ visible }: Filing, { description }: NumberedRow): readonly FoundYear[] {
	return description ? latestYears(visible.textOf(description.span), visible.offset(description.span.start)) : [];
}

/** The latest year of each day in words about financial statements, with its place; empty in other words. */
function latestYears(text: string, base: number): readonly FoundYear[] {
	if (!isOfStatements.test(text)) {
		return [];
	}
	const isProForma = proForma.test(text);
	return [...text.matchAll(dayAndYears)].map(({ index, 0: whole, 1: day = '' }) => {
		const [latest] = [...whole.matchAll(/20\d\d/g)].sort((a, b) => (a[0] < b[0] ? 1 : -1));
		const start = base + index + (latest?.index ?? 0);
		return { start, end: start + 4, day: day.replace(/\s/, ' '), year: latest?.[0] ?? '', isProForma };
	});
}
