/** The trading symbols that the text and the exhibits give the registrant: `Harbor Lights, Inc. (NYSE: HLTS)`. */
import { movedBy, type Piece } from '../../text/span';
import type { VisibleText } from '../../text/visibleText';
import { exhibitBeginnings } from '../exhibits/attached/beginnings';
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
	return [...inReport, ...inExhibits].flatMap((found) => {
		const isWhole = isOfRegistrant(found);
		return (isWhole || isOfShortName(found)) && !isNew(visible.text, found) ? [{ ...found, isShort: !isWhole }] : [];
	});
});

/** Whether the report says that the registrant has or will have that symbol: `its ticker will change to “HLTX”`. */
const isNew = (text: string, { symbol }: FoundSymbol): boolean =>
	[...text.matchAll(quotedSymbol)].some(
		({ index, 1: quoted }) =>
			quoted === symbol.text && /\b(?:symbol|ticker)/i.test(text.slice(Math.max(0, index - 160), index)),
	);
const quotedSymbol = /["“]([A-Z]{1,6}(?:[./ -][A-Z]{1,3})?)[,.]?["”]/g;

interface FoundSymbol extends Omit<StatedSymbol, 'isShort'> {
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
