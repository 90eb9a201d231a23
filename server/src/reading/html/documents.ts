/** The HTML that is, or will be, sent to EDGAR, and its markup: the report, and the exhibits of a submission. */
import type { Filing, SubmissionDocument } from '../../filing/filing';
import { type HtmlKind, isElementTaken } from '../../knowledge';
import { attributeOf, movedTag, type Tag, tagsOf } from '../../text/htmlTags';
import { movedBy, type Span } from '../../text/span';
import { perDocument } from '../perDocument';
import { perFiling } from '../perFiling';

/** A document in HTML. */
export interface HtmlDocument {
	/** Absent for a report that is no part of a submission yet. */
	readonly document?: SubmissionDocument;
	/** Whether it stands as it is sent: files that are no submission yet go through a program that makes HTML for EDGAR. */
	readonly isSent: boolean;
	/** The HTML in the source. */
	readonly span: Span;
	readonly kind: HtmlKind;
	/** Those of its tags that EDGAR looks at: links, pictures, tables, and what it may refuse. In text order. */
	readonly tags: readonly Tag[];
}

/** The documents in HTML, in text order; empty for a page that was saved with EDGAR's viewer around it. */
export const htmlDocuments = perFiling((filing): readonly HtmlDocument[] => {
	const { source, submission, visible } = filing;
	if (submission) {
		return submission.documents.filter(isOfFiler).flatMap((document) => {
			const markup = markupOfDocument(filing, document);
			const { start } = document.text;
			return markup
				? [
						{
							document,
							isSent: submission.folder === undefined,
							span: document.text,
							kind: markup.kind,
							tags: markup.tags.map((tag) => movedTag(start, tag)),
						},
					]
				: [];
		});
	}
	const html = visible.format === 'html' ? source.slice(0) : '';
	return html === '' || viewer.test(html.slice(0, beginning))
		? []
		: [{ isSent: false, span: { start: 0, end: html.length }, ...markupOf(html) }];
});

/** What `find` finds in the HTML of a document, with offsets in it; one of a submission is read again only where it changed. */
export function perHtmlDocument<T>(find: (html: string) => T): (filing: Filing, html: HtmlDocument) => T {
	const inDocument = perDocument((text) => find(text));
	return (filing, { document, span }) =>
		document ? inDocument(filing, document) : find(filing.source.slice(span.start, span.end));
}

/**
 * What `find` finds in the HTML of each document that is sent, its places moved from that document to the source; each
 * document is looked through again only where it changed. For a filing that is no submission yet, nothing.
 */
export function inSentDocuments<Found extends { readonly places: readonly Span[] }>(
	find: (html: string) => readonly Found[],
): (filing: Filing) => readonly Found[] {
	const inDocument = perHtmlDocument(find);
	return perFiling((filing) =>
		htmlDocuments(filing)
			.filter(({ isSent }) => isSent)
			.flatMap((document) =>
				inDocument(filing, document).map((found) => ({
					...found,
					places: found.places.map((place) => movedBy(document.span.start, place)),
				})),
			),
	);
}

/** Whether a document is one that the filer wrote: the 8-K or an exhibit, not what EDGAR or an XBRL program adds. */
function isOfFiler({ type, fileName }: SubmissionDocument): boolean {
	return /^(?:8-K|EX(?!-?101))/i.test(type?.text ?? '') && /\.html?$|^$/i.test(fileName?.text ?? '');
}

/** What is read of a beginning, in characters. */
const beginning = 4096;
/** Of a document without a file name, the beginning says whether it is HTML. */
const htmlStart = /<(?:html|body|!doctype\s+html)\b/i;
const viewer = /\bixviewer\b|<title>\s*(?:inline )?xbrl viewer/i;

/** Whether a document is inline XBRL, whose hidden header it has. */
export const htmlKindOf = (html: string): HtmlKind => (html.includes('<ix:header') ? 'tagged' : 'untagged');

type Markup = Pick<HtmlDocument, 'kind' | 'tags'>;

/** The markup of a document, by offsets in its text; undefined for what is no HTML. */
const markupOfDocument = perDocument((text, { fileName }): Markup | undefined =>
	fileName || htmlStart.test(text.slice(0, beginning)) ? markupOf(text) : undefined,
);

function markupOf(html: string): Markup {
	const kind = htmlKindOf(html);
	const mayBeActive = /\son[a-z]{3,}\s*=/i.test(html);
	const isWanted = (name: string) => mayBeActive || lookedAt.has(name) || !isElementTaken(name, kind);
	const tags = tagsOf(html, 0, isWanted);
	return { kind, tags: html.includes(serversPath) ? withoutServers(tags) : tags };
}

/** The elements that are taken, but not with every attribute or at every place. */
const lookedAt: ReadonlySet<string> = new Set(['a', 'img', 'table', 'link', 'meta', 'html', 'body']);

/** The closing tag of an element; undefined where it has none, as an `<img>`. */
export function closingTag({ tags }: HtmlDocument, opening: Tag): Tag | undefined {
	let depth = 0;
	for (const tag of tags.slice(tags.indexOf(opening))) {
		if (tag.name === opening.name) {
			depth += tag.isClosing ? -1 : 1;
			if (depth === 0) {
				return tag;
			}
		}
	}
	return undefined;
}

/** The web server of the SEC writes scripts and a picture from this path into the pages that it shows. */
const serversPath = '/akam/';

const withoutServers = (tags: readonly Tag[]): readonly Tag[] =>
	tags.filter(
		(tag) =>
			!['script', 'noscript'].includes(tag.name) && attributeOf(tag, 'src')?.value.includes(serversPath) !== true,
	);
