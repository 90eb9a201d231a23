/** A filing as the page that EDGAR shows of it. */
import type { TextEdit } from './text';

/** What is asked: a document of the text by its index; else the one that an offset stands in; else the report itself. */
export interface PreviewRequest {
	readonly uri: string;
	readonly document?: number;
	readonly offset?: number;
	/** The version of the page that was the last answer for this text, where the client still has it. */
	readonly known?: number;
}

/** The page of one document. */
export interface PreviewPage {
	/** The version of the text that the page is made of. */
	readonly version: number;
	/** The documents of a submission in text order; one of any other text. */
	readonly documents: readonly PreviewDocument[];
	/** The index of the document whose page this is. */
	readonly shown: number;
	/**
	 * How it is laid out: `html` as browsers lay out the HTML that EDGAR sends, which is in their quirks mode, since no
	 * doctype comes first; `tagged` as EDGAR's viewer of inline XBRL does, by the standard; `text` in lines.
	 */
	readonly format: 'html' | 'tagged' | 'text';
	/** What `<body>` says of the look of the whole page, in declarations of CSS; absent where it says nothing. */
	readonly style?: string;
	/** How many parts at the beginning and at the end are those of the page that is known; none where it is told anew. */
	readonly kept: { readonly first: number; readonly last: number };
	/** The other parts, in text order. */
	readonly parts: readonly PreviewPart[];
	/** The offset in the text of the first part. */
	readonly start: number;
}

/**
 * A part of a page: some lines, a paragraph, a table. Nothing in it depends on where it stands, so that it stays the same
 * while the text before it changes.
 */
export interface PreviewPart {
	/**
	 * HTML that is safe to show: elements and attributes of a short list, no addresses, nothing that runs. A run of words
	 * is `<span data-run="3">`, a check box `<span role="checkbox" data-box="rule-425">` besides, a link
	 * `<a data-href="ex99.htm">`, a picture `<img data-src="logo.jpg">`, and `id="at-x"` a place that a link `#x` leads to.
	 */
	readonly html: string;
	/** Which tag of a `<div>` around other parts it is; absent where it is no such tag, and has a close for each open. */
	readonly tag?: 'opening' | 'closing';
	/** How far in the text the next part is. */
	readonly length: number;
	/** By their number in the part, in text order. */
	readonly runs: readonly PreviewRun[];
}

/** A document of a submission. */
export interface PreviewDocument {
	/** `8-K`, `EX-99.1`. */
	readonly label: string;
	/** `<DESCRIPTION>` or the file name; empty where there is neither. */
	readonly title: string;
	/** Whether EDGAR shows a page of it: not of pictures and of data for programs. */
	readonly hasPage: boolean;
	/** Where in the text it begins. */
	readonly start: number;
}

/** Words of the page that stand together in the text. */
export interface PreviewRun {
	/** Where in the text, in UTF-16 units from the start of the part; the end is not part of it. */
	readonly start: number;
	readonly end: number;
	/**
	 * Pairs of an offset in the words as they are shown and one in the run as it is written, each right after a character
	 * that is written as a reference (`&amp;`). Absent where there is none: then the words are the run.
	 */
	readonly references?: readonly number[];
	/** Whether the run only tells of something that is not shown: its words are ours. */
	readonly isNote?: boolean;
}

/** Words that were typed on a page in place of a run. */
export interface PreviewEdit {
	readonly uri: string;
	/** The version of the text that the page was made of. */
	readonly version: number;
	/** The run. */
	readonly start: number;
	readonly end: number;
	/** What is to be shown there instead. */
	readonly text: string;
}

/** The edits in text order, or why there are none, in a sentence for the user. */
export type PreviewEditResult = { readonly edits: readonly TextEdit[] } | { readonly refused: string };
