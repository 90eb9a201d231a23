// Runs the suite inside the extension host of a real VS Code. Its last line is `N passed, N failed`.
//   node test/vscode/run.mjs              the extension of this folder, in the Node.js host
//   node test/vscode/run.mjs --vsix FILE  the packaged extension, installed as a person would
//   node test/vscode/run.mjs --web        the extension of this folder, in the web-worker host
// `--verbose` shows everything that VS Code logs. `npm run test:vscode` and the like build first.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'node:util';
import { failed } from '../../scripts/failedTests.mjs';
import { commandLine } from '../../scripts/setup.mjs';
import { openBrowser, serveWebExtension } from './chromium.mjs';
import { installVsix, startCodeServer } from './codeServer.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, '../..');
const suite = 'out/vscode/suite.js';
const { web, vsix, verbose } = commandLine('node test/vscode/run.mjs [--web | --vsix FILE] [--verbose]', {
	web: { type: 'boolean' },
	vsix: { type: 'string' },
	verbose: { type: 'boolean' },
}).values;
const limitMs = 480_000;

process.once('SIGINT', () => process.exit(130));
process.once('SIGTERM', () => process.exit(143));

const scratch = mkdtempSync(join(tmpdir(), 'f8k-run-'));
const workspace = join(scratch, 'workspace');
const extensions = join(scratch, 'extensions');
process.once('exit', () => rmSync(scratch, { recursive: true, force: true }));
cpSync(join(here, 'fixture'), workspace, { recursive: true });

/** Opens the page and waits until the extension host ends. */
async function runSuite(context, url) {
	const page = await context.newPage();
	let counts;
	const ended = new Promise((done) => {
		page.on('crash', () => done('the page crashed'));
		page.on('close', () => done('the page closed'));
		setTimeout(() => done(`the suite did not end within ${limitMs / 1000} s`), limitMs).unref();
		// VS Code calls these two, where the page has them, when it runs tests.
		page.exposeFunction('codeAutomationExit', (code) => done(code === 0 ? undefined : `it ended with code ${code}`));
	});
	await page.exposeFunction('codeAutomationLog', (_, args) => {
		const line = format(...args);
		const result = /^suite: (\d+) passed, (\d+) failed$/.exec(line);
		if (result) {
			counts = { passed: Number(result[1]), failed: Number(result[2]) };
		} else if (verbose || line.startsWith('suite: ')) {
			console.log(line.replace(/^suite: /, ''));
		}
	});
	if (verbose) {
		page.on('console', (message) => console.log(`[${message.type()}] ${message.text()}`));
	}
	page.on('pageerror', (error) => console.log(`page error: ${error.message}`));
	await page.goto(url);
	const trouble = await ended;
	if (!counts) {
		console.log(failed('the suite', `it did not run: ${trouble ?? 'it gave no result'}`));
		return { passed: 0, failed: 1 };
	}
	if (trouble && counts.failed === 0) {
		console.log(failed('the suite', trouble));
	}
	// A suite that ran nothing, or a host that died after it, has not passed.
	return { ...counts, failed: Math.max(counts.failed, trouble || counts.passed === 0 ? 1 : 0) };
}

let result = { passed: 0, failed: 1 };
let server;
let browser;
try {
	if (vsix) {
		await installVsix(resolve(vsix), extensions);
	}
	server = await startCodeServer({ extensions, tests: true });
	const opened = await openBrowser();
	browser = opened.browser;
	if (web) {
		await serveWebExtension(opened.context, server.base, root, suite);
	}
	const payload = [
		// VS Code runs tests only with an extension under development: beside a .vsix, an empty one.
		['extensionDevelopmentPath', server.remote(vsix ? join(here, 'empty-extension') : root)],
		['extensionTestsPath', server.remote(join(root, suite))],
	];
	result = await runSuite(opened.context, server.page(workspace, web ? [] : payload));
	for (const address of opened.refused) {
		console.log(`not fetched: ${address}`);
	}
} catch (error) {
	console.log(error);
	console.log(failed('the suite', error));
} finally {
	await browser?.close();
	await server?.stop();
}
console.log(`${result.passed} passed, ${result.failed} failed`);
process.exit(result.failed > 0 ? 1 : 0);
