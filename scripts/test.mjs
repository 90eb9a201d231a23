// Runs the tests: `npm test` all of them, `node scripts/test.mjs unit grammar` those kinds alone.
// The last lines name what has failed, then come the kinds and the total, `N passed, N failed`. With CI=true in the
// environment, a skipped kind is a failure.
import { readdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { failed, failuresIn } from './failedTests.mjs';
import { commandLine, install, misused, must, root, run, script } from './setup.mjs';
import { ownKinds, testsOf, unitTests } from './testFiles.mjs';

/** The result of a kind that is one test. */
const single = ({ code, output }, name) =>
	code === 0 ? { passed: 1, failed: 0, lines: [] } : { passed: 0, failed: 1, lines: [failed(name, output)] };

/** Programs that run the quick tests: a process a file takes longer than the tests in it, so that a few share them. */
function quickTests() {
	const files = unitTests();
	const processes = Math.min(availableParallelism(), 4);
	return Array.from({ length: processes }, (_, i) => {
		const share = files.filter((_, index) => index % processes === i);
		const entry = join('out', `unit-${i + 1}.js`);
		writeFileSync(join(root, entry), shared(share));
		return entry;
	});
}

/** A program that runs several files of tests. A file that cannot be loaded is a failed test, and the others still run. */
const shared = (files) => `
const { test } = require('node:test');
for (const file of ${JSON.stringify(files.map((file) => join(root, file)))}) {
	try {
		require(file);
	} catch (error) {
		test(file, () => Promise.reject(error));
	}
}
`;

/** Runs files of tests; `watch` is a command that runs another one. */
async function nodeTests(files, watch = []) {
	const [command, ...args] = [
		...watch,
		process.execPath,
		'--enable-source-maps',
		'--test',
		...['--test-reporter=spec', '--test-reporter-destination=stdout'],
		...['--test-reporter=./scripts/failedTests.mjs', '--test-reporter-destination=stdout'],
		...files,
	];
	const { code, output } = await run(command, args);
	const count = (what) => Number(new RegExp(`^ℹ ${what} (\\d+)$`, 'm').exec(output)?.[1] ?? 0);
	const bad = count('fail') + count('cancelled');
	return { passed: count('pass'), failed: code === 0 ? bad : Math.max(bad, 1), lines: failuresIn(output) };
}

async function grammarTests() {
	const result = { passed: 0, failed: 0, lines: [] };
	const files = readdirSync(join(root, 'test', 'grammar')).filter((name) => name.endsWith('.txt'));
	for (const name of files) {
		const { code, output } = await run('vscode-tmgrammar-test', [`test/grammar/${name}`]);
		result[code === 0 ? 'passed' : 'failed'] += 1;
		result.lines.push(...(code === 0 ? [] : [failed(name, output)]));
	}
	return result;
}

const vscodeTests = (...args) => inBrowser('run.mjs', ...args);

/** Runs one of the runners of test/vscode that need a browser. */
async function inBrowser(runner, ...args) {
	const { whyNoCodeServer } = await import('../test/vscode/codeServer.mjs');
	const { findChromium } = await import('../test/vscode/chromium.mjs');
	if (!findChromium()) {
		return { passed: 0, failed: 0, lines: [], skipped: 'no Chromium or Chrome was found (CHROMIUM names one)' };
	}
	// On Windows it does not run, whatever is installed.
	if (process.platform !== 'win32') {
		await install('test/vscode');
	}
	const obstacle = whyNoCodeServer();
	return obstacle ? { passed: 0, failed: 0, lines: [], skipped: obstacle } : suite(runner, ...args);
}

/** Runs the suite of test/vscode by one of its runners. */
async function suite(runner, ...args) {
	const { code, output } = await run(process.execPath, [join('test', 'vscode', runner), ...args]);
	const counts = [...output.matchAll(/(\d+) passed, (\d+) failed$/gm)].pop();
	const [passed, bad] = counts ? counts.slice(1).map(Number) : [0, 0];
	return { passed, failed: code === 0 && passed > 0 ? bad : Math.max(bad, 1), lines: failuresIn(output) };
}

/** The quick tests and those of the protocol, and the share of the lines of the server that they have to run. */
const coverageTests = () =>
	nodeTests(
		[...quickTests(), ...testsOf('protocol')],
		[
			...['c8', '--include=server/src/**', '--exclude-after-remap', '--reporter=text', '--reporter=html'],
			...['--reports-dir=out/coverage', '--temp-directory=out/coverage/tmp', '--skip-full'],
			...['--check-coverage', '--lines=97', '--functions=97', '--branches=88', '--statements=97'],
		],
	);

/** What each kind is; `needs` is built once before the first kind that names it. */
const kinds = {
	lint: {
		needs: [],
		run: async () => single(await run('biome', ['check', '--error-on-warnings']), 'biome check'),
	},
	unit: { needs: ['check'], run: () => nodeTests(quickTests()) },
	grammar: { needs: [], run: grammarTests },
	...Object.fromEntries(
		ownKinds.map((kind) => [
			kind,
			{
				needs: ['check', ...(['protocol', 'cli', 'corpus'].includes(kind) ? ['bundle'] : [])],
				run: async () => {
					if (kind === 'cli') {
						await install('test/cli/packages');
					}
					return nodeTests(testsOf(kind));
				},
			},
		]),
	),
	vscode: { needs: ['bundle', 'bundle:suite'], run: () => vscodeTests() },
	page: { needs: ['check', 'bundle'], run: () => inBrowser('page.mjs') },
	accessibility: { needs: ['check', 'bundle'], run: () => inBrowser('accessibility.mjs') },
	vsix: {
		needs: ['bundle:suite'],
		run: async () => {
			const file = join('out', 'form8k.vsix');
			await must('npm', ['run', '--silent', 'package', '--', '--out', file]);
			return vscodeTests('--vsix', file);
		},
	},
	web: { needs: ['bundle', 'bundle:suite'], run: () => vscodeTests('--web') },
	coverage: { needs: ['check', 'bundle'], alone: true, run: coverageTests },
	electron: {
		needs: ['bundle', 'bundle:suite'],
		alone: true,
		run: async () => {
			await install('test/vscode');
			return suite('electron.mjs');
		},
	},
};

const usage = `node scripts/test.mjs [KIND]…, of: ${Object.keys(kinds).join(', ')}`;
const { words: asked } = commandLine(usage, {}, true);
const unknown = asked.filter((name) => !Object.hasOwn(kinds, name));
if (unknown.length > 0) {
	misused(`No such tests: ${unknown.join(', ')}.`, usage);
}
const names = asked.length > 0 ? asked : Object.keys(kinds).filter((name) => !kinds[name].alone);
const total = { passed: 0, failed: 0 };
const skipped = [];
const ready = new Set();
const summary = [];
/** What has failed, of all kinds. */
const failures = [];
await install();
for (const name of names) {
	console.log(`\n== ${name}`);
	const began = performance.now();
	let result;
	try {
		for (const step of kinds[name].needs.filter((step) => !ready.has(step))) {
			await script(step);
			ready.add(step);
		}
		result = await kinds[name].run();
	} catch (error) {
		console.log(error instanceof Error ? error.message : error);
		result = { passed: 0, failed: 1, lines: [failed('what the tests need', error)] };
	}
	const unnamed = result.failed > 0 && !result.lines.some((line) => line.startsWith('✖'));
	const lines = unnamed ? [...result.lines, failed('the run', 'it ended without naming a test')] : result.lines;
	failures.push(...lines.map((line) => `${name.padEnd(13)} ${line}`));
	total.passed += result.passed;
	total.failed += result.failed;
	const seconds = ((performance.now() - began) / 1000).toFixed(0).padStart(4);
	if (result.skipped) {
		skipped.push(name);
		summary.push(`${name.padEnd(13)} ${seconds} s  skipped: ${result.skipped}`);
	} else {
		summary.push(`${name.padEnd(13)} ${seconds} s  ${result.passed} passed, ${result.failed} failed`);
	}
}
if (process.env.CI === 'true') {
	total.failed += skipped.length;
}
console.log(`\n${[...failures, ...(failures.length > 0 ? [''] : []), ...summary].join('\n')}\n`);
console.log(`${total.passed} passed, ${total.failed} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}`);
process.exit(total.failed > 0 ? 1 : 0);
