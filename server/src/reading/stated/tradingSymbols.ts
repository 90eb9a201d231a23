/** The trading symbols that the text and the exhibits give the registrant: `Harbor Lights, Inc. (NYSE: HLTS)`. */
import { movedBy, type Piece } from '../../text/span';
import type { VisibleText } from '../../text/visibleText';
import { exhibitBeginnings } from '../exhibits/beginnings';
import { keptWith, perFiling } from '../perFiling';
import { tellingWords } from './nameWords';

/** `NYSE: HLTS` in parentheses after a registrant's name. */
export interface StatedSymbol extends Piece {
	/** `HLTS`. */
	readonly symbol: Piece;
	/** `NYSE`. */
	readonly exchange: string;
}

/** In text order, those on the first pages of exhibits after those of the 8-K; empty where there are none. */
export const statedSymbols = perFiling((filing): readonly StatedSymbol[] => {
	const { visible, span, cover } = filing;
	const names = (cover?.registrants ?? [])
		.map(({ text }) => tellingWords(text).join(' '))
		.filter((name) => name !== '');
	const isOfRegistrant = ({ before }: FoundSymbol) => names.some((name) => ` ${before}`.endsWith(` ${name}`));
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
	return [...inReport, ...inExhibits].filter((found) => isOfRegistrant(found) && !isNew(visible.text, found));
});

/** Whether the report says that the registrant has or will have that symbol: `its ticker will change to “HLTX”`. */
const isNew = (text: string, { symbol }: StatedSymbol): boolean =>
	[...text.matchAll(quotedSymbol)].some(
		({ index, 1: quoted }) =>
			quoted === symbol.text && /\b(?:symbol|ticker)/i.test(text.slice(Math.max(0, index - 160), index)),
	);
const quotedSymbol = /["“]([A-Z]{1,6}(?:[./ -][A-Z]{1,3})?)[,.]?["”]/g;

interface FoundSymbol extends StatedSymbol {
	/** The telling words of what stands before the parenthesis. */
	readonly before: string;
}

/** How far back a name is read, in characters. */
const longestName = 100;
const listed =
	/\((?:the )?((?:NYSE|N(?:asdaq|ASDAQ)|New York Stock Exchange|AMEX)[A-Za-z ]{0,22}?):\s?["“]?([A-Z]{1,6}(?:[./ -][A-Z]{1,3})?)(?=["”]?[;,)])/g;

const symbolsOn = keptWith((shown: VisibleText): readonly FoundSymbol[] =>
	[...shown.text.matchAll(listed)].map(({ index, 0: whole, 1: exchange = '', 2: symbol = '' }) => ({
		...shown.piece(index + 1, index + whole.length),
		symbol: shown.piece(index + whole.length - symbol.length, index + whole.length),
		exchange: exchange.trim(),
		before: tellingWords(shown.text.slice(Math.max(0, index - longestName), index)).join(' '),
	})),
);
