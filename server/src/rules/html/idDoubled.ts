import { hasHtml } from '../../reading/has';
import { doubledIds } from '../../reading/html/doubledIds';
import { shortened } from '../../text/shortened';
import { htmlExhibit } from '../examples/htmlExhibit';
import type { Rule } from '../rule';

const example = (id: string) =>
	htmlExhibit(`<p>See <a href="#plant">The Plant</a>.</p>
<p id="plant">The Plant</p>
<p id="${id}">The Owner</p>`);

/** Flags places of an HTML document that are called alike: in inline XBRL all, elsewhere those that a link leads to. */
export const idDoubled: Rule = {
	id: 'id-doubled',
	severity: { draft: 'hint', final: 'warning' },
	yieldsTo: ['tag-unclosed', 'paragraph-doubled'],
	summary: 'No two places of a document in HTML have the same id.',
	why: 'Paragraphs that are copied bring their ids along. A link then leads to the first of them only, and a document with inline XBRL, which is XML, is not valid.',
	source: {
		title: 'EDGAR Filer Manual, Volume II, 5.2.5',
		href: 'https://www.sec.gov/submit-filings/edgar-filer-manual',
	},
	example: { bad: example('plant'), good: example('owner') },
	appliesTo: hasHtml,
	*check(filing) {
		for (const { id, span, first } of doubledIds(filing)) {
			yield {
				span,
				message: `The id “${shortened(id, 40)}” is also that of another place.`,
				related: [{ span: first, message: 'The other place.' }],
			};
		}
	},
};
