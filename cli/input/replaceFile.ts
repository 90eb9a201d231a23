/** Writing a file as a whole or not at all. */
import { open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Unreadable } from './readFile';

/**
 * Writes `after` in place of `before`, which the file at `path` must still hold. Who reads it meanwhile finds one or the
 * other. Its mode and, where that is permitted, its owner stay; a link keeps leading to it. Throws an `Unreadable`, or
 * what the file system says.
 */
export async function replaceFile(path: string, before: Buffer, after: Buffer): Promise<void> {
	const target = await realpath(path);
	const { mode, uid, gid } = await stat(target);
	if ((mode & 0o222) === 0) {
		throw new Unreadable('not changed: the file is read-only');
	}
	if (!before.equals(await readFile(target))) {
		throw new Unreadable('not changed: the file has changed since it was read');
	}
	const beside = join(dirname(target), `.${basename(target).slice(0, 100)}.${crypto.randomUUID()}`);
	try {
		const file = await open(beside, 'wx', mode & 0o777);
		try {
			await file.writeFile(after);
			await file.chmod(mode & 0o7777);
			await file.chown(uid, gid).catch(() => {});
			await file.sync();
		} finally {
			await file.close();
		}
		await rename(beside, target);
	} catch (error) {
		await rm(beside, { force: true });
		throw error;
	}
}
