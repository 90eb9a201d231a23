/** What stands at the head or foot of each page and is no part of the report. */
import type { Line } from '../text/lines';
import { isPageStamp, isPrintOfBrowser } from './pageStamps';

/** In characters: what is longer is no running head. */
const longest = 110;

const printed: readonly RegExp[] = [
	// The link back to the contents.
	/^[^a-z\d]{0,4}table\sof\scontents[^a-z\d]{0,4}$/i,
	// `2 | Page`, of which the line may have become two cells, `Form 8-K, Page 2`, `Form 8-K    2`.
	/^\d{1,3}\s?[|\t]\s?page$|^page\s?[|\t]\s?\d{1,3}$|\bform\s8-K(?:\/A)?\t\d{1,3}$|^[^.]{0,40}\b8-K(?:\/A)?\b[^.]{0,40}\bpage\s\d{1,3}$/i,
	// The name of the form at the head of a page; over the cover it stands in capitals.
	/^Form 8-K(?:\/A)?$/,
	// What browsers and word processors print: `5/4/26, 3:45 PM`, the address of the page, a field without a value.
	/^\d{1,2}\/\d{1,2}\/\d{2,4},?\s\d{1,2}:\d\d\b/,
	/^https?:\/\/\S+(?:\s+\d{1,3}(?:\/\d{1,3})?)?$/i,
	/^error!\s\S/i,
	/^[^a-z]{0,2}(?:the\s)?remainder\sof\s(?:this\s|the\s)?page\b.{0,40}\bblank\b[^a-z]{0,3}$/i,
];

/** Whether a line is a running head or foot with words: a stamp, or what a program prints on each page. */
export const isRunningHead = ({ text }: Pick<Line, 'text'>): boolean =>
	text.length <= longest &&
	(printed.some((pattern) => pattern.test(text)) || isPageStamp(text) || isPrintOfBrowser(text));

const pageNumber = /^page\s\d{1,3}(?:\sof\s\d{1,3})?$/i;

/** A text of the same length in which they are blank, and numbers of pages with their word. */
export const withoutRunningHeads = (text: string): string =>
	text.replace(/[^\n]+/g, (line) => {
		const words = line.trim();
		return pageNumber.test(words) || isRunningHead({ text: words }) ? ' '.repeat(line.length) : line;
	});
