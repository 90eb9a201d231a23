/** An invented report, as what it says, in no layout: what each layout must be read as. */
export interface Report {
	/** What is special in it, for the names of the tests. */
	readonly about: string;
	/** The number of an amendment, of Form 8-K/A; absent in an original report. */
	readonly amendment?: number;
	/** The date of report, as all dates in words: `March 2, 2026`. */
	readonly date: string;
	/** The first one is named first; its state, numbers, address and telephone are those of the cover page. */
	readonly registrants: readonly [Registrant, ...Registrant[]];
	/** Those behind an issuer of asset-backed securities, which its cover page names too. */
	readonly securitization?: Securitization;
	/** The boxes of General Instruction A.2 that are checked, in the order of the form from 0 on. */
	readonly checked?: readonly number[];
	/**
	 * The securities registered under Section 12(b), each with its symbol and its exchange. Absent before August 2004: then
	 * the cover page ends with the former name.
	 */
	readonly securities?: 'None' | readonly Row[];
	/** The note under their table. */
	readonly securitiesNote?: string;
	/** Whether the box for emerging growth companies is checked. */
	readonly emergingGrowth?: boolean;
	/** The explanatory note before the first item. */
	readonly note?: string;
	readonly items: readonly ReportItem[];
	readonly signatures: readonly Signature[];
}

export interface Registrant {
	readonly name: string;
	readonly state: string;
	readonly fileNumber: string;
	readonly employerNumber: string;
	/** Its lines. */
	readonly address: readonly string[];
	readonly telephone: string;
}

export interface Securitization {
	readonly issuerKey: string;
	readonly depositor: string;
	readonly depositorFileNumber: string;
	readonly depositorKey: string;
	readonly sponsor: string;
	readonly sponsorKey: string;
}

/** The cells of a row of a table. */
export type Row = readonly string[];

export interface ReportItem {
	readonly number: string;
	readonly caption: string;
	readonly content: readonly Content[];
}

/** A paragraph, or what stands between paragraphs. */
export type Content =
	| string
	| { readonly heading: string }
	| { readonly point: string }
	| { readonly table: readonly Row[] }
	| ExhibitTable;

/** The number of an exhibit with its marks, `10.1*`, and its description. */
export type Exhibit = readonly [string, string];

export interface ExhibitTable {
	readonly exhibits: readonly Exhibit[];
	/** What the marks mean. */
	readonly footnotes?: readonly string[];
}

export interface Signature {
	/** The first registrant where it is absent. */
	readonly registrant?: string;
	/** In parentheses under the registrant: `Depositor`. */
	readonly capacity?: string;
	/** Who signs for it, after the word `By:`: its general partner, its trustee. */
	readonly by?: string;
	readonly name: string;
	readonly title: string;
	readonly date: string;
}

/** What the cover page calls the form. */
export const formOf = ({ amendment }: Report): string => (amendment === undefined ? '8-K' : '8-K/A');

/** The registrant on whose behalf a signature is given. */
export const signingRegistrant = ({ registrants }: Report, { registrant }: Signature): string =>
	registrant ?? registrants[0].name;

/** The exhibits of all items, in text order. */
export const exhibitsOf = ({ items }: Report): readonly Exhibit[] =>
	items.flatMap(({ content }) =>
		content.flatMap((each) => (typeof each === 'object' && 'exhibits' in each ? each.exhibits : [])),
	);

/** Whether the exhibit comes with the report, as a document of its own. */
export const isAttached = ([number, description]: Exhibit): boolean =>
	number !== '104' && !description.includes('incorporated by reference');

/** `10.1` of `10.1*`. */
export const unmarked = (number: string): string => number.replace(/[^\d.]/g, '');
