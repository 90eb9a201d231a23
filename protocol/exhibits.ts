/** The exhibits of a filing, and those that it may have. */
import type { Range, TextEdit } from './text';

/** An exhibit of a filing and where it is named. */
export interface LedgerEntry {
	/** `99.1`; empty for a row without a number. */
	readonly number: string;
	/** As the list describes it; absent for an exhibit that no list has. */
	readonly description?: string;
	/** In this order: listed, mentioned, attached, linked. */
	readonly columns: readonly LedgerColumn[];
}

/** One of the four things that an exhibit may be. */
export interface LedgerColumn {
	readonly kind: 'listed' | 'mentioned' | 'attached' | 'linked';
	/**
	 * `yes` and `no`; `not-needed` where it is no fault that the exhibit is not: exhibits incorporated by reference need
	 * not be attached, and a text without documents beside it has nothing attached.
	 */
	readonly state: 'yes' | 'no' | 'not-needed';
	/** Where, in text order; empty unless `yes`. */
	readonly places: readonly LedgerPlace[];
}

/** A place in the text and the words there. */
export interface LedgerPlace {
	readonly range: Range;
	/** The file of the place; absent where that is the document that was asked about. */
	readonly uri?: string;
	/** `Item 9.01`, `Item 7.01: Exhibit 99.1`, `EX-99.1`. */
	readonly label: string;
}

/** An exhibit that may be added. */
export interface ExhibitChoice {
	/** The next number that is free: `99.2` where the list has 99.1. */
	readonly number: string;
	/** As Item 601 names it. */
	readonly name: string;
	readonly when: string;
}

/** What came of listing files of the folder as exhibits of a report. */
export interface ListedFiles {
	/** The URI of the report, its edits in text order, and what to select when they are done; absent where there are none. */
	readonly added?: { readonly report: string; readonly edits: readonly TextEdit[]; readonly select: Range };
	/** The numbers of the new rows. */
	readonly numbers: readonly string[];
	/** Why each of the other files is not listed, in a sentence for the user. */
	readonly refused: readonly string[];
}
