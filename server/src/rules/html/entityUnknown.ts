import { hasHtml } from '../../reading/has';
import { type UnknownReference, unknownReferences } from '../../reading/html/unknownReferences';
import { replace } from '../../writing/words';
import { htmlExhibit } from '../examples/htmlExhibit';
import type { Rule } from '../rule';

const messages: Readonly<Record<UnknownReference['fault'], string>> = {
	name: 'EDGAR does not know this name',
	unended: 'its semicolon is missing',
	letter: 'a letter stands for a digit',
	damaged: 'its beginning is damaged',
	number: 'no character of XML has this number',
	sign: 'in inline XBRL it is written &amp;',
};

/** Flags character references that EDGAR does not know, or that have no semicolon, each once a document. */
export const entityUnknown: Rule = {
	id: 'entity-unknown',
	severity: { draft: 'hint', final: 'warning' },
	summary: 'The character references in the HTML are those of XHTML 1.0 or of a character, and end with a semicolon.',
	why: 'EDGAR knows &rsquo;, &nbsp; and 251 others. Browsers know some two thousand, of which EDGAR takes the numbers only. A document with inline XBRL is XML, in which a bare & breaks it.',
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
		for (const { written, places, fault, right } of unknownReferences(filing)) {
			const [first] = places;
			if (first) {
				const times = places.length > 1 ? `, ${places.length} times` : '';
				const edits = places.map((span) => replace(span, right ?? ''));
				yield {
					span: first,
					message: `${fault === 'sign' ? 'Sign' : 'Reference'} ${written}${times}: ${messages[fault]}.`,
					// Browsers take some of the numbers for other characters, and EDGAR has let them pass.
					...(fault === 'number' && { atMost: 'hint' as const }),
					fixes: right === undefined ? [] : [{ title: `Write ${right} for it`, edits, all: true }],
				};
			}
		}
	},
};
