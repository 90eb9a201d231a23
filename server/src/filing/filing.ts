/**
 * What is recognized in a text: the model of one Form 8-K.
 *
 * Every position is a half-open range of UTF-16 offsets into the *original* text, also in HTML, where the words that
 * a reader sees may be split over tags and entities. A part that the text does not have is absent, never an error.
 *
 * The examples say which characters a span covers: all those between the backquotes, and in HTML also the tags and
 * entities between them.
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
	/** Whether a plain text lost its line ends or its tables: what seems to be missing may be there. */
	readonly lostLines: boolean;
	/** The line end that the text uses most. */
	readonly eol: LineEnd;
	/** `8-K`, `8-K/A`, `8-K12B` …: what the cover or the submission says; `8-K` where neither does. */
	readonly form: string;
	/**
	 * The 8-K itself, without white space around it: from the first visible line of the text, in a submission of the main
	 * document, to the last one before the attachments. `FORM 8-K … By: /s/ Jane Doe`, and `EXHIBIT INDEX …` after it.
	 */
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
	/** Exhibits pasted after the 8-K in the same text, in text order. Nothing in them belongs to the 8-K. */
	readonly attachments: readonly Attachment[];
	/**
	 * The date by which the filing is judged: the report date, else the signature date, else the submission's period.
	 * Absent in a draft without any: then today's rules hold.
	 */
	readonly date?: string;
}

/** The page before the first item. */
export interface CoverPage {
	/** From the first line of the form to the last one before the first item: `UNITED STATES … (Former name …)`. */
	readonly span: Span;
	/** `FORM 8-K`, whatever else stands on its line; `FORM 8-K/A` in an amendment. */
	readonly formType?: Piece;
	/** `March 12, 2008`; two dates side by side are one piece: `March 14, 2008 (March 12, 2008)`. */
	readonly dateOfReport?: DatePiece;
	/** `Date of Report (Date of earliest event reported)`, with or without a date beside it; the colon is not covered. */
	readonly dateOfReportLegend?: Span;
	/** `Harbor Lights, Inc.`; several where several registrants file together; the first is the one named first. */
	readonly registrants: readonly Piece[];
	/** `Delaware`. */
	readonly stateOfIncorporation?: Piece;
	/** `001-12345`, the first registrant's. */
	readonly commissionFileNumber?: Piece;
	/** `12-3456789`, the first registrant's. */
	readonly employerIdentificationNumber?: Piece;
	/**
	 * Street, city, state and ZIP code, the text folded to one line: `1 Harbor Road, Salem, Oregon 97301`. The span covers
	 * all from the first of these to the last, the legends among them if there are any.
	 */
	readonly address?: Piece;
	/** `(503) 555-0100`. */
	readonly telephone?: Piece;
	/** `Not applicable`, or the former name or address. */
	readonly formerNameOrAddress?: Piece;
	/** The four boxes of General Instruction A.2, in text order; fewer where the cover has fewer. */
	readonly checkBoxes: readonly CheckBox[];
	/** `Securities registered pursuant to Section 12(b) of the Act:` and all that follows up to the next legend. */
	readonly securitiesRegistered?: Piece;
	readonly emergingGrowthCompany?: CheckBox;
	readonly extendedTransition?: CheckBox;
	/** `(Amendment No. 1)`, the parentheses included. */
	readonly amendmentNumber?: Piece;
	/** Every cover legend found, by the id of its row in `knowledge/cover.ts`. */
	readonly legends: readonly CoverLegendMatch[];
}

/** A legend of the form, recognized on the cover. */
export interface CoverLegendMatch {
	/** The id of the row in `knowledge/cover.ts`. */
	readonly id: string;
	/** `(Exact name of registrant as specified in its charter)`, the parentheses included. */
	readonly span: Span;
	/** As written, white space folded. */
	readonly text: string;
}

/** A box and the sentence beside it, which is so if the box is checked. */
export interface CheckBox {
	/** The id of the legend in `knowledge/cover.ts`. */
	readonly id: string;
	/** `[ ]`, `☐`, `o`, `x` …; absent where the box was lost. */
	readonly box?: Piece;
	/** Whether the box is checked; false where it was lost. */
	readonly checked: boolean;
	/** `Written communications pursuant to Rule 425 under the Securities Act (17 CFR 230.425)`. */
	readonly legend: Piece;
	/** Box and legend, whichever comes first: `☐ Written communications … (17 CFR 230.425)`. */
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
	/**
	 * `Item 8.01. Other Events`, the full stop after the caption not covered. Where the word `Item` is missing it begins with
	 * the number. Of the combined `Items 1.01 and 2.03. Entry into …`, the first item has `Items 1.01 and`, the second one
	 * `2.03. Entry into …`.
	 */
	readonly heading: Span;
	/** `8.01`; of `5.02(b)` the digits `5.02`. Empty where the number is gone. */
	readonly numberSpan: Span;
	/** `Other Events`, as written, without the full stop; absent where the heading has none or is combined. */
	readonly caption?: Piece;
	/** Whether one heading names several items (`Items 1.01 and 2.03`). */
	readonly combined: boolean;
	/**
	 * From the heading to the last words before the next part of the filing: `Item 8.01. Other Events. On March 12 … .` The
	 * first items of a combined heading have only their own part of it.
	 */
	readonly span: Span;
	/**
	 * What follows the heading, from the full stop after the caption on: `. On March 12 … .` Empty at the end of the
	 * heading where nothing follows. All items of a combined heading have the same.
	 */
	readonly content: Span;
	/** `(a)`, `(d) Exhibits` … at a line start, in text order. */
	readonly parts: readonly LetteredPart[];
}

/** A lettered part of an item: `(d) Exhibits`. */
export interface LetteredPart {
	/** `d`, in lower case. */
	readonly letter: string;
	/** `(d)`, the parentheses included. */
	readonly letterSpan: Span;
	/** `Exhibits`, the full stop not covered; absent where text follows at once. */
	readonly caption?: Piece;
	/** `(d) Exhibits`; `(d)` where there is no caption. */
	readonly heading: Span;
	/** From the letter to the last words before the next lettered part or the end of the item: `(d) Exhibits. 99.1 …`. */
	readonly span: Span;
}

/** Exhibits one below the other: under Item 9.01(d) (legacy 7(c)), or as an exhibit index of its own. */
export interface ExhibitList {
	readonly kind: 'item' | 'index';
	/** From the heading, the column heads or the first row to the end of the last row: `EXHIBIT INDEX … 99.2 Presentation`. */
	readonly span: Span;
	/** `EXHIBIT INDEX`; absent in an item. */
	readonly heading?: Span;
	/** `Exhibit No.  Description`, on one line or two; absent where the list has none. */
	readonly columnHeads?: Span;
	/** `rows`: a row a line or table row; `prose`: within running text. */
	readonly layout: 'rows' | 'prose';
	readonly rows: readonly ExhibitRow[];
}

/** A row of an exhibit list. */
export interface ExhibitRow {
	/** `99.1` of `Exhibit 99.1*`, `3(i)`, `10.16A`; absent where the row has only a description. */
	readonly number?: Piece;
	/** `Press release dated March 12, 2008` without the footnote marks after it; absent where nothing follows the number. */
	readonly description?: Piece;
	/** From the first to the last visible character of the row: `99.1*  Press release dated March 12, 2008`. */
	readonly span: Span;
	/** The whole row in the source: its lines with indentation and line end, or all of `<tr>…</tr>`. */
	readonly source: Span;
	/** `*`, `†`, `+` …, as they follow the number or the description. */
	readonly marks: readonly string[];
	/** What the row or its legend says of how the exhibit comes to the filing. */
	readonly status?: 'filed' | 'furnished' | 'incorporated' | 'to-be-filed';
	/** The first hyperlink of the row: all of `<a href="ex99.htm">99.1</a>`. */
	readonly link?: { readonly span: Span; readonly href: string };
}

/** An exhibit named in the text. */
export interface ExhibitMention {
	/** `Exhibit 99.1`; of `Exhibits 99.1 and 99.2` the first mention has `Exhibits 99.1`, the second one `99.2`. */
	readonly span: Span;
	/** `99.1`. Of a range, `99.1 through 99.3`, those between the ends have the span of the last. */
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
	/** From the heading, the legend or the first block to the end of the last block: `SIGNATURES … Title: President`. */
	readonly span: Span;
	/** `SIGNATURES`; absent in a section without a heading. */
	readonly heading?: Span;
	/** `Pursuant to the requirements of … hereunto duly authorized.`, the whole paragraph. */
	readonly legend?: Piece;
	/** One per registrant or signer, in text order; never empty. */
	readonly blocks: readonly SignatureBlock[];
}

/** One signature with what is printed around it. */
export interface SignatureBlock {
	/** From the first to the last cell of the block: `Harbor Lights, Inc. … Title: President`; empty where it has none. */
	readonly span: Span;
	/** `Harbor Lights, Inc.` */
	readonly registrant?: Piece;
	/** `March 12, 2008` of `Date: March 12, 2008`; the words after the label where they are no date. */
	readonly date?: DatePiece;
	/** The signature line: `By: /s/ Jane Doe`, `By: ______`. */
	readonly line?: Span;
	/** The typed signature: `/s/ Jane Doe`, or the name typed on the line. Absent where the line is empty. */
	readonly signature?: Piece & { /** `Jane Doe`, without `/s/`. */ readonly name: string };
	/** The printed name: `Jane Doe` of `Name: Jane Doe`. */
	readonly name?: Piece;
	/** `Chief Financial Officer` of `Title: Chief Financial Officer`. */
	readonly title?: Piece;
}

/** An exhibit pasted after the 8-K in the same text. */
export interface Attachment {
	/** From its first line to the last one before the next attachment: `Exhibit 99.1 … For immediate release …`. */
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
	/** What else is in the folder, where the documents are files of one that are not sent to EDGAR yet. */
	readonly folder?: FolderAround;
}

/** The folder of a report whose files are read as the submission that they will be. */
export interface FolderAround {
	/** Whether it holds other reports: then only hyperlinks tell what belongs to this one. */
	readonly hasOtherReports: boolean;
	/** The other reports, in the order of their files, then those of the folders around that the host has named. */
	readonly reports: readonly OtherReport[];
	/** The names of files that no row of the report and no page of it needs; empty where it holds other reports. */
	readonly left: readonly string[];
}

/** The SGML header, or the `KEY: value` lines left of it. */
export interface SubmissionHeader {
	/** From the first key to the last value: `<SEC-HEADER> … ZIP: 97301`, the closing tag not covered. */
	readonly span: Span;
	/** Lines `KEY: value` in text order, with indented keys under their group. */
	readonly fields: readonly HeaderField[];
}

/** A line of the header. */
export interface HeaderField {
	/** `CONFORMED PERIOD OF REPORT`, without the colon. */
	readonly key: string;
	/** The same, `CONFORMED PERIOD OF REPORT`; of a tag all of `<ACCEPTANCE-DATETIME>`. */
	readonly keySpan: Span;
	/** `20080312`; empty where the line has no value. */
	readonly value: Piece;
}

/** A report that lies beside another one, with the name of its file. */
export interface OtherReport {
	readonly name: string;
	readonly filing: Filing;
}

/** A `<DOCUMENT>` of a submission. */
export interface SubmissionDocument {
	/** All of `<DOCUMENT>…</DOCUMENT>`; up to the next document where the closing tag is missing. */
	readonly span: Span;
	/** `8-K` of `<TYPE>8-K`. */
	readonly type?: Piece;
	/** `1` of `<SEQUENCE>1`. */
	readonly sequence?: Piece;
	/** `report.htm` of `<FILENAME>report.htm`. */
	readonly fileName?: Piece;
	/** `CURRENT REPORT` of `<DESCRIPTION>CURRENT REPORT`. */
	readonly description?: Piece;
	/** What stands between `<TEXT>` with its line end and `</TEXT>`. */
	readonly text: Span;
	/** Stands for its characters: the same object in what is read after an edit elsewhere, which may have moved them. */
	readonly content: object;
}
