/** The command line `form8k`, and the threads that share its work. `start.ts` runs it. */
import { isMainThread } from 'node:worker_threads';
import { CommanderError } from 'commander';
import { reasonOf } from './input/readFile';
import { programFor } from './program';
import { say, status } from './run';
import { perform } from './work/perform';

if (isMainThread) {
	void main(process.argv.slice(2));
} else {
	void import('workerpool').then(({ worker }) => worker({ perform }));
}

async function main(words: readonly string[]): Promise<void> {
	// Nobody reads on: the program behind the pipe has ended, and so does this one.
	for (const stream of [process.stdout, process.stderr]) {
		stream.on('error', (error: NodeJS.ErrnoException) => {
			if (error.code !== 'EPIPE') {
				say('output', reasonOf(error));
				process.exit(status.bad);
			}
		});
	}
	const program = programFor((code) => {
		process.exitCode = code;
	});
	for (const command of [program, ...program.commands]) {
		command.exitOverride();
	}
	try {
		await program.parseAsync(words, { from: 'user' });
	} catch (error) {
		if (!(error instanceof CommanderError)) {
			throw error;
		}
		// Help that was asked for is no fault; without a command it is shown as one.
		process.exitCode = error.exitCode === 0 ? status.good : status.bad;
	}
}
