import { compareExhibits, exhibitKey, exhibitSeries } from '../../filing/exhibits/exhibitNumber';
import type { ExhibitList, Filing } from '../../filing/filing';
import { comesWithForm8K } from '../../knowledge';
import { repeatedRows } from '../../reading/exhibits/list/listedTwice';
import { isInteractiveData, type NumberedRow, numberedRows } from '../../reading/exhibits/list/lists';
import { describesCoverData, isMisprinted } from '../../reading/exhibits/list/misprinted';
import { exchangedRows } from '../../reading/exhibits/list/otherwiseTold';
import { mayBear, rowsOfOtherSeries } from '../../reading/exhibits/list/rowsAtOdds';
import { mistypedRows } from '../../reading/exhibits/mentions/mistypedNumber';
import { otherDocuments } from '../../reading/exhibits/mentions/otherDocuments';
import { hasExhibitRows } from '../../reading/has';
import type { Span } from '../../text/span';
import type { Edit, Fix } from '../../writing/edit';
import { rowExtent } from '../../writing/exhibitRow';
import { replace } from '../../writing/words';
import type { Rule } from '../rule';

/** Rows of an exhibit list that are not in the order of their numbers. */
export const exhibitOrder: Rule = {
	id: 'exhibit-order',
	severity: { draft: 'hint', final: 'hint' },
	summary: 'The exhibits are listed in the order of their numbers.',
	why: 'By custom a list of exhibits counts up, as the table of Item 601 does, so that a number is found at a glance.',
	example: {
		bad: `Item 9.01 Financial Statements and Exhibits

(d) Exhibits

99.1  Press release dated March 12, 2026
10.1  Supply agreement dated March 10, 2026`,
		good: `Item 9.01 Financial Statements and Exhibits

(d) Exhibits

10.1  Supply agreement dated March 10, 2026
99.1  Press release dated March 12, 2026`,
	},
	appliesTo: hasExhibitRows,
	*check(filing) {
		// Numbers that have changed places stand in another order; sorting the rows would keep them wrong.
		const exchanged = exchangedNumbers(filing);
		for (const list of filing.exhibitLists) {
			for (const rows of sections(filing, list)) {
				const late = rows.findIndex((row, i) => i > 0 && isBefore(row, rows[i - 1]));
				const [row, above] = [rows[late], rows[late - 1]];
				if (
					row &&
					above &&
					!(exchanged.has(exhibitKey(row.number.text)) && exchanged.has(exhibitKey(above.number.text)))
				) {
					const fix = sort(filing, list, rows);
					yield {
						span: row.number.span,
						message: `Exhibit ${row.number.text} is out of order: it comes after Exhibit ${above.number.text}.`,
						related: [{ span: above.number.span, message: `Exhibit ${above.number.text} is here.` }],
						fixes: fix ? [fix] : [],
					};
				}
			}
		}
	},
};

/** The numbers, by their keys, that the items give to each other’s documents. */
const exchangedNumbers = (filing: Filing): ReadonlySet<string> =>
	new Set(
		[
			...exchangedRows(filing).flatMap(({ first, second }) => [first.number.text, second.number.text]),
			...otherDocuments(filing).flatMap(({ text, right }) => (right === undefined ? [] : [text, right])),
		].map(exhibitKey),
	);

function isBefore(row: NumberedRow, above: NumberedRow | undefined): boolean {
	return above !== undefined && inOrder(row, above) < 0;
}

/** As `compareExhibits`; the parts of interactive data (`101.SCH`, `101.CAL`) have an order of their own. */
function inOrder(a: NumberedRow, b: NumberedRow): number {
	const [left, right] = [a.number.text, b.number.text];
	const isSameData = isInteractiveData(left) && exhibitSeries(left) === exhibitSeries(right);
	return isSameData ? 0 : compareExhibits(left, right);
}

/** The numbered rows of a list, cut where words between two of them, such as a heading, begin a new section. */
function sections(filing: Filing, list: ExhibitList): readonly NumberedRow[][] {
	const { visible } = filing;
	const found: NumberedRow[][] = [];
	// A number that is mistyped or of another document has no place of its own, nor has a row that stands twice.
	const others = [
		...mistypedRows(filing),
		...[...repeatedRows(filing), ...rowsOfOtherSeries(filing)].map(({ row }) => row),
	];
	const rows = numberedRows([list]).filter((row) => !isMisprinted(filing, row.number) && !others.includes(row));
	for (const row of rows) {
		const open = found.at(-1);
		const end = open?.at(-1)?.span.end;
		const between = end === undefined ? '' : visible.textOf({ start: end, end: row.span.start });
		if (open && !/[\p{L}\d]{2}/u.test(between)) {
			open.push(row);
		} else {
			found.push([row]);
		}
	}
	return found;
}

/** The rows in the order of their numbers, each moved as a whole. Undefined where a row cannot be told from others. */
function sort(filing: Filing, list: ExhibitList, rows: readonly NumberedRow[]): Fix | undefined {
	const places = rows.map((row) => placeOf(filing, row));
	const isApart = places.every((place, i) => place && (i === 0 || (places[i - 1]?.end ?? 0) <= place.start));
	// The sentence of a list in running text, or one with "and" before its last exhibit, would not survive.
	const isSentence = rows.some(({ description }) => /(?:;|,|\band)$/i.test(description?.text ?? ''));
	// Of two rows with one number, one has another in truth, and so has one with the number of another document.
	const isDoubled = new Set(rows.map(({ number }) => exhibitKey(number.text))).size < rows.length;
	const isMisnumbered = rows.some(
		(row) =>
			!mayBear(row.number.text, row) ||
			(!isInteractiveData(row.number.text) && describesCoverData(row.description?.text ?? '')),
	);
	if (
		isDoubled ||
		isMisnumbered ||
		list.layout === 'prose' ||
		list.rows.length > numberedRows([list]).length ||
		!isApart ||
		isSentence
	) {
		return undefined;
	}
	const order = [...rows.entries()].sort(([, a], [, b]) => inOrder(a, b));
	const edits = order.flatMap(([from], to): readonly Edit[] => {
		const [source, target] = [places[from], places[to]];
		return from !== to && source && target ? [replace(target, filing.source.slice(source.start, source.end))] : [];
	});
	// A number that no exhibit of the form has may be what is wrong, and not its place.
	const isSure = rows.every(({ number }) => isInteractiveData(number.text) || comesWithForm8K(number.text));
	return { title: 'Sort the exhibits by number', edits, ...(isSure && { all: true }) };
}

/** What a row takes up, without the line end after it. */
function placeOf(filing: Filing, row: NumberedRow): Span | undefined {
	const extent = rowExtent(filing, row);
	return (
		extent && {
			start: extent.start,
			end: extent.start + filing.source.slice(extent.start, extent.end).trimEnd().length,
		}
	);
}
