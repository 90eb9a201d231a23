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

/** One of the usual numbers without its semicolon, with digits right after it, which are not of it: `&#16018`. */
const runOn = /&#(160|167|174|18[29]|82(?:1[1267]|2[0126])|8482)(?=\d+(?![\d;]))/y;
/** A usual reference with a comma or a colon typed for its semicolon, right before what follows: `&#160,18`. */
const otherEnd = /&(?:#(\d{2,5})|nbsp)[,:](?=[\w&]|(?<=(?:&nbsp|&#(?:160|168|974[456]))[,:])(?:<|$))/y;
/** `&nbsp;` with its letters changed about, left out or doubled. */
const nearSpace = /&(?!nbsp;)(?:n[bsp]{2,4}|[bsp]{2,3}n[bsp]?|bns?p);/y;

/** One of the usual numbers with a sign before it that is missing, stands twice or apart: `#8220;`, `&8220;`, `&##160;`, `& nbsp;`; no `Suite #160;`. */
const damaged =
	/(?:&(?:&#|##|# )?|(?<!&amp;)(?:#&|#(?=\d{4})|(?<!\s)#))(160|167|169|174|18[29]|82(?:1[1267]|2[01246])|8482|974[456]);|& nbsp;/y;

/** The same anywhere, after what is none of it. */
export const damagedReference = `(?<!&)(?:${damaged.source})`;

/** Whether a reference is `&nbsp;` mistyped, which no program knows. */
export const isNearSpace = (written: string): boolean => {
	nearSpace.lastIndex = 0;
	return nearSpace.test(written);
};

/**
 * The character reference that begins at `at` with `&`, or with `#` where that is lost, as it is meant where its semicolon is lost or another mark stands
 * for it; `undefined` where the `&` stands for itself.
 */
export function entityAt(html: string, at: number): Entity | undefined {
	const isBegun = html[at] === '&';
	const meant = !isBegun || isOften.test(html.charAt(at + 1)) ? meantAt(html, at) : undefined;
	if (meant || !isBegun) {
		return meant;
	}
	text = '';
	length = 0;
	decoder.startEntity(DecodingMode.Legacy);
	if (decoder.write(html, at + 1) < 0) {
		decoder.end();
	}
	return length > 0 ? { text, length } : undefined;
}

/** How references begin that are often mistyped. */
const isOften = /[#nb&\d ]/;

function meantAt(html: string, at: number): Entity | undefined {
	for (const pattern of [runOn, otherEnd, nearSpace, damaged]) {
		pattern.lastIndex = at;
		const found = pattern.exec(html);
		if (found) {
			return { text: fromCodePoint(Number(found[1] ?? 160)), length: found[0].length };
		}
	}
	return undefined;
}

/** Where a character reference may begin, from an offset on; -1 where none does. */
export function beginningOfEntity(html: string, from: number): number {
	const sign = html.indexOf('&', from);
	const hash = html.indexOf('#', from);
	return hash >= 0 && (hash < sign || sign < 0) ? hash : sign;
}

/** The value of an attribute with its character references decoded. */
export const decoded = (value: string): string => (value.includes('&') ? decodeHTMLAttribute(value) : value);
