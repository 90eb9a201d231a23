/** Cover pages in HTML. Invented names. */
import { type BoxId, boxIds, boxText } from '../../server/src/reading/cover/boxLegends';

/** A row of the table of boxes. */
export function boxRow(words: string): string {
	return `<tr><td style="width:4%"><font face="Wingdings">&#168;</font></td><td><font size="2">${words}</font></td></tr>`;
}

/** A report with a cover in HTML; an empty legend leaves its row out. */
export function htmlCover(boxes: Readonly<Partial<Record<BoxId, string>>>, { before = '', after = '' } = {}): string {
	const rows = boxIds.map((id) => boxes[id] ?? boxText(id)).filter((words) => words !== '');
	return `<html><body>
<p align="center">SECURITIES AND EXCHANGE COMMISSION</p>
<p align="center"><b>FORM 8-K</b></p>
<p align="center">CURRENT REPORT</p>
<p>Date of Report (Date of earliest event reported): March 12, 2026</p>
<p>Harbor Lights, Inc.</p>
<p>(Exact name of registrant as specified in its charter)</p>
${before}<p>Check the appropriate box below if the Form 8-K filing is intended to simultaneously satisfy the filing obligation of the registrant under any of the following provisions:</p>
<table>
${rows.map(boxRow).join('\n')}
</table>
${after}<p><b>Item 8.01 Other Events</b></p>
<p>The company opened a second plant.</p>
</body></html>
`;
}
