/** Submissions with an exhibit in HTML, as examples. */
import { exampleSubmission } from './submission';

const report = `Item 8.01 Other Events

The company opened a second plant.

Item 9.01 Financial Statements and Exhibits

(d) Exhibits

99.1  Press release dated March 12, 2026
`;

/** A submission whose press release has these paragraphs of HTML; `more` are documents after it. */
export const htmlExhibit = (paragraphs: string, more = ''): string =>
	exampleSubmission({
		report,
		documents: `<DOCUMENT>
<TYPE>EX-99.1
<SEQUENCE>2
<FILENAME>harbor-ex991.htm
<TEXT>
<html><body>
${paragraphs}
</body></html>
</TEXT>
</DOCUMENT>
${more}`,
	});
