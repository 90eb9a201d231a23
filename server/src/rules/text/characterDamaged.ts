import type { Filing } from '../../filing/filing';
import { exhibitRemains } from '../../reading/exhibits/attached/remains';
import { damagedCharacters } from '../../reading/slips/marks/damagedCharacters';
import { foreignCharacters } from '../../reading/slips/marks/foreignCharacters';
import { characterName } from '../../text/characterName';
import { shortened } from '../../text/shortened';
import type { Piece } from '../../text/span';
import { replace } from '../../writing/words';
import type { Problem, Rule } from '../rule';

/** Flags a text of which a conversion has damaged characters: `â€œ`, `Company?s`, an invisible one within a word. Each once, however many there are. */
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
		yield* [...once(damagedCharacters(filing)), ...once(inExhibits), ...foreign(filing)];
	},
};

/** Characters within words that do not belong there, each once with all its places. */
function* foreign(filing: Filing): Iterable<Problem> {
	for (const { character, right, places } of foreignCharacters(filing)) {
		const [span] = places;
		if (span) {
			yield {
				span,
				message: `${wrongWith(character, right)} within a word${places.length > 1 ? ` at ${places.length} places` : ''}.`,
				fixes: [
					{
						title: right === '' ? 'Remove it' : `Write “${right}”`,
						edits: places.map((place) => replace(place, right)),
					},
				],
			};
		}
	}
}

const wrongWith = (character: string, right: string): string =>
	right === ''
		? `Invisible c${characterName(character).slice(1)}`
		: `${characterName(character)} stands for “${right}”`;

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
