/** The attached exhibits of which terms were left out. */

import { exhibitSeries } from '../../filing/exhibits/exhibitNumber';
import { isOfPersonalData, mayBeRedacted, redactionsIn, statesRedaction } from '../../filing/exhibits/redactions';
import type { Filing } from '../../filing/filing';
import type { Span } from '../../text/span';
import { visibleText } from '../../text/visibleText';
import { perFiling } from '../perFiling';
import { type ExhibitDocument, exhibitDocuments } from './documents';
import { exhibitRuleHolds } from './era';

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
				const { text } = exhibit.document;
				if (!mayBeRedacted(filing.source.slice(text.start, text.end))) {
					return [];
				}
				const shown = visibleText(filing.source, text);
				const marks = redactionsIn(shown.text).map(({ start, end }) => shown.span(start, end));
				return marks.length === 0
					? []
					: [
							{
								...exhibit,
								marks,
								mayOmitTerms: [2, 10].includes(exhibitSeries(exhibit.number) ?? 0),
								isStated: statesRedaction(shown.text.slice(0, firstPage)),
								isOfPersonalData: isOfPersonalData(shown.text),
							},
						];
			})
		: [],
);
