import { leftMarkup } from '../../reading/debris/programMarkup';
import { replace } from '../../writing/words';
import type { Rule } from '../rule';

/** Flags markup of word processors, mail programs and translators in HTML, each program once. */
export const wordProcessorMarkup: Rule = {
	id: 'word-processor-markup',
	severity: { draft: 'hint', final: 'hint' },
	summary: 'The HTML has no markup that only a word processor understands.',
	why: 'EDGAR takes a small part of HTML. What Word, Google Docs or a mail program writes beside it is ignored at best, and often carries names, templates and comments that were not meant for the public.',
	example: {
		bad: `<html><body>
<p>Item 8.01 Other Events</p>
<p style="margin:0in;mso-pagination:none">The Company opened a second plant.<o:p></o:p></p>
</body></html>
`,
		good: `<html><body>
<p>Item 8.01 Other Events</p>
<p style="margin:0in">The Company opened a second plant.</p>
</body></html>
`,
	},
	*check(filing) {
		for (const { program, places, removable } of leftMarkup(filing)) {
			const [first] = places;
			yield {
				span: first,
				message: `Markup of ${program}${places.length > 1 ? ` in ${places.length} places` : ''}, which EDGAR does not know.`,
				fixes:
					removable.length > 0
						? [{ title: `Remove what only ${program} reads`, edits: removable.map((span) => replace(span, '')) }]
						: [],
			};
		}
	},
};
