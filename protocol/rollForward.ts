/** A new draft made of an earlier report. */
import type { FileContent } from './folders';

/** What the new draft may take over. */
export interface RollForwardChoices {
	readonly items: readonly { readonly number: string; readonly caption?: string }[];
	/** Each number once. */
	readonly exhibits: readonly { readonly number: string; readonly description?: string }[];
	/** Why no draft is made of the report, in a sentence for the user; absent where one is. */
	readonly refused?: string;
}

/** What is to be made of which report. */
export interface RollForwardOrder {
	/** The text of the earlier report, or of the submission that holds it. */
	readonly text: string;
	/** The name of its file. */
	readonly name: string;
	/** The numbers of the items and exhibits to be kept; all where a list is absent. */
	readonly items?: readonly string[];
	readonly exhibits?: readonly string[];
}

/** The files of the new draft, or why there are none, in a sentence for the user. */
export type RolledDraft =
	| {
			/** The report first, then its exhibits. */
			readonly files: readonly FileContent[];
			/** The first place that is to be filled in, by its offsets in the report; absent where there is none. */
			readonly open?: { readonly start: number; readonly end: number };
			/** What of the earlier report could not be taken out: `Item 5.02`. */
			readonly left: readonly string[];
	  }
	| { readonly refused: string };
