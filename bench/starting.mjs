// How long the server and the extension take to start, and how large the package is.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { install, root } from '../scripts/setup.mjs';
import { findChromium, openBrowser } from '../test/vscode/chromium.mjs';
import { startCodeServer, whyNoCodeServer } from '../test/vscode/codeServer.mjs';
import { atMost, digits, ms, summary, table } from './figures.mjs';
import { startServer } from './server.mjs';

/** A table with the goals. */
export async function starting() {
	const activated = await activations();
	const bytes = packageSize();
	return table(
		['', 'figure', 'goal'],
		[
			['process start to answered `initialize`', atMost(await handshake(), 120), ms(120)],
			[
				'`activate` as VS Code measures it, loading the code included',
				typeof activated === 'string' ? activated : atMost(summary(activated).median, 50),
				ms(50),
			],
			[
				'size of the package (`.vsix`)',
				bytes === undefined ? 'not measured: `npm run package` failed' : atMost(bytes / 1000, 400, kilobytes),
				kilobytes(400),
			],
		],
	);
}

const kilobytes = (value) => `${digits(value)} kB`;

/** The median of some servers started in turn. */
async function handshake(count = 15) {
	const started = [];
	for (let i = 0; i < count; i++) {
		const server = await startServer();
		started.push(server.time);
		await server.stop();
	}
	return summary(started).median;
}

/** How long `activate` took in some real VS Codes started in turn; why not, where that cannot be measured. */
async function activations(count = 3) {
	if (!findChromium()) {
		return 'not measured: no Chromium or Chrome was found';
	}
	await install('test/vscode');
	const obstacle = whyNoCodeServer();
	if (obstacle) {
		return `not measured: ${obstacle}`;
	}
	const spent = [];
	try {
		for (let i = 0; i < count; i++) {
			spent.push(await activation());
		}
	} catch (error) {
		return `not measured: ${String(error).split('\n')[0]}`;
	}
	return spent;
}

/** Starts a VS Code, has it run `activated.cjs`, and reads how many milliseconds it says that the extension took. */
async function activation() {
	const server = await startCodeServer({ tests: true });
	const { browser, context } = await openBrowser();
	try {
		const page = await context.newPage();
		const payload = [
			['extensionDevelopmentPath', server.remote(root)],
			['extensionTestsPath', server.remote(join(root, 'bench', 'activated.cjs'))],
		];
		await page.goto(server.page(join(root, 'samples'), payload));
		const row = page.locator('.runtime-extensions-editor .monaco-list-row', { hasText: 'form8k.form8k' });
		const shown = await row.locator('.activation-time').textContent({ timeout: 60_000 });
		const [time] = /\d+(?=ms)/.exec(shown) ?? [];
		if (time === undefined) {
			throw new Error(`VS Code shows no time of activation: ${shown}`);
		}
		return Number(time);
	} finally {
		await browser.close();
		await server.stop();
	}
}

/** The size of the package in bytes; `undefined` where it cannot be made. */
function packageSize() {
	const file = join(root, 'out', 'form8k.vsix');
	const { status } = spawnSync('npm', ['run', '--silent', 'package', '--', '--out', file], {
		cwd: root,
		shell: process.platform === 'win32',
		stdio: ['ignore', 'ignore', 'inherit'],
	});
	return status === 0 ? statSync(file).size : undefined;
}
