/** Files of the folder that are listed as exhibits of the report, where they were dropped or chosen. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { ListedFiles } from '../../../protocol/exhibits';
import type { FolderFile } from '../folder/file';
import { listFile } from '../folder/listFile';
import { applyEdits, editBetween } from '../writing/applying';
import type { Edit } from '../writing/edit';
import { selectionAfter } from './insertions';
import { rangeOf } from './ranges';

/**
 * The rows for `files`, which lie beside the report; it is what `document` holds, and is called `name`. `elsewhere` are
 * the names of files in other folders, which are refused.
 */
export function listFiles(
	document: TextDocument,
	name: string,
	files: readonly FolderFile[],
	elsewhere: readonly string[] = [],
): ListedFiles {
	const before = document.getText();
	const numbers: string[] = [];
	const refused = elsewhere.map((each) => `${each} is in another folder than ${name}: put it beside the report first.`);
	let edits: readonly Edit[] = [];
	let text = before;
	for (const file of files) {
		const listed = listFile({ name, text }, file);
		if ('refused' in listed) {
			refused.push(listed.refused);
		} else {
			numbers.push(listed.number);
			text = applyEdits(text, listed.edits);
			// Each further row stands in a text that has those before it.
			edits = numbers.length === 1 ? listed.edits : [editBetween(before, text)];
		}
	}
	if (edits.length === 0) {
		return { numbers, refused };
	}
	const sent = edits.map(({ span, text: newText }) => ({ range: rangeOf(document, span), newText }));
	return { numbers, refused, added: { report: document.uri, edits: sent, select: selectionAfter(document, edits) } };
}
