/** Line ends where a browser shows none: each block of an HTML document on lines of its own, for who edits its source. */
import { isVoid, kindOf } from '../text/htmlElements';
import { attributeOf, type Tag, tagsOf } from '../text/htmlTags';
import type { LineEnd } from '../text/source';
import type { Edit } from './edit';

/** An element whose closing tag is not read yet. */
interface Open {
	readonly name: string;
	readonly isBlock: boolean;
	/** Whether white space in it is shown, or is part of a tagged fact. */
	readonly isKept: boolean;
}

/** What reads white space as it is written. */
const keeping: ReadonlySet<string> = new Set([
	'pre',
	'textarea',
	'listing',
	'xmp',
	'plaintext',
	'script',
	'style',
	'title',
]);
/** Styles that make white space count, or a block part of a line. */
const countingStyle = /white-space\s*:\s*(?:pre|break-spaces|-moz)|&/i;
const inlineStyle = /display\s*:\s*(?:inline|contents|flex|grid|none|-)|&/i;

/**
 * The edits, insertions of `eol` alone, that put each block of `html` on its own line. `html` stands in the text at the
 * offset `base`. What a reader sees, the tags and the tagged facts stay the same. Empty where every block has a line, and
 * where style sheets of the document decide what white space means.
 */
export function reflowHtml(html: string, base: number, eol: LineEnd): readonly Edit[] {
	const sheets = html.match(/<style\b[\s\S]*?(?:<\/style|$)/gi) ?? [];
	if (sheets.some((sheet) => countingStyle.test(sheet) || inlineStyle.test(sheet))) {
		return [];
	}
	const places: number[] = [];
	const open: Open[] = [];
	const lineEndAt = (at: number): void => {
		const isEdge = at === 0 || at >= html.length || places.at(-1) === at;
		if (!isEdge && !/[\n\r]/.test(html.charAt(at - 1)) && !/[\n\r]/.test(html.charAt(at))) {
			places.push(at);
		}
	};
	for (const tag of tagsOf(html, 0, () => true)) {
		const { name, isClosing, span } = tag;
		const isKept = open.some((element) => element.isKept);
		if (isClosing) {
			const at = open.findLastIndex((element) => element.name === name);
			const closed = open[at];
			open.length = at < 0 ? open.length : at;
			const isFree = !open.some((element) => element.isKept);
			if (closed?.isBlock && isFree && !/^\s*<\//.test(html.slice(span.end, span.end + 40))) {
				lineEndAt(span.end);
			}
			continue;
		}
		const isBlock = kindOf(name).isBlock && !styleIs(tag, inlineStyle);
		if (isBlock && !isKept) {
			lineEndAt(span.start);
		} else if (name === 'br' && !isKept) {
			lineEndAt(span.end);
		}
		if (!isVoid(name) && !html.startsWith('/>', span.end - 2)) {
			const isOfFact = name.startsWith('ix:');
			open.push({ name, isBlock, isKept: keeping.has(name) || isOfFact || styleIs(tag, countingStyle) });
		}
	}
	return places.map((at) => ({ span: { start: base + at, end: base + at }, text: eol }));
}

/** Whether the `style` of a tag says so; one with references is not read. */
function styleIs(tag: Tag, what: RegExp): boolean {
	const style = attributeOf(tag, 'style');
	return style !== undefined && what.test(style.value);
}
