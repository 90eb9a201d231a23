/** How a filing stands, in a line. */

export interface Status {
	/** `8-K`, `8-K/A` … */
	readonly form: string;
	/** The URI of the report, where the document is an exhibit of it; absent where it is the report itself. */
	readonly report?: string;
	readonly stage: 'draft' | 'final';
	readonly errors: number;
	readonly warnings: number;
	readonly information: number;
	readonly hints: number;
	/** Findings that the user has accepted; they are not among the others. */
	readonly waived: number;
	/** The numbers of the items, in text order. */
	readonly items: readonly string[];
	/** The first day on which one of the items is due, in words; absent for an amendment and where no day can be told. */
	readonly due?: string;
	/** The same to be counted down to; absent where EDGAR has taken the report. */
	readonly deadline?: Deadline;
	/** Whether EDGAR has taken it: then it is no draft. */
	readonly isFiled: boolean;
}

/** When EDGAR's day ends by which a report is due. */
export interface Deadline {
	/** An ISO date, of the calendar of Washington. */
	readonly day: string;
	/** `5:30 p.m. ET`. */
	readonly hour: string;
	/** The minutes of that hour since midnight. */
	readonly minutes: number;
}

/** Why the server does not serve a document: by the settings, or since it holds no Form 8-K. */
export type Skipped = 'disabled' | 'unrecognized';
