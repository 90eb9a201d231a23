/** Putting the signature section into a report that has none. */

import type { Filing } from '../../filing/filing';
import type { Attempt } from '../edit';
import { insertSignatureSection } from '../signatureSection';

/** The signature section after the last item, or after the cover where there is none. */
export function insertSignatures(filing: Filing, today: string): Attempt {
	if (filing.signatures) {
		return { refused: 'The report has its signatures already.' };
	}
	const end = filing.items.at(-1)?.span.end ?? filing.cover?.span.end ?? filing.span.end;
	return { edits: [insertSignatureSection(filing, end, today)] };
}
