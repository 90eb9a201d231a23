/** A run over files: reads them in order, writes what comes of them, and tells how it ended. */

import { join } from 'node:path';
import { severities } from '../server/src/analysis';
import type { Summary } from './formats/format';
import { printable } from './formats/printable';
import { reasonOf } from './input/readFile';
import { type Inputs, tasksOf, totalOf, UnreadableList } from './input/tasks';
import { Output } from './output';
import { Progress } from './progress';
import { inOrder } from './work/inOrder';
import { addedUp, type Counts, isAtLeast, noCounts } from './work/report';
import { type Checking, nothingBut, type Outcome, type Work } from './work/task';
import { crewOf } from './work/workers';

/** How a run works and where it writes. */
export interface RunOptions {
	readonly jobs: number;
	/** A file for the results; without one they go to the standard output. */
	readonly output?: string;
	/** Whether only what is wrong is said. */
	readonly quiet: boolean;
	/** The texts around those of the files. */
	readonly frame: Frame;
}

/** What stands before, between and after the texts of the files. */
export interface Frame {
	readonly begin: string;
	readonly separator: string;
	end(summary: Summary): string;
}

/** A frame with nothing in it. */
export const noFrame: Frame = { begin: '', separator: '', end: () => '' };

/** The exit statuses. */
export const status = { good: 0, problems: 1, bad: 2, interrupted: 130 } as const;

/** Says something to the user that is no result. */
export function say(path: string, words: string): void {
	process.stderr.write(`form8k: ${printable(path) || "''"}: ${printable(words)}\n`);
}

/** Does `work` on all files and returns the exit status. */
export async function run(work: Work, inputs: Inputs, options: RunOptions): Promise<number> {
	const { quiet, frame } = options;
	let output: Output;
	try {
		output = await Output.open(options.output);
	} catch (error) {
		say(options.output ?? '', reasonOf(error));
		return status.bad;
	}
	const total = await totalOf(inputs);
	const crew = crewOf(work, total === 1 ? 1 : options.jobs, join(__dirname, 'cli.js'));
	const progress = new Progress(process.stderr, process.stderr.isTTY === true && !quiet, total);
	const summing = new Summing();
	let isInterrupted = false;
	const interrupt = (): void => {
		if (isInterrupted) {
			process.exit(status.interrupted);
		}
		isInterrupted = true;
		// Nothing is waited for but the line that is being written.
		void crew.end();
		setTimeout(() => process.exit(status.interrupted), 200).unref();
	};
	process.on('SIGINT', interrupt).on('SIGTERM', interrupt);
	try {
		await output.write(frame.begin);
		let isFirst = true;
		const outcomes = inOrder(tasksOf(inputs), crew.width, (task) =>
			'failure' in task ? Promise.resolve(nothingBut(task)) : crew.perform(task),
		);
		for await (const outcome of outcomes) {
			if (isInterrupted || output.isClosed) {
				break;
			}
			progress.step();
			summing.add(outcome);
			tell(outcome, quiet, summing, progress);
			for (const each of outcome.outputs) {
				progress.clear();
				await output.write(isFirst ? '' : frame.separator);
				await output.write(each);
				isFirst = false;
			}
		}
		progress.clear();
		if (!isInterrupted) {
			await output.write(frame.end(summing.summary));
		}
		await output.close();
	} catch (error) {
		progress.clear();
		say(error instanceof UnreadableList ? error.path : (options.output ?? 'output'), reasonOf(error));
		return status.bad;
	} finally {
		process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
		await crew.end();
		process.stdin.destroy();
	}
	return isInterrupted ? status.interrupted : summing.status('failOn' in work ? work.failOn : 'never');
}

/** Says what is to be known of the files beside their results. */
function tell({ failures, notes, settingFaults }: Outcome, quiet: boolean, summing: Summing, progress: Progress): void {
	const faults = settingFaults.filter((fault) => summing.isNew(fault));
	if (failures.length > 0 || (!quiet && notes.length + faults.length > 0)) {
		progress.clear();
	}
	for (const fault of quiet ? [] : faults) {
		process.stderr.write(`form8k: ${printable(fault)}\n`);
	}
	for (const { path, words } of quiet ? [] : notes) {
		say(path, words);
	}
	for (const { path, failure } of failures) {
		say(path, failure);
	}
}

/** What all files come to. */
class Summing {
	private filings = 0;
	private waived = 0;
	private counts: Counts = noCounts;
	private readonly failures: { path: string; message: string }[] = [];
	private readonly faults = new Set<string>();

	add({ filings, counts, waived, failures }: Outcome): void {
		this.filings += filings;
		this.waived += waived;
		this.counts = addedUp(this.counts, counts);
		this.failures.push(...failures.map(({ path, failure }) => ({ path, message: failure })));
	}

	/** Whether the fault was not told yet. */
	isNew(fault: string): boolean {
		const isNew = !this.faults.has(fault);
		this.faults.add(fault);
		return isNew;
	}

	get summary(): Summary {
		const { filings, counts, waived, failures } = this;
		return { filings, counts, waived, failures };
	}

	/** The exit status where problems from `failOn` on make a run fail. */
	status(failOn: Checking['failOn']): number {
		if (this.failures.length > 0) {
			return status.bad;
		}
		const fails = severities.some((severity) => isAtLeast(severity, failOn) && this.counts[severity] > 0);
		return fails ? status.problems : status.good;
	}
}
