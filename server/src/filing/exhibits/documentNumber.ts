/** The number of an exhibit on its own document: in the description that EDGAR has of it, and in its heading. */
import { exhibitKey } from './exhibitNumber';
import { rowNumber } from './writtenNumbers';

const label = /^\W*(?:exhibit|ex)?\W*(?:no\.?\s*)?$/i;

/** Where `number` stands in words that begin with it, or with `Exhibit` or `EX-`; undefined where they begin otherwise. */
export function numberStart(words: string, number: string): number | undefined {
	const at = words.indexOf(number);
	const isWhole = at >= 0 && !/[\p{L}\d]/u.test(words[at + number.length] ?? '');
	return isWhole && label.test(words.slice(0, at)) ? at : undefined;
}

/** Whether a description repeats the type of its document: `EX-99.1`, `Exhibit 99.1`. */
export function isNumberedDescription(words: string): boolean {
	return /^ex/i.test(words);
}

/**
 * Where the number stands in a line that is the heading of the exhibit `number` and nothing else: `Exhibit 99.1`;
 * undefined for any other line.
 */
export function headingNumber(
	line: string,
	number: string,
): { readonly start: number; readonly number: string } | undefined {
	const found = ownNumber(line);
	return found && exhibitKey(found.number) === exhibitKey(number) ? found : undefined;
}

/**
 * The number of a line that is the heading of an exhibit and nothing else, `Exhibit 99.1`, and where it stands in the
 * line; undefined for any other line.
 */
export function ownNumber(line: string): { readonly start: number; readonly number: string } | undefined {
	const words = line.trim();
	const found = /^ex/i.test(words) ? rowNumber(words) : undefined;
	return found?.after === words.length
		? { start: line.length - line.trimStart().length + found.start, number: found.number }
		: undefined;
}
