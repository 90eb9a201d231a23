/** Preferred stock of a series that a report names once, where it defines only another one. */

import type { Filing } from '../../../filing/filing';
import { sentenceAround } from '../../../text/sentences';
import { tellingTexts } from '../../items/itemText';
import { foundIn } from '../../paragraphs';
import type { OddFigure } from '../figures/figureQuestion';

const series = /\bSeries\s([A-Z](?:-\d)?)\s(?:[A-Z][a-z-]+\s){0,5}Preferred(?:\s(?:Stock|Shares|Units))?\b/g;
const definition = /\((?:collectively,\s)?the\s[“"]Series\s([A-Z](?:-\d)?)\s[A-Z][A-Za-z\s]{2,40}[”"]\)/g;
/** How often the series that a report is about is named in it, at least. */
const often = 4;
/** Words of a sentence that tells of other series as well. */
const ofOthers =
	/\b(?:rank\w*|senior|junior|parity|pari|other|also|existing|exchang\w*|former\w*|previous\w*|prior|earlier|each|and\s(?:the\s)?Series|or\s(?:the\s)?Series|redeem\w*|convert\w*\sinto|between)\b/i;

/** In text order; empty where several series are defined, or none. */
export function otherSeries(filing: Filing): readonly OddFigure[] {
	const texts = tellingTexts(filing);
	const defined = new Set(texts.flatMap(({ text }) => [...text.matchAll(definition)].map(([, letter]) => letter)));
	const [own] = defined;
	if (own === undefined || defined.size > 1) {
		return [];
	}
	const found = foundIn(texts, (text) =>
		[...text.matchAll(series)].map(({ index, 1: letter = '' }) => {
			const start = index + 'Series '.length;
			const { start: from, end } = sentenceAround(text, index);
			return { letter, start, end: start + letter.length, sentence: text.slice(from, end) };
		}),
	);
	const others = found.filter(({ letter }) => letter !== own);
	const [other] = others;
	return found.length - others.length >= often && others.length === 1 && other && !ofOthers.test(other.sentence)
		? [{ start: other.start, end: other.end, instead: `the report is about Series ${own}` }]
		: [];
}
