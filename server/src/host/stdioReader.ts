/**
 * Reads messages from a stream of bytes. The library's own reader does so too, but is deaf to all that follows a damaged
 * header: this one answers with the protocol's error and goes on at the next header, so that a client that errs once is
 * not lost.
 */
import type { DataCallback, MessageWriter } from 'vscode-languageserver';
import { AbstractMessageReader, type Disposable, ErrorCodes } from '../features/lsp';

/** Where bytes come from: the standard input. */
interface ByteStream {
	on(event: 'data', listener: (bytes: Buffer) => void): unknown;
	on(event: 'error', listener: (error: Error) => void): unknown;
	off(event: 'data', listener: (bytes: Buffer) => void): unknown;
}

/** The field, wherever in the header it stands, and whatever stands before a header that begins after damage. */
const contentLength = /Content-Length: *(\d{1,10})(?:\r\n|$)/i;
const headerStart = 'Content-Length:';
const headerEnd = '\r\n\r\n';
/** A header that is longer is none, in bytes. */
const longestHeader = 1000;

export class StdioReader extends AbstractMessageReader {
	private chunks: Uint8Array[] = [];
	private length = 0;
	/** How many bytes must be there before it is worth looking. */
	private needed = 0;

	/** What is no message is answered through `writer`. */
	constructor(
		private readonly stream: ByteStream,
		private readonly writer: Pick<MessageWriter, 'write'>,
	) {
		super();
		stream.on('error', (error) => this.fireError(error));
	}

	listen(take: DataCallback): Disposable {
		const read = (bytes: Buffer): void => this.read(bytes, take);
		this.stream.on('data', read);
		return { dispose: () => void this.stream.off('data', read) };
	}

	private read(bytes: Buffer, take: DataCallback): void {
		this.chunks.push(bytes);
		this.length += bytes.length;
		if (this.length < this.needed) {
			return;
		}
		let rest: Buffer = Buffer.concat(this.chunks);
		for (let next = this.step(rest, take); next !== undefined; next = this.step(rest, take)) {
			rest = next;
		}
		this.chunks = [rest];
		this.length = rest.length;
	}

	/** Reads the first message or skips the first damage, and returns the rest; undefined where bytes are missing. */
	private step(bytes: Buffer, take: DataCallback): Buffer | undefined {
		this.needed = 0;
		const stop = bytes.subarray(0, longestHeader).indexOf(headerEnd);
		if (stop < 0) {
			return bytes.length < longestHeader ? undefined : bytes.subarray(nextHeader(bytes));
		}
		const from = stop + headerEnd.length;
		const written = contentLength.exec(bytes.toString('latin1', 0, stop))?.[1];
		if (written === undefined) {
			this.refuse('A header has no Content-Length.');
			return bytes.subarray(from);
		}
		const to = from + Number(written);
		if (bytes.length < to) {
			this.needed = to;
			return undefined;
		}
		try {
			take(JSON.parse(bytes.toString('utf8', from, to)));
		} catch {
			// No message holds a header, for JSON has no line break in its strings: the next one may begin within this.
			this.refuse('A message is no JSON, or shorter or longer than its header says.');
			return bytes.subarray(from);
		}
		return bytes.subarray(to);
	}

	private refuse(message: string): void {
		const answer = { jsonrpc: '2.0', id: null, error: { code: ErrorCodes.ParseError, message } };
		this.writer.write(answer).catch((error) => this.fireError(error));
	}
}

/** Where the next header may begin after damage: the last bytes may be the first of one. */
function nextHeader(bytes: Buffer): number {
	const found = bytes.indexOf(headerStart, 1);
	return found < 0 ? bytes.length - headerStart.length : found;
}
