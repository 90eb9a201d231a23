/** Words that stand twice beside each other with all their signs, anywhere in the 8-K: `(Exact (Exact`, `million. million.`, `UNITED UNITED`. */
import type { Filing } from '../../../filing/filing';
import { rememberedByParagraph } from '../../../text/remembered';
import { covers, type VisibleSpan } from '../../../text/span';
import { foundIn, paragraphs } from '../../paragraphs';
import { isOfReports } from './wordsMeant';

/** Such a word, as offsets in the visible text: the second one. */
interface DoubledInLine extends VisibleSpan {
	readonly word: string;
	/** Whether it may stand twice in the items: a word without signs in a heading, a number in a table. */
	readonly isLoose: boolean;
}

/** Those of the 8-K, in text order. */
export function doubledInLine(filing: Filing): readonly DoubledInLine[] {
	const { visible, items, source } = filing;
	return foundIn(paragraphs(filing), doubledTokens).filter(({ start, end, isLoose }) => {
		const span = visible.span(start, end);
		const gap = visible.span(start - 1, start);
		// After a legend a line ends that goes on in the source.
		const isLineEnd = visible.text[start - 1] === '\n' && source.slice(gap.start, gap.start + 1) !== ' ';
		// In a cell of HTML nothing stands beside anything but words of one line.
		const isInItem =
			visible.format !== 'html' && items.some(({ heading, content }) => covers(heading, span) || covers(content, span));
		return !isLineEnd && !(isLoose && isInItem);
	});
}

/** A run of characters with the same again after one space, or what is one in the source. */
const twice = /(?<!\S)(\S{2,40})[ \u00a0\n]\1(?!\S)/g;

/** What columns, hidden facts and names have beside each other, `that that`, initials, labels of a signature, and the end and the beginning of a sentence: `in the U.S. U.S. sales`. */
const rightlyDoubled =
	/^(?:n\/a|[a-z]\.|nyse|nasdaq|none|true|false|that|had|very|so|no|many|long|far|more|much|again|x+|o+|(?:by|name|title|dated?|its):|u\.[skn]\.(?:a\.)?|[\d-]{8,})$/;

/** What stands before the rest of a telephone number: `+47 55 55 01 20`. */
const ofTelephone = /\+\d[\d ()]{0,12}$/;

/** Whether a word and its comma are of a series: `of 3%, 3%, and 4%`, `in millions, except per share, share, and store data`. */
const isOfSeries = (word: string, before: string, after: string): boolean =>
	/^(?:[$(]?\d.*|.*\p{L}),$/u.test(word) &&
	/^ (?:[^,.;]{1,30}(?:,|\s(?:and|or)\s)|(?:and|or)\s)/.test(after) &&
	(/\d/.test(word) || /,\s[^,.;]{1,30}$/.test(before));

const doubledTokens = rememberedByParagraph((text): readonly DoubledInLine[] =>
	[...text.matchAll(twice)].flatMap(({ index, 0: whole, 1: word = '' }) => {
		const bare = word.replace(/^[("“‘']+|[)"”’',;.]+$/g, '').toLowerCase();
		const isWord = /[A-Za-z]/.test(word);
		const isBetweenWords = /[A-Za-z,] $/.test(text.slice(Math.max(0, index - 2), index));
		const isAfterwards = /^ [a-z(]/.test(text.slice(index + whole.length, index + whole.length + 2));
		const end = index + whole.length;
		return !/[A-Za-z\d]/.test(word) ||
			isOfSeries(word, text.slice(Math.max(0, index - 40), index), text.slice(end, end + 40)) ||
			(/^\d/.test(word) && ofTelephone.test(text.slice(Math.max(0, index - 16), index))) ||
			rightlyDoubled.test(bare) ||
			rightlyDoubled.test(word.toLowerCase()) ||
			(/^[A-Z][a-z]+,?$/.test(word) && !isOfReports(bare))
			? []
			: [
					{
						word,
						start: end - word.length,
						end,
						isLoose: isWord ? /^[A-Za-z]+$/.test(word) : !(isBetweenWords && (/[.,]$/.test(word) || isAfterwards)),
					},
				];
	}),
);
