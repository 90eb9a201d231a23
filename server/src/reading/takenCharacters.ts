/** The characters that EDGAR does not take as they stand. */
import { takenCharacters } from '../knowledge';

const escaped = takenCharacters.characters.replace(/[\]\\^-]/g, '\\$&');

/** Any character that EDGAR does not take: beyond ASCII, control characters, and the caret. Global. */
export const characterNotTaken: RegExp = new RegExp(`[^${escaped}]`, 'gu');
