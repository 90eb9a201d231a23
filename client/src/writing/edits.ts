/** Edits of the server, made in the texts: one step to be undone. */
import { type TextDocument, Uri, WorkspaceEdit, workspace } from 'vscode';
import type { TextEdit } from '../../../protocol/text';
import { rangeOf } from '../ranges';

/** Makes the edits, which are given by the URIs of their documents. Whether they were made. */
export async function writeChanges(changes: Readonly<Record<string, readonly TextEdit[]>>): Promise<boolean> {
	const all = new WorkspaceEdit();
	for (const [uri, edits] of Object.entries(changes)) {
		for (const { range, newText } of edits) {
			all.replace(Uri.parse(uri), rangeOf(range), newText);
		}
	}
	return all.size === 0 || workspace.applyEdit(all);
}

/** Makes the edits of one document. Whether they were made. */
export const writeEdits = ({ uri }: TextDocument, edits: readonly TextEdit[]): Promise<boolean> =>
	writeChanges({ [uri.toString()]: edits });
