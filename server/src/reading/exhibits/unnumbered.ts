/** Exhibits that the text names without their whole number: `attached as Exhibit hereto`, `Exhibit 99` for 99.1. */
import type { Filing } from '../../filing/filing';
import { rememberedByParagraph } from '../../text/remembered';
import type { Piece, VisibleSpan } from '../../text/span';
import { foundIn } from '../paragraphs';
import { perFiling } from '../perFiling';
import { proseParagraphs } from '../prose';
import { numberedRows } from './lists';
import { isUnderColumnHead } from './mentions';
import { misprintedNumbers } from './misprinted';

/** An exhibit without its number, or without the part of it after the point. */
export interface UnnumberedExhibit extends Piece {
	/** The numbers of the lists that may be meant. */
	readonly listed: readonly string[];
}

/** The exhibits without their whole number, in text order; empty where no list has a number. */
export const unnumberedExhibits = perFiling((filing): readonly UnnumberedExhibit[] => {
	const listed = [...new Set(numberedRows(filing.exhibitLists).map(({ number }) => number.text))];
	return listed.length === 0
		? []
		: [...withoutNumber(filing, listed), ...withoutPoint(filing, listed)].sort((a, b) => a.span.start - b.span.start);
});

const bareWord = rememberedByParagraph((text): readonly VisibleSpan[] =>
	[
		...text.matchAll(/\breference\s+to\s+(Exhibit)(?=\s{1,3}(?:to|of|in)\s(?:the|its|our|such|that)\b)/g),
		...text.matchAll(
			/\bas\s+(?:the\s+)?(Exhibits?)\s*(?=\s(?:hereto|herewith|to\s+this\s|and\s+(?:is|are|will)\s|which\s|is\s|are\s)|[.,;](?:\s|$))/g,
		),
	].map(({ index, 0: whole, 1: word = '' }) => {
		const start = index + whole.indexOf(word);
		return { start, end: start + word.length };
	}),
);

const withoutNumber = (filing: Filing, listed: readonly string[]): readonly UnnumberedExhibit[] =>
	foundIn(proseParagraphs(filing), bareWord).map(({ start, end }) => ({ ...filing.visible.piece(start, end), listed }));

/** The mentions of `Exhibit 99` where lists have 99.1 and so on, and no 99; a page number below the word is none. */
const withoutPoint = (filing: Filing, listed: readonly string[]): readonly UnnumberedExhibit[] =>
	filing.mentions.flatMap((mention) => {
		const { number, ofAnotherFiling } = mention;
		const isMisprinted = misprintedNumbers(filing).some(({ span }) => span.start === number.span.start);
		const parts = listed.filter((each) => each.startsWith(`${number.text}.`));
		const isWhole = !/^\d{1,2}$/.test(number.text) || listed.includes(number.text);
		return isWhole || isMisprinted || ofAnotherFiling || parts.length === 0 || isUnderColumnHead(filing, mention)
			? []
			: [{ ...number, listed: parts }];
	});
