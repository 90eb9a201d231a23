/** `form8k check`. */
import { type Command, Option } from 'commander';
import { type FormatName, formats } from '../formats';
import { run } from '../run';
import { watchAndRun } from '../watch';
import type { Checking } from '../work/task';
import {
	type CheckingOptions,
	checkingOf,
	type InputOptions,
	inputsOf,
	outputOf,
	withChecking,
	withInputs,
} from './inputs';
import { formatOption } from './options';

interface CheckOptions extends InputOptions, CheckingOptions {
	readonly format: FormatName;
	readonly watch?: boolean;
	/** What other programs of this kind call it. */
	readonly fix?: boolean;
}

/** Adds the command; `done` takes its exit status. */
export function addCheck(program: Command, done: (status: number) => void): void {
	const command = program
		.command('check')
		.description('Report the problems of files and folders.')
		.addOption(formatOption);
	withInputs(withChecking(command))
		.option('-q, --quiet', 'report only the problems that make the run fail, and no sum')
		.option('-w, --watch', 'check again what changes, until it is interrupted')
		.addOption(new Option('--fix').hideHelp())
		.addHelpText('after', help)
		.action(async (paths: readonly string[], options: CheckOptions) => {
			const { format, watch = false, fix = false } = options;
			if (fix) {
				command.error('error: check changes nothing; `form8k fix` applies the fixes whose result is certain');
			}
			const checking: Checking = checkingOf(options);
			const color = format === 'stylish' && options.output === undefined && hasColors();
			const work = { kind: 'check', format, color, ...checking } as const;
			const { begin, separator, end } = formats[format];
			const frame = { begin, separator, end: (summary: Parameters<typeof end>[0]) => end(summary, work) };
			const { quiet } = checking;
			const inputs = inputsOf(paths, options, command);
			const how = { ...outputOf(options), quiet, frame };
			if (watch) {
				if (
					inputs.filesFrom !== undefined ||
					inputs.paths.includes('-') ||
					how.output !== undefined ||
					isWhole(format)
				) {
					command.error('error: --watch is for files and folders, and a format of lines on the standard output');
				}
				done(await watchAndRun(work, inputs, how));
			} else {
				done(await run(work, inputs, how));
			}
		});
}

/** Whether the format is one value, and not lines one after the other. */
const isWhole = (format: FormatName): boolean => ['json', 'sarif', 'junit'].includes(format);

/** Whether the standard output shows colors, and the user wants them. */
function hasColors(): boolean {
	const { NO_COLOR, TERM } = process.env;
	return process.stdout.isTTY === true && !NO_COLOR && TERM !== 'dumb';
}

const help = `
A folder that holds a report and its exhibits is checked as one submission.
Settings are the form8k.* of the nearest .vscode/settings.json upward, waivers
among them; options win.

Examples:
  form8k check --format sarif --output form8k.sarif .
  form8k check --rule item-order=off --fail-on warning draft.txt
  git diff --name-only -z | form8k check --files-from - -0
  form8k check --stdin-filename draft.htm - < draft.htm
`;
