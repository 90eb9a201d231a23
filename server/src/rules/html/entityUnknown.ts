import { hasHtml } from '../../reading/has';
import { unknownReferences } from '../../reading/html/unknownReferences';
import { replace } from '../../writing/words';
import { htmlExhibit } from '../examples/htmlExhibit';
import type { Rule } from '../rule';

/** Flags named character references that EDGAR does not know, each once a document. */
export const entityUnknown: Rule = {
	id: 'entity-unknown',
	severity: { draft: 'off', final: 'warning' },
	summary: 'The named character references in the HTML of a submission are those of XHTML 1.0.',
	why: 'EDGAR knows &rsquo;, &nbsp; and 251 others. Browsers know some two thousand, of which EDGAR takes the numbers only.',
	source: {
		title: 'EDGAR Filer Manual, Volume II, 5.2.2',
		href: 'https://www.sec.gov/submit-filings/edgar-filer-manual',
	},
	example: {
		bad: htmlExhibit('<p>The form of the company is marked &check; on page 2.</p>'),
		good: htmlExhibit('<p>The form of the company is marked &#10003; on page 2.</p>'),
	},
	appliesTo: hasHtml,
	*check(filing) {
		for (const { written, places, byNumber } of unknownReferences(filing)) {
			const [first] = places;
			if (first) {
				const times = places.length > 1 ? `, ${places.length} times` : '';
				const edits = places.map((span) => replace(span, byNumber ?? ''));
				yield {
					span: first,
					message: `Reference ${written}${times}: EDGAR does not know this name.`,
					fixes: byNumber === undefined ? [] : [{ title: `Write ${byNumber} for it`, edits, all: true }],
				};
			}
		}
	},
};
