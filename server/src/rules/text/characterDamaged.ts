import { damagedCharacters } from '../../reading/damagedCharacters';
import { exhibitRemains } from '../../reading/exhibits/remains';
import { shortened } from '../../text/shortened';
import type { Piece } from '../../text/span';
import type { Problem, Rule } from '../rule';

/** Flags a text of which a conversion has damaged characters: `â€œ`, `Company?s`. Once, however many there are. */
export const characterDamaged: Rule = {
	id: 'character-damaged',
	severity: { draft: 'hint', final: 'hint' },
	summary: 'No quotation mark, dash or letter was damaged when the text was converted.',
	why: 'Curly quotation marks and dashes become other signs when a text is read in another encoding than it was written in; the whole text is best converted anew.',
	example: {
		bad: `Item 8.01 Other Events

The Company?s second plant is the â€œlargestâ€œ in Ohio.
`,
		good: `Item 8.01 Other Events

The Company’s second plant is the “largest” in Ohio.
`,
	},
	*check(filing) {
		const inExhibits = exhibitRemains(filing).filter(({ kind }) => kind === 'damaged');
		yield* [...once(damagedCharacters(filing)), ...once(inExhibits)];
	},
};

/** The first of some damaged characters, for all of them. */
function once([first, ...others]: readonly Piece[]): readonly Problem[] {
	const count = others.length === 0 ? '' : `, as at ${others.length} other ${others.length === 1 ? 'place' : 'places'}`;
	return first
		? [
				{
					span: first.span,
					message: `“${shortened(first.text, 20)}” stands for a character that was damaged${count}.`,
				},
			]
		: [];
}
