/** `--watch`: checks files again as they change. */
import { basename } from 'node:path';
import type { Inputs } from './input/tasks';
import { type RunOptions, run, status } from './run';
import { forgetSettings } from './work/perform';
import type { Work } from './work/task';

/** How long a file must be at rest before it is read, in milliseconds: programs write in several steps. */
const rest = 80;

/**
 * Does `work` on all files, then again on each that changes, or on all where the settings have changed. Ends when the
 * user interrupts it.
 */
export async function watchAndRun(work: Work, inputs: Inputs, options: RunOptions): Promise<number> {
	const alone = { ...options, jobs: 1 };
	if ((await run(work, inputs, options)) === status.interrupted) {
		return status.interrupted;
	}
	const { watch } = await import('chokidar');
	const watcher = watch([...inputs.paths], {
		ignoreInitial: true,
		ignored: (path) => /^(?:node_modules|\.git|\.hg|\.svn)$/.test(basename(path)),
		awaitWriteFinish: { stabilityThreshold: rest, pollInterval: rest / 2 },
	});
	let last: Promise<unknown> = Promise.resolve();
	const again = (path: string): void => {
		last = last.then(async () => {
			forgetSettings();
			const isSettings = /[\\/]\.vscode[\\/]settings\.json$/.test(path);
			await run(work, isSettings ? inputs : { ...inputs, paths: [path] }, alone);
		});
	};
	watcher.on('change', again).on('add', again);
	await new Promise<void>((done) => watcher.once('ready', () => done()));
	process.stderr.write('form8k: watching for changes (Ctrl+C ends)\n');
	await new Promise<void>((done) => process.once('SIGINT', done).once('SIGTERM', done));
	await watcher.close();
	await last;
	return status.interrupted;
}
