/** The command line `form8k`, and the threads that share its work, which run this same file. */
import { setFlagsFromString } from 'node:v8';
import { CommanderError } from 'commander';
import { programFor } from './program';
import { status } from './run';
import { joinCrew } from './work/workers';

// Most patterns are used often enough to be compiled in the end; compiled at once, a report is read a fifth sooner.
setFlagsFromString('--no-regexp-tier-up');
if (!joinCrew()) {
	void main(process.argv.slice(2));
}

async function main(words: readonly string[]): Promise<void> {
	// Nobody reads on: the program behind the pipe has ended, and so does this one.
	for (const stream of [process.stdout, process.stderr]) {
		stream.on('error', (error: NodeJS.ErrnoException) => {
			if (error.code !== 'EPIPE') {
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
