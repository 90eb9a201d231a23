/** The fields of the cover page that stand over a legend, found by loose words: only what is truly absent is missing. */
import {
	belowFields,
	blankAtEnd,
	blankOnLine,
	looseLegends,
	looseValues,
	noValue,
} from '../../filing/cover/looseWords';
import type { CoverPage, Filing } from '../../filing/filing';
import { overlap, type Span, type VisibleSpan } from '../../text/span';
import { coverSpan, findLegend, findWords } from './coverWords';

/** The id of a field, which is that of its legend in `knowledge/cover.ts`. */
export type FieldId = 'state' | 'file-number' | 'employer-number' | 'address' | 'telephone';

/** A field of the cover. */
export interface CoverField {
	readonly id: FieldId;
	/** As a reader would call it: `file number`. */
	readonly name: string;
	/** Where its legend stands; absent where the cover has none. */
	readonly legend?: VisibleSpan;
	/** What stands for the value; absent where nothing does. */
	readonly value?: Span;
	/** Whether something stands in place of a value that is absent: a blank to write on, `N/A`. */
	readonly excused: boolean;
}

/** The five fields in the order of the form. */
const fields: readonly Pick<CoverField, 'id' | 'name'>[] = [
	{ id: 'state', name: 'state of incorporation' },
	{ id: 'file-number', name: 'commission file number' },
	{ id: 'employer-number', name: 'employer identification number' },
	{ id: 'address', name: 'address' },
	{ id: 'telephone', name: 'telephone number' },
];

/** What stands on the cover of each field, in the order of the form. */
export function coverFields(filing: Filing, cover: CoverPage): readonly CoverField[] {
	const page = fieldsSpan(filing, cover);
	return fields.map(({ id, name }) => {
		const read = readValue(cover, id);
		const legend = (read && readLegend(filing, cover, page, id)) ?? findLegend(filing, page, id);
		const value = read ?? findValue(filing, cover, page, id, legend);
		const excused = !value && legend !== undefined && isExcused(filing, page, legend);
		return { id, name, excused, ...(legend ? { legend } : {}), ...(value ? { value } : {}) };
	});
}

/** Whether the cover names one registrant, and one employer number among its fields. */
export function isOfOne(filing: Filing, cover: CoverPage): boolean {
	const { start, end } = fieldsSpan(filing, cover);
	const numbers = filing.visible.text.slice(start, end).match(/(?<![\d-])\d{2}\s?[-–—−]\s?\d{7}(?![\d-])/g);
	return cover.registrants.length < 2 && numbers?.length === 1;
}

/** Whether a blank to write on, or words such as `N/A`, stand where the value would. */
function isExcused(filing: Filing, page: VisibleSpan, legend: VisibleSpan): boolean {
	const { text } = filing.visible;
	// Columns of a plain text have wide spaces between.
	const spaces =
		text
			.slice(Math.max(page.start, legend.start - 600), legend.start)
			.match(/ {2,}/g)
			?.join('').length ?? 0;
	const from = legend.start - 150 - spaces;
	const around = { start: Math.max(page.start, from), end: Math.min(page.end, legend.end + 80) };
	const line = Math.max(text.lastIndexOf('\n', legend.start), text.lastIndexOf('\v', legend.start));
	const above = text.slice(around.start, Math.max(around.start, line));
	return (
		blankAtEnd.test(above) ||
		blankOnLine.test(text.slice(line + 1, around.end)) ||
		findWords(filing, around, noValue) !== undefined
	);
}

/** The part of the cover that holds the fields: up to the boxes and tables. */
export function fieldsSpan(filing: Filing, cover: CoverPage): VisibleSpan {
	const page = coverSpan(filing, cover);
	const { formType, legends } = cover;
	// Where the heading is missing, the form may be named below the fields only, in the sentence above the boxes.
	const isHeading =
		formType && !legends.some(({ id, span }) => id === 'registrant' && span.start < formType.span.start);
	const from = isHeading ? filing.visible.offset(formType.span.end) : page.start;
	const rest = { start: from, end: page.end };
	// A name may have such words: `Emerging Growth Acquisition Corp.`
	const names = cover.registrants.map(({ span }) => filing.visible.offset(span.end));
	const afterNames = { start: Math.max(from, ...names), end: page.end };
	const next = findWords(filing, afterNames, belowFields) ?? findWords(filing, rest, belowFields);
	return next ? { start: from, end: next.start } : rest;
}

/** The value as the recognizer read it; undefined where it took other words for it. */
function readValue(cover: CoverPage, id: FieldId): Span | undefined {
	const read = {
		state: cover.stateOfIncorporation,
		'file-number': cover.commissionFileNumber,
		'employer-number': cover.employerIdentificationNumber,
		address: cover.address,
		telephone: cover.telephone,
	}[id];
	const isRegistrant = cover.registrants.some(({ span }) => read && overlap(span, read.span));
	// The recognizer takes the nearest number; another field's is none of this one.
	const isOther = id === 'telephone' && /^(?:\d{2}-\d{7}|\d{1,3}-\d{5,6}|\d{5}-\d{4}|0\d{9})$/.test(read?.text ?? '');
	return isRegistrant || isOther ? undefined : read?.span;
}

/** The legend of a field as the recognizer found it; undefined where it has not the words that are looked for. */
function readLegend(
	{ visible }: Filing,
	{ legends }: CoverPage,
	page: VisibleSpan,
	id: FieldId,
): VisibleSpan | undefined {
	const read = legends.find((legend) => legend.id === id);
	if (!read || !looseLegends[id].test(read.text)) {
		return undefined;
	}
	const [start, end] = [visible.offset(read.span.start), visible.offset(read.span.end)];
	return page.start <= start && end <= page.end ? { start, end } : undefined;
}

function findValue(
	filing: Filing,
	cover: CoverPage,
	page: VisibleSpan,
	id: FieldId,
	legend: VisibleSpan | undefined,
): Span | undefined {
	const found = id === 'state' ? undefined : findWords(filing, page, looseValues[id]);
	if (found) {
		return filing.visible.piece(found.start, found.end).span;
	}
	if (!legend) {
		return undefined;
	}
	return id === 'state'
		? placeBefore(filing, cover, page, legend)
		: id === 'address'
			? wordsAbove(filing, page, legend)
			: undefined;
}

/** The nearest cell or line before a legend that may name a place. */
function placeBefore({ visible }: Filing, cover: CoverPage, page: VisibleSpan, legend: VisibleSpan): Span | undefined {
	const from = Math.max(page.start, legend.start - 300);
	const cells = [...visible.text.slice(from, legend.start).matchAll(/[^\n\t\v]+/g)].flatMap((line) =>
		[...line[0].matchAll(/\S+(?: \S+)*/g)].map(({ 0: text, index }) => ({ text, at: from + line.index + index })),
	);
	const names = cover.registrants.map(({ text }) => text);
	const place = cells.findLast(
		({ text }) =>
			/^\p{L}[\p{L} .,'’-]{1,40}$/u.test(text) &&
			!/\b(?:date|name|registrant|commission|file|number|state|other|employer|report|charter)\b/i.test(text) &&
			!names.some((name) => name.includes(text)),
	);
	return place && visible.piece(place.at, place.at + place.text.length).span;
}

/** The words on the line of a legend, or on the line above where that is no legend itself. */
function wordsAbove({ visible }: Filing, page: VisibleSpan, legend: VisibleSpan): Span | undefined {
	const before = visible.text.slice(page.start, legend.start).trimEnd();
	const start = before.lastIndexOf('\n') + 1;
	const word = before.slice(start).search(/[\p{L}\d]/u);
	if (word < 0) {
		return undefined;
	}
	// Cells without a word are none of the line.
	const lead = before.slice(start, start + word);
	const from = start + Math.max(lead.lastIndexOf('\v'), lead.lastIndexOf('\t')) + 1;
	const line = before.slice(from);
	return /\)\s*(?:\(\s*)?$/.test(line) || /identification|incorporation|commission\s+file/i.test(line)
		? undefined
		: visible.piece(page.start + from, legend.start).span;
}
