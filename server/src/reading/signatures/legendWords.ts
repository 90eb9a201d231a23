/** The words that the legend over the signatures may have. */
import { customaryLegendWords, signatureLegend } from '../../knowledge';

/** The words of a text in small letters, of the letters of ASCII. */
export const wordsOfLegend = (text: string): readonly string[] => text.toLowerCase().match(/[a-z]+/g) ?? [];

const customary: ReadonlySet<string> = new Set([...wordsOfLegend(signatureLegend.text), ...customaryLegendWords.words]);

/** Whether a word, in any letter case, stands in the legend of the form or in one that filers write for it. */
export const isOfSigningLegend = (word: string): boolean => customary.has(word.toLowerCase());
