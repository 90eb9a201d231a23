/** The fields of the cover page that stand over a legend, found by loose words: only what is truly absent is missing. */
import type { CoverPage, Filing } from '../../filing/filing';
import type { Span, VisibleSpan } from '../../text/span';
import { coverSpan, findWords } from './coverWords';

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

interface FieldWords {
	readonly id: FieldId;
	readonly name: string;
	readonly legend: RegExp;
	/** Words that may be the value, however written; absent where any words may be. */
	readonly value?: RegExp;
}

const fieldWords: readonly FieldWords[] = [
	{ id: 'state', name: 'state of incorporation', legend: /incorporation|organi[sz]ation|jurisdiction/i },
	{
		id: 'file-number',
		name: 'commission file number',
		legend: /commission\s{1,20}file|file\s{1,9}n(?:o\b|um)|\(\s?commission\b/i,
		value: /(?<![\d-])(?!\d{2}\s?[-‐–—]\s?\d{7}(?!\d))\d{1,3}\s?[-‐–—]\s?\d{5,8}(?!\d)|(?<![\d-])\d{8}(?![\d-])/,
	},
	{
		id: 'employer-number',
		name: 'employer identification number',
		legend: /employer|\bi\.?\s?r\.?\s?s\b|taxpayer/i,
		value: /(?<![\d-])(?:\d{9}|\d{2}\s?[-‐–—\s]\s?\d{6,8}|\d{3}-\d{2}-\d{4})(?![\d-])/,
	},
	{
		id: 'address',
		name: 'address',
		legend: /principal|address(?:es)?\s{1,9}(?:of|and\s{1,9}telephone)|of\s{1,9}executive/i,
		value:
			/(?<![\d-])\d{5}(?:-\d{4})?(?![\d-])|[A-Z]\d[A-Z]\s\d[A-Z]\d|\b(?:street|avenue|road|drive|suite|floor|boulevard|parkway|plaza|p\.?\s?o\.?\s{1,9}box)\b/i,
	},
	{
		id: 'telephone',
		name: 'telephone number',
		legend: /telephone|phone\s{1,9}n|area\s{1,9}code/i,
		value:
			/(?<![\d-])(?:\d{10}|\d{3}-\d{4})(?![\d-])|(?<![\d-])\(?\d{3}\)?[^\d\p{L}]{1,12}\d{3}[^\d\p{L}]{1,6}\d{4}(?!\d)|\+\d[\d ().-]{7,20}/u,
	},
];

/** The five fields in the order of the form. */
export function coverFields(filing: Filing, cover: CoverPage): readonly CoverField[] {
	const page = fieldsSpan(filing, cover);
	return fieldWords.map((words) => {
		const { id, name } = words;
		const read = readValue(cover, id);
		const legend = (read && readLegend(filing, cover, page, words)) ?? findWords(filing, page, words.legend);
		const value = read ?? findValue(filing, cover, page, words, legend);
		const excused = !value && legend !== undefined && isExcused(filing, page, legend);
		return { id, name, excused, ...(legend ? { legend } : {}), ...(value ? { value } : {}) };
	});
}

/** Whether a blank to write on, or words such as `N/A`, stand where the value would. */
function isExcused(filing: Filing, page: VisibleSpan, legend: VisibleSpan): boolean {
	const { text } = filing.visible;
	const around = { start: Math.max(page.start, legend.start - 150), end: Math.min(page.end, legend.end + 80) };
	const line = Math.max(text.lastIndexOf('\n', legend.start), text.lastIndexOf('\v', legend.start));
	return (
		/(?:_{3,}|\[[^\]\n]{0,40}\])[^\p{L}\d]*$/u.test(text.slice(around.start, Math.max(around.start, line))) ||
		/^[^\n\v]*(?:_{3,}|\[[^\]\n]{0,40}\])/.test(text.slice(line + 1, around.end)) ||
		findWords(
			filing,
			around,
			/\bn\/a\b|\bnone\b|pending|applied\s{1,9}for|to\s{1,9}be\s{1,9}(?:assigned|provided)/i,
		) !== undefined
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
	const next = findWords(
		filing,
		rest,
		/check\s{1,9}the\s{1,9}appropriate|securities\s{1,9}registered|emerging\s{1,9}growth|written\s{1,9}communication/i,
	);
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
	const isRegistrant = cover.registrants.some(
		({ span }) => read && span.start < read.span.end && read.span.start < span.end,
	);
	// The recognizer takes the nearest number; another field's is none of this one.
	const isOther = id === 'telephone' && /^(?:\d{2}-\d{7}|\d{1,3}-\d{5,6}|\d{5}-\d{4})$/.test(read?.text ?? '');
	return isRegistrant || isOther ? undefined : read?.span;
}

/** The legend of a field as the recognizer found it; undefined where it has not the words that are looked for. */
function readLegend(
	{ visible }: Filing,
	{ legends }: CoverPage,
	page: VisibleSpan,
	{ id, legend: words }: FieldWords,
): VisibleSpan | undefined {
	const read = legends.find((legend) => legend.id === id);
	if (!read || !words.test(read.text)) {
		return undefined;
	}
	const [start, end] = [visible.offset(read.span.start), visible.offset(read.span.end)];
	return page.start <= start && end <= page.end ? { start, end } : undefined;
}

function findValue(
	filing: Filing,
	cover: CoverPage,
	page: VisibleSpan,
	{ id, value }: FieldWords,
	legend: VisibleSpan | undefined,
): Span | undefined {
	const found = value && findWords(filing, page, value);
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
