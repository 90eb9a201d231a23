/** `form8k fix`. */
import type { Command } from 'commander';
import { noFrame, run } from '../run';
import {
	type CheckingOptions,
	checkingOf,
	type InputOptions,
	inputsOf,
	outputOf,
	withChecking,
	withInputs,
} from './inputs';

interface FixOptions extends InputOptions, CheckingOptions {
	readonly dryRun?: boolean;
}

/** Adds the command; `done` takes its exit status. */
export function addFix(program: Command, done: (status: number) => void): void {
	const command = program.command('fix').description('Apply the fixes whose result is certain.');
	withInputs(withChecking(command, false))
		.option('--dry-run', 'change nothing; print a unified diff, for `patch -p0`')
		.option('-q, --quiet', 'tell only of what could not be fixed')
		.addHelpText('after', help)
		.action(async (paths: readonly string[], options: FixOptions) => {
			const checking = checkingOf(options);
			const { quiet } = checking;
			const work = { kind: 'fix', dryRun: options.dryRun ?? false, ...checking } as const;
			done(await run(work, inputsOf(paths, options, command), { ...outputOf(options), quiet, frame: noFrame }));
		});
}

const help = `
A file is written as a whole or not at all, after its fixed text was read again,
with its encoding, line ends and mode. The standard input goes to the output.

Examples:
  form8k fix --dry-run q1/ | less
  form8k fix draft.htm
  form8k fix - < draft.htm > fixed.htm
`;
