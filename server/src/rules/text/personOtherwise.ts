import { oddAges } from '../../reading/stated/ages';
import { oddPersons } from '../../reading/stated/persons';
import { oddPronouns } from '../../reading/stated/pronouns';
import { unnamedPersons } from '../../reading/stated/unnamedPersons';
import { shortened } from '../../text/shortened';
import { rewrite } from '../../writing/words';
import type { Rule } from '../rule';

const example = (name: string): string => `Item 5.02 Departure of Directors or Certain Officers

On March 12, 2026, Jane Hollander, the Company's Controller, resigned. Ms. Hollander will stay until May. ${name} has worked for the Company since 2014. The Company thanks Ms. Hollander for her service.
`;

/** Flags a person who is another one elsewhere in the report: `Mr. Doe` for `Ms. Doe`, `Smiht` for `Smith`, `her` of `Mr. Doe`, 48 for 49. */
export const personOtherwise: Rule = {
	id: 'person-otherwise',
	severity: { draft: 'hint', final: 'hint' },
	summary: 'A person is called alike throughout the report, by the full name once, and has one age.',
	why: 'Where a report of another day was the model, a “Mr.” is left for a “Ms.”; and no spelling checker knows the names of persons.',
	example: { bad: example('Mr. Hollander'), good: example('Ms. Hollander') },
	*check(filing) {
		for (const { span, text, person } of oddPronouns(filing)) {
			yield { span, message: `“${text}” in a paragraph about ${shortened(person, 40)}.` };
		}
		for (const { span, text, person, usual, other } of oddAges(filing)) {
			yield {
				span,
				message: `${shortened(person, 40)} is ${text} here, and ${usual} elsewhere.`,
				related: [{ span: other.span, message: 'Elsewhere' }],
				fixes: [{ title: `Write “${usual}”`, edits: rewrite(filing, span, usual) }],
			};
		}
		for (const { span, text } of unnamedPersons(filing)) {
			yield { span, message: `“${shortened(text, 40)}” is named in full nowhere in the report.` };
		}
		for (const { span, text, written, usual, other } of oddPersons(filing)) {
			const isTitle = written.endsWith('.');
			yield {
				span,
				message: `“${shortened(text, 40)}” is ${isTitle ? `called “${usual}”` : `“${usual}”`} elsewhere.`,
				related: [{ span: other.span, message: 'Elsewhere' }],
				fixes: [
					{
						title: `Write “${usual}”`,
						edits: rewrite(filing, span, isTitle ? text.replace(/^\w+\.?/, usual) : usual),
					},
				],
			};
		}
	},
};
