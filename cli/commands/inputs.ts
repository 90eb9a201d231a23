/** What several commands have in common: what they read, how they judge it, and where they write. */
import { statSync } from 'node:fs';
import type { Command } from 'commander';
import type { RuleSetting, Severity, Stage } from '../../server/src/analysis';
import type { Inputs } from '../input/tasks';
import type { Checking } from '../work/task';
import { failOnOption, jobsOption, ruleOption, stageOption, todayOption } from './options';

export interface InputOptions {
	readonly filesFrom?: string;
	readonly null?: boolean;
	readonly stdinFilename?: string;
	readonly jobs: number;
	readonly output?: string;
}

export interface CheckingOptions {
	readonly stage?: Stage;
	readonly rule: Readonly<Record<string, RuleSetting>>;
	readonly failOn: Severity | 'never';
	readonly today?: string;
	readonly config: boolean;
	readonly quiet?: boolean;
}

/** The argument and the options that say what is read. */
export function withInputs(command: Command): Command {
	return command
		.argument('[path...]', 'files, folders, or - for the standard input (default: this folder)')
		.option('--files-from <file>', 'read paths from a file, one a line, or from the standard input (-)')
		.option('-0, --null', 'the paths of --files-from are apart by NUL')
		.option('--stdin-filename <name>', 'what the standard input is called')
		.option('-o, --output <file>', 'write the results to a file')
		.addOption(jobsOption);
}

/** The options that say how a text is judged. */
export function withChecking(command: Command, withFailOn = true): Command {
	const judged = command.addOption(stageOption).addOption(ruleOption).addOption(todayOption);
	return (withFailOn ? judged.addOption(failOnOption) : judged).option(
		'--no-config',
		'do not read .vscode/settings.json',
	);
}

export function inputsOf(paths: readonly string[], options: InputOptions, command: Command): Inputs {
	const { filesFrom, null: apartByNul = false, stdinFilename, output } = options;
	const times = paths.filter((path) => path === '-').length + (filesFrom === '-' ? 1 : 0);
	if (times > 1) {
		command.error('error: the standard input can be read once only');
	}
	if (apartByNul && filesFrom === undefined) {
		command.error('error: -0 needs --files-from <file>');
	}
	const named = paths.length > 0 || filesFrom !== undefined ? paths : [stdinFilename === undefined ? '.' : '-'];
	if (stdinFilename !== undefined && !named.includes('-')) {
		command.error('error: --stdin-filename is for the standard input, which - reads');
	}
	if (output !== undefined && named.some((path) => areSame(path, output))) {
		command.error('error: --output would write over a file that is read');
	}
	return {
		paths: named,
		apartByNul,
		...(filesFrom !== undefined && { filesFrom }),
		...(stdinFilename !== undefined && { stdinFilename }),
	};
}

/** Whether both paths lead to the same file. */
function areSame(a: string, b: string): boolean {
	const [one, other] = [a, b].map((path) => statSync(path, { throwIfNoEntry: false }));
	return one !== undefined && other !== undefined && one.isFile() && one.ino === other.ino && one.dev === other.dev;
}

export function outputOf({ jobs, output }: InputOptions) {
	return { jobs, ...(output !== undefined && { output }) };
}

export function checkingOf({
	stage,
	rule: rules,
	failOn = 'never',
	today,
	config,
	quiet = false,
}: CheckingOptions): Checking {
	return {
		...{ rules, config, failOn, quiet },
		...(stage !== undefined && { stage }),
		...(today !== undefined && { today }),
	};
}
