/** Months and years of what is said to have been, and that are after the report: `has served since March 2028`. */
import { monthNames } from '../../text/dates';
import { rememberedByParagraph } from '../../text/remembered';
import type { Piece, VisibleSpan } from '../../text/span';
import { foundIn, paragraphs } from '../paragraphs';
import { perFiling } from '../perFiling';
import { statedDates } from './dates';

/** In text order; none where neither the cover nor a signature has a date. */
export const laterMonths = perFiling((filing): readonly Piece[] => {
	const last = statedDates(filing, 'cover', 'signature')
		.map(({ iso }) => iso.slice(0, 7))
		.sort()
		.at(-1);
	return last === undefined
		? []
		: foundIn(paragraphs(filing), monthsOfWhatWas)
				.filter(({ month }) => month > last.slice(0, month.length))
				.map(({ start, end }) => filing.visible.piece(start, end));
});

interface FoundMonth extends VisibleSpan {
	/** `2028-03`, or the year alone. */
	readonly month: string;
}

/** The last words of it: `since March 2028`, `joined the Company in 2028`. */
const whatWas = new RegExp(
	`\\b(?:(?:has|have|had|who)\\s[^.;]{0,140}?\\b(since)|(?:joined|founded|(?:was|were)\\s(?:appointed|elected|named|promoted|hired|employed))\\s[^.;\\d]{0,100}?\\b(in|since))\\s(?:(${monthNames.join('|')})\\s(?:of\\s)?)?(20\\d\\d)(?![\\d-])`,
	'g',
);

/** Words of a term that ends later, of an office that begins later, or of what somebody is to do. */
const ofFuture =
	/\b(?:elected|appointed|named|promoted|hired|employed|founded)\sto\s(?!the\b|its\b|our\b|a\b|an\b)[a-z]|\b(?:that|which|plan\w*|term|expir\w*|until|through|effective|serve|will|would|next)\b/;

/** `as of December 31, 2028, serviced`, `As of December 31, 2028, the Company had`. */
const asOf = new RegExp(
	`\\b[Aa]s\\sof\\s((${monthNames.join('|')})\\s\\d{1,2},\\s(20\\d\\d)),\\s(?:(?:the|it|we|which)\\s)?(?:Company\\s|Bank\\s)?(?:had(?!\\s(?:expected|planned))|serviced|owned|operated|employed|held|managed|were|was)\\b`,
	'g',
);

const daysOfWhatWas = (text: string): readonly FoundMonth[] =>
	[...text.matchAll(asOf)].map(({ index, 0: whole, 1: day = '', 2: name = '', 3: year = '' }) => {
		const start = index + whole.indexOf(day);
		return {
			start,
			end: start + day.length,
			month: `${year}-${String(monthNames.indexOf(name) + 1).padStart(2, '0')}`,
		};
	});

const monthsOfWhatWas = rememberedByParagraph((text): readonly FoundMonth[] => [
	...daysOfWhatWas(text),
	...(/\b(?:since|in)\s(?:[A-Z][a-z]+\s)?20\d\d/.test(text)
		? [...text.matchAll(whatWas)]
				.filter(({ 0: whole }) => !ofFuture.test(whole))
				.map(({ index, 0: whole, 1: since, 2: word = since, 3: name, 4: year = '' }) => {
					const number = name === undefined ? '' : `-${String(monthNames.indexOf(name) + 1).padStart(2, '0')}`;
					return {
						start: index + whole.lastIndexOf(` ${word} `.trimStart()),
						end: index + whole.length,
						month: `${year}${number}`,
					};
				})
		: []),
]);
