/** For people: the problems of each file in columns, and a sum at the end. */
import { createColors } from 'picocolors';
import { type Severity, severities } from '../../server/src/analysis';
import type { Format } from './format';
import { printable } from './printable';

/** The words of a severity after a number. */
const counted: Readonly<Record<Severity, readonly [one: string, more: string]>> = {
	error: ['error', 'errors'],
	warning: ['warning', 'warnings'],
	information: ['information', 'information'],
	hint: ['hint', 'hints'],
};

export const stylish: Format = {
	begin: '',
	file({ path, problems }, { color }) {
		if (problems.length === 0) {
			return '';
		}
		const { underline, dim, red, yellow, blue } = createColors(color);
		const paint: Readonly<Record<Severity, (text: string) => string>> = {
			error: red,
			warning: yellow,
			information: blue,
			hint: dim,
		};
		const rows = problems.map(({ start, severity, message, rule }) => {
			return { place: `${start.line}:${start.column}`, severity, message: printable(message), rule };
		});
		const width = (cell: 'place' | 'severity' | 'message') => Math.max(...rows.map((row) => row[cell].length));
		const [places, kinds, messages] = [width('place'), width('severity'), width('message')];
		const lines = rows.map(({ place, severity, message, rule }) => {
			const kind = paint[severity](severity.padEnd(kinds));
			return `  ${dim(place.padStart(places))}  ${kind}  ${message.padEnd(messages)}  ${dim(rule)}`;
		});
		return `${underline(printable(path))}\n${lines.join('\n')}\n\n`;
	},
	separator: '',
	end({ filings, counts, waived }, { color, quiet }) {
		if (quiet) {
			return '';
		}
		const { bold, red, yellow, green } = createColors(color);
		const all = severities.reduce((sum, severity) => sum + counts[severity], 0);
		const where = `${filings} ${filings === 1 ? 'filing' : 'filings'}`;
		const accepted = waived === 0 ? '' : `, ${waived} waived`;
		if (all === 0) {
			return filings === 0 ? 'No Form 8-K found.\n' : `${green('✔')} No problems in ${where}${accepted}.\n`;
		}
		const kinds = severities
			.filter((severity) => counts[severity] > 0)
			.map((severity) => `${counts[severity]} ${counted[severity][counts[severity] === 1 ? 0 : 1]}`);
		const paint = counts.error > 0 ? red : yellow;
		const sum = `✖ ${all} ${all === 1 ? 'problem' : 'problems'} in ${where} (${kinds.join(', ')}${accepted})`;
		const fixable = counts.fixable === 0 ? '' : `  ${counts.fixable} can be fixed by \`form8k fix\`.\n`;
		return `${bold(paint(sum))}\n${fixable}`;
	},
};
