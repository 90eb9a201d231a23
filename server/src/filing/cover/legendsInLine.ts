/** How many legends of a cover stand in a line, by a word or two of each: in a line of a cover that is one, one or two. */

import { afterHeader } from './afterHeader';

/** Words of the legends of a cover, one or two of each. */
const coverWords =
	/commission\s+file|employer\s+id|exact\s+name|state\s+or\s+other|principal\s+executive|zip\s+code|telephone\s+number|date\s+of\s+report|former\s+name|not\s+applicable|check\s+the\s+appropriate|written\s+communications?|soliciting\s+material|pre-?\s?commencement|securities\s+registered|title\s+of\s+each|emerging\s+growth/gi;

/** About how many different legends of a cover stand in a text. */
export const distinctLegends = (text: string): number =>
	new Set(Array.from(text.matchAll(coverWords), ([words]) => words.toLowerCase())).size;

/** About how many legends of a cover stand in a line. */
export const legendsIn = (line: string): number => line.match(coverWords)?.length ?? 0;

/**
 * Whether a line has the legends of a cover, as where a page is one paragraph: one that is longer than any paragraph of a
 * cover, or one with the name, the date and another value beside their legends.
 */
export const hasCoverInOneLine = (text: string): boolean =>
	(text.match(veryLongLine) ?? []).some((line) => distinctLegends(line) > (afterHeader(line) > 0 ? 1 : 4)) ||
	(text.match(severalValues) ?? []).some((line) => distinctLegends(line) > 2);

/** A line without cells that has the legends of the date and of the name, and goes on. */
const severalValues =
	/^[^\n\v\t]{0,300}date\s+of\s+(?:the\s+)?(?:report|earliest)[^\n\v\t]{1,300}\(exact\s+name[^\n\v\t]{60,}/gim;

/** The beginning of a line that is that long; a cover ends within its 6,000 characters. */
const veryLongLine = /^[^\n]{1000,6000}/gm;

/** Whether words have the heading of the report before the legend of its date, or that legend before the one of the name. */
export const hasHeadWithDate = (words: string): boolean => headWithDate.test(words);

const headWithDate =
	/current\s+report\s[\s\S]{20,300}?\sdate\s+of\s+(?:the\s+)?(?:report|earliest)|\bdate\s+of\s+(?:the\s+)?(?:report|earliest)[\s\S]{20,600}?\(exact\s+name/i;
