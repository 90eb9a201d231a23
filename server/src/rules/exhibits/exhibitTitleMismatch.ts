import { lettersOfOthers } from '../../reading/exhibits/list/lettersOfOthers';
import { otherTitles } from '../../reading/exhibits/list/otherTitles';
import { exchangedRows, otherAgreements } from '../../reading/exhibits/list/otherwiseTold';
import { otherDocuments } from '../../reading/exhibits/mentions/otherDocuments';
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

/** Flags an exhibit that the items name by the title of another one, and a title in them whose number, ordinal or year is not that of the list of exhibits: a `Second Amendment to Credit Agreement` for the `Third`; and two descriptions at each other's numbers. */
export const exhibitTitleMismatch: Rule = {
	id: 'exhibit-title-mismatch',
	severity: { draft: 'hint', final: 'hint' },
	summary: 'An exhibit has the same title in the text and in the list of exhibits, with its number, ordinal and year.',
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
		for (const { span, former, engaged } of lettersOfOthers(filing)) {
			yield { span, message: `The letter is one of ${former}, which leaves; ${engaged} is engaged.` };
		}
		const others = otherDocuments(filing);
		for (const { span, text, title, listed, right } of others) {
			yield {
				span,
				message: `“${shortened(title, 60)}” is Exhibit ${text} here; the list has “${shortened(listed.text, 60)}”.`,
				related: [{ span: listed.span, message: 'Listed here.' }],
				fixes: right === undefined ? [] : [{ title: `Write ${right}`, edits: rewrite(filing, span, right) }],
			};
		}
		// What the items call by the title of another row is said once.
		if (others.length > 0) {
			return;
		}
		for (const { span, text, told, kind } of otherAgreements(filing)) {
			yield {
				span,
				message: `“${text} Agreement” in the list; the items have “${told}”.`,
				fixes: [{ title: `Write “${kind}”`, edits: rewrite(filing, span, kind) }],
			};
		}
		for (const { first, second } of exchangedRows(filing)) {
			const numbers = `${first.number.text} and ${second.number.text}`;
			yield {
				span: first.description?.span ?? first.number.span,
				message: `Exhibits ${numbers} are described here as the items describe each other’s.`,
				related: [{ span: second.description?.span ?? second.number.span, message: `Exhibit ${second.number.text}.` }],
			};
		}
	},
};
