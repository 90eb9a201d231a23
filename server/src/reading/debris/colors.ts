/** The colors in styles and attributes of HTML, in one form whatever way they are written. */

/**
 * The color in a value in lower case: six hexadecimal digits, `ffff00`, of `#ff0`, `#ffff00` and `rgb(255, 255, 0)`, else its
 * name; empty where there is none.
 */
export function colorIn(value: string): string {
	const hex = /#([\da-f]{6}|[\da-f]{3})(?![\da-f])/.exec(value)?.[1];
	if (hex !== undefined) {
		return hex.length === 3 ? hex.replace(/./g, '$&$&') : hex;
	}
	const rgb = /rgba?\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})/.exec(value)?.slice(1);
	return rgb
		? rgb.map((part) => Number(part).toString(16).padStart(2, '0')).join('')
		: (/[a-z]+/.exec(value)?.[0] ?? '');
}
