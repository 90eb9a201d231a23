/** Workflow commands of GitHub Actions, which shows them beside the lines of a pull request. */
import type { Severity } from '../../server/src/analysis';
import type { Format } from './format';

const commands: Readonly<Record<Severity, string>> = {
	error: 'error',
	warning: 'warning',
	information: 'notice',
	hint: 'notice',
};

export const github: Format = {
	begin: '',
	file: ({ path, problems }) =>
		problems
			.map(({ rule, severity, message, start, end }) => {
				// Columns are only shown for what is on one line.
				const columns =
					start.line === end.line ? [['col', start.column] as const, ['endColumn', end.column] as const] : [];
				const properties = [['file', path], ['line', start.line], ['endLine', end.line], ...columns, ['title', rule]]
					.map(([name, value]) => `${name}=${property(String(value))}`)
					.join(',');
				return `::${commands[severity]} ${properties}::${data(message)}\n`;
			})
			.join(''),
	separator: '',
	end: () => '',
};

const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
