/** Legends on Section 18 of the Exchange Act that say the contrary of what they are for. */
import { rememberedByParagraph } from '../../text/remembered';
import type { Piece, VisibleSpan } from '../../text/span';
import { foundIn } from '../paragraphs';
import { perFiling } from '../perFiling';
import { proseParagraphs } from '../prose';

/** The words of a legend that are wrong. */
export interface TurnedLegend extends Piece {
	/** Whether they say `furnished` in place of `filed`; else `not` is missing. */
	readonly isFurnished: boolean;
}

/** The legends that say the contrary, in text order. */
export const turnedLegends = perFiling((filing): readonly TurnedLegend[] =>
	foundIn(proseParagraphs(filing), turnedIn).map(({ start, end, isFurnished }) => ({
		...filing.visible.piece(start, end),
		isFurnished,
	})),
);

interface FoundLegend extends VisibleSpan {
	readonly isFurnished: boolean;
}

/** The clause up to the section, without a full stop in it but those of abbreviations. */
const legend =
	/(?<before>(?:[^.]|\.(?=\S)){0,400})(?<words>\b(?:deemed|considered|treated\s+as)\s+(?:to\s+(?:be|have\s+been)\s+)?["“”'‘]?(?<verb>filed|furnished)["”“'’]?),?["”]?,?\s+(?:for\s+(?:the\s+|any\s+)?purposes?\s+of|under|pursuant\s+to)\s+section\s+18\b/gi;

const turnedIn = rememberedByParagraph((text): readonly FoundLegend[] => {
	if (!/section\s+18\b/i.test(text)) {
		return [];
	}
	return [...text.matchAll(legend)].flatMap(({ index, groups }) => {
		const { before = '', words = '', verb = '' } = groups ?? {};
		const isFurnished = verb.toLowerCase() === 'furnished';
		const start = index + before.length;
		const isDenied = /\b(?:not|nor|neither|no|never|none|without|rather\s+than|only\s+if|except|unless)\b/i.test(
			before,
		);
		return isFurnished === isDenied ? [{ start, end: start + words.length, isFurnished }] : [];
	});
});
