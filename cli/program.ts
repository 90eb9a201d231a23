/** The commands, their options and their help. */
import { Command } from 'commander';
import { type RuleSetting, type Severity, type Stage, version } from '../server/src/analysis';
import { type FormatName, formats } from './formats';
import type { Inputs } from './input/tasks';
import { failOnOption, formatOption, jobsOption, ruleOption, stageOption, todayOption } from './options';
import { run } from './run';

interface InputOptions {
	readonly filesFrom?: string;
	readonly null?: boolean;
	readonly stdinFilename?: string;
	readonly jobs: number;
	readonly output?: string;
}

interface CheckOptions extends InputOptions {
	readonly format: FormatName;
	readonly stage?: Stage;
	readonly rule: Readonly<Record<string, RuleSetting>>;
	readonly failOn: Severity | 'never';
	readonly today?: string;
	readonly config: boolean;
	readonly quiet?: boolean;
}

/** The command line; `done` takes the exit status of a command. */
export function programFor(done: (status: number) => void): Command {
	const program = new Command('form8k')
		.description('Reads and checks Form 8-K filings: text, HTML, Markdown and EDGAR submissions.')
		.version(version, '-V, --version', 'print the version')
		.helpOption('-h, --help', 'print this help')
		.helpCommand('help [command]', 'print the help of a command')
		.showHelpAfterError('(add --help for what there is)')
		.addHelpText('after', afterAll);

	const check = program
		.command('check')
		.description('Report the problems of files and folders.')
		.addOption(formatOption)
		.addOption(stageOption)
		.addOption(ruleOption)
		.addOption(failOnOption)
		.addOption(todayOption)
		.option('-q, --quiet', 'report only the problems that make the run fail, and no sum')
		.option('--no-config', 'do not read .vscode/settings.json')
		.addHelpText('after', afterCheck);
	withInputs(check).action(async (paths: readonly string[], options: CheckOptions, command: Command) => {
		const { format, stage, rule: rules, failOn, today, config, quiet = false } = options;
		const color = format === 'stylish' && options.output === undefined && hasColors();
		const work = {
			...({ kind: 'check', format, color, rules, config, failOn, quiet } as const),
			...(stage !== undefined && { stage }),
			...(today !== undefined && { today }),
		};
		const { begin, separator, end } = formats[format];
		const frame = { begin, separator, end: (summary: Parameters<typeof end>[0]) => end(summary, work) };
		done(await run(work, inputsOf(paths, options, command), { ...outputOf(options), quiet, frame }));
	});

	return program;
}

/** The argument and the options that say what is read. */
function withInputs(command: Command): Command {
	return command
		.argument('[path...]', 'files, folders, or - for the standard input (default: this folder)')
		.option('--files-from <file>', 'read paths from a file, one a line, or from the standard input (-)')
		.option('-0, --null', 'the paths of --files-from are apart by NUL')
		.option('--stdin-filename <name>', 'what the standard input is called')
		.option('-o, --output <file>', 'write the results to a file')
		.addOption(jobsOption);
}

function inputsOf(paths: readonly string[], options: InputOptions, command: Command): Inputs {
	const { filesFrom, null: apartByNul = false, stdinFilename } = options;
	const times = paths.filter((path) => path === '-').length + (filesFrom === '-' ? 1 : 0);
	if (times > 1) {
		command.error('error: the standard input can be read once only');
	}
	return {
		paths: paths.length === 0 && filesFrom === undefined ? ['.'] : paths,
		apartByNul,
		...(filesFrom !== undefined && { filesFrom }),
		...(stdinFilename !== undefined && { stdinFilename }),
	};
}

function outputOf({ jobs, output }: InputOptions) {
	return { jobs, ...(output !== undefined && { output }) };
}

/** Whether the standard output shows colors, and the user wants them. */
function hasColors(): boolean {
	const { NO_COLOR, TERM } = process.env;
	return process.stdout.isTTY === true && !NO_COLOR && TERM !== 'dumb';
}

const afterAll = `
Examples:
  form8k check report.htm              the problems of a report
  form8k check --stage final q1/       of all reports in a folder, as final

Exit status: 0 all is well, 1 problems were found, 2 bad usage or a file that
could not be read.
`;

const afterCheck = `
Settings are the form8k.* of the nearest .vscode/settings.json upward, waivers
among them; options win.

Examples:
  form8k check --format sarif --output form8k.sarif .
  form8k check --rule item-order=off --fail-on warning draft.txt
  git diff --name-only -z | form8k check --files-from - -0
  form8k check --stdin-filename draft.htm - < draft.htm
`;
