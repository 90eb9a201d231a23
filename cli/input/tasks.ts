/** What a run is to read: paths, lists of paths, and the standard input. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Failure, Task } from '../work/task';
import { find } from './find';
import { namesIn } from './names';
import { reasonOf } from './readFile';

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

/** The list of the paths at `path` cannot be read. */
export class UnreadableList extends Error {
	constructor(
		readonly path: string,
		reason: string,
	) {
		super(reason);
	}
}

/** The files to read, as they are found; a path that leads to none comes with the reason. */
export async function* tasksOf(inputs: Inputs): AsyncGenerator<Task | Failure> {
	for (const path of inputs.paths) {
		if (path === '-') {
			yield { path: inputs.stdinFilename ?? '-', named: true, stdin: true };
		} else {
			yield* find(path);
		}
	}
	for await (const path of listed(inputs)) {
		yield* find(path);
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

async function* listed({ filesFrom, apartByNul }: Inputs): AsyncGenerator<string> {
	if (filesFrom !== undefined) {
		const list = filesFrom === '-' ? process.stdin : createReadStream(filesFrom);
		try {
			yield* namesIn(list, apartByNul);
		} catch (error) {
			throw new UnreadableList(filesFrom, reasonOf(error));
		}
	}
}
