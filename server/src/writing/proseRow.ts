/** A further exhibit for a list within a sentence: "(d) Exhibits. 99.1 Press release; 99.2 Presentation." */

import { compareExhibits } from '../filing/exhibits/exhibitNumber';
import type { ExhibitList, Filing } from '../filing/filing';
import { type NumberedRow, numberedRows } from '../reading/exhibits/list/lists';
import type { Piece } from '../text/span';
import type { Edit } from './edit';
import { escapeText, insert } from './words';

type DescribedRow = NumberedRow & { readonly description: Piece };

/**
 * The edit that adds an exhibit in the order of the numbers. Undefined where the list does not tell how: where it has
 * fewer than two exhibits, sets them off in different ways or has them out of order, and where there is markup in it.
 */
export function newProseRow(filing: Filing, list: ExhibitList, number: string, description: string): Edit | undefined {
	const rows = numberedRows([list]).filter((row): row is DescribedRow => row.description !== undefined);
	const [first, second] = rows;
	const last = rows.at(-1);
	const mark = first && endMark(first);
	if (!first || !second || !last || mark === undefined || !isEven(filing, list, rows, mark)) {
		return undefined;
	}
	const { source } = filing;
	const label = source.slice(first.span.start, first.number.span.start);
	const gap = source.slice(first.number.span.end, first.description.span.start).replace(/[\r\n]\s*/, ' ');
	const words = label + number + gap + escapeText(filing, description.replace(/[\s.;,]+$/, ''));
	const next = rows.find((row) => compareExhibits(row.number.text, number) > 0);
	if (next !== undefined) {
		return insert(next.span.start, `${words}${mark} `);
	}
	// The last one ends the sentence: what ends it comes after the new one.
	const { end } = last.description.span;
	const ending = endMark(last);
	return ending === undefined || ending === mark
		? insert(end, `${ending === undefined ? mark : ''} ${words}${ending ?? ''}`)
		: insert(end - ending.length, `${mark} ${words}`);
}

/** `;` or `.` at the end of a description; undefined where there is none. */
function endMark({ description }: DescribedRow): string | undefined {
	return /[;.]$/.exec(description.text)?.[0];
}

/** Whether the exhibits follow each other in order, each but the last with `mark` after it, and nothing between them. */
function isEven({ source }: Filing, list: ExhibitList, rows: readonly DescribedRow[], mark: string): boolean {
	const whole = source.slice(list.span.start, list.span.end);
	return (
		list.layout === 'prose' &&
		rows.length === list.rows.length &&
		!/[<>|]/.test(whole) &&
		rows.every((row, i) => {
			const next = rows[i + 1];
			return (
				next === undefined ||
				(endMark(row) === mark &&
					compareExhibits(row.number.text, next.number.text) < 0 &&
					/^\s+$/.test(source.slice(row.description.span.end, next.span.start)))
			);
		})
	);
}
