/** Exhibits numbered from one to another: `99.1 through 99.3`. */

/** What stands between the first and the last number of a range. */
const through = /^[\s"”’)\]]{0,4}(?:through|to|thru|[-–—])\s{0,4}(?:exhibits?\s{0,4})?$/i;
/** A range as the number of a row; a hyphen alone may be part of a number: `10.1-2`. */
const range = /\d\s*[–—]\s*\d|\d\s+(?:to|through|-)\s+\d|\.\d{1,2}-\d{1,3}\./i;

/** Whether words between two numbers make them the ends of a range. */
export function joinsRange(words: string): boolean {
	return through.test(words);
}

/** Whether a number as written in a list is a range of numbers. */
export function isNumberRange(number: string): boolean {
	return range.test(number);
}
