/** The file number and the employer number of a cover where they are not written as such numbers are. */
import type { Filing } from '../../filing/filing';
import { covers, type Piece } from '../../text/span';
import { perFiling } from '../perFiling';
import { fieldsSpan } from './coverFields';
import { mixedNumbers } from './mixedNumbers';

/** After `001` and `000` stand five digits: of more or fewer, without the hyphen or with it elsewhere, some are a slip. */
const otherLength = /^(?:(?:0{1,3}|0{0,2}1)-\d{6,}|(?!33|2\d)[1-9]\d-\d{4,5}|00[01]-\d{1,3}|00[01]\d{5})$/;
/** Three digits and four are the end of a telephone number, two and seven an employer number. */
const likeFileNumber =
	/(?<![\d\p{L}-])(?:\d{8}|00[01]-\d{1,3}|00[01]\d{7}|00[01][^\S\n]\d{5}|\d{1,3}[^\S\n]?[-‐–—.][^\S\n]?\d{5,8}(?:-\d{2})?|\d{4,5}-\d{5,6})(?![\d\p{L}-])/gu;

/** What stands for the commission file number and has not the form of one; undefined where it has, and where nothing does. */
export const mistypedFileNumber = perFiling((filing: Filing): Piece | undefined => {
	const { cover, visible } = filing;
	if (!cover) {
		return undefined;
	}
	const read = cover.commissionFileNumber;
	if (read) {
		const isMixed = mixedNumbers(filing).some(({ span }) => span.start === read.span.start);
		return otherLength.test(read.text) && !isMixed ? read : undefined;
	}
	const { start, end } = fieldsSpan(filing, cover);
	const text = visible.text.slice(start, end);
	const [whole] = text.matchAll(likeFileNumber);
	const found =
		whole && !/^\d{2}\W{1,3}\d{7}$/.test(whole[0]) ? whole : (beforeEmployerNumber(text) ?? withoutPrefix(text));
	return found && visible.piece(start + found.index, start + found.index + found[0].length);
});

/** Digits that fill the cell or line before the employer number, and are written as no file number: `111906`, `11-1906`, `l-11906`. */
const beforeEmployerNumber = (text: string): { readonly index: number; readonly 0: string } | undefined =>
	[...text.matchAll(/(?:\d{6}|[1-9]\d-\d{4,5}|[lI|]-\d{4,5})(?=[\s|]{1,60}\d{2}-\d{7}(?![\d-]))/g)].find(({ index }) =>
		/(?:[\n\t\v|]\s?|\s\s)$/.test(text.slice(Math.max(0, index - 2), index)),
	);

/** Digits alone in a line or cell right over the legend, of a file number without what stands before its hyphen: `51018`. */
function withoutPrefix(text: string): { readonly index: number; readonly 0: string } | undefined {
	const legend = /\(?Commission\s{1,9}File/i.exec(text)?.index;
	const before = legend === undefined ? '' : text.slice(0, legend).trimEnd();
	const [digits] = /(?<=[\n\t\v]\s{0,20})\d{4,6}$/.exec(before.slice(-30)) ?? [];
	return digits === undefined ? undefined : { index: before.length - digits.length, 0: digits };
}

/** Nine digits otherwise than as two and seven, or a digit too few or too many; a ZIP code is five and four. */
const otherThanTwoAndSeven =
	/(?<![\d\p{L}-])(?:\d{9}|\d{2}[^\S\n]?[‐–—][^\S\n]?\d{7}|\d{2}[^\S\n]-[^\S\n]?\d{7}|\d{2}-?[^\S\n]\d{7}|\d{3}-\d{2}-\d{4}|\d-\d{7,8}|(?!333|033|811|00)\d{3}-\d{6,7}|(?!(?:33|2\d)-\d{8})\d{2}-(?:\d{6}|\d{8}))(?![\d-])/gu;

/** What stands for the employer number and is not two digits, a hyphen and seven digits; undefined where nothing is. */
export const mistypedEmployerNumber = perFiling((filing: Filing): Piece | undefined => {
	const { cover, visible } = filing;
	if (!cover || /^\d{2}-\d{7}$/.test(cover.employerIdentificationNumber?.text ?? '')) {
		return undefined;
	}
	const { start, end } = fieldsSpan(filing, cover);
	const text = visible.text.slice(start, end);
	const file = cover.commissionFileNumber;
	const isOther = (at: number): boolean => !file || !covers(file.span, visible.span(at, at + 1));
	const [found = overLegend(text)] = [...text.matchAll(otherThanTwoAndSeven)].filter(
		// What begins like a file number is one, but beside that of the cover.
		({ index, 0: words }) => !/^(?:33|2\d)-\d{6}$/.test(words) || (file !== undefined && isOther(start + index)),
	);
	return found ? visible.piece(start + found.index, start + found.index + found[0].length) : undefined;
});

/** Eight to ten digits otherwise grouped at the end of the line, or in the cell, right over the legend: `8736-3354`. */
function overLegend(text: string): { readonly index: number; readonly 0: string } | undefined {
	const legend = /\(?(?:I\.?\s?R\.?\s?S\.?|Employer)\s{1,9}(?:Employer|Identification)/i.exec(text)?.index;
	if (legend === undefined) {
		return undefined;
	}
	const line = text.lastIndexOf('\n', legend) + 1;
	const before = (/[\p{L}\d]/u.test(text.slice(line, legend)) ? text.slice(0, line) : text.slice(0, legend)).trimEnd();
	// The three legends may follow their row one below the other.
	const row = [...before.slice(-400).matchAll(rowOfNumbers)].at(-1);
	return (
		groupsAtEnd(before) ??
		(row && groupsAtEnd(before.slice(0, Math.max(0, before.length - 400) + row.index + row[0].length).trimEnd()))
	);
}

/** A row that ends with a number after a file number in a cell of its own. */
const rowOfNumbers =
	/(?:\t|\s{2}|\|)\s*(?:0{0,3}[0-2]|333|0?33)-\d{4,6}(?:-\d\d)?[^\S\n]*(?:\t|[^\S\n]{2}|\|)[^\n]*\d[^\S\n]*(?=\n)/g;

/** Digits that may be the number at the end of a text. */
function groupsAtEnd(text: string): { readonly index: number; readonly 0: string } | undefined {
	const words = otherGroups.exec(text.slice(-24))?.[1] ?? '';
	const digits = words.replace(/\D/g, '').length;
	return digits >= 7 && digits <= 10 ? { index: text.length - words.length, 0: words } : undefined;
}

/** Groups of digits at an end; no ZIP code, telephone number, date or file number. */
const otherGroups =
	/(?:^|[\s(])(?!\d{5}-\d{4}$|[(\d]*\d{3}\W{1,2}\d{3}\W\d{4}$|00?\d?-|333|8\d\d-|33-|\d{1,2}[./-]\d{1,2}[./-])(\d{1,4}[-.]\d{1,4}[- ]?\d{3,5})$/;
