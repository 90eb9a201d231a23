/** Reading what may be a filing, with a sentence for each way in which that fails. */
import { open, stat } from 'node:fs/promises';
import { decode, type Encoding, isBinary } from './encoding';

/** The text of a file. */
export interface FileText {
	readonly text: string;
	readonly encoding: Encoding;
}

/** Why a file is not read, in words that follow its path and a colon. */
export class Unreadable extends Error {
	/** `isBinary`: what was read is no text at all, which is no fault of a file that was only met in a folder. */
	constructor(
		message: string,
		readonly isBinary = false,
	) {
		super(message);
	}
}

/** In bytes. A submission with all its exhibits has some ten million; a string of JavaScript ends at half a billion. */
const largest = 300_000_000;
const chunk = 1 << 20;
const tooLarge = `larger than ${largest / 1_000_000} MB, and not read`;
const notText = 'not a text file';

/** Reads a file. Throws an `Unreadable`. */
export async function readFileText(path: string): Promise<FileText> {
	try {
		return textOf(await bytesOf(path));
	} catch (error) {
		throw error instanceof Unreadable ? error : new Unreadable(reasonOf(error));
	}
}

/** Reads a stream to its end: the standard input. Throws an `Unreadable`. */
export async function readStreamText(stream: AsyncIterable<Buffer | string>): Promise<FileText> {
	const chunks: Buffer[] = [];
	let length = 0;
	try {
		for await (const each of stream) {
			const bytes = typeof each === 'string' ? Buffer.from(each) : each;
			if (length === 0 && isBinary(bytes)) {
				throw new Unreadable(notText, true);
			}
			length += bytes.length;
			if (length > largest) {
				throw new Unreadable(tooLarge);
			}
			chunks.push(bytes);
		}
	} catch (error) {
		throw error instanceof Unreadable ? error : new Unreadable(reasonOf(error));
	}
	return textOf(Buffer.concat(chunks));
}

/** What is wrong, in the words of a reader: of what the file system says. */
export function reasonOf(error: unknown): string {
	const code = error instanceof Error && 'code' in error ? String(error.code) : '';
	return reasons.get(code) ?? (error instanceof Error ? error.message : String(error));
}

const reasons: ReadonlyMap<string, string> = new Map([
	['ENOENT', 'no such file or folder'],
	['ENOTDIR', 'no such file or folder'],
	['EACCES', 'no permission'],
	['EPERM', 'no permission'],
	['EROFS', 'the file system is read-only'],
	['ELOOP', 'a link that leads back to itself'],
	['ENAMETOOLONG', 'the name is too long'],
	['ENOSPC', 'the disk is full'],
	['EISDIR', 'a folder, not a file'],
	['EMFILE', 'too many files are open'],
	['EEXIST', 'it is there already; --force writes over it'],
	['EIO', 'the disk cannot be read'],
	['ERR_INVALID_ARG_VALUE', 'no name of a file'],
]);

async function bytesOf(path: string): Promise<Buffer> {
	const found = await stat(path);
	if (found.isDirectory()) {
		throw new Unreadable('a folder, not a file');
	}
	// A pipe under /dev/fd is what a shell writes for `<(command)`.
	if (!found.isFile() && !(found.isFIFO() && /^\/(?:dev|proc)\//.test(path))) {
		throw new Unreadable(found.isFIFO() ? 'a pipe; give it as the standard input' : 'a device, not a file');
	}
	const file = await open(path);
	try {
		if (!found.isFile()) {
			return await pipedBytes(file.createReadStream({ autoClose: false }));
		}
		const first = Buffer.alloc(Math.min(found.size, chunk));
		const { bytesRead } = await file.read(first, 0, first.length, 0);
		if (isBinary(first.subarray(0, bytesRead))) {
			throw new Unreadable(notText, true);
		}
		if (found.size > largest) {
			throw new Unreadable(tooLarge);
		}
		return found.size <= bytesRead ? first.subarray(0, bytesRead) : await file.readFile();
	} finally {
		await file.close();
	}
}

async function pipedBytes(stream: AsyncIterable<Buffer>): Promise<Buffer> {
	const chunks: Buffer[] = [];
	let length = 0;
	for await (const bytes of stream) {
		length += bytes.length;
		if (length > largest) {
			throw new Unreadable(tooLarge);
		}
		chunks.push(bytes);
	}
	return Buffer.concat(chunks);
}

function textOf(bytes: Buffer): FileText {
	const decoded = decode(bytes);
	if (decoded === undefined) {
		throw new Unreadable(notText, true);
	}
	return decoded;
}
