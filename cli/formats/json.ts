/** JSON: one value for all files, or one line a file. `docs/check.schema.json` describes both. */
import { version } from '../../server/src/analysis';
import type { FileReport } from '../work/report';
import type { Format } from './format';

/** One object a line. */
export const ndjson: Format = {
	begin: '',
	file: (report) => `${JSON.stringify(shown(report))}\n`,
	separator: '',
	end: () => '',
};

/** One object, with the files in `files`. */
export const json: Format = {
	begin: '{"files":[\n',
	file: (report) => JSON.stringify(shown(report)),
	separator: ',\n',
	end({ filings, counts, waived, failures }) {
		const { fixable: _, ...problems } = counts;
		const rest = JSON.stringify({ unreadable: failures, summary: { filings, ...problems, waived }, version });
		return `\n],${rest.slice(1)}\n`;
	},
};

function shown({ path, form, problems, waived }: FileReport) {
	return {
		path,
		form,
		problems: problems.map(({ rule, severity, message, start, end, fix, related }) => {
			return { rule, severity, message, start, end, fix, related };
		}),
		waived,
	};
}
