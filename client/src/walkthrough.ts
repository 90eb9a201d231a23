/** The sample filing of the walkthrough, and the steps that need more than a command of the editor. */
import { commands, Selection, type Uri, ViewColumn, window, workspace } from 'vscode';

/** Opens a copy of the sample: what is tried on it changes no file. */
export async function openSample(sample: Uri): Promise<void> {
	const content = new TextDecoder().decode(await workspace.fs.readFile(sample));
	const document = await workspace.openTextDocument({ language: 'form8k', content });
	await window.showTextDocument(document, { preview: false });
}

/** Shows the hover of the first item of the filing in sight; opens the sample where none is. */
export async function showItemHover(sample: Uri): Promise<void> {
	const editor = window.visibleTextEditors.find(({ document }) => document.languageId === 'form8k');
	if (editor === undefined) {
		await openSample(sample);
	}
	const shown = editor ?? window.activeTextEditor;
	const heading = shown && /^ *item +\d/im.exec(shown.document.getText());
	if (!shown || !heading) {
		return;
	}
	const at = shown.document.positionAt(heading.index + heading[0].length - 1);
	const active = await window.showTextDocument(shown.document, { viewColumn: shown.viewColumn ?? ViewColumn.Active });
	active.selection = new Selection(at, at);
	active.revealRange(active.selection);
	await commands.executeCommand('editor.action.showHover');
}
