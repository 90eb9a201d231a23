/** The files that a path of the command line stands for: itself, or what a folder holds. */
import { readdir, realpath, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { reasonOf } from './readFile';

/** Files to read, or a path that leads to none. */
export type Found =
	| {
			/** As it is shown: as given, below a folder with `/`. */
			readonly path: string;
			/** Whether it was named, and not only met in a folder: then it is spoken of also where it is no filing. */
			readonly named: boolean;
	  }
	| FoundFolder
	| { readonly path: string; readonly failure: string };

/** A folder that may hold a report with its exhibits, without the folders in it. */
export interface FoundFolder {
	readonly path: string;
	/** The names of the files that may be texts of filings, in order. */
	readonly texts: readonly string[];
	/** The names of other files, such as pictures. */
	readonly others: readonly string[];
}

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
		const hint = /[*?]/.test(path) ? '; patterns are left to the shell, and folders are searched' : '';
		yield { path, failure: `${reasonOf(error)}${hint}` };
		return;
	}
	if (found.isDirectory()) {
		yield* inside(path, []);
	} else {
		yield { path, named: true };
	}
}

/** A folder with more files is an archive, whose reports stand alone. */
const mostTogether = 100;

/** The files of a folder, then those of the folders in it; `above` are the folders that it is in, links followed. */
async function* inside(folder: string, above: readonly string[]): AsyncGenerator<Found> {
	const texts: string[] = [];
	const others: string[] = [];
	const folders: string[] = [];
	const failures: Found[] = [];
	let own: string;
	try {
		own = await realpath(folder);
		if (above.includes(own)) {
			yield { path: folder, failure: 'a link that leads back to a folder above it' };
			return;
		}
		for (const entry of await readdir(folder, { withFileTypes: true })) {
			try {
				const target = entry.isSymbolicLink() ? await stat(join(folder, entry.name)) : entry;
				if (target.isDirectory()) {
					folders.push(entry.name);
				} else if (target.isFile()) {
					(isText(entry.name) ? texts : others).push(entry.name);
				}
			} catch (error) {
				failures.push({ path: within(folder, entry.name), failure: reasonOf(error) });
			}
		}
	} catch (error) {
		yield { path: folder, failure: reasonOf(error) };
		return;
	}
	yield* failures;
	texts.sort(byName);
	if (texts.length > mostTogether || (texts.length === 1 && others.length === 0)) {
		yield* texts.map((name) => ({ path: within(folder, name), named: false }));
	} else if (texts.length > 0) {
		yield { path: folder, texts, others };
	}
	for (const name of folders.sort(byName)) {
		if (!passedOver.has(name)) {
			yield* inside(within(folder, name), [...above, own]);
		}
	}
}

/** The path of a file in a folder as it is shown. */
function within(folder: string, name: string): string {
	const path = folder === '.' ? name : join(folder, name);
	return process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
}

const byName = (a: string, b: string): number => (a < b ? -1 : 1);

const isText = (name: string): boolean => extensions.has(extname(name).toLowerCase());
