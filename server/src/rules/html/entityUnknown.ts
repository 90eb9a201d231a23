import { hasHtml } from '../../reading/has';
import { unknownReferences } from '../../reading/html/unknownReferences';
import { replace } from '../../writing/words';
import { htmlExhibit } from '../examples/htmlExhibit';
import type { Rule } from '../rule';

/** Flags character references that EDGAR does not know, or that have no semicolon, each once a document. */
export const entityUnknown: Rule = {
	id: 'entity-unknown',
	severity: { draft: 'hint', final: 'warning' },
	summary: 'The named character references in the HTML are those of XHTML 1.0, and end with a semicolon.',
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
		for (const { written, places, isUnended, right } of unknownReferences(filing)) {
			const [first] = places;
			if (first) {
				const times = places.length > 1 ? `, ${places.length} times` : '';
				const edits = places.map((span) => replace(span, right ?? ''));
				yield {
					span: first,
					message: `Reference ${written}${times}: ${isUnended ? 'its semicolon is missing' : 'EDGAR does not know this name'}.`,
					fixes: right === undefined ? [] : [{ title: `Write ${right} for it`, edits, all: true }],
				};
			}
		}
	},
};
