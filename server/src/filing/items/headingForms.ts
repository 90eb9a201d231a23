/** The forms that an item heading takes: on one line, over two, in two columns, within a line that ran on. */
import { eraOfNumber, isCurrentNumber, isLegacyNumber } from '../../knowledge';
import { isRule, type Line } from '../../text/lines';
import { wordsIn } from '../../text/words';
import { glyph } from '../cover/boxGlyphs';
import { captionOf } from './captionMatch';
import { captionAfter, captionBelow, titleWithin } from './headingCaption';
import { afterMatch, type ItemHeading, readNumbers } from './headingNumbers';

const itemWord =
	/^[^a-z\d]{0,200}(?:(?:amp;)?nbsp;[^a-z\d]{0,40}){0,4}(?:part\s{1,4}[iv]{1,3}[\s.,:–—-]{1,5})?(items?)(?=[\s\d.:#&–—-]|nbsp;)(?:[\s.:#–—-]|&?(?:amp;)?(?:nbsp|#160|#xa0);){0,12}(?:(?:no\.?|number)\s{0,3})?(?=\d)/i;
/** In a list: `1. Item 2.02`, `(a) Item 5.02`; after the number of its page: `2 Item 1.01`; with its number in brackets: `Item (2.02)`; or twice: `Item Item 5`. Only captions of the form follow these. */
const itemWordInList =
	/^[^a-z\d]{0,20}(?:items?\s{1,4}items?\s{1,4}(?=\d)|(?:(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]|\d{1,3})\s{1,4})?items?\s{1,4}[(["“]?(?=\d\.\d\d))/i;
/** The word alone on its line, the number below it. */
const wordAlone = /^[^a-z\d]{0,8}items?$/i;
/** The word in a narrow column, the number below it and the caption beside both. */
const wordInColumn = /^items?(?:\t|\s{2,})(?=\p{Lu})/iu;
/** What follows the number where a sentence goes on and cites an item. */
const citation =
	/^(?:[a-z(]|of\b|above|below|and\b|or\b|in\b|is\b|to\b|under\b|Regulation\s+S|Form\s+(?:8|10)|Current\s+Report|Disclosure\s+(?:is|of)\b|including|shall|which|herein|hereof|[”"’,;)])/u;

/** Whether a caption in quotation marks follows a number and a comma, as a sentence cites both: `Item 7.01, “Regulation FD Disclosure”`. */
const isCitedWithCaption = (text: string, end: number): boolean => /^,\s{0,3}["“]/.test(text.slice(end, end + 5));

/** `Item 8.01 of Form 8-K` before a caption. */
const wordsOfForm = /^\s{1,3}of\s{1,3}form\s{1,3}8-?k(?=[\s.:–—-]|$)/i;

/** The heading that begins with the word `Item` at the start of a line. */
export function headingAt(text: string, lines: readonly Line[], index: number, html: boolean): ItemHeading | undefined {
	const first = lines[index];
	if (!first) {
		return undefined;
	}
	const alone = wordAlone.test(first.text);
	const line = alone ? lines[index + 1] : first;
	const next = lines[alone ? index + 2 : index + 1];
	const usual = line && (alone ? /^(?=\d)/ : itemWord).exec(line.text);
	const word = usual ?? (alone ? undefined : itemWordInList.exec(first.text));
	if (!line || !word || (alone && line.gap > 1)) {
		return hangingHeadingAt(text, first, lines[index + 1]) ?? partedHeadingAt(text, first);
	}
	const start = first.start + (alone ? first.text : word[0]).search(/item(?![\s\S]*item)/i);
	const numbers = readNumbers(text, line.start + word[0].length);
	const last = numbers.at(-1);
	if (!last || isCitedWithCaption(text, last.end)) {
		return undefined;
	}
	const ofForm = wordsOfForm.exec(text.slice(last.end, line.end))?.[0] ?? '';
	const after = captionAfter(
		text,
		line,
		last.end + ofForm.length,
		numbers.map((n) => n.number),
	);
	if (after.by === 'caption') {
		if (!html && isCitedAbove(first, lines[index - 1])) {
			return undefined;
		}
		return withJoined(text, line, { numbers, start, end: after.end, caption: after, by: 'caption' });
	}
	if (!usual) {
		return undefined;
	}
	const rest = text.slice(after.start, line.end);
	if (citation.test(rest) || (rest === '' && next && next.gap === 0 && !html && /^[a-z]/.test(next.text))) {
		return undefined;
	}
	if (!isBroken(first, lines[index - 1], html) || !isPlausible(last.number)) {
		return undefined;
	}
	if (rest === '') {
		const below = next && next.gap < 3 ? captionBelow(text, next, last.number) : undefined;
		if (!below && ofForm !== '') {
			return undefined;
		}
		return below
			? { numbers, start, end: below.end, caption: below, by: 'looks' }
			: { numbers, start, end: last.end, by: 'looks' };
	}
	const title = titleWithin(text, after.start, line.end, last.number);
	return title
		? { numbers, start, end: title.end, caption: title, by: 'looks' }
		: { numbers, start, end: last.end, by: 'place' };
}

/** What joins two headings on one line. */
const joint = /[\s.]{0,3}(?:,?\s{0,3}\band\b|[;,&/]|(?<=\.))\s{1,4}(?=items?\s{1,4}\d)/iy;
/** The same in a text that lost its lines, where headings of a list of contents stand one after the other. */
const jointInRun = /[\s.]{0,3},?\s{0,3}\band\b\s{1,4}(?=items?\s{1,4}\d)/iy;
const joinedWord = /items?\s{1,4}/iy;

/** A heading with those that it is joined to: `Item 2.02 Results … and Item 7.01 Regulation FD Disclosure`. */
function withJoined(text: string, line: Line, heading: ItemHeading, by = joint): ItemHeading {
	const numbers = [...heading.numbers];
	let { end } = heading;
	for (let next = joinedAfter(text, line, end, by); next !== undefined; next = joinedAfter(text, line, end, by)) {
		numbers.push(...next.numbers);
		end = next.end;
	}
	const { caption: _, ...joined } = heading;
	return end === heading.end ? heading : { ...joined, numbers, end };
}

/** The numbers and the end of the heading that joins one which ends at `from`; undefined where none does. */
function joinedAfter(
	text: string,
	line: Line,
	from: number,
	by: RegExp,
): Pick<ItemHeading, 'numbers' | 'end'> | undefined {
	const word = afterMatch(by, text, from);
	const at = word === undefined ? undefined : afterMatch(joinedWord, text, word);
	if (word === undefined || at === undefined || at > line.end) {
		return undefined;
	}
	const numbers = readNumbers(text, at);
	const [first] = numbers;
	const after =
		first &&
		captionAfter(
			text,
			line,
			numbers.at(-1)?.end ?? at,
			numbers.map((n) => n.number),
		);
	return after?.by === 'caption'
		? { numbers: numbers.map((each) => (each === first ? { ...each, word } : each)), end: after.end }
		: undefined;
}

/** A heading on one line whose number stands after its caption, or within. */
function partedHeadingAt(text: string, line: Line): ItemHeading | undefined {
	const word = /^items?\s{1,4}(?=\p{Lu})/iu.exec(line.text)?.[0].length;
	return word === undefined ? undefined : parted(text, line.start, line.start + word, line.end);
}

/** A heading in two columns: `Item  Departure of Directors …;` over `5.02  Compensatory Arrangements …`. */
function hangingHeadingAt(text: string, line: Line, below: Line | undefined): ItemHeading | undefined {
	const word = wordInColumn.exec(line.text);
	const numbered = below && /^(\d\.\d\d)(?=\t|\s{2,}|\.?$)/.exec(below.text);
	const written = numbered?.[1];
	if (!word || !below || below.gap > 0 || !written) {
		return undefined;
	}
	const end = below.start + written.length;
	const above = wordsIn(text, line.start + word[0].length, line.end);
	const words = [...above, ...wordsIn(text, end, text.length, 40)];
	const match = captionOf(written, words);
	const first = words[0];
	const last = words[match ? match.count - 1 : above.length - 1];
	if (!first || !last || (!match && !titleWithin(text, first.start, line.end, written))) {
		return undefined;
	}
	return {
		numbers: [{ number: written, start: below.start, end }],
		start: line.start,
		end: Math.max(end, last.end),
		caption: { start: first.start, end: last.end },
		by: match ? 'caption' : 'looks',
	};
}

const isPlausible = (of: string): boolean =>
	eraOfNumber(of) === 'current' ? /^[1-9]\.\d\d$/.test(of) || isCurrentNumber(of) : isLegacyNumber(of);

/** A line that ends in a box, as the sentences on emerging growth companies do. */
const endsInBox = new RegExp(`${glyph}$`, 'u');

/** Whether a line stands apart from the one before, so that it is not the rest of its sentence. */
function isBroken(line: Line, before: Line | undefined, html: boolean): boolean {
	return (
		before === undefined ||
		line.gap > 0 ||
		(html && line.opensRow) ||
		before.text.length < 45 ||
		/[.:;!?)”"\]]$/.test(before.text) ||
		endsInBox.test(before.text) ||
		isRule(before)
	);
}

/** Verbs of which an item is the object, in the note of an amendment: `amends and restates Item 4.01`. */
const changing =
	'(?:amend|restat|supplement|revis|replac|correct|updat|complet|add|includ|delet|omit|remov)(?:e?[sd]?|ing)';

/** What stands before a number that a sentence cites. */
const citing = new RegExp(
	`(?:\\b(?:in|under|of|to|by|this|see|and|or|with|the|for|from|such|as|per|each|both|either|than|our|its|their|your|${changing})|[“"‘'(,&])\\s*$`,
	'i',
);

/** The same at the end of the line before; "and" joins two headings there. */
const citingAbove = new RegExp(`\\b(?:in|under|of|to|by|this|see|${changing})$`, 'i');

/** Whether a line goes on with the sentence of the line before, which cites an item. */
const isCitedAbove = (line: Line, before: Line | undefined): boolean =>
	before !== undefined && line.gap === 0 && before.text.length >= 45 && citingAbove.test(before.text);

const mayHaveItem = /item/i;
const itemWords = /i(?<![a-z\d].)tems?[\s.:#–—-]{1,6}(?=\d|\p{Lu})/giu;

/** Every `Item` with its number and its exact caption on `line`, wherever it stands there, unless a sentence cites it. */
export function captionedHeadings(text: string, line: Line): readonly ItemHeading[] {
	const found: ItemHeading[] = [];
	for (const { index, 0: word } of mayHaveItem.test(line.text) ? line.text.matchAll(itemWords) : []) {
		const start = line.start + index;
		if (start < (found.at(-1)?.end ?? 0) || citing.test(line.text.slice(Math.max(0, index - 12), index))) {
			continue;
		}
		const numbers = readNumbers(text, start + word.length);
		const last = numbers.at(-1);
		if (last && isCitedWithCaption(text, last.end)) {
			continue;
		}
		const after =
			last &&
			captionAfter(
				text,
				line,
				last.end,
				numbers.map((n) => n.number),
			);
		const heading: ItemHeading | undefined =
			after?.by === 'caption'
				? withJoined(text, line, { numbers, start, end: after.end, caption: after, by: 'caption' }, jointInRun)
				: parted(text, start, start + word.length, line.end);
		if (heading) {
			found.push(heading);
		}
	}
	return found;
}

/** `Item Change in Fiscal Year. 5.03 On May 4`: the heading whose number, of a column beside it, came after or into its caption. */
function parted(text: string, start: number, from: number, to: number): ItemHeading | undefined {
	const found = /(?<![\d.])\d\.\d\d(?!\d)/.exec(text.slice(from, Math.min(to, from + longestCaption)));
	if (!found || found.index === 0 || !isCurrentNumber(found[0])) {
		return undefined;
	}
	const at = from + found.index;
	const end = at + found[0].length;
	const words = [...wordsIn(text, from, at), ...wordsIn(text, end, to, 30)];
	const match = captionOf(found[0], words);
	const [first, last] = [words[0], match && words[match.count - 1]];
	if (!match || !first || !last || match.cost > 0.5 || last.end < at - 3) {
		return undefined;
	}
	return {
		numbers: [{ number: found[0], start: at, end }],
		start,
		end: Math.max(end, last.end),
		caption: { start: first.start, end: last.end },
		by: 'caption',
	};
}

/** In characters; the longest caption of the form has 148. */
const longestCaption = 200;

/** Headings in a text that lost its lines: after the end of a sentence, with exactly their caption. */
export function headingsWithin(text: string, line: Line, from: number): readonly ItemHeading[] {
	const found: ItemHeading[] = [];
	for (const { index } of text
		.slice(from, line.end)
		.matchAll(/(?<=[.;:)☐☒]\s{0,6}|\s{2})items?\s{0,4}(?=\d\.\d\d)/gi)) {
		const start = from + index;
		if (start < (found.at(-1)?.end ?? 0)) {
			continue;
		}
		const numbers = readNumbers(text, start + (/^items?\s*/i.exec(text.slice(start, start + 12))?.[0].length ?? 0));
		const last = numbers.at(-1);
		const after =
			last &&
			captionAfter(
				text,
				line,
				last.end,
				numbers.map((n) => n.number),
			);
		if (after?.by === 'caption') {
			found.push({ numbers, start, end: after.end, caption: after, by: 'caption' });
		}
	}
	return found;
}
