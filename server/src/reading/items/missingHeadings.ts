/** Headings that an item says to be in another one, and that the report does not have. */
import type { Piece } from '../../text/span';
import { perFiling } from '../perFiling';
import { isWhole, itemsWithOwnText, namedItems, sentencesUnder, speaksOfAnotherFiling } from './itemText';
import { hasItem } from './unnumberedHeadings';

/** `under the heading “Credit Facility”`. */
const heading = /\bunder\s(?:the\s)?(?:sub)?(?:headings?|captions?)\s["“]([^"“”]{3,90}?)[.,]?["”]/gi;
/** Whose headings are not those of the report. */
const ofOthers = /\b(?:item 1a|form 10-[kq])\b|\brisk factors?\b|\bexhibit|\brelease\b|\bprospectus\b|\bstatement\b/i;

/** The names of such headings, in text order; none of a part of a report. */
export const missingHeadings = perFiling((filing): readonly Piece[] => {
	const { visible, span } = filing;
	if (!isWhole(filing)) {
		return [];
	}
	const named = itemsWithOwnText(filing)
		.flatMap((item) =>
			sentencesUnder(filing, item, (text) => /\bunder\s(?:the\s)?(?:sub)?(?:heading|caption)/i.test(text)),
		)
		.filter(
			({ text }) =>
				!speaksOfAnotherFiling(text) &&
				!ofOthers.test(text) &&
				namedItems(text).some(({ number }) => hasItem(filing, number)),
		)
		.flatMap(({ text, start }) =>
			[...text.matchAll(heading)].map(({ index, 0: whole, 1: name = '' }) => {
				const at = start + index + whole.lastIndexOf(name);
				return visible.piece(at, at + name.length);
			}),
		);
	if (named.length === 0) {
		return [];
	}
	const report = lettersOf(visible.textOf(span));
	const timesNamed = (letters: string): number => named.filter(({ text }) => lettersOf(text).includes(letters)).length;
	return named.filter(({ text }) => {
		const letters = lettersOf(text);
		const isAgain = report.split(letters).length - 1 > timesNamed(letters);
		return !isAgain && !report.includes(letters.toUpperCase());
	});
});

/** Without signs; a heading has its capitals, and so is no phrase of a sentence. */
const lettersOf = (words: string): string => words.replace(/[^a-z\d]+/gi, '');
