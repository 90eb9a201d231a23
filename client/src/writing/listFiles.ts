/** Listing files of the folder as exhibits: dropped on the view of the exhibits, or chosen in the explorer. */
import { type DataTransfer, type TreeDragAndDropController, Uri, window, workspace } from 'vscode';
import type { ListedFiles } from '../../../protocol/exhibits';
import { form8k } from '../../../protocol/requests';
import type { ActiveFiling } from '../activeFiling';
import { type Ask, uriOf } from '../ask';
import { rangeOf } from '../ranges';
import { writeEdits } from './edits';

const uriList = 'text/uri-list';

/** Takes the files that are dropped on a view of the active filing. Nothing is dragged from it. */
export function fileDrop<T>(ask: Ask, active: ActiveFiling): TreeDragAndDropController<T> {
	return {
		dropMimeTypes: [uriList],
		dragMimeTypes: [],
		async handleDrop(_target, dropped: DataTransfer) {
			const list = (await dropped.get(uriList)?.asString()) ?? '';
			// Comments begin with a number sign.
			const uris = list.split(/[\r\n]+/).filter((line) => line !== '' && !line.startsWith('#'));
			await listFiles(ask, active, uris);
		},
	};
}

/** The command of the explorer, which gives the file under the pointer and all that are selected. */
export function listChosen(ask: Ask, active: ActiveFiling) {
	return async (file?: Uri, selected?: readonly Uri[]): Promise<void> => {
		const files = selected?.length ? selected : file ? [file] : await askForFiles(active);
		await listFiles(
			ask,
			active,
			files.map((each) => each.toString()),
		);
	};
}

async function askForFiles({ current }: ActiveFiling): Promise<readonly Uri[]> {
	const uri = current?.document.uri;
	const chosen = await window.showOpenDialog({
		canSelectMany: true,
		openLabel: 'List as Exhibit',
		...(uri && uri.scheme !== 'untitled' && { defaultUri: Uri.joinPath(uri, '..') }),
	});
	return chosen ?? [];
}

/** Writes the rows in one step to be undone, shows the first, and says what is not listed and why. */
async function listFiles(ask: Ask, { current }: ActiveFiling, uris: readonly string[]): Promise<void> {
	if (uris.length === 0) {
		return;
	}
	const files = uris.map((uri) => Uri.parse(uri).toString());
	const versions = new Map(workspace.textDocuments.map(({ uri, version }) => [uri.toString(), version]));
	const listed = current?.status && (await ask(form8k.listFiles, { ...uriOf(current.document), files }));
	if (listed === undefined) {
		void window.showInformationMessage('Open a report that is saved in a folder: its files can be listed as exhibits.');
		return;
	}
	await write(listed, versions);
	if (listed.refused.length > 0) {
		void window.showWarningMessage(listed.refused.join('\n'));
	}
}

async function write({ added, numbers }: ListedFiles, versions: ReadonlyMap<string, number>): Promise<void> {
	if (added === undefined) {
		return;
	}
	const document = await workspace.openTextDocument(Uri.parse(added.report));
	const isAsAsked = (versions.get(document.uri.toString()) ?? document.version) === document.version;
	if (isAsAsked && (await writeEdits(document, added.edits))) {
		await window.showTextDocument(document, { preview: false, selection: rangeOf(added.select) });
		window.setStatusBarMessage(`Form 8-K: listed ${numbers.map((number) => `Exhibit ${number}`).join(', ')}`, 5000);
	}
}
