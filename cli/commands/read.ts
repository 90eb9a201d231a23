/** `form8k read`. */
import { type Command, Option } from 'commander';
import { noFrame, run } from '../run';
import { type InputOptions, inputsOf, outputOf, withInputs } from './inputs';

interface ReadOptions extends InputOptions {
	readonly format: 'ndjson' | 'json';
}

const formatOption = new Option('-f, --format <name>', 'one value a line, or a list of them')
	.choices(['ndjson', 'json'])
	.default('ndjson');

/** Adds the command; `done` takes its exit status. */
export function addRead(program: Command, done: (status: number) => void): void {
	const command = program
		.command('read')
		.description('Write what was recognized as data: cover, items with their text, exhibits, signatures, documents.')
		.addOption(formatOption);
	withInputs(command)
		.option('-q, --quiet', 'tell only of what could not be read')
		.addHelpText('after', help)
		.action(async (paths: readonly string[], options: ReadOptions & { readonly quiet?: boolean }) => {
			const isList = options.format === 'json';
			const frame = isList ? { begin: '[\n', separator: ',', end: () => ']\n' } : noFrame;
			const inputs = inputsOf(paths, options, command);
			done(await run({ kind: 'read' }, inputs, { ...outputOf(options), quiet: options.quiet ?? false, frame }));
		});
}

const help = `
A folder that holds a report and its exhibits is read as one submission.

Examples:
  form8k read report.htm
  form8k read archive/ > filings.ndjson
  find archive -name '*.txt' -print0 | form8k read --files-from - -0
`;
