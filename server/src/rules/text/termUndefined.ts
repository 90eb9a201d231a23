import { otherDirections } from '../../reading/terms/directions';
import { otherShortNames } from '../../reading/terms/shortNames';
import { termsAgain } from '../../reading/terms/termsAgain';
import { undefinedTerms } from '../../reading/terms/undefinedTerms';
import { shortened } from '../../text/shortened';
import { rewrite } from '../../writing/words';
import { exampleReport } from '../examples/report';
import type { Rule } from '../rule';

const example = (term: string): string =>
	exampleReport(`Item 1.01 Entry into a Material Definitive Agreement

On March 12, 2026, the Company agreed to buy Tern Lamps, Inc. under an Agreement and Plan of Merger${term}. The Merger Agreement has a term of one year. Both boards have approved the Merger Agreement. A copy of the Merger Agreement will be filed with the next report.`);

/** Flags the short name of an agreement, a security or a party that the items use and that nothing in the report defines. */
export const termUndefined: Rule = {
	id: 'term-undefined',
	severity: { draft: 'hint', final: 'hint' },
	summary:
		'An agreement, a party or a deal that is called by a short name is introduced by it: (the “Merger Agreement”).',
	why: 'A sentence that is taken out or reworded takes the definition along, and what follows then speaks of something that the reader has not met.',
	example: { bad: example(''), good: example(' (the “Merger Agreement”)') },
	*check(filing) {
		// Of a term whose definition has the name of another one, the rule about terms defined twice speaks.
		const meant = termsAgain(filing).map((term) => term.meant);
		for (const { span, text, uses } of undefinedTerms(filing)) {
			if (meant.includes(text)) {
				continue;
			}
			yield {
				span,
				message: `“${shortened(text, 40)}” is used${uses === 1 ? '' : ` ${uses} times`}, and the report defines it nowhere.`,
			};
		}
		for (const { span, text, used, uses } of otherShortNames(filing)) {
			yield { span, message: `“${text}” is used nowhere; “${used}” is used ${uses} times.` };
		}
		for (const { span, text, term, definition, right } of otherDirections(filing)) {
			yield {
				span,
				message: `“${shortened(term, 40)}” is defined ${right}, not ${text}.`,
				related: [{ span: definition.span, message: 'Defined here.' }],
				fixes: [{ title: `Write “${right}”`, edits: rewrite(filing, span, right) }],
			};
		}
	},
};
