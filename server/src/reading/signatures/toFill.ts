/** Places to fill in within the blocks of the signatures. */
import type { Filing, SignatureBlock } from '../../filing/filing';
import { overlap } from '../../text/span';
import { placeholders } from '../debris/placeholders';

/** In characters: how far after the last words that are read of a block a place to fill in may be of it. */
const nextLine = 80;

/** Whether a block has a place to fill in, or one stands right below it, of which another rule speaks. */
export function isToFill(filing: Filing, { span }: SignatureBlock): boolean {
	const { visible } = filing;
	const end = visible.offset(span.end);
	const whole = { start: span.start, end: visible.span(end, Math.min(end + nextLine, visible.text.length)).end };
	return placeholders(filing).some((open) => overlap(open.span, whole));
}
