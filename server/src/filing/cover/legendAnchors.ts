/** Where legends of the cover stand, found by their first words alone, also where the rest was broken over columns. */
import { findPattern } from '../../text/findPattern';
import { withSlips } from '../../text/phrases';
import type { VisibleSpan } from '../../text/span';

/** The first words of the legends. */
export const anchors = {
	dateOfReport: /date\s{1,9}of\s{1,9}(?:the\s{1,9})?(?:report|earliest\s{1,9}event)/i,
	/**
	 * Of a registrant of any kind. In an issue of asset-backed securities the legend may be its part, `(Depositor with
	 * respect to …`. A sponsor is no registrant.
	 */
	registrant: new RegExp(
		`(?:${withSlips('exact')}\\s{1,9}(?:legal\\s{1,9}|corporate\\s{1,9})?${withSlips('name')}s?(?:\\s{1,9}name)?\\s{1,9}(?:of|as)\\s(?!\\s{0,8}(?:the\\s{1,9})?sponsor)|(?<=\\(\\s{0,4})names?\\s{1,9}of\\s{1,9}(?:the\\s{1,9})?(?:registrant|issuer|company)\\s{1,9}as\\s|(?<=\\(\\s{0,4})(?:issuing\\s{1,9}entity|depositor)\\s{1,9}with\\s{1,9}respect\\s)[^\\n\\v)]{0,80}\\)?`,
		'i',
	),
	state:
		/states?\s{1,9}(?:or\s{1,9}other|of\s{1,9}incorp|of\s{1,9}organi[sz]|of\s{1,9}other|or\s{1,9}jurisdiction)|jurisdiction\s{1,9}of\s{1,9}(?:incorp|organi[sz])/i,
	address: /address(?:es)?\b[^();]{0,120}?\b(?:principal|executive\s{1,9}offices?)\b/i,
	telephone: /(?:tele)?phone\s{1,9}number|telephone,?\s{1,60}including\s{1,9}area\s{1,9}code/i,
	formerName: /former\s{1,9}name,?\s{1,9}(?:or\s{1,9})?(?:former\s{1,9})?(?:name|address)/i,
	boxes: /check\s{1,9}the\s{1,9}appropriate\s{1,9}box/i,
	securities: new RegExp(
		`${withSlips('securities')}\\s{1,9}${withSlips('registered')}\\s{1,9}(?:or\\s{1,9}to\\s{1,9}be\\s{1,9}registered\\s{1,9})?(?:${withSlips('pursuant')}|under)\\s{1,9}(?:to\\s{1,9})?${withSlips('section')}\\s{1,9}12\\s?\\(b\\)`,
		'i',
	),
	/** Of the sentence on emerging growth companies any words that no row of a table has. */
	emergingGrowth:
		/indicate\s{1,9}by\s{1,9}check\s{0,9}mark\s{1,9}whether|mark\s{1,9}whether\s{1,9}the\s{1,9}registrant|registrant\s{1,9}is\s{1,9}an\s|emerging\s{1,9}growth\s{1,9}company\s{1,9}as\s/i,
} as const;

/** What may stand before the first words of a legend. */
const opening = /\(\s{0,4}$/;
/** What may stand before the first words of the legend of the telephone number: `(Registrant's`. */
export const telephoneOpening = /\(?\s{0,4}(?:(?:registrant|issuer|company).{0,3}s?\s{1,9})?$/i;

/** What stands before it on its line. */
export const restOfLine = /[\n\r\v][^\n\r\v]{1,40}$/;

/** Where a legend is found by its first words between two offsets, with the parenthesis or the words before them. */
export function findAnchor(
	text: string,
	anchor: RegExp,
	from: number,
	to: number,
	before = opening,
): VisibleSpan | undefined {
	const found = findPattern(text, anchor, from, to);
	const above = found && text.slice(Math.max(from, found.start - 40), found.start);
	const lead = above && before.exec(above)?.[0].trimStart().length;
	return lead ? { ...found, start: found.start - lead } : found;
}
