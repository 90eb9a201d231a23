/** The words that the legend over the signatures may have. */
import { customaryLegendWords, signatureLegend } from '../../knowledge';

/** The words of a text in small letters, of the letters of ASCII. */
export const wordsOfLegend = (text: string): readonly string[] => text.toLowerCase().match(/[a-z]+/g) ?? [];

const customary: ReadonlySet<string> = new Set([...wordsOfLegend(signatureLegend.text), ...customaryLegendWords.words]);

/** Whether a word, in any letter case, stands in the legend of the form or in one that filers write for it. */
export const isOfSigningLegend = (word: string): boolean => customary.has(word.toLowerCase());

/** Words of the form that others may stand for. */
const mayLack: ReadonlySet<string> = new Set(['securities', 'hereunto', 'registrant', 'has', 'its', 'report']);

/** The first word of the form's legend that another legend, by its words, lacks; `undefined` where it has all that it needs. */
export const lackedWord = (words: readonly string[]): string | undefined =>
	ofForm.find((word) => !words.includes(word) && !mayLack.has(word));

const ofForm = wordsOfLegend(signatureLegend.text);
