/** Exhibits of which a row says that they hold its own: `Consent of counsel (included in Exhibit 5.1)`. */
import type { Piece } from '../../../text/span';
import { perFiling } from '../../perFiling';
import { isListed, numberedRows } from './lists';

const holder =
	/\((?:included|contained)\s+(?:in|with|as\s+part\s+of)\s+(?:[a-z]+\s+){0,8}?exhibit\s+(\d{1,3}\.\d{1,3})(?:\s+(?:hereto|herewith|above|below|hereof))?\)/gi;

/** The numbers of such exhibits that no list has, in text order; none where a row has no number yet. */
export const unlistedHolders = perFiling((filing): readonly Piece[] => {
	const { visible, exhibitLists } = filing;
	return numberedRows(exhibitLists).flatMap(({ description, status }) => {
		const from = description ? visible.offset(description.span.start) : 0;
		const words = description && status !== 'incorporated' ? visible.textOf(description.span) : '';
		return [...words.matchAll(holder)]
			.filter(({ 1: number = '' }) => !isListed(exhibitLists, number))
			.map(({ index, 0: whole, 1: number = '' }) => {
				const start = from + index + whole.lastIndexOf(number);
				return visible.piece(start, start + number.length);
			});
	});
});
