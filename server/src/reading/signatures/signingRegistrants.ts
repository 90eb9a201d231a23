/** The registrants for which one signature is given. */
import type { Filing, SignatureBlock } from '../../filing/filing';
import { cellsOf, linesOf } from '../../text/lines';
import { keysOf } from '../../text/words';

/**
 * The registrant of a block, and the further registrants of the cover that stand over the same signature, each on a line of
 * its own or joined by “and”; without those that have another block. As they are written there, in the order of the cover, a
 * name that the cover lacks first. Empty where the block names none.
 */
export function signingRegistrants(
	{ cover, signatures, visible }: Filing,
	{ registrant, span, line }: SignatureBlock,
): readonly string[] {
	const onCover = (cover?.registrants ?? []).map(({ text }) => keyOf(text));
	if (registrant === undefined || onCover.length < 2) {
		return registrant === undefined ? [] : [registrant.text];
	}
	const signed = new Set(signatures?.blocks.map((block) => keyOf(block.registrant?.text ?? '')));
	const above = visible.textOf({ start: span.start, end: Math.max(span.start, line?.start ?? span.end) });
	const written = linesOf(above)
		.flatMap(cellsOf)
		.flatMap(({ text }) => [text, ...text.split(/\s{0,3}[;,]?\s{1,3}and\s{1,3}/i)])
		.map((name) => name.replace(/\s{0,3}(?:[;,]|[;,]?\s{1,3}and)$/i, ''));
	const own = keyOf(registrant.text);
	const names = onCover.flatMap((key) =>
		key === own ? registrant.text : signed.has(key) ? [] : (written.find((name) => keyOf(name) === key) ?? []),
	);
	return onCover.includes(own) ? names : [registrant.text, ...names];
}

const keyOf = (name: string): string => keysOf(name).join(' ');
