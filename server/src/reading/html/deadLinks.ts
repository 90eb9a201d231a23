/** Hyperlinks to a place within their document that the document does not have. */
import type { Filing } from '../../filing/filing';
import { decoded } from '../../text/entities';
import { attributeOf } from '../../text/htmlTags';
import type { Span } from '../../text/span';
import { perFiling } from '../perFiling';
import { htmlDocuments, perHtmlDocument } from './documents';

/** A link to a place that is not there. */
export interface DeadLink {
	/** The attribute, `href="#index"`. */
	readonly span: Span;
	/** `index`. */
	readonly place: string;
}

/** The links within the documents that lead nowhere, in text order. */
export const deadLinks = perFiling((filing: Filing): readonly DeadLink[] =>
	htmlDocuments(filing).flatMap((document) => {
		const links = document.tags.flatMap((tag) => {
			const href = tag.name === 'a' ? attributeOf(tag, 'href') : undefined;
			const place = href && /^\s*#\s*(\S.*?)\s*$/.exec(href.value)?.[1];
			return href && place && place.toLowerCase() !== 'top' ? [{ span: href.span, place }] : [];
		});
		if (links.length === 0) {
			return [];
		}
		const places = placesIn(filing, document);
		return links.filter(({ place }) => !places.has(nameOf(place)));
	}),
);

/** The names of the places in a document, in lower case. */
const placesIn = perHtmlDocument(
	(html): ReadonlySet<string> =>
		new Set(
			[...html.matchAll(/\s(?:id|name)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi)].map(
				({ 1: double, 2: single, 3: bare }) => nameOf(double ?? single ?? bare ?? ''),
			),
		),
);

/** A name as browsers compare them, whatever stands for its characters. */
function nameOf(written: string): string {
	const text = decoded(written).trim().toLowerCase();
	return /%[\da-f]{2}/.test(text)
		? text.replace(/%([\da-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
		: text;
}
