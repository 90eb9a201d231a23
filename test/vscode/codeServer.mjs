// A real VS Code without a display: code-server on 127.0.0.1, with data that is thrown away.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const modules = join(dirname(fileURLToPath(import.meta.url)), 'node_modules');
const codeServer = join(modules, 'code-server');

// What would ask a server outside, or cover the editor.
const quiet = {
	'chat.commandCenter.enabled': false,
	'chat.disableAIFeatures': true,
	'extensions.autoCheckUpdates': false,
	'extensions.autoUpdate': false,
	'extensions.ignoreRecommendations': true,
	// What a test does not save is not saved, however slow the machine is.
	'files.autoSave': 'off',
	'git.enabled': false,
	'json.schemaDownload.enable': false,
	'npm.fetchOnlinePackageInfo': false,
	'security.workspace.trust.enabled': false,
	'telemetry.telemetryLevel': 'off',
	'typescript.disableAutomaticTypeAcquisition': true,
	'update.mode': 'none',
	'workbench.enableExperiments': false,
	'workbench.secondarySideBar.defaultVisibility': 'hidden',
	'workbench.settings.enableNaturalLanguageSearch': false,
	'workbench.startupEditor': 'none',
	'workbench.tips.enabled': false,
	'workbench.welcomePage.walkthroughs.openOnInstall': false,
};

/** The Node.js that this VS Code runs on; undefined where there is none. */
function findNode() {
	const packaged = join(modules, `node-${process.platform}-${process.arch}`, 'bin', 'node');
	if (existsSync(packaged)) {
		return packaged;
	}
	const [major, minor] = process.versions.node.split('.').map(Number);
	return major > 22 || (major === 22 && minor >= 15) ? process.execPath : undefined;
}

/** Why this VS Code cannot run on this machine; undefined where it can. */
export function whyNoCodeServer() {
	if (process.platform === 'win32') {
		return 'the VS Code that is served to a browser does not run on Windows';
	}
	if (!existsSync(codeServer)) {
		return 'code-server is not installed (npm ci --prefix test/vscode)';
	}
	return findNode() ? undefined : `code-server needs Node.js 22.15 or newer on ${process.platform}-${process.arch}`;
}

/** A new folder for the data of one VS Code. Its path is short, for sockets lie in it. */
function makeData() {
	const data = mkdtempSync(join(tmpdir(), 'f8k-'));
	for (const folder of ['home', 'tmp', 'user/User', 'extensions']) {
		mkdirSync(join(data, folder), { recursive: true });
	}
	writeFileSync(join(data, 'config.yaml'), '');
	return data;
}

function launch(data, args, options) {
	const link = join(codeServer, 'lib/vscode/node_modules');
	if (!existsSync(link)) {
		// The page asks for some of VS Code's packages at this place.
		symlinkSync(relative(dirname(link), modules), link, 'dir');
	}
	const node = findNode();
	const child = spawn(
		node,
		[
			join(codeServer, 'out/node/entry.js'),
			...['--config', join(data, 'config.yaml')],
			...['--user-data-dir', join(data, 'user')],
			...args,
		],
		{
			...options,
			stdio: ['ignore', 'pipe', 'pipe'],
			// Nothing of the caller's settings and secrets goes in; no marketplace is asked.
			env: {
				PATH: `${dirname(node)}${delimiter}${process.env.PATH}`,
				HOME: join(data, 'home'),
				TMPDIR: join(data, 'tmp'),
				LANG: 'C.UTF-8',
				EXTENSIONS_GALLERY: '{"serviceUrl":""}',
			},
		},
	);
	let log = '';
	for (const stream of [child.stdout, child.stderr]) {
		stream.setEncoding('utf8').on('data', (text) => {
			log += text;
		});
	}
	return { child, exited: new Promise((done) => child.once('close', done)), log: () => log };
}

function freePort() {
	return new Promise((resolve, reject) => {
		const probe = createServer()
			.once('error', reject)
			.listen(0, '127.0.0.1', () => {
				const { port } = probe.address();
				probe.close(() => resolve(port));
			});
	});
}

/**
 * Starts VS Code and waits until it answers.
 * @param {{ extensions?: string, tests?: boolean }} options `extensions` is the folder of installed extensions; with
 * `tests` the page may name an extension under development and its tests.
 */
export async function startCodeServer({ extensions, tests = false } = {}) {
	const data = makeData();
	writeFileSync(join(data, 'user/User/settings.json'), JSON.stringify(quiet, undefined, '\t'));
	const port = await freePort();
	const { child, exited, log } = launch(
		data,
		[
			...['--bind-addr', `127.0.0.1:${port}`],
			...['--auth', 'none'],
			...['--extensions-dir', extensions ?? join(data, 'extensions')],
			'--disable-telemetry',
			'--disable-update-check',
			'--disable-workspace-trust',
			'--disable-getting-started-override',
			'--disable-proxy',
			'--ignore-last-opened',
			...(tests ? ['--vscode-option', 'enable-smoke-test-driver'] : []),
		],
		// A process group of its own, so that extension hosts and language servers end with it.
		{ detached: true },
	);
	const kill = (signal) => {
		try {
			process.kill(-child.pid, signal);
		} catch {
			// It has ended already.
		}
	};
	const last = () => {
		kill('SIGKILL');
		rmSync(data, { recursive: true, force: true });
	};
	process.once('exit', last);
	const base = `http://127.0.0.1:${port}`;
	const deadline = Date.now() + 60_000;
	while (
		!(await fetch(`${base}/healthz`).then(
			({ ok }) => ok,
			() => false,
		))
	) {
		if (child.exitCode !== null || Date.now() > deadline) {
			throw new Error(`VS Code did not start:\n${log()}`);
		}
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	return {
		base,
		/** The address at which the page finds a file or folder of this machine. */
		remote: (path) => `vscode-remote://127.0.0.1:${port}${encodeURI(path)}`,
		/** The page that shows `folder`; `payload` is a list of [name, value]. */
		page: (folder, payload = []) => {
			const url = new URL(base);
			url.searchParams.set('folder', folder);
			if (payload.length > 0) {
				url.searchParams.set('payload', JSON.stringify(payload));
			}
			return url.href;
		},
		exited,
		log,
		async stop() {
			kill('SIGTERM');
			const patience = new Promise((resolve) => setTimeout(resolve, 5000).unref());
			await Promise.race([exited, patience]);
			process.off('exit', last);
			last();
		},
	};
}

/** Installs a .vsix into the folder `extensions`, as a person would. */
export async function installVsix(vsix, extensions) {
	const data = makeData();
	try {
		const { exited, log } = launch(data, ['--extensions-dir', extensions, '--install-extension', vsix]);
		if ((await exited) !== 0 || !log().includes('was successfully installed')) {
			throw new Error(`${vsix} could not be installed:\n${log()}`);
		}
	} finally {
		rmSync(data, { recursive: true, force: true });
	}
}
