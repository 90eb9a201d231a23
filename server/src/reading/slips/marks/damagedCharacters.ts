/** Characters that a conversion has damaged: `â€œ`, `Company?s`, `�`, `\\u201c`. */
import type { Filing } from '../../../filing/filing';
import { hasEscapedLines } from '../../../text/plainText';
import { rememberedByParagraph } from '../../../text/remembered';
import type { Source } from '../../../text/source';
import { movedBy, type Piece, type Span } from '../../../text/span';
import { foundIn, paragraphs } from '../../paragraphs';
import { perFiling } from '../../perFiling';

/** The damaged characters of the 8-K, in text order. They are sought in the source: in the visible text they are read right. */
export const damagedCharacters = perFiling((filing): readonly Piece[] => {
	const { source, span } = filing;
	const damaged = damagedIn(source.slice(span.start, span.end)).map((place) =>
		pieceOf(source, movedBy(span.start, place)),
	);
	return [...damaged, ...lostIn(filing)].sort((a, b) => a.span.start - b.span.start);
});

/** What encodings have made of characters in the source of a text, and characters that could not be written at all. */
export const damagedIn = (text: string): readonly Span[] =>
	mayBeDamaged.test(text) ? patterns.flatMap((pattern) => placesOf(text, pattern)) : [];

/** The offsets of all that is damaged in the source of a text, as `damagedIn` finds it. */
export function damagedOffsets(text: string): ReadonlySet<number> {
	const offsets = new Set<number>();
	for (const { start, end } of damagedIn(text)) {
		for (let at = start; at < end; at++) {
			offsets.add(at);
		}
	}
	return offsets;
}

/** Question marks and escapes in the place of characters. In HTML they are sought in what is shown, for addresses have some too. */
function lostIn(filing: Filing): readonly Piece[] {
	const { source, visible, span } = filing;
	if (visible.format === 'text') {
		const text = source.slice(span.start, span.end);
		const signs = lostSigns(text).map((place) => pieceOf(source, movedBy(span.start, place)));
		return hasEscapedLines(text) ? signs.filter(({ text }) => text !== '\\n') : signs;
	}
	return foundIn(paragraphs(filing), signsIn).map(({ start, end }) => visible.piece(start, end));
}

const pieceOf = (source: Source, span: Span): Piece => ({ span, text: source.slice(span.start, span.end) });

const placesOf = (text: string, pattern: RegExp): readonly Span[] =>
	[...text.matchAll(pattern)].map(({ index, 0: signs }) => ({ start: index, end: index + signs.length }));

/** Signs of damage that most texts do not have. */
const mayBeDamaged =
	/[\u00c2\u00c3\u00ef\ufffd\u00ac\u00ad\ue000-\uf8ff]|\u00e2\u20ac|&acirc;&euro;|&#226;&#(?:128|8364);/;

const patterns: readonly RegExp[] = [
	// UTF-8 that was read as the characters of Windows or as Latin-1.
	/\u00e2\u20ac\S|\u00c2(?= )|&acirc;&euro;&\w+;|&#226;&#(?:128|8364);&#\d{2,5};|[\u00c2\u00c3](?=[\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122])[^\s\p{L}\p{N}]|\u00ef\u00bb\u00bf|\u00c3\u00a2\S{0,6}/gu,
	// What could not be written at all, within a sentence; a converter of HTML leaves it for a box or a bullet as well.
	/\ufffd(?<=[\p{L}\p{N},.;)] ?.)\ufffd*(?= ?[\p{L}\p{N},.;(])/gu,
	// A letter of a font for symbols, within a sentence; optional hyphens that stand together or between words.
	/[\ue000-\uf8ff](?<=\p{Ll}\s.)(?=\s\p{Ll})|\u00ad(?:\u00ad+|(?<=\s.)(?=\s))/gu,
	// The optional hyphen of a word processor.
	/\u00ac(?:(?<=\p{L}.)(?=\p{L})|(?<=\p{Ll}\s.)(?=\s\p{Ll}))/gu,
];

/** Signs that question marks stand for other characters: one within a word or before it. */
const mayBeLost = /\?\p{L}/u;

const questionMarks: readonly RegExp[] = [
	// An apostrophe, or quotation marks.
	/\?(?<=\p{Ll}{2}.)(?=(?:s|t|re|ve|ll)\b(?!\?))/gu,
	/\?(?<=[\s(].)(?=\p{Lu}[\p{L}\s-]{1,40}\?[\s,.;)])/gu,
];

/** A sign of a way of writing characters that programs have among themselves. */
const mayBeEscaped = /\\[ux'"n]|_x000|=(?:E2|9[1-7]|20|\r?\n)|%20|%E2/;

/** Characters as a program writes them for another one, which nothing has read back. */
const escapes: readonly RegExp[] = [
	// JavaScript, JSON and the like; rich text; strings that have kept their marks.
	/\\u(?:00[aA]0|20[0-2][\da-fA-F])|\\x9[1-7]|\\'9[1-7]|\\n(?<=[.:;,)”"]\s?\\n)(?=\s?\p{Lu}|\s*$)|\\"(?=\p{L}[^"\\\n]{0,60}\\")|\\"(?<=\\"\p{L}[^"\\\n]{0,60}\\")/gu,
	// Spreadsheets.
	/_x000[dDaA]_/gu,
	// Mail: quoted-printable.
	/=E2=80=[\dA-F]{2}|=9[134](?=\p{L}{2})|=92(?=\p{L})|=9[24](?<=\p{L}{2}[.,]?=9[24])(?=[\s,.);])|=20(?=\p{L}|[ \t]*(?:\r?\n|$))|=\r?\n(?<=\p{L}{2}=\r?\n)(?=\p{L})/gu,
	// Addresses on the Web.
	/%20(?<=(?:^|[\s(])\p{L}{1,20}(?:%20\p{L}{1,20}){0,9}%20)(?=\p{L}{1,20}(?:%20\p{L}{1,20}){0,9}(?!\p{L}|%|[./]\w))|%E2%80%[\dA-F]{2}(?<=(?:^|[\s(])\p{L}{0,20}%E2%80%[\dA-F]{2})/gu,
];

/** A sign that a reference of HTML has lost its beginning. */
const mayBeRemains = /82\d\d;|974[4-6];|quot?;|nbsp;|dash;|amp;/;

/** References of HTML without their beginning, `8217;` and `rsquo;`, where no number or word of the text is meant. */
const remains: readonly RegExp[] = [
	/82(?:1[1267]|2[01]);(?<=[a-z’'][a-z.,]82..;)|82(?:1[67]|20);(?<![\w.,#&$-]82..;)(?=[A-Za-z])/g,
	/(?:[lr][sd]quo|[mn]dash);(?<![&A-Z\d](?:[lr][sd]quo|[mn]dash);)|nbsp;(?<!&nbsp;)|quot;(?<![&\w]quot;)(?=[A-Za-z])/g,
	// A box of the cover.
	/974[4-6];(?<=(?:^|[\s>])974.;)/g,
	// No current, `60 amp; …`.
	/amp;(?<=[A-Za-z][.,]?\samp;)(?=\s[A-Z])/g,
];

const lostSigns = (text: string): readonly Span[] => [
	...(mayBeRemains.test(text) ? remains.flatMap((pattern) => placesOf(text, pattern)) : []),
	...(mayBeLost.test(text) ? questionMarks.flatMap((pattern) => placesOf(text, pattern)) : []),
	...(mayBeEscaped.test(text) ? escapes.flatMap((pattern) => placesOf(text, pattern)) : []),
];

/** The same in a paragraph, by offsets in it. */
const signsIn = rememberedByParagraph(lostSigns);
