/** Companies other than the registrant that a report calls "the Company". */
import type { Piece } from '../text/span';
import { isCompanyName, keysOf } from '../text/words';
import { perFiling } from './perFiling';
import { proseParagraphs } from './prose';

/** A company that is called as the registrant is. */
export interface OtherCompany extends Piece {
	/** The registrant as the cover names it. */
	readonly registrant: string;
}

const calledCompany =
	/((?:[\p{Lu}\d][\p{L}\p{N}&.’'-]*,?\s+(?:of\s+|and\s+|the\s+|&\s+)?){1,7}(?:Inc|Corp|Corporation|Incorporated|Company|Co|LLC|L\.L\.C|Ltd|Limited|plc|PLC|N\.A|L\.P|LP|Trust|Holdings|Group)\.?),?\s+\((?:the|“the|"the)?\s?["“]?Company["”]\)/gu;

/** The companies called "the Company" whose name has no word of a registrant's, in text order; empty without a cover. */
export const otherCompanies = perFiling((filing): readonly OtherCompany[] => {
	const { cover, visible } = filing;
	const registrants = cover?.registrants ?? [];
	const [first] = registrants;
	if (first === undefined) {
		return [];
	}
	const known = new Set(
		[...registrants, cover?.formerNameOrAddress].flatMap((piece) => distinctive(piece?.text ?? '')),
	);
	return known.size === 0 || !mayCallOther(visible.text, known)
		? []
		: proseParagraphs(filing).flatMap(({ text, start }) =>
				(text.includes('Company') ? [...text.matchAll(calledCompany)] : [])
					.filter(
						({ index, 1: name = '' }) =>
							isCompanyName(name.replace(/,$/, '')) &&
							!saysWhatKind.test(text.slice(Math.max(0, index - 4), index)) &&
							!distinctive(name).some((word) => known.has(word)),
					)
					.map(({ index, 1: name = '' }) => ({
						// A date before the name has capitals, too.
						...visible.piece(start + index + (/^.*\d,?\s+/.exec(name)?.[0].length ?? 0), start + index + name.length),
						registrant: first.text,
					})),
			);
});

/** `Acme, Inc., a Delaware Corporation (the "Company")`: what a company is, after its name. */
const saysWhatKind = /\ban?\s+$/;

/** Whether somewhere the name of a company without a known word stands before `(the "Company")`. */
function mayCallOther(text: string, known: ReadonlySet<string>): boolean {
	return [...text.matchAll(/\([^()\n]{0,8}Company["”]\)/g)].some(({ index }) => {
		const before = text.slice(Math.max(0, index - 60), index).replace(/,?\s*$/, '');
		return isCompanyName(before) && !distinctive(before).some((word) => known.has(word));
	});
}

const form = new Set(
	'inc incorporated corp corporation co company companies llc lp ltd limited plc na trust holdings holding group the of and de'.split(
		' ',
	),
);
/** The words of a name that tell it from others. */
const distinctive = (name: string): readonly string[] =>
	keysOf(name).filter((word) => word.length > 1 && !form.has(word));
