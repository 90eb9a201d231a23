/** Sentences that filers customarily write under an item, recognized by a few of their words. */
import { statementsDays, statementsDaysInWords } from '../../knowledge';

/** Whether words speak of furnishing, or of what is not deemed something. */
export function speaksOfFurnishing(words: string): boolean {
	return /\bfurnish|\bnot\s+(?:be\s+)?deemed\b/i.test(words);
}

/** Whether words hold the legend that the information is not deemed filed. */
export function saysNotFiled(words: string): boolean {
	return /\bdeemed\b[^.]{0,40}\bfiled\b/i.test(words);
}

/** Whether words hold the sentence that a disclosure under Regulation FD is no admission of its materiality. */
export function saysNoAdmission(words: string): boolean {
	return /\badmission\b/i.test(words);
}

const namedDays = new RegExp(`\\b(?:${statementsDays}|${statementsDaysInWords.replace('-', '[-\\s]?')})\\b`, 'i');

/** Whether words name the days within which financial statements may follow, in digits or in words. */
export function saysStatementsFollow(words: string): boolean {
	return namedDays.test(words);
}
