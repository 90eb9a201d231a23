import { test } from 'node:test';
import { exhibitLinkMissing } from '../../../server/src/rules/exhibits/exhibitLinkMissing';
import { check, fix } from '../../fixture';
import { htmlReport, plainReport } from '../reports';
import { exhibitsOf, submissionOf } from '../submissions';

const report = (rows: string) =>
	htmlReport(`<p>Item 9.01 Financial Statements and Exhibits</p>\n<p>(d) Exhibits</p>\n<table>\n${rows}\n</table>`);

test('a row of HTML without a hyperlink is marked at its number', () =>
	check(
		exhibitLinkMissing,
		report(`<tr><td>10.1</td><td><a href="lease.htm">Lease</a></td></tr>
<tr><td>99.1</td><td>Press release dated March 12, 2026</td></tr>
        ^^^^ Exhibit 99.1 has no hyperlink to its document.`),
	));

test('interactive data, exhibits on paper, parts of other exhibits and exhibits to come need none', () =>
	check(
		exhibitLinkMissing,
		report(`<tr><td>3.1</td><td>Bylaws (incorporated by reference to Exhibit 3.1 to the Form S-1 filed in 1992)</td></tr>
<tr><td>4.2</td><td>Form of Note (included in Exhibit 4.1)</td></tr>
<tr><td>10.1</td><td>Lease (to be filed by amendment)</td></tr>
<tr><td>33</td><td>EXHIBIT</td></tr>
<tr><td>101</td><td>Interactive data files</td></tr>
<tr><td>104</td><td>Cover Page Interactive Data File</td></tr>`),
	));

test('plain text and reports of before 1 September 2017 have no hyperlinks', () => {
	check(exhibitLinkMissing, plainReport(exhibitsOf('99.1  Press release dated March 12, 2026')));
	check(
		exhibitLinkMissing,
		report('<tr><td>99.1</td><td>Press release</td></tr>').replaceAll('March 12, 2026', 'March 14, 2017'),
	);
});

test('one hyperlink in either of two lists is enough', () =>
	check(
		exhibitLinkMissing,
		report(`<tr><td>99.1</td><td>Press release</td></tr>
</table>
<p>EXHIBIT INDEX</p>
<table>
<tr><td>99.1</td><td><a href="press.htm">Press release</a></td></tr>`),
	));

test('the fix links the attached document', () => {
	const documents = [{ type: 'EX-99.1', fileName: 'harbor-ex991.htm' }];
	const row = (words: string) => submissionOf(report(`<tr><td>99.1</td><td><b>${words}</b></td></tr>`), documents);
	fix(
		exhibitLinkMissing,
		row('Press release dated March&nbsp;12, 2026'),
		row('<a href="harbor-ex991.htm">Press release dated March&nbsp;12, 2026</a>'),
	);
});
