/** Exhibit numbers that are being typed. */

/** The word `Exhibit` and what follows it up to the number. */
const afterWord = /\b(?:Exhibit|EXHIBIT|exhibit)s?[ \u00a0]{1,3}(\d[\d.]{0,6}|)$/;
/** A further number of several: `Exhibits 99.1 and`. */
const afterOthers = /\bExhibits[^;<>\r\n]{0,60}(?:,|\band|\bthrough)[ \u00a0](\d[\d.]{0,6}|)$/i;

/**
 * The digits with which the source before a place ends, empty where only the word `Exhibit` stands there yet; undefined
 * where no exhibit is being named.
 */
export function numberBeingTyped(before: string): string | undefined {
	const text = before.replace(/&nbsp;|&#160;/gi, '\u00a0');
	return afterWord.exec(text)?.[1] ?? afterOthers.exec(text)?.[1];
}
