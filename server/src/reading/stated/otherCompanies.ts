/** Companies other than the registrant that a report calls "the Company". */
import type { Filing } from '../../filing/filing';
import type { Piece } from '../../text/span';
import { isCompanyName, keysOf } from '../../text/words';
import { perFiling } from '../perFiling';
import { proseParagraphs } from '../prose';
import { type TermAgain, termsAgain } from '../terms/termsAgain';

/** A company that is called as the registrant is. */
export interface OtherCompany extends Piece {
	/** The registrant as the cover names it. */
	readonly registrant: string;
	/** The term after it, where the item defines it again here. */
	readonly again?: TermAgain;
}

/** `(the “Company”)`, `(“we,” “us” or the “Company”)`, `(the “Registrant”)`. */
const calledSo =
	/\((?:the|“the|"the)?\s?(?:["“](?:we|us|our|Parent),?["”],?\s(?:and\s|or\s)?(?:the\s)?){0,3}["“]?(?:Company|Registrant)["”]\)/g;
/** A name at the end of some words; what it is and where it is listed may stand after it. */
const nameAtEnd =
	/(?<![\p{L}\p{N}]['’]?)((?:(?:[\p{Lu}\d]|\p{Ll}{1,3}['’]?\p{Lu})[\p{L}\p{N}&.’'-]*,?\s+(?:of\s+|and\s+|the\s+|&\s+)?){1,7}(?:Inc|Corp|Corporation|Incorporated|Company|Co|LLC|L\.L\.C|Ltd|Limited|plc|PLC|N\.A|L\.P|LP|Trust|Holdings|Group)\.?),?(?:\san?\s(?:[\p{L}-]{2,14}\s){1,3}(?:corporation|company|partnership|trust),?)?\s+(?:\((?:NYSE|N(?:asdaq|ASDAQ))[^()]{2,24}\)\s)?$/u;
/** In characters. */
const longestBefore = 200;

/** The companies called "the Company" whose name has no word of a registrant's, in text order; empty without a cover. */
export const otherCompanies = perFiling((filing): readonly OtherCompany[] => {
	const { cover } = filing;
	const registrants = cover?.registrants ?? [];
	const [first] = registrants;
	if (first === undefined) {
		return [];
	}
	const known = new Set(
		[...registrants, cover?.formerNameOrAddress].flatMap((piece) => distinctive(piece?.text ?? '')),
	);
	return known.size === 0
		? []
		: companiesCalledSo(filing, known, first.text).map((company) => {
				const again = termsAgain(filing).find(
					(term) => company.span.end <= term.again.start && term.again.start - company.span.end < longestAside,
				);
				return again === undefined ? company : { ...company, again };
			});
});

/** In characters: how far after the name of a company the term in parentheses stands. */
const longestAside = 40;

function companiesCalledSo(filing: Filing, known: ReadonlySet<string>, registrant: string): readonly OtherCompany[] {
	const { visible } = filing;
	return proseParagraphs(filing).flatMap(({ text, start }) =>
		(/(?:Company|Registrant)["”]\)/.test(text) ? [...text.matchAll(calledSo)] : []).flatMap(({ index }) => {
			const from = Math.max(0, index - longestBefore);
			const found = nameAtEnd.exec(text.slice(from, index));
			const name = found?.[1] ?? '';
			const at = from + (found?.index ?? 0);
			return isCompanyName(name.replace(/,$/, '')) &&
				!saysWhatKind.test(text.slice(Math.max(0, at - 32), at)) &&
				!distinctive(name).some((word) => known.has(word))
				? [
						{
							// A date before the name has capitals, too.
							...visible.piece(start + at + (/^.*\d,?\s+/.exec(name)?.[0].length ?? 0), start + at + name.length),
							registrant,
						},
					]
				: [];
		}),
	);
}

/** `Acme, Inc., a Delaware Corporation (the "Company")`, `a subsidiary of Cobalt, Inc. (…)`: what a company is, after its name. */
const saysWhatKind =
	/\ban?\s+$|\b(?:subsidiar(?:y|ies)|affiliates?|division|unit|parent|manager|trustee|member|holders?|shareholder|stockholder|partner|successor|owner)\s+(?:of|to)\s+$/i;

const form = new Set(
	'inc incorporated corp corporation co company companies llc lp ltd limited plc na trust holdings holding group the of and de'.split(
		' ',
	),
);
/** The words of a name that tell it from others. */
const distinctive = (name: string): readonly string[] =>
	keysOf(name).filter((word) => word.length > 1 && !form.has(word));
