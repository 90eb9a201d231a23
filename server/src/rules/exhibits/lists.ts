/** Questions about the exhibit lists of a filing that several rules ask. */
import type { ExhibitList, ExhibitRow, Filing, Item, Piece } from '../../filing/filing';
import { coversExhibit, exhibitSeries, exhibitText } from './exhibitNumber';

/** A row that has a number. */
export type NumberedRow = ExhibitRow & { readonly number: Piece };

/** The item that lists the exhibits: the last 9.01, before 23 August 2004 Item 7; undefined where the filing has neither. */
export function exhibitsItem(filing: Filing): Item | undefined {
	return filing.items.findLast((item) => item.number === '9.01' || item.number === '7');
}

/** The rows of the lists that have a number, in text order. */
export function numberedRows(lists: readonly ExhibitList[]): readonly NumberedRow[] {
	return lists.flatMap((list) => list.rows.filter((row): row is NumberedRow => row.number !== undefined));
}

/** Whether one of the lists has a row for `number`, alone or in a range. */
export function isListed(lists: readonly ExhibitList[], number: string): boolean {
	return numberedRows(lists).some((row) => coversExhibit(row.number.text, number));
}

/** Whether an exhibit is the data of the cover page or the financial statements in XBRL, of which the text never speaks. */
export function isInteractiveData(number: string): boolean {
	const series = exhibitSeries(number);
	return series === 101 || series === 104;
}

/**
 * The numbers of the exhibits that come with the 8-K, as the documents of the submission or as parts pasted behind it;
 * without graphics and interactive data. In text order.
 */
export function attachedNumbers(filing: Filing): readonly Piece[] {
	const documents = (filing.submission?.documents ?? []).flatMap(({ type }) =>
		type && /^EX-?\d/i.test(type.text) ? [{ span: type.span, text: exhibitText(type.text) }] : [],
	);
	const pasted = filing.attachments.flatMap(({ number, title }) =>
		number ? [{ span: title.span, text: number }] : [],
	);
	return [...documents, ...pasted].filter(({ text }) => !isInteractiveData(text));
}

/** Whether two rows describe the same exhibit, case and punctuation aside. */
export function sameDescription(a: ExhibitRow, b: ExhibitRow): boolean {
	return a.description !== undefined && fold(a.description.text) === fold(b.description?.text ?? '');
}

function fold(text: string): string {
	return text
		.toLowerCase()
		.replace(/[^\p{L}\d]+/gu, ' ')
		.trim();
}

/** "Form of Note (included in Exhibit 4.1)", "Consent of Counsel (contained in its opinion)". */
const PART_OF_ANOTHER =
	/\b(?:included|contained) (?:in|as (?:an? )?(?:part|exhibit|annex|schedule)|with|within)\b[^.;]{0,60}\b(?:exhibits?|opinion|annex|schedule|part)\b/i;

/** Whether a row says that its exhibit is part of another one. */
export function isPartOfAnother(row: ExhibitRow): boolean {
	return PART_OF_ANOTHER.test(row.description?.text ?? '');
}

/** Whether the exhibits item has the number outside its rows and sentences, as in a row that does not look like one. */
export function standsInItem(filing: Filing, number: string): boolean {
	const item = exhibitsItem(filing);
	if (!item) {
		return false;
	}
	const { visible } = filing;
	const start = visible.offset(item.content.start);
	const text = visible.text.slice(start, visible.offset(item.content.end));
	const known = [...filing.mentions, ...filing.exhibitLists.flatMap((list) => list.rows)];
	const pattern = new RegExp(`(?<![\\d.])${number.replace(/[^\da-z]/gi, '\\$&')}(?!\\d|\\.\\d)`, 'gi');
	return [...text.matchAll(pattern)].some((found) => {
		const place = visible.span(start + found.index, start + found.index + 1).start;
		return known.every(({ span }) => place < span.start || span.end <= place);
	});
}
