/** What the signature rules ask of a signature section. */

import type { Filing, SignatureBlock, SignatureSection } from '../filing/filing';
import type { Span } from '../text/span';
import { firstLine } from './firstLine';

/**
 * The blocks that somebody signs or is to sign. `By: Alder GP, LLC, its general partner` above a signature only says for
 * whom it is given. The first block where none shows a place to sign.
 */
export function signers({ blocks }: SignatureSection): readonly SignatureBlock[] {
	const named = blocks.filter(({ signature, name }) => signature || name);
	const lines = blocks.filter(({ line }) => line);
	const found = named.length > 0 ? named : lines;
	return found.length > 0 ? found : blocks.slice(0, 1);
}

/** A small span that stands for a block: what of it is nearest to the signature. */
export function placeOf(filing: Filing, block: SignatureBlock): Span {
	return (
		block.signature?.span ??
		block.line ??
		block.name?.span ??
		block.title?.span ??
		block.registrant?.span ??
		firstLine(filing, block.span)
	);
}

/**
 * Days that a signature may bear, the likeliest first: today, unless the report date is still to come, and the report
 * date.
 */
export function signingDates({ cover }: Filing, today: string): readonly string[] {
	const report = cover?.dateOfReport?.iso;
	if (report === undefined || report === today) {
		return [today];
	}
	return report > today ? [report] : [today, report];
}
