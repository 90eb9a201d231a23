/** The sample filing of the walkthrough, and the steps that need more than a command of the editor. */
import { commands, languages, Selection, type TextEditor, type Uri, window, workspace } from 'vscode';
import { type ActiveFiling, editorOfFiling } from './activeFiling';
import { openNewDocument } from './writing/newDocument';

/** Opens a copy of the sample: what is tried on it changes no file. */
export async function openSample(sample: Uri): Promise<TextEditor> {
	const content = new TextDecoder().decode(await workspace.fs.readFile(sample));
	const document = await openNewDocument('sample-8k.txt', 'form8k', content);
	return window.showTextDocument(document, { preview: false });
}

/** How long the findings of the sample are waited for, in milliseconds. */
const patience = 5000;

/** Opens the sample and waits until its findings are there. */
export async function openCheckedSample(sample: Uri): Promise<TextEditor> {
	const editor = await openSample(sample);
	const uri = editor.document.uri.toString();
	await new Promise<void>((done) => {
		const listener = languages.onDidChangeDiagnostics(({ uris }) => {
			if (uris.some((each) => each.toString() === uri)) {
				end();
			}
		});
		const limit = setTimeout(end, patience);
		function end(): void {
			clearTimeout(limit);
			listener.dispose();
			done();
		}
	});
	return editor;
}

/** The editor of the filing that was looked at last, brought into sight; of the sample where there is none. */
async function editorForStep(active: ActiveFiling, sample: Uri): Promise<TextEditor> {
	return (await editorOfFiling(active)) ?? openSample(sample);
}

/** Puts the keyboard into the outline, with a filing in sight: a walkthrough has no outline. */
export async function showOutline(active: ActiveFiling, sample: Uri): Promise<void> {
	await editorForStep(active, sample);
	await commands.executeCommand('outline.focus');
}

/** Shows the hover of the first item. */
export async function showItemHover(active: ActiveFiling, sample: Uri): Promise<void> {
	const editor = await editorForStep(active, sample);
	const heading = /^ *item +\d/im.exec(editor.document.getText());
	if (heading) {
		const at = editor.document.positionAt(heading.index + heading[0].length - 1);
		editor.selection = new Selection(at, at);
		editor.revealRange(editor.selection);
		await commands.executeCommand('editor.action.showHover');
	}
}
