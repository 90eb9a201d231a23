/** The named character references in the HTML of a submission that EDGAR does not know. */
import { takenReferences } from '../../knowledge';
import { entityAt } from '../../text/entities';
import { movedBy, type Span } from '../../text/span';
import { perFiling } from '../perFiling';
import { htmlDocuments, perHtmlDocument } from './documents';

/** A named reference, `&star;`. */
export interface UnknownReference {
	/** As written, all of `&star;`. */
	readonly written: string;
	/** Whether it lacks its semicolon, as `&nbsp`. */
	readonly isUnended: boolean;
	/** All its places in one document, in text order; at least one. */
	readonly places: readonly Span[];
	/** What is right instead: the same by number, `&#9734;`, or with its semicolon; absent where browsers do not know it either. */
	readonly right?: string;
}

/**
 * The references outside of tags and comments, each once a document, in the order of their first places. Of a document that
 * a program will make HTML for EDGAR of, those only that no program knows.
 */
export const unknownReferences = perFiling((filing): readonly UnknownReference[] =>
	htmlDocuments(filing).flatMap((document) =>
		inDocument(filing, document)
			.filter(({ isUnended, right }) => document.isSent || isUnended || right === undefined)
			.map((found) => ({ ...found, places: found.places.map((place) => movedBy(document.span.start, place)) })),
	),
);

const inDocument = perHtmlDocument((html) => unknownIn(html));

/** A comment or a tag, to pass over; a reference with its semicolon, or one of the usual ones without. */
const commentTagOrReference =
	/<!--[\s\S]*?(?:-->|$)|<[a-z/!][^<>]*|&(?:([a-z]\w{0,40});|((?:nbsp|[lr][sd]quo|[mn]dash|sect|bull|copy|reg|trade|middot)(?![\w;])|#\d{2,5}(?![\d;])|#x[\da-f]{2,4}(?![\da-f;])))/gi;

function unknownIn(html: string): readonly UnknownReference[] {
	const found = new Map<string, Span[]>();
	for (const { 0: written, 1: name, index } of html.matchAll(commentTagOrReference)) {
		if (written.startsWith('&') && (name === undefined || !takenReferences.names.has(name))) {
			const places = found.get(written) ?? [];
			places.push({ start: index, end: index + written.length });
			found.set(written, places);
		}
	}
	return [...found].map(([written, places]) => {
		const isUnended = !written.endsWith(';');
		const right = isUnended ? `${written};` : numbersOf(written);
		return { written, isUnended, places, ...(right === undefined ? {} : { right }) };
	});
}

function numbersOf(written: string): string | undefined {
	const known = entityAt(written, 0);
	return known?.length === written.length
		? [...known.text].map((character) => `&#${character.codePointAt(0)};`).join('')
		: undefined;
}
