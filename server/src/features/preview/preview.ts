/** The page of a document, for the preview. */
import type { PreviewDocument, PreviewPage, PreviewRequest } from '../../../../protocol/preview';
import type { Filing } from '../../filing/filing';
import { boxesOf } from '../../reading/cover/boxesOf';
import { htmlKindOf } from '../../reading/html/documents';
import { escaped } from '../../text/shownRun';
import type { Source } from '../../text/source';
import { isHtml } from '../../text/visibleText';
import { htmlPage } from './htmlPage';
import type { PageContent } from './pageWriter';
import { type Part, partsOf } from './parts';
import { textPage } from './textPage';

/** An open text. */
interface OpenText {
	readonly source: Source;
	readonly version: number;
}

/** The whole page of a document of an open text; `filing` is what the text holds, absent where that is no Form 8-K. */
export function previewPage(
	{ source, version }: OpenText,
	filing: Filing | undefined,
	{ document, offset }: Pick<PreviewRequest, 'document' | 'offset'>,
): PreviewPage {
	const parts = partsOf(source, filing);
	const shown = chosen(parts, filing, document, offset);
	const part = parts[shown] ?? { span: { start: 0, end: source.length }, type: '' };
	const text = source.slice(part.span.start, part.span.end);
	const boxes = filing ? boxesOf(filing) : [];
	// The report itself has a page, however it begins.
	const main = filing ? mainOf(filing) : undefined;
	const documents = parts.map(({ label, title, span, type }, index): PreviewDocument => {
		const head = source.slice(span.start, Math.min(span.end, span.start + headLength));
		const hasPage = index === main || whyNotShown(head, type) === undefined;
		return { label, title, hasPage, start: span.start };
	});
	const known = { version, documents, shown, kept: { first: 0, last: 0 } };
	if (isHtml(text)) {
		const format = htmlKindOf(text) === 'tagged' ? 'tagged' : 'html';
		return { ...known, format, ...htmlPage(text, part.span.start, boxes) };
	}
	const why = shown === main ? undefined : whyNotShown(text, part.type);
	if (why !== undefined) {
		return { ...known, format: 'text', ...noticePage(part.span.start, why) };
	}
	return { ...known, format: 'text', ...textPage(text, part.span.start, boxes) };
}

/** The page that says why there is none. */
const noticePage = (start: number, why: string): PageContent => ({
	start,
	parts: [{ html: `<p class="notice">${escaped(why)}</p>`, length: 0, runs: [] }],
});

function chosen(
	parts: readonly Part[],
	filing: Filing | undefined,
	document: number | undefined,
	offset: number | undefined,
): number {
	if (document !== undefined && parts[document]) {
		return document;
	}
	const here = offset === undefined ? -1 : parts.findIndex(({ span }) => span.start <= offset && offset <= span.end);
	return here >= 0 ? here : filing ? mainOf(filing) : 0;
}

/** The index of the report among the documents. */
function mainOf({ submission }: Filing): number {
	return submission ? Math.max(0, submission.documents.indexOf(submission.main)) : 0;
}

/** So many characters tell what a document is. */
const headLength = 400;

/** Why EDGAR shows no page of a document of that type; `undefined` where it does. */
function whyNotShown(text: string, type: string): string | undefined {
	if (text.trim() === '') {
		return 'This document is empty.';
	}
	const head = text.slice(0, headLength);
	if (/^\s*(?:<PDF>|begin \d{3} )/i.test(head) || /^(?:GRAPHIC|ZIP|EXCEL)$/i.test(type)) {
		return 'This document is a picture or a file that is not text. It is not shown here.';
	}
	// The pages of tables that EDGAR makes of tagged facts are no documents of the filer.
	return /^\s*(?:<(?:XML|XBRL|JSON)>\s*)?(?:<\?xml|\{)/i.test(head) || /^(?:XML|JSON)$/i.test(type)
		? 'This document is data for programs. EDGAR shows no page of it.'
		: undefined;
}
