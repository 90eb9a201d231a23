/** How EDGAR writes a file that is no text, such as a picture or a PDF, into a submission. */

/** How many bytes a line holds. */
const perLine = 45;

/** The bytes between `begin 644 NAME` and `end`, each line with its line end. */
export function uuencoded(name: string, bytes: Uint8Array): string {
	const lines = [`begin 644 ${name}`];
	for (let at = 0; at < bytes.length; at += perLine) {
		const part = bytes.subarray(at, at + perLine);
		let line = sign(part.length);
		for (let i = 0; i < part.length; i += 3) {
			const [a = 0, b = 0, c = 0] = part.subarray(i, i + 3);
			line += sign(a >> 2) + sign(((a & 3) << 4) | (b >> 4)) + sign(((b & 15) << 2) | (c >> 6)) + sign(c & 63);
		}
		lines.push(line);
	}
	return `${[...lines, '`', 'end'].join('\n')}\n`;
}

/** The backquote stands for zero, since lines lose the spaces at their ends. */
const sign = (bits: number): string => (bits === 0 ? '`' : String.fromCharCode(bits + 32));

/** The bytes that stand encoded in a text; undefined where none do. What is damaged is read as far as it goes. */
export function uudecoded(text: string): Uint8Array | undefined {
	const start = /^begin [0-7]{3,4} [^\r\n]*\r?\n/m.exec(text);
	if (start === null) {
		return undefined;
	}
	const bytes: number[] = [];
	for (const line of text.slice(start.index + start[0].length).split(/\r?\n/)) {
		const length = (line.charCodeAt(0) - 32) & 63;
		if (line === 'end' || line === '' || length === 0) {
			break;
		}
		const bits = (at: number): number => (at < line.length ? (line.charCodeAt(at) - 32) & 63 : 0);
		for (let i = 0, at = 1; i < length; i += 3, at += 4) {
			const [a, b, c, d] = [bits(at), bits(at + 1), bits(at + 2), bits(at + 3)];
			bytes.push(...[(a << 2) | (b >> 4), ((b & 15) << 4) | (c >> 2), ((c & 3) << 6) | d].slice(0, length - i));
		}
	}
	return Uint8Array.from(bytes);
}
