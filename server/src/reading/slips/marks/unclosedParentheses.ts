/** Parentheses of running text whose counterpart is missing, and quotation marks that are turned the wrong way. */
import type { Filing } from '../../../filing/filing';
import { rememberedByParagraph } from '../../../text/remembered';
import type { Span } from '../../../text/span';
import { perFiling } from '../../perFiling';
import { goesOnFromPageBefore, proseParagraphs } from '../../prose';

/** A parenthesis without its counterpart, or a mark that is turned the wrong way. */
export interface OddMark {
	readonly span: Span;
	readonly mark: string;
	/** Where the counterpart of a defined term's parenthesis belongs, as an offset in the source. */
	readonly missing?: { readonly at: number; readonly mark: string };
	/** How a mark should be turned. */
	readonly right?: string;
}

/** The marks of running text that are odd, in text order. */
export const oddMarks = perFiling((filing): readonly OddMark[] =>
	proseParagraphs(filing).flatMap((paragraph) => {
		const odd = oddIn(paragraph.text);
		return odd.length === 0 || goesOnFromPageBefore(filing, paragraph)
			? []
			: odd.map((each) => inSource(filing, paragraph.start, each));
	}),
);

/** With offsets in its paragraph. */
interface FoundMark {
	readonly at: number;
	readonly mark: string;
	/** The character before the place where the counterpart belongs, or after it. */
	readonly after?: number;
	readonly before?: number;
	readonly right?: string;
}

function inSource({ visible }: Filing, start: number, { at, mark, after, before, right }: FoundMark): OddMark {
	const span = visible.span(start + at, start + at + 1);
	const missing =
		after !== undefined
			? { at: visible.span(start + after, start + after + 1).end, mark: ')' }
			: before !== undefined
				? { at: visible.span(start + before, start + before + 1).start, mark: '(' }
				: undefined;
	return { span, mark, ...(missing && { missing }), ...(right !== undefined && { right }) };
}

/** `”Company“` and `“Company“`: one or both marks of a defined term. */
const turned =
	/(?<=\(\s?(?:the\s|each,?\s(?:an?\s)?|collectively,?\s(?:the\s)?)?)([“”])\p{Lu}[\p{L} ]{1,60},?([“”])(?=\))/gu;
/** `“Company"` and `"Company”`: one mark is curly, and the other straight; not the sign of inches. */
const mixed =
	/“\p{L}[^“”"\n]{0,80}[\p{L}.,]"(?=[\s,.;:)\]]|$)|(?<=^|[\s([])"\p{L}[^“”"\n]{0,80}[\p{L}.,]”(?=[\s,.;:)\]]|$)/gu;
/** `(the “Company”`, `(together with its subsidiaries, the “Company”`, `(“we”, “us” or the “Company”`; after `and` the words may go on. */
const opened =
	/\((?:(?:collectively|as amended|hereinafter|each|together(?:\swith\s[a-z’' ]{3,60})?),?\s)?(?:the\s|our\s|an?\s)?(?:“[^“”()]{2,60}”|"[^"()]{2,60}")(?:(?:,?\sor|,)\s(?:the\s|our\s)?(?:“[^“”()]{2,60}”|"[^"()]{2,60}"))*(?=[\s,.;])(?!,?\s(?:and|or)\s(?:the\s|our\s)?[“"])/gu;
/** `the “Company”)`. */
const closed = /(?:the\s|our\s)?(?:“[^“”()]{2,60}”|"[^"()]{2,60}")(?=\))/gu;

const oddIn = rememberedByParagraph((text): readonly FoundMark[] => {
	const found: FoundMark[] = [];
	for (const { index, 0: whole, 1: first, 2: last } of text.matchAll(turned)) {
		if (first === '”') {
			found.push({ at: index, mark: '”', right: '“' });
		}
		if (last === '“') {
			found.push({ at: index + whole.length - 1, mark: '“', right: '”' });
		}
	}
	if (text.includes('"') && /[“”]/.test(text)) {
		for (const { index, 0: words } of text.matchAll(mixed)) {
			const at = words.startsWith('"') ? index : index + words.length - 1;
			found.push({ at, mark: '"', right: words.startsWith('"') ? '“' : '”' });
		}
	}
	for (const lone of loneParentheses(text)) {
		const mark = text.charAt(lone);
		const term =
			mark === '('
				? termOpenedAt(text, lone)
				: [...text.matchAll(closed)].find(
						({ index, 0: whole }) => index + whole.length === lone && !/[[{]/.test(text.charAt(index - 1)),
					);
		found.push({
			at: lone,
			mark,
			...(term && (mark === '(' ? { after: lone + term[0].length - 1 } : { before: term.index })),
		});
	}
	return found.sort((a, b) => a.at - b.at);
});

/** The defined term with which a parenthesis opens; undefined for other words. */
const termOpenedAt = (text: string, at: number): RegExpExecArray | undefined =>
	[...text.matchAll(opened)].find(({ index }) => index === at);

/**
 * The only parenthesis of a whole paragraph that has no counterpart, or several that each open with a defined term; none
 * where all have theirs, or none is certain.
 */
function loneParentheses(text: string): readonly number[] {
	const marks = text.match(/[()]/g) ?? [];
	const isEven = marks.filter((mark) => mark === '(').length * 2 === marks.length;
	if (isEven || !/^[^\p{L}(]{0,6}\p{Lu}/u.test(text) || !/[.:;!?]\W{0,3}$/.test(text)) {
		return [];
	}
	const open: number[] = [];
	const closing: number[] = [];
	for (const { index, 0: mark } of text.matchAll(/[()]/g)) {
		if (mark === '(') {
			open.push(index);
		} else if (open.pop() === undefined) {
			closing.push(index);
		}
	}
	const [lone, ...others] = [...open, ...closing];
	if (others.length > 0) {
		return closing.length === 0 && open.every((at) => termOpenedAt(text, at)) ? open : [];
	}
	// `a)` and `ii)` number the parts of a list, also in a sentence; the lone one may be that of a list over several lines.
	return lone === undefined || isOfList(text, lone) || isOpenedTwice(text, lone) ? [] : [lone];
}

/** Whether it opens and another one beside it: then one of the two is too many. */
const isOpenedTwice = (text: string, at: number): boolean =>
	text[at] === '(' && (text[at + 1] === '(' || text[at - 1] === '(');

const isOfList = (text: string, at: number): boolean =>
	/(?:^|[\s(])(?:[a-z]{1,2}|[ivx]{1,5}|\d{1,2})$/i.test(text.slice(Math.max(0, at - 7), at)) ||
	/[:;8]-?$/.test(text.slice(Math.max(0, at - 2), at));
