/** Small words of running text of which two stand side by side and one is left over: `a an`, `of to the`, `an purchase`. */
import { neverAfter, neverAfterAn, silentLetters, vowelsInU, vowelsSpokenAsConsonants } from '../knowledge';
import { rememberedByParagraph } from '../text/remembered';
import type { Piece, Span, VisibleSpan } from '../text/span';
import { foundIn } from './paragraphs';
import { perFiling } from './perFiling';
import { proseParagraphs } from './prose';

/** Two words of which one is wrong. */
export interface WordsAtOdds extends Piece {
	/** An article of the wrong form, and the right one; absent where one of the two words is left over. */
	readonly article?: { readonly span: Span; readonly right: string };
}

/** The words that cannot stand side by side, in text order. */
export const wordsAtOdds = perFiling((filing): readonly WordsAtOdds[] =>
	foundIn(proseParagraphs(filing), oddIn).map(({ start, end, right, length }) => ({
		...filing.visible.piece(start, end),
		...(right === undefined ? {} : { article: { span: filing.visible.span(start, start + length), right } }),
	})),
);

interface OddWords extends VisibleSpan {
	/** The length of the first word. */
	readonly length: number;
	readonly right?: string;
}

const pairs = new RegExp(
	`(?<![\\w.,’'(“"&/-])(?:${Object.entries(neverAfter)
		.map(([word, others]) => `(?:${word}(?=\\s+(?:${others.replaceAll(' ', '|')})\\s))`)
		.join('|')})\\s{1,40}[a-z]+(?=\\s+[\\p{L}\\p{N}$])`,
	'gu',
);
/** An article before a word in lower case, or with one capital. */
const article = /(?<![\w.’'(“"&/-])((?:a|(?<=(?:^|[.!?]["”)]?\s{1,3}))A)n?)\s{1,40}(?=([A-Za-z][a-z]{2,}))/g;

const oddIn = rememberedByParagraph((text): readonly OddWords[] => {
	const found: OddWords[] = [...text.matchAll(pairs)].map(({ index, 0: words }) => ({
		start: index,
		end: index + words.length,
		length: words.search(/\s/),
	}));
	for (const { index, 0: whole, 1: written = '', 2: word = '' } of text.matchAll(article)) {
		const right = articleBefore(word.toLowerCase());
		if (right !== undefined && right !== written.toLowerCase()) {
			const cased = written.startsWith('A') ? `A${right.slice(1)}` : right;
			found.push({ start: index, end: index + whole.length + word.length, length: written.length, right: cased });
		}
	}
	return found.sort((a, b) => a.start - b.start);
});

/** The article that a word takes; undefined where it may take either. */
function articleBefore(word: string): 'a' | 'an' | undefined {
	const begins = (beginnings: readonly string[]): boolean => beginnings.some((each) => word.startsWith(each));
	if (begins(neverAfterAn)) {
		return 'a';
	}
	if (begins(vowelsInU)) {
		return 'an';
	}
	if (begins(vowelsSpokenAsConsonants) || begins(silentLetters)) {
		return undefined;
	}
	return /^[aeio]/.test(word) ? 'an' : 'a';
}
