/** From bytes to text and back, in the encodings that filings come in. */
import { isUtf8 } from 'node:buffer';

/** How a text is written as bytes. `bom` says that a byte order mark stands before it. */
export interface Encoding {
	readonly name: 'UTF-8' | 'UTF-16 LE' | 'UTF-16 BE' | 'Windows-1252';
	readonly bom: boolean;
}

/** The characters of the bytes 0x80 to 0x9F in Windows-1252; the bytes that it leaves out stand for themselves. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The text of a file, and how it is written; undefined where the bytes are no text. Byte order marks are no part of it. */
export function decode(bytes: Buffer): { readonly text: string; readonly encoding: Encoding } | undefined {
	const encoding = encodingOf(bytes);
	if (encoding === undefined) {
		return undefined;
	}
	const { name, bom } = encoding;
	switch (name) {
		case 'UTF-8':
			return { text: bytes.toString('utf8', bom ? 3 : 0), encoding };
		case 'Windows-1252':
			return {
				text: bytes
					.toString('latin1')
					.replace(/[\u0080-\u009f]/g, (character) => windows.charAt(character.charCodeAt(0) - 0x80)),
				encoding,
			};
		default: {
			const even = bytes.subarray(bom ? 2 : 0, bytes.length - (bytes.length % 2));
			return { text: (name === 'UTF-16 LE' ? even : Buffer.from(even).swap16()).toString('utf16le'), encoding };
		}
	}
}

/** The bytes of a text; undefined where the encoding has no byte for one of its characters. */
export function encode(text: string, { name, bom }: Encoding): Buffer | undefined {
	switch (name) {
		case 'UTF-8':
			return Buffer.from(bom ? `\ufeff${text}` : text, 'utf8');
		case 'Windows-1252':
			return single(text);
		default: {
			const bytes = Buffer.from(bom ? `\ufeff${text}` : text, 'utf16le');
			return name === 'UTF-16 LE' ? bytes : bytes.swap16();
		}
	}
}

function single(text: string): Buffer | undefined {
	const codes = text.replace(/[^\u0000-\u007f\u00a0-\u00ff]/g, (character) => {
		const at = windows.indexOf(character);
		return at < 0 ? '\uffff' : String.fromCharCode(0x80 + at);
	});
	return codes.includes('\uffff') ? undefined : Buffer.from(codes, 'latin1');
}

/** How many bytes are looked at for what a text never has. */
const beginning = 64 * 1024;

/** Whether the first bytes are those of a picture, a program or an empty disk, and not of a text. */
export function isBinary(bytes: Buffer): boolean {
	return bytes.subarray(0, beginning).includes(0) && wideOf(bytes) === undefined;
}

function encodingOf(bytes: Buffer): Encoding | undefined {
	const wide = wideOf(bytes);
	if (wide !== undefined) {
		return wide;
	}
	if (isBinary(bytes)) {
		return undefined;
	}
	const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
	return isUtf8(bytes) ? { name: 'UTF-8', bom } : { name: 'Windows-1252', bom: false };
}

/** Two bytes a character: by the mark at the beginning, or by zeros in every second place of a text in Latin letters. */
function wideOf(bytes: Buffer): Encoding | undefined {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) {
		return { name: 'UTF-16 LE', bom: true };
	}
	if (bytes[0] === 0xfe && bytes[1] === 0xff) {
		return { name: 'UTF-16 BE', bom: true };
	}
	const first = bytes.subarray(0, 1024);
	const pairs = Math.floor(first.length / 2);
	const zeros = [0, 1].map((place) => {
		let count = 0;
		for (let i = place; i < pairs * 2; i += 2) {
			count += first[i] === 0 ? 1 : 0;
		}
		return count;
	});
	const [even = 0, odd = 0] = zeros;
	if (pairs > 4 && odd > pairs * 0.8 && even < pairs * 0.05) {
		return { name: 'UTF-16 LE', bom: false };
	}
	return pairs > 4 && even > pairs * 0.8 && odd < pairs * 0.05 ? { name: 'UTF-16 BE', bom: false } : undefined;
}
