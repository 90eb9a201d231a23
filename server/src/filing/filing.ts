/**
 * What the recognisers find in a text: the model of one Form 8-K.
 *
 * Every position is a half-open range of UTF-16 offsets into the *original* text, also in HTML, where the words that
 * a reader sees may be split over tags and entities. A part that the text does not have is absent, never an error.
 */

import type { LineEnd, Source } from '../text/source';
import type { Piece, Span } from '../text/span';
import type { VisibleText } from '../text/visibleText';

/** A date as written, and as an ISO date (`2008-03-12`) where the words form one. */
export interface DatePiece extends Piece {
	/** Absent where the words are no date of the calendar. */
	readonly iso?: string;
}

/** One Form 8-K: a draft, a filed body, or the main document of a submission. */
export interface Filing {
	/** The whole text that was read, unchanged. */
	readonly source: Source;
	/** The 8-K document as a reader sees it, with the way back to `source`. */
	readonly visible: VisibleText;
	/** The line end that the text uses most. */
	readonly eol: LineEnd;
	/** `8-K`, `8-K/A`, `8-K12B` …: what the cover or the submission says; `8-K` where neither does. */
	readonly form: string;
	/** The 8-K itself: from its first part to the end of its signatures and exhibit index, in a submission the text of its main document. */
	readonly span: Span;
	/** The envelope, where the text is an EDGAR full submission. */
	readonly submission?: Submission;
	/** Absent in a text that begins at its first item. */
	readonly cover?: CoverPage;
	/** In text order. */
	readonly items: readonly Item[];
	/** The lists under Item 9.01 (legacy: Item 7) and the exhibit indexes, in text order. */
	readonly exhibitLists: readonly ExhibitList[];
	/** Exhibits named in the items and the index notes, outside the lists. In text order. */
	readonly mentions: readonly ExhibitMention[];
	readonly signatures?: SignatureSection;
	/** Exhibits pasted behind the 8-K in the same text, in text order. Nothing in them belongs to the 8-K. */
	readonly attachments: readonly Attachment[];
	/**
	 * The date by which the filing is judged: the report date, else the signature date, else the submission's period.
	 * Absent in a draft without any: then today's rules hold.
	 */
	readonly date?: string;
}

/** The page before the first item. */
export interface CoverPage {
	/** From the first line of the form to the first item. */
	readonly span: Span;
	/** The line `FORM 8-K`. */
	readonly formType?: Piece;
	readonly dateOfReport?: DatePiece;
	/** The legend `Date of Report (Date of earliest event reported)`, with or without a date beside it. */
	readonly dateOfReportLegend?: Span;
	/** Several where several registrants file together; the first is the one named first. */
	readonly registrants: readonly Piece[];
	readonly stateOfIncorporation?: Piece;
	/** The first registrant's. */
	readonly commissionFileNumber?: Piece;
	readonly employerIdentificationNumber?: Piece;
	/** Street, city, state and ZIP code, folded to one line. */
	readonly address?: Piece;
	readonly telephone?: Piece;
	readonly formerNameOrAddress?: Piece;
	/** The four boxes of General Instruction A.2, in text order; fewer where the cover has fewer. */
	readonly checkBoxes: readonly CheckBox[];
	/** The Section 12(b) table: its legend and rows. */
	readonly securitiesRegistered?: Piece;
	readonly emergingGrowthCompany?: CheckBox;
	readonly extendedTransition?: CheckBox;
	/** The line `(Amendment No. 1)`. */
	readonly amendmentNumber?: Piece;
	/** Every cover legend found, by the id of its row in `knowledge/cover.ts`. */
	readonly legends: readonly CoverLegendMatch[];
}

/** A legend of the form, recognised on the cover. */
export interface CoverLegendMatch {
	/** The id of the row in `knowledge/cover.ts`. */
	readonly id: string;
	readonly span: Span;
	readonly text: string;
}

/** A box and the sentence that it ticks. */
export interface CheckBox {
	/** The id of the legend in `knowledge/cover.ts`. */
	readonly id: string;
	/** The glyph (`[ ]`, `☐`, `o`, `x` …); absent where the box was lost. */
	readonly box?: Piece;
	readonly ticked: boolean;
	readonly legend: Piece;
	/** From the box, or the legend, to the end of whichever comes last. */
	readonly span: Span;
}

/** What is wrong with how a heading names its item: the word `Item` or the number mistyped, or one of them not there. */
export type HeadingSlip = 'word' | 'number' | 'word-missing' | 'number-missing';

/** An item heading and the text under it. */
export interface Item {
	/**
	 * `2.02`, or `5` before 23 August 2004; as written without white space where the form has no such number. Of a heading
	 * with a `slip`, the number that its caption has.
	 */
	readonly number: string;
	/** What is mistyped or gone of the word or the number; absent where both are right. */
	readonly slip?: HeadingSlip;
	/** From the word `Item` (the number, where the word is missing or stands at the first of several) to the end of the caption. */
	readonly heading: Span;
	/** The digits, the paragraph letter of `5.02(b)` not among them; empty where the number is gone. */
	readonly numberSpan: Span;
	/** As written, without the full stop; absent where the heading has none or is combined. */
	readonly caption?: Piece;
	/** Whether one heading names several items (`Items 1.01 and 2.03`). */
	readonly combined: boolean;
	/** From the heading to the next part of the filing. */
	readonly span: Span;
	/** The text under the heading. */
	readonly content: Span;
	/** `(a)`, `(d) Exhibits` … at a line start, in text order. */
	readonly parts: readonly LetteredPart[];
}

/** A lettered part of an item: `(d) Exhibits`. */
export interface LetteredPart {
	/** `d`, in lower case. */
	readonly letter: string;
	/** The letter with its parentheses. */
	readonly letterSpan: Span;
	/** `Exhibits`; absent where text follows at once. */
	readonly caption?: Piece;
	/** The letter and its caption. */
	readonly heading: Span;
	/** To the next lettered part or the end of the item. */
	readonly span: Span;
}

/** Exhibits one below the other: under Item 9.01(d) (legacy 7(c)), or as an exhibit index of its own. */
export interface ExhibitList {
	readonly kind: 'item' | 'index';
	/** From the heading or column heads to the end of the last row. */
	readonly span: Span;
	/** `EXHIBIT INDEX`; absent in an item. */
	readonly heading?: Span;
	/** The column heads, such as `Exhibit No.  Description`. */
	readonly columnHeads?: Span;
	/** `rows`: a row a line or table row; `prose`: within running text. */
	readonly layout: 'rows' | 'prose';
	readonly rows: readonly ExhibitRow[];
}

/** A row of an exhibit list. */
export interface ExhibitRow {
	/** `99.1`, `3(i)`, `10.16A`; absent where the row has only a description. Footnote marks are not part of it. */
	readonly number?: Piece;
	/** Absent where nothing follows the number. */
	readonly description?: Piece;
	/** From the first to the last visible character of the row. */
	readonly span: Span;
	/** The whole row in the source: its lines with indentation and line end, or `<tr>` to `</tr>`. */
	readonly source: Span;
	/** `*`, `†`, `+` …, as they follow the number or the description. */
	readonly marks: readonly string[];
	/** What the row or its legend says of how the exhibit comes to the filing. */
	readonly status?: 'filed' | 'furnished' | 'incorporated' | 'to-be-filed';
	/** The first hyperlink of the row. */
	readonly link?: { readonly span: Span; readonly href: string };
}

/** An exhibit named in the text. */
export interface ExhibitMention {
	/** The word `Exhibit` (where it stands before the number) and the number. */
	readonly span: Span;
	readonly number: Piece;
	/** What the sentence says of it; absent where it says nothing of these. */
	readonly claim?: 'attached' | 'filed' | 'furnished' | 'incorporated';
	/** Whether the sentence speaks of an exhibit of *this* report ("attached hereto", "filed herewith", "to this Current Report"). */
	readonly ofThisReport: boolean;
	/** Whether the sentence speaks of an exhibit of *another* filing ("filed as Exhibit 10.1 to the Form 10-K"). */
	readonly ofAnotherFiling: boolean;
	/** The number of the item in which it stands. */
	readonly item?: string;
}

/** The signatures of the 8-K. */
export interface SignatureSection {
	/** From the heading, or the legend, to the end of the last block. */
	readonly span: Span;
	/** `SIGNATURES`; absent in a section without a heading. */
	readonly heading?: Span;
	/** The paragraph `Pursuant to the requirements of …`. */
	readonly legend?: Piece;
	/** One per registrant or signer, in text order; never empty. */
	readonly blocks: readonly SignatureBlock[];
}

/** One signature with what is printed around it. */
export interface SignatureBlock {
	readonly span: Span;
	readonly registrant?: Piece;
	readonly date?: DatePiece;
	/** The signature line: `By: /s/ Jane Doe`, `By: ______`. */
	readonly line?: Span;
	/** The typed signature: `/s/ Jane Doe`, or the name typed on the line. Absent where the line is empty. */
	readonly signature?: Piece & { /** `Jane Doe`, without `/s/`. */ readonly name: string };
	/** The printed name. */
	readonly name?: Piece;
	readonly title?: Piece;
}

/** An exhibit pasted behind the 8-K in the same text. */
export interface Attachment {
	readonly span: Span;
	/** `99.1`, where its own heading says so or the only listed exhibit must be it. */
	readonly number?: string;
	/** The first line that reads like a title. */
	readonly title: Piece;
}

/** An EDGAR full submission: header and documents. */
export interface Submission {
	readonly header?: SubmissionHeader;
	readonly documents: readonly SubmissionDocument[];
	/** The document that is the 8-K, one of `documents`. */
	readonly main: SubmissionDocument;
}

/** The SGML header, or the `KEY: value` lines left of it. */
export interface SubmissionHeader {
	readonly span: Span;
	/** Lines `KEY: value` in text order, with indented keys under their group. */
	readonly fields: readonly HeaderField[];
}

/** A line of the header. */
export interface HeaderField {
	/** `CONFORMED PERIOD OF REPORT`, without the colon. */
	readonly key: string;
	readonly keySpan: Span;
	/** Empty where the line has no value. */
	readonly value: Piece;
}

/** A `<DOCUMENT>` of a submission. */
export interface SubmissionDocument {
	/** `<DOCUMENT>` to `</DOCUMENT>`, or to the next document where the closing tag is missing. */
	readonly span: Span;
	readonly type?: Piece;
	readonly sequence?: Piece;
	readonly fileName?: Piece;
	readonly description?: Piece;
	/** What stands between `<TEXT>` and `</TEXT>`. */
	readonly text: Span;
}
