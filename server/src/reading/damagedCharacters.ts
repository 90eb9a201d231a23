/** Characters that a conversion has damaged: `â€œ`, `Company?s`, `�`. */
import type { Filing } from '../filing/filing';
import { rememberedByParagraph } from '../text/remembered';
import type { Piece, VisibleSpan } from '../text/span';
import { foundIn, paragraphs } from './paragraphs';
import { perFiling } from './perFiling';

/** The damaged characters of the 8-K, in text order. */
export const damagedCharacters = perFiling((filing): readonly Piece[] =>
	[
		...foundIn(paragraphs(filing), damagedIn).map(({ start, end }) => filing.visible.piece(start, end)),
		...misreadIn(filing),
	].sort((a, b) => a.span.start - b.span.start),
);

/** UTF-8 that was read as the characters of Windows, in the source: in the visible text it is read right. */
function misreadIn({ source, span }: Filing): readonly Piece[] {
	const text = source.slice(span.start, span.end);
	return /\u00e2\u20ac|\u00c2 |&acirc;&euro;/.test(text)
		? [...text.matchAll(/\u00e2\u20ac\S|\u00c2(?= )|&acirc;&euro;&\w+;/g)].map(({ index, 0: signs }) => ({
				span: { start: span.start + index, end: span.start + index + signs.length },
				text: signs,
			}))
		: [];
}

/** Signs of damage that most paragraphs do not have. */
const mayBeDamaged = /[\u00c2\u00c3\u00e2\u00ef\ufffd\u00ac\u0152\u0192]|\p{L}\?\p{L}|\?\p{L}/u;

const patterns: readonly RegExp[] = [
	// UTF-8 that was read as the characters of Windows or as Latin-1.
	/[\u00c2\u00c3](?=[\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122])[^\s\p{L}\p{N}]|\u00ef\u00bb\u00bf|\u00c3\u00a2\S{0,6}/gu,
	// What could not be written at all, within a sentence; a converter of HTML leaves it for a box or a bullet as well.
	/(?<=[\p{L}\p{N},.;)] ?)\ufffd+(?= ?[\p{L}\p{N},.;(])/gu,
	// A question mark where an apostrophe or quotation marks were.
	/(?<=\p{Ll}{2})\?(?=(?:s|t|re|ve|ll)\b(?!\?))/gu,
	/(?<=[\s(])\?(?=\p{Lu}[\p{L}\s-]{1,40}\?[\s,.;)])/gu,
	// The optional hyphen of a word processor.
	/(?<=\p{L})\u00ac(?=\p{L})|(?<=\p{Ll}\s)\u00ac(?=\s\p{Ll})/gu,
];

const damagedIn = rememberedByParagraph((text): readonly VisibleSpan[] =>
	mayBeDamaged.test(text)
		? patterns
				.flatMap((pattern) =>
					[...text.matchAll(pattern)].map(({ index, 0: signs }) => ({ start: index, end: index + signs.length })),
				)
				.sort((a, b) => a.start - b.start)
		: [],
);
