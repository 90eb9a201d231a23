/** Marks of punctuation that are left when a sentence is reworded: `,,`, `.,`, `()`, `$$5`. */
import type { Filing } from '../filing/filing';
import { rememberedByParagraph } from '../text/remembered';
import type { Piece, VisibleSpan } from '../text/span';
import { foundIn } from './paragraphs';
import { perFiling } from './perFiling';
import { proseParagraphs } from './prose';

/** Marks that do not stand together, in running text. */
export interface StrayPunctuation extends Piece {
	/** What is left of them; absent where that is not certain. */
	readonly right?: string;
}

/** The marks of the running text that do not stand together, in text order. */
export const strayPunctuation = perFiling((filing): readonly StrayPunctuation[] =>
	[...foundIn(proseParagraphs(filing), strayIn), ...inLists(filing), ...inHeadings(filing)]
		.map(({ start, end, right }) => ({
			span: filing.visible.span(start, end),
			text: filing.visible.text.slice(start, end),
			...(right !== undefined && { right }),
		}))
		// A mark of direction looks like a space, and is none.
		.filter(({ span }) => !/&#x?(?:820[67]|200[ef]);/i.test(filing.source.slice(span.start, span.end))),
);

/** `99..1` in a list of exhibits. */
const inLists = ({ visible, exhibitLists }: Filing): readonly FoundMarks[] =>
	exhibitLists.flatMap(({ span }) => {
		const base = visible.offset(span.start);
		return [...visible.textOf(span).matchAll(/(?<=(?:^|\s)(?:Exhibit\s+)?\d{1,2})\.\.(?=\d{1,2}\s)/gi)].map(
			({ index }) => ({
				start: base + index,
				end: base + index + 2,
				right: '.',
			}),
		);
	});

/** A square bracket or a quotation mark before the word `Item` and after its number, and what no caption ends with. */
const inHeadings = ({ visible, items }: Filing): readonly FoundMarks[] =>
	items.flatMap(({ heading, numberSpan, caption }) => {
		const at = visible.offset(heading.start);
		const before = /[[{<"“]$/.exec(visible.text.slice(Math.max(0, at - 1), at))?.[0];
		const after = visible.offset(numberSpan.end);
		const closing = /^[\]}>"”]/.exec(visible.text.slice(after, after + 1))?.[0];
		const end = caption ? visible.offset(caption.span.end) : undefined;
		const ending =
			end === undefined
				? undefined
				: /^(?:,[;:.,]?|[;:][;:.,])(?=[ \t]*(?:\n|$))/.exec(visible.text.slice(end, end + 40))?.[0];
		return [
			...(before ? [{ start: at - 1, end: at, right: '' }] : []),
			...(before && closing ? [{ start: after, end: after + 1, right: '' }] : []),
			...(end !== undefined && ending ? [{ start: end, end: end + ending.length }] : []),
		];
	});

interface FoundMarks extends VisibleSpan {
	readonly right?: string;
}

/**
 * A pattern of its marks, and what is right instead; `$1` and so on as in a replacement. What stands before the marks is
 * looked at after them: so only places with marks take time.
 */
const kinds: readonly { readonly marks: RegExp; readonly right?: string }[] = [
	{ marks: /,(?<=[\p{L}\p{N})”"’],)(?:\s?,)+(?!\d)/gu, right: ',' },
	{ marks: /;(?<=[\p{L}\p{N})”"’];)(?:\s?;)+/gu, right: ';' },
	{ marks: /\.\.(?<=(?:\p{Ll}{3}|\d\d)\.\.)(?=\s|$)(?!\s?\.)/gu, right: '.' },
	{ marks: /\.\s\.(?<=\p{Ll}{4}\.\s\.)(?=\s|$)(?!\s?\.)/gu, right: '.' },
	{ marks: /[,;:]\.(?<=(?:\p{Ll}{4}|\d{4})[,;:]\.)(?=\s|$)/gu, right: '.' },
	{ marks: /\.[;:](?<=\p{Ll}{5}\.[;:])(?=\s)/gu },
	{
		marks: /\.,(?<=[(“"\s](?!etc|Inc|Ltd|Corp|Jr|Sr|Bros|seq|cert|supp)\p{Ll}{4,20}\.,)(?=\s\p{Ll})/gu,
		right: ',',
	},
	{ marks: /[ \u00a0](?<=(?:\p{L}{2}|\d)[ \u00a0])[ \u00a0]*,(?=\s)/gu, right: ',' },
	{ marks: /[ \u00a0](?<=\p{Ll}{3}[ \u00a0])[ \u00a0]*\.(?=\s\p{Lu}\p{Ll}|$)/gu, right: '.' },
	{ marks: /\((?<=\s\()\s*\)(?=[\s.,;])/gu },
	{ marks: /\(\((?<=\s\(\()(?=\p{L}{2})/gu, right: '(' },
	{ marks: /\s?%\s?%(?<=\d\s?%\s?%)/gu, right: '%' },
	{ marks: /\.%(?<=\d\.%)/gu, right: '%' },
	{ marks: /\$\s?\$(?=\s?(?:[\dlO]|[mb]illion\b))/gu, right: '$' },
	{ marks: /\$(?<=\s\$)(?=\s+(?:per|in|of|and|to|for|on|from|plus|at)\s)/gu },
	{ marks: /\.\.(?<=\b(?:Exhibit|Exhibits|Item|Items|Section)\s{1,3}\d{1,2}\.\.)(?=\d)/gu, right: '.' },
	{ marks: /\.\.(?<=\b(?:Mr|Ms|Mrs|Dr|Inc|Corp|Ltd|Co|No)\.\.)(?=\s)/gu, right: '.' },
	{ marks: /,(?<=\p{Ll}{4},)(?=\p{Ll}{4})/gu, right: ', ' },
	{
		marks:
			/\.(?<=[\s(]\p{Ll}{4,20}\.)(?=(?:The|This|These|In|On|As|For|We|Our|It|A|An|Mr|Ms|Under|Pursuant|Such|Each|At|If|No|All)\s)/gu,
		right: '. ',
	},
];

const strayIn = rememberedByParagraph((text): readonly FoundMarks[] => {
	const found = kinds.flatMap(({ marks, right }) =>
		[...text.matchAll(marks)].map(
			({ index, 0: words }): FoundMarks => ({
				start: index,
				end: index + words.length,
				...(right !== undefined && { right }),
			}),
		),
	);
	return found.sort((a, b) => a.start - b.start);
});
