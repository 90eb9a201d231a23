/** What a run of the tests says of those that failed: the suite of VS Code tries them again, and the last lines name them. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { root } from '../files';
import { runTests } from '../vscode/suite/running';

const pass = async (): Promise<void> => undefined;
const fail = async (): Promise<void> => {
	throw new Error('the row is not there\n  expected 1');
};

/** A test that ends as the list says, one after the other. */
const inTurn = (...ends: readonly (() => Promise<void>)[]): (() => Promise<void>) => {
	let next = 0;
	return () => (ends[next++] ?? fail)();
};

/** Runs the tests; what is said, without the times and the stacks, and the counts. */
async function ran(tests: Readonly<Record<string, () => Promise<void>>>) {
	const lines: string[] = [];
	let restored = 0;
	const counts = await runTests(tests, {
		say: (line) => lines.push(line),
		restore: async () => {
			restored += 1;
		},
		limitMs: 50,
	});
	const said = lines.filter((line) => /^\S/.test(line)).map((line) => line.replace(/ \(\d+ ms\)$/, ''));
	return { said, counts, restored };
}

test('a test that fails is run once more at the end, and is flaky where it passes then', async () => {
	const { said, counts, restored } = await ran({ first: inTurn(fail, pass), second: pass });
	assert.deepEqual(said, [
		'✖ first',
		'✔ second',
		'✔ once more: first',
		'⚠ flaky: first: the row is not there; passed when tried again',
	]);
	assert.deepEqual(counts, { passed: 2, failed: 0, flaky: 1 });
	assert.equal(restored, 1);
});

test('a test that fails twice has failed, whatever it says the second time', async () => {
	const late = (): Promise<void> => new Promise(() => undefined);
	const { said, counts, restored } = await ran({ first: fail, second: inTurn(fail, late) });
	assert.deepEqual(said.slice(-2), [
		'✖ failed: first: the row is not there',
		'✖ failed: second: the row is not there; then: not done after 0.05 s',
	]);
	assert.deepEqual(counts, { passed: 0, failed: 2, flaky: 0 });
	assert.equal(restored, 4);
});

const folder = mkdtempSync(join(tmpdir(), 'f8k-failing-'));
after(() => rmSync(folder, { recursive: true, force: true }));

test('the reporter names each test that failed, with the first line of its error', () => {
	const file = join(folder, 'some.test.js');
	writeFileSync(
		file,
		`const { describe, test } = require('node:test');
test('passes', () => undefined);
test('throws', () => { throw new Error('one\\ntwo'); });
describe('several', () => test('within', () => { throw new Error('Not equal:\\n\\n  1 and 2\\n'); }));
test('to be done', { todo: true }, () => { throw new Error('later'); });
`,
	);
	// A test that is run by a test would report to it.
	const { NODE_TEST_CONTEXT: _, ...env } = process.env;
	const { stdout } = spawnSync(process.execPath, ['--test', '--test-reporter=./scripts/failedTests.mjs', file], {
		cwd: root,
		encoding: 'utf8',
		env,
	});
	const lines = stdout
		.trim()
		.split('\n')
		.map((line) => line.replace(/ \(.*some\.test\.js:(\d+)\)/, ' at $1'));
	assert.deepEqual(lines, ['✖ failed: throws at 3: one', '✖ failed: within at 4: Not equal: 1 and 2']);
});
