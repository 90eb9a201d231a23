/**
 * Headings that are nearly right: the word `Item` or the number mistyped, or one of them gone. What item is meant, the
 * caption tells, which must be the form's; a mistyped number must be like the number of that item, too.
 */

import { eraOfNumber, isLegacyNumber, items } from '../../knowledge';
import { lazy } from '../../text/lazy';
import type { Line } from '../../text/lines';
import { withDigits } from '../../text/lookAlikes';
import { isOneEdit } from '../../text/oneEdit';
import { wordsIn } from '../../text/words';
import type { HeadingSlip } from '../filing';
import { anyCaption, type CaptionMatch, captionOf } from './captionMatch';
import { afterLetters, type ItemHeading } from './headingNumbers';

/** A word, a number and what stands between, as a line may begin; each of them may be mistyped or not there. */
const opening =
	/^[^a-z\d]{0,200}(?:(?<word>i\s?t\s?e\s?m(?:\s?s)?(?!\p{L})|[\p{L}|1][\p{L}|]{1,6})(?<gap>[\s.:#–—-]{0,6}(?:no\.?\s{0,3}|number\s{0,3})?))?(?<number>(?=[^\s]{0,3}\d)[\dOoQIlSBZ|]{1,4}(?:\s{0,2}[.,:;·'’/\-–—_]{1,2}\s{0,2}[\dOoQIlSsBZ|]{1,4}|\s[\dOoIl]{2}(?![\dOoIl]))?)?/iu;
const separators = /^[\s.:;,–—\-|•*_"“]{0,16}/u;
const itemNumbers = lazy(() => new Set(items.map(({ number }) => number)));
/** A whole number and the first letter of what follows. */
const joinedNumber = /^\d\.\d\d[OIlSBZ]/;
const wholeNumber = 4;
const wellFormed = /^\d\.\d\d$/;

/** The heading that `line` begins with, where it is nearly right; `undefined` where it is quite right, or none. */
export function nearHeadingAt(text: string, line: Line): ItemHeading | undefined {
	const found = opening.exec(line.text);
	const { word = '', gap = '', number: written = '' } = found?.groups ?? {};
	// Without the word, only the number of an item makes a heading.
	if (
		!found ||
		(word === '' ? !itemNumbers().has(written.replace(/\s/g, '').slice(0, 4)) : !isLikeItem(word) && !isSection(word))
	) {
		return undefined;
	}
	const start = line.start + found[0].length - written.length - gap.length - word.length;
	const numberAt = line.start + found[0].length - written.length;
	// Letters that are taken for digits may belong to the caption: "Item 8.0Other Events", "ITEM 8.01OTHER EVENTS".
	const isJoined = joinedNumber.test(written) && /^\p{L}/u.test(line.text.slice(found[0].length));
	for (let length = isJoined ? wholeNumber : written.length; length >= Math.min(1, written.length); length--) {
		const number = written.slice(0, length).trimEnd();
		const below = number !== '' ? linesToCaption : 0;
		const caption = captionAt(text, line, number, afterLetters(text, numberAt + number.length), below);
		const slip = caption && slipOf(word, number, gap, caption.number);
		if (caption && slip) {
			return {
				numbers: [{ number: caption.number, start: numberAt, end: numberAt + number.length }],
				start,
				end: caption.end,
				caption,
				slip,
				by: 'caption',
			};
		}
		if (length === 0) {
			break;
		}
	}
	return undefined;
}

/** What is wrong with a heading for the item `meant`; `undefined` where nothing is, or where another item may be meant. */
function slipOf(word: string, written: string, gap: string, meant: string): HeadingSlip | undefined {
	const isWord = /^items?$/i.test(word);
	if (written === '') {
		return isWord && gap !== '' ? 'number-missing' : undefined;
	}
	if (written.replace(/\s/g, '') === meant) {
		return word === '' ? 'word-missing' : isWord ? undefined : 'word';
	}
	// Without the word, a number that is not quite one is an exhibit's, or a page's; one digit is like any other.
	if (word === '' || isSection(word) || eraOfNumber(meant) === 'legacy') {
		return undefined;
	}
	if (items.some((item) => item.inForm && item.number === written) || (wellFormed.test(written) && !isWord)) {
		return undefined;
	}
	return isLikeNumber(written, meant) ? 'number' : undefined;
}

interface FoundCaption extends CaptionMatch {
	readonly start: number;
	readonly end: number;
}

/** How many line ends may stand between a number and its caption: an empty line between two. */
const linesToCaption = 2;

/**
 * The caption that stands at `at`, in capitals as a caption does: of the form of today a slip or two aside, of the one
 * before without any; where nothing follows the `number` on the line, at most `below` line ends further.
 */
function captionAt(text: string, line: Line, number: string, at: number, below: number): FoundCaption | undefined {
	const between = separators.exec(text.slice(at, at + 16))?.[0] ?? '';
	const from = at + between.length;
	const ends = from < line.end ? 0 : (between.match(/\n|\r(?!\n)/g)?.length ?? 0);
	if (ends > below || (from >= line.end && ends === 0) || !/^\p{Lu}/u.test(text.slice(from, from + 2))) {
		return undefined;
	}
	const words = wordsIn(text, from, text.length, 40);
	// A few captions are those of an item of today and of one of the form before.
	const own = isLegacyNumber(number) ? captionOf(number, words) : undefined;
	const match = own?.cost === 0 ? own : anyCaption(words);
	const last = match && words[match.count - 1];
	return match &&
		last &&
		match.count >= 2 &&
		match.cost <= (eraOfNumber(match.number) === 'current' ? Math.max(0.5, 0.1 * match.count) : 0)
		? { ...match, start: from, end: last.end }
		: undefined;
}

/** The form itself prints `Section` for `Item` once. */
const isSection = (word: string): boolean => /^section$/i.test(word);

/** Whether a word is `Item`, give or take one letter: `ltem`, `Iem`, `Itme`, `I tem`. */
function isLikeItem(word: string): boolean {
	const letters = word
		.toLowerCase()
		.replace(/\s/g, '')
		.replace(/^[l1|]/, 'i')
		.replace('rn', 'm');
	return isNearly(letters, letters.endsWith('s') ? 'items' : 'item');
}

/** Whether digits, or letters that look like them, are those of `number`, give or take one. */
function isLikeNumber(written: string, number: string): boolean {
	const digits = withDigits(written).replace(/\D/g, '');
	return isNearly(digits, number.replace('.', ''));
}

const isNearly = (written: string, meant: string): boolean => written === meant || isOneEdit(written, meant);
