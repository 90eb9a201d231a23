/** What is still open in a report: values to come, fields of programs, notes to colleagues, choices. */
import type { Filing } from '../../filing/filing';
import { legends } from '../../knowledge';
import { lazy } from '../../text/lazy';
import { firstAfter } from '../../text/sortedSearch';
import { covers, overlap, type Piece, type Span } from '../../text/span';
import { takeFree } from '../../text/takeFree';
import { boxesOf } from '../cover/boxesOf';
import { otherLegendWords } from '../cover/legendWords';
import { missingHeadings } from '../cover/missingHeadings';
import { formerNameLeft, namesOfValues } from '../cover/namesOfValues';
import { itemsWithOwnText } from '../items/itemText';
import { paragraphs } from '../paragraphs';
import { perFiling } from '../perFiling';
import { isOfSigningLegend, lackedWord, wordsOfLegend } from '../signatures/legendWords';
import { isAbbreviationOf } from './abbreviations';
import { bracketsIn, isNoteOnPage } from './brackets';
import type { DebrisKind, FoundDebris } from './found';
import { debrisOf, type ParagraphDebris } from './inParagraph';
import { draftStamps } from './stamps';

/** Something that is still open. */
export interface Placeholder extends Piece {
	readonly kind: DebrisKind;
}

/** What is still open in the 8-K, in text order and apart; nothing of the exhibits pasted after it. */
export const placeholders = perFiling((filing): readonly Placeholder[] => {
	const { visible } = filing;
	const from = visible.offset(filing.span.start);
	const text = visible.text.slice(from, visible.offset(filing.span.end));
	const taken: FoundDebris[] = [];
	const spanOf = ({ start, end }: FoundDebris): Span => visible.span(from + start, from + end);
	const offsetOf = (at: number): number => visible.offset(at) - from;
	const take = (candidates: readonly FoundDebris[], isOne: (found: FoundDebris) => boolean): void =>
		takeFree(taken, candidates, (each) => isOne(each) && !isElsewhere(filing, spanOf(each)));
	const isInPlace = (each: FoundDebris): boolean =>
		each.inTextOnly !== true || (isInText(filing, spanOf(each)) && !isLineToFill(text, each.start));
	const brackets = bracketsIn(text);
	take(
		brackets.filter(({ isCertain }) => isCertain),
		// In a quotation an editor names so who is meant.
		(each) => each.kind !== 'blank' || !isQuoted(text, each),
	);
	const debris = paragraphs(filing).flatMap(({ start, text: words }) => {
		const found = debrisOf(words);
		return found === undefined ? [] : [{ by: start - from, found }];
	});
	const found = (kind: keyof ParagraphDebris): readonly FoundDebris[] =>
		debris.flatMap(({ by, found }) =>
			found[kind].map((each) => ({ ...each, start: by + each.start, end: by + each.end })),
		);
	take(found('fields'), (each) => isInPlace(each) && !isNoteOnPage(text.slice(each.start, each.end)));
	take(
		namesOfValues(filing).map(({ span }) => ({ start: offsetOf(span.start), end: offsetOf(span.end), kind: 'blank' })),
		() => true,
	);
	const former = formerNameLeft(filing);
	take(
		former ? [{ start: offsetOf(former.span.start), end: offsetOf(former.span.end), kind: 'choice' }] : [],
		() => true,
	);
	take(found('blanks'), (each) => isInPlace(each) && !isEndMark(text, each));
	take(
		brackets.filter(({ isCertain }) => !isCertain),
		(each) =>
			(isInText(filing, spanOf(each)) || (isOnCover(filing, spanOf(each)) && !isPicture(text, each))) &&
			!isInList(filing, spanOf(each)) &&
			!isQuoted(text, each),
	);
	take(numbersInBrackets(filing, from), () => true);
	/** Whether the text makes each of these words an abbreviation of its own. */
	const terms = new Map<string, boolean>();
	const isTerm = (each: FoundDebris): boolean => {
		const words = text.slice(each.start, each.end).replace(/^\((.*)\)$/, '$1');
		const isOne = terms.get(words) ?? (/^\p{Lu}{2,6}$/u.test(words) && isAbbreviationOf(text, words));
		terms.set(words, isOne);
		return isOne;
	};
	take(found('abbreviations'), (each) => isInPlace(each) && !isTerm(each));
	take(
		found('asides'),
		(each) =>
			isInPlace(each) &&
			!isTerm(each) &&
			!isInList(filing, spanOf(each)) &&
			(text[each.start] === '&' || !isQuoted(text, each)),
	);
	const items = itemsWithOwnText(filing);
	take(
		found('words'),
		(each) =>
			!isTerm(each) &&
			(items.some(({ content }) => covers(content, spanOf(each))) ||
				(each.kind === 'filler' && isOnCover(filing, spanOf(each)))),
	);
	return taken.map(({ start, end, kind }) => ({ ...visible.piece(from + start, from + end), kind }));
});

/** Whether a place is in the text of an item or in the legend of the signatures. */
function isInText({ items, signatures }: Filing, span: Span): boolean {
	const legend = signatures?.legend?.span;
	const item = items[firstAfter(items, ({ content }) => content.start, span.start) - 1];
	return (item !== undefined && covers(item.content, span)) || (legend !== undefined && covers(legend, span));
}

const isOnCover = ({ cover }: Filing, span: Span): boolean => cover !== undefined && covers(cover.span, span);

/** `[logo.jpg]`: the name of a picture, as plain text shows one. */
const isPicture = (text: string, { start, end }: FoundDebris): boolean =>
	/\.(?:jpe?g|gif|png|bmp)\]$/i.test(text.slice(start, end));

/** Numbers of the exhibit lists in brackets, which are not sure yet: `[99.1]`. */
const numbersInBrackets = ({ exhibitLists, visible }: Filing, from: number): readonly FoundDebris[] =>
	exhibitLists
		.flatMap(({ rows }) => rows)
		.flatMap(({ number }) => {
			const start = number ? visible.offset(number.span.start) : 0;
			const end = number ? visible.offset(number.span.end) : 0;
			const isInBrackets = visible.text[start - 1] === '[' && visible.text[end] === ']';
			return number && isInBrackets ? [{ start: start - 1 - from, end: end + 1 - from, kind: 'blank' }] : [];
		});

const isInList = ({ exhibitLists }: Filing, span: Span): boolean =>
	exhibitLists.some((list) => list.rows.some((row) => covers(row.span, span)));

/** Whether a place stands within a quotation, of which it is not the whole, or after the remarks of an editor. */
function isQuoted(text: string, { start, end }: FoundDebris): boolean {
	const before = text.slice(Math.max(0, start - 1500), start);
	const paragraph = before.slice(Math.max(before.lastIndexOf('\n\n'), before.lastIndexOf('\t')) + 1);
	if (/[“"]$/.test(paragraph) && /^[”"]/.test(text.slice(end, end + 1))) {
		return false;
	}
	const isOpen = paragraph.lastIndexOf('“') > paragraph.lastIndexOf('”');
	return isOpen || (paragraph.match(/"/g)?.length ?? 0) % 2 === 1 || /\[(?:sic|emphasis)\b/i.test(paragraph);
}

/** `###` alone on its line, as under a release, or at the end: it says that the text ends. */
const isEndMark = (text: string, { start, end }: FoundDebris): boolean =>
	text.slice(start, end) === '###' &&
	((/(?:^|[\n\v])[ \t]*$/.test(text.slice(Math.max(0, start - 80), start)) &&
		/^[ \t]*(?:[\n\r\v]|$)/.test(text.slice(end, end + 80))) ||
		text.slice(end).trim() === '');

/** `Date ____`, `By ____`: a line that somebody fills in by hand. */
function isLineToFill(text: string, at: number): boolean {
	return /(?:^|\n)[ \t]*(?:By|Date|Dated|Name|Title|Its|Signature)\b[ \t:]*$/i.test(
		text.slice(Math.max(0, at - 80), at),
	);
}

/** Places of which another rule speaks: boxes, a date that cannot be read, a signature not given yet, stamps. */
function isElsewhere(filing: Filing, span: Span): boolean {
	const { cover, signatures } = filing;
	const signers = signatures?.blocks ?? [];
	const legend = signatures?.legend?.span;
	const words = filing.visible.textOf(span).match(/[A-Za-z]+/g) ?? [];
	const dates = [cover?.dateOfReport, ...signers.map(({ date }) => date)];
	const block = signers[firstAfter(signers, (each) => each.span.start, span.start) - 1];
	return (
		boxesOf(filing).some(({ box }) => box && covers(box.span, span)) ||
		isBox(filing, span) ||
		isOfLegend(filing, span) ||
		(legend !== undefined && covers(legend, span) && isForLegend(filing, span, words)) ||
		missingHeadings(filing).some(({ side, beside }) => side === 'inside' && overlap(beside, span)) ||
		otherLegendWords(filing).some((words) => overlap(words.span, span)) ||
		dates.some((date) => date !== undefined && date.iso === undefined && covers(date.span, span)) ||
		(block !== undefined && covers(block.span, span) && !block.signature) ||
		draftStamps(filing).some((stamp) => covers(stamp.span, span))
	);
}

/** Whether a place in the legend of the signatures stands for words of it: one with other words, or with none beside no day. */
function isForLegend({ visible, signatures }: Filing, { start, end }: Span, words: readonly string[]): boolean {
	const [from, to] = [visible.offset(start), visible.offset(end)];
	const isOfDate =
		/\b(?:on|this|dated?:?)\s*$/i.test(visible.text.slice(Math.max(0, from - 12), from)) ||
		/^\s*(?:day|,|\d|of\b)/i.test(visible.text.slice(to, to + 12));
	return words.length > 0
		? words.some((word) => !isOfSigningLegend(word))
		: !isOfDate && lackedWord(wordsOfLegend(signatures?.legend?.text ?? '')) !== undefined;
}

/** Whether a place is a part of a legend of the cover that has brackets for the parentheses of the form, or around words of it. */
function isOfLegend({ cover, visible }: Filing, { start, end }: Span): boolean {
	const legend = cover?.legends.find(({ span }) => span.start <= start + 1 && end - 1 <= span.end);
	if (!cover || !legend) {
		return false;
	}
	// As a whole it may stand for the value over the legend.
	const words = visible.text.slice(visible.offset(start) + 1, visible.offset(end) - 1);
	const page = visible.text.slice(visible.offset(cover.span.start), visible.offset(cover.span.end));
	return legend.span.start < start
		? /[\p{L}\d]/u.test(words) && legendTexts().some((text) => text.includes(words.toLowerCase()))
		: !page.toLowerCase().includes(`(${words.toLowerCase()}`);
}

const legendTexts = lazy(() =>
	legends.flatMap(({ text, variants }) => [text, ...variants].map((each) => each.toLowerCase())),
);

/** A bullet in brackets before a sentence of the cover: a box that somebody has checked so. */
function isBox({ cover, visible }: Filing, span: Span): boolean {
	const at = visible.offset(span.start);
	return (
		cover !== undefined &&
		covers(cover.span, span) &&
		/(?:^|[\n\r\t\v])[ ]*$/.test(visible.text.slice(Math.max(0, at - 20), at)) &&
		/^\[.{1,3}\][ \t]*\p{Lu}\p{Ll}/u.test(visible.text.slice(at, at + 40))
	);
}
