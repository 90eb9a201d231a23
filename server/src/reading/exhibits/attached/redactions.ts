/** The attached exhibits of which terms were left out. */

import { exhibitSeries } from '../../../filing/exhibits/exhibitNumber';
import { isOfPersonalData, mayBeRedacted, redactionsIn, statesRedaction } from '../../../filing/exhibits/redactions';
import type { Filing } from '../../../filing/filing';
import { movedBy, type Span } from '../../../text/span';
import { visibleText } from '../../../text/visibleText';
import { perDocument } from '../../perDocument';
import { perFiling } from '../../perFiling';
import { exhibitRuleHolds } from '../list/era';
import { type ExhibitDocument, exhibitDocuments } from './documents';

/** An exhibit document with marks of redaction. */
export interface RedactedDocument extends ExhibitDocument {
	/** Whether terms may be left out of its kind without a request: Item 601(b)(2)(ii) and (b)(10)(iv). */
	readonly mayOmitTerms: boolean;
	/** Where the marks stand in the source, in order; never empty. */
	readonly marks: readonly Span[];
	/** Whether its beginning says why something was left out. */
	readonly isStated: boolean;
	/** Whether it says that personal data was left out, or that an order of the SEC allows it. */
	readonly isOfPersonalData: boolean;
}

/** How far the first page is read, in characters. */
const firstPage = 3000;

/** The exhibits with marks, in text order; empty before the rule on redacted terms, and where nothing is a submission. */
export const redactedDocuments = perFiling((filing: Filing): readonly RedactedDocument[] =>
	exhibitRuleHolds('redacted-terms', filing)
		? exhibitDocuments(filing).flatMap((exhibit) => {
				const { document, number } = exhibit;
				const found = redactions(filing, document);
				return found
					? [
							{
								...exhibit,
								...found,
								marks: found.marks.map((mark) => movedBy(document.text.start, mark)),
								mayOmitTerms: [2, 10].includes(exhibitSeries(number) ?? 0),
							},
						]
					: [];
			})
		: [],
);

/** What a document has of marks, as offsets in its text; undefined where it has none. */
const redactions = perDocument(
	(text): Pick<RedactedDocument, 'marks' | 'isStated' | 'isOfPersonalData'> | undefined => {
		if (!mayBeRedacted(text)) {
			return undefined;
		}
		const shown = visibleText(text, { start: 0, end: text.length });
		const marks = redactionsIn(shown.text).map(({ start, end }) => shown.span(start, end));
		return marks.length === 0
			? undefined
			: {
					marks,
					isStated: statesRedaction(shown.text.slice(0, firstPage)),
					isOfPersonalData: isOfPersonalData(shown.text),
				};
	},
);
