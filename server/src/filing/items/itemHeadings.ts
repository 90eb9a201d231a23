/** Item headings: which of the many lines that begin with "Item" open an item of this report. */
import { eraOfNumber, isCurrentNumber, isLegacyNumber } from '../../knowledge';
import { isRule, type Line, lineIndexAt } from '../../text/lines';
import { type Word, wordsIn } from '../../text/words';
import { anyCaption, beginsLikeCaption, captionOf } from './captionMatch';

/** A heading in the visible text; all offsets are of that text. */
export interface ItemHeading {
	/** The numbers of the heading; several where it is combined. */
	readonly numbers: readonly { readonly number: string; readonly start: number; readonly end: number }[];
	/** The word `Item`, or the first number where the word is missing. */
	readonly start: number;
	/** The end of the caption, or of the last number. */
	readonly end: number;
	readonly caption?: { readonly start: number; readonly end: number };
	/** How sure the heading is: by an official caption, by its looks, or only by its place. */
	readonly by: 'caption' | 'looks' | 'place';
}

const itemWord =
	/^[^\p{L}\p{N}]{0,200}(?:part\s{1,4}[iv]{1,3}[\s.,:–—-]{1,5})?(items?)(?=[\s\d.:#–—-])[\s.:#–—-]{0,12}(?:(?:no\.?|number)\s{0,3})?(?=\d)/iu;
/** How a line begins that may be a heading: with the word, or with a number. */
const opening = /^[^\p{L}\p{N}]{0,200}(?:items?|part|\d)/iu;
/** The word alone on its line, the number below it. */
const wordAlone = /^[^\p{L}\p{N}]{0,8}items?$/iu;
/** The word in a narrow column, the number below it and the caption beside both. */
const wordInColumn = /^items?(?:\t|\s{2,})(?=\p{Lu})/iu;
const number = /(\d{1,2})(?:\s{0,3}\.\s{0,3}(\d{1,2}))?(?!\d|[A-Ca-c]\b|\.\d)/y;
const paragraph = /\s{0,3}\(\s?[a-z0-9]{1,3}\s?\)(?:\s{0,3}(?:,|and|&)?\s{0,3}\(\s?[a-z0-9]{1,3}\s?\)){0,6}/iy;
const another = /\s{0,3}(?:,\s{0,3}and\b|,|;|and\b|&|\/|\+)\s{0,4}(?:items?\s{0,4})?(?=\d)/iy;
const separators = /[\s.:;,–—\-|•*_"“]*/y;
/** What follows the number where a sentence goes on and cites an item. */
const citation =
	/^(?:[a-z(]|of\b|above|below|and\b|or\b|in\b|is\b|to\b|under\b|Regulation\s+S|Form\s+(?:8|10)|Current\s+Report|Disclosure\s+(?:is|of)\b|including|shall|which|herein|hereof|[”"’,;)])/u;

/** The item headings among `lines` of `text`, in order. `html` says that every line is a block of its own. */
export function findItemHeadings(text: string, lines: readonly Line[], html: boolean): readonly ItemHeading[] {
	const found: ItemHeading[] = [];
	lines.forEach((line, index) => {
		const last = found.at(-1);
		if (last && line.start < last.end) {
			return;
		}
		const heading = opening.test(line.text)
			? (headingAt(text, lines, index, html) ?? bareHeadingAt(text, line))
			: undefined;
		if (heading) {
			found.push(heading);
		}
		if (line.text.length > 600) {
			for (const within of headingsWithin(text, line, heading?.end ?? line.start)) {
				found.push(within);
			}
		}
	});
	return withoutContents(text, lines, withoutWeakRepeats(found));
}

/** The heading that begins with the word `Item` at the start of a line. */
function headingAt(text: string, lines: readonly Line[], index: number, html: boolean): ItemHeading | undefined {
	const first = lines[index];
	if (!first) {
		return undefined;
	}
	const alone = wordAlone.test(first.text);
	const line = alone ? lines[index + 1] : first;
	const next = lines[alone ? index + 2 : index + 1];
	const word = line && (alone ? /^(?=\d)/ : itemWord).exec(line.text);
	if (!line || !word || (alone && line.gap > 1)) {
		return hangingHeadingAt(text, first, lines[index + 1]);
	}
	const start =
		first.start +
		(alone ? first.text.search(/items?$/i) : word[0].search(/items?[^\p{L}]*(?:(?:no\.?|number)\s*)?$/iu));
	const numbers = readNumbers(text, line.start + word[0].length);
	const last = numbers.at(-1);
	if (!last) {
		return undefined;
	}
	const after = captionAfter(
		text,
		line,
		last.end,
		numbers.map((n) => n.number),
	);
	if (after.by === 'caption') {
		return { numbers, start, end: after.end, caption: after, by: 'caption' };
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
		return below
			? { numbers, start, end: below.end, caption: below, by: 'looks' }
			: { numbers, start, end: last.end, by: 'looks' };
	}
	const title = titleWithin(text, after.start, line.end, last.number);
	return title
		? { numbers, start, end: title.end, caption: title, by: 'looks' }
		: { numbers, start, end: last.end, by: 'place' };
}

/** A heading in two columns: `Item  Departure of Directors …;` over `5.02  Compensatory Arrangements …`. */
function hangingHeadingAt(text: string, line: Line, below: Line | undefined): ItemHeading | undefined {
	const word = wordInColumn.exec(line.text);
	const numbered = below && /^(\d\.\d\d)(?=\t|\s{2,}|$)/.exec(below.text);
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

/** The numbers at `at`: one, or several of a combined heading. */
function readNumbers(text: string, at: number): ItemHeading['numbers'] {
	const numbers: { number: string; start: number; end: number }[] = [];
	for (let from: number | undefined = at; from !== undefined && numbers.length < 12; ) {
		number.lastIndex = from;
		const found = number.exec(text);
		if (!found) {
			break;
		}
		const [whole, major = '', minor] = found;
		numbers.push({
			number: minor ? `${Number(major)}.${minor}` : String(Number(major)),
			start: from,
			end: from + whole.length,
		});
		from = afterMatch(paragraph, text, from + whole.length) ?? from + whole.length;
		from = afterMatch(another, text, from);
	}
	// "Items 2.02 and 7 of …": what follows a modern number is one, too.
	const [first] = numbers;
	const same = numbers.findIndex((each) => first && eraOfNumber(each.number) !== eraOfNumber(first.number));
	return same < 0 ? numbers : numbers.slice(0, same);
}

function afterMatch(pattern: RegExp, text: string, at: number): number | undefined {
	pattern.lastIndex = at;
	return pattern.test(text) ? pattern.lastIndex : undefined;
}

/** The official caption behind a number, on the same line or those below; else where the words behind it begin. */
function captionAfter(
	text: string,
	line: Line,
	at: number,
	numbers: readonly string[],
): { start: number; end: number; by: 'caption' | 'none' } {
	const behind = afterMatch(paragraph, text, at) ?? at;
	const start = afterMatch(separators, text, behind) ?? behind;
	const words = wordsIn(text, start, text.length, 40);
	const first = words[0];
	const onSameLine = first !== undefined && first.start < line.end;
	if (first && (text.slice(behind, first.start).match(/\n/g)?.length ?? 0) <= 4) {
		const own = numbers.map((each) => captionOf(each, words)).find((match) => match !== undefined);
		const other = own ?? anyCaption(words);
		const match = own ?? (other && other.cost <= 0.1 * other.count && other.count >= 2 ? other : undefined);
		if (match && (own || isUpper(words[0], text))) {
			const end = combinedEnd(text, words, match.count, numbers);
			// Where words differ, the caption as written may be longer than the form's.
			const title =
				match.cost >= 1 && numbers.length === 1 && onSameLine
					? titleWithin(text, first.start, line.end, match.number)
					: undefined;
			return { start: first.start, end: Math.max(end, title?.end ?? end), by: 'caption' };
		}
	}
	return { start: onSameLine ? Math.min(start, line.end) : line.end, end: at, by: 'none' };
}

/** The end of the first caption, and of the further ones of a combined heading. */
function combinedEnd(text: string, words: readonly Word[], count: number, numbers: readonly string[]): number {
	let taken = count;
	for (let i = 1; i < numbers.length; i++) {
		const rest = words.slice(taken);
		const skip = rest[0]?.key === 'and' ? 1 : 0;
		const next = numbers.map((each) => captionOf(each, rest.slice(skip))).find((match) => match !== undefined);
		if (!next) {
			break;
		}
		taken += skip + next.count;
	}
	return words[taken - 1]?.end ?? text.length;
}

/** A caption alone on the line below its number. */
function captionBelow(text: string, line: Line, of: string): { start: number; end: number } | undefined {
	return line.text.length < 250 && isUpper(wordsIn(text, line.start, line.end, 1)[0], text)
		? titleWithin(text, line.start, line.end, of)
		: undefined;
}

/** The words between two offsets, up to the first full stop, where they look like a title. */
function titleWithin(text: string, start: number, end: number, of: string): { start: number; end: number } | undefined {
	const shown = text.slice(start, end);
	const stop = /[.:](?=\s|$)|\t|\s{3,}|\s[–—-]\s/.exec(shown);
	const title = (stop ? shown.slice(0, stop.index) : shown).trimEnd();
	const words = wordsIn(text, start, start + title.length);
	const long = words.filter((word) => word.end - word.start > 3);
	const capitals = long.filter((word) => isUpper(word, text)).length;
	const looksIt = words.length <= 30 && long.length > 0 && capitals >= 0.7 * long.length && isUpper(words[0], text);
	// A sentence may begin with a name or a date; a title has no verb that a comma or a year would need.
	const sentence = /\d{4}|,\s+[a-z]|\b(?:the\s+Company|we|our|announced|entered)\b/.test(title);
	return (looksIt && !sentence) || beginsLikeCaption(of, words) ? { start, end: start + title.length } : undefined;
}

const isUpper = (word: Word | undefined, text: string): boolean =>
	word !== undefined && /^[\p{Lu}\p{N}]/u.test(text.slice(word.start, word.end));

const isPlausible = (of: string): boolean =>
	eraOfNumber(of) === 'current' ? /^[1-9]\.\d\d$/.test(of) || isCurrentNumber(of) : isLegacyNumber(of);

/** Whether a line stands apart from the one before, so that it is not the rest of its sentence. */
function isBroken(line: Line, before: Line | undefined, html: boolean): boolean {
	return (
		before === undefined ||
		line.gap > 0 ||
		(html && line.opensRow) ||
		before.text.length < 45 ||
		/[.:;!?)”"\]]$/.test(before.text) ||
		isRule(before)
	);
}

/** A heading whose word `Item` is missing: a number at a line start with exactly its caption behind. */
function bareHeadingAt(text: string, line: Line): ItemHeading | undefined {
	const found = /^[^\p{L}\p{N}]{0,8}(\d\.\d\d)(?!\d)[\s.:–—-]{1,8}(?=\p{Lu})/u.exec(line.text);
	const written = found?.[1];
	if (!found || !written || !isCurrentNumber(written)) {
		return undefined;
	}
	const words = wordsIn(text, line.start + found[0].length, line.end, 40);
	const match = captionOf(written, words);
	const first = words[0];
	const last = match && words[match.count - 1];
	if (!first || !last || match.cost > 0.5) {
		return undefined;
	}
	const start = line.start + found[0].indexOf(written);
	const end = start + written.length;
	return {
		numbers: [{ number: written, start, end }],
		start,
		end: last.end,
		caption: { start: first.start, end: last.end },
		by: 'caption',
	};
}

/** Headings in a text that lost its lines: after the end of a sentence, with exactly their caption. */
function headingsWithin(text: string, line: Line, from: number): readonly ItemHeading[] {
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

/** Leaves out lines that only their place made a heading, where another line heads the same item. */
function withoutWeakRepeats(headings: readonly ItemHeading[]): readonly ItemHeading[] {
	const sure = new Set(
		headings.filter(({ by }) => by !== 'place').flatMap(({ numbers }) => numbers.map((n) => n.number)),
	);
	const modern = headings.some(
		({ by, numbers }) => by === 'caption' && numbers[0] && eraOfNumber(numbers[0].number) === 'current',
	);
	return headings.filter(
		({ by, numbers }) =>
			by === 'caption' ||
			(numbers.every((n) => by === 'looks' || !sure.has(n.number)) &&
				// Among modern items a bare "Item 5" is a matter of a vote, or an item of another form.
				!(modern && numbers.some((n) => eraOfNumber(n.number) === 'legacy'))),
	);
}

/** Leaves out the lines of a table of contents: headings with nothing under them that come again below. */
function withoutContents(
	text: string,
	lines: readonly Line[],
	headings: readonly ItemHeading[],
): readonly ItemHeading[] {
	/** The index of the last heading of each number. */
	const last = new Map(headings.flatMap(({ numbers }, index) => numbers.map((n) => [n.number, index] as const)));
	return headings.filter((heading, index) => {
		const next = headings[index + 1];
		const again = heading.numbers.every((n) => (last.get(n.number) ?? index) > index);
		return !next || !again || !isContents(text, lines, heading.end, next.start);
	});
}

/** A line of a table of contents that is not an item: the signatures, the exhibits, a page number. */
const contentsLine =
	/^[^\p{L}\p{N}]*(?:(?:signatures?|exhibits?[\s_]{1,4}index|index[\s_]{1,4}(?:to|of)[\s_]{1,4}exhibits|(?:exhibit|ex-?)[\s_]{0,3}\d{1,3}[\d.]*|table[\s_]{1,4}of[\s_]{1,4}contents|page(?:\s{1,4}no\.?)?)?[\s.\t_-]*(?:page\s{0,3})?\d{0,3})[^\p{L}\p{N}]*$/iu;

/** Whether what stands between two headings is of a table of contents: a few words, or lines of nothing but parts. */
function isContents(text: string, lines: readonly Line[], from: number, to: number): boolean {
	if (wordsIn(text, from, to, 7).length <= 6) {
		return true;
	}
	const between = lines.slice(lineIndexAt(lines, from), lineIndexAt(lines, to));
	return between.every((line) => contentsLine.test(line.text.slice(Math.max(0, from - line.start))));
}
