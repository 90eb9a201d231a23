/** The tags of an HTML document as they are written, for what is asked of its markup and not of its words. */
import { movedBy, type Span } from './span';

/** An attribute of an opening tag. */
export interface Attribute {
	/** In lower case: `href`. */
	readonly name: string;
	/** As written, without its quotation marks, entities not decoded; empty where it has none. */
	readonly value: string;
	/** `href="ex99.htm"`. */
	readonly span: Span;
	/** `ex99.htm`; empty at the end of the attribute where it has no value. */
	readonly valueSpan: Span;
}

/** A tag. */
export interface Tag {
	/** In lower case: `table`, `ix:nonnumeric`. */
	readonly name: string;
	readonly isClosing: boolean;
	/** From `<` to after `>`; to the end of the text where it is cut off. */
	readonly span: Span;
	/** The name alone, `table` of `</table>`. */
	readonly nameSpan: Span;
	/** In text order; empty for a closing tag. */
	readonly attributes: readonly Attribute[];
}

/** An attribute after the name of a tag: a name, and a value in quotation marks of either kind or without. */
const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?|[^\s>]|>/g;

/**
 * The tags of `html`, which stands in the source at the offset `base`, whose names, in lower case, are wanted. In text
 * order; what stands in comments, scripts and styles is none. Never throws.
 */
export function tagsOf(html: string, base: number, isWanted: (name: string) => boolean): readonly Tag[] {
	const found: Tag[] = [];
	eachTag(html, isWanted, (begun) => {
		const tag = readTag(html, base, begun);
		found.push(tag);
		return tag.span.end - base;
	});
	return found;
}

/** The first tag of `html`, which stands in the source at the offset `base`; undefined where it has none. */
export function firstTag(html: string, base: number): Tag | undefined {
	let first: Tag | undefined;
	eachTag(
		html,
		() => true,
		(begun) => {
			first = readTag(html, base, begun);
			return html.length;
		},
	);
	return first;
}

/** A tag of which only the name is read; offsets in its HTML. */
export interface BegunTag {
	/** Where its `<` stands. */
	readonly at: number;
	/** From where to where its name stands. */
	readonly start: number;
	readonly end: number;
	/** In lower case. */
	readonly name: string;
	readonly isClosing: boolean;
}

/**
 * Calls `read` for each tag of `html` whose name, in lower case, is wanted, in text order. It returns the offset from which
 * the next tag is looked for. What stands in comments, scripts and styles is no tag.
 */
export function eachTag(html: string, isWanted: (name: string) => boolean, read: (tag: BegunTag) => number): void {
	/** What is known of the names as they are written: there are few, and many tags. */
	const names = new Map<string, { readonly name: string; readonly isWanted: boolean; readonly isRaw: boolean }>();
	let at = html.indexOf('<');
	while (at >= 0) {
		const isClosing = html.charCodeAt(at + 1) === slash;
		const start = at + (isClosing ? 2 : 1);
		let end = nameEnd(html, start);
		if (end > start) {
			const written = html.slice(start, end);
			let known = names.get(written);
			if (!known) {
				const name = written.toLowerCase();
				known = { name, isWanted: isWanted(name), isRaw: name === 'script' || name === 'style' };
				names.set(written, known);
			}
			const { name, isRaw } = known;
			if (known.isWanted) {
				end = read({ at, start, end, name, isClosing });
			}
			if (isRaw && !isClosing) {
				end = endOf(html, `</${name}`, end);
			}
		} else if (html.startsWith('!--', start)) {
			end = endOf(html, '-->', start);
		}
		at = html.indexOf('<', end);
	}
}

const slash = 0x2f;

/** The end of the name that begins at `start`; `start` where no letter stands there. */
function nameEnd(html: string, start: number): number {
	const first = html.charCodeAt(start) | 0x20;
	let end = start;
	if (first >= 0x61 && first <= 0x7a) {
		let code = first;
		// White space and control characters, `/`, `<` and `>` end a name.
		while (code > 0x20 && code !== slash && code !== 0x3c && code !== 0x3e) {
			end++;
			code = html.charCodeAt(end);
		}
	}
	return end;
}

/** Where `words` next stand after `from`, in lower case or upper; the end of the text where they do not. */
function endOf(html: string, words: string, from: number): number {
	const ends = [html.indexOf(words, from), html.indexOf(words.toUpperCase(), from)].filter((end) => end >= 0);
	return ends.length > 0 ? Math.min(...ends) : html.length;
}

function readTag(html: string, base: number, { at, start, end, name, isClosing }: BegunTag): Tag {
	const attributes: Attribute[] = [];
	attribute.lastIndex = end;
	let tagEnd = html.length;
	for (let part = attribute.exec(html); part !== null; part = attribute.exec(html)) {
		const [written, attributeName, double, single, bare] = part;
		if (written === '>') {
			tagEnd = part.index + 1;
			break;
		}
		if (attributeName !== undefined && !isClosing) {
			const value = double ?? single ?? bare ?? '';
			const partEnd = base + part.index + written.length;
			const valueEnd = partEnd - (double === undefined && single === undefined ? 0 : 1);
			attributes.push({
				name: attributeName.toLowerCase(),
				value,
				span: { start: base + part.index, end: partEnd },
				valueSpan: { start: valueEnd - value.length, end: valueEnd },
			});
		}
	}
	return {
		name,
		isClosing,
		span: { start: base + at, end: base + tagEnd },
		nameSpan: { start: base + start, end: base + end },
		attributes,
	};
}

/** A tag of a part of a text as one of the text, in which the part begins at `start`. */
export const movedTag = (start: number, { name, isClosing, span, nameSpan, attributes }: Tag): Tag => ({
	name,
	isClosing,
	span: movedBy(start, span),
	nameSpan: movedBy(start, nameSpan),
	attributes: attributes.map((each) => ({
		name: each.name,
		value: each.value,
		span: movedBy(start, each.span),
		valueSpan: movedBy(start, each.valueSpan),
	})),
});

/** The value of an attribute of a tag; undefined where the tag has none of that name. */
export const attributeOf = ({ attributes }: Tag, name: string): Attribute | undefined =>
	attributes.find((each) => each.name === name);
