/** Where the words of a filing lead: exhibits to their files and documents, citations to the legal text. */
import type { DocumentLink } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { exhibitKey } from '../filing/exhibits/exhibitNumber';
import { exhibitFiles } from '../filing/exhibits/fileNames';
import type { Filing } from '../filing/filing';
import { citationsOf } from '../reading/citations';
import { linkedDocument } from '../reading/exhibits/attached/documents';
import { rowsWithoutFile } from '../reading/exhibits/attached/rowsWithoutFile';
import { apartFrom, type Span } from '../text/span';
import { rangeOf } from './ranges';

/**
 * The links of the report and of the envelope around it, in text order; none in the exhibits after it. `filesBeside`
 * are the names of the other files in the folder of the document, as far as they are known.
 */
export function documentLinks(
	document: TextDocument,
	filing: Filing,
	filesBeside: readonly string[] = [],
): DocumentLink[] {
	const hyperlinks = [
		...hyperlinksOf(document, filing),
		...exhibitLinks(document, filing, filesBeside),
		...fileNameLinks(document, filing),
	];
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

/** The numbers of listed exhibits that have no hyperlink, where a file beside the document is named for them. */
function exhibitLinks(document: TextDocument, filing: Filing, filesBeside: readonly string[]): readonly Linked[] {
	const rows = filesBeside.length === 0 ? [] : rowsWithoutFile(filing);
	const files = exhibitFiles(
		rows.map(({ number }) => number.text),
		filesBeside,
	);
	return rows.flatMap(({ number }) => {
		const file = files.get(exhibitKey(number.text));
		const target = file === undefined ? undefined : beside(document.uri, encodeURIComponent(file));
		return target === undefined ? [] : [linked(document, number.span, { target })];
	});
}

/** The `<FILENAME>` of each document of a submission leads to its text. */
function fileNameLinks(document: TextDocument, { submission }: Filing): readonly Linked[] {
	return (submission?.documents ?? []).flatMap(({ fileName, text, type }) =>
		fileName === undefined || fileName.text === ''
			? []
			: [linked(document, fileName.span, placeIn(document, text.start, type?.text))],
	);
}

/** They are named in nearly every sentence: a link there would be noise. */
const wholeActs: readonly string[] = ['securities-act', 'exchange-act'];

function citationLinks(document: TextDocument, filing: Filing): readonly Linked[] {
	return citationsOf(filing).flatMap(({ start, end, fact: { id = '', title, source } }) =>
		source.href === undefined || wholeActs.includes(id)
			? []
			: [linked(document, { start, end }, { target: source.href, tooltip: `${title} (${source.cite})` })],
	);
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
	filing: Filing,
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
	const own = linkedDocument(filing, href);
	if (own !== undefined) {
		return placeIn(document, own.span.start, own.type?.text);
	}
	const target = beside(document.uri, href);
	return target === undefined ? undefined : { target };
}

/** The line of a submission on which one of its documents begins. */
function placeIn(document: TextDocument, at: number, type = 'Document'): Pick<DocumentLink, 'target' | 'tooltip'> {
	const line = document.positionAt(at).line + 1;
	return { target: `${document.uri}#L${line}`, tooltip: `${type} in this submission` };
}

/** The address of a file beside the document; undefined where that has no place in a file system. */
function beside(uri: string, href: string): string | undefined {
	if (!/^[a-z][a-z\d+.-]*:\/\//i.test(uri) || !URL.canParse(href, uri)) {
		return undefined;
	}
	const [base, target] = [new URL(uri), new URL(href, uri)];
	return target.protocol === base.protocol && target.host === base.host ? target.href : undefined;
}
