/** Edits of the server, made in the text: one step to be undone. */
import { Range, type TextDocument, WorkspaceEdit, workspace } from 'vscode';
import type { TextEdit } from '../../../protocol/text';

/** Makes the edits. Whether they were made. */
export async function writeEdits({ uri }: TextDocument, edits: readonly TextEdit[]): Promise<boolean> {
	const changes = new WorkspaceEdit();
	for (const { range, newText } of edits) {
		const { start, end } = range;
		changes.replace(uri, new Range(start.line, start.character, end.line, end.character), newText);
	}
	return edits.length === 0 || workspace.applyEdit(changes);
}
