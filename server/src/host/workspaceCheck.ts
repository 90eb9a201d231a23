/** Checking files of the workspace that are not open, one report with its folder at a time. */
import type { Diagnostic } from 'vscode-languageserver';
import type { FileCheck } from '../../../protocol/folders';
import { analysisOf, parseFiling, today } from '../analysis';
import { diagnostics } from '../features/diagnostics';
import { CancellationToken } from '../features/lsp';
import { placeOfUri } from './fileUris';
import { inFiles, isInFile } from './folderPlaces';
import type { OpenFolder } from './folders';
import { OpenDocument } from './openDocument';
import type { Session } from './session';
import { inTurns } from './turns';

/**
 * Checks the file, keeps its problems and those of its exhibits, and counts them; null where it is no report, or is gone.
 * A file that is open is checked as it is in the editor.
 */
export async function checkFile(session: Session, uri: string, token: CancellationToken): Promise<FileCheck | null> {
	const { settings, folders, documents, checkedFiles, client } = session;
	const { enable, stage, rules, waivers } = await settings.get(uri);
	const found = enable ? await folders.saved(uri) : undefined;
	if (found === undefined) {
		checkedFiles.put(uri, []);
		return null;
	}
	const { folder, text } = found;
	const document = folder?.document ?? new OpenDocument(uri, 'form8k', 0, text);
	const filing = folder?.folder.filing ?? parseFiling(text);
	if (filing === undefined) {
		// What was found in an exhibit, with its report, stays.
		if (checkedFiles.asked.has(uri)) {
			checkedFiles.put(uri, []);
		}
		return null;
	}
	checkedFiles.ask(uri);
	const members = folder?.folder.members.map(({ file }) => folder.uriOf(file.name)) ?? [uri];
	const all = folder
		? (await Promise.all(members.map((each) => settings.get(each)))).flatMap((each) => each.waivers)
		: waivers;
	const analysis = analysisOf(filing, { stage, severities: rules, waivers: [...new Set(all)], today: today() });
	if ((await inTurns(analysis.checking().step, () => !token.isCancellationRequested)) === undefined) {
		return null;
	}
	const shown = diagnostics(document, filing, analysis.check, client);
	if (folder) {
		keepClosed(session, folder, shown, true);
	} else if (documents.get(uri) === undefined) {
		checkedFiles.put(uri, shown, true);
	}
	const count = (severity: number) => shown.filter((each) => each.severity === severity).length;
	return { errors: count(1), warnings: count(2), others: shown.length - count(1) - count(2) };
}

/** Checks those reports again that the user had checked, and in whose folders files have changed. */
export async function checkAgain(session: Session, uris: readonly string[]): Promise<void> {
	const { checkedFiles } = session;
	const changed = new Set(uris.map((uri) => placeOfUri(uri)?.folder));
	for (const uri of uris) {
		checkedFiles.put(uri, []);
	}
	for (const report of [...checkedFiles.asked].filter((each) => changed.has(placeOfUri(each)?.folder))) {
		await checkFile(session, report, CancellationToken.None);
	}
}

/** Keeps the problems of those files of a report that are not open; `found` is about the whole. */
export function keepClosed(
	{ documents, checkedFiles }: Session,
	open: OpenFolder,
	found: readonly Diagnostic[],
	isAskedFor = false,
): void {
	for (const { file } of open.folder.members) {
		const uri = open.uriOf(file.name);
		if (documents.get(uri) === undefined) {
			const own = found.filter(({ range }) => isInFile(open, uri, range));
			checkedFiles.put(uri, inFiles(open, uri, own), isAskedFor);
		}
	}
}
