/** The names of registrants in the rows of a table, whose heads name what the rows say. */

import { datesIn } from '../../text/dates';
import { type Cell, cellsOf } from '../../text/lines';
import type { Piece } from '../../text/span';
import type { VisibleText } from '../../text/visibleText';
import { isCompanyName } from '../../text/words';
import type { CoverText } from './coverText';
import { isOther } from './nameLines';
import { isNamed } from './stateOfIncorporation';
import { shapes } from './valueShapes';

/**
 * The head of a column with everything about each registrant: "Registrant, State of Incorporation, Address and Telephone
 * Number". Where it goes on in the next line, or has the state in a column of its own, words of the columns beside it may
 * stand between.
 */
export const registrantColumn =
	/registrants?\s{0,2}[;,](?=[^()]{1,140}?\bstates?\s{1,9}(?:or\s{1,9}other\s{1,9}jurisdiction\s{1,9})?of\s{1,40}(?:commission\s{1,40})?incorporation)/i;

/**
 * The names below a heading such as "Commission File Number · Exact name of registrant …, state, address · IRS Employer
 * Identification No.": the first words after each file number.
 */
export function namesInRows({ visible, lines, boxesFrom }: CoverText, from: number): readonly Piece[] {
	const names: Piece[] = [];
	let awaited = false;
	const cells = lines
		.filter((line) => line.start > from && line.end <= boxesFrom)
		.flatMap((line): readonly Cell[] => cellsOf(line));
	for (const [index, each] of cells.entries()) {
		const cell = withRest(each, cells[index + 1]);
		if (shapes.fileNumber.test(cell.text) && cell.text.length < 20) {
			awaited = true;
		} else if (awaited && !isOther(cell.text) && !/^\(/.test(cell.text)) {
			names.push(visible.piece(cell.start, cell.start + withoutAddress(cell.text).replace(afterName, '').length));
			awaited = false;
		}
	}
	return names.length > 0 ? names : namesBetweenNumbers(visible, from, boxesFrom);
}

/**
 * The names over such heads, which stand again below the values of each registrant: the name before each file number;
 * empty where the heads stand over the values.
 */
export function namesOverHeads({ visible, lines, start, boxesFrom }: CoverText): readonly Piece[] {
	const heads = [...visible.text.slice(start, boxesFrom).matchAll(everyColumn)].map(({ index }) => start + index);
	const names = heads.flatMap((head, i) => {
		const cells = lines
			.filter((line) => line.start >= (heads[i - 1] ?? start) && line.end <= head)
			.flatMap((line): readonly Cell[] => cellsOf(line));
		const number = cells.findIndex(({ text }) => shapes.fileNumber.exec(text)?.[0] === text);
		const name = cells.slice(0, Math.max(0, number)).findLast(({ text }) => isCompanyName(text) && !isOther(text));
		return name ? [visible.piece(name.start, name.end)] : [];
	});
	const isAllAbove = !shapes.fileNumber.test(visible.text.slice(heads.at(-1) ?? boxesFrom, boxesFrom));
	return names.length === heads.length && isAllAbove ? names : [];
}

const everyColumn = new RegExp(registrantColumn, 'gi');

/**
 * The names in the rows below the heads of a table, `Exact name of registrant …`, `State …`, `Commission File Number` and
 * `I.R.S. Employer Identification No.`, where nothing stands between the heads: in each row the name before the file number.
 */
export function namesUnderHeads({ visible, lines, boxesFrom }: CoverText, head: number): readonly Piece[] {
	const heads = tableHeads.exec(visible.text.slice(head, head + longestHeads))?.[0];
	if (heads === undefined || shapes.fileNumber.test(heads) || datesIn(heads).length > 0) {
		return [];
	}
	const names: Piece[] = [];
	let name: Cell | undefined;
	for (const cell of lines
		.filter((line) => line.start >= head + heads.length && line.end <= boxesFrom)
		.flatMap((line): readonly Cell[] => cellsOf(line))) {
		if (isCompanyName(cell.text) && !isOther(cell.text)) {
			name = cell;
		} else if (name && shapes.fileNumber.exec(cell.text)?.[0] === cell.text) {
			names.push(visible.piece(name.start, name.end));
			name = undefined;
		} else {
			const length = nameBeforeNumber(cell.text);
			names.push(...(length > 0 ? [visible.piece(cell.start, cell.start + length)] : []));
		}
	}
	return names;
}

/** How long the name is in a row that lost its columns, `Alder Creek, Inc. Delaware 001-12345`; 0 where it is none. */
function nameBeforeNumber(row: string): number {
	const number = shapes.fileNumber.exec(row)?.index ?? 0;
	const words = row.slice(0, number).trimEnd();
	return (
		[...words.matchAll(/\s/g)]
			.map(({ index }) => index)
			.find((at) => isCompanyName(words.slice(0, at)) && isNamed(words.slice(at + 1))) ?? 0
	);
}

/** In characters. */
const longestHeads = 400;

/** The heads of such a table. */
const tableHeads = /^\(?exact\s[\s\S]*?\bcommission\s[\s\S]*?\bemployer\s[\s\S]*?\b(?:no\.|numbers?|nos\.)/i;

/** A cell with the one after it, where the line was broken after the first word of a name: `ALDER` over `CREEK, INC.`. */
const withRest = (cell: Cell, next: Cell | undefined): Cell =>
	next && /^\p{Lu}[\p{L}’'.&-]*$/u.test(cell.text) && !isCompanyName(cell.text) && isCompanyName(next.text)
		? { start: cell.start, end: next.end, text: `${cell.text} ${next.text}` }
		: cell;

/** What stands after a name in a row that goes on: a comma, the name that it had before, its state with the address. */
const afterName =
	/\s?(?:\((?:formerly|f\/k\/a)\b[^()]*\)|\(an?\s[^()]{3,40}\s(?:corporation|limited|company|partnership|trust)\b[^()]*\).*)?,?$/i;

/** The address that stands after a name in its cell: `ALDER CREEK, INC. 12 Mill Street, Bend, Oregon 97701 (541) 555-0163`. */
const addressAfterName = new RegExp(
	`[\\s,]{1,3}(?:P\\.?\\s?O\\.?\\s?Box\\s|\\d{1,6}\\s\\p{Lu}|One\\s).{4,120}?(?:${shapes.zip.source}).*$`,
	'u',
);

const withoutAddress = (cell: string): string => cell.replace(addressAfterName, '');

/** The names that stand between a file number and an employer number, in rows that lost their columns. */
function namesBetweenNumbers(visible: VisibleText, from: number, to: number): readonly Piece[] {
	return [...visible.text.slice(from, to).matchAll(betweenNumbers)].flatMap(({ index, 0: row, 1: name = '' }) => {
		const start = from + index + row.indexOf(name);
		return isOther(name) ? [] : [visible.piece(start, start + name.length)];
	});
}

/** A name between the file number and the employer number of its registrant, or what the company is: `(an Ohio corporation)`. */
const betweenNumbers = new RegExp(
	`${shapes.fileNumber.source}[\\s|]{1,40}([^\\s\\d(|][^\\n\\v()|]{1,100}?)[\\s|]{1,40}(?=${shapes.employerNumber.source}|\\(an?\\s[^()]{3,40}\\s(?:corporation|limited|company|partnership|trust)\\b)`,
	'gu',
);
