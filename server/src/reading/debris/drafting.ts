/** What is left of drafting and is no mark of a change: words in color, words that nobody sees, the title of a draft, questions. */
import type { Filing } from '../../filing/filing';
import { penColors, titlesOfPrograms } from '../../knowledge';
import { decoded } from '../../text/entities';
import type { Span } from '../../text/span';
import { type HtmlSource, htmlSource } from '../htmlSource';
import { itemsWithOwnText } from '../items/itemText';
import { paragraphsBetween } from '../paragraphs';
import { perFiling } from '../perFiling';
import { colorIn } from './colors';

/** Something that is left. */
export interface LeftOfDrafting {
	readonly kind: 'colored' | 'hidden' | 'title' | 'question';
	/** `red`, of colored words. */
	readonly color?: string;
	/** The declaration of a style or the attribute; of a title or a question its words. */
	readonly span: Span;
}

/** What is left, in text order. */
export const leftOfDrafting = perFiling((filing): readonly LeftOfDrafting[] => {
	const markup = htmlSource(filing);
	const names = filing.cover?.registrants.map(({ text }) => lettersOf(text.match(words) ?? [])) ?? [];
	const inMarkup = markup
		? [...titleIn(markup), ...coloredIn(markup, names), ...hiddenIn(markup, filing.items[0]?.span.start)]
		: [];
	return [...inMarkup, ...questionsIn(filing)].sort((a, b) => a.span.start - b.span.start);
});

/** A question of a colleague, and `OR` between two wordings, as they stand alone in a paragraph. */
const question = /^(?:\p{L}[^“”"]{4,110}\?|OR|AND\/OR)$/u;

/** The questions of the items; a report that answers questions has more than two, and none is meant then. */
function questionsIn(filing: Filing): readonly LeftOfDrafting[] {
	const { visible } = filing;
	const found = itemsWithOwnText(filing).flatMap(({ content }) =>
		paragraphsBetween(filing, visible.offset(content.start), visible.offset(content.end))
			.filter(({ text }) => question.test(text))
			.map(({ start, text }) => ({ kind: 'question' as const, span: visible.span(start, start + text.length) })),
	);
	return found.length > 2 ? [] : found;
}

/** A color, by a style or an attribute. */
const color = /(?<![-\w])color\s*[:=]\s*["']?\s*(#[\da-f]{3,6}|rgb\([\d\s,]{5,20}\)|[a-z]+)/g;

/** The color in which changes are written, `red` of `#f00` or `rgb(255, 0, 0)`; undefined for any other. */
const penOf = (value: string): string | undefined => penColors.get(colorIn(value))?.split(':', 1)[0];

/** The words in the color of a pen; none in one that the report wears itself, as the name of a registrant shows. */
function coloredIn(markup: HtmlSource, names: readonly string[]): readonly LeftOfDrafting[] {
	const { start, tags } = markup;
	if (![...tags.matchAll(color)].some(({ 1: value = '' }) => penOf(value) !== undefined)) {
		return [];
	}
	const { lower } = markup;
	const worn = new Set<string>();
	const found = [...lower.matchAll(color)].flatMap(({ index, 0: text, 1: value = '' }): readonly LeftOfDrafting[] => {
		const pen = penOf(value);
		const tag = pen === undefined ? -1 : lower.lastIndexOf('<', index);
		if (pen === undefined || tag <= lower.lastIndexOf('>', index)) {
			return [];
		}
		const isUsual = pen === 'white' ? isOnDark(lower, tag) : pen !== 'red' && isOfLink(markup, tag);
		const span = { start: start + index, end: start + index + text.length };
		const colored = wordsIn(markup, tag);
		if (names.includes(lettersOf(colored))) {
			worn.add(pen);
		}
		return isUsual || colored.length === 0
			? []
			: [pen === 'white' ? { kind: 'hidden', span } : { kind: 'colored', color: pen, span }];
	});
	return found.filter(({ color: pen }) => pen === undefined || !worn.has(pen));
}

/** Whether an element is a link or within one, or its words are an address. */
const isOfLink = (markup: HtmlSource, tag: number): boolean => {
	const before = markup.lower.slice(Math.max(0, tag - longest), tag);
	return (
		markup.lower.startsWith('<a ', tag) ||
		before.lastIndexOf('<a ') > before.lastIndexOf('</a') ||
		wordsIn(markup, tag).some((word) => /^(?:www|https?)$/i.test(word)) ||
		/^<[^>]*>[^<]*<a\s/.test(markup.lower.slice(tag, tag + longest))
	);
};

/** Whether white words may stand on a ground of their own; a rule holds no words. */
const isOnDark = (lower: string, tag: number): boolean =>
	/^<hr\b/.test(lower.slice(tag, tag + 4)) ||
	/(?:background|bgcolor)/.test(lower.slice(Math.max(0, tag - longest), lower.indexOf('>', tag)));

/** How many words somebody hid on purpose: fewer are a cell or a mark. */
const fewest = 3;
/** In characters: how far the words of an element are read. */
const longest = 2000;
/** Where a paragraph ends that has no end tag. */
const blockTag = /<\/?(?:p|div|td|tr|table|hr|h\d|ul|ol)\b|$/i;
/** A style that hides words. */
const hiding = /(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?:pt|px)?(?=[;"'\s]))/;

/** The markup within the element whose tag begins at `at`, as far as it is read. */
function insideOf({ html, lower }: HtmlSource, at: number): string {
	const name = /^<(\w+)/.exec(lower.slice(at, at + 20))?.[1] ?? '';
	const begin = lower.indexOf('>', at) + 1;
	const after = html.slice(begin, begin + longest);
	const end = name === 'p' ? after.search(blockTag) : lower.indexOf(`</${name}>`, begin) - begin;
	return end < 0 ? after : after.slice(0, end);
}

/** The words within the element whose tag begins at `at`. */
const wordsIn = (markup: HtmlSource, at: number): readonly string[] =>
	decoded(insideOf(markup, at).replace(/<[^<>]*>/g, ' ')).match(words) ?? [];
const words = /\p{L}{2,}/gu;
const lettersOf = (of: readonly string[]): string => of.join('').toLowerCase();

const mayHide = /<(?:p|div|span|font|li|tr)\b[^<>]*>/g;
/** Where facts are tagged, programs hide rows, and the words that a cover does not show in other elements. */
const mayHideNoFact = /^<(?:p|div|li)\b/;

/** The elements that no browser shows and that hold words; the header of inline XBRL is none of them. */
function hiddenIn(markup: HtmlSource, items = Number.POSITIVE_INFINITY): readonly LeftOfDrafting[] {
	const { start, tags } = markup;
	if (!hiding.test(tags)) {
		return [];
	}
	const isTagged = tags.includes('<ix:');
	return [...new Set(tags.match(mayHide))].flatMap((tag) => {
		const found = hiding.exec(tag);
		const from =
			!isTagged || mayHideNoFact.test(tag) ? 0 : tag.startsWith('<tr') ? Number.POSITIVE_INFINITY : items - start;
		return found === null
			? []
			: placesOf(markup, tag)
					.filter((at) => at >= from && !insideOf(markup, at).includes('<ix:') && wordsIn(markup, at).length >= fewest)
					.map((at) => start + at + found.index)
					.map((at) => ({ kind: 'hidden' as const, span: { start: at, end: at + found[0].length } }));
	});
}

/** The offsets of a tag that is given in lower case, whatever letters it is written with. */
function placesOf({ lower }: HtmlSource, tag: string): readonly number[] {
	const places: number[] = [];
	for (let at = lower.indexOf(tag); at >= 0; at = lower.indexOf(tag, at + tag.length)) {
		places.push(at);
	}
	return places;
}

/** The title of the page where a program gave it, or it is the name of a file. */
function titleIn({ start, html }: HtmlSource): readonly LeftOfDrafting[] {
	const found = /<title>\s*([^<]{3,200}?)\s*<\/title>/i.exec(html.slice(0, 4000));
	const words = found?.[1]?.toLowerCase() ?? '';
	const isLeft =
		/^(?:document|book|doc)\d{1,3}$|\.docx?\b|\bdraft\b|\bv\d{1,2}$/.test(words) ||
		titlesOfPrograms.some((title) => (title.endsWith(' ') ? words.startsWith(title) : words === title));
	if (!found || !isLeft) {
		return [];
	}
	const at = start + found.index + found[0].toLowerCase().indexOf(words);
	return [{ kind: 'title', span: { start: at, end: at + words.length } }];
}
