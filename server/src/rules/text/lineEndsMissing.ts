import { isPlainText } from '../../reading/has';
import { linesOf } from '../../text/lines';
import type { Rule } from '../rule';

/** Says once that a text lost its line ends, for then nothing is said of what is missing in it. */
export const lineEndsMissing: Rule = {
	id: 'line-ends-missing',
	severity: { draft: 'information', final: 'information' },
	summary: 'The lines of the form stand on lines of the text.',
	why: 'A scraper, a PDF or the clipboard may leave a report on one line. Its parts are then found by their words, and what is not found may be there all the same: rules about missing parts say nothing of such a text.',
	example: {
		bad: `FORM 8-K CURRENT REPORT Pursuant to Section 13 or 15(d) of the Securities Exchange Act of 1934 Date of Report (Date of earliest event reported): March 12, 2026 Alder Creek Instruments, Inc. (Exact name of registrant as specified in its charter) Item 8.01 Other Events. The company opened a second plant.
`,
		good: `FORM 8-K

CURRENT REPORT
Pursuant to Section 13 or 15(d) of the Securities Exchange Act of 1934

Date of Report (Date of earliest event reported): March 12, 2026

Alder Creek Instruments, Inc.
(Exact name of registrant as specified in its charter)

Item 8.01 Other Events.

The company opened a second plant.
`,
	},
	appliesTo: isPlainText,
	*check({ lostLines, visible }) {
		const [first] = lostLines ? linesOf(visible.text) : [];
		if (first) {
			yield {
				span: visible.span(first.start, first.end),
				message: 'This text lost its line ends or tables: what seems to be missing in it is not reported.',
			};
		}
	},
};
