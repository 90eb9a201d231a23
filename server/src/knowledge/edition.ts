/** The day to which the facts are kept. */
import type { IsoDate } from './source';

/** The last day on which the facts were compared with the form and the rules behind it. */
export const factsDate: IsoDate = '2026-11-28';
