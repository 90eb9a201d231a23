/** Places of an HTML document that are called alike. */
import type { Filing } from '../../filing/filing';
import { movedBy, type Span } from '../../text/span';
import { factTags } from '../cover/factTags';
import { perFiling } from '../perFiling';
import { htmlDocuments, htmlKindOf, perHtmlDocument } from './documents';

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
	htmlDocuments(filing)
		.flatMap((document) => {
			const { start } = document.span;
			return inDocument(filing, document).map(({ id, span, first }) => ({
				id,
				span: movedBy(start, span),
				first: movedBy(start, first),
			}));
		})
		.filter(({ span }) => !idsOfFacts(filing).has(span.start)),
);

/** Where the ids of facts stand, of which another rule speaks, as offsets. */
const idsOfFacts = perFiling(
	(filing: Filing): ReadonlySet<number> => new Set(factTags(filing).flatMap(({ id }) => id?.span.start ?? [])),
);

const inDocument = perHtmlDocument((html): readonly DoubledId[] => {
	if (htmlKindOf(html) === 'tagged') {
		return again(html, / (id)="([^"]+)"/g);
	}
	const linked = new Set([...html.matchAll(/href\s*=\s*"#([^"]+)"/gi)].map(({ 1: id = '' }) => id.toLowerCase()));
	return linked.size === 0
		? []
		: again(html, /\s(id|name)\s*=\s*"([^"]+)"/gi).filter(({ id }) => linked.has(id.toLowerCase()));
});

/** The values of an attribute that it has again; an anchor may have its name as its id, too. */
function again(html: string, attribute: RegExp): readonly DoubledId[] {
	const seen = new Map<string, Span>();
	const found: DoubledId[] = [];
	for (const { index, 0: whole, 1: name = '', 2: id = '' } of html.matchAll(attribute)) {
		const end = index + whole.length - 1;
		const span = { start: end - id.length, end };
		const key = `${name.toLowerCase()} ${id}`;
		const first = seen.get(key);
		if (first) {
			found.push({ id, span, first });
		} else {
			seen.set(key, span);
		}
	}
	return found;
}
