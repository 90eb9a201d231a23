/** The command line: its commands and its help. */
import { Command } from 'commander';
import { version } from '../server/src/analysis';
import { addCheck } from './commands/check';
import { addCompletion } from './commands/completion';
import { addFix } from './commands/fix';
import { addFolders } from './commands/folders';
import { addLsp } from './commands/lsp';
import { addRead } from './commands/read';
import { addRules } from './commands/rules';

/** The command line; `done` takes the exit status of a command. */
export function programFor(done: (status: number) => void): Command {
	const program = new Command('form8k')
		.description('Reads and checks Form 8-K filings: text, HTML, Markdown and EDGAR submissions.')
		.version(version, '-V, --version', 'print the version')
		.helpOption('-h, --help', 'print this help')
		.helpCommand('help [command]', 'print the help of a command')
		.showHelpAfterError('(add --help for what there is)')
		.addHelpText('after', help);
	addCheck(program, done);
	addRead(program, done);
	addFix(program, done);
	addRules(program, done);
	addFolders(program, done);
	addLsp(program);
	addCompletion(program, done);
	return program;
}

const help = `
Examples:
  form8k check report.htm              the problems of a report
  form8k check --stage final q1/       of all reports in a folder, as final
  form8k read archive/ > all.ndjson    what the reports say, as data
  form8k explain 2.02                  what an item is and asks for

Exit status: 0 all is well, 1 problems were found, 2 bad usage or a file that
could not be read.
`;
