/** Items of Form 8-K named in running text: `Item 2.02 of this report`, `Items 1.01 and 2.03`. */

import { eraOfNumber, eraOn, itemsByNumber } from '../../knowledge';

/** An item that is named. Offsets are into the text that was read. */
export interface ItemMention {
	/** `2.02`, the paragraph letter not among it. */
	readonly number: string;
	/** `b` of `5.02(b)`, in lower case; undefined where no paragraph is named. */
	readonly letter: string | undefined;
	/** The word `Item`, where it stands before the number. */
	readonly start: number;
	/** The offset after the number and its paragraph. */
	readonly end: number;
	/** Whether the sentence speaks of another report on Form 8-K. */
	readonly ofAnotherReport: boolean;
}

// `20.2`: the point stands one place too far.
const number = '\\d{1,2}(?:\\.\\d{2}|(?<=[1-9]0)\\.\\d)?(?!\\d)(?:\\s?\\([a-z0-9]{1,4}\\)){0,4}';
const named = new RegExp(`(?<![a-z\\d])items?[\\s.:]{1,4}(${number})`, 'gi');
/** Between two items of one list, and the next number. */
const next = new RegExp(
	`\\s{0,3}(?:,\\s{0,3}(?:and|or)|,|and|or|&|through|to)\\s{1,4}(?:items?\\s{1,4})?(${number})`,
	'iy',
);
/** What follows the number of an item that is not one of Form 8-K. */
const elsewhere =
	/^\s{0,3},?\s{0,3}(?:of|in|to|under|on|from)\b(?!\s+this\b)[^.;]{0,50}?(?:regulation\s|form\s+(?!8)|annual\s+report|quarterly\s+report|schedule\s|registration\s+statement|proxy|prospectus|agreement)/i;
/** `Regulation S-K,`, `Form 10-K,`, `Part II,` right before the item: it is none of Form 8-K. */
const elsewhereBefore = /(?:regulation\s+[\w-]{1,4}|form\s+(?!8)[\w-]{1,6}|part\s+[IVX]{1,3}),?\s{0,3}$/i;
/** `of the Form 8-K filed on March 2`, after the item. */
const otherReport =
	/^\s{0,3},?\s{0,3}(?:of|in|to|under)\s+(?!this\b)[^.;]{0,60}?8-k\b[^.;]{0,40}?\b(?:filed|dated|furnished)\b/i;

/** How far the words around a number are read, in characters. */
const reach = { before: 60, after: 240 };

/**
 * The items of Form 8-K named in `visibleText`, in order; none of other forms and regulations. A number without
 * decimals is one only in a report dated before the reform of 2004.
 */
export function findItemMentions(visibleText: string, date: string | undefined): readonly ItemMention[] {
	return mentionsIn(visibleText, (digits) => isOfForm8K(digits, date));
}

/** The items named in `visibleText` by a number with decimals that Form 8-K never had, in order; none of other documents. */
export function findUnknownItems(visibleText: string): readonly ItemMention[] {
	return mentionsIn(visibleText, (digits) => eraOfNumber(digits) === 'current' && itemsByNumber(digits).length === 0);
}

function mentionsIn(text: string, isMeant: (digits: string) => boolean): readonly ItemMention[] {
	let last = 0;
	return [...text.matchAll(named)].flatMap((found): readonly ItemMention[] => {
		// Items named together, such as `Item 1.01 and Item 2.03`, are read at the first of them.
		if (found.index < last) {
			return [];
		}
		const first = found[1] ?? '';
		const numbers = [{ written: first, start: found.index, end: found.index + found[0].length }];
		last = found.index + found[0].length;
		for (let more = after(text, last); more !== undefined; more = after(text, last)) {
			numbers.push(more);
			last = more.end;
		}
		const rest = text.slice(last, last + reach.after);
		const before = text.slice(Math.max(0, found.index - reach.before), found.index);
		if (elsewhere.test(rest) || elsewhereBefore.test(before)) {
			return [];
		}
		const ofAnotherReport = otherReport.test(rest);
		return numbers.flatMap(({ written, start, end }) => {
			const [digits = '', letter] = written.split(/[\s()]+/);
			return isMeant(digits)
				? [{ number: digits, letter: letter?.toLowerCase() || undefined, start, end, ofAnotherReport }]
				: [];
		});
	});
}

function after(text: string, from: number): { written: string; start: number; end: number } | undefined {
	next.lastIndex = from;
	const found = next.exec(text);
	const written = found?.[1];
	return found === null || written === undefined
		? undefined
		: { written, start: found.index + found[0].length - written.length, end: found.index + found[0].length };
}

/** A number with two decimals always is; one without only in a report before the reform. */
function isOfForm8K(digits: string, date: string | undefined): boolean {
	return eraOfNumber(digits) === 'current'
		? itemsByNumber(digits).some(({ inForm }) => inForm)
		: eraOn(date) === 'legacy' && itemsByNumber(digits).length > 0;
}
