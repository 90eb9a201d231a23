/** Legends on Section 18 of the Exchange Act that say the contrary of what they are for. */
import { isFurnishedItem } from '../../knowledge';
import { rememberedByParagraph } from '../../text/remembered';
import type { Piece, VisibleSpan } from '../../text/span';
import { foundIn } from '../paragraphs';
import { perFiling } from '../perFiling';
import { proseParagraphs } from '../prose';
import { namedItems } from './itemText';

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

/** What stands before the number of the section: the words of a legend, and the clause that they end. */
const words =
	/\b(?:deemed|considered|treated\s+as)\s+(?:to\s+(?:be|have\s+been)\s+)?["“”'‘]?(?<verb>filed|furnished)["”“'’]?(?=,?["”]?,?\s+(?:for\s+(?:the\s+|any\s+)?purposes?\s+of|under|pursuant\s+to)\s+$)/i;
const denial = /\b(?:not|nor|neither|no|never|none|without|rather\s+than|only\s+if|except|unless)\b/i;

/** `and shall be deemed incorporated by reference in any filing`: without a “not”, the contrary of the legend. */
const incorporated =
	/\b(?:and|or)\s+(?:it\s+|they\s+|such\s+information\s+)?shall\s+be\s+(?:deemed\s+(?:to\s+be\s+)?)?incorporated(?=\s+(?:herein\s+)?by\s+reference\s+(?:in|into|to)\s+any\b(?![^.]{0,200}\bonly\b))/gi;

const turnedIn = rememberedByParagraph((text) => [...notFiledIn(text), ...incorporatedIn(text)]);

const incorporatedIn = (text: string): readonly FoundLegend[] =>
	[...text.matchAll(incorporated)]
		.filter(({ index }) => /section\s+18\b|furnished|not\s+be\s+deemed|filed/i.test(text.slice(0, index)))
		.map(({ index, 0: words }) => ({ start: index, end: index + words.length, isFurnished: false }));

const notFiledIn = (text: string): readonly FoundLegend[] =>
	[...text.matchAll(/section\s+18\b/gi)].flatMap(({ index }): readonly FoundLegend[] => {
		const before = text.slice(Math.max(0, index - 500), index);
		const found = words.exec(before);
		if (!found) {
			return [];
		}
		const clause = clauseBefore(before, found.index);
		const named = namedItems(clause);
		// What is reported under other items is filed, and may say so.
		if (named.length > 0 && !named.some(({ number }) => isFurnishedItem(number)) && !/\bfurnish/i.test(clause)) {
			return [];
		}
		const isFurnished = found.groups?.['verb']?.toLowerCase() === 'furnished';
		const start = index - before.length + found.index;
		return isFurnished === denial.test(clause) ? [{ start, end: start + found[0].length, isFurnished }] : [];
	});

/** The part of a text before `end` from the last full stop on, of those that end a sentence. */
const clauseBefore = (text: string, end: number): string =>
	text.slice(text.slice(0, end).search(/(?:[^.]|\.(?=\S))*$/), end);
