/** How a filing stands by every rule. */
import type { Range } from './text';

export interface Checklist {
	readonly form: string;
	readonly stage: 'draft' | 'final';
	/** The date of the report as an ISO date; absent where the filing tells none. */
	readonly date?: string;
	/** The registrant as the cover names it. */
	readonly registrant?: string;
	/** The day to which the rules follow the law, as an ISO date. */
	readonly ruleSetDate: string;
	/** The day of the check. */
	readonly today: string;
	readonly families: readonly ChecklistFamily[];
	/** What the filing has changed of the report that it amends; absent where that does not lie beside it. */
	readonly amends?: AmendedReport;
}

/** The report that an amendment amends, and how their items differ. */
export interface AmendedReport {
	/** The name of its file. */
	readonly name: string;
	/** Those of the amendment in text order, then those that only the original has. */
	readonly items: readonly AmendedItem[];
}

/** An item of an amendment, or of its original. */
export interface AmendedItem {
	/** `Item 2.02`. */
	readonly name: string;
	/** `left-out`: the original has it, and the amendment does not repeat it, as it need not. */
	readonly change: 'changed' | 'same' | 'new' | 'left-out';
	/** What has changed, in sentences. */
	readonly words: string;
	/** The heading in the amendment; absent for `left-out`. */
	readonly range?: Range;
	/** The file of the heading; absent where that is the document that was asked about. */
	readonly uri?: string;
}

/** The rules about one part of a filing. */
export interface ChecklistFamily {
	/** `Exhibits`. */
	readonly name: string;
	readonly rules: readonly CheckedRule[];
}

/** A rule and how the filing stands by it. */
export interface CheckedRule {
	readonly id: string;
	/** How it should be, in a sentence. */
	readonly summary: string;
	/** `off`: by the settings or the stage; `not-applicable`: the filing has no such part, or lost its line ends; `failed`: by a fault of ours. */
	readonly state: 'passed' | 'open' | 'waived' | 'off' | 'not-applicable' | 'failed';
	/** What is open, in text order. */
	readonly open: readonly CheckedFinding[];
	/** What was accepted, in text order. */
	readonly waived: readonly WaivedFinding[];
}

/** A finding and its place. */
export interface CheckedFinding {
	readonly message: string;
	readonly severity: 'error' | 'warning' | 'information' | 'hint';
	/** The flagged words; empty where the finding is about something that is not there. */
	readonly words: string;
	readonly range: Range;
	/** The file of the finding; absent where that is the document that was asked about. */
	readonly uri?: string;
}

/** A finding that the user has accepted. */
export interface WaivedFinding extends CheckedFinding {
	readonly reason?: string;
	/** Who accepted it, as that was given. */
	readonly by?: string;
	/** When it was accepted, as an ISO date. */
	readonly date?: string;
}
