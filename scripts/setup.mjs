// What the scripts have in common. Nothing here needs an installed package.
import { spawn } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/** The folder of the project. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** Prints what is wrong with the command line, and how it should be; ends. */
export function misused(what, usage) {
	console.error(`${what}\n${usage}`);
	process.exit(2);
}

/** The options and the other words of the command line. Asked for help, or given what it does not know, it ends here. */
export function commandLine(usage, options = {}, allowPositionals = false) {
	let given;
	try {
		given = parseArgs({ options: { ...options, help: { type: 'boolean', short: 'h' } }, allowPositionals });
	} catch (error) {
		// What follows the first sentence is advice about `--`.
		misused(`${error.message.split(/\.\s/)[0].replace(/\.$/, '')}.`, usage);
	}
	const { help, ...values } = given.values;
	if (help) {
		console.log(usage);
		process.exit(0);
	}
	return { values, words: given.positionals };
}

/**
 * Runs a command in the project's folder and returns its exit code with what it printed, which is shown as it comes.
 * Commands of installed packages are found by their name.
 */
export function run(command, args = []) {
	const windows = process.platform === 'win32';
	const bin = join(root, 'node_modules', '.bin');
	const child = spawn(command, args, {
		cwd: root,
		// npm and what it installs are command files on Windows.
		shell: windows && command !== process.execPath,
		stdio: ['ignore', 'pipe', 'inherit'],
		env: { ...process.env, PATH: `${bin}${windows ? ';' : ':'}${process.env.PATH}` },
	});
	let output = '';
	child.stdout.setEncoding('utf8').on('data', (text) => {
		output += text;
		process.stdout.write(text);
	});
	return new Promise((done) => {
		child.once('error', (error) => done({ code: 1, output: String(error) }));
		child.once('close', (code) => done({ code: code ?? 1, output }));
	});
}

/** Runs a command; throws when it fails. */
export async function must(command, args) {
	const { code } = await run(command, args);
	if (code !== 0) {
		throw new Error(`${[command, ...args].join(' ')} failed (exit code ${code})`);
	}
}

/** Installs the packages of a folder of the project, unless that was done since its lock file changed. */
export async function install(folder = '.') {
	const lock = join(root, folder, 'package-lock.json');
	// npm writes this file last.
	const done = join(root, folder, 'node_modules', '.package-lock.json');
	if (existsSync(done) && statSync(done).mtimeMs >= statSync(lock).mtimeMs) {
		return;
	}
	console.log(`Installing the packages of ${folder === '.' ? 'the extension' : folder} …`);
	await must('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error', '--prefix', folder]);
}

/** Runs an npm script of the project; throws when it fails. */
export function script(name) {
	return must('npm', ['run', '--silent', name]);
}
