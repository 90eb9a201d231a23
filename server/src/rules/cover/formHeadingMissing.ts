import type { LooseLegend } from '../../filing/cover/looseWords';
import { findLegend, findWords, lineAt } from '../../reading/cover/coverWords';
import { formName } from '../../reading/cover/formName';
import { insertParagraphsBefore } from '../../writing/paragraphs';
import { replaceVisible } from '../../writing/words';
import { coverOf } from '../examples/coverPage';
import { signedReport } from '../examples/report';
import type { Rule } from '../rule';
import { slipRules } from '../slipRules';

const signed = signedReport().trim();

/** Flags a report without the line that names the form. */
export const formHeadingMissing: Rule = {
	id: 'form-heading-missing',
	severity: { draft: 'warning', final: 'error' },
	isOfAbsence: true,
	yieldsTo: slipRules,
	summary: 'The cover page names the form: FORM 8-K, or FORM 8-K/A for an amendment.',
	why: 'The name of the form is what tells a reader, and a program, what the document is.',
	source: { title: 'Form 8-K, cover page', href: 'https://www.sec.gov/files/form8-k.pdf' },
	example: {
		bad: submissionOf(coverOf({ heading: '', items: signed })),
		good: submissionOf(coverOf({ items: signed })),
	},
	*check(filing) {
		if (filing.cover) {
			return;
		}
		const { visible, items, span } = filing;
		const firstItem = items[0]?.heading.start ?? span.end;
		const page = { start: visible.offset(span.start), end: visible.offset(firstItem) };
		// Items alone are an excerpt.
		if (ofCover.filter((legend) => findLegend(filing, page, legend)).length < 3) {
			return;
		}
		const place =
			findLegend(filing, page, 'current-report') ??
			findLegend(filing, page, 'section-13') ??
			findLegend(filing, page, 'date-of-report') ??
			findWords(filing, { start: page.start, end: visible.text.length }, /\S/u);
		if (!place) {
			return;
		}
		const words = `FORM ${formName(filing)}`;
		const misspelled = findWords(filing, page, misspelledName);
		if (misspelled) {
			const { span, text } = visible.piece(misspelled.start, misspelled.end);
			yield {
				span,
				message: `“${text}” on the cover page is spelled “FORM”.`,
				fixes: [{ title: 'Write “FORM”', edits: replaceVisible(filing, span, 'FORM') }],
			};
			return;
		}
		const bare = findWords(filing, page, bareName);
		if (bare) {
			const { span, text } = visible.piece(bare.start, bare.end);
			yield {
				span,
				message: `“${text}” on the cover page lacks the word “FORM”.`,
				fixes: [{ title: 'Write “FORM” before it', edits: replaceVisible(filing, span, `FORM ${text}`) }],
				atMost: 'warning',
			};
			return;
		}
		const damaged = findWords(filing, page, damagedName);
		if (damaged) {
			const { span, text } = visible.piece(damaged.start, damaged.end);
			yield {
				span,
				message: `“${text}” on the cover page: the form says “${words}”.`,
				fixes: [{ title: `Write “${words}”`, edits: replaceVisible(filing, span, words) }],
			};
			return;
		}
		const line = lineAt(filing, place.start);
		const marked = visible.piece(Math.max(line.start, place.start), Math.min(line.end, place.end)).span;
		yield {
			span: marked,
			message: `No line “${words}” on the cover page.`,
			// A line that cannot be read, such as one with a broken reference, gets no second one below it.
			fixes: findWords(filing, page, brokenName)
				? []
				: [{ title: `Insert “${words}”`, edits: [insertParagraphsBefore(filing, marked.start, [words])] }],
		};
	},
};

/** `FROM`, `FOM` alone before the number of the form. */
const misspelledName =
	/(?<=^|[\n\r\v\t][^a-z\n\r]{0,80})(?!form\b)f[a-z]{2,4}(?=\s{1,4}8\s?-\s?k(?:\s?\/\s?a)?\s*(?:$|[\n\r\v\t]))/i;

/** `8-K` alone on its line. */
const bareName = /(?<=^|[\n\r\v\t][^a-z\d\n\r]{0,80})8-K(?:\/A)?(?=\s*(?:$|[\n\r\v\t]))/i;

/** `FORM&nbps;8-K`, `FORM_8-K` alone on its line. */
const brokenName = /(?<=^|[\n\r\v\t][^a-z\n\r]{0,80})form[^\n\r\v\t]{1,9}8\W{0,2}k\b/i;

/** `ORM 8-K`, `F0RM 8-K`, `FORM -K`, `FORM` alone on its line. */
const damagedName =
	/(?<=^|[\n\r\v\t])(?:\S{1,6}\s{1,4}){0,2}8\s?-?\s?k(?:\s?\/\s?a)?(?=\s*(?:$|[\n\r\v\t]))|(?<=^|[\n\r\v\t][^a-z\d\n\r]{0,80})form(?:[ \u00a0]{1,4}\S{1,9})?(?=\s*(?:$|[\n\r\v\t]))/i;

/** What else stands on the cover of the form. */
const ofCover: readonly LooseLegend[] = [
	'commission',
	'current-report',
	'section-13',
	'date-of-report',
	'registrant',
	'file-number',
	'check-boxes',
];

function submissionOf(text: string): string {
	return `<SEC-DOCUMENT>
<DOCUMENT>
<TYPE>8-K
<SEQUENCE>1
<FILENAME>alder8k.txt
<TEXT>
${text}</TEXT>
</DOCUMENT>
</SEC-DOCUMENT>
`;
}
