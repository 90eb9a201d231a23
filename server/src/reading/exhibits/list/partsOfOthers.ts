/** Exhibits of which a row says that they hold its own: `Consent of counsel (included in Exhibit 5.1)`. */
import { sameExhibit } from '../../../filing/exhibits/exhibitNumber';
import type { Filing } from '../../../filing/filing';
import type { Piece } from '../../../text/span';
import { perFiling } from '../../perFiling';
import { isListed, numberedRows } from './lists';

const holder =
	/\((?:included|contained)\s+(?:in|with|as\s+part\s+of)\s+(?:[a-z]+\s+){0,8}?exhibit\s+(\d{1,3}\.\d{1,3})(?:\s+(?:hereto|herewith|above|below|hereof))?\)/gi;

/** The numbers of such exhibits in the descriptions of the rows, each with that of its row, in text order. */
const holders = perFiling((filing): readonly { readonly held: string; readonly by: Piece }[] => {
	const { visible, exhibitLists } = filing;
	return numberedRows(exhibitLists).flatMap(({ number: own, description, status }) => {
		const from = description ? visible.offset(description.span.start) : 0;
		const words = description && status !== 'incorporated' ? visible.textOf(description.span) : '';
		return [...words.matchAll(holder)].map(({ index, 0: whole, 1: number = '' }) => {
			const start = from + index + whole.lastIndexOf(number);
			return { held: own.text, by: visible.piece(start, start + number.length) };
		});
	});
});

/** Those that no list has; none where a row has no number yet. */
export const unlistedHolders = (filing: Filing): readonly Piece[] =>
	holders(filing).flatMap(({ by }) => (isListed(filing.exhibitLists, by.text) ? [] : [by]));

/** Those of rows that are said to be included in themselves. */
export const ownHolders = (filing: Filing): readonly Piece[] =>
	holders(filing).flatMap(({ held, by }) => (sameExhibit(held, by.text) ? [by] : []));
