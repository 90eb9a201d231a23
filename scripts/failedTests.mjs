// The tests that failed, a line each, which the end of a run repeats: `✖ failed: NAME: FIRST LINE OF THE ERROR`.
// As a reporter of `node --test` it writes such a line for each failed test when all are done.
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './setup.mjs';

/** The line for a failed test; `error` is what was thrown, or words. */
export const failed = (name, error) => `✖ failed: ${name}: ${firstLine(error)}`;

/** What a run has printed of failed tests, and of those that passed only when tried again. */
export const failuresIn = (output) => output.match(/(?:✖ failed|⚠ flaky): .*$/gm) ?? [];

function firstLine(error) {
	const words = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
	const lines = words
		.replace(/^Error: /, '')
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '');
	const [first = 'its reason is printed above', second = ''] = lines;
	return first.endsWith(':') ? `${first} ${second}`.trim() : first;
}

export default async function* failedTests(events) {
	const lines = [];
	for await (const { type, data } of events) {
		const error = data?.details?.error;
		// What failed only because of a test in it is named there; a test marked as to do does not fail the run.
		if (type === 'test:fail' && error?.failureType !== 'subtestsFailed' && !data.todo) {
			lines.push(failed(`${data.name}${placeOf(data)}`, error?.cause ?? error));
		}
	}
	yield lines.map((line) => `${line}\n`).join('');
}

/** ` (test/rules/check.test.ts:12)`; empty where the place is not known. */
function placeOf({ file, line }) {
	if (typeof file !== 'string') {
		return '';
	}
	const path = relative(root, file.startsWith('file:') ? fileURLToPath(file) : file).replaceAll('\\', '/');
	return ` (${path}${line ? `:${line}` : ''})`;
}
