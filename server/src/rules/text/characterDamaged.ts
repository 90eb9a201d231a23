import { damagedCharacters } from '../../reading/damagedCharacters';
import { shortened } from '../../text/shortened';
import type { Rule } from '../rule';

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
		const [first, ...others] = damagedCharacters(filing);
		if (first) {
			const count =
				others.length === 0 ? '' : `, as at ${others.length} other ${others.length === 1 ? 'place' : 'places'}`;
			yield {
				span: first.span,
				message: `“${shortened(first.text, 20)}” stands for a character that was damaged${count}.`,
			};
		}
	},
};
