/** A filing as data, for programs that ask what a report says: items with their text, cover, exhibits, signatures. */

import { coversExhibit } from '../filing/exhibits/exhibitNumber';
import type { CheckBox, ExhibitRow, Filing, Item, SignatureBlock, SubmissionDocument } from '../filing/filing';
import { withoutRules } from '../filing/items/readItems';
import { folded } from '../text/folded';
import { isAmendment } from './amendment';
import { boxesOf } from './cover/boxesOf';
import { jointRegistrants } from './cover/jointRegistrants';
import { type ExhibitColumn, type ExhibitEntry, exhibitEntries } from './exhibits/ledger';
import { numberedRows } from './exhibits/list/lists';
import { wordsOfItem } from './items/wordsOfItem';
import { signingRegistrants } from './signatures/signingRegistrants';

/** What was recognized. What the text does not have is `null` or an empty list. Dates are ISO dates. */
export interface FilingRecord {
	/** `8-K`, `8-K/A` … */
	readonly form: string;
	/** The form that an amendment amends: `8-K` of `8-K/A`; `null` for what is no amendment. */
	readonly amends: string | null;
	/** The date by which the filing is judged: the report date, else that of the signatures, else the header's period. */
	readonly date: string | null;
	readonly cover: CoverRecord | null;
	/** In text order. */
	readonly items: readonly ItemRecord[];
	/** In the order of their numbers, those without a number last. */
	readonly exhibits: readonly ExhibitRecord[];
	/** In text order; where several registrants sign by one signature, one for each of them. */
	readonly signatures: readonly SignatureRecord[];
	/** The documents of a submission, in text order. */
	readonly documents: readonly DocumentRecord[];
}

/** The cover page; words as written, white space folded. */
export interface CoverRecord {
	readonly registrants: readonly {
		readonly name: string;
		/** These three are `null` for a further registrant where the cover does not give them for each. */
		readonly state: string | null;
		readonly fileNumber: string | null;
		readonly employerNumber: string | null;
	}[];
	/** As written: `March 12, 2008`. */
	readonly dateOfReport: string | null;
	readonly address: string | null;
	readonly telephone: string | null;
	/** The boxes of General Instruction A.2 by the rule that they name, `14a-12`, in text order. */
	readonly boxes: readonly { readonly rule: string; readonly checked: boolean }[];
}

export interface ItemRecord {
	readonly number: string;
	/** As written; `null` where the heading has none. */
	readonly caption: string | null;
	/** The whole heading as written, white space folded. */
	readonly heading: string;
	/** The visible text from the heading to the next part; items that share a heading have the same. */
	readonly text: string;
	/** Where that text stands: UTF-16 offsets into the source, the end not part of it. */
	readonly start: number;
	readonly end: number;
}

export interface ExhibitRecord {
	readonly number: string | null;
	readonly description: string | null;
	readonly listed: boolean;
	readonly mentioned: boolean;
	/** The file name of the document, or the title of the part pasted after the report; `null` where it is not attached. */
	readonly attached: string | null;
	readonly status: NonNullable<ExhibitRow['status']> | null;
}

export interface SignatureRecord {
	readonly registrant: string | null;
	readonly signer: string | null;
	readonly title: string | null;
	readonly date: string | null;
}

export interface DocumentRecord {
	readonly type: string | null;
	readonly sequence: number | null;
	readonly name: string | null;
	readonly description: string | null;
}

/** What was recognized in `filing`. */
export function recordOf(filing: Filing): FilingRecord {
	return {
		form: filing.form,
		amends: isAmendment(filing) ? filing.form.replace(/\/A$/, '') : null,
		date: filing.date ?? null,
		cover: coverRecord(filing),
		items: filing.items.map((item) => itemRecord(filing, item)),
		exhibits: exhibitEntries(filing).map((entry) => exhibitRecord(filing, entry)),
		signatures: filing.signatures?.blocks.flatMap((block) => signatureRecords(filing, block)) ?? [],
		documents: filing.submission?.documents.map(documentRecord) ?? [],
	};
}

function coverRecord(filing: Filing): CoverRecord | null {
	const { cover } = filing;
	if (cover === undefined) {
		return null;
	}
	return {
		registrants: jointRegistrants(filing).map(({ name, state, fileNumber, employerNumber }) => ({
			name,
			state: state ?? null,
			fileNumber: fileNumber?.replace(/\s?[-\u2010-\u2015\u2212]\s?/g, '-') ?? null,
			employerNumber: employerNumber ?? null,
		})),
		dateOfReport: cover.dateOfReport?.text ?? null,
		address: cover.address?.text ?? null,
		telephone: cover.telephone?.text ?? null,
		boxes: boxesOf(filing).flatMap(boxRecord),
	};
}

function boxRecord({ id, checked }: CheckBox): CoverRecord['boxes'] {
	const rule = /^rule-(.+)$/.exec(id)?.[1];
	return rule === undefined ? [] : [{ rule, checked }];
}

function itemRecord(filing: Filing, item: Item): ItemRecord {
	const { number, caption, heading } = item;
	const { text, span } = wordsOfItem(filing, item);
	return {
		number,
		caption: caption?.text ?? null,
		heading: withoutRules(folded(filing.visible.textOf(heading))),
		text: text.replace(/\v/g, '\n'),
		...span,
	};
}

function exhibitRecord(filing: Filing, { number, description, columns }: ExhibitEntry): ExhibitRecord {
	const of = (kind: ExhibitColumn['kind']) => columns.find((column) => column.kind === kind);
	const rows = numberedRows(filing.exhibitLists).filter((row) => coversExhibit(row.number.text, number));
	return {
		number: number === '' ? null : number,
		description: description ?? null,
		listed: of('listed')?.state === 'yes',
		mentioned: of('mentioned')?.state === 'yes',
		attached: of('attached')?.places[0]?.label ?? null,
		status: rows.find(({ status }) => status !== undefined)?.status ?? null,
	};
}

/** The signature of a block, once for each registrant that signs by it. */
function signatureRecords(filing: Filing, block: SignatureBlock): readonly SignatureRecord[] {
	const { name, signature, title, date } = block;
	const registrants = signingRegistrants(filing, block);
	return (registrants.length > 0 ? registrants : [null]).map((registrant) => ({
		registrant,
		signer: name?.text ?? signature?.name ?? null,
		title: title?.text ?? null,
		date: date?.iso ?? null,
	}));
}

function documentRecord({ type, sequence, fileName, description }: SubmissionDocument): DocumentRecord {
	const place = Number(sequence?.text || Number.NaN);
	return {
		type: type?.text || null,
		sequence: Number.isInteger(place) ? place : null,
		name: fileName?.text || null,
		description: description?.text || null,
	};
}
