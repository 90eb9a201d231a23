import { hasHtml } from '../../reading/has';
import { rawCharacters } from '../../reading/html/rawCharacters';
import { characterName } from '../../text/characterName';
import { replace } from '../../writing/words';
import { htmlExhibit } from '../examples/htmlExhibit';
import type { Rule } from '../rule';

/** Flags characters in the HTML of a submission that have to stand as references, each once a document. */
export const rawCharacter: Rule = {
	id: 'raw-character',
	severity: { draft: 'off', final: 'warning' },
	summary: 'In the HTML of a submission, characters beyond ASCII stand as references such as &#8217;.',
	why: 'EDGAR takes letters, digits and common signs as they are, and refuses curly quotation marks, dashes, accents, signs such as ™ and the caret ^ unless a reference stands for them.',
	source: {
		title: 'EDGAR Filer Manual, Volume II, 5.2.1',
		href: 'https://www.sec.gov/submit-filings/edgar-filer-manual',
	},
	example: {
		bad: htmlExhibit('<p>The company’s second plant was opened on March 12, 2026.</p>'),
		good: htmlExhibit('<p>The company&#8217;s second plant was opened on March 12, 2026.</p>'),
	},
	yieldsTo: [
		'placeholder',
		'cover-words',
		'cover-field-missing',
		'report-date-missing',
		'signature-date-missing',
		'registrant-name-mismatch',
	],
	appliesTo: hasHtml,
	*check(filing) {
		for (const { character, places, reference } of rawCharacters(filing)) {
			const [first] = places;
			if (first) {
				const times = places.length > 1 ? `, ${places.length} times` : '';
				const edits = places.map((span) => replace(span, reference ?? ''));
				const title = reference === '' ? 'Remove it' : `Write ${reference} for it`;
				yield {
					span: first,
					message: `${characterName(character)}${times}: EDGAR takes it as a reference only.`,
					fixes: reference === undefined ? [] : [{ title, edits, all: true }],
				};
			}
		}
	},
};
