import { termsAgain } from '../../reading/terms/termsAgain';
import type { Rule } from '../rule';

/** Flags a term that an item defines a second time, for something else. */
export const termDefinedTwice: Rule = {
	id: 'term-defined-twice',
	severity: { draft: 'hint', final: 'hint' },
	summary: 'A defined term stands for one thing within an item.',
	why: 'Where two things have one name, nobody can tell which of them a later sentence means.',
	example: {
		bad: `Item 8.01 Other Events

The Company leases a plant from Pine Bank, N.A. (the "Lender"). A loan of Cobalt Prairie Trust (the "Lender") pays for it.
`,
		good: `Item 8.01 Other Events

The Company leases a plant from Pine Bank, N.A. (the "Lessor"). A loan of Cobalt Prairie Trust (the "Lender") pays for it.
`,
	},
	*check(filing) {
		for (const { name, first, again } of termsAgain(filing)) {
			yield {
				span: again,
				message: `“${name}” is defined above already, after other words.`,
				related: [{ span: first, message: 'Its first definition' }],
			};
		}
	},
};
