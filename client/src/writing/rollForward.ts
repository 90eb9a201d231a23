/** The command that makes a new draft of an earlier report, in a folder of its own. */
import { FileType, Range, Uri, window, workspace } from 'vscode';
import type { FileContent } from '../../../protocol/folders';
import { form8k } from '../../../protocol/requests';
import type { RollForwardChoices } from '../../../protocol/rollForward';
import type { ActiveFiling } from '../activeFiling';
import type { Ask } from '../ask';
import { fileName } from '../files/fileName';
import { textOf } from '../files/workspaceFilings';

/** What a person is asked for; other extensions and key bindings may name it. */
interface RollForwardArguments {
	/** The URI of the earlier report; that of the active editor where it is absent. */
	readonly uri?: string;
	/** The numbers of the items and exhibits to be kept. */
	readonly items?: readonly string[];
	readonly exhibits?: readonly string[];
	/** The URI of the new folder. */
	readonly target?: string;
}

/** Asks for items, exhibits and a folder, writes the files, and opens the report at the first place to fill in. */
export async function rollForward(
	ask: Ask,
	active: ActiveFiling,
	given: Uri | RollForwardArguments = {},
): Promise<void> {
	const { uri, items, exhibits, target }: RollForwardArguments =
		given instanceof Uri ? { uri: given.toString() } : given;
	const model = uri === undefined ? active.document?.uri : Uri.parse(uri);
	const text = model && (await textOf(model));
	const choices = text === undefined ? undefined : await ask(form8k.rollForwardChoices, { text });
	if (model === undefined || text === undefined || choices === undefined) {
		void window.showInformationMessage('Open the earlier Form 8-K, or choose it in the explorer.');
		return;
	}
	if (choices.refused !== undefined) {
		void window.showInformationMessage(choices.refused);
		return;
	}
	const keptItems =
		items ??
		(await chosenOf(
			'Items to Keep',
			'Item',
			choices.items.map(({ number, caption }) => ({ number, words: caption })),
		));
	const keptExhibits = keptItems && (exhibits ?? (await chosenExhibits(choices)));
	if (keptItems === undefined || keptExhibits === undefined) {
		return;
	}
	const name = fileName(model);
	const draft = await ask(form8k.rollForward, { text, name, items: keptItems, exhibits: keptExhibits });
	if (draft === undefined || 'refused' in draft) {
		void window.showErrorMessage(draft?.refused ?? 'The Form 8-K language server does not run. Its output tells why.');
		return;
	}
	const folder = target === undefined ? await askForFolder(model) : Uri.parse(target);
	if (folder === undefined) {
		return;
	}
	if (await holdsAnything(folder)) {
		void window.showErrorMessage(`${shownName(folder)} is not empty. Nothing was written.`);
		return;
	}
	await write(folder, draft.files);
	const report = await workspace.openTextDocument(Uri.joinPath(folder, draft.files[0]?.name ?? name));
	const { open, left } = draft;
	const selection = open && new Range(report.positionAt(open.start), report.positionAt(open.end));
	await window.showTextDocument(report, { preview: false, ...(selection && { selection }) });
	if (left.length > 0) {
		void window.showWarningMessage(
			`Still there, because the markup is shared with what stays: ${left.join(', ')}. Delete it in the text.`,
		);
	}
}

interface Choice {
	readonly number: string;
	readonly words?: string | undefined;
}

/** The numbers of what is kept; `undefined` where the person steps back. */
async function chosenOf(
	title: string,
	label: string,
	choices: readonly Choice[],
): Promise<readonly string[] | undefined> {
	const picks = choices.map(({ number, words = '' }) => ({
		label: `${label} ${number}`,
		description: words,
		number,
		picked: true,
	}));
	const chosen = await window.showQuickPick(picks, {
		title: `Roll Forward: ${title}`,
		placeHolder: 'Days, amounts and signatures are cleared',
		canPickMany: true,
		matchOnDescription: true,
		ignoreFocusOut: true,
	});
	return chosen?.map(({ number }) => number);
}

const chosenExhibits = ({ exhibits }: RollForwardChoices): Promise<readonly string[] | undefined> =>
	exhibits.length === 0
		? Promise.resolve([])
		: chosenOf(
				'Exhibits to Keep',
				'Exhibit',
				exhibits.map(({ number, description }) => ({ number, words: description })),
			);

/**
 * A folder with a name that is asked for: beside that of the report, or in it where it is the one that is open. Where no
 * folder is open, one is chosen.
 */
async function askForFolder(model: Uri): Promise<Uri | undefined> {
	const root = workspace.getWorkspaceFolder(model)?.uri ?? workspace.workspaceFolders?.[0]?.uri;
	if (root === undefined) {
		const options = { canSelectFiles: false, canSelectFolders: true, openLabel: 'Use as Folder of the Draft' };
		return (await window.showOpenDialog(options))?.[0];
	}
	const own = Uri.joinPath(model, '..');
	const isBelow = model.path.startsWith(`${root.path.replace(/\/$/, '')}/`) && own.path !== root.path;
	const base = isBelow ? Uri.joinPath(own, '..') : root;
	const name = await window.showInputBox({
		title: 'Roll Forward: Folder',
		prompt: `A new folder in ${shownName(base)} for the draft and its exhibits`,
		value: await freeName(base, 'form8-k-draft'),
		ignoreFocusOut: true,
		validateInput: async (value) => {
			if (!/^[^<>:"/\\|?*]*[^<>:"/\\|?*. ]$/.test(value)) {
				return 'Not a name for a folder.';
			}
			return (await holdsAnything(Uri.joinPath(base, value))) ? 'There is such a folder.' : undefined;
		},
	});
	return name === undefined ? undefined : Uri.joinPath(base, name);
}

/** A folder as a person knows it: the name of one that is open, else the path from there on. */
const shownName = (folder: Uri): string =>
	workspace.workspaceFolders?.find(({ uri }) => uri.toString() === folder.toString())?.name ??
	workspace.asRelativePath(folder);

async function freeName(base: Uri, stem: string): Promise<string> {
	for (let count = 1; ; count++) {
		const name = count === 1 ? stem : `${stem}-${count}`;
		if (!(await holdsAnything(Uri.joinPath(base, name)))) {
			return name;
		}
	}
}

/** Whether something is there that is no empty folder. */
async function holdsAnything(uri: Uri): Promise<boolean> {
	try {
		const { type } = await workspace.fs.stat(uri);
		return (type & FileType.Directory) === 0 || (await workspace.fs.readDirectory(uri)).length > 0;
	} catch {
		return false;
	}
}

async function write(folder: Uri, files: readonly FileContent[]): Promise<void> {
	await workspace.fs.createDirectory(folder);
	for (const { name, text = '' } of files) {
		await workspace.fs.writeFile(Uri.joinPath(folder, name), new TextEncoder().encode(text));
	}
}
