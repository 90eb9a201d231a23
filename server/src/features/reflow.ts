/** The blocks of a filing's HTML on lines of their own. */
import type { TextEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Filing } from '../filing/filing';
import { isHtml } from '../text/visibleText';
import { reflowHtml } from '../writing/reflowHtml';
import { partsOf } from './preview/parts';
import { rangeOf } from './ranges';

/** The edits in text order, insertions alone; empty for plain text and where every block has its line. */
export function reflowEdits(document: TextDocument, filing: Filing): readonly TextEdit[] {
	const { source, eol } = filing;
	return partsOf(source, filing).flatMap(({ span }) => {
		const html = source.slice(span.start, span.end);
		const edits = isHtml(html) ? reflowHtml(html, span.start, eol) : [];
		return edits.map(({ span, text }) => ({ range: rangeOf(document, span), newText: text }));
	});
}
