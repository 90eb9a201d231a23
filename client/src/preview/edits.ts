/** What is changed on the page, changed in the text. */
import { type TextDocument, window } from 'vscode';
import { form8k } from '../../../protocol/requests';
import { type Ask, uriOf } from '../ask';
import { writeChanges, writeEdits } from '../writing/edits';
import type { FromPage } from './messages';

/** Writes words that were changed on the page. Whether they were written; the user is told why not. */
export async function writeWords(
	ask: Ask,
	document: TextDocument,
	{ version, start, end, text }: Extract<FromPage, { type: 'edit' }>,
): Promise<boolean> {
	const result = await ask(form8k.previewEdit, { ...uriOf(document), version, start, end, text });
	if (result && 'edits' in result && document.version === version && (await writeEdits(document, result.edits))) {
		return true;
	}
	void window.showWarningMessage(
		result && 'refused' in result ? result.refused : 'The text could not be changed. Try again.',
	);
	return false;
}

/** Checks or clears the box of the cover with that id. */
export async function toggleBox(ask: Ask, document: TextDocument, id: string): Promise<void> {
	const { version } = document;
	const result = await ask(form8k.insertion, { ...uriOf(document), insertion: { kind: 'checkBox', id } });
	if (result && 'edit' in result && document.version === version) {
		await writeChanges(result.edit.changes);
	} else if (result && 'refused' in result) {
		void window.showWarningMessage(result.refused);
	}
}
