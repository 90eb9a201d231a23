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
			await this.finished((done) => this.stream.write(text, done));
		}
	}

	/** Waits until all is written. Rejects as `write` does. */
	async close(): Promise<void> {
		if (this.stream !== process.stdout) {
			await this.finished((done) => this.stream.end(done));
		}
	}

	/** Waits for a step of the stream, which tells its failure to whoever waits before it tells all others. */
	private async finished(step: (done: (error?: Error | null) => void) => void): Promise<void> {
		const failure = await new Promise<Error | null | undefined>(step);
		this.error ??= failure ?? undefined;
		if (this.error !== undefined && !this.isClosed) {
			throw this.error;
		}
	}
}
