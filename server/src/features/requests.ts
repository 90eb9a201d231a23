/** The requests of ours beside those of the protocol, for the commands and views of a client. */

import type { Registrant } from '../reading/cover/registrant';
import type { ExhibitChoice } from '../reading/exhibits/next';
import type { BoxChoice } from './boxChoices';
import type { Checklist } from './checklist';
import type { LedgerEntry } from './exhibitLedger';
import type { Insertion, InsertionResult } from './insertions';
import { RequestType } from './lsp';
import type { ItemChoice, NewFiling } from './newFiling/newFiling';

/** An open document. */
interface OfDocument {
	readonly uri: string;
}

/**
 * Asked by the server of a client that can tell, which it says by `listsFiles` among its initialization options: the
 * names of the other files in the folder of a document. Empty for a document without a folder.
 */
export const filesBesideRequest = new RequestType<OfDocument, readonly string[], void>('form8k/filesBeside');

/**
 * The text of a file of the workspace that is not open, so that what it holds is found by name; `null` where the file
 * is gone. Whether the text is a filing.
 */
export const indexRequest = new RequestType<OfDocument & { readonly text: string | null }, boolean, void>(
	'form8k/index',
);

/** Why a document is not served: by the settings, or since it holds no Form 8-K; `null` where it is. */
export const skippedRequest = new RequestType<OfDocument, 'disabled' | 'unrecognized' | null, void>('form8k/skipped');

/** The items that a filing may have, those of today where no document is named or it holds no filing. */
export const itemChoicesRequest = new RequestType<Partial<OfDocument>, readonly ItemChoice[], void>(
	'form8k/itemChoices',
);

/** The text of a new filing. */
export const newFilingRequest = new RequestType<NewFiling, string, void>('form8k/newFiling');

/** Who files the filing of which this is the text; `null` where it is none or names nobody. */
export const registrantRequest = new RequestType<{ readonly text: string }, Registrant | null, void>(
	'form8k/registrant',
);

/** The edit that puts a part into a filing; `null` where the document holds none. */
export const insertionRequest = new RequestType<
	OfDocument & { readonly insertion: Insertion },
	InsertionResult | null,
	void
>('form8k/insertion');

/** The boxes of the cover. */
export const boxChoicesRequest = new RequestType<OfDocument, readonly BoxChoice[], void>('form8k/boxChoices');

/** The exhibits that may be added. */
export const exhibitChoicesRequest = new RequestType<OfDocument, readonly ExhibitChoice[], void>(
	'form8k/exhibitChoices',
);

/** Every exhibit of a filing; `null` where the document holds none. */
export const exhibitLedgerRequest = new RequestType<OfDocument, readonly LedgerEntry[] | null, void>(
	'form8k/exhibitLedger',
);

/** How a filing stands by every rule; `null` where the document holds none. */
export const checklistRequest = new RequestType<OfDocument, Checklist | null, void>('form8k/checklist');

/** The same as a page in Markdown; `name` is the file name of the filing. */
export const checklistMarkdownRequest = new RequestType<OfDocument & { readonly name: string }, string | null, void>(
	'form8k/checklistMarkdown',
);
