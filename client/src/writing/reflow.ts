/** The command that puts each block of an HTML filing on its own line. */
import { window } from 'vscode';
import { form8k } from '../../../protocol/requests';
import { type Ask, uriOf } from '../ask';
import { writeEdits } from './edits';

/** Writes line ends where a browser shows none, in one step to be undone. */
export async function reflowHtml(ask: Ask): Promise<void> {
	const document = window.activeTextEditor?.document;
	const version = document?.version;
	const edits = document && (await ask(form8k.reflow, uriOf(document)));
	if (document === undefined || edits === undefined || edits.length === 0) {
		void window.showInformationMessage('There is no block to put on a line of its own.');
	} else if (document.version === version) {
		await writeEdits(document, edits);
	}
}
