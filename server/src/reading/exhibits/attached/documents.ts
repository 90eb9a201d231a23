/** The exhibits among the documents of a submission, and how they go with the rows of the lists. */

import {
	coversExhibit,
	exhibitKey,
	exhibitOfType,
	exhibitSeries,
	exhibitText,
} from '../../../filing/exhibits/exhibitNumber';
import type { Filing, SubmissionDocument } from '../../../filing/filing';
import type { Link } from '../../../text/visibleText';
import { perFiling } from '../../perFiling';
import { headerOf } from '../../submission/header';
import { legendsOf } from '../list/legends';
import { linksOf } from '../list/links';
import {
	attachedNumbers,
	exhibitsItem,
	isInteractiveData,
	isListed,
	isPartOfAnother,
	type NumberedRow,
	numberedRows,
	standsInItem,
} from '../list/lists';
import { isExplainedByMissingNumber } from '../list/missingNumber';

/** A document of a submission that is an exhibit. */
export interface ExhibitDocument {
	readonly document: SubmissionDocument & { readonly type: NonNullable<SubmissionDocument['type']> };
	/** `99.1` of the type `EX-99.1`. */
	readonly number: string;
}

/** The exhibits that are documents of the submission, without interactive data. In text order. */
export const exhibitDocuments = perFiling((filing): readonly ExhibitDocument[] =>
	(filing.submission?.documents ?? []).flatMap((document) => {
		const { type } = document;
		const number = exhibitOfType(type?.text);
		// The report may bear the type of an exhibit by mistake.
		return type && number !== undefined && !isInteractiveData(number) && document !== filing.submission?.main
			? [{ document: { ...document, type }, number }]
			: [];
	}),
);

/** The name of the file of an exhibit that comes with the report; undefined where none does. */
export const fileOfExhibit = (filing: Filing, number: string): string | undefined =>
	exhibitDocuments(filing).find((each) => exhibitKey(each.number) === exhibitKey(number))?.document.fileName?.text;

/** The document of the exhibit that a row lists; undefined where the submission has none of its number. */
export function documentOf(filing: Filing, row: NumberedRow): ExhibitDocument | undefined {
	return exhibitDocuments(filing).find(({ number }) => coversExhibit(row.number.text, number));
}

/** The name of the file of the same submission to which an address leads; empty for any other address. */
export const fileOf = (href: string): string =>
	decoded(/^\s*(?:\.\/)?([^/\\?#:]+?)\s*(?:[?#].*)?$/.exec(href)?.[1] ?? '');

/** The document of the submission that a hyperlink names by its file; undefined for any other. */
export function linkedDocument({ submission }: Filing, href: string): SubmissionDocument | undefined {
	const file = fileOf(href).toLowerCase();
	return submission?.documents.find(({ fileName }) => file !== '' && fileName?.text.toLowerCase() === file);
}

/** The file that a row links and that the folder of the report does not have; undefined where there is none, or no folder. */
export function lostLink(filing: Filing, row: NumberedRow): Link | undefined {
	return filing.submission?.folder === undefined
		? undefined
		: linksOf(filing, row).find(({ href }) => fileOf(href) !== '' && linkedDocument(filing, href) === undefined);
}

function decoded(text: string): string {
	return text.replaceAll('%20', ' ');
}

/** Numbers that say all: `10(a)` may be attached as `10.1`, and `10.1` never as `10.2`. */
const plainNumber = /^\d{1,3}(?:\.\d{1,3})?$/;

/** Whether one of `numbers` may be another way to write `number`: of its series, and either of them with letters. */
function hasOtherSpelling(numbers: readonly string[], number: string): boolean {
	return numbers.some(
		(other) =>
			exhibitSeries(other) === exhibitSeries(number) &&
			!(plainNumber.test(exhibitText(other)) && plainNumber.test(exhibitText(number))),
	);
}

/**
 * The exhibit documents that no list names, one per number. Empty for a filing without list and exhibits item, and
 * without those that a row without a number, or numbered by letters, may stand for.
 */
export const unlistedDocuments = perFiling((filing): readonly ExhibitDocument[] => {
	const listed = numberedRows(filing.exhibitLists).map((row) => row.number.text);
	const found = new Map<string, ExhibitDocument>();
	const hasList = listed.length > 0 || exhibitsItem(filing) !== undefined;
	for (const exhibit of hasList ? exhibitDocuments(filing) : []) {
		const { number } = exhibit;
		if (
			!found.has(exhibitKey(number)) &&
			!isListed(filing.exhibitLists, number) &&
			!hasOtherSpelling(listed, number) &&
			!isExplainedByMissingNumber(filing, number) &&
			!standsInItem(filing, number)
		) {
			found.set(exhibitKey(number), exhibit);
		}
	}
	return [...found.values()];
});

/** Words of a row for an exhibit that comes in another way, or not with this report, and of a row that is a note. */
const saysOtherwise =
	/^(?:in accordance with|pursuant to) item 601\b|\bincorporated\b|\bprevious(?:ly)?\b|\bto be (?:filed|furnished|supplied)\b|\bby amendment\b|\bintentionally\b|\bpaper\b|\bform se\b|\b(?:included|contained|embedded|set forth) (?:in|as|with|within|on|hereto|above)\b|\breserved\b|\bfiled (?:as|with|on) (?!this)/i;

/**
 * The rows of exhibits that should be among the documents of the submission and are not, one per number. Empty for a
 * filing that is no submission, or has a document pasted after it that may be any of them.
 */
export const unattachedRows = perFiling((filing): readonly NumberedRow[] => {
	const { submission } = filing;
	// A document that was saved with the tags around it, and nothing else of its submission, tells nothing.
	const isWhole =
		submission !== undefined &&
		(submission.folder !== undefined || headerOf(filing) !== undefined || submission.documents.length > 1);
	if (!isWhole || filing.attachments.some(({ number }) => number === undefined)) {
		return [];
	}
	const attached = attachedNumbers(filing).map(({ text }) => text);
	const found = new Map<string, NumberedRow>();
	for (const row of numberedRows(filing.exhibitLists)) {
		const number = row.number.text;
		if (
			!isInteractiveData(number) &&
			!attached.some((other) => coversExhibit(number, other)) &&
			!hasOtherSpelling(attached, number) &&
			!submission.documents.some(({ type }) => mayBeMistyped(type?.text ?? '', number)) &&
			!comesOtherwise(filing, row) &&
			isSoughtInFolder(filing, row) &&
			!found.has(exhibitKey(number))
		) {
			found.set(exhibitKey(number), row);
		}
	}
	return [...found.values()];
});

/** Whether a type that EDGAR does not know may stand for the exhibit of a number: it is missing, or `EXHIBIT 99.1`. */
function mayBeMistyped(type: string, number: string): boolean {
	const before = type.slice(0, -number.length);
	return type === '' || (exhibitOfType(type) === undefined && type.endsWith(number) && !/[\d.]$/.test(before));
}

/**
 * Whether a row that no file of a folder goes with should have one: where it links a file, and where the folder holds this
 * report alone and some exhibit of it. Yes for what is no folder.
 */
function isSoughtInFolder(filing: Filing, row: NumberedRow): boolean {
	const { folder, documents = [] } = filing.submission ?? {};
	return (
		folder === undefined ||
		lostLink(filing, row) !== undefined ||
		(!folder.hasOtherReports && documents.some(({ type }) => exhibitOfType(type?.text) !== undefined))
	);
}

/** Whether a row, or the legend of its mark, says where the exhibit is instead, or its hyperlink leads there. */
function comesOtherwise(filing: Filing, row: NumberedRow): boolean {
	const href = row.link?.href ?? '';
	const linked = linkedDocument(filing, href);
	const words = [row.description?.text, ...legendsOf(filing, row).map(({ text }) => text)].join(' ');
	return (
		row.status === 'incorporated' ||
		row.status === 'to-be-filed' ||
		saysOtherwise.test(words) ||
		isPartOfAnother(row) ||
		href.includes('/') ||
		(linked !== undefined && (linked === filing.submission?.main || isListedDocument(filing, linked)))
	);
}

function isListedDocument(filing: Filing, document: SubmissionDocument): boolean {
	return document.type !== undefined && isListed(filing.exhibitLists, exhibitText(document.type.text));
}

/**
 * The unattached row that a document goes with under another number: the one whose hyperlink leads to it, the only one
 * of its series, or the only one at all. Undefined where there is none, or several.
 */
export function rowUnderAnotherNumber(filing: Filing, { document, number }: ExhibitDocument): NumberedRow | undefined {
	const rows = unattachedRows(filing);
	const documents = unlistedDocuments(filing);
	const inSeries = (other: string) => exhibitSeries(other) === exhibitSeries(number);
	const isFolder = filing.submission?.folder !== undefined;
	// A row of a folder that names its file is about that file.
	const alike = rows.filter((row) => inSeries(row.number.text) && lostLink(filing, row) === undefined);
	const linked = rows.find((row) => linkedDocument(filing, row.link?.href ?? '')?.span.start === document.span.start);
	if (linked) {
		return linked;
	}
	if (alike.length === 1 && documents.filter((other) => inSeries(other.number)).length === 1) {
		return alike[0];
	}
	return rows.length === 1 && documents.length === 1 && !isFolder ? rows[0] : undefined;
}
