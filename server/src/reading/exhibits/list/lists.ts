/** Questions about the exhibit lists of a filing that several rules ask. */

import { isExhibitsCaption } from '../../../filing/exhibits/columnHeads';
import { coveredBy, exhibitKey, exhibitOfType, exhibitSeries } from '../../../filing/exhibits/exhibitNumber';
import type { ExhibitList, ExhibitRow, Filing, Item, LetteredPart } from '../../../filing/filing';
import { exhibitIs, exhibitsParagraph, isExhibitsItem } from '../../../knowledge';
import type { Piece } from '../../../text/span';
import { keptWith, perFiling } from '../../perFiling';

/** A row that has a number. */
export type NumberedRow = ExhibitRow & { readonly number: Piece };

/** The item that lists the exhibits: the last one of its kind; undefined where the filing has none. */
export function exhibitsItem(filing: Filing): Item | undefined {
	return filing.items.findLast((item) => isExhibitsItem(item.number));
}

/** The part of an item under which the exhibits stand, by its caption or its letter: `(d) Exhibits`; undefined without one. */
export function exhibitsPart({ parts }: Item, date: string | undefined): LetteredPart | undefined {
	return parts.find(({ caption, letter }) => isExhibitsCaption(caption?.text) || letter === exhibitsParagraph(date));
}

/** The rows of the lists that have a number, in text order. */
export function numberedRows(lists: readonly ExhibitList[]): readonly NumberedRow[] {
	return lists.flatMap((list) => list.rows.filter((row): row is NumberedRow => row.number !== undefined));
}

const covers = keptWith((list: ExhibitList) => coveredBy(numberedRows([list]).map((row) => row.number.text)));

/** Whether one of the lists gives the number to two rows. */
export const isListedTwice = (lists: readonly ExhibitList[], number: string): boolean =>
	lists.some(
		(list) => numberedRows([list]).filter((row) => exhibitKey(row.number.text) === exhibitKey(number)).length > 1,
	);

/** Whether one of the lists has a row for `number`, alone or in a range. */
export function isListed(lists: readonly ExhibitList[], number: string): boolean {
	return lists.some((list) => covers(list)(number));
}

/** Whether an exhibit is the data of the cover page or the financial statements in XBRL, of which the text never speaks. */
export function isInteractiveData(number: string): boolean {
	return exhibitIs(exhibitSeries(number), 'interactive-data');
}

/**
 * The numbers of the exhibits that come with the 8-K, as the documents of the submission or as parts pasted after it;
 * without graphics and interactive data. In text order.
 */
export function attachedNumbers(filing: Filing): readonly Piece[] {
	const documents = (filing.submission?.documents ?? []).flatMap(({ type }) => {
		const text = exhibitOfType(type?.text);
		return type && text !== undefined ? [{ span: type.span, text }] : [];
	});
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
const partOfAnother =
	/\b(?:included|contained) (?:in|as (?:an? )?(?:part|exhibit|annex|schedule)|with|within)\b[^.;]{0,60}\b(?:exhibits?|opinion|annex|schedule|part)\b/i;

/** Whether an offset of the source is within a list of exhibits. */
export const isInList = ({ exhibitLists }: Filing, at: number): boolean =>
	exhibitLists.some(({ span }) => span.start <= at && at < span.end);

/** Whether a row says that its exhibit is part of another one. */
export function isPartOfAnother(row: ExhibitRow): boolean {
	return partOfAnother.test(row.description?.text ?? '');
}

/** Whether the exhibits item has the number outside its rows and sentences, as in a row that does not look like one. */
export function standsInItem(filing: Filing, number: string): boolean {
	const words = number.toLowerCase();
	const first = /^\d+(?:\.\d+)*/.exec(words)?.[0] ?? '';
	const { text, byDigits } = loneNumbers(filing);
	return (byDigits.get(first) ?? []).some(
		(at) => text.startsWith(words, at) && !/^(?:\d|\.\d)/.test(text.slice(at + words.length, at + words.length + 2)),
	);
}

/**
 * The text of the exhibits item in small letters, and where the digits stand in it that belong to no row and no mention,
 * by what they are up to the first character that is neither digit nor point between digits.
 */
const loneNumbers = perFiling((filing) => {
	const { visible, mentions, exhibitLists } = filing;
	const content = exhibitsItem(filing)?.content ?? { start: 0, end: 0 };
	const start = visible.offset(content.start);
	// Letters whose small form has another length would move what stands after them.
	const text = visible.textOf(content).replace(/[A-Z]/g, (letter) => letter.toLowerCase());
	// Where a text lost its line ends, one row may hold the words of several.
	const rows = exhibitLists
		.flatMap((list) => list.rows)
		.flatMap((row) => (filing.lostLines ? (row.number ?? []) : row));
	const known = [...mentions, ...rows].map(({ span }) => span).sort((a, b) => a.start - b.start);
	const byDigits = new Map<string, number[]>();
	let next = 0;
	let knownTo = 0;
	for (const { index, 0: digits } of text.matchAll(/(?<![\d.])\d+(?:\.\d+)*/g)) {
		const place = visible.span(start + index, start + index + 1).start;
		for (let span = known[next]; span !== undefined && span.start <= place; span = known[next]) {
			knownTo = Math.max(knownTo, span.end);
			next += 1;
		}
		if (place >= knownTo) {
			const places = byDigits.get(digits);
			if (places) {
				places.push(index);
			} else {
				byDigits.set(digits, [index]);
			}
		}
	}
	return { text, byDigits };
});
