/** Where a fact stands, and how sure we are of it. */

/** A calendar date, `YYYY-MM-DD`. */
export type IsoDate = string;

/**
 * How a fact was checked: `V` against an official text, `V2` against secondary sources only, `M` from memory: such a
 * fact is worded with "commonly" and is never the base of more than a hint.
 */
export type Status = 'V' | 'V2' | 'M';

/** The source of a fact. */
export interface Source {
	readonly status: Status;
	/** What a reader would cite: `Form 8-K, General Instruction B.2`, `33-8400`, `17 CFR 240.13a-11(c)`. */
	readonly cite: string;
	/** A public page of the SEC, the eCFR, the Federal Register or the law itself; absent where none is certain. */
	readonly href?: string;
}
