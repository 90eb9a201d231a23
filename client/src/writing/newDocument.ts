/** Documents that we write and the user saves: each has a name from the start, and nothing of it is on disk. */
import { languages, type TextDocument, Uri, WorkspaceEdit, window, workspace } from 'vscode';

/** Where a path says nothing of whose file system it is in: VS Code finds that out itself. */
const ownSchemes: readonly string[] = ['file', 'vscode-remote'];

/**
 * Opens a document that is not saved yet, called `name` in the folder of the workspace, or with a number before the
 * extension where that is taken. Without a folder that can be written to, VS Code names it by its first words.
 */
export async function openNewDocument(name: string, language: string, content: string): Promise<TextDocument> {
	const empty = await named(name);
	if (empty === undefined) {
		const document = await workspace.openTextDocument({ language, content });
		return document.languageId === language ? document : languages.setTextDocumentLanguage(document, language);
	}
	const document = empty.languageId === language ? empty : await languages.setTextDocumentLanguage(empty, language);
	const edit = new WorkspaceEdit();
	edit.insert(document.uri, document.positionAt(0), content);
	await workspace.applyEdit(edit);
	return document;
}

async function named(name: string): Promise<TextDocument | undefined> {
	const active = window.activeTextEditor?.document.uri;
	const folder = ((active && workspace.getWorkspaceFolder(active)) ?? workspace.workspaceFolders?.[0])?.uri;
	if (folder === undefined || workspace.fs.isWritableFileSystem(folder.scheme) !== true) {
		return undefined;
	}
	const uri = await freeUri(folder, name);
	const { path } = uri;
	const asNew = ownSchemes.includes(uri.scheme)
		? Uri.from({ scheme: 'untitled', path })
		: uri.with({ scheme: 'untitled' });
	try {
		return await workspace.openTextDocument(asNew);
	} catch {
		return undefined;
	}
}

/** The first of `name.htm`, `name-2.htm`, … that is neither a file nor an open document. */
async function freeUri(folder: Uri, name: string): Promise<Uri> {
	const [, base = name, extension = ''] = /^(.*)(\.[^.]*)$/.exec(name) ?? [];
	for (let count = 1; ; count++) {
		const uri = Uri.joinPath(folder, count === 1 ? name : `${base}-${count}${extension}`);
		const isOpen = workspace.textDocuments.some((document) => document.isUntitled && document.uri.path === uri.path);
		const isTaken = await workspace.fs.stat(uri).then(
			() => true,
			() => false,
		);
		if (!isOpen && !isTaken) {
			return uri;
		}
	}
}
