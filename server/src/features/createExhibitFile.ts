/** The quick fix that makes the file of an exhibit that is listed and not there. */
import type { CodeAction } from 'vscode-languageserver';
import type { Filing } from '../filing/filing';
import { unattachedRows } from '../reading/exhibits/attached/documents';
import type { Span } from '../text/span';
import { exhibitFile } from '../writing/exhibitFile';
import { CodeActionKind } from './lsp';
import { touches } from './ranges';

/**
 * The actions for the listed exhibits at `place`, where the filing is a folder. `uriOf` gives a file of the folder its URI.
 */
export function createExhibitFile(filing: Filing, place: Span, uriOf: (name: string) => string): readonly CodeAction[] {
	if (filing.submission?.folder === undefined) {
		return [];
	}
	const rows = unattachedRows(filing).filter(({ span }) => touches(span, place));
	return rows.map((row): CodeAction => {
		const { name, text } = exhibitFile(filing, row);
		const uri = uriOf(name);
		const start = { line: 0, character: 0 };
		return {
			title: `Create Exhibit File ${name}`,
			kind: CodeActionKind.QuickFix,
			edit: {
				documentChanges: [
					{ kind: 'create', uri, options: { ignoreIfExists: true } },
					{ textDocument: { uri, version: null }, edits: [{ range: { start, end: start }, newText: text }] },
				],
			},
		};
	});
}
