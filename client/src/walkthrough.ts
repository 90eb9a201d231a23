/** The sample filing of the walkthrough, and the steps that need more than a command of the editor. */
import { commands, Selection, type TextEditor, type Uri, window, workspace } from 'vscode';
import { type ActiveFiling, editorOfFiling } from './activeFiling';

/** Opens a copy of the sample: what is tried on it changes no file. */
export async function openSample(sample: Uri): Promise<TextEditor> {
	const content = new TextDecoder().decode(await workspace.fs.readFile(sample));
	const document = await workspace.openTextDocument({ language: 'form8k', content });
	return window.showTextDocument(document, { preview: false });
}

/** Shows the hover of the first item of the filing that was looked at last, or of the sample where there is none. */
export async function showItemHover(active: ActiveFiling, sample: Uri): Promise<void> {
	const editor = (await editorOfFiling(active)) ?? (await openSample(sample));
	const heading = /^ *item +\d/im.exec(editor.document.getText());
	if (heading) {
		const at = editor.document.positionAt(heading.index + heading[0].length - 1);
		editor.selection = new Selection(at, at);
		editor.revealRange(editor.selection);
		await commands.executeCommand('editor.action.showHover');
	}
}
