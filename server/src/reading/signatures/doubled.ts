/** Signature blocks that stand twice. */
import type { Filing, SignatureBlock } from '../../filing/filing';
import type { Span } from '../../text/span';
import { perFiling } from '../perFiling';

/** A signature block, and the one before it that it repeats. */
export interface DoubledSignature {
	readonly first: Span;
	readonly again: Span;
}

/** The blocks of the same registrant, signer and day as one before them, in text order. */
export const doubledSignatures = perFiling(({ signatures, cover, lostLines }: Filing): readonly DoubledSignature[] => {
	// In a text that lost its line ends, the names of several registrants are one.
	const isOfOne = cover?.registrants.length === 1 && !lostLines;
	const firsts = new Map<string, SignatureBlock[]>();
	const found: DoubledSignature[] = [];
	for (const block of signatures?.blocks ?? []) {
		// In such a text the name over a block may be read as the end of the block before it.
		const mayBeOfOther = lostLines && block.registrant === undefined && (cover?.registrants.length ?? 0) > 1;
		if (!block.signature || mayBeOfOther) {
			continue;
		}
		const known = firsts.get(block.signature.text) ?? [];
		firsts.set(block.signature.text, known);
		const first = known.find((other) => isCopy(block, other, isOfOne));
		if (first) {
			found.push({ first: first.span, again: block.span });
		} else {
			known.push(block);
		}
	}
	return found;
});

/** Whether a block repeats another one of the same signature. Where one registrant signs, the copy may lack its name and the day. */
function isCopy(block: SignatureBlock, first: SignatureBlock, isOfOne: boolean): boolean {
	const isSame = (again: string | undefined, before: string | undefined): boolean =>
		again === before || (isOfOne && again === undefined);
	return (
		isSame(block.registrant?.text, first.registrant?.text) &&
		isSame(block.date?.iso, first.date?.iso) &&
		(block.date !== undefined || block.title?.text === first.title?.text)
	);
}
