/** The names by which a report calls its registrants: on the cover, in the text, over the signatures. */
import { lazy } from '../../text/lazy';
import { withDigits } from '../../text/lookAlikes';
import { areTurned, isOneEdit } from '../../text/oneEdit';
import type { Piece, Span } from '../../text/span';
import { type Word, withoutAccents, wordsIn } from '../../text/words';
import { perFiling } from '../perFiling';
import { headerFields } from '../submission/header';

/** A name in the text that is a registrant's but for one letter. */
export interface NearName extends Piece {
	/** The word that differs, and how the cover writes it. */
	readonly word: Piece;
	readonly right: string;
	/** The registrant as the cover names it. */
	readonly registrant: Piece;
	/** The word of the cover's name that differs. */
	readonly wordOnCover: Span;
	/** Whether the text has the cover's name nowhere: then the slip may be on the cover. */
	readonly isOnlyOnCover: boolean;
	/** Which of the two has a digit for a letter. */
	readonly scanned?: 'text' | 'cover';
}

/** Fewer letters than a word has in which one other letter is a slip, and not another name. */
const shortWord = 5;
/** Words of names that tell nothing of whose they are. */
const common: ReadonlySet<string> = new Set(
	'the of and for in a an inc incorporated corp corporation co company companies ltd limited llc lp llp plc sa nv ag'.split(
		' ',
	),
);

/** The names in items, lists of exhibits and signatures that are a registrant's but for one letter, in text order. */
export const nearNames = perFiling((filing): readonly NearName[] => {
	const { cover, visible, span } = filing;
	const registrants = cover?.registrants ?? [];
	if (!cover || registrants.length === 0) {
		return [];
	}
	const base = visible.offset(Math.max(cover.span.end, span.start));
	const text = visible.text.slice(base, visible.offset(span.end));
	const found: NearName[] = [];
	for (const registrant of registrants) {
		const isOnlyOnCover = lazy(() => ({ value: !text.toUpperCase().includes(registrant.text.toUpperCase()) }));
		const name = nameWords(registrant.text);
		const [first] = name;
		// A name of one word, without the kind of company after it, is near to many others.
		if (first === undefined || name.length < 2 || name.every(({ key }) => common.has(key) || key.length < shortWord)) {
			continue;
		}
		for (const { at, index } of anchorsIn(text, registrant.text, name)) {
			if (index > 1 && !hasOneOf(text.slice(Math.max(0, at - 24 * index), at), name.slice(0, index))) {
				continue;
			}
			const words = wordsIn(text, startOf(text, at, index), Math.min(text.length, at + 30 + 14 * name.length));
			const own = words.findIndex(({ start }) => start === at) - index;
			const slip = own < 0 ? undefined : slipIn(text, words.slice(own, own + name.length), name, registrant.text);
			if (slip === undefined || (coverWords(filing).has(slip.word.key) && !areTurned(slip.word.key, slip.right.key))) {
				continue;
			}
			const last = words[own + name.length - 1] ?? slip.word;
			const start = words[own]?.start ?? at;
			const piece = visible.piece(base + start, base + last.end);
			if (!found.some((other) => other.span.start === piece.span.start)) {
				const coverAt = visible.offset(registrant.span.start) + slip.right.start;
				found.push({
					...piece,
					word: visible.piece(base + slip.word.start, base + slip.word.end),
					right: registrant.text.slice(slip.right.start, slip.right.end),
					registrant,
					isOnlyOnCover: isOnlyOnCover().value,
					wordOnCover: visible.piece(coverAt, coverAt + slip.right.end - slip.right.start).span,
					...(hasDigit(slip.word.key) !== hasDigit(slip.right.key) && {
						scanned: hasDigit(slip.word.key) ? 'text' : 'cover',
					}),
				});
			}
		}
	}
	return found.sort((a, b) => a.span.start - b.span.start);
});

/** The words of the cover and of the names in the header: what stands there as well is no slip, but for letters in another order. */
const coverWords = perFiling((filing): ReadonlySet<string> => {
	const { cover, visible } = filing;
	const names = headerFields(filing, 'COMPANY CONFORMED NAME', 'FORMER CONFORMED NAME').map(({ value }) => value.text);
	const texts = [...names, ...(cover ? [visible.textOf(cover.span)] : [])];
	return new Set(texts.flatMap((text) => wordsIn(text).map(({ key }) => key)));
});

/** The words of a name, without an article before it and what EDGAR adds to it. */
function nameWords(name: string): readonly Word[] {
	const words = wordsIn(name.replace(/\/\p{L}{2,3}\/?\s*$/u, ''));
	return words[0]?.key === 'the' ? words.slice(1) : words;
}

/** The places of the first and of the last word of a name, where what stands beside it is not the name as the cover has it. */
function anchorsIn(
	text: string,
	written: string,
	name: readonly Word[],
): readonly { readonly at: number; readonly index: number }[] {
	const [first, last] = [name[0], name.at(-1)];
	if (!first || !last) {
		return [];
	}
	const whole = written.slice(first.start, last.end);
	return [first, last].flatMap((word) => {
		const letters = written.slice(word.start, word.end);
		const before = word.start - first.start;
		const capitals = letters.toUpperCase();
		// A cover often has the name in capitals, and the text has it as a name.
		const other = capitals === letters ? letters.charAt(0) + letters.slice(1).toLowerCase() : capitals;
		const exact = whole.toUpperCase();
		return [...new Set([letters, other])].flatMap((form) =>
			placesOf(text, form)
				.filter((at) => text.slice(Math.max(0, at - before), at - before + whole.length).toUpperCase() !== exact)
				.map((at) => ({ at, index: word === first ? 0 : name.length - 1 })),
		);
	});
}

function placesOf(text: string, word: string): readonly number[] {
	const places: number[] = [];
	for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) {
		if (!/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(at + word.length))) {
			places.push(at);
		}
	}
	return places;
}

/** Whether one of some words stands in a text: of a name with one slip, all but one of its words do. */
function hasOneOf(text: string, words: readonly Word[]): boolean {
	const lower = text.toLowerCase();
	return words.some(({ key }) => lower.includes(key));
}

/** Where to read from, so that as many words as `count` stand before `at`, and the words begin whole. */
function startOf(text: string, at: number, count: number): number {
	if (count === 0) {
		return at;
	}
	const from = Math.max(0, at - 24 * count);
	return from === 0 ? 0 : from + (/\s/.exec(text.slice(from, at))?.index ?? 0);
}

/** The one word that differs by a letter from that of the name, and that word; undefined where all or more differ. */
function slipIn(
	text: string,
	words: readonly Word[],
	name: readonly Word[],
	written: string,
): { readonly word: Word; readonly right: Word } | undefined {
	if (words.length < name.length || words.some((word, i) => i > 0 && isApart(text, words[i - 1], word))) {
		return undefined;
	}
	let slip: { readonly word: Word; readonly right: Word } | undefined;
	for (const [i, right] of name.entries()) {
		const word = words[i];
		if (word === undefined || isSame(word.key, right.key)) {
			continue;
		}
		const { key, end } = bare(text, word);
		if (isSame(key, right.key)) {
			continue;
		}
		const isSlip =
			slip === undefined &&
			!common.has(right.key) &&
			(isScanned(key, right.key) ||
				(right.key.length >= (areTurned(key, right.key) ? shortWord - 1 : shortWord) &&
					/^\p{L}+$/u.test(key + right.key) &&
					(/\p{Lu}/u.test(text.charAt(word.start)) || !/\p{Lu}/u.test(written.charAt(right.start))) &&
					isOneEdit(key, right.key)));
		if (!isSlip) {
			return undefined;
		}
		slip = { word: { ...word, key, end }, right };
	}
	return slip;
}

/** Whether one of two words has a digit for a letter of the other: `app1e` for `apple`. */
const isScanned = (a: string, b: string): boolean =>
	a.length > 2 && hasDigit(a) !== hasDigit(b) && /[a-z]{2}/.test(a) && withDigits(a) === withDigits(b);

/** Whether a word has a digit. */
const hasDigit = (word: string): boolean => /\d/.test(word);

/** A word without the `'s` of the possessive: its key, and where it ends. */
const bare = (text: string, { key, start, end }: Word): Pick<Word, 'key' | 'end'> =>
	/['’]s$/i.test(text.slice(start, end)) ? { key: key.slice(0, -1), end: end - 2 } : { key, end };

/** Whether two words are the same but for accents, or the long and the short form of a kind of company. */
const isSame = (a: string, b: string): boolean =>
	a === b || isSameKind(a, b) || withoutAccents(a) === withoutAccents(b);

/** Whether two words stand apart: in two cells, paragraphs or sentences. */
const isApart = (text: string, before: Word | undefined, { start }: Word): boolean =>
	before !== undefined &&
	(start - before.end > 12 || /[\t\v;:()"“”]|\n\s*\n|[.!?]\s{2}/.test(text.slice(before.end, start)));

const kinds = [
	'inc incorporated',
	'corp corporation',
	'co company',
	'cos companies',
	'ltd limited',
	'llc',
	'lp',
	'plc',
].map((line) => line.split(' '));
/** Whether two words are the long and the short form of a kind of company. */
const isSameKind = (a: string, b: string): boolean => kinds.some((kind) => kind.includes(a) && kind.includes(b));
