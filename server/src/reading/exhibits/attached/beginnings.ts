/** How the attached exhibits begin: the words of their first page, and the number that their heading gives them. */
import { ownNumber } from '../../../filing/exhibits/documentNumber';
import { movedBy, type Piece } from '../../../text/span';
import { type VisibleText, visibleText } from '../../../text/visibleText';
import { isOfFolder } from '../../has';
import { hasHeading } from '../../occurrences/exhibitPlaces';
import { perDocument } from '../../perDocument';
import { perFiling } from '../../perFiling';
import { type ExhibitDocument, exhibitDocuments } from './documents';

/** The beginning of an attached exhibit that is text. */
export interface ExhibitBeginning extends ExhibitDocument {
	/** As a reader sees it, by offsets in the text of the document; the same object until the document changes. */
	readonly shown: VisibleText;
	/** `99.1` of a line `Exhibit 99.1` before the text, as a place in the source; absent where there is none. */
	readonly heading?: Piece;
}

/** How much of a document is read, in characters of its source, and in how many lines a heading may stand. */
const reach = { characters: 20_000, lines: 12 };

/** The beginnings of the exhibits that are documents of the submission, in text order; none of what is encoded. */
export const exhibitBeginnings = perFiling((filing): readonly ExhibitBeginning[] =>
	exhibitDocuments(filing).flatMap((exhibit) => {
		const { text, fileName } = exhibit.document;
		if (!hasHeading(exhibit.document) || /\.pdf$/i.test(fileName?.text ?? '')) {
			return [];
		}
		const { shown, heading } = beginningOf(filing, exhibit.document);
		return [
			{
				...exhibit,
				shown,
				...(heading && { heading: { span: movedBy(text.start, heading.span), text: heading.text } }),
			},
		];
	}),
);

const beginningOf = perDocument((text) => {
	const shown = visibleText(text, { start: 0, end: Math.min(text.length, reach.characters) });
	return { shown, heading: headingIn(shown) };
});

/** The exhibits without words and pictures, in text order. A file of a folder without any content may not have been read. */
export const emptyExhibits = perFiling((filing): readonly ExhibitDocument[] =>
	exhibitBeginnings(filing).filter(({ document: { text }, shown }) => {
		if (text.end - text.start > reach.characters || /[\p{L}\p{N}]/u.test(shown.text)) {
			return false;
		}
		const written = filing.source.slice(text.start, text.end);
		return !/<img\b/i.test(written) && (!isOfFolder(filing) || written.trim() !== '');
	}),
);

function headingIn(shown: VisibleText): Piece | undefined {
	let at = 0;
	for (const line of shown.text.split('\n', reach.lines)) {
		const found = ownNumber(line);
		if (found) {
			return shown.piece(at + found.start, at + found.start + found.number.length);
		}
		at += line.length + 1;
	}
	return undefined;
}
