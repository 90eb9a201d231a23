/** What is known of an item of Form 8-K: the shape of a row of `items`. */
import type { IsoDate, Source } from './source';

/** A caption that is accepted beside the official one. */
export interface CaptionVariant {
	readonly caption: string;
	/**
	 * `earlier`: the form's own caption of another time; `edgar-header`: as `ITEM INFORMATION` in an EDGAR header
	 * prints it; `common`: met in filings and harmless.
	 */
	readonly kind: 'earlier' | 'edgar-header' | 'common';
	/** The first day of its use; absent where it has none of its own. */
	readonly since?: IsoDate;
	/** The first day on which it is no longer the caption; absent where it has no end of its own. */
	readonly until?: IsoDate;
	readonly source: Source;
}

/** A lettered paragraph of an item. */
export interface ItemParagraph {
	/** `a`, in lower case. */
	readonly letter: string;
	/** The heading that the form prints for it; absent where it prints none. */
	readonly caption?: string;
	/** What it covers. */
	readonly text: string;
	/** What stands under it, where something else turns on that; absent on any other paragraph. */
	readonly role?: ParagraphRole;
	readonly since?: IsoDate;
	/** The first day on which it no longer holds. */
	readonly until?: IsoDate;
	readonly source: Source;
}

/** A paragraph for the statements of an acquired business, for the pro forma information, or for the list of exhibits. */
export type ParagraphRole = 'statements' | 'pro-forma' | 'exhibits';

/** When the report is due. `business-days` and `calendar-days` count from the event. */
export type Due =
	| {
			readonly kind: 'business-days' | 'calendar-days';
			readonly days: number;
			/** True where the days may begin after the event, or the report may be left out: no report is then surely late. */
			readonly startsLater?: boolean;
			/** True where the days begin after the event in some cases only, which the item names: a report is then perhaps late. */
			readonly mayWait?: boolean;
			readonly note?: string;
			readonly source: Source;
	  }
	| { readonly kind: 'regulation-fd' | 'none'; readonly note?: string; readonly source: Source }
	| { readonly kind: 'other'; readonly note: string; readonly source: Source };

/** An exhibit that goes with an item. */
export interface ItemExhibit {
	/** The number of its row in `exhibits`: `99`, `3(i)`. */
	readonly number: string;
	/** `required`: the item itself asks for it; `usual`: often filed with it; `optional`: may wait for a later report. */
	readonly need: 'required' | 'usual' | 'optional';
	readonly note: string;
	readonly source: Source;
}

/** A row of the exhibit list of a draft. `{date}` stands for the date of the report, in words. */
export interface DraftExhibit {
	/** `99.1`, as a list would number it. */
	readonly number: string;
	readonly description: string;
}

/**
 * What an item is about, where a question turns on it: `isAbout` asks. `exhibits` is the item that lists the exhibits and
 * the financial statements; `acquisition`, `control` and `shell-status` are changes after which the registrant or what it
 * owns is another business; an `estimate` may follow by amendment; `covers-others` is reported along with other items and may then go without its caption.
 */
export type ItemTopic =
	| 'accountant'
	| 'acquisition'
	| 'agreement'
	| 'charter'
	| 'control'
	| 'covers-others'
	| 'cybersecurity'
	| 'directors'
	| 'estimate'
	| 'exhibits'
	| 'fiscal-year'
	| 'non-reliance'
	| 'other-events'
	| 'regulation-fd'
	| 'results'
	| 'shell-status'
	| 'static-pool'
	| 'unregistered-sale'
	| 'vote';

/** A further fact with a source of its own. */
export interface ItemNote {
	readonly text: string;
	readonly source: Source;
}

/** An item of Form 8-K. */
export interface ItemFact {
	/** `2.02`, or `5` before 23 August 2004. */
	readonly number: string;
	/** The words of the form, with straight apostrophes and no full stop. */
	readonly caption: string;
	readonly variants: readonly CaptionVariant[];
	/** What it is about, where a question turns on it; empty on most items. */
	readonly topics: readonly ItemTopic[];
	readonly era: 'current' | 'legacy';
	/** False for codes that only EDGAR knows (6.10, 13). */
	readonly inForm: boolean;
	/** The first day on which a report could name it; absent where it is older than EDGAR. */
	readonly since?: IsoDate;
	/** The first day on which it is no longer in force; absent where it is in force today. */
	readonly until?: IsoDate;
	/** `Section 2 - Financial Information`; legacy items have none. */
	readonly section?: string;
	/** What triggers the report. */
	readonly trigger: string;
	/** What must be said; empty where the item only names its subject. */
	readonly content: string;
	readonly paragraphs: readonly ItemParagraph[];
	/** Facts that rest on another source than the item itself. */
	readonly notes: readonly ItemNote[];
	/** Absent where no due date is known to us. */
	readonly due?: Due;
	/** Whether the report is filed, or only furnished, unless the registrant says otherwise. */
	readonly filing: 'filed' | 'furnished';
	/** Whether Rules 13a-11(c) and 15d-11(c) cover the whole item: a failure to file is then not by itself fraud. */
	readonly safeHarbor: boolean;
	/** What a late report does to the use of Form S-3; absent where Form S-3 is not the question or we do not know. */
	readonly formS3?: 'kept' | 'lost' | 'unaffected';
	/** The one paragraph to which the safe harbor and Form S-3 relief are confined: `a` of 4.02, `e` of 5.02. */
	readonly reliefParagraph?: string;
	/** Whether General Instruction G.1 lets asset-backed issuers omit it. */
	readonly assetBackedMayOmit: boolean;
	/** Whether nothing obliges a registrant to report under it. */
	readonly voluntary: boolean;
	readonly exhibits: readonly ItemExhibit[];
	/** What a draft asks its author for, after the word "Describe"; absent where nothing more is known than the number. */
	readonly subject?: string;
	/**
	 * The paragraphs with which a text under it may begin, what is to be filled in within brackets; absent where its text
	 * has no usual shape. The words are ours, not those of the form.
	 */
	readonly wording?: readonly string[];
	/**
	 * The paragraphs under it in a new report; absent where the subject in brackets is all. `{date}` and `{registrant}`
	 * stand for the date of the report in words and the name, `{subject}` for the subject in brackets.
	 */
	readonly opening?: readonly string[];
	/** The exhibit that a new report lists with it; absent where it brings none. */
	readonly draftExhibit?: DraftExhibit;
	/** On an item of today: the legacy numbers of its subject. */
	readonly formerly: readonly string[];
	/** On a legacy item: the numbers of today, the nearest first. */
	readonly now: readonly string[];
	/** The source of the caption. */
	readonly source: Source;
	/** The sources of the other facts of the row; one that is absent stands on `source`. */
	readonly sources: {
		/** Of `since` and `until`. */
		readonly dates?: Source;
		/** Of `trigger` and `content`. */
		readonly text?: Source;
		readonly filing?: Source;
		readonly safeHarbor?: Source;
		readonly formS3?: Source;
		readonly assetBackedMayOmit?: Source;
		/** Of `formerly` and `now`. */
		readonly mapping?: Source;
	};
}
