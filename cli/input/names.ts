/** Names of files out of a list, one a line or apart by NUL, as they come. */

/** The names in a stream of bytes; empty ones are left out. No more is kept than one name. */
export async function* namesIn(stream: AsyncIterable<Buffer | string>, apartByNul: boolean): AsyncGenerator<string> {
	const end = apartByNul ? 0 : 0x0a;
	let rest: Buffer = Buffer.alloc(0);
	let isFirst = true;
	for await (const each of stream) {
		const bytes = typeof each === 'string' ? Buffer.from(each) : each;
		rest = rest.length === 0 ? bytes : Buffer.concat([rest, bytes]);
		let from = 0;
		for (let at = rest.indexOf(end); at >= 0; at = rest.indexOf(end, from)) {
			yield* nameIn(rest.subarray(from, at), apartByNul, isFirst);
			isFirst = false;
			from = at + 1;
		}
		rest = rest.subarray(from);
	}
	yield* nameIn(rest, apartByNul, isFirst);
}

/** A list made on Windows may begin with a byte order mark, and its lines end with two characters. */
function nameIn(bytes: Buffer, apartByNul: boolean, isFirst: boolean): readonly string[] {
	const text = bytes.toString('utf8');
	const name = isFirst ? text.replace(/^\ufeff/, '') : text;
	const written = apartByNul ? name : name.replace(/\r$/, '');
	return written === '' ? [] : [written];
}
