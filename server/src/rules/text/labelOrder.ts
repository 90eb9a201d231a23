import { labelsOutOfRow } from '../../reading/slips/marks/labelsInRow';
import type { Rule } from '../rule';

/** Flags the labels of the parts of a sentence that leave one out or stand twice: `(i) …, (ii) … and (iv) …`. */
export const labelOrder: Rule = {
	id: 'label-order',
	severity: { draft: 'hint', final: 'hint' },
	summary: 'The labels of the parts of a sentence follow each other: (i), (ii), (iii).',
	why: 'Where a part is taken out or put in, the labels of the others stay, and what refers to one of them names another.',
	example: {
		bad: `Item 8.01 Other Events

The plan provides for (i) a second plant in Ohio, (ii) a warehouse beside it and (iv) a road to both.
`,
		good: `Item 8.01 Other Events

The plan provides for (i) a second plant in Ohio, (ii) a warehouse beside it and (iii) a road to both.
`,
	},
	*check(filing) {
		for (const { span, text, expected } of labelsOutOfRow(filing)) {
			yield { span, message: `“${text}” where “${expected}” would follow.` };
		}
	},
};
