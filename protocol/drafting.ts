/** Writing: new filings, and parts that are put into one. */
import type { Range, TextEdit } from './text';

/** What a new filing is to be. */
export interface NewFiling {
	/** The numbers of the items; what the form of today has not is left out. */
	readonly items: readonly string[];
	readonly format: 'text' | 'html';
	/** Who files; placeholders stand for what is absent. */
	readonly registrant?: Registrant;
}

/** A new filing that nobody has seen yet. */
export interface Draft {
	readonly text: string;
	/** A name for its file, as EDGAR takes it. */
	readonly name: string;
	/** The first place that is to be filled in, by its offsets; absent where there is none. */
	readonly open?: { readonly start: number; readonly end: number };
}

/** The registrant as the cover of a filing names it. */
export interface Registrant {
	readonly name?: string;
	readonly state?: string;
	readonly fileNumber?: string;
	readonly employerNumber?: string;
	readonly address?: string;
	readonly telephone?: string;
	/** Title, symbol and exchange of each class; empty where there are none; absent where the table was not read. */
	readonly securities?: readonly (readonly string[])[];
	readonly isEmergingGrowthCompany: boolean;
	readonly gaveUpTransition: boolean;
	/** Who signed last. */
	readonly signer?: { readonly name: string; readonly title?: string };
}

/** An item that a filing may have. */
export interface ItemChoice {
	readonly number: string;
	readonly caption: string;
	/** `Section 2 - Financial Information`. */
	readonly section?: string;
	/** When the item is reported. */
	readonly purpose: string;
}

/** A box of the cover. */
export interface BoxChoice {
	/** The id of its legend. */
	readonly id: string;
	/** The sentence that goes with it. */
	readonly legend: string;
	readonly checked: boolean;
	/** The box with its sentence. */
	readonly range: Range;
}

/** What is to be put into a filing; for a check box, the box with that id is checked or cleared. */
export type Insertion =
	| { readonly kind: 'item'; readonly number: string }
	| { readonly kind: 'exhibit'; readonly number: string; readonly description: string }
	| { readonly kind: 'signatures' }
	| { readonly kind: 'checkBox'; readonly id: string };

/** The edit, in text order by the URI of the document, and what to select when it is done; or why there is none. */
export type InsertionResult =
	| { readonly edit: { readonly changes: Readonly<Record<string, readonly TextEdit[]>> }; readonly select: Range }
	| { readonly refused: string };
