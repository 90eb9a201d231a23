/** What stands under an item heading, as its reader sees it. */
import type { Filing, Item } from '../../filing/filing';
import { isExhibitsItem } from '../../knowledge';
import type { Paragraph } from '../../text/paragraphs';

/** A sentence, with its place as offsets into the visible text. */
export interface Sentence {
	/** As in the visible text, line breaks included. */
	readonly text: string;
	readonly start: number;
}

/** The visible text under the heading of an item, line breaks included; empty where nothing stands there. */
export function textUnder({ visible }: Filing, { content }: Item): string {
	return visible.textOf(content);
}

const bareLetter = /^\s*\([a-z]\)\s*(?:exhibits?)?[\s.:]*$/i;

/** Whether nothing stands under the heading of an item but page numbers, letters of paragraphs and rules to write on. */
export function isEmpty(filing: Filing, item: Item): boolean {
	for (const [line] of textUnder(filing, item).matchAll(/.+/g)) {
		// A line of nothing but digits is a page number; the letter of a paragraph is no text under it.
		if (/[\p{L}\p{N}☐☒]/u.test(line) && /[^\s\d-]/.test(line) && !bareLetter.test(line)) {
			return false;
		}
	}
	return true;
}

/**
 * The sentences under the heading of an item, in text order: those of the paragraphs of which `mayHold` is true. `text` is
 * what stands there, or as many characters that are read in its place.
 */
export function sentencesUnder(
	filing: Filing,
	item: Item,
	mayHold: (text: string) => boolean,
	text = textUnder(filing, item),
): readonly Sentence[] {
	if (!mayHold(text)) {
		return [];
	}
	const base = filing.visible.offset(item.content.start);
	const ends = filing.visible.format === 'html' ? htmlEnds : plainEnds;
	return stretches(text, base, ends.paragraph)
		.filter((paragraph) => mayHold(paragraph.text))
		.flatMap((paragraph) => stretches(paragraph.text, paragraph.start, ends.sentence));
}

/** What stands between the matches of `end` in a text that begins at `base`. */
function stretches(text: string, base: number, end: RegExp): readonly Sentence[] {
	const found: Sentence[] = [];
	let at = 0;
	for (const { index, 0: match } of text.matchAll(end)) {
		found.push({ text: text.slice(at, index + match.trimEnd().length), start: base + at });
		at = index + match.length;
	}
	found.push({ text: text.slice(at), start: base + at });
	return found;
}

/** Empty lines, and the full stop of a sentence with the white space after it. */
const plainEnds = {
	paragraph: /\n[ \t]*\r?\n/g,
	sentence: /\.(?<=[\p{Ll}\d)\]”"’'%]\.)(?<!\b(?:M(?:r|s|rs|essrs)|Dr|Nos?)\.)["”]?\s+(?=["“(]?\p{Lu})/gu,
};
/** In HTML every block is a line of its own. */
const htmlEnds = {
	paragraph: /\n/g,
	sentence: /\.(?<=[\p{Ll}\d)\]”"’'%]\.)(?<!\b(?:M(?:r|s|rs|essrs)|Dr|Nos?)\.)["”]?\s+(?=["“(]?\p{Lu})|\v\s*\v/gu,
};

/** The items of a filing without those that share a heading, and so the text under it, with an earlier one. */
export function itemsWithOwnText({ items }: Filing): readonly Item[] {
	return items.filter((item, i) => items[i - 1]?.content.start !== item.content.start);
}

/** Those of them that tell of something: all but that of the exhibits. */
export const tellingItems = (filing: Filing): readonly Item[] =>
	itemsWithOwnText(filing).filter(({ number }) => !isExhibitsItem(number));

/** The text of each of these, with its place in the visible text. */
export const tellingTexts = (filing: Filing): readonly Paragraph[] =>
	tellingItems(filing).map(({ content }) => ({
		start: filing.visible.offset(content.start),
		text: filing.visible.textOf(content),
	}));

/** The numbers of the items that share the heading of `item`, its own among them. */
export function numbersOfHeading({ items }: Filing, item: Item): readonly string[] {
	return items.filter(({ content }) => content.start === item.content.start).map(({ number }) => number);
}

/** An item number named in running text, with its place as offsets into the text searched. */
export interface NamedItem {
	readonly number: string;
	readonly start: number;
	readonly end: number;
	/** The words before the mention, white space folded. */
	readonly before: string;
}

const mention = /\bitems?\s{1,20}(?=\d\.\d\d(?!\d))/gi;
const nextNumber = /(\d\.\d\d)(?!\d)(?:\s?\([a-z]\))?/y;
const between = /\s{0,9}(?:,\s{0,9}(?:and|or)\b|,|and\b|or\b|&|\/)\s{0,9}(?:items?\s{1,9})?(?=\d\.\d\d)/iy;

/** The items of today that a text names: `Item 2.02`, both of `Items 2.02 and 7.01`. */
export function namedItems(text: string): readonly NamedItem[] {
	let after = 0;
	return [...text.matchAll(mention)].flatMap(({ index, 0: word }) => {
		// `Items 1.01 and Item 2.02` is one list.
		if (index < after) {
			return [];
		}
		const before = text.slice(Math.max(0, index - 60), index).replace(/\s+/g, ' ');
		const named: NamedItem[] = [];
		for (let at: number | undefined = index + word.length; at !== undefined; ) {
			nextNumber.lastIndex = at;
			const found = nextNumber.exec(text);
			const number = found?.[1];
			if (!number) {
				break;
			}
			after = nextNumber.lastIndex;
			named.push({ number, start: at, end: at + number.length, before });
			between.lastIndex = nextNumber.lastIndex;
			at = between.test(text) ? between.lastIndex : undefined;
		}
		return named;
	});
}

/** Whether a sentence speaks of a filing other than this report: `Item 8.01 of the Form 8-K filed on March 2, 2026`. */
export function speaksOfAnotherFiling(sentence: string): boolean {
	const words = sentence
		.replace(/\s+/g, ' ')
		.replace(/\bgeneral instructions? [a-g](?:\.?\d)?(?:\([a-z\d]\))?(?: (?:of|to|in|for) (?:the )?form 8-k)?/gi, ' ')
		.replace(/\b(?:this|the present) (?:current |amended )?(?:report|form 8-k|filing)(?: on form 8-k(?:\/a)?)?/gi, ' ');
	return /\b(?:previous|previously|original|originally|prior|earlier|annual|quarterly|registration statement|proxy statement|schedule|regulation s-[kx]|form (?:8-k|10|20|40|6-k|s-|f-|8-a))|\bcurrent report\b|\bfiled (?:with|by|on)\b/i.test(
		words,
	);
}

/** Whether a filing is more than an excerpt: what an excerpt lacks may stand where it goes on. */
export function isWhole({ cover, signatures }: Filing): boolean {
	return cover !== undefined || signatures !== undefined;
}

/** `Item 5.07 does not mention votes for or abstentions.` */
export function sayMissing(item: string, missing: readonly string[]): string {
	const last = missing.at(-1) ?? '';
	// What is itself a choice stands apart from the next one.
	const or = missing.some((what) => what.includes(' or ')) ? ', or ' : ' or ';
	const list = missing.length > 1 ? `${missing.slice(0, -1).join(', ')}${or}${last}` : last;
	return `${item} does not mention ${list}.`;
}
