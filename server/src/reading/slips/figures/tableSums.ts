/** Totals of the tables of an item that the rows over them do not add up to. */

import type { Filing } from '../../../filing/filing';
import { type Cell, cellsOf, type Line, linesOf } from '../../../text/lines';
import { amountOf, roundingOf } from '../../../text/scaledAmounts';
import { tellingTexts } from '../../items/itemText';
import { foundIn } from '../../paragraphs';
import type { OddFigure } from './figureQuestion';

/** A row of a table: its label and the figures after it. */
interface Row {
	readonly label: string;
	readonly figures: readonly Cell[];
}

const figure = /^\$?\s?\d{1,3}(?:,?\d{3})*(?:\.\d+)?$/;
const isYear = /^(?:19|20)\d\d$/;
/** What stands in a cell of its own beside a figure. */
const beside = /^[$*]$/;
/** Rows that are taken off, or that are a part of another one. */
const isNoPart =
	/^(?:less|minus|net|of\swhich|including|excluding|other\sthan|sub-?total|average|per\b)|\([^()]*\bless\b/i;
const isTotal = /^(?:grand\s)?total\b/i;
/** In characters: a longer line is a sentence. */
const longestLabel = 90;

/** The totals of the tables that are odd, in text order; a total over a second one, or over rows of several groups, is not reckoned. */
export const totalsAtOdds = (filing: Filing): readonly OddFigure[] =>
	foundIn(tellingTexts(filing), (text) => (/\btotal\b/i.test(text) ? oddIn(linesOf(text)) : []));

function oddIn(lines: readonly Line[]): readonly OddFigure[] {
	const found: OddFigure[] = [];
	let rows: Row[] = [];
	let isOfGroups = false;
	for (const line of lines) {
		const row = rowOf(line);
		if (row === undefined) {
			// A label between two rows begins a group of its own; a sentence ends the table.
			isOfGroups = (isOfGroups || rows.length > 0) && line.text.length < longestLabel;
			rows = [];
		} else if (isTotal.test(row.label)) {
			found.push(...(isOfGroups ? [] : oddTotal(rows, row)));
			rows = [];
			isOfGroups = true;
		} else {
			rows.push(row);
		}
	}
	return found;
}

/** The label and the figures of a line; undefined where it is a head or a sentence, or has anything else in its cells. */
function rowOf(line: Line): Row | undefined {
	const [label, ...cells] = cellsOf(line).filter(({ text }) => !beside.test(text));
	return label &&
		cells.length > 0 &&
		/\p{L}/u.test(label.text) &&
		cells.every(({ text }) => figure.test(text)) &&
		!cells.every(({ text }) => isYear.test(text))
		? { label: label.text, figures: cells }
		: undefined;
}

/** The one column of several that does not add up; of a single column one whose total or row has one digit otherwise. */
function oddTotal(rows: readonly Row[], { figures }: Row): readonly OddFigure[] {
	if (
		rows.length < 2 ||
		rows.some(({ label, figures: own }) => own.length !== figures.length || isNoPart.test(label))
	) {
		return [];
	}
	const odd = figures.flatMap(({ start, end, text }, column) => {
		const all = [text, ...rows.map((row) => row.figures[column]?.text ?? '')].map((words) =>
			words.replace(/[$\s]/g, ''),
		);
		const [total = 0, ...parts] = all.map(amountOf);
		const sum = parts.reduce((one, other) => one + other, 0);
		const slack = all.length > 3 ? all.reduce((one, words) => one + roundingOf(words), 0) : 1e-9;
		const decimals = Math.max(...all.map((words) => words.split('.')[1]?.length ?? 0));
		const isOdd = Math.abs(sum - total) > slack + 1e-9 && Math.abs(sum / total - 1) < 1;
		return isOdd
			? [
					{
						start,
						end,
						instead: `the rows over it are ${sum.toLocaleString('en-US', { minimumFractionDigits: decimals, maximumFractionDigits: decimals })}`,
						apart: Math.round(Math.abs(sum - total) * 10 ** decimals),
					},
				]
			: [];
	});
	const [only] = odd;
	return only && odd.length === 1 && (figures.length > 1 || isOfOneDigit(only.apart))
		? [{ start: only.start, end: only.end, instead: only.instead }]
		: [];
}

/** Whether two numbers so far apart may be one with a digit otherwise, or with two neighbours exchanged. */
const isOfOneDigit = (apart: number): boolean =>
	/^(?:[1-9]|9|18|27|36|45|54|63|72|81)0*$/.test(String(apart)) && apart > 9;
