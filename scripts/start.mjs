// Opens VS Code with the extension: `npm start` with the walkthrough and a copy of the samples, `npm start --
// FILE_OR_FOLDER` on anything else.
// Needs Node.js and npm alone: it installs and builds what is missing first.
import { spawn } from 'node:child_process';
import {
	accessSync,
	constants,
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, dirname, join, resolve } from 'node:path';
import { copySamples } from './sampleCopy.mjs';
import { commandLine, install, root, script } from './setup.mjs';

const { words } = commandLine('npm start [-- FILE_OR_FOLDER]', {}, true);
const [given] = words;
// npm runs this in the project's folder; a relative path is meant from where the person is.
const target = given ? resolve(process.env.INIT_CWD ?? process.cwd(), given) : copySamples(join(root, 'samples'));
/** What opens the walkthrough, where nothing of one's own is opened. */
const firstMinute = given ? [] : [join(root, 'scripts', 'first-minute')];
if (!existsSync(target)) {
	console.error(`There is no file or folder ${target}.`);
	process.exit(1);
}
const [major] = process.versions.node.split('.').map(Number);
if (major < 20) {
	console.error(`Node.js 20 or newer is needed; this is ${process.version}.`);
	process.exit(1);
}

/** The path of a command; undefined where it is not on the PATH. */
function which(names) {
	const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
	return names
		.flatMap((name) => folders.map((folder) => join(folder, name)))
		.find((path) => {
			try {
				accessSync(path, constants.X_OK);
				return statSync(path).isFile();
			} catch {
				return false;
			}
		});
}

/** Starts a command that goes on by itself. It may fail: then nothing happens. */
function detach(command, args) {
	const child = spawn(command, args, { detached: true, stdio: 'ignore', shell: process.platform === 'win32' });
	child.on('error', () => {});
	child.unref();
}

function openInDesktop(code) {
	const quote = (text) => (process.platform === 'win32' ? `"${text}"` : text);
	const extensions = [root, ...firstMinute].map((path) => quote(`--extensionDevelopmentPath=${path}`));
	detach(quote(code), ['--new-window', ...extensions, quote(target)]);
	console.log(`Opened ${target}${given ? '' : ', a copy to try things on,'} in Visual Studio Code.`);
}

/** Puts the built extension where VS Code looks for installed ones. */
function installExtension(extensions) {
	const { publisher, name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
	const folder = join(extensions, `${publisher}.${name}-${version}`);
	mkdirSync(folder, { recursive: true });
	for (const part of ['package.json', 'README.md', 'dist', 'docs', 'images', 'media', 'samples', 'syntaxes']) {
		if (existsSync(join(root, part))) {
			cpSync(join(root, part), join(folder, part), { recursive: true });
		}
	}
	for (const path of firstMinute) {
		cpSync(path, join(extensions, 'form8k.form8k-first-minute-0.0.0'), { recursive: true });
	}
}

async function openInBrowser() {
	await install('test/vscode');
	const { startCodeServer, whyNoCodeServer } = await import('../test/vscode/codeServer.mjs');
	const obstacle = whyNoCodeServer();
	if (obstacle) {
		console.error(`No VS Code to open: the command "code" is not on the PATH, and ${obstacle}.`);
		process.exitCode = 1;
		return;
	}
	const extensions = mkdtempSync(join(tmpdir(), 'f8k-extensions-'));
	process.once('exit', () => rmSync(extensions, { recursive: true, force: true }));
	for (const [signal, code] of [
		['SIGINT', 130],
		['SIGTERM', 143],
		['SIGHUP', 129],
	]) {
		// Whatever runs is ended by its own listener for the exit.
		process.once(signal, () => process.exit(code));
	}
	installExtension(extensions);
	const server = await startCodeServer({ extensions });
	const isFile = statSync(target).isFile();
	const url = isFile ? server.page(dirname(target), [['openFile', server.remote(target)]]) : server.page(target);
	console.log(
		`\nVisual Studio Code shows ${basename(target)}${given ? '' : ', a copy to try things on,'} at\n\n  ${url}\n\nCtrl+C ends it.`,
	);
	const opener = which(process.platform === 'darwin' ? ['open'] : ['xdg-open']);
	if (opener) {
		detach(opener, [url]);
	}
	await server.exited;
	console.log('Visual Studio Code has ended.');
}

try {
	await install();
	console.log('Building …');
	await script('bundle');
	const code = which(process.platform === 'win32' ? ['code.cmd'] : ['code']);
	if (code) {
		openInDesktop(code);
	} else {
		await openInBrowser();
	}
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
