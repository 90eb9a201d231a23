/**
 * The requests of our own between client and server, beside those of the Language Server Protocol: their names, what is
 * asked and what is answered. They are the server's to answer but `filesBeside`, `fileTexts` and `reportsNearby`. A client that asks for none of them has
 * everything else all the same.
 */
import type { Checklist } from './checklist';
import type { NamedText } from './compare';
import type { BoxChoice, Draft, Insertion, InsertionResult, ItemChoice, NewFiling, Registrant } from './drafting';
import type { ExhibitChoice, LedgerEntry, ListedFiles } from './exhibits';
import type { AssemblyOrder, AssemblyResult, FileCheck, FileContent } from './folders';
import type { PreviewEdit, PreviewEditResult, PreviewPage, PreviewRequest } from './preview';
import type { RolledDraft, RollForwardChoices, RollForwardOrder } from './rollForward';
import type { PageRequest } from './signOff';
import type { Skipped, Status } from './status';
import type { TextEdit } from './text';

/** The methods. */
export const form8k = {
	isForm8K: 'form8k/isForm8K',
	status: 'form8k/status',
	skipped: 'form8k/skipped',
	checklist: 'form8k/checklist',
	checklistMarkdown: 'form8k/checklistMarkdown',
	signOffReport: 'form8k/signOffReport',
	exhibitLedger: 'form8k/exhibitLedger',
	exhibitChoices: 'form8k/exhibitChoices',
	listFiles: 'form8k/listFiles',
	itemChoices: 'form8k/itemChoices',
	boxChoices: 'form8k/boxChoices',
	insertion: 'form8k/insertion',
	newFiling: 'form8k/newFiling',
	rollForwardChoices: 'form8k/rollForwardChoices',
	rollForward: 'form8k/rollForward',
	registrant: 'form8k/registrant',
	index: 'form8k/index',
	comparableText: 'form8k/comparableText',
	redline: 'form8k/redline',
	reflow: 'form8k/reflow',
	preview: 'form8k/preview',
	previewEdit: 'form8k/previewEdit',
	filesBeside: 'form8k/filesBeside',
	fileTexts: 'form8k/fileTexts',
	reportsNearby: 'form8k/reportsNearby',
	filesChanged: 'form8k/filesChanged',
	folderMembers: 'form8k/folderMembers',
	assemble: 'form8k/assemble',
	extract: 'form8k/extract',
	checkFile: 'form8k/checkFile',
	rulesPage: 'form8k/rulesPage',
} as const;

/** An open document. */
export interface OfDocument {
	readonly uri: string;
}

/** What is asked and answered, by method. */
export interface Requests {
	/** Whether a document holds a Form 8-K. */
	[form8k.isForm8K]: Request<OfDocument, boolean>;
	/** How a filing stands; `null` where the document holds none. */
	[form8k.status]: Request<OfDocument, Status | null>;
	/** Why a document is not served; `null` where it is. */
	[form8k.skipped]: Request<OfDocument, Skipped | null>;
	/** How a filing stands by every rule; `null` where the document holds none. */
	[form8k.checklist]: Request<OfDocument, Checklist | null>;
	/** The same as a page in Markdown. */
	[form8k.checklistMarkdown]: Request<PageRequest, string | null>;
	/** The same as a page in HTML to be printed and signed. */
	[form8k.signOffReport]: Request<PageRequest, string | null>;
	/** Every exhibit of a filing, in the order of their numbers; `null` where the document holds none. */
	[form8k.exhibitLedger]: Request<OfDocument, readonly LedgerEntry[] | null>;
	/** The exhibits that may be added. */
	[form8k.exhibitChoices]: Request<OfDocument, readonly ExhibitChoice[]>;
	/**
	 * The edits that list files, by their URIs, as exhibits of the report that a document is or belongs to; `null` where it
	 * is none that is saved in a folder.
	 */
	[form8k.listFiles]: Request<OfDocument & { readonly files: readonly string[] }, ListedFiles | null>;
	/** The items that a filing may have, those of today where no document is named or it holds no filing. */
	[form8k.itemChoices]: Request<Partial<OfDocument>, readonly ItemChoice[]>;
	/** The boxes of the cover in text order. */
	[form8k.boxChoices]: Request<OfDocument, readonly BoxChoice[]>;
	/** The edit that puts a part into a filing; `null` where the document holds none. */
	[form8k.insertion]: Request<OfDocument & { readonly insertion: Insertion }, InsertionResult | null>;
	/** The text of a new filing. */
	[form8k.newFiling]: Request<NewFiling, Draft>;
	/** What a new draft may take over from the filing of which this is the text; `null` where it is none. */
	[form8k.rollForwardChoices]: Request<{ readonly text: string }, RollForwardChoices | null>;
	/** The files of a new draft made of an earlier report. */
	[form8k.rollForward]: Request<RollForwardOrder, RolledDraft>;
	/** Who files the filing of which this is the text; `null` where it is none or names nobody. */
	[form8k.registrant]: Request<{ readonly text: string }, Registrant | null>;
	/**
	 * The text of a file of the workspace that is not open, so that what it holds is found by name; `null` where the file
	 * is gone. Whether the text is a filing.
	 */
	[form8k.index]: Request<OfDocument & { readonly text: string | null }, boolean>;
	/** What the filing of which this is the text says, part by part and without markup; `null` where it is none. */
	[form8k.comparableText]: Request<{ readonly text: string }, string | null>;
	/** What has changed from one filing to another, as a page in HTML; `null` where one of the texts is no filing. */
	[form8k.redline]: Request<{ readonly before: NamedText; readonly after: NamedText }, string | null>;
	/** The edits, in text order, that put each block of the HTML of an open document on its own line. */
	[form8k.reflow]: Request<OfDocument, readonly TextEdit[]>;
	/** The page of an open document, whether or not it holds a filing; `null` where it is not open, or not to be read. */
	[form8k.preview]: Request<PreviewRequest, PreviewPage | null>;
	/** The edit of the text that an edit of its page makes; `null` where the text is not open, or not to be read. */
	[form8k.previewEdit]: Request<PreviewEdit, PreviewEditResult | null>;
	/**
	 * Asked by the server of a client that can tell, which it says by `listsFiles` among its initialization options: the
	 * names of the other files in the folder of a document, or of all files in a folder, whose URI ends with a slash. Empty
	 * for a document without a folder.
	 */
	[form8k.filesBeside]: Request<OfDocument, readonly string[]>;
	/**
	 * Asked by the server of the same client: the texts of files in a folder, whose URI ends with a slash, in the order of
	 * `names`; null for one that cannot be read, is no text or too long.
	 */
	[form8k.fileTexts]: Request<
		{ readonly folder: string; readonly names: readonly string[] },
		readonly (string | null)[]
	>;
	/**
	 * Asked by the server of the same client: the texts of the files named like a report, or called `name`, that lie in the
	 * folder above a folder and in those beside it, with names such as `../q1/form8-k.htm`. Empty where none of that is of
	 * the workspace.
	 */
	[form8k.reportsNearby]: Request<{ readonly folder: string; readonly name: string }, readonly NamedText[]>;
	/** Files were written, made, renamed or deleted: what was read of their folders is forgotten. */
	[form8k.filesChanged]: Request<{ readonly uris: readonly string[] }, null>;
	/** The names of the files that belong to a report, itself first; `null` where it is not open, or alone. */
	[form8k.folderMembers]: Request<OfDocument, readonly string[] | null>;
	/**
	 * Checks a file of the workspace, open or not, with its folder: `workspace/diagnostic` has its problems from then on;
	 * `null` where it is no report.
	 */
	[form8k.checkFile]: Request<OfDocument, FileCheck | null>;
	/** The text of a submission made of files. */
	[form8k.assemble]: Request<AssemblyOrder, AssemblyResult>;
	/** The files of a submission; empty for a text that is none. */
	[form8k.extract]: Request<{ readonly text: string }, readonly FileContent[]>;
	/** The documentation of the rules in Markdown, each under its id; of one rule alone where its id is given. */
	[form8k.rulesPage]: Request<{ readonly rule?: string }, string>;
}

interface Request<Params, Answer> {
	readonly params: Params;
	readonly answer: Answer;
}

/** A method of ours. */
export type Method = keyof Requests;

/** What is asked. */
export type Params<M extends Method> = Requests[M]['params'];

/** What is answered. */
export type Answer<M extends Method> = Requests[M]['answer'];
