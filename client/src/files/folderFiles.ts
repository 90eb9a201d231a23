/** The files beside the reports: their texts for the server, which opens none, and word of what changes on disk. */
import { Disposable, type FileSystemWatcher, FileType, RelativePattern, Uri, workspace } from 'vscode';
import type { NamedText } from '../../../protocol/compare';
import { form8k, type Params } from '../../../protocol/requests';
import type { Ask } from '../ask';

/** No exhibit that is read has more bytes: of a longer one only the name counts. */
const largest = 1_000_000;
/** How many files are read at a time. */
const atOnce = 8;

/** The texts of files in a folder, in the order of their names; null for one that cannot be read or is too long. */
export async function textsOfFiles({
	folder,
	names,
}: Params<typeof form8k.fileTexts>): Promise<readonly (string | null)[]> {
	const texts: (string | null)[] = names.map(() => null);
	let next = 0;
	const read = async (): Promise<void> => {
		for (let i = next++; i < names.length; i = next++) {
			texts[i] = await textOf(Uri.joinPath(Uri.parse(folder), names[i] ?? ''));
		}
	};
	await Promise.all(Array.from({ length: atOnce }, read));
	return texts;
}

async function textOf(uri: Uri): Promise<string | null> {
	try {
		const { size } = await workspace.fs.stat(uri);
		return size > largest ? null : new TextDecoder().decode(await workspace.fs.readFile(uri));
	} catch {
		return null;
	}
}

/** Of so many folders around a report, and no more files, the reports are read. */
const mostAround = { folders: 40, files: 24 };

/** The reports in the folder above and in the folders beside; nothing outside of the workspace is looked at. */
export async function reportsNearby({
	folder,
	name,
}: Params<typeof form8k.reportsNearby>): Promise<readonly NamedText[]> {
	const own = Uri.parse(folder);
	const above = Uri.joinPath(own, '..');
	if (workspace.getWorkspaceFolder(above) === undefined) {
		return [];
	}
	const entries = await entriesOf(above);
	const ownName = own.path.replace(/\/$/, '').replace(/^.*\//, '');
	const isReport = (each: string) => each === name || /8-?k[^/]*\.(?:txt|html?|md|8-?k)$/i.test(each);
	const found = entries.filter(([each, type]) => (type & FileType.File) !== 0 && isReport(each)).map(([each]) => each);
	const beside = entries.filter(([each, type]) => (type & FileType.Directory) !== 0 && each !== ownName);
	for (const [each] of beside.slice(-mostAround.folders)) {
		const inside = await entriesOf(Uri.joinPath(above, each));
		found.push(
			...inside
				.filter(([file, type]) => (type & FileType.File) !== 0 && isReport(file))
				.map(([file]) => `${each}/${file}`),
		);
	}
	const texts = await Promise.all(
		found
			.slice(-mostAround.files)
			.map(async (path) => ({ name: `../${path}`, text: await textOf(Uri.joinPath(above, path)) })),
	);
	return texts.flatMap(({ name: path, text }) => (text === null ? [] : [{ name: path, text }]));
}

async function entriesOf(folder: Uri): Promise<readonly [string, FileType][]> {
	try {
		return await workspace.fs.readDirectory(folder);
	} catch {
		return [];
	}
}

/** Watches the folders that the server has asked for. */
export interface FolderWatch extends Disposable {
	/** To be called with the URI of each folder, with a slash at its end. */
	watch(folder: string): void;
	/** To be called when another server is asked, which knows nothing yet. */
	reset(): void;
}

/** No more folders are watched at a time: of those before, all is forgotten. */
const mostFolders = 50;
/** Changes that come together are told together, after so many milliseconds. */
const pause = 200;

/** Begins with nothing watched. `onChange` is called after the server was told of changes. */
export function folderWatch(ask: Ask, onChange: () => void): FolderWatch {
	const watchers = new Map<string, FileSystemWatcher>();
	const changed = new Set<string>();
	let waiting: ReturnType<typeof setTimeout> | undefined;

	const tell = async (): Promise<void> => {
		const uris = [...changed];
		changed.clear();
		await ask(form8k.filesChanged, { uris });
		onChange();
	};
	const note = (uri: Uri): void => {
		changed.add(uri.toString());
		clearTimeout(waiting);
		waiting = setTimeout(() => void tell().catch(() => undefined), pause);
	};
	const forget = (folder: string): void => {
		watchers.get(folder)?.dispose();
		watchers.delete(folder);
	};
	return {
		watch(folder) {
			if (watchers.has(folder)) {
				return;
			}
			const [oldest] = watchers.keys();
			if (oldest !== undefined && watchers.size >= mostFolders) {
				forget(oldest);
				note(Uri.joinPath(Uri.parse(oldest), 'any'));
			}
			const files = workspace.createFileSystemWatcher(new RelativePattern(Uri.parse(folder), '*'));
			files.onDidCreate(note);
			files.onDidChange(note);
			files.onDidDelete(note);
			watchers.set(folder, files);
		},
		reset() {
			for (const folder of [...watchers.keys()]) {
				forget(folder);
			}
		},
		dispose() {
			clearTimeout(waiting);
			Disposable.from(...watchers.values()).dispose();
		},
	};
}
