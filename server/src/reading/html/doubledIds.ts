/** Places of an HTML document that are called alike. */
import type { Filing } from '../../filing/filing';
import { movedBy, type Span } from '../../text/span';
import { factTags } from '../cover/factTags';
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
		return inDocument(filing, document)
			.map(({ id, span, first }) => ({ id, span: movedBy(start, span), first: movedBy(start, first) }))
			.filter(({ span }) => !isOfFact(filing, span));
	}),
);

/** Whether an id is that of a fact, of which another rule speaks. */
const isOfFact = (filing: Filing, span: Span): boolean =>
	factTags(filing).some(({ id }) => id?.span.start === span.start);

const inDocument = perHtmlDocument((html): readonly DoubledId[] => {
	const isXml = html.includes('<ix:header');
	const linked = new Set([...html.matchAll(/\shref\s*=\s*"#([^"]+)"/gi)].map(({ 1: id = '' }) => id.toLowerCase()));
	const seen = new Map<string, Span>();
	const found: DoubledId[] = [];
	for (const { index, 0: whole, 1: attribute = '', 2: id = '' } of isXml || linked.size > 0
		? html.matchAll(name)
		: []) {
		const isMeant = isXml ? attribute === 'id' : linked.has(id.toLowerCase());
		// An anchor may have its name as its id, too.
		const key = `${attribute.toLowerCase()} ${id}`;
		const end = index + whole.length - 1;
		const span = { start: end - id.length, end };
		const first = seen.get(key);
		seen.set(key, first ?? span);
		if (first && isMeant) {
			found.push({ id, span, first });
		}
	}
	return found;
});

const name = /\s(id|name)\s*=\s*"([^"]+)"/gi;
