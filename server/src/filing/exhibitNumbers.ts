/** Exhibit numbers as they are written: `99.1`, `3(i)`, `10.16A`, `4(a)`, `101.INS`. */
import { exhibitByNumber } from '../knowledge';

/** A number; its letters only where no word goes on behind them. */
const written = '\\d{1,3}(?:\\.\\(?(?:\\d{1,3}|[ivxIVX]{1,4}|[A-Z]{3})\\)?)?(?:[-.]\\d{1,2}(?![\\d.]))?(?:[A-Za-z](?![\\p{L}]))?(?:\\([a-zA-Z0-9]{1,4}\\)){0,3}';
const label = "(?:(?:exhibits?|ex)(?:\\s{1,3}|[.:-]\\s{0,2}|(?=\\d)))?(?:(?:no|number)s?[.:]?\\s{0,3})?(?:#\\s?)?";
const marks = '[*†‡+#^§¥~]{1,4}|\\((?:\\d|\\*{1,3}|[+†#])\\)(?=\\s|$)';

const rowStart = new RegExp(`^(?:[-•·*–][ \\t]{1,4}|\\[|\\()?((?:${marks}){0,2})\\s?(${label})(${written})((?:\\s?(?:${marks})){0,3})(?=[\\s.:;,)\\]–—-]|\\p{Lu}|$)`, 'iu');

/** The number at the beginning of a row of an exhibit list. */
export interface RowNumber {
	/** Offsets within the text that was read. */
	readonly start: number;
	readonly end: number;
	readonly number: string;
	/** The end of the number with its marks and closing signs. */
	readonly after: number;
	readonly marks: readonly string[];
	/** Whether the word `Exhibit` stands before it. */
	readonly labelled: boolean;
}

/** The exhibit number that `text` begins with; `undefined` where it begins with anything else. */
export function rowNumber(text: string): RowNumber | undefined {
	const found = rowStart.exec(text);
	if (!found) {
		return undefined;
	}
	const [whole, marksBefore = '', label = '', number = '', marksBehind = ''] = found;
	const start = whole.length - marksBehind.length - number.length;
	if (!isExhibitNumber(number)) {
		return undefined;
	}
	return {
		start,
		end: start + number.length,
		number,
		after: whole.length,
		marks: splitMarks(marksBefore + marksBehind),
		labelled: /ex/i.test(label),
	};
}

/** Whether a number may be one of Item 601; years, amounts and page numbers are not. */
export function isExhibitNumber(number: string): boolean {
	const main = Number(/^\d+/.exec(number)?.[0]);
	return main >= 1 && main <= 110 && !/^0/.test(number) && (number.includes('.') || number.includes('(') || exhibitByNumber(number) !== undefined);
}

/** The footnote marks in a run of them: `*†` is two. */
export const splitMarks = (run: string): readonly string[] => run.match(/\*{1,4}|\([^)]{1,3}\)|[†‡+#^§¥~]/g) ?? [];

const mentioned = new RegExp(`(?<![\\p{L}])exhibits?\\s{1,4}(?:(?:no|number)s?[.:]?\\s{0,3})?(${written})`, 'giu');
const next = new RegExp(`\\s{0,3}(?:(,\\s{0,3}and|,|and|&|or|;|,\\s{0,3}or)|(through|to|thru|[-–—]))\\s{1,4}(?:exhibits?\\s{1,4})?(${written})(?![%\\d])`, 'iuy');

/** Exhibits named together: `Exhibits 99.1 and 99.2`, `Exhibits 99.1 through 99.3`. */
export interface MentionedNumbers {
	/** The word `Exhibit`, as an offset into the text. */
	readonly start: number;
	readonly numbers: readonly { readonly number: string; readonly start: number; readonly end: number }[];
}

/** The mentions of exhibits in `text`, in order. A range gives the numbers between its ends as well. */
export function mentionsIn(text: string): readonly MentionedNumbers[] {
	const mentions: MentionedNumbers[] = [];
	for (const found of text.matchAll(mentioned)) {
		const [whole, first = ''] = found;
		if (!isExhibitNumber(first)) {
			continue;
		}
		const end = found.index + whole.length;
		const numbers = [{ number: first, start: end - first.length, end }];
		for (let at = end; numbers.length < 40; ) {
			next.lastIndex = at;
			const more = next.exec(text);
			const number = more?.[3];
			if (!more || !number || !isExhibitNumber(number) || (!number.includes('.') && !number.includes('(') && first.includes('.'))) {
				break;
			}
			at += more[0].length;
			const here = { start: at - number.length, end: at };
			if (more[2]) {
				numbers.push(...between(numbers.at(-1)?.number ?? '', number).map((each) => ({ number: each, ...here })));
			}
			numbers.push({ number, ...here });
		}
		mentions.push({ start: found.index, numbers });
	}
	return mentions;
}

/** The numbers between two of one series: 99.2 between 99.1 and 99.3. */
function between(from: string, to: string): readonly string[] {
	const [series, first] = from.split('.');
	const [other, last] = to.split('.');
	const count = series === other ? Number(last) - Number(first) - 1 : 0;
	return count > 0 && count < 40 ? Array.from({ length: count }, (_, i) => `${series}.${Number(first) + i + 1}`) : [];
}
