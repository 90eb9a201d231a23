/** The trading symbols that the text and the exhibits give the registrant: `Harbor Lights, Inc. (NYSE: HLTS)`. */
import { rememberedByParagraph } from '../../text/remembered';
import { sentenceAround } from '../../text/sentences';
import { movedBy, type Piece, type VisibleSpan } from '../../text/span';
import type { VisibleText } from '../../text/visibleText';
import { exhibitBeginnings } from '../exhibits/attached/beginnings';
import { foundIn, paragraphs } from '../paragraphs';
import { keptWith, perFiling } from '../perFiling';
import { tellingWords } from './nameWords';

/** `NYSE: HLTS` in parentheses after a registrant's name. */
export interface StatedSymbol extends Piece {
	/** `HLTS`. */
	readonly symbol: Piece;
	/** `NYSE`. */
	readonly exchange: string;
	/** Whether only the first words of the name stand before it: `Harbor Lights (NYSE: HLTS)` for Harbor Lights Foods, Inc. */
	readonly isShort: boolean;
	/** Whether a sentence says it of the stock of the Company: `trades on the NYSE under the symbol “HLTS”`. */
	readonly isOfStock: boolean;
}

/** In text order, those on the first pages of exhibits after those of the 8-K; empty where there are none. */
export const statedSymbols = perFiling((filing): readonly StatedSymbol[] => {
	const { visible, span, cover } = filing;
	const names = (cover?.registrants ?? [])
		.map(({ text }) => tellingWords(text).join(' '))
		.filter((name) => name !== '');
	const endsWith = ({ before }: FoundSymbol, words: string): boolean => ` ${before}`.endsWith(` ${words}`);
	const isOfRegistrant = (found: FoundSymbol): boolean => names.some((name) => endsWith(found, name));
	const shortNames = names.flatMap((name) => /^\S+ \S+(?= \S)/.exec(name)?.[0] ?? []);
	const isOfShortName = (found: FoundSymbol): boolean =>
		shortNames.some((name) => endsWith(found, name) && name.endsWith(` ${found.wordBefore}`));
	if (names.length === 0) {
		return [];
	}
	const inReport = symbolsOn(visible).filter((found) => span.start <= found.span.start && found.span.end <= span.end);
	const inExhibits = exhibitBeginnings(filing).flatMap(({ document, shown }) =>
		symbolsOn(shown).map((found) => ({
			...found,
			span: movedBy(document.text.start, found.span),
			symbol: { ...found.symbol, span: movedBy(document.text.start, found.symbol.span) },
		})),
	);
	const afterNames = [...inReport, ...inExhibits].flatMap((found) => {
		const isWhole = isOfRegistrant(found);
		return (isWhole || isOfShortName(found)) && !isNew(visible.text, found)
			? [{ ...found, isShort: !isWhole, isOfStock: false }]
			: [];
	});
	return [...afterNames, ...foundIn(paragraphs(filing), ofStockIn).map((found) => ofStock(visible, found))];
});

interface OfStock extends VisibleSpan {
	readonly symbol: string;
	readonly exchange: string;
}

/** `New York Stock Exchange under the symbol “HLTS”`. */
const underSymbol =
	/\b((?:The )?(?:NYSE|N(?:asdaq|ASDAQ)|New York Stock Exchange)(?: [A-Z][A-Za-z]+){0,3}),? under the (?:trading |ticker |stock )?symbol,? [“"]([A-Z]{1,6}(?:[./ -][A-Z]{1,3})?)(?=[,.]?["”])/g;
/** The stock of the Company, and words that do not tell of another time, market or company. */
const ofOwnStock =
	/\b(?:the (?:Company|Registrant)[’']s|our) (?:[a-zA-Z]+ ){0,4}(?:stock|shares|units)\b|\bthe common (?:stock|shares)(?! of\b)|\b(?:the (?:Company|Registrant)|we)\b[^;]{0,300}? its (?:[a-zA-Z]+ ){0,4}(?:stock|shares|units)\b/i;
const ofOtherTime =
	/\b(?:will(?! (?:continue|remain)\b)|would|new|beg[ai]n\w*|commenc\w+|chang\w+|former\w*|previous\w*|prior|until|expect\w*|delist\w*|appl\w+|propos\w+|transfer\w*|OTC\w*|if|may|warrants?|depositary)\b/i;

const ofStockIn = rememberedByParagraph((text): readonly OfStock[] =>
	text.includes('symbol')
		? [...text.matchAll(underSymbol)].flatMap(({ index, 0: whole, 1: exchange = '', 2: symbol = '' }) => {
				const { start, end } = sentenceAround(text, index);
				const [before, after] = [text.slice(start, index), text.slice(index + whole.length, end)];
				return ofOwnStock.test(before) && !ofOtherTime.test(before + after)
					? [{ start: index, end: index + whole.length, exchange, symbol }]
					: [];
			})
		: [],
);

const ofStock = (visible: VisibleText, { start, end, exchange, symbol }: OfStock): StatedSymbol => ({
	...visible.piece(start, end),
	symbol: visible.piece(end - symbol.length, end),
	exchange,
	isShort: false,
	isOfStock: true,
});

/** Whether the report says that the registrant has or will have that symbol: `its ticker will change to “HLTX”`. */
const isNew = (text: string, { symbol }: FoundSymbol): boolean =>
	[...text.matchAll(quotedSymbol)].some(
		({ index, 1: quoted }) =>
			quoted === symbol.text && /\b(?:symbol|ticker)/i.test(text.slice(Math.max(0, index - 160), index)),
	);
const quotedSymbol = /["“]([A-Z]{1,6}(?:[./ -][A-Z]{1,3})?)[,.]?["”]/g;

interface FoundSymbol extends Omit<StatedSymbol, 'isShort' | 'isOfStock'> {
	/** The telling words of what stands before the parenthesis. */
	readonly before: string;
	/** The word right before the parenthesis, in small letters. */
	readonly wordBefore: string;
}

/** How far back a name is read, in characters. */
const longestName = 100;
/** `(NYSE: ALDR)`, `(Nasdaq Global Select Market: “ALDR”)`. */
const listed =
	/\((?:the )?((?:NYSE|N(?:asdaq|ASDAQ)|New York Stock Exchange|AMEX)[A-Za-z ]{0,22}?):\s?["“]?([A-Z]{1,6}(?:[./ -][A-Z]{1,3})?)(?=["”]?[;,)])/g;

const symbolsOn = keptWith((shown: VisibleText): readonly FoundSymbol[] =>
	[...shown.text.matchAll(listed)].map(({ index, 0: whole, 1: exchange = '', 2: symbol = '' }) => ({
		...shown.piece(index + 1, index + whole.length),
		symbol: shown.piece(index + whole.length - symbol.length, index + whole.length),
		exchange: exchange.trim(),
		wordBefore: /[^\s,.]+(?=[\s,.]*$)/.exec(shown.text.slice(Math.max(0, index - 40), index))?.[0].toLowerCase() ?? '',
		before: tellingWords(shown.text.slice(Math.max(0, index - longestName), index)).join(' '),
	})),
);
