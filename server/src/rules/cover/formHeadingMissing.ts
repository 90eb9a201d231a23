import type { Filing } from '../../filing/filing';
import { findWords, lineAt } from '../../reading/cover/coverWords';
import { insertParagraphsBefore } from '../../writing/paragraphs';
import { coverOf } from '../examples/coverPage';
import { signedReport } from '../examples/report';
import type { Rule } from '../rule';

const signed = signedReport(
	'By: /s/ Jane Doe\nName: Jane Doe\nTitle: Chief Financial Officer\n\nDate: March 12, 2026\n',
).trim();

/** Flags the main document of a submission without the line that names the form. */
export const formHeadingMissing: Rule = {
	id: 'form-heading-missing',
	severity: { draft: 'warning', final: 'error' },
	summary: 'The cover page names the form: FORM 8-K, or FORM 8-K/A for an amendment.',
	why: 'The name of the form is what tells a reader, and a program, what the document is.',
	source: { title: 'Form 8-K, cover page', href: 'https://www.sec.gov/files/form8-k.pdf' },
	example: {
		bad: submissionOf(coverOf({ heading: '', items: signed })),
		good: submissionOf(coverOf({ items: signed })),
	},
	// Without the line only a submission can be told to be a report on the form.
	*check(filing) {
		if (filing.cover || !filing.submission) {
			return;
		}
		const { visible, items, span } = filing;
		const firstItem = items[0]?.heading.start ?? span.end;
		const page = { start: visible.offset(span.start), end: visible.offset(firstItem) };
		// Items alone are an excerpt.
		if (coverWords.filter((pattern) => findWords(filing, page, pattern)).length < 3) {
			return;
		}
		const place =
			findWords(filing, page, /current\s{1,9}report/i) ??
			findWords(filing, page, /pursuant\s{1,9}to\s{1,9}section\s{1,9}13\b/i) ??
			findWords(filing, page, /date\s{1,9}of\s{1,9}(?:the\s{1,9})?(?:earliest|report)/i) ??
			findWords(filing, { start: page.start, end: visible.text.length }, /\S/u);
		if (!place) {
			return;
		}
		const words = `FORM ${nameOf(filing)}`;
		const line = lineAt(filing, place.start);
		const marked = visible.piece(Math.max(line.start, place.start), Math.min(line.end, place.end)).span;
		yield {
			span: marked,
			message: `No line “${words}” on the cover page.`,
			fixes: [{ title: `Insert “${words}”`, edits: [insertParagraphsBefore(filing, marked.start, [words])] }],
		};
	},
};

/** What else stands on the cover of the form. */
const coverWords: readonly RegExp[] = [
	/securities\s{1,4}(?:and|&)\s{1,4}exchange\s{1,4}commission/i,
	/current\s{1,4}report/i,
	/pursuant\s{1,4}to\s{1,4}sections?\s{1,4}13\b/i,
	/date\s{1,4}of\s{1,4}(?:the\s{1,4})?(?:report|earliest\s{1,4}event)/i,
	/exact\s{1,4}name\s{1,4}of/i,
	/commission\s{1,9}file/i,
	/check\s{1,4}the\s{1,4}appropriate\s{1,4}box/i,
];

/** The name of the form by the type of the submission's main document. */
function nameOf({ form }: Filing): string {
	return /^8-K/.test(form) ? form : '8-K';
}

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
