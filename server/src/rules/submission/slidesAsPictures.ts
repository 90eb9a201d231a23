import { hasSubmission } from '../../reading/has';
import { htmlDocuments } from '../../reading/html/documents';
import { perDocument } from '../../reading/perDocument';
import { htmlExhibit } from '../examples/htmlExhibit';
import type { Rule } from '../rule';

const slides = (words: readonly string[]) =>
	htmlExhibit(
		words
			.map((text, i) => `<p><img src="slide${i + 1}.jpg" alt="Slide ${i + 1}"></p>${text && `\n<p>${text}</p>`}`)
			.join('\n'),
	);
const text = 'The second plant of Harbor Lights was opened on March 12, 2026 and makes lamps for ships of every kind.';

/** Flags an exhibit that is pictures and hardly any text. */
export const slidesAsPictures: Rule = {
	id: 'slides-as-pictures',
	severity: { draft: 'hint', final: 'hint' },
	summary: 'What the pictures of a presentation say stands in its text too.',
	why: 'A picture cannot take the place of text that is to be filed: it cannot be searched, and not everybody can read it.',
	source: { title: 'Regulation S-T, Rule 304(e)', href: 'https://www.ecfr.gov/current/title-17/section-232.304' },
	example: { bad: slides(['', '', '']), good: slides([text, text, text]) },
	appliesTo: hasSubmission,
	*check(filing) {
		for (const { document, tags } of htmlDocuments(filing)) {
			const pictures = tags.filter(({ name }) => name === 'img');
			const [first] = pictures;
			if (!first || !document || document === filing.submission?.main || pictures.length < fewestPictures) {
				continue;
			}
			const words = wordsIn(filing, document);
			if (words < fewestWords) {
				yield {
					span: first.span,
					message: `${document.type?.text ?? 'The exhibit'} has ${pictures.length} pictures and ${words} words of text.`,
				};
			}
		}
	},
};

const fewestPictures = 3;
const fewestWords = 40;

/** How many words stand outside of tags, at most as many as are enough. Text that is hidden under a slide counts. */
const wordsIn = perDocument((html): number => {
	let words = 0;
	for (const [written] of html.matchAll(
		/<style\b[\s\S]*?<\/style|<title\b[\s\S]*?<\/title|<[^>]*>|&#?\w{1,10};|\p{L}{2,}/giu,
	)) {
		words += /^[<&]/.test(written) ? 0 : 1;
		if (words >= fewestWords) {
			break;
		}
	}
	return words;
});
