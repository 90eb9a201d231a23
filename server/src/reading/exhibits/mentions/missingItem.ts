/** Whether the item that lists the exhibits is missing in a report that comes with some. */

import { exhibitKey, exhibitText } from '../../../filing/exhibits/exhibitNumber';
import type { Filing } from '../../../filing/filing';
import type { Piece } from '../../../text/span';
import { isWhole } from '../../items/itemText';
import { perFiling } from '../../perFiling';
import { attachedNumbers, exhibitsItem } from '../list/lists';
import { mentionsOfThisReport } from './mentions';

/**
 * The numbers of the exhibits that come with a report that has no item for them, one place each, the first in the text.
 * Empty where there are none, where the report has the item, and in an excerpt without cover and signatures, which may
 * have the item where it goes on.
 */
export const exhibitsWithoutItem = perFiling((filing: Filing): readonly Piece[] => {
	return isWhole(filing) && filing.items.length > 0 && !hasExhibitsItem(filing) ? exhibitsOf(filing) : [];
});

/** The caption, but for that of Section 9 of the form, which filings print above the item. */
const exhibitsCaption =
	/financial statements\b(?<=^(?!\W{0,9}section\b).*financial statements)[^\n.;]{0,60}\band exhibits/im;

/** Whether the filing has the item, under whatever number, or no number at all. */
function hasExhibitsItem(filing: Filing): boolean {
	const { visible, span } = filing;
	return (
		exhibitsItem(filing) !== undefined ||
		filing.exhibitLists.some(({ kind }) => kind === 'item') ||
		exhibitsCaption.test(visible.textOf(span))
	);
}

/** The numbers of the exhibits that are attached, or that the text says are; one place each, the first in the text. */
function exhibitsOf(filing: Filing): readonly Piece[] {
	const named = mentionsOfThisReport(filing)
		.filter(({ claim }) => claim !== 'incorporated')
		.map(({ span, number }) => ({ span, text: exhibitText(number.text) }));
	const pieces = new Map<string, Piece>();
	for (const piece of [...named, ...attachedNumbers(filing)]) {
		if (!pieces.has(exhibitKey(piece.text))) {
			pieces.set(exhibitKey(piece.text), piece);
		}
	}
	return [...pieces.values()];
}
