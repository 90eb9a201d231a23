/** Files that the tests read: of the repository, and those beside it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The folder of the repository. The tests run as they are compiled, in `out/test`. */
export const root = resolve(__dirname, '..', '..');

/** The folder of the sample filings. */
export const samples = join(root, 'samples');

/** The folder of real filings, which lie outside the repository: `FORM8K_SHARED`, else `../shared`. It may be missing. */
export const shared = resolve(process.env['FORM8K_SHARED'] ?? '../shared');

/** The names of the samples that are reports; what their links lead to is none. */
export const sampleNames: readonly string[] = readdirSync(samples).filter(
	(name) => name !== 'README.md' && !/-ex\d|-folder$/.test(name),
);

/** The names of the sample folders. */
export const sampleFolders: readonly string[] = readdirSync(samples).filter((name) => name.endsWith('-folder'));

/** The files of a sample folder; pictures by their names alone. */
export const filesOfSample = (folder: string): readonly { readonly name: string; readonly text?: string }[] =>
	readdirSync(join(samples, folder)).map((name) =>
		/\.(?:htm|txt)$/.test(name) ? { name, text: sample(join(folder, name)) } : { name },
	);

/** The text of the sample called `name`. */
export const sample = (name: string): string => readFileSync(join(samples, name), 'utf8');
