/** The heads over the columns of an exhibit list: `Exhibit No.  Description`, on one line or on several. */

import type { Line } from '../../text/lines';
import { withSlips } from '../../text/phrases';
import { exhibits, type RowNumber, rowNumber } from './writtenNumbers';

/** The words that most heads are made of, also where they are misspelled. */
const [numbers, description, document] = ['number', 'description', 'document'].map((word) => `${withSlips(word)}s?`);

/** What filers write over a column, one head per alternative. */
const heads = [
	`(?:s-k\\s{1,3})?(?:item\\s{1,3}601\\s{1,3})?${exhibits}\\s{0,3}(?:nos?\\.?|${numbers}|#|table|reference)`,
	`(?:${exhibits}\\s{1,3})?(?:titles?|${description}|${document}|names?|designations?)(?:\\s{1,3}(?:or|and|of)\\s{1,3}(?:the\\s{1,3})?(?:title|${description}|${exhibits}|${document}))?`,
	exhibits,
	`nos?\\.|${numbers}`,
	'incorporated\\s{1,3}(?:herein\\s{1,3})?by\\s{1,3}reference(?:\\s{1,3}(?:to|from|herein))?',
	'\\(?d\\)?\\s{0,3}exhibits?',
];
/** Heads of the further columns; in the first one their words are something else. */
const furtherHeads = [
	'(?:sequential(?:ly)?\\s{1,3})?(?:numbered\\s{1,3})?page(?:\\s{1,3}(?:no\\.?|numbers?))?',
	'location|method\\s{1,3}of\\s{1,3}filing|reference\\s{0,3}(?:\\(\\d\\))?|form|schedule|period\\s{1,3}ending',
	'(?:sec\\s{1,3})?file(?:\\s{1,3}(?:nos?\\.?|numbers?))?|sec|(?:filing|file)\\s{1,3}date|filing|date(?:\\s{1,3}filed)?',
	'(?:filed|furnished)?(?:\\s{0,3}(?:or|/)\\s{0,3}furnished)?\\s{0,3}herewith|filed|furnished',
];
const headPattern = (words: readonly string[]): RegExp =>
	new RegExp(
		`^[^a-z\\d;]{0,12}(?:${words.join('|')})[\\s.:*]{0,8}(?=$|\\s|\\d|Description|Exhibit|Document|Title)`,
		'i',
	);
const firstHead = headPattern(heads);
const anyHead = headPattern([...heads, ...furtherHeads]);
/** The most columns that a list has; a line of more words is no line of heads. */
const mostColumns = 9;

/**
 * How much of `line` is column heads; 0 where anything but heads and a row stands on it. `belowHead` says that the
 * line above is heads, too.
 */
export function headEnd(line: Line, belowHead = false): number {
	let at = 0;
	for (let count = 0; count < mostColumns; count++) {
		const rest = line.text.slice(at);
		const lead = rest.length - rest.trimStart().length;
		const found = (at > 0 || belowHead ? anyHead : firstHead).exec(rest.trimStart());
		if (!found || (/^\W{0,4}exhibits?\s*$/i.test(found[0]) && labeledNumber(rest.trimStart()))) {
			break;
		}
		at += lead + found[0].length;
	}
	return at > 0 && isRowOrNothing(line.text.slice(at)) ? at : wordsEnd(line.text, belowHead);
}

const isRowOrNothing = (rest: string): boolean => /^\W*$/.test(rest) || rowNumber(rest.trim()) !== undefined;

/** Words of which one at least stands in the heads of every list. */
const naming = `${exhibits}|${numbers}|${description}|${document}|(?:designation|title|name|identification)s?`;
/** What filers write beside them, in these heads and in those of further columns. */
const others =
	'no|of|or|and|as|in|this|the|to|for|by|with|from|here(?:in|with|to|by)|report|filing|filed|form|furnished|attached|date|method|location|page|sequential(?:ly)?|numbered|reference|incorporated|schedule|period|ending|sec|file|item|s-k|601|table|index|column|letter|regulation';
const headWord = new RegExp(`[^a-z\\d;]{0,12}(?:(?<naming>${naming})|${others})(?![a-z\\d])[.:*#)]{0,3}`, 'iy');

/** How much of a line is heads in any other wording: nothing but words that such heads have, with or without a row after them. */
function wordsEnd(text: string, belowHead: boolean): number {
	let names = belowHead;
	let at = 0;
	for (;;) {
		headWord.lastIndex = at;
		const found = headWord.exec(text);
		if (!found || labeledNumber(text.slice(at).trimStart())) {
			break;
		}
		names ||= found.groups?.['naming'] !== undefined && !/^\W*exhibits?\W*$/i.test(text);
		at += found[0].length;
	}
	return names && isRowOrNothing(text.slice(at)) ? at : 0;
}

/** Whether a line is nothing but the heads of the first column, as where a list goes on after a page break. */
export const isHeadAgain = (line: Line): boolean =>
	/^\W{0,4}(?:exhibit\s{0,3}(?:nos?\.?|numbers?)|nos?\.|number)\W/i.test(`${line.text} `) &&
	headEnd(line) === line.text.length;

/** Whether a line is heads of two columns and nothing else, as where another list begins. */
export const isWholeHead = (line: Line): boolean =>
	/\b(?:exhibit|no|number)/i.test(line.text) &&
	/description|title|document/i.test(line.text) &&
	headEnd(line) === line.text.length;

const labeledNumber = (text: string): RowNumber | undefined => {
	const number = rowNumber(text);
	return number?.labeled ? number : undefined;
};

/** Whether a text is nothing but words of column heads, or nothing at all. */
export const isOnlyHeads = (text: string): boolean =>
	/^(?:exhibits?|no|numbers?|descriptions?|documents?|titles?|of|[\s.:*_|-])*$/i.test(text);

/** Whether the caption of a lettered part is that of the exhibits: `(d) Exhibits`. */
export const isExhibitsCaption = (caption = ''): boolean => /exhibit/i.test(caption);
