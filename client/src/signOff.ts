/** Pages about the active filing for the file of the disclosure committee: the checklist, and the sign-off report. */
import { env, type TextDocument, Uri, window, workspace } from 'vscode';
import { form8k } from '../../protocol/requests';
import type { CommittedWaiver, HashedFile } from '../../protocol/signOff';
import type { ActiveFiling } from './activeFiling';
import { type Ask, uriOf } from './ask';
import { committerOf } from './files/blame';
import { fileName } from './files/fileName';
import { committedLines } from './files/gitVersions';
import { waiversFor } from './settings/waivers';
import { openNewDocument } from './writing/newDocument';

/** Opens the checklist of the active filing as a new Markdown document. */
export async function exportChecklist(ask: Ask, { document }: ActiveFiling): Promise<void> {
	const content = document && (await ask(form8k.checklistMarkdown, await pageOf(ask, document)));
	if (document === undefined || content === undefined) {
		void window.showInformationMessage('The active editor has no Form 8-K.');
		return;
	}
	const name = `${fileName(document.uri).replace(/\.\w+$/, '')}-checklist.md`;
	await window.showTextDocument(await openNewDocument(name, 'markdown', content), { preview: false });
}

/**
 * Writes the sign-off report of the active filing into a file that is asked for, or `given` as a URI, and offers to open
 * it where it can be printed.
 */
export async function signOffReport(ask: Ask, { document }: ActiveFiling, given?: unknown): Promise<void> {
	const page = document && (await ask(form8k.signOffReport, await pageOf(ask, document)));
	if (document === undefined || page === undefined) {
		void window.showInformationMessage('The active editor has no Form 8-K.');
		return;
	}
	const file = given instanceof Uri ? given : await askForFile(document);
	if (file === undefined) {
		return;
	}
	await workspace.fs.writeFile(file, new TextEncoder().encode(page));
	const open = 'Open to Print';
	void window.showInformationMessage(`The sign-off report is in ${fileName(file)}.`, open).then(async (chosen) => {
		if (chosen === open && !(await env.openExternal(file))) {
			await window.showTextDocument(file);
		}
	});
}

async function pageOf(ask: Ask, document: TextDocument) {
	const name = fileName(document.uri);
	// A report alone, or one that lies in no folder, has no others.
	const members = (await ask(form8k.folderMembers, uriOf(document))) ?? [name];
	const files = await Promise.all(
		members.map((each) => {
			const uri = each === name ? document.uri : Uri.joinPath(document.uri, '..', each);
			const open = workspace.textDocuments.find((other) => other.uri.toString() === uri.toString());
			return open ? hashOfDocument(open, each) : hashOfFile(each, uri);
		}),
	);
	return { ...uriOf(document), name, files, committed: await committedWaivers(document.uri) };
}

/** Who has committed the waivers of the document, as far as Git says so; nobody where it says nothing. */
async function committedWaivers(document: Uri): Promise<readonly CommittedWaiver[]> {
	const folder = workspace.getWorkspaceFolder(document)?.uri;
	const settings = [folder && Uri.joinPath(folder, '.vscode', 'settings.json'), workspace.workspaceFile];
	const lines = (await Promise.all(settings.map((uri) => (uri ? committedLines(uri) : [])))).flat();
	return waiversFor(document).flatMap(({ reason }) => {
		const committer = typeof reason === 'string' ? committerOf(reason, lines) : undefined;
		return committer ? [{ reason, ...committer }] : [];
	});
}

async function hashOfDocument(document: TextDocument, name: string): Promise<HashedFile> {
	if (!document.isUntitled && !document.isDirty) {
		return hashOfFile(name, document.uri);
	}
	return { ...(await hashed(name, new TextEncoder().encode(document.getText()))), isUnsaved: true };
}

async function hashOfFile(name: string, uri: Uri): Promise<HashedFile> {
	try {
		return await hashed(name, await workspace.fs.readFile(uri));
	} catch {
		return { name };
	}
}

async function hashed(name: string, bytes: Uint8Array): Promise<HashedFile> {
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)));
	return { name, sha256: Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('') };
}

async function askForFile(document: TextDocument): Promise<Uri | undefined> {
	const name = `${fileName(document.uri).replace(/\.\w+$/, '')}-sign-off.html`;
	const folder = document.isUntitled ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(document.uri, '..');
	return window.showSaveDialog({
		...(folder && { defaultUri: Uri.joinPath(folder, name) }),
		filters: { 'HTML Page': ['html'] },
		title: 'Save the Sign-Off Report',
	});
}
