/** The named character references in the HTML of a submission that EDGAR does not know. */
import { takenReferences } from '../../knowledge';
import { entityAt } from '../../text/entities';
import type { Span } from '../../text/span';
import { inSentDocuments } from './documents';

/** A named reference, `&star;`. */
export interface UnknownReference {
	/** As written, all of `&star;`. */
	readonly written: string;
	/** All its places in one document, in text order; at least one. */
	readonly places: readonly Span[];
	/** The same by number, `&#9734;`; absent where browsers do not know it either. */
	readonly byNumber?: string;
}

/** The references outside of tags and comments, each once a document, in the order of their first places. */
export const unknownReferences = inSentDocuments((html): readonly UnknownReference[] => {
	const found = new Map<string, Span[]>();
	for (const { 0: written, 1: name = '', index } of html.matchAll(/&([A-Za-z]\w{0,40});/g)) {
		if (!takenReferences.names.has(name) && isInText(html, index)) {
			const places = found.get(written) ?? [];
			places.push({ start: index, end: index + written.length });
			found.set(written, places);
		}
	}
	return [...found].map(([written, places]) => {
		const byNumber = numbersOf(written);
		return { written, places, ...(byNumber === undefined ? {} : { byNumber }) };
	});
});

/** Whether an offset is outside of tags and comments. */
function isInText(html: string, at: number): boolean {
	const comment = html.lastIndexOf('<!--', at);
	return (
		html.lastIndexOf('<', at) <= html.lastIndexOf('>', at) && (comment < 0 || html.lastIndexOf('-->', at) > comment)
	);
}

function numbersOf(written: string): string | undefined {
	const known = entityAt(written, 0);
	return known?.length === written.length
		? [...known.text].map((character) => `&#${character.codePointAt(0)};`).join('')
		: undefined;
}
