/** The threads that share the work. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Pool } from 'workerpool';
import { reasonOf } from '../input/readFile';
import { perform } from './perform';
import { nothingBut, type Outcome, type Task, type Work } from './task';

/** Does the work on files, in several threads at a time. */
export interface Crew {
	/** How many files may be under way. */
	readonly width: number;
	/** Never rejects. */
	perform(task: Task): Promise<Outcome>;
	/** Ends the threads, whatever they do. */
	end(): Promise<void>;
}

/** So few files are done sooner than other threads are started. */
const few = 8;
/** How long more files are waited for before that many are taken to be all, in milliseconds. */
const patience = 10;

/** A crew of `jobs` threads that run the script `script`; of the thread that asks alone where there are few files. */
export function crewOf(work: Work, jobs: number, script: string): Crew {
	let count = 0;
	let threads: Promise<Pool> | undefined;
	let areMany = () => {};
	const mayBeFew = new Promise<void>((done) => {
		areMany = done;
	});
	/** Waits until it shows how many files there are. */
	const shown = async (): Promise<void> => {
		count += 1;
		if (count > few) {
			areMany();
		}
		await Promise.race([mayBeFew, pause(patience)]);
	};
	return {
		width: jobs === 1 ? 1 : jobs * 8,
		async perform(task) {
			// The standard input belongs to this thread.
			if (jobs === 1 || ('stdin' in task && task.stdin)) {
				return perform(work, task);
			}
			await shown();
			if (count <= few) {
				return perform(work, task);
			}
			threads ??= import('workerpool').then(({ pool }) =>
				pool(script, { workerType: 'thread', minWorkers: jobs, maxWorkers: jobs }),
			);
			try {
				return await (await threads).exec('perform', [work, task]);
			} catch (error) {
				return nothingBut({ path: task.path, failure: `it could not be read: ${reasonOf(error)}` });
			}
		},
		async end() {
			await (await threads)?.terminate(true);
		},
	};
}
