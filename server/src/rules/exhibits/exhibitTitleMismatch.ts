import { otherTitles } from '../../reading/exhibits/list/otherTitles';
import { hasExhibitRows } from '../../reading/has';
import { shortened } from '../../text/shortened';
import { rewrite } from '../../writing/words';
import { exampleReport } from '../examples/report';
import type { Rule } from '../rule';

const example = (ordinal: string): string =>
	exampleReport(`Item 1.01 Entry into a Material Definitive Agreement

On March 12, 2026, the company entered into a ${ordinal} Amendment to Credit Agreement with Pine Bank, N.A.

Item 9.01 Financial Statements and Exhibits

(d) Exhibits

10.1 Third Amendment to Credit Agreement, dated as of March 12, 2026
`);

/** Flags a title in the items whose number, ordinal or year is not that of the list of exhibits: a `Second Amendment to Credit Agreement` for the `Third`. */
export const exhibitTitleMismatch: Rule = {
	id: 'exhibit-title-mismatch',
	severity: { draft: 'hint', final: 'hint' },
	summary: 'A contract or a plan has the same number, ordinal and year in the text and in the list of exhibits.',
	why: 'Contracts are amended again and again, and the report on the last amendment is the model for the next. One of the two places keeps the number of the last.',
	example: { bad: example('Second'), good: example('Third') },
	appliesTo: hasExhibitRows,
	*check(filing) {
		for (const { span, text, listed, right } of otherTitles(filing)) {
			yield {
				span,
				message: `“${text}” here; the list has “${shortened(listed.text, 60)}”.`,
				related: [{ span: listed.span, message: 'Listed here.' }],
				fixes: [{ title: `Write “${right}”`, edits: rewrite(filing, span, right) }],
			};
		}
	},
};
