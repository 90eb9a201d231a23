/** The threads that share the work. */
import { isMainThread } from 'node:worker_threads';
import { pool, worker } from 'workerpool';
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

/** So many files are done before other threads are started: that takes longer than they do. */
const doneAlone = 8;

/** A crew of `jobs` threads that run the script `script`; of the thread that asks alone where that is enough. */
export function crewOf(work: Work, jobs: number, script: string): Crew {
	let count = 0;
	let threads: ReturnType<typeof pool> | undefined;
	return {
		width: jobs === 1 ? 1 : jobs * 8,
		async perform(task) {
			count += 1;
			// The standard input belongs to this thread.
			if (jobs === 1 || ('stdin' in task && task.stdin) || count <= doneAlone) {
				return perform(work, task);
			}
			threads ??= pool(script, { workerType: 'thread', minWorkers: jobs, maxWorkers: jobs });
			try {
				return await threads.exec('perform', [work, task]);
			} catch (error) {
				return nothingBut({ path: task.path, failure: `it could not be read: ${reasonOf(error)}` });
			}
		},
		async end() {
			await threads?.terminate(true);
		},
	};
}

/** Makes this thread one of a crew; false where it is the main one. */
export function joinCrew(): boolean {
	if (!isMainThread) {
		worker({ perform });
	}
	return !isMainThread;
}
