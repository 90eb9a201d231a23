/** Exhibit numbers that open rows in running text: "(d) Exhibits. 99.1 Press release dated …; 99.2 Presentation". */

import type { Line } from '../../text/lines';
import { compareExhibits } from './exhibitNumber';
import { type RowNumber, rowNumber } from './writtenNumbers';

/** A number within a text, `at` the offset of the text from which it was read. */
export type PlacedNumber = RowNumber & { readonly at: number };

/** A number after the end of a sentence, a colon or a wide space, and before words that begin like a description. */
const first =
	/(?<=[:.;[]\s{0,3}|\s{3}|\t)(?:(?:exhibit\s{0,3}(?:(?:no\.?|number:?)\s{0,3})?(?=\d))?\d{1,3}\.\d{1,2}|exhibit\s{1,3}\d{1,3}(?![.\d]))(?:(?=[\s:.–—-]{1,5}["“(]?\p{L})|(?=,(?:\s|$)))/giu;

/** The first number inside a sentence: "The following exhibit is filed herewith: Exhibit 99.1 Press release …". */
export function firstNumberIn(line: Line): PlacedNumber | undefined {
	for (const found of line.text.matchAll(first)) {
		const number = rowNumber(line.text.slice(found.index));
		if (
			number &&
			(number.labeled || /^[\s:.–—-]{1,5}["“(]?\p{Lu}/u.test(line.text.slice(found.index + number.after)))
		) {
			return { ...number, at: line.start + found.index };
		}
	}
	return undefined;
}

/** A number within a description that may open the next row. Its words follow on the same line, or on the next. */
const inside =
	/(?<=[\s.;)”"\]])(?:exhibit\s{0,3}(?:(?:no\.?|number:?)\s{0,3})?)?(?:\d{1,3}\.\d{1,2}|10[146]|\d{1,2}\([ivx]{1,3}\)|99(?=\s{1,3}(?:press|news|slides|presentation|letter)\b)|(?<=exhibit\s{1,3})\d{1,3}(?![.\d]))(?=[*†+#]{0,3}(?:[\s:,–—-]|\.\s|["“(]?\p{Lu}|$))/giu;
/** Words that cite the number after them: "included in Exhibit 5.1", "Section 10.2", "Nos. 1.1 and 1.2". */
export const citing =
	/(?:\bexhibits?|\bex\.|\bsections?|\bitems?|\brules?|\barticles?|\b(?<!data\s{1,4})schedules?|\battachments?|\bannex(?:es)?|\bappendix|\bnos?\.|\bform|\bto|\band|\bor|\bof|\bin|\bfrom|\bas|\bthrough|\bby|\bwith|\$|&)\s{0,4}$/i;
/** "…; and 104 Cover Page Interactive Data File". */
const isLastOfSeveral = /;\s{1,3}and\s{1,3}$/i;
const ended = /[.;:,)”"\]•·][\s*†+#]*$|\s{2}$|\t$/;

/**
 * The numbers inside `text`, the words of the row with the number `own`, that open rows of their own: each is higher than
 * the one before, and has a description after it.
 */
export function numbersWithin(text: string, own: string): readonly PlacedNumber[] {
	const numbers: PlacedNumber[] = [];
	let last = own;
	for (const found of text.matchAll(inside)) {
		const number = rowNumber(text.slice(found.index));
		const before = text.slice(Math.max(0, found.index - 24), found.index);
		if (!number || (citing.test(before) && !isLastOfSeveral.test(before) && !(number.labeled && ended.test(before)))) {
			continue;
		}
		const rest = text.slice(found.index + number.after, found.index + number.after + 40);
		const described = number.labeled
			? ended.test(before) || /^\s{0,3}[–—-]\s|^\s(?:cover|inline)\s/i.test(rest)
			: /[.(]/.test(number.number)
				? /^[\s.:–—-]{1,6}["“(]?\p{Lu}|^["“]?\p{Lu}|^\t(?!\s{0,9}\d)|^\s{2,}(?![\s\d])/u.test(rest) ||
					(rest.trim() === '' && ended.test(before))
				: /^\W{0,4}(?:cover|inline|interactive|the\s+cover|xbrl|press|news|slides|presentation|letter|static|$)/i.test(
						rest,
					);
		if (described && compareExhibits(number.number, last) > 0) {
			numbers.push({ ...number, at: found.index });
			last = number.number;
		}
	}
	return numbers;
}
