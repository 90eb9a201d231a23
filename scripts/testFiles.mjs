// Which tests there are. The folder of a test tells its kind.
import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { root } from './setup.mjs';

/** The folders whose tests are a kind of their own, since they take long, need a server, or depend on chance or time. */
export const ownKinds = ['protocol', 'cli', 'fixes', 'corpus', 'fuzz', 'timing'];

/** The compiled tests of every folder of `test` that holds some, by the folder's name; `''` has those in no folder. */
function compiled() {
	const folders = new Map();
	for (const path of readdirSync(join(root, 'test'), { recursive: true }).sort()) {
		const [folder] = path.includes(sep) ? path.split(sep) : [''];
		if (path.endsWith('.test.ts') && folder !== 'vscode') {
			const file = join('out', 'test', path.replace(/\.ts$/, '.js'));
			folders.set(folder, [...(folders.get(folder) ?? []), file]);
		}
	}
	return folders;
}

/** The compiled tests of a kind that has a folder of its own. */
export const testsOf = (kind) => compiled().get(kind) ?? [];

/** The compiled quick tests: those of every folder that is no kind of its own. */
export const unitTests = () =>
	[...compiled()].filter(([folder]) => !ownKinds.includes(folder)).flatMap(([, files]) => files);
