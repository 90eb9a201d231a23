/** Terms of which a parenthesis says that they are defined above, and that are defined below, or the other way round. */
import { folded } from '../../text/folded';
import type { Piece } from '../../text/span';
import { perFiling } from '../perFiling';
import { termDefinitions } from './definedTerms';

/** The word `above` or `below` that is the wrong one. */
export interface OtherDirection extends Piece {
	readonly term: string;
	readonly definition: Piece;
	readonly right: string;
}

const direction = /,?\s\((?:as\s)?(?:such\sterm\sis\s)?(?:defined|described)\s(above|below)\)/g;
/** Before a term that is the end of a longer name: `New` before `Credit Agreement`. */
const partOfName = /\b(?!(?:The|These|This|Such|Each|Any|An?|Its|Our)\s)\p{Lu}[\p{L}’-]*\s$|[\p{L}\d’-]$/u;
/** In characters: as long may a term be. */
const reach = 100;

/** In text order; none of a term that the report defines in several places. */
export const otherDirections = perFiling((filing): readonly OtherDirection[] => {
	const { visible, span } = filing;
	const base = visible.offset(span.start);
	const text = visible.textOf(span);
	return [...text.matchAll(direction)].flatMap(({ index, 0: whole, 1: said = '' }): readonly OtherDirection[] => {
		const before = folded(text.slice(Math.max(0, index - reach), index));
		const [term] = termDefinitions(filing)
			.filter(({ name }) => before.endsWith(name) && !partOfName.test(before.slice(0, -name.length)))
			.sort((a, b) => b.name.length - a.name.length);
		const [definition, ...again] = term?.definitions ?? [];
		const start = base + index + whole.lastIndexOf(said);
		const right = definition && visible.offset(definition.span.start) < start ? 'above' : 'below';
		return term === undefined || definition === undefined || again.length > 0 || said === right
			? []
			: [{ ...visible.piece(start, start + said.length), term: term.name, definition, right }];
	});
});
