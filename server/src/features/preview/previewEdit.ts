/** The edit of the text that an edit of its page makes. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { PreviewEdit, PreviewEditResult } from '../../../../protocol/preview';
import type { Filing } from '../../filing/filing';
import type { Source } from '../../text/source';
import { isHtml } from '../../text/visibleText';
import { retypeRun } from '../../writing/retypeRun';
import { rangeOf } from '../ranges';
import { partsOf } from './parts';

/** What it takes for a run of the page of `document` to show other words; `filing` is what the document holds. */
export function previewEdit(
	document: TextDocument & { readonly source: Source },
	filing: Filing | undefined,
	{ version, start, end, text }: PreviewEdit,
): PreviewEditResult {
	const part = partsOf(document.source, filing).find(({ span }) => span.start <= start && end <= span.end);
	if (document.version !== version || part === undefined || start > end) {
		return { refused: 'The text has changed meanwhile. Try again on the page as it is now.' };
	}
	const ofHtml = isHtml(document.source.slice(part.span.start, part.span.end));
	const result = retypeRun(document.source, { start, end }, ofHtml, text);
	return 'refused' in result
		? result
		: { edits: result.edits.map(({ span, text }) => ({ range: rangeOf(document, span), newText: text })) };
}
