import { compareExhibits, coversExhibit, exhibitKey } from '../../filing/exhibits/exhibitNumber';
import type { ExhibitList, Filing } from '../../filing/filing';
import { comesWithForm8K } from '../../knowledge';
import { descriptionToCome } from '../../reading/exhibits/list/description';
import { isExplainedByDuplicate } from '../../reading/exhibits/list/listedTwice';
import {
	attachedNumbers,
	isInteractiveData,
	type NumberedRow,
	numberedRows,
	sameDescription,
} from '../../reading/exhibits/list/lists';
import { isMisprinted } from '../../reading/exhibits/list/misprinted';
import { unnumberedRows } from '../../reading/exhibits/list/missingNumber';
import { isMentioned } from '../../reading/exhibits/mentions/mentions';
import { hasExhibitRows } from '../../reading/has';
import type { Fix } from '../../writing/edit';
import { newRow } from '../../writing/exhibitRow';
import { rewrite } from '../../writing/words';
import type { Problem, Rule } from '../rule';

/** Two lists of the same exhibits that do not have the same numbers. */
export const exhibitIndexMismatch: Rule = {
	id: 'exhibit-index-mismatch',
	severity: { draft: 'warning', final: 'warning' },
	isOfAbsence: true,
	summary: 'The exhibits item and a separate exhibit index list the same exhibits.',
	why: 'A filing that lists its exhibits twice has to change both lists together. A row in one of them alone was forgotten in the other.',
	source: { title: 'Regulation S-K, Item 601(a)(2)', href: 'https://www.ecfr.gov/current/title-17/section-229.601' },
	example: {
		bad: `Item 9.01 Financial Statements and Exhibits

(d) Exhibits

10.1  Supply agreement dated March 10, 2026
99.1  Press release dated March 12, 2026

EXHIBIT INDEX

99.1  Press release dated March 12, 2026`,
		good: `Item 9.01 Financial Statements and Exhibits

(d) Exhibits

10.1  Supply agreement dated March 10, 2026
99.1  Press release dated March 12, 2026

EXHIBIT INDEX

10.1  Supply agreement dated March 10, 2026
99.1  Press release dated March 12, 2026`,
	},
	appliesTo: hasExhibitRows,
	*check(filing) {
		const inItem = filing.exhibitLists.filter((list) => list.kind === 'item');
		const inIndex = filing.exhibitLists.filter((list) => list.kind === 'index');
		const isComparable = (lists: readonly ExhibitList[]) =>
			numberedRows(lists).length > 0 && lists.every((list) => unnumberedRows(filing, list).length === 0);
		if (!isComparable(inItem) || !isComparable(inIndex)) {
			return;
		}
		const onlyInItem = missing(inItem, inIndex);
		const onlyInIndex = missing(inIndex, inItem);
		const paired = new Set<NumberedRow>();
		for (const row of onlyInItem) {
			const twin = onlyInIndex.find((other) => !paired.has(other) && sameDescription(row, other));
			if (twin) {
				paired.add(twin);
				yield differing(filing, row, twin);
			} else {
				yield absent(filing, row, inIndex, 'exhibit index');
			}
		}
		const left = onlyInIndex.filter((row) => !paired.has(row) && !isExplainedByDuplicate(filing, row.number.text));
		for (const row of left) {
			yield absent(filing, row, inItem, 'exhibits item');
		}
	},
};

/** The rows of `lists` that no row of `others` matches, one per number. */
function missing(lists: readonly ExhibitList[], others: readonly ExhibitList[]): readonly NumberedRow[] {
	const rows = new Map<string, NumberedRow>();
	for (const row of numberedRows(lists)) {
		const { text } = row.number;
		const isThere = numberedRows(others).some(
			(other) => coversExhibit(other.number.text, text) || coversExhibit(text, other.number.text),
		);
		if (!isInteractiveData(text) && !isThere && !rows.has(exhibitKey(text))) {
			rows.set(exhibitKey(text), row);
		}
	}
	return [...rows.values()];
}

/** One exhibit under two numbers: the one that is attached or named in the text is right, else the first in order. */
function differing(filing: Filing, row: NumberedRow, twin: NumberedRow): Problem {
	const [a, b] = [row.number.text, twin.number.text];
	const attached = attachedNumbers(filing).some(({ text }) => exhibitKey(text) === exhibitKey(b));
	const isTwinRight =
		attached ||
		(isMentioned(filing, b) !== isMentioned(filing, a) ? isMentioned(filing, b) : compareExhibits(b, a) < 0);
	const [fitsA, fitsB] = [comesWithForm8K(a), comesWithForm8K(b)];
	const inItem: Fix = { title: `Change ${a} to ${b} in the exhibits item`, edits: rewrite(filing, row.number.span, b) };
	const inIndex: Fix = {
		title: `Change ${b} to ${a} in the exhibit index`,
		edits: rewrite(filing, twin.number.span, a),
	};
	// Of 99.1 and 91.1 only one is the number of an exhibit that a Form 8-K may have.
	const only = fitsA !== fitsB ? [fitsB ? inItem : inIndex] : undefined;
	const either = only ?? (isTwinRight ? [inItem, inIndex] : [inIndex, inItem]);
	return {
		span: row.number.span,
		message: `Exhibit ${a} is Exhibit ${b} in the exhibit index.`,
		related: [{ span: twin.span, message: `Exhibit ${b} is listed here.` }],
		fixes: isMisprinted(filing, row.number) ? [inItem] : isMisprinted(filing, twin.number) ? [inIndex] : either,
	};
}

function absent(filing: Filing, row: NumberedRow, lists: readonly ExhibitList[], place: string): Problem {
	const number = row.number.text;
	const [list] = lists;
	const edit = list && newRow(filing, list, number, row.description?.text ?? descriptionToCome(number));
	return {
		span: row.number.span,
		message: `Exhibit ${number} is missing in the ${place}.`,
		related: list ? [{ span: list.heading ?? list.columnHeads ?? list.span, message: `The ${place} is here.` }] : [],
		fixes: edit ? [{ title: `Add Exhibit ${number} to the ${place}`, edits: [edit] }] : [],
	};
}
