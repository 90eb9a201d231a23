/** What lights up with the words at the cursor: every place that names the same thing. */
import type { DocumentHighlight, Position } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Filing } from '../filing/filing';
import { namedAt } from '../reading/occurrences/namedAt';
import { DocumentHighlightKind } from './lsp';
import { rangeOf } from './ranges';

/** The places that name what is named at `position`, in text order; what declares it is marked as written, not read. */
export function documentHighlights(document: TextDocument, filing: Filing, position: Position): DocumentHighlight[] {
	const occurrences = namedAt(filing, document.offsetAt(position))?.occurrences ?? [];
	return occurrences.map(({ span, declares }) => ({
		range: rangeOf(document, span),
		kind: declares === undefined ? DocumentHighlightKind.Read : DocumentHighlightKind.Write,
	}));
}
