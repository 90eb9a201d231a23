/** Words that a text quotes from somebody else. */

/** A quotation, with the words in it. */
const quotation = /“([^“”]{20,1500})”|(?<![^\s([])"(?=\S)([^"]{20,1500})(?<=\S)"/g;

/** `text` with its quotations blanked, so that no place in it changes; terms in quotation marks of up to four words stay. */
export function withoutQuotations(text: string): string {
	return /[“"]/.test(text)
		? text.replace(quotation, (quoted) =>
				quoted.trim().split(/\s+/).length > 4 && !/\n\s*\n/.test(quoted) ? quoted.replace(/\S/g, ' ') : quoted,
			)
		: text;
}
