/** What a run is to read: paths, lists of paths, and the standard input. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Failure, Task } from '../work/task';
import { find } from './find';
import { namesIn } from './names';
import { reasonOf, Unreadable } from './readFile';

/** What the command line names. */
export interface Inputs {
	/** Files and folders; `-` is the standard input. */
	readonly paths: readonly string[];
	/** A file with one path a line; `-` is the standard input. */
	readonly filesFrom?: string;
	/** Whether the paths of the list are apart by NUL. */
	readonly apartByNul: boolean;
	/** What the text of the standard input is called. */
	readonly stdinFilename?: string;
}

/** The files to read, as they are found; a path that leads to none comes with the reason. */
export async function* tasksOf(inputs: Inputs): AsyncGenerator<Task | Failure> {
	for await (const path of pathsOf(inputs)) {
		if (path === '-') {
			yield { path: inputs.stdinFilename ?? '-', named: true, stdin: true };
		} else {
			yield* find(path);
		}
	}
}

/** How many files there are, where that is known before any is read. */
export async function totalOf({ paths, filesFrom }: Inputs): Promise<number | undefined> {
	if (filesFrom !== undefined) {
		return undefined;
	}
	const areFiles = await Promise.all(
		paths.map((path) =>
			stat(path).then(
				(found) => !found.isDirectory(),
				() => true,
			),
		),
	);
	return areFiles.every(Boolean) ? paths.length : undefined;
}

async function* pathsOf({ paths, filesFrom, apartByNul }: Inputs): AsyncGenerator<string> {
	yield* paths;
	if (filesFrom !== undefined) {
		const list = filesFrom === '-' ? process.stdin : createReadStream(filesFrom);
		try {
			yield* namesIn(list, apartByNul);
		} catch (error) {
			throw new Unreadable(`${filesFrom}: ${reasonOf(error)}`);
		}
	}
}
