/** Names that are a defined term but for its letter or ordinal, and that nothing else in the report names: the Series A Preferred beside the “Series B Preferred”. */
import { ordinalInTitle } from '../../text/numberWords';
import { literally } from '../../text/phrases';
import type { Piece } from '../../text/span';
import { isAmendment } from '../amendment';
import { isWhole } from '../items/itemText';
import { perFiling } from '../perFiling';
import { termDefinitions } from './definedTerms';

/** Such a name, and the term that the report defines. */
export interface OtherNumber extends Piece {
	readonly term: string;
}

/** What varies in a term, as a group, and what stands before and after it. */
const numbered = new RegExp(
	`^(?:(Series )([A-Z])( (?:[A-Z][a-z]+ ?)*)|()(${ordinalInTitle})( (?:Supplemental|Amendment|Amended)\\b.*))$`,
);

/** In text order of the definitions; none in an amendment or a part of a report. */
export const otherNumbers = perFiling((filing): readonly OtherNumber[] => {
	if (isAmendment(filing) || !isWhole(filing)) {
		return [];
	}
	const { visible, span } = filing;
	const base = visible.offset(span.start);
	const text = visible.textOf(span);
	return termDefinitions(filing).flatMap(({ name }) => {
		const [, series, letter, rest, lead = series, own = letter, tail = rest] = numbered.exec(name) ?? [];
		if (lead === undefined || own === undefined || tail === undefined) {
			return [];
		}
		const varies = series === undefined ? ordinalInTitle : '[A-Z]';
		const words = literally(`${tail}`).replace(/ /g, '\\s+');
		const others = [
			...text.matchAll(
				new RegExp(
					`\\b[Tt]he\\s+(${literally(lead)}(${varies})${words})(?!\\s[A-Z]|\\w|,?\\s+(?:to|of|dated|by|between|among|with)\\b${series === undefined ? '|\\s*\\(' : ''})`,
					'g',
				),
			),
		];
		return others.flatMap(({ index, 0: whole, 1: said = '', 2: other = '' }) => {
			const again = [...text.matchAll(new RegExp(`\\b${literally(lead)}${other}\\b`, 'g'))];
			const start = base + index + whole.length - said.length;
			return other === own || again.length > 1 ? [] : [{ ...visible.piece(start, start + said.length), term: name }];
		});
	});
});
