/** Places of an HTML document that are called alike. */
import type { Filing } from '../../filing/filing';
import { movedBy, type Span } from '../../text/span';
import { perFiling } from '../perFiling';
import { htmlDocuments, perHtmlDocument } from './documents';

/** A place that is called as one before it. */
export interface DoubledId {
	/** `index`. */
	readonly id: string;
	/** The name of the second place and that of the first, without their quotation marks. */
	readonly span: Span;
	readonly first: Span;
}

/**
 * The places that are called as one before them, in text order: in inline XBRL, which is XML, all of them; in other HTML,
 * which may repeat the ids of page breaks, those that a link leads to.
 */
export const doubledIds = perFiling((filing: Filing): readonly DoubledId[] =>
	htmlDocuments(filing).flatMap((document) => {
		const { start } = document.span;
		return inDocument(filing, document).map(({ id, span, first }) => ({
			id,
			span: movedBy(start, span),
			first: movedBy(start, first),
		}));
	}),
);

const inDocument = perHtmlDocument((html): readonly DoubledId[] => {
	const isXml = html.includes('<ix:header');
	const mayBeMeant = isXml || html.includes('href="#');
	return (mayBeMeant ? [' id="', ' name="'] : [])
		.flatMap((attribute) => (isXml && attribute !== ' id="' ? [] : alike(html, attribute)))
		.filter(({ id }) => isXml || html.includes(`href="#${id}"`))
		.sort((a, b) => a.span.start - b.span.start);
});

/** The values of an attribute that stand again. */
function alike(html: string, attribute: string): readonly DoubledId[] {
	const seen = new Map<string, Span>();
	const found: DoubledId[] = [];
	for (let at = html.indexOf(attribute); at >= 0; at = html.indexOf(attribute, at + attribute.length)) {
		const start = at + attribute.length;
		const span = { start, end: html.indexOf('"', start) };
		const id = html.slice(start, span.end);
		const first = seen.get(id);
		if (first === undefined) {
			seen.set(id, span);
		} else if (id !== '' && span.end > start) {
			found.push({ id, span, first });
		}
	}
	return found;
}
