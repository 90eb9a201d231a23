/** Sentences that say that something is furnished and not filed, under General Instruction B.2. */
import type { Filing, Item } from '../../filing/filing';
import { perFiling } from '../perFiling';
import { itemsWithOwnText, type Sentence, sentencesUnder } from './itemText';

/** A legend with the item under which it stands. */
export interface FurnishedLegend extends Sentence {
	readonly item: Item;
}

/** `shall not be deemed “filed”`, `deemed furnished and not filed`, `furnished, not filed`. */
const notFiled =
	/\b(?:not|nor|neither)\b[^.]{0,80}\b(?:deemed|treated|considered)\b[^.]{0,60}\bfiled\b|\bdeemed\s(?:to\s+(?:be\s+|have\s+been\s+)?)?(?:[“"]?furnished[”"]?,?\s+)?(?:and\s+|but\s+)?not\s+(?:to\s+be\s+)?[“"‘']?filed\b|\bfurnished[”"’']?\s*,?\s+(?:and|but|rather than)?\s*(?:is\s+|are\s+)?(?:not\s+)?[“"‘']?filed\b/i;

/** The legends of a filing, in text order. */
export const furnishedLegends = perFiling((filing: Filing): readonly FurnishedLegend[] =>
	itemsWithOwnText(filing).flatMap((item) =>
		sentencesUnder(filing, item, mayHoldLegend)
			.filter(({ text }) => isFurnishedLegend(text))
			.map((sentence) => ({ ...sentence, item })),
	),
);

/** Whether an offset of the visible text stands in one of them. */
export const isInFurnishedLegend = (filing: Filing, at: number): boolean =>
	furnishedLegends(filing).some(({ start, text }) => start <= at && at < start + text.length);

/** Whether a sentence takes something out of what is filed; `shall be deemed filed` is the registrant's election. */
function isFurnishedLegend(sentence: string): boolean {
	return (
		mayHoldLegend(sentence) &&
		(notFiled.test(sentence) || (/\bsection\s+18\b/i.test(sentence) && /\bnot\b/i.test(sentence)))
	);
}

/** Whether a legend furnishes all that its item says: `the information in this Item`, `the information furnished in this report`. */
export const isOfWholeItem = ({ text }: Sentence): boolean =>
	/\binformation\b.{0,80}\b(?:this|item|items|herein|hereby|current\s+report|section)\b/is.test(text);

/** Whether a text has a word that every legend has: the others take long to look for. */
function mayHoldLegend(text: string): boolean {
	return /filed/i.test(text) || /section\s+18/i.test(text);
}
