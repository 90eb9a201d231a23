/** Which lines of a cover are a name, which go on with one, and which can be none. */

import { datesIn } from '../../text/dates';
import { cellsOf, type Line } from '../../text/lines';
import { isCompanyName } from '../../text/words';
import { isOfLegend } from './legendValues';

/** Words of legends and headings that companies are named after: `Telephone and Data Systems, Inc.`, `Employers Holdings, Inc.` */
const sharedWords =
	/\b(?:telephone|area\s+code|employers?|commission|identification|incorporation|form|washington|united\s+states|former\s+name|former\s+address|current\s+report)\b/gi;

/** Whether a line is the name of a company though words of a legend or heading are in it. */
const isNameAllTheSame = (words: string): boolean =>
	isCompanyName(words) &&
	!/[():]|\d{3}|securities\s+and\s+exchange|^this\s/i.test(words) &&
	!isOfLegend(words.replace(sharedWords, ''));

/** Whether the line right over the legend is a name, whatever words are in it: `Exact Name Brands, Inc.` */
export const isNameOverLegend = (words: string): boolean =>
	isCompanyName(words) && /^\p{Lu}[^():]*$/u.test(words) && !/\d{3}/.test(words) && datesIn(words).length === 0;

/** Whether words before a legend on its line are of a legend themselves. */
export const isLegend = (words: string): boolean => isOfLegend(words) && !isNameAllTheSame(words.trim());

/** What else stands above a name on the cover: headings, and lines that no name looks like. */
export const isOther = (words: string): boolean =>
	datesIn(words).length > 0 ||
	!/\p{L}{2}/u.test(words) ||
	((isOfLegend(words) || /^(?:form|commission|washington|united\s+states|\(amendment)\b/i.test(words)) &&
		!isNameAllTheSame(words));

/** How the names of a cover are set. */
export interface NameSetting {
	/** Whether the text is broken after the first word of a line, as its legend shows. */
	readonly isBrokenAfterWord: boolean;
	/** How many empty lines may stand between the names of two registrants. */
	readonly widestGap: number;
	/** Whether words are a name that stands in one piece below the cover. */
	isKnown(words: string): boolean;
}

/** Whether a line above a name is a registrant of its own, or the beginning of a name that goes on below. */
export const belongsAbove = (words: string, lower: Line, setting: NameSetting): boolean =>
	(lower.gap <= setting.widestGap && isCompanyName(words)) ||
	(lower.gap <= 1 &&
		(/\bon behalf of(?:\s+(?:the\s+)?[A-Z][^()]*)?$/i.test(words) ||
			[words, lower.text].every((each) => endsInSeries.test(each)) ||
			goesOn(words, lower, setting)));

/** The end of the name of one of several trusts: `Acme Certificates Trust IBM 1997-4`. */
const endsInSeries = /\btrusts?,?\s(?:[^()]{1,20}\s)?(?:19|20)\d\d-[a-z\d]{1,4}$/i;

/** Whether a name in capitals is too long for one line: `ACME INTERNATIONAL` right over `LAMPS AND MASTS, INC.`. */
const isFirstHalf = (words: string, { text, gap }: Line): boolean =>
	gap === 0 &&
	(isCompanyName(text) || text.endsWith(',')) &&
	!isCompanyName(words) &&
	[words, text].every((each) => /^[\p{Lu}\d&.,'’ -]{3,}$/u.test(each)) &&
	!/\b(?:ACT|REPORT|COMMISSION|WASHINGTON|STATES|SECTION|AMENDMENT|EXHIBIT)\b/.test(words);

/**
 * Whether a name goes on in the next line: at a hyphen, a comma, "and" or "of", with nothing but `Inc.` or `Public Limited
 * Company`, with the securities that a trust is named after, after its first word in a text that is broken there, as its
 * legend shows, or where the whole name stands in one piece below.
 */
const goesOn = (words: string, next: Line, { isBrokenAfterWord, isKnown }: NameSetting): boolean =>
	(isBrokenAfterWord && next.gap === 0 && isCompanyName(next.text) && /^\p{Lu}[\p{L}’'.&-]*$/u.test(words)) ||
	/(?:[-,&]|\band|(?<!\bbehalf )\bof|\bthe)$/i.test(words) ||
	/^(?:of|and|&)(?:\s|$)/i.test(next.text) ||
	(isCompanyName(next.text) && /^[\p{L}.]+,?$/u.test(next.text) && !isCompanyName(words)) ||
	isKindOfCompany.test(next.text) ||
	/^[\p{L} -]{0,40}\b(?:certificates|notes),?\sseries\s/iu.test(next.text) ||
	isFirstHalf(words, next) ||
	(next.gap === 0 && isCompanyName(next.text) && namesTrust.test(words)) ||
	(!isCompanyName(words) && isCompanyName(next.text) && isKnown(`${words} ${next.text}`));

/** A company with the beginning of the trust that it signs for: `Acme Finance LLC on behalf of the Acme Loan`. */
const namesTrust = /\bon\s+behalf\s+of\s+(?:the\s+)?[A-Z](?:(?!\btrusts?\b)[^()])*$/i;

/** What a company is, as the end of its name: `Limited Partnership`. */
const isKindOfCompany =
	/^(?:public\s)?limited(?:\sliability)?\s(?:company|partnership)$|^national\sassociation$|^real\sestate\sinvestment\strust$|^aktiengesellschaft$|^soci[eé]t[eé]\sanonyme$|^naamloze\svennootschap$/i;

/** The names in columns beside each other, as lines of their own; the line itself where it has one name. */
export function asColumns(line: Line): readonly Line[] {
	const cells = cellsOf(line);
	return cells.length > 1 && cells.every(({ text }) => isCompanyName(text))
		? cells.map((cell) => ({ ...line, ...cell }))
		: [line];
}

/** The places of the names on `lines`, each with the lines that it goes on in. */
export function joinNames(lines: readonly Line[], setting: NameSetting): readonly { start: number; end: number }[] {
	const names: { start: number; end: number; text: string }[] = [];
	for (const line of lines) {
		const last = names.at(-1);
		if (last && goesOn(last.text, line, setting)) {
			last.end = line.end;
			last.text = line.text;
		} else {
			names.push({ start: line.start, end: line.end, text: line.text });
		}
	}
	return names;
}
