/** Running text: the paragraphs of the items that are sentences, in plain text and in HTML. */
import type { Filing, Item } from '../filing/filing';
import { keptWords, rememberedByParagraph } from '../text/remembered';
import type { VisibleSpan } from '../text/span';
import { itemsWithOwnText } from './items/itemText';
import { perFiling } from './perFiling';

/** A paragraph of an item, as offsets into the visible text. */
export interface ProseParagraph extends VisibleSpan {
	/** As in the visible text: in plain text with its line ends. */
	readonly text: string;
	readonly item: Item;
}

/**
 * The paragraphs of the items that are running text, in text order: no headings, tables, addresses or entries of exhibit
 * lists. In HTML a cell of a table counts when it holds sentences; in plain text a paragraph ends at an empty line.
 */
export const proseParagraphs = perFiling((filing): readonly ProseParagraph[] =>
	itemsWithOwnText(filing).flatMap((item) => paragraphsOf(filing, item)),
);

function paragraphsOf({ visible, exhibitLists }: Filing, item: Item): readonly ProseParagraph[] {
	const base = visible.offset(item.content.start);
	const whole = visible.textOf(item.content);
	const lists = exhibitLists.map(({ span }) => ({ start: visible.offset(span.start), end: visible.offset(span.end) }));
	const end = visible.format === 'html' ? /[\n\v\t]/g : /\r?\n[ \t]*(?=\r?\n)|\r(?!\n)[ \t]*(?=\r)/g;
	const found: ProseParagraph[] = [];
	let from = 0;
	const add = (to: number): void => {
		const text = whole.slice(from, to);
		const trimmed = keptWords(text.trim());
		const start = base + from + (text.length - text.trimStart().length);
		const isListed = lists.some((list) => list.start <= start && start < list.end);
		if (trimmed.length >= 25 && isProse(trimmed) && !isListed) {
			found.push({ start, end: start + trimmed.length, text: trimmed, item });
		}
	};
	for (const { index, 0: separator } of whole.matchAll(end)) {
		add(index);
		from = index + separator.length;
	}
	add(whole.length);
	return found;
}

/** `(d)    `, `1.   `, `•    `: what stands before a part of a list, with the space after it. */
const label = /^(?:\(?\w{1,4}[.)]|[•·*–—-])[ \t]+/;

/** Whether a paragraph is of sentences: words in lower case, a sign at the end of a sentence, and no columns. */
const isProse = rememberedByParagraph(
	(text) =>
		/\p{Ll}{2}\s+\p{Ll}/u.test(text) &&
		/[.:;!?]["”’)]{0,2}(?:\s|$)/.test(text) &&
		!/\S(?: {3,}|\t)[ \t]*\S|\.{4,}|_{6,}|-{4,}/.test(text.replace(label, '')),
);

/** Lower case or a comma at the end of a line, then the number of a page alone and the name of the form over the next one, then nothing. */
const endOfPage = /[\p{Ll},]\s*[\n\v][\s–—-]{0,20}(?:page\s)?\d{1,3}(?:\sof\s\d{1,3})?[\s–—-]*(?:form\s8-k\s*)?$/iu;

/** Whether a paragraph goes on with a sentence of the page before, so that its marks may have their counterparts there. */
export function goesOnFromPageBefore({ visible }: Filing, { start }: VisibleSpan): boolean {
	return endOfPage.test(visible.text.slice(Math.max(0, start - 80), start));
}
