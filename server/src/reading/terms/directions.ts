/** Terms of which a parenthesis says that they are defined above, and that are defined below, or the other way round. */
import type { Piece } from '../../text/span';
import { perFiling } from '../perFiling';
import { definedTerms } from './definedTerms';

/** The word `above` or `below` that is the wrong one. */
export interface OtherDirection extends Piece {
	readonly term: string;
	readonly definition: Piece;
	readonly right: string;
}

const direction = /^,? \((?:as )?(?:such term is )?(?:defined|described) (above|below)\)/;
/** Longer than such a parenthesis, in characters. */
const reach = 60;

/** By the terms; none of a term that the report defines in several places. */
export const otherDirections = perFiling((filing): readonly OtherDirection[] => {
	const { visible, span } = filing;
	return !/\bdefined (?:above|below)\)/.test(visible.textOf(span).replace(/\s/g, ' '))
		? []
		: definedTerms(filing).flatMap(({ name, definitions: [definition, ...again], uses }) =>
				uses.flatMap((use): readonly OtherDirection[] => {
					const at = visible.offset(use.end);
					const found = direction.exec(visible.text.slice(at, at + reach).replace(/\s/g, ' '));
					const [whole = '', said = ''] = found ?? [];
					if (definition === undefined || again.length > 0 || said === '') {
						return [];
					}
					const right = definition.span.start < use.start ? 'above' : 'below';
					const start = at + whole.lastIndexOf(said);
					return said === right
						? []
						: [{ ...visible.piece(start, start + said.length), term: name, definition, right }];
				}),
			);
});
