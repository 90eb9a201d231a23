/** Paragraphs that stand in an item twice. */
import type { Filing } from '../../../filing/filing';
import { isRunningHead } from '../../../filing/runningHeads';
import { folded } from '../../../text/folded';
import { linesOf } from '../../../text/lines';
import { rememberedByParagraph } from '../../../text/remembered';
import { lineStart, type Source } from '../../../text/source';
import { overlap, type Span } from '../../../text/span';
import { keysOf } from '../../../text/words';
import { perFiling } from '../../perFiling';
import { type ProseParagraph, proseParagraphs } from '../../prose';
import { doubledMarks } from '../marks/doubledMarks';

/** A paragraph that is a copy. */
export interface DoubledParagraph {
	readonly first: Span;
	readonly again: Span;
	/** The copy with the space before it, in HTML its element; absent where it is not certain what belongs to it. */
	readonly removal?: Span;
}

/** How many words a paragraph has of which nobody would say it twice. */
const fewest = 10;

/** A sentence that stands twice in a row in its paragraph. */
export type DoubledSentence = Omit<DoubledParagraph, 'removal'>;

/** The sentences that stand twice in a row, in text order. */
export const doubledSentences = perFiling((filing): readonly DoubledSentence[] =>
	proseParagraphs(filing).flatMap(({ text, start }) =>
		doubledIn(text).map(({ first, again, end }) => ({
			first: filing.visible.piece(start + first, start + again).span,
			again: filing.visible.piece(start + again, start + end).span,
		})),
	),
);

/** In characters: what stands between two full stops is a sentence from here to there. */
const sentence = { shortest: 25, longest: 400 };

const doubledIn = rememberedByParagraph((text) => {
	const found: { readonly first: number; readonly again: number; readonly end: number }[] = [];
	let before: { readonly start: number; readonly end: number; readonly words: string } | undefined;
	let end = 0;
	for (const part of sentencesOf(text)) {
		const index = end;
		end += part.length + 1;
		const isBetween = sentence.shortest <= part.length && part.length <= sentence.longest;
		if (isBetween && /^\s?$/.test(text.charAt(end))) {
			const start = end - 1 - part.trimStart().length;
			const words = folded(part);
			if (before?.words === words && before.end === index && /^["“(]?\p{Lu}/u.test(words)) {
				found.push({ first: before.start, again: start, end });
			}
			before = { start, end, words };
		}
	}
	return found;
});

/** What ends before a point that ends no sentence: `Mr`, `Inc`, `J`. */
const shortened = /(?:^|[\s.(“"])(?:M(?:r|s|rs)|Dr|Messrs|Inc|Corp|Co|Ltd|No|Jr|Sr|St|[A-Z])$/;

/** What a text has before the points of its sentences, in order; what stands after the last one is not among it. */
function sentencesOf(text: string): readonly string[] {
	const found: string[] = [];
	let open = '';
	for (const part of text.split('.').slice(0, -1)) {
		open += part;
		if (shortened.test(part.slice(-10))) {
			open += '.';
		} else {
			found.push(open);
			open = '';
		}
	}
	return found;
}

/** In characters: a shorter line may be a label or a mark. */
const shortestLine = 6;

/** The lines of the cover and of the signatures that stand twice one after the other, in text order. */
export const doubledLines = perFiling((filing): readonly DoubledSentence[] => {
	const { visible, cover, signatures } = filing;
	// Two classes of securities may be listed alike; of boxes another rule speaks.
	const apart = [
		cover?.securitiesRegistered?.span,
		...(cover?.checkBoxes ?? []).map(({ legend }) => legend.span),
		...doubledMarks(filing).map(({ again }) => again),
	];
	// Of several registrants or signers, columns put below each other may hold the same words.
	const isOfOne = new Set(cover?.registrants.map(({ text }) => text)).size < 2;
	const signed = signatures?.blocks.length === 1 ? signatures.span : undefined;
	return [isOfOne ? cover?.span : undefined, signed].flatMap((part) => {
		const lines = part ? linesOf(visible.text, visible.offset(part.start), visible.offset(part.end)) : [];
		const found = lines.slice(1).flatMap((line, i): readonly DoubledSentence[] => {
			const before = lines[i];
			const isSame = before?.text === line.text || (/^\/s\//i.test(line.text) && before?.text.endsWith(line.text));
			// In a text without line ends, the title of the page stands before the form.
			const isTitle = filing.lostLines && /^form\s/i.test(line.text);
			// The typed signature below its mark, over the printed name.
			const isSigned = /^(?:by\s?:?\s{0,9})?\/s\/$/i.test(lines[i - 1]?.text ?? '');
			if (
				!before ||
				!isSame ||
				isTitle ||
				isSigned ||
				isRunningHead(line) ||
				line.text.length < shortestLine ||
				!/\p{L}{3}/u.test(line.text)
			) {
				return [];
			}
			const again = visible.span(line.start, line.end);
			const isApart = !headOfTable.test(line.text) && apart.some((each) => each && overlap(each, again));
			return isApart ? [] : [{ first: visible.span(before.start, before.end), again }];
		});
		return found.length > mostSlips ? [] : found;
	});
});

/** The lines over the securities, which are no classes of them. */
const headOfTable = /^\W{0,3}(?:securities\sregistered|title\sof\seach)\b/i;

/** More lines that stand twice are of two columns, whose cells were put below each other. */
const mostSlips = 2;

/** The paragraphs that stand before in the same item, word for word, in text order. */
export const doubledParagraphs = perFiling((filing): readonly DoubledParagraph[] => {
	const { visible } = filing;
	const known = new Map<string, ProseParagraph[]>();
	return proseParagraphs(filing).flatMap((paragraph) => {
		const { text, start, end, item } = paragraph;
		const span = visible.span(start, end);
		// Two lettered parts of an item may say the same, each for itself.
		const part = item.parts.findLast((each) => each.span.start <= span.start);
		const key = `${part?.span.start ?? item.content.start} ${fingerprintOf(text)}`;
		const alike = known.get(key);
		if (alike === undefined) {
			known.set(key, [paragraph]);
			return [];
		}
		const words = keysOf(text).join(' ');
		const first = alike.find((each) => keysOf(each.text).join(' ') === words);
		if (first === undefined) {
			alike.push(paragraph);
			return [];
		}
		if (words.split(' ').length < fewest || /:$|\bincorporated\b/.test(text)) {
			return [];
		}
		const removal = removalOf(filing, span);
		return [{ first: visible.span(first.start, first.end), again: span, ...(removal && { removal }) }];
	});
});

const fingerprintOf = rememberedByParagraph(fingerprint);

/** A number that texts of the same words have in common; others seldom do. Letters and digits of ASCII make it. */
function fingerprint(text: string): number {
	let sum = 0;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		const small = code | 32;
		if ((small >= 97 && small <= 122) || (code >= 48 && code <= 57)) {
			sum = (Math.imul(sum, 31) + small) | 0;
		}
	}
	return sum;
}

function removalOf({ visible, source }: Filing, span: Span): Span | undefined {
	if (visible.format === 'html') {
		const block = visible.blocks.find(
			({ name, content }) =>
				(name === 'p' || name === 'div') &&
				content.start <= span.start &&
				span.end <= content.end &&
				visible.textOf(content).trim() === visible.textOf(span).trim(),
		);
		return block && { start: block.span.start - gapBefore(source, block.span.start), end: block.span.end };
	}
	const start = lineStart(source, span.start);
	const isWhole =
		source.slice(start, span.start).trim() === '' && /^[ \t]*(?:[\r\n]|$)/.test(source.slice(span.end, span.end + 200));
	return isWhole ? { start: start - gapBefore(source, start), end: span.end } : undefined;
}

/** How much white space stands before an offset. */
const gapBefore = (source: Source, at: number): number =>
	/\s*$/.exec(source.slice(Math.max(0, at - 200), at))?.[0].length ?? 0;
