/** Character references of HTML, `&amp;` or `&#8220;`, decoded where they stand. */
import { DecodingMode, decodeHTMLAttribute, EntityDecoder, fromCodePoint, htmlDecodeTree } from 'entities/decode';

export interface Entity {
	/** The characters that it stands for. */
	readonly text: string;
	/** How many characters of the source it takes. */
	readonly length: number;
}

let text = '';
let length = 0;
const decoder = new EntityDecoder(htmlDecodeTree, (codePoint, consumed) => {
	text += fromCodePoint(codePoint);
	length = consumed;
});

/** The character reference that begins with the `&` at `at`; `undefined` where the `&` stands for itself. */
export function entityAt(html: string, at: number): Entity | undefined {
	text = '';
	length = 0;
	decoder.startEntity(DecodingMode.Legacy);
	if (decoder.write(html, at + 1) < 0) {
		decoder.end();
	}
	return length > 0 ? { text, length } : undefined;
}

/** The value of an attribute with its character references decoded. */
export const decoded = (value: string): string => (value.includes('&') ? decodeHTMLAttribute(value) : value);
