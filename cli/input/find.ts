/** The files that a path of the command line stands for: itself, or what a folder holds. */
import { readdir, realpath, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { reasonOf } from './readFile';

/** A file to read, or a path that leads to none. */
export type Found =
	| {
			/** As it is shown: as given, below a folder with `/`. */
			readonly path: string;
			/** Whether it was named, and not only met in a folder: then it is spoken of also where it is no filing. */
			readonly named: boolean;
	  }
	| { readonly path: string; readonly failure: string };

/** Folders that hold the files of programs. */
const passedOver: ReadonlySet<string> = new Set(['node_modules', '.git', '.hg', '.svn']);

/** What the texts of filings are called. */
const extensions: ReadonlySet<string> = new Set([
	...['.txt', '.text', '.asc', '.htm', '.html', '.xhtml', '.md', '.markdown', '.8k', '.8-k', '.nc', '.sgml'],
]);

/** What `path` stands for, the files of folders in the order of their names. */
export async function* find(path: string): AsyncGenerator<Found> {
	let found: Awaited<ReturnType<typeof stat>>;
	try {
		found = await stat(path);
	} catch (error) {
		yield { path, failure: reasonOf(error) };
		return;
	}
	if (found.isDirectory()) {
		yield* inside(path, []);
	} else {
		yield { path, named: true };
	}
}

/** The files of a folder; `above` are the folders that it is in, links followed. */
async function* inside(folder: string, above: readonly string[]): AsyncGenerator<Found> {
	let entries: Awaited<ReturnType<typeof entriesOf>>;
	let own: string;
	try {
		own = await realpath(folder);
		if (above.includes(own)) {
			yield { path: folder, failure: 'a link that leads back to a folder above it' };
			return;
		}
		entries = await entriesOf(folder);
	} catch (error) {
		yield { path: folder, failure: reasonOf(error) };
		return;
	}
	for (const entry of entries) {
		const path = folder === '.' ? entry.name : join(folder, entry.name);
		const shown = path.replaceAll('\\', process.platform === 'win32' ? '/' : '\\');
		if (entry.isDirectory()) {
			if (!passedOver.has(entry.name)) {
				yield* inside(shown, [...above, own]);
			}
		} else if (entry.isSymbolicLink()) {
			yield* linked(shown, entry.name, [...above, own]);
		} else if (entry.isFile() && isText(entry.name)) {
			yield { path: shown, named: false };
		}
	}
}

async function entriesOf(folder: string) {
	const entries = await readdir(folder, { withFileTypes: true });
	return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function* linked(path: string, name: string, above: readonly string[]): AsyncGenerator<Found> {
	try {
		const target = await stat(path);
		if (target.isDirectory() && !passedOver.has(name)) {
			yield* inside(path, above);
		} else if (target.isFile() && isText(name)) {
			yield { path, named: false };
		}
	} catch (error) {
		yield { path, failure: reasonOf(error) };
	}
}

const isText = (name: string): boolean => extensions.has(extname(name).toLowerCase());
