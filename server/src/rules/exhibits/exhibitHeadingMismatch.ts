import { coversExhibit, exhibitSeries } from '../../filing/exhibits/exhibitNumber';
import { bringsExhibits } from '../../reading/exhibits/attached/attached';
import { exhibitBeginnings } from '../../reading/exhibits/attached/beginnings';
import { documentOf } from '../../reading/exhibits/attached/documents';
import { isListed, isListedTwice, numberedRows } from '../../reading/exhibits/list/lists';
import { replace } from '../../writing/words';
import { exampleSubmission } from '../examples/submission';
import type { Rule } from '../rule';

const example = (heading: string) =>
	exampleSubmission({
		documents: `<DOCUMENT>
<TYPE>EX-99.1
<SEQUENCE>2
<FILENAME>harbor-ex991.txt
<TEXT>
Exhibit ${heading}

Harbor Lights opens a second plant.
</TEXT>
</DOCUMENT>
`,
	});

/** Flags the heading of an exhibit with another number than that under which it is attached. */
export const exhibitHeadingMismatch: Rule = {
	id: 'exhibit-heading-mismatch',
	severity: { draft: 'warning', final: 'warning' },
	summary: 'The heading of an exhibit has the number under which it is listed and attached.',
	why: 'A reader who opens an exhibit goes by the number at its top. Another one is left of an earlier draft or filing, or the exhibits were mixed up.',
	source: { title: 'Regulation S-K, Item 601(a)', href: 'https://www.ecfr.gov/current/title-17/section-229.601' },
	example: { bad: example('99.2'), good: example('99.1') },
	appliesTo: bringsExhibits,
	*check(filing) {
		for (const { number, document, heading } of exhibitBeginnings(filing)) {
			if (heading === undefined || coversExhibit(heading.text, number) || isOtherSpelling(heading.text, number)) {
				continue;
			}
			const row = numberedRows(filing.exhibitLists).find(
				(each) => documentOf(filing, each)?.document.span.start === document.span.start,
			);
			// Listed by its heading, it is attached under the wrong number: for attachment-not-listed.
			if (row === undefined && isListed(filing.exhibitLists, heading.text)) {
				continue;
			}
			// Two rows of a folder with one number: which of them has it is for duplicate-exhibit.
			if (filing.submission?.folder && isListedTwice(filing.exhibitLists, number)) {
				continue;
			}
			const isWhole = heading.span.end - heading.span.start === heading.text.length;
			yield {
				span: heading.span,
				message: `Exhibit ${heading.text} in the heading, and attached as Exhibit ${number}.`,
				related: row
					? [{ span: row.number.span, message: 'Listed here.' }]
					: [{ span: document.type.span, message: 'Attached here.' }],
				fixes: isWhole ? [{ title: `Change to ${number}`, edits: [replace(heading.span, number)] }] : [],
			};
		}
	},
};

/** Whether two numbers of one series may be one exhibit written in two ways: `10(a)` and `10.1`. */
function isOtherSpelling(a: string, b: string): boolean {
	const isPlain = (number: string) => /^\d{1,3}(?:\.\d{1,3})?$/.test(number);
	return exhibitSeries(a) === exhibitSeries(b) && !(isPlain(a) && isPlain(b));
}
