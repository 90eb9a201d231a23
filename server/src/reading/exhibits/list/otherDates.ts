/** Dates of exhibits that are others than the list of exhibits gives them. */
import { exhibitKey } from '../../../filing/exhibits/exhibitNumber';
import type { Filing } from '../../../filing/filing';
import { datesIn, type FoundDate } from '../../../text/dates';
import { movedBy, type Piece } from '../../../text/span';
import { sentencesUnder } from '../../items/itemText';
import { perFiling } from '../../perFiling';
import { daysBetween } from '../../stated/dates';
import { exhibitBeginnings } from '../attached/beginnings';
import { documentOf } from '../attached/documents';
import { isInList, type NumberedRow, numberedRows } from './lists';

/** A date that an exhibit gives itself, or an item gives it, where the list has another one. */
export interface OtherDate extends Piece {
	/** Where it stands: on a press release, on a contract, in the item that tells of the release or the contract, or in another list. */
	readonly on: 'release' | 'contract' | 'item' | 'title' | 'list';
	/** The date in the list. */
	readonly listed: Piece;
	/** Whether the exhibit is attached, and so may bear out the list. */
	readonly isAttached: boolean;
}

/** A row of the list that gives its exhibit one date. */
interface DatedRow {
	readonly row: NumberedRow;
	readonly isRelease: boolean;
	/** Whether the list says when the exhibit is dated, and not of when it speaks. */
	readonly saysDated: boolean;
	readonly iso: string;
	readonly listed: Piece;
}

/** Those on exhibits in the order of the list, then those in items; empty where all dates agree. */
export const otherDates = perFiling((filing): readonly OtherDate[] => {
	const rows = numberedRows(filing.exhibitLists).flatMap((row) => datedRow(filing, row));
	const releases = rows.filter(({ isRelease }) => isRelease);
	return [
		...rows.flatMap((row) => onExhibit(filing, row)),
		...(releases.length === 1 ? releases.flatMap((row) => inItems(filing, row)) : []),
		...rows.filter(({ saysDated }) => saysDated).flatMap((row) => byTitleOrNumber(filing, row)),
		...rows.flatMap((row) => ofCharter(filing, row)),
		...rows.flatMap((row, index) => inOtherList(filing, row, rows.slice(0, index))),
	];
});

/** The date of a row that gives its exhibit another one than a list before it does, in nearly the same words. */
function inOtherList(
	{ exhibitLists }: Filing,
	{ row, iso, listed }: DatedRow,
	before: readonly DatedRow[],
): readonly OtherDate[] {
	const listOf = (each: NumberedRow): number => exhibitLists.findIndex(({ rows }) => rows.includes(each));
	const first = before.find(
		(other) => exhibitKey(other.row.number.text) === exhibitKey(row.number.text) && listOf(other.row) !== listOf(row),
	);
	return first === undefined || first.iso === iso || beforeDate(first) !== beforeDate({ row, listed })
		? []
		: [{ ...listed, on: 'list', listed: first.listed, isAttached: false }];
}

/** What a row says before its date, in small letters. */
const beforeDate = ({ row, listed }: Pick<DatedRow, 'row' | 'listed'>): string =>
	(row.description?.text.split(listed.text)[0] ?? '').toLowerCase().replace(/[^a-z\d]+/g, ' ');

function datedRow({ visible }: Filing, row: NumberedRow): readonly DatedRow[] {
	const { description } = row;
	if (description === undefined) {
		return [];
	}
	const from = visible.offset(description.span.start);
	// The end of a quarter is no date of the release on it.
	// The day of the report that it is incorporated from is no day of the document.
	const own = description.text.search(/[([]?\s*\bincorporated\s+(?:herein\s+)?by\s+reference\b/i);
	const end = visible.offset(own < 0 ? description.span.end : description.span.start) + Math.max(0, own);
	const [date, ...others] = datesIn(visible.text, from, end).filter(
		({ start }) => !/\bend(?:ed|ing)\s+(?:on\s+)?$/i.test(visible.text.slice(Math.max(from, start - 12), start)),
	);
	if (date?.iso === undefined || others.length > 0) {
		return [];
	}
	return [
		{
			row,
			isRelease: description.text.match(release) !== null,
			saysDated: dating.test(visible.text.slice(from, date.start)),
			iso: date.iso,
			listed: visible.piece(date.start, date.end),
		},
	];
}

const release = /\b(?:press|news|earnings)\s+release\b/gi;
/** Words right before the date of a document: `dated as of`, `entered into on`. */
const dating = /\b(?:dated|made|entered\s+into|effective)(?:\s+(?:and|entered|into|as|of|on))*\s*$/i;

function onExhibit(filing: Filing, { row, isRelease, saysDated, iso, listed }: DatedRow): readonly OtherDate[] {
	const exhibit = documentOf(filing, row);
	const beginning = exhibitBeginnings(filing).find(
		({ document }) => document.span.start === exhibit?.document.span.start,
	);
	if (beginning === undefined || !(isRelease || saysDated)) {
		return [];
	}
	const { document, shown } = beginning;
	const own = isRelease ? dateline(shown.text, iso) : dateOfContract(shown.text, iso);
	if (own === undefined) {
		return [];
	}
	const { text, span } = shown.piece(own.start, own.end);
	return [
		{
			text,
			span: movedBy(document.text.start, span),
			on: isRelease ? 'release' : 'contract',
			listed,
			isAttached: true,
		},
	];
}

/** How far a date may stand from the beginning, and what is read before it, in characters as a reader sees them. */
const reach = { dateline: 1500, contract: 4000, before: 80 };
/** In days: dates further apart are not of one release, unless the year alone differs. */
const near = 10;

/** The first date of a release, where it is near the listed one and that does not stand on the first page. */
function dateline(text: string, listed: string): FoundDate | undefined {
	const dates = datesIn(text, 0, reach.dateline);
	const [first] = dates;
	if (first?.iso === undefined || dates.some(({ iso }) => iso === listed)) {
		return undefined;
	}
	return isNear(first.iso, listed) ? first : undefined;
}

/** Whether two days may be of one document: near each other, or the same of two years. */
function isNear(iso: string, listed: string): boolean {
	const days = Math.abs(daysBetween(iso, listed));
	return days <= near || (iso.slice(4) === listed.slice(4) && days < 370);
}

/** The one date that a contract gives itself, where the listed one does not stand on its first pages. */
function dateOfContract(text: string, listed: string): FoundDate | undefined {
	const dates = datesIn(text, 0, reach.contract);
	const own = dates.filter(
		({ iso, start }) => iso !== undefined && dating.test(text.slice(Math.max(0, start - 40), start)),
	);
	const isOne = new Set(own.map(({ iso }) => iso)).size === 1;
	return isOne && !dates.some(({ iso }) => iso === listed) ? own[0] : undefined;
}

/** `On May 4, 2026, the Company issued a press release`: what stands before the date and after it. */
const issued = new RegExp(
	`^,?[^;]{0,120}\\b(?:issued|released|published|distributed)\\b[^;]{0,40}${release.source}`,
	'i',
);
const releaseDated = new RegExp(`${release.source},?\\s+dated\\s+$`, 'i');

/** The day on which an item says that the only release of the report was issued, where no item gives it the listed one. */
function inItems(filing: Filing, { row, iso, listed }: DatedRow): readonly OtherDate[] {
	const { visible, items } = filing;
	const told = items
		.flatMap((item) => sentencesUnder(filing, item, (text) => /release/i.test(text)))
		.filter(({ text }) => text.match(release)?.length === 1)
		.flatMap(({ text, start }) =>
			datesIn(text)
				.filter((date) =>
					givesDay(text.slice(Math.max(0, date.start - reach.before), date.start), text.slice(date.end)),
				)
				.map((date) => ({ iso: date.iso, ...visible.piece(start + date.start, start + date.end) })),
		)
		.filter(({ span }) => !isInList(filing, span.start));
	const [first] = told;
	const isOne = new Set(told.map((date) => date.iso)).size === 1;
	return first?.iso === undefined || !isOne || first.iso === iso
		? []
		: [{ span: first.span, text: first.text, on: 'item', listed, isAttached: documentOf(filing, row) !== undefined }];
}

/** Whether a date between two parts of a sentence is the day of its release. */
const givesDay = (before: string, after: string): boolean =>
	(/\bOn\s+$/.test(before) && issued.test(after)) || releaseDated.test(before);

/** By its title, by its number, or by the day on which it was made: the first of them that gives one. */
function byTitleOrNumber(filing: Filing, row: DatedRow): readonly OtherDate[] {
	const [found = []] = [byTitle, byNumber, byTerm, byDayOfSigning]
		.map((of) => of(filing, row))
		.filter(({ length }) => length > 0);
	return found;
}

/**
 * The day on which an item says that a contract was entered into, where the list has it dated otherwise: on another day,
 * or as of a later one, for a contract may go back to a day before it.
 */
function byDayOfSigning(filing: Filing, row: DatedRow): readonly OtherDate[] {
	const words = row.row.description?.text ?? '';
	const title = titleOfContract.exec(words)?.[1];
	if (title === undefined) {
		return [];
	}
	const isAsOf = /\bas\s+of\s*$/.test(words.split(row.listed.text)[0] ?? '');
	const made = new RegExp(
		`\\bentered\\s+into\\s+an?\\s+${title.replace(/\s+/g, '\\s+')}\\b(?!\\s+(?:and|,)?\\s*dated)`,
	);
	const told = filing.items
		.flatMap((item) => sentencesUnder(filing, item, (text) => /\bentered\s+into\b/.test(text)))
		.flatMap(({ text, start }) => {
			const at = text.search(made);
			const [date, ...others] = at < 0 ? [] : datesIn(text);
			return date && others.length === 0 && date.start < at && /\bOn\s+$/.test(text.slice(0, date.start))
				? [{ iso: date.iso, ...filing.visible.piece(start + date.start, start + date.end) }]
				: [];
		});
	return isAsOf && told.some(({ iso = '' }) => iso > row.iso) ? [] : toldOtherwise(filing, row, told);
}

/** The title of a contract before its date: `Stock Purchase Agreement, dated`. */
const titleOfContract =
	/^(?:Form\sof\s)?((?:\p{Lu}[\p{L}&’-]*\s(?:and\s|of\s|to\s)?){1,8}(?:Agreement|Plan|Indenture|Lease|Note|Deed))(?:\s\([^()]*\))?,?\s+dated\b/u;
/** `with Ms. Doe,`, between the title and the date. */
const withParty = '(?:\\s+(?:with|between|by\\s+and\\s+(?:between|among))\\s[^;\\d]{2,120}?)?';

/** The day that the items give a contract by its title, where none of them gives it the listed one. */
function byTitle(filing: Filing, row: DatedRow): readonly OtherDate[] {
	const title = titleOfContract.exec(row.row.description?.text ?? '')?.[1];
	const { visible } = filing;
	if (title === undefined) {
		return [];
	}
	const words = [title, title.toLowerCase()].map((written) => written.replace(/\s+/g, '\\s+')).join('|');
	// A longer title is that of another contract.
	const named = new RegExp(
		`(?<!(?!The\\s)\\p{Lu}[\\p{L}-]{0,20}\\s)(?:${words})(?:\\s\\([^()]{1,60}\\))?${withParty},?\\s+dated\\s+(?:as\\s+of\\s+)?`,
		'gu',
	);
	const told = filing.items.flatMap(({ content }) => {
		const base = visible.offset(content.start);
		const text = visible.textOf(content);
		return [...text.matchAll(named)].flatMap(({ index, 0: words }) => {
			const at = index + words.length;
			const [date] = datesIn(text, at, at + 30);
			return date?.start === at && !isInList(filing, visible.span(base + index, base + at).start)
				? [{ iso: date.iso, ...visible.piece(base + date.start, base + date.end) }]
				: [];
		});
	});
	return toldOtherwise(filing, row, told);
}

/** Between the day of a document and its number: `, is filed as Exhibit`. */
const asExhibit =
	/^,?\s(?:a\scopy\sof\s)?(?:which\s)?(?:is|are)\s(?:being\s|hereby\s)?(?:filed|attached|furnished|included)[^.;,\d]{0,40}\sas\sExhibit\s(?=\d)/;

/** The day that an item gives the document that it calls an exhibit of that number, where none gives it the listed one. */
function byNumber(filing: Filing, row: DatedRow): readonly OtherDate[] {
	const { visible, mentions } = filing;
	const told = mentions
		.filter(({ number }) => exhibitKey(number.text) === exhibitKey(row.row.number.text))
		.flatMap(({ number }) => {
			const at = visible.offset(number.span.start);
			const from = at - reachOfNumber;
			return datesIn(visible.text, Math.max(0, from), at).flatMap(({ iso, start, end }) =>
				/\bdated\s(?:as\sof\s)?$/.test(visible.text.slice(Math.max(0, start - 20), start)) &&
				asExhibit.exec(visible.text.slice(end, at + 1))?.[0].length === at - end
					? [{ iso, ...visible.piece(start, end) }]
					: [],
			);
		});
	return toldOtherwise(filing, row, told);
}

/** `a letter, dated May 4, 2026 (the “Resignation Letter”)`: a day and its term. */
const datedTerm =
	/\bdated\s(?:as\sof\s)?([A-Z][a-z]+\s\d{1,2},\s\d{4})\s\((?:the\s)?[“"]([A-Z][\w’-]*(?:\s[A-Z][\w’-]*){1,4})[”"]\)/g;

/** The day of a document at the definition of the term under which an item calls it an exhibit of that number. */
function byTerm(filing: Filing, row: DatedRow): readonly OtherDate[] {
	const { visible, items } = filing;
	const number = row.row.number.text.replace('.', '\\.');
	const told = items.flatMap(({ content }) => {
		const text = visible.textOf(content).replace(/\s/g, ' ');
		return [...text.matchAll(datedTerm)].flatMap(({ index, 0: whole, 1: words = '', 2: term = '' }) => {
			const isExhibit = new RegExp(
				`\\b[Tt]he ${term},? (?:which )?(?:is|are) (?:being |hereby )?(?:filed|attached|furnished|included)\\b[^.;,\\d]{0,40} as Exhibit ${number}(?![\\d.]\\d)`,
			).test(text);
			const start = visible.offset(content.start) + index + whole.indexOf(words);
			const [date] = isExhibit ? datesIn(words) : [];
			return date ? [{ iso: date.iso, ...visible.piece(start, start + words.length) }] : [];
		});
	});
	return toldOtherwise(filing, row, told);
}

/** In characters: how far before its number the day of a document stands. */
const reachOfNumber = 140;

/** A document that a state files: `Certificate of Amendment`, `Articles of Merger`. */
const charterDocument = '(?:Certificate|Articles)\\s+of\\s+[A-Z][a-z]+';
const filedOn = new RegExp(`^${charterDocument}[\\s\\S]*\\bfiled\\b[^.;]{0,80}$`);

/** The day on which an item says that the only document of its kind in the list was filed with a state, where no item has the listed one. */
function ofCharter(filing: Filing, row: DatedRow): readonly OtherDate[] {
	const { visible, items } = filing;
	const words = row.row.description?.text ?? '';
	const kind = new RegExp(`^${charterDocument}`).exec(words)?.[0].replace(/\s+/g, '\\s+');
	const isAlone =
		numberedRows(filing.exhibitLists).filter(({ description }) => description?.text.match(charterDocument)).length ===
		1;
	if (
		kind === undefined ||
		!isAlone ||
		!filedOn.test(words.split(row.listed.text)[0] ?? '') ||
		/\beffective\b/.test(words)
	) {
		return [];
	}
	const filed = new RegExp(
		`^,?[^;]{0,120}\\bfiled\\b(?:(?!\\b(?:statement|report|proxy|Correction)\\b)[^;]){0,80}\\b${kind}\\b`,
	);
	const told = items
		.flatMap((item) => sentencesUnder(filing, item, (text) => /\bfiled\b/.test(text)))
		.flatMap(({ text, start }) =>
			datesIn(text)
				.filter((date) => /\bOn\s+$/.test(text.slice(0, date.start)) && filed.test(text.slice(date.end)))
				.map((date) => ({ iso: date.iso, ...visible.piece(start + date.start, start + date.end) })),
		);
	return toldOtherwise(filing, row, told);
}

/** The first of the days that items give an exhibit, where it is near the listed one and none of them is that. */
function toldOtherwise(
	filing: Filing,
	{ row, iso, listed }: DatedRow,
	told: readonly (Piece & { readonly iso: string | undefined })[],
): readonly OtherDate[] {
	const [first] = told;
	return first?.iso === undefined || told.some((date) => date.iso === iso) || !isNear(first.iso, iso)
		? []
		: [{ span: first.span, text: first.text, on: 'title', listed, isAttached: documentOf(filing, row) !== undefined }];
}
