/** Exhibits that the text names without their whole number: `attached as Exhibit hereto`, `Exhibit 99` for 99.1, `Exhibit A`. */
import type { Filing } from '../../../filing/filing';
import { withoutQuotations } from '../../../text/quotations';
import { rememberedByParagraph } from '../../../text/remembered';
import type { Piece, VisibleSpan } from '../../../text/span';
import { foundIn } from '../../paragraphs';
import { perFiling } from '../../perFiling';
import { proseParagraphs } from '../../prose';
import { numberedRows } from '../list/lists';
import { isMisprinted } from '../list/misprinted';
import { isUnderColumnHead } from './mentions';

/** An exhibit without its number, or without the part of it after the point. */
export interface UnnumberedExhibit extends Piece {
	/** The numbers of the lists that may be meant. */
	readonly listed: readonly string[];
}

/** The exhibits without their whole number, in text order; empty where no list has a number. */
export const unnumberedExhibits = perFiling((filing): readonly UnnumberedExhibit[] => {
	const listed = [...new Set(numberedRows(filing.exhibitLists).map(({ number }) => number.text))];
	if (listed.length === 0) {
		return [];
	}
	const apart = withoutPoint(filing, listed);
	const cut = withoutPart(filing, listed).filter(({ span }) => apart.every((each) => each.span.start !== span.start));
	return [...withoutNumber(filing, listed), ...cut, ...apart, ...withLetter(filing, listed)].sort(
		(a, b) => a.span.start - b.span.start,
	);
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

/** `attached hereto as Exhibit A`, `furnished as Annex A to this report`: letters are those of the exhibits to an agreement. */
const lettered: readonly RegExp[] = [
	/\b(?:[Aa]ttached|filed|furnished)\s+(?:hereto|herewith|to\s+this\s+(?:[Cc]urrent\s+)?[Rr]eport(?:\s+on\s+Form\s+8-K)?)\s+as\s+((?:Exhibit|Annex|Appendix|Attachment)\s+(?:[A-HJ-Z]|I{1,3})(?:-\d)?)(?=[.,;]|\s+(?:and|is|are|which)\s)/g,
	/\b(?:[Aa]ttached|filed|furnished)\s+as\s+((?:Exhibit|Annex|Appendix|Attachment)\s+(?:[A-HJ-Z]|I{1,3})(?:-\d)?)(?=\s+(?:hereto|to\s+this\s+(?:[Cc]urrent\s+)?[Rr]eport)\b)/g,
];

const letteredIn = rememberedByParagraph((text): readonly VisibleSpan[] => {
	if (!/\sas\s+(?:Exhibit|Annex|Appendix|Attachment)\s/.test(text)) {
		return [];
	}
	const unquoted = withoutQuotations(text);
	return lettered.flatMap((pattern) =>
		[...unquoted.matchAll(pattern)].map(({ index, 0: whole, 1: words = '' }) => {
			const start = index + whole.lastIndexOf(words);
			return { start, end: start + words.length };
		}),
	);
});

/** Those with a letter for a number, where every row of the lists has a number, and no page of the report is headed so. */
const withLetter = (filing: Filing, listed: readonly string[]): readonly UnnumberedExhibit[] =>
	listed.every((each) => /^\d/.test(each))
		? foundIn(proseParagraphs(filing), letteredIn)
				.map(({ start, end }) => ({ ...filing.visible.piece(start, end), listed }))
				.filter(({ text }) => {
					const [kind = '', letter = ''] = text.split(/\s+/);
					return !new RegExp(`(?:^|\\n)[ \\t]*${kind} ${letter}[ \\t]*(?:\\r?\\n|$)`, 'i').test(filing.visible.text);
				})
		: [];

/** The mentions of `Exhibit 99` where lists have 99.1 and so on, and no 99; a page number below the word is none. */
const withoutPart = (filing: Filing, listed: readonly string[]): readonly UnnumberedExhibit[] =>
	filing.mentions.flatMap((mention) => {
		const { number, ofAnotherFiling } = mention;
		const parts = listed.filter((each) => each.startsWith(`${number.text}.`));
		const isWhole = !/^\d{1,2}$/.test(number.text) || listed.includes(number.text);
		return isWhole ||
			isMisprinted(filing, number) ||
			ofAnotherFiling ||
			parts.length === 0 ||
			isUnderColumnHead(filing, mention)
			? []
			: [{ ...number, listed: parts }];
	});

/** `Exhibit 991`, `Exhibit 99-1`. */
const digitsOnly = rememberedByParagraph((text): readonly (VisibleSpan & { readonly digits: string })[] =>
	[...text.matchAll(/\bExhibits?\s{1,3}((\d{1,2})(?:\s?[,;:/–-]\s?|\.\s|\s\.|\s)?(\d{1,2}))(?![\d(]|[.,-]\d)/g)].map(
		({ index, 0: whole, 1: written = '', 2: series = '', 3: place = '' }) => {
			const end = index + whole.length;
			return { start: end - written.length, end, digits: series + place };
		},
	),
);

/** The numbers that are those of a list but for their point. */
function withoutPoint(filing: Filing, listed: readonly string[]): readonly UnnumberedExhibit[] {
	const read = new Set(filing.mentions.map(({ number }) => number.span.end));
	return foundIn(proseParagraphs(filing), digitsOnly).flatMap(({ start, end, digits }) => {
		const piece = filing.visible.piece(start, end);
		const meant = listed.filter((each) => each.includes('.') && each.replace('.', '') === digits);
		return meant.length === 0 || listed.includes(piece.text) || read.has(piece.span.end)
			? []
			: [{ ...piece, listed: meant }];
	});
}

/** `attached hereto as 99.1`. */
const bareNumber = rememberedByParagraph((text): readonly VisibleSpan[] =>
	[
		...text.matchAll(
			/\b(?:attached|furnished|filed|included)\s(?:(?:hereto|herewith|herein|to\sthis\s(?:report|filing))\s)?as\s(\d{1,2}\.\d{1,2})(?![\d%]|\s?(?:percent|million|billion))/g,
		),
	].map(({ index, 0: whole, 1: number = '' }) => {
		const end = index + whole.length;
		return { start: end - number.length, end };
	}),
);

/** The listed numbers that the text gives to what is attached without the word `Exhibit`, in text order. */
export const numbersWithoutWord = (filing: Filing): readonly Piece[] => {
	const listed = new Set(numberedRows(filing.exhibitLists).map(({ number }) => number.text));
	return foundIn(proseParagraphs(filing), bareNumber)
		.map(({ start, end }) => filing.visible.piece(start, end))
		.filter(({ text }) => listed.has(text));
};
