/** What the form prints beside the parts of a signature block: `By:`, `Title:`, `(Registrant)`. */
import type { Span } from '../../text/span';

/** A part of a signature block. */
export type SignaturePart = 'signature' | 'name' | 'title' | 'date' | 'registrant';

/** A label and the part that it asks for, as offsets into the text that was read. */
export interface SignatureLabel extends Span {
	readonly part: SignaturePart;
}

const label = /(?:\((registrant|signature|title|date)\)|(?<![a-z])(by|name|title|its|dated?|registrant)\s{0,3}:)/gi;

const parts: ReadonlyMap<string, SignaturePart> = new Map([
	['by', 'signature'],
	['signature', 'signature'],
	['name', 'name'],
	['title', 'title'],
	['its', 'title'],
	['date', 'date'],
	['dated', 'date'],
	['registrant', 'registrant'],
]);

/** The labels in a text, in order. */
export function signatureLabels(text: string): readonly SignatureLabel[] {
	return [...text.matchAll(label)].flatMap(({ 0: words, 1: inParentheses, 2: beforeColon, index }) => {
		const part = parts.get((inParentheses ?? beforeColon ?? '').toLowerCase());
		return part === undefined ? [] : [{ part, start: index, end: index + words.length }];
	});
}
