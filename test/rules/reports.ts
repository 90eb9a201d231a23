/** Whole reports around the items that a test is about. Invented names. */

/** A report of plain text, with `items` between its cover and its signatures and `after` after them. */
export function plainReport(items: string, { date = 'March 12, 2026', after = '' } = {}): string {
	return `UNITED STATES
SECURITIES AND EXCHANGE COMMISSION
Washington, D.C. 20549

FORM 8-K

CURRENT REPORT
Pursuant to Section 13 or 15(d) of the Securities Exchange Act of 1934

Date of Report (Date of earliest event reported): ${date}

Harbor Lights, Inc.
(Exact name of registrant as specified in its charter)

${items.trim()}

SIGNATURES

Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed on its behalf by the undersigned hereunto duly authorized.

Harbor Lights, Inc.

Date: ${date}

By: /s/ Jane Doe
Jane Doe
Chief Financial Officer
${after}`;
}

/** A report in HTML, with `items` between its cover and its signatures. */
export function htmlReport(items: string): string {
	return `<html><body>
<p align="center"><b>UNITED STATES<br>SECURITIES AND EXCHANGE COMMISSION</b></p>
<p align="center"><b>FORM 8-K</b></p>
<p align="center"><b>CURRENT REPORT</b></p>
<p>Pursuant to Section 13 or 15(d) of the Securities Exchange Act of 1934</p>
<p>Date of Report (Date of earliest event reported): March 12, 2026</p>
<p>Harbor Lights, Inc.</p>
<p>(Exact name of registrant as specified in its charter)</p>
${items.trim()}
<p align="center"><b>SIGNATURES</b></p>
<p>Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed on its behalf by the undersigned hereunto duly authorized.</p>
<p>Harbor Lights, Inc.</p>
<p>Date: March 12, 2026</p>
<p>By: /s/ Jane Doe<br>Jane Doe<br>Chief Financial Officer</p>
</body></html>
`;
}

/** A line that begins with words of which a rule says `message`, as a fixture marks it; `rest` goes on after the words. */
export function marked(words: string, message: string, rest = ''): string {
	return `${words}${rest}\n${'^'.repeat(words.length)} ${message}`;
}
