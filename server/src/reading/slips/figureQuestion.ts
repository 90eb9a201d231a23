/** What is asked of the figures of a sentence, and the words that figures are written with. */
import { monthNames } from '../../text/dates';
import { numberOf } from '../../text/numberWords';

/** What is asked of the words that a pattern finds; it says nothing where they agree. */
export interface FigureQuestion {
	/** Letters or signs without which a paragraph has none of it. */
	readonly needs: string;
	readonly pattern: RegExp;
	/** What the first figure makes of the second, in words. */
	readonly instead: (found: RegExpExecArray) => string | undefined;
}

/** The pattern of a month. */
export const months = `(?:${monthNames.join('|')})`;
/** The pattern of a day with its year. */
export const day = `${months} \\d{1,2}, (?:19|20)\\d\\d`;

/** A count in words or in digits; undefined for words that are none. */
export const wordOrNumber = (words = ''): number | undefined =>
	/^\d/.test(words) ? Number(words.replaceAll(',', '')) : numberOf(words);
