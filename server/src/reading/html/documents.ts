/** The HTML that is, or will be, sent to EDGAR, and its markup: the report, and the exhibits of a submission. */
import type { SubmissionDocument } from '../../filing/filing';
import { type HtmlKind, isElementTaken } from '../../knowledge';
import { attributeOf, type Tag, tagsOf } from '../../text/htmlTags';
import type { Span } from '../../text/span';
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
			const read = readDocument(source.slice(document.text.start, document.text.end), document);
			return read ? [{ ...read, isSent: submission.folder === undefined }] : [];
		});
	}
	const document = visible.format === 'html' ? readDocument(source.slice(0)) : undefined;
	return document ? [document] : [];
});

/** Whether a document is one that the filer wrote: the 8-K or an exhibit, not what EDGAR or an XBRL program adds. */
function isOfFiler({ type, fileName }: SubmissionDocument): boolean {
	return /^(?:8-K|EX-(?!101))/i.test(type?.text ?? '') && /\.html?$|^$/i.test(fileName?.text ?? '');
}

/** Of a document without a file name, the beginning says whether it is HTML. */
const htmlStart = /<(?:html|body|!doctype\s+html)\b/i;
const viewer = /\bixviewer\b|<title>\s*(?:inline )?xbrl viewer/i;

function readDocument(html: string, document?: SubmissionDocument): HtmlDocument | undefined {
	const head = html.slice(0, 4096);
	if ((document && !document.fileName && !htmlStart.test(head)) || (!document && viewer.test(head))) {
		return undefined;
	}
	const start = document?.text.start ?? 0;
	const kind = /<ix:header\b/i.test(html) ? 'tagged' : 'untagged';
	const mayBeActive = /\son[a-z]{3,}\s*=/i.test(html);
	const isWanted = (name: string) => mayBeActive || lookedAt.has(name) || !isElementTaken(name, kind);
	const tags = tagsOf(html, start, isWanted);
	return {
		span: { start, end: start + html.length },
		kind,
		tags: html.includes(serversPath) ? withoutServers(tags) : tags,
		isSent: document !== undefined,
		...(document && { document }),
	};
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
