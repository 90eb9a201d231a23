/** Where results go: the standard output or a file. */

import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import type { Writable } from 'node:stream';

/** Takes results one after the other, as fast as they can be written. */
export class Output {
	private error: NodeJS.ErrnoException | undefined;

	private constructor(private readonly stream: Writable) {
		stream.on('error', (error) => {
			this.error ??= error;
		});
	}

	/** The file at `path`, written anew; without one the standard output. Rejects where it cannot be written. */
	static async open(path: string | undefined): Promise<Output> {
		if (path === undefined) {
			return new Output(process.stdout);
		}
		const stream = createWriteStream(path);
		await once(stream, 'open');
		return new Output(stream);
	}

	/** Whether nobody reads on: the program behind the pipe has ended. */
	get isClosed(): boolean {
		return this.error?.code === 'EPIPE';
	}

	/** Writes all of `text`. Rejects where that fails, other than because nobody reads on. */
	async write(text: string | Uint8Array): Promise<void> {
		if (text.length > 0 && !this.isClosed) {
			await new Promise<void>((done) => this.stream.write(text, () => done()));
		}
		if (this.error !== undefined && !this.isClosed) {
			throw this.error;
		}
	}

	/** Waits until all is written. */
	async close(): Promise<void> {
		if (this.stream !== process.stdout) {
			await new Promise<void>((done) => this.stream.end(() => done()));
		}
	}
}
