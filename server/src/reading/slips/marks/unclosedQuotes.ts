/** Quotation marks whose counterpart is missing. */
import type { Filing } from '../../../filing/filing';
import { rememberedByParagraph } from '../../../text/remembered';
import type { Span } from '../../../text/span';
import { perFiling } from '../../perFiling';
import { goesOnFromPageBefore, type ProseParagraph, proseParagraphs } from '../../prose';

/** A quotation mark without its counterpart. */
export interface UnclosedQuote {
	/** The mark in the source. */
	readonly span: Span;
	readonly mark: string;
	/** The counterpart, and the offset in the source at which it is missing; absent where that is not certain. */
	readonly missing?: { readonly at: number; readonly mark: string };
}

/** The quotation marks of running text that stand alone in a parenthesis or in a paragraph, in text order. */
export const unclosedQuotes = perFiling((filing): readonly UnclosedQuote[] =>
	proseParagraphs(filing).flatMap((paragraph) => {
		const marks = oddMarks(paragraph.text);
		return marks === 0 || goesOnFromPageBefore(filing, paragraph)
			? []
			: (inParenthesis(filing, paragraph) ?? inParagraph(filing, paragraph, marks));
	}),
);

/** How many quotation marks a paragraph has; 0 where each has its counterpart, or where it goes on elsewhere. */
const oddMarks = rememberedByParagraph((text): number => {
	const marks = text.match(/["“”]/g)?.length ?? 0;
	// Two apostrophes may be a mark, one that stands twice or shows as markup is a mistake of its own, and what does not begin and end as sentences do goes on elsewhere.
	const isWhole =
		!/''|``|’’|‘‘|[“”"]{2}|822[01];(?<![\d,]822.;)|[lr]dquo;|quot;/.test(text) &&
		/^(?:\(?[\p{Ll}\d]{1,4}[.)]\s)?[^\p{L}]{0,6}\p{Lu}/u.test(text) &&
		/[.:;!?]\W{0,3}$/.test(text);
	return isWhole && marks % 2 === 1 ? marks : 0;
});

/** `(the “Company)`, `(the Company”)`: the one parenthesis of the paragraph that has a single mark. */
function inParenthesis({ visible }: Filing, { text, start }: ProseParagraph): readonly UnclosedQuote[] | undefined {
	const [found, ...others] = [...text.matchAll(/\(([^()]{2,200})\)/g)].filter(
		({ 1: inside = '' }) =>
			(inside.match(/["“”]/g)?.length ?? 0) % 2 === 1 && /["“”]\p{Lu}|\p{L}[,.]?["”]/u.test(inside),
	);
	if (found === undefined || others.length > 0) {
		return undefined;
	}
	const inside = found[1] ?? '';
	if ((inside.match(/["“”]/g)?.length ?? 0) > 1) {
		return undefined;
	}
	const at = inside.search(/["“”]/);
	const mark = inside.charAt(at);
	const isOpening = mark === '“' || (mark === '"' && /^\p{L}/u.test(inside.slice(at + 1)));
	const from = start + found.index + 1;
	const span = visible.span(from + at, from + at + 1);
	if (isOpening) {
		const end = from + inside.trimEnd().length;
		return [{ span, mark, missing: { at: visible.span(end - 1, end).end, mark: mark === '“' ? '”' : '"' } }];
	}
	const first = /(?:^|\s)(\p{Lu})/u.exec(inside.slice(0, at));
	const begin = first ? from + first.index + first[0].length - 1 : undefined;
	return [
		{
			span,
			mark,
			...(begin !== undefined && {
				missing: { at: visible.span(begin, begin + 1).start, mark: mark === '”' ? '“' : '"' },
			}),
		},
	];
}

/** Of the curly marks of a paragraph the one that has no counterpart; undefined where there are several, or straight ones as well. */
function oddOneOf(text: string): number | undefined {
	if (text.includes('"') || text.startsWith('“')) {
		return undefined;
	}
	const odd: number[] = [];
	let open: number | undefined;
	for (const { index, 0: mark } of text.matchAll(/[“”]/g)) {
		if (mark === '“') {
			odd.push(...(open === undefined ? [] : [open]));
			open = index;
		} else if (open === undefined) {
			odd.push(index);
		} else {
			open = undefined;
		}
	}
	odd.push(...(open === undefined ? [] : [open]));
	return odd.length === 1 ? odd[0] : undefined;
}

/** The only mark of a paragraph; none that begins it, as in a long quotation, and no sign of inches or minutes. */
function inParagraph({ visible }: Filing, { text, start }: ProseParagraph, marks: number): readonly UnclosedQuote[] {
	const at = text.search(/["“”]/);
	const mark = text.charAt(at);
	const odd = marks > 1 ? oddOneOf(text) : undefined;
	if (odd !== undefined) {
		return [{ span: visible.span(start + odd, start + odd + 1), mark: text.charAt(odd) }];
	}
	const isOnly = marks === 1 && at > 0 && !(mark !== '“' && /\d/.test(text.charAt(at - 1)));
	const isLast = at >= text.length - 2;
	return isOnly && !(isLast && mark !== '“') ? [{ span: visible.span(start + at, start + at + 1), mark }] : [];
}
