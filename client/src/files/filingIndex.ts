/** Tells the server of the filings of the workspace that are not open, so that what they hold is found by name. */
import { Disposable, type FileSystemWatcher, type Uri, workspace } from 'vscode';
import { form8k } from '../../../protocol/requests';
import type { Ask } from '../ask';
import { filesLikeFilings, textOfFile } from './workspaceFilings';

/** Keeps the server informed. Nothing is looked for before somebody asks. */
export interface FilingIndex extends Disposable {
	/** Tells of every file that is new, changed or gone since the last time. */
	refresh(): Promise<void>;
	/** To be called when another server is asked, which knows nothing yet. */
	reset(): void;
}

/** The most files that are read, and how many at a time. */
const limit = 300;
const atOnce = 8;

/** Begins with nothing sent. */
export function filingIndex(ask: Ask): FilingIndex {
	/** The files that the server knows of, filings or not. */
	let sent = new Map<string, Uri>();
	/** Files to be read, for the first time or again. */
	let stale = new Map<string, Uri>();
	let mustLook = true;
	let running: Promise<void> | undefined;
	let watchers: Disposable | undefined;

	const tell = async (uri: Uri): Promise<void> => {
		const text = await textOfFile(uri);
		await ask(form8k.index, { uri: uri.toString(), text: text ?? null });
	};
	const look = async (): Promise<void> => {
		const known = sent;
		mustLook = false;
		const wanted = (await filesLikeFilings(limit)).filter((uri) =>
			workspace.getConfiguration('form8k', uri).get('enable', true),
		);
		const found = new Map(wanted.map((uri) => [uri.toString(), uri]));
		for (const uri of known.keys()) {
			if (!found.has(uri)) {
				await ask(form8k.index, { uri, text: null });
				stale.delete(uri);
			}
		}
		if (sent !== known) {
			return;
		}
		for (const [key, uri] of found) {
			if (!known.has(key)) {
				stale.set(key, uri);
			}
		}
		sent = found;
	};
	const work = async (): Promise<void> => {
		watchers ??= watch();
		if (mustLook) {
			await look();
		}
		while (stale.size > 0) {
			const next = [...stale].slice(0, atOnce);
			for (const [key] of next) {
				stale.delete(key);
			}
			await Promise.all(next.map(([, uri]) => tell(uri)));
		}
	};
	/** Changes of names, folders and settings are looked at when somebody asks again. */
	const watch = (): Disposable => {
		const again = (): void => {
			mustLook = true;
		};
		const readAgain = (uri: Uri): void => {
			if (sent.has(uri.toString())) {
				stale.set(uri.toString(), uri);
			} else {
				// A file that is gone and written again at once is told of as changed.
				again();
			}
		};
		const files: FileSystemWatcher = workspace.createFileSystemWatcher('**/*.{txt,htm,html,md,8k,8-k}');
		// A folder that comes or goes has its files with it, and there may be no word about them.
		const all: FileSystemWatcher = workspace.createFileSystemWatcher('**', false, true, false);
		return Disposable.from(
			files,
			all,
			files.onDidCreate(readAgain),
			files.onDidChange(readAgain),
			all.onDidCreate(again),
			all.onDidDelete(again),
			// The folder of a file may be moved or removed without a word about the file.
			workspace.onDidRenameFiles(again),
			workspace.onDidDeleteFiles(again),
			workspace.onDidChangeWorkspaceFolders(again),
			workspace.onDidChangeConfiguration((event) => {
				if (['form8k.enable', 'files.exclude', 'search.exclude'].some((name) => event.affectsConfiguration(name))) {
					again();
				}
			}),
		);
	};
	const reset = (): void => {
		sent = new Map();
		stale = new Map();
		mustLook = true;
	};
	return {
		refresh() {
			running ??= work()
				.catch((error: unknown) => {
					reset();
					throw error;
				})
				.finally(() => {
					running = undefined;
				});
			return running;
		},
		reset,
		dispose: () => watchers?.dispose(),
	};
}
