/** JUnit XML: a suite a file, a case a problem. What does not reach `--fail-on` is a case that passes and is told. */
import { isAtLeast } from '../work/report';
import type { Format } from './format';

export const junit: Format = {
	begin: '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="form8k">\n',
	file({ path, form, problems }, { failOn }) {
		const failing = problems.filter(({ severity }) => isAtLeast(severity, failOn)).length;
		const name = `name="${escaped(path)}"`;
		const cases = problems.map(({ rule, severity, message, start }) => {
			const place = `${path}:${start.line}:${start.column}`;
			const text = escaped(`${place}: ${severity}: ${message} (${rule})`);
			const inside = isAtLeast(severity, failOn)
				? `<failure message="${escaped(message)}" type="${severity}">${text}</failure>`
				: `<system-out>${text}</system-out>`;
			return `\t\t<testcase name="${escaped(`${rule} at ${start.line}:${start.column}`)}" classname="${escaped(path)}" time="0">${inside}</testcase>\n`;
		});
		const without =
			form === null
				? `\t\t<testcase ${name} classname="form8k" time="0"><skipped>No Form 8-K</skipped></testcase>\n`
				: `\t\t<testcase ${name} classname="form8k" time="0"/>\n`;
		const counts = `tests="${Math.max(problems.length, 1)}" failures="${failing}" errors="0" skipped="${form === null ? 1 : 0}" time="0"`;
		return `\t<testsuite ${name} ${counts}>\n${cases.join('') || without}\t</testsuite>\n`;
	},
	separator: '',
	end({ failures }) {
		const suites = failures.map(({ path, message }) => {
			const name = `name="${escaped(path)}"`;
			const error = `<error message="${escaped(message)}" type="unreadable">${escaped(`${path}: ${message}`)}</error>`;
			return (
				`\t<testsuite ${name} tests="1" failures="0" errors="1" skipped="0" time="0">\n` +
				`\t\t<testcase ${name} classname="form8k" time="0">${error}</testcase>\n\t</testsuite>\n`
			);
		});
		return `${suites.join('')}</testsuites>\n`;
	},
};

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text in XML, without the characters that XML cannot have. */
function escaped(text: string): string {
	return text
		.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
		.replace(/[&<>"]/g, (character) => entities[character] ?? '')
		.replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}
