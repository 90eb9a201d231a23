/** Runs the built command line as a process, in folders made for the test. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';
import { root } from '../files';

/** The built command line. */
export const cli = join(root, 'dist', 'cli.js');

/** Where it keeps what the engine has compiled. */
const cacheHome = join(root, 'out', 'cache');

export interface Ended {
	/** The exit status; null where a signal ended it. */
	readonly code: number | null;
	readonly stdout: string;
	readonly stderr: string;
	readonly bytes: Buffer;
}

export interface RunOptions {
	/** The folder in which it runs; without one that of the repository. */
	readonly cwd?: string;
	/** The standard input. */
	readonly input?: string | Buffer;
	readonly env?: NodeJS.ProcessEnv;
}

/** Runs `form8k` with `args`. */
export const form8k = (args: readonly string[], options: RunOptions = {}): Promise<Ended> =>
	program(process.execPath, [cli, ...args], options);

/** Runs a program to its end. */
export function program(command: string, args: readonly string[], options: RunOptions = {}): Promise<Ended> {
	const { cwd = root, input = '', env = {} } = options;
	const child = spawn(command, args, { cwd, env: { ...process.env, XDG_CACHE_HOME: cacheHome, ...env } });
	const out: Buffer[] = [];
	const err: Buffer[] = [];
	child.stdout.on('data', (bytes: Buffer) => out.push(bytes));
	child.stderr.on('data', (bytes: Buffer) => err.push(bytes));
	child.stdin.on('error', () => {});
	child.stdin.end(input);
	return new Promise((done, fail) => {
		child.once('error', fail);
		child.once('close', (code) => {
			const bytes = Buffer.concat(out);
			done({ code, bytes, stdout: bytes.toString(), stderr: Buffer.concat(err).toString() });
		});
	});
}

/** A new folder with these files, gone when the test ends. */
export function folderWith(t: TestContext, files: Readonly<Record<string, string | Buffer>>): string {
	const folder = mkdtempSync(join(tmpdir(), 'form8k-cli-'));
	t.after(() => rmSync(folder, { recursive: true, force: true }));
	for (const [name, content] of Object.entries(files)) {
		const path = join(folder, name);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, content);
	}
	return folder;
}

/** The value in `text`, which is JSON. */
export const json = (text: string): Record<string, unknown> => JSON.parse(text);

/** The values of the lines of `text`. */
export const lines = (text: string): readonly Record<string, unknown>[] =>
	text
		.split('\n')
		.filter((line) => line !== '')
		.map(json);
