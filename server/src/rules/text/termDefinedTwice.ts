import { otherCompanies } from '../../reading/stated/otherCompanies';
import { termsAgain } from '../../reading/terms/termsAgain';
import { rewrite } from '../../writing/words';
import type { Rule } from '../rule';

/** Flags a term that an item defines a second time, for something else. */
export const termDefinedTwice: Rule = {
	id: 'term-defined-twice',
	severity: { draft: 'hint', final: 'hint' },
	yieldsTo: ['paragraph-doubled'],
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
		// Of another company that is called the Company its own rule speaks, where nothing says what it should be called.
		const ofOthers = otherCompanies(filing).flatMap((company) => company.again ?? []);
		for (const term of termsAgain(filing)) {
			const { name, first, again, meant } = term;
			if (meant === undefined && ofOthers.includes(term)) {
				continue;
			}
			yield {
				span: again,
				message: `“${name}” is already defined above, for something else.`,
				related: [{ span: first, message: 'Its first definition' }],
				fixes: meant === undefined ? [] : [{ title: `Write “${meant}”`, edits: rewrite(filing, again, meant) }],
			};
		}
	},
};
