/**
 * Starts the command line with what the engine has compiled of it before, which takes two thirds of the time. Node.js
 * keeps such a cache only from 22.1 on, and only of what is compiled on loading.
 */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire, wrap } from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';
import { isMainThread } from 'node:worker_threads';

// Most patterns are used often enough to be compiled in the end; compiled at once, a report is read a fifth sooner.
// The engine takes no cache that was made with other flags.
setFlagsFromString('--no-regexp-tier-up');
const filename = join(__dirname, 'form8k.js');
const cache = cacheOf(process.argv[2] ?? '');
const cachedData = cache?.read();
const script = new Script(wrap(readFileSync(filename, 'utf8')), { filename, ...(cachedData && { cachedData }) });
if (isMainThread && cache && (cachedData === undefined || script.cachedDataRejected === true)) {
	process.on('exit', () => cache.write(script.createCachedData()));
}
const module = { exports: {} };
script.runInThisContext()(module.exports, createRequire(filename), module, filename, __dirname);

/**
 * Where that is kept, of each version of Node.js and each command for files by itself, since what a command calls is in
 * its cache. Undefined where the user wants none.
 */
function cacheOf(command: string) {
	if (process.env['NODE_DISABLE_COMPILE_CACHE']) {
		return undefined;
	}
	const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
	const caches = XDG_CACHE_HOME || (process.platform === 'win32' && LOCALAPPDATA) || join(homedir(), '.cache');
	const folder = join(caches, 'form8k');
	const { size, mtimeMs } = statSync(filename);
	const kind = ['check', 'read', 'fix'].includes(command) ? command : 'other';
	const prefix = `${kind}-${process.version}-${process.arch}-`;
	const name = `${prefix}${size}-${Math.floor(mtimeMs)}`;
	return {
		read(): Buffer | undefined {
			try {
				return readFileSync(join(folder, name));
			} catch {
				return undefined;
			}
		},
		/** A cache that cannot be written is done without. */
		write(data: Buffer): void {
			try {
				mkdirSync(folder, { recursive: true, mode: 0o700 });
				for (const old of readdirSync(folder).filter((each) => each.startsWith(prefix))) {
					rmSync(join(folder, old), { force: true });
				}
				// Others who begin meanwhile find a whole cache or none.
				const unfinished = join(folder, `${prefix}${process.pid}`);
				writeFileSync(unfinished, data, { mode: 0o600 });
				renameSync(unfinished, join(folder, name));
			} catch {}
		},
	};
}
