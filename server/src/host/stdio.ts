/** Messages in a stream of bytes, each behind a header that tells its length. */

/** The field, wherever in the header it stands, and whatever stands before a header that begins after damage. */
const contentLength = /Content-Length: *(\d{1,10})(?:\r\n|$)/i;
const headerStart = 'Content-Length:';
const headerEnd = '\r\n\r\n';
/** A header that is longer is none, in bytes. */
const longestHeader = 1000;

/**
 * Takes the bytes of a stream as they come. Each message goes to `take`. What is no message goes to `fail`, and the
 * reading goes on at the next header: a client that errs once is not lost. No message holds a header within, for JSON
 * has no line break in its strings.
 */
export function messagesOf(
	take: (message: unknown) => void,
	fail: (error: Error) => void,
): (bytes: Uint8Array) => void {
	let chunks: Uint8Array[] = [];
	let length = 0;
	/** How many bytes must be there before it is worth looking. */
	let needed = 0;

	/** Reads the first message or skips the first damage, and returns the rest; undefined where bytes are missing. */
	const step = (bytes: Buffer): Buffer | undefined => {
		needed = 0;
		const stop = bytes.subarray(0, longestHeader).indexOf(headerEnd);
		if (stop < 0) {
			return bytes.length < longestHeader ? undefined : bytes.subarray(nextHeader(bytes));
		}
		const from = stop + headerEnd.length;
		const told = contentLength.exec(bytes.toString('latin1', 0, stop))?.[1];
		if (told === undefined) {
			fail(new Error('A header tells no Content-Length.'));
			return bytes.subarray(from);
		}
		const to = from + Number(told);
		if (bytes.length < to) {
			needed = to;
			return undefined;
		}
		let message: unknown;
		try {
			message = JSON.parse(bytes.toString('utf8', from, to));
		} catch {
			fail(new Error('A message is no JSON of the length that its header tells.'));
			return bytes.subarray(from);
		}
		take(message);
		return bytes.subarray(to);
	};
	return (bytes) => {
		chunks.push(bytes);
		length += bytes.length;
		if (length < needed) {
			return;
		}
		let rest: Buffer = Buffer.concat(chunks);
		for (let next = step(rest); next !== undefined; next = rest.length > 0 ? step(rest) : undefined) {
			rest = next;
		}
		chunks = [rest];
		length = rest.length;
	};
}

/** Where the next header may begin behind damage: the last bytes may be the first of one. */
function nextHeader(bytes: Buffer): number {
	const found = bytes.indexOf(headerStart, 1);
	return found < 0 ? bytes.length - headerStart.length : found;
}
