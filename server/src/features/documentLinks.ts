/** Where the words of a filing lead: exhibit hyperlinks to their files, citations to the legal text. */
import type { DocumentLink } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Filing, Span } from '../filing/filing';
import { apartFrom, findCitations } from './citations';
import { rangeOf } from './ranges';

/** The links of the report, in text order; none in the exhibits behind it. */
export function documentLinks(document: TextDocument, filing: Filing): DocumentLink[] {
	const hyperlinks = hyperlinksOf(document, filing);
	// Words that lead somewhere already are left to lead there.
	const taken = filing.visible.links.map(({ span }) => span);
	const citations = apartFrom(taken, citationLinks(document, filing));
	return [...hyperlinks, ...citations].sort((a, b) => a.start - b.start).map(({ link }) => link);
}

interface Linked extends Span {
	readonly link: DocumentLink;
}

/** The words of each `<a>` whose address can be followed. */
function hyperlinksOf(document: TextDocument, filing: Filing): readonly Linked[] {
	const { visible } = filing;
	return visible.links.flatMap((link) => {
		const shown = visible.piece(visible.offset(link.span.start), visible.offset(link.span.end));
		const target =
			shown.text === '' || !isOfReport(filing, link.span) ? undefined : targetOf(document, filing, link.href);
		return target === undefined ? [] : [linked(document, shown.span, target)];
	});
}

/** They are named in nearly every sentence: a link there would be noise. */
const wholeActs: readonly string[] = ['securities-act', 'exchange-act'];

function citationLinks(document: TextDocument, filing: Filing): readonly Linked[] {
	const { visible, span } = filing;
	const start = visible.offset(span.start);
	return findCitations(visible.text.slice(start, visible.offset(span.end))).flatMap((found) => {
		const { id = '', title, source } = found.fact;
		return source.href === undefined || wholeActs.includes(id)
			? []
			: [
					linked(document, visible.span(start + found.start, start + found.end), {
						target: source.href,
						tooltip: `${title} (${source.cite})`,
					}),
				];
	});
}

function linked(document: TextDocument, span: Span, target: Pick<DocumentLink, 'target' | 'tooltip'>): Linked {
	return { ...span, link: { range: rangeOf(document, span), ...target } };
}

function isOfReport({ span }: Filing, link: Span): boolean {
	return span.start <= link.start && link.start < span.end;
}

const edgar = 'https://www.sec.gov';

/**
 * Where an address leads: on the web as it is, on EDGAR also from its root, to a document of the same submission, or to
 * a file beside the document. Undefined for places within the page and for any other scheme: no address of a text may
 * run a command or leave the file system or host that the document is of.
 */
function targetOf(
	document: TextDocument,
	{ submission }: Filing,
	written: string,
): Pick<DocumentLink, 'target' | 'tooltip'> | undefined {
	const href = written.trim();
	if (/^https?:\/\//i.test(href)) {
		return { target: href };
	}
	if (/^\/(?:Archives|ix)\b/.test(href)) {
		return { target: edgar + href };
	}
	if (href === '' || /^(?:[a-z][a-z\d+.-]*:|[/\\#?])/i.test(href)) {
		return undefined;
	}
	const own = submission?.documents.find(({ fileName }) => fileName?.text === href.replace(/^\.\//, ''));
	if (own !== undefined) {
		const line = document.positionAt(own.span.start).line + 1;
		return { target: `${document.uri}#L${line}`, tooltip: `${own.type?.text ?? 'Document'} in this submission` };
	}
	const target = beside(document.uri, href);
	return target === undefined ? undefined : { target };
}

/** The address of a file beside the document; undefined where that has no place in a file system. */
function beside(uri: string, href: string): string | undefined {
	if (!/^[a-z][a-z\d+.-]*:\/\//i.test(uri) || !URL.canParse(href, uri)) {
		return undefined;
	}
	const [base, target] = [new URL(uri), new URL(href, uri)];
	return target.protocol === base.protocol && target.host === base.host ? target.href : undefined;
}
