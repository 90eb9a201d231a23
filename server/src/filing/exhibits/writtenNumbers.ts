/** Exhibit numbers as they are written: `99.1`, `3(i)`, `10.16A`, `4(a)`, `101.INS`. */
import { exhibitByNumber } from '../../knowledge';
import { withDigits } from '../../text/lookAlikes';
import { withSlips } from '../../text/phrases';

/** What may follow a number: a letter (`10.16A`), letters in parentheses (`3(i)`, `99.4(A)`), a further number (`10.1-2`). */
const suffix = '(?:[-.]\\d{1,2}(?![\\d.]))?(?:[A-Za-z](?![A-Za-z]))?(?:\\([a-zA-Z]{1,4}\\)){0,3}';
/** `99.1`, `3.(i)`, `3.ii`, `101.INS`, also with the point in the next cell: after a full stop digits, Roman numerals or the kind of an XBRL file. */
const dotted = `\\d{1,3}\\t?\\.[.,;]?(?:(?:INS|SCH|CAL|DEF|LAB|PRE|REF)(?![A-Za-z])|\\((?:\\d{1,3}|[ivx]{1,4})\\)|\\d{1,3}|[ivx]{1,4}(?![A-Za-z]))${suffix}`;
/**
 * `99`, `4(a)`, `99(1)`, `4-B`: digits in parentheses are part of a number without a full stop, else a footnote mark; `8-A` is a
 * form.
 */
const undotted = `\\d{1,3}(?:\\(\\d{1,2}\\)|(?<!8)-[a-cg-i](?![A-Za-z\\d-]))?${suffix}(?!\\.\\d)`;
/** `(99)(a)`, after its first parenthesis. */
const enclosed = '(?<=\\()\\d{1,3}\\)\\([a-z\\d]{1,2}\\)';
/** `99,1`, `99·1`, `99:1`, `99 .1`, `99-1`, `991`, `1O4`, `1O.1`, `l0.1` before words, as rows are mistyped. */
const mistyped =
	'(?:\\d{1,3}(?:[,;·-]|\\. | \\. ?)\\d{1,2}|99[1-9])(?=\\s{1,60}[\\p{Lu}“"]|\\s{2,60}\\d)|\\d{1,3},\\d{1,2}(?=\\s{0,9}$)|(?:\\d{1,3}:\\d{1,2}|\\do(?:\\d|\\.\\d{1,2})|[li]\\d\\.\\d{1,2})(?=\\s{1,60}(?![AP]\\.?M\\b)[\\p{Lu}“"]|\\s{0,9}$)';
const written = `(?:${dotted}|${enclosed}|${undotted})`;
/** The pattern of the word, also misspelled: `Exhbit 99.1` is named all the same. */
export const exhibits = `${withSlips('exhibit')}s?`;
/** `Exhibit`, `Exhibit No.`, `ExhibitNumber:`, `EX-`, `Exh.`, `No.`, `#`. */
const label = `(?:(?:${exhibits}|exh?)(?:\\s{1,3}|[.:-]\\s{0,2}|(?=\\d|no\\b|number)))?(?:(?:no|number)s?[.:]{0,2}\\s{0,3})?(?:#\\s?)?`;
const marks = '[*†‡+#^§¥~]{1,4}|\\((?:\\d|\\*{1,3}|[+†#])\\)(?=[\\s(]|$)';

const rowStart = new RegExp(
	`^(?:[-•·*–][ \\t]{1,4}|[[“"]|\\(?[a-h]\\)\\s{1,4}(?=exhibit\\s)|\\()?((?:${marks}){0,2})\\s?(${label})(${mistyped}|${written})((?:\\s?(?:${marks})){0,3})[”"]?(?=[\\s.:;,)\\]–—-]|\\p{Lu}|$)`,
	'iu',
);

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
	readonly labeled: boolean;
}

/** The exhibit number that `text` begins with; `undefined` where it begins with anything else. */
export function rowNumber(text: string): RowNumber | undefined {
	const found = rowStart.exec(text);
	if (!found) {
		return undefined;
	}
	const [whole, marksBefore = '', label = '', shown = '', marksAfter = ''] = found;
	const closing = /[”"]$/.test(whole) ? 1 : 0;
	const start = whole.length - closing - marksAfter.length - shown.length;
	const number = plainNumber(shown);
	if (!isExhibitNumber(number)) {
		return undefined;
	}
	return {
		start,
		end: start + shown.length,
		number,
		after: whole.length,
		marks: splitMarks(marksBefore + marksAfter),
		labeled: /ex/i.test(label),
	};
}

/** A number as it is meant: in one cell, with one point, `99.1` where a digit is too many. */
const plainNumber = (shown: string): string =>
	shown
		.replace(/\s/g, '')
		.replace(/\.[.,;]/, '.')
		.replace(/[,;:·]/, '.')
		.replace(/(?<=^\d)o/i, '0')
		.replace(/^[lI](?=\d)/, withDigits)
		.replace(/^99(?=[1-9]$)/, '99.')
		.replace(/^(?:(99)\d|\d(99)|(9)\d(9))(?=\.\d)/, '$1$2$3$4')
		.replace(/^(\d+)\)/, '$1');

/** Whether a number may be one of Item 601; years, amounts and page numbers are not. */
export function isExhibitNumber(number: string): boolean {
	const main = Number(/^\d+/.exec(number)?.[0]);
	return (
		main <= 110 &&
		!/^0/.test(number) &&
		(number.includes('.') || number.includes('(') || exhibitByNumber(number) !== undefined)
	);
}

/** The footnote marks in a run of them: `*†` is two, `††` is one. */
export const splitMarks = (run: string): readonly string[] => run.match(/\*{1,4}|\([^)]{1,3}\)|([†‡+#^§¥~])\1?/g) ?? [];

/** Between the word and its number: a space, or the end of a line that may be indented. */
const gap = '(?:\\s{1,4}|[ \\t]?\\r?\\n[ \\t]{4,60})';
/** `Exhibit No. 99.1`, `Exhibits 10(a)`. */
const mentioned = new RegExp(`(?<![a-z])${exhibits}${gap}(?:(?:no|number)s?[.:]?\\s{0,3})?(${written})`, 'giu');
/** Between two numbers of one list: `, and`, `or`, `through`. */
const next = new RegExp(
	`\\s{0,12}(?:(,\\s{0,12}and|,|and|&|or|;|,\\s{0,12}or)|(through|to|thru|[-–—]))\\s{1,12}((?:${exhibits}${gap})?)(${written})(?![%\\d])`,
	'iuy',
);

/** A number of a mention. All offsets are into the text that was read. */
export interface MentionedNumber {
	readonly number: string;
	/** The word `Exhibit` where it stands before the number, else the number. */
	readonly word: number;
	readonly start: number;
	readonly end: number;
}

/** Exhibits named together: `Exhibits 99.1 and 99.2`, `Exhibits 99.1 through 99.3`. */
export interface MentionedNumbers {
	/** The first word `Exhibit`. */
	readonly start: number;
	readonly numbers: readonly MentionedNumber[];
}

/** The mentions of exhibits in `text`, in order. A range gives the numbers between its ends as well. */
export function mentionsIn(text: string): readonly MentionedNumbers[] {
	const mentions: MentionedNumbers[] = [];
	let at = 0;
	for (const found of text.matchAll(mentioned)) {
		const [whole, first = ''] = found;
		if (found.index < at || !isExhibitNumber(first)) {
			continue;
		}
		at = found.index + whole.length;
		const numbers: MentionedNumber[] = [
			{ number: plainNumber(first), word: found.index, start: at - first.length, end: at },
		];
		while (numbers.length < 40) {
			next.lastIndex = at;
			const more = next.exec(text);
			const [step = '', , range, word = '', number = ''] = more ?? [];
			if (!more || !isExhibitNumber(number) || (/^\d+$/.test(number) && first.includes('.'))) {
				break;
			}
			at += step.length;
			const start = at - number.length;
			if (range) {
				const passed = between(numbers.at(-1)?.number ?? '', number);
				numbers.push(...passed.map((each) => ({ number: each, word: start, start, end: at })));
			}
			numbers.push({ number: plainNumber(number), word: start - word.length, start, end: at });
		}
		mentions.push({ start: found.index, numbers });
	}
	return mentions;
}

/** The numbers between two of one series: 99.2 between 99.1 and 99.3, 99.02 between 99.01 and 99.03. */
function between(from: string, to: string): readonly string[] {
	const [series, first] = from.split('.');
	const [other, last] = to.split('.');
	const count = series === other ? Number(last) - Number(first) - 1 : 0;
	const digits = first?.startsWith('0') ? first.length : 0;
	return count < 40
		? Array.from({ length: count }, (_, i) => `${series}.${String(Number(first) + i + 1).padStart(digits, '0')}`)
		: [];
}
