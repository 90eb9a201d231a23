/** What hurts a reader of texts: pieces that break things where they stand, and giants made of one piece many times. */
import { report } from '../report';

/** Short texts that are put anywhere: characters that nobody sees, halves of things, tags in odd places. */
export const pieces: readonly string[] = [
	// Line ends of every kind, alone and mixed.
	'\n',
	'\r',
	'\r\n',
	'\n\r',
	'\r\r\n',
	'\v',
	'\f',
	'\u0085',
	'\u2028',
	'\u2029',
	'\n\r\n\r\n\n',
	// Characters that nobody sees, and halves of characters.
	'\0',
	'\ufeff',
	'\u200b',
	'\u00a0',
	'\u00ad',
	'\u200e',
	'\u200f',
	'\u202e',
	'\u2066',
	'\ud800',
	'\udc00',
	'\udc00\ud800',
	'\u{1F4C8}',
	'e\u0301',
	'\u0130',
	'\u1e9e',
	'\ufb01',
	'\uffff',
	// What encodings make of each other.
	'â€œ',
	'â€™s',
	'Ã©',
	'ï»¿',
	'Â ',
	'\u0093Company\u0094',
	'\ufffd',
	'=E2=80=9C',
	'M\0a\0r\0c\0h\0',
	// White space.
	' ',
	'\t',
	'   ',
	'\t\t',
	'\u3000',
	// Markup, whole and halved.
	'<',
	'>',
	'&',
	'&#',
	'&#x',
	'&#0;',
	'&#xd800;',
	'&#1114112;',
	'&nbsp;',
	'&nbsp',
	'&lt;td&gt;',
	'&amp;amp;',
	'<!--',
	'-->',
	'<!',
	'<![CDATA[',
	']]>',
	'<?xml',
	'</',
	'</>',
	'<p',
	'<p>',
	'</p>',
	'<div style="',
	'<br>',
	'<table>',
	'</table>',
	'<tr>',
	'</tr>',
	'<td>',
	'</td>',
	'<td colspan=2>',
	'<a href="',
	'<a href="https://www.sec.gov/a.htm">',
	'</a>',
	'<b>',
	'<script>',
	'</script>',
	'<style>',
	'<title>',
	'<html>',
	'</body></html>',
	'<pre>',
	'<plaintext>',
	'<svg><p>',
	'<ix:nonNumeric name="dei:EntityRegistrantName">',
	'</ix:nonNumeric>',
	'<ix:header>',
	'</ix:header>',
	'<xbrli:context id="c">',
	'**',
	'`',
	'[words](https://example.com/a.htm)',
	'](',
	'|',
	'| --- | --- |\n',
	'#',
	'> ',
	'\\',
	// The envelope.
	'<DOCUMENT>',
	'\n<DOCUMENT>\n',
	'</DOCUMENT>',
	'\n</DOCUMENT>\n',
	'\n<TYPE>8-K\n',
	'<TYPE>EX-99.1',
	'\n<SEQUENCE>1\n',
	'\n<FILENAME>a.htm\n',
	'<TEXT>',
	'\n<TEXT>\n',
	'</TEXT>',
	'\n</TEXT>\n',
	'<document>',
	'<PAGE>',
	'\n<DOCUMENT>\n<TYPE>EX-99.1\n<SEQUENCE>2\n<FILENAME>b.htm\n<TEXT>\nPress release.\n</TEXT>\n</DOCUMENT>\n',
	'\n<DOCUMENT>\n<TYPE>8-K\n<TEXT>\n',
	'<SEC-HEADER>',
	'</SEC-HEADER>',
	'\nCONFORMED PERIOD OF REPORT:\t20260302\n',
	'\nITEM INFORMATION:\t\tOther Events\n',
	'-----BEGIN PRIVACY-ENHANCED MESSAGE-----\n',
	// The form.
	'FORM 8-K',
	'\nFORM 8-K/A\n',
	'\nFORM 10-Q\n',
	'\nDate of Report (Date of earliest event reported): February 30, 2026\n',
	'(Exact name of registrant as specified in its charter)',
	'(Commission File Number)',
	'Item',
	'\nItem\n',
	'\nItem 8.01 Other Events.\n',
	'\nItem 9.01 Financial Statements and Exhibits.\n(d) Exhibits\n',
	'\nItems 1.01, 2.03 and 9.01\n',
	'\nItem 5. Other Events\n',
	'\nItem 99999999.99\n',
	'Item 8.01',
	'\n(d)\n',
	'(a) (b) (c)',
	'\nExhibit No.\tDescription\n99.1\tPress release\n',
	'\n99.1\n',
	'99.1*',
	'Exhibit 99.1',
	'Exhibits 10.1 through 10.9',
	'(incorporated by reference to Exhibit 10.1 to the Form 10-K filed on March 1, 2025)',
	'\nEXHIBIT INDEX\n',
	'\nEXHIBIT 99.1\nPRESS RELEASE\n',
	'\nSIGNATURES\n',
	'\nSIGNATURE\nPursuant to the requirements of the Securities Exchange Act of 1934\n',
	'\nBy:\n',
	'\nBy: /s/ Ada Brandt\nName: Ada Brandt\nTitle: Chief Executive Officer\n',
	'/s/',
	'\nDate:\n',
	'\n/s/\t/s/\n',
	'[ ]',
	'☒',
	'[Title]',
	'(the “Company”)',
	'(“',
	'”)',
	'("Agreement")',
	'________________',
	'- 2 -',
];

/** What the giants are made of: one of these, thousands of times. */
export const units: readonly string[] = [
	...[' ', '\t', '\n', '\r', '\r\n', ' \n', '\v', '\f', '\0', '\u2028', '\u200f', '\ufeff', '\u00a0', '\ud800'],
	...['(', ')', '(a', '(a) ', '[', '[ ] ', '☐ ', '"', '“', '“x” ', '(“x”) ', '(the “Company”) ', '{', "'"],
	...['*', '*a', '**a ', '_', '-', '- ', '=', '.', '. ', ',', ':', ';', '/', '|', '| ', '# ', '> ', '\\', '`', '•\t'],
	...['a', 'A', 'a ', 'A ', 'Word ', 'word. ', 'Word\n', 'Word.\n', 'Word\n\n', 'Word  ', 'Word\t', 'é', 'İ'],
	...['1', '1 ', '1.', '1.1', '1.1 ', '0.00\n', '12\n', '$', '2026 ', 'March 2, 2026 ', 'March 2, 2026\n', '3/2/2026 '],
	...['<', '>', '<a ', '<p>', '<p>x</p>\n', '<div>', '<div>x\n', '<b>', '<br>', '<td>', '<tr>', '<tr><td>x\n', '<li>'],
	...['<table>', '<table><tr><td>', '<table><tr><td>x</td></tr></table>\n', '</p>', '</table>', '<hr>\n', '<p', '</'],
	...['<a href="x">', '<a href="x">y</a> ', '<!--', '<!-- x -->', '&', '&#', '&nbsp;', '&amp;', '&#8220;', '<script>'],
	...['<ix:nonNumeric name="dei:Name">', '<ix:nonNumeric name="dei:Name">x</ix:nonNumeric>\n', '<ix:header>'],
	...['[x](', '](', '[x](http://a) ', '[x', '<PAGE>\n', '<TABLE>\n', '<S> <C>\n'],
	...['<DOCUMENT>\n', '<DOCUMENT>\n<TYPE>EX-99.1\n<TEXT>\n', '</DOCUMENT>\n', '<TEXT>\n', '</TEXT>\n', '<TYPE>8-K\n'],
	'<DOCUMENT>\n<TYPE>EX-99.1\n<SEQUENCE>2\n<FILENAME>a.htm\n<TEXT>\nx\n</TEXT>\n</DOCUMENT>\n',
	...['KEY: VALUE\n', 'ITEM INFORMATION: Other Events\n', 'FILER:\n', 'A', 'AB ', '<SEC-HEADER>x\n'],
	...['FORM 8-K\n', 'FORM ', 'FORM 10-K\n', 'Date of Report ', 'Date of Report: March 2, 2026\n', 'Rule 425 '],
	...['Delaware\n', '(Commission File Number)\n', '001-98765\n', 'Lindenau Optics, Inc.\n', 'Not Applicable\n'],
	...['(Exact name of registrant as specified in its charter)\n', 'Yes [ ] No [ ] ', 'Emerging growth company [ ]\n'],
	...[
		'Item\n',
		'Item ',
		'Item 8',
		'Item 8.01 ',
		'Item 8.01\n',
		'Item 8.01 Other Events.\n',
		'Item 8.01 Other Events. ',
	],
	...['Item 8.01 Other Events.\nText.\n', 'Item 5.\nText of it.\n', 'Item 6.66 Unknown Thing\n', 'Items 1.01, '],
	...['Item 9.01 Financial Statements and Exhibits.\n', 'Section 8 - Other Events\n', '8.01 Other Events\n', '5.02 '],
	...[
		'Item 8.01 of the Form 8-K. ',
		'see Item 2.02; ',
		'No. ',
		'Other Events ',
		'Other Events\n',
		'Item 1.01 and 2.03\n',
	],
	...['(a) Not applicable.\n', '(d) Exhibits\n', '(d) ', 'Exhibits\n', '(i) x\n', '(d) Exhibits.\n99.1 Release\n'],
	...['99.1 Press release\n', '99.1\tPress release\n', '99.1\n', '99.1 ', '99', '10.1* Agreement\n', 'EX-99.1 '],
	...['Exhibit 99.1 ', 'Exhibit 99.1\n', 'Exhibit ', 'Exhibits 99.1, ', 'attached as Exhibit 99.1. ', 'Exhibit No. '],
	...[
		'EXHIBIT INDEX\n',
		'Exhibit No. Description\n',
		'| 99.1 | Press release |\n',
		'<tr><td>99.1</td><td>x</td></tr>\n',
	],
	...['EXHIBIT 99.1\nPRESS RELEASE\n', 'Exhibit 99.1 filed herewith. ', '* Filed herewith\n', '† ', '(1) '],
	...['filed herewith ', 'furnished ', 'incorporated by reference to Exhibit 10.1 ', 'shall not be deemed "filed" '],
	...['SIGNATURES\n', 'SIGNATURE\n\n', 'Pursuant to the requirements of\n', 'Pursuant to the requirements of the '],
	...['By:\n', 'By: ', 'By: /s/ Ada Brandt\n', 'By: ____\n', '/s/ ', '/s/ Ada Brandt\n', '/s/\n', 'Name:\n', '____ '],
	...['By: /s/ Ada Brandt\nName: Ada Brandt\nTitle: Officer\n', 'Title: ', 'Title\n', 'Date:', 'Date: March 2, 2026\n'],
	...['Ada Brandt\n', 'Ada Brandt, Chief Executive Officer\n', 'Inc. ', 'LINDENAU OPTICS, INC.\n', 'Dated: '],
	...[
		'section 13(a) of ',
		'Section ',
		'Regulation S-K Item 601 ',
		'17 CFR 240.14a-12 ',
		'Rule 14a-12 ',
		'the Company ',
	],
	...['On March 2, 2026, it held its 2026 annual meeting.\n\n', 'Fiscal 2025 ended January 31, 2026. '],
	...['[Title] ', '[●] ', 'TBD ', '.....', ' . ', '“Agreement” ', '(the "Merger Agreement") ', 'Sections 1 and 2, '],
];

/** Where a giant stands: in a report as plain text, as HTML, in a submission, or alone. */
export const places: Readonly<Record<string, (giant: string) => string>> = {
	'alone after the heading of an item': (giant) => `Item 8.01 Other Events.\n\n${giant}`,
	'before the report': (giant) => giant + report,
	'on the cover': (giant) => put(report, 'Securities registered', giant),
	'among the registrant': (giant) => put(report, '(Exact name', giant),
	'in the line of an item': (giant) => put(report, ' Other Events.', giant),
	'in an item': (giant) => put(report, 'On March 2', giant),
	'in the text of an item': (giant) => put(report, 'issued a press', giant),
	'before the exhibits': (giant) => put(report, 'Exhibit No.', giant),
	'among the exhibits': (giant) => put(report, '99.1           Press', giant),
	'in the description of an exhibit': (giant) => put(report, 'release dated', giant),
	'before the signatures': (giant) => put(report, 'SIGNATURES', giant),
	'among the signatures': (giant) => put(report, 'By: /s/', giant),
	'in the name of a signer': (giant) => put(report, 'Brandt\nName', giant),
	'after the report': (giant) => report + giant,
	'in an item of HTML': (giant) => put(html, 'On March 2', giant),
	'among the exhibits of HTML': (giant) => put(html, '<p>99.1', giant),
	'among the signatures of HTML': (giant) => put(html, '<p>By: /s/', giant),
	'in the header of a submission': (giant) => put(submission, '</SEC-HEADER>', giant),
	'before the documents of a submission': (giant) => put(submission, '<DOCUMENT>', giant),
	'in the main document': (giant) => put(submission, 'On March 2', giant),
	'in another document': (giant) => put(submission, 'Optics grows', giant),
};

/** The report as HTML, line by line. */
export const html = `<html><body>\n${report
	.split('\n')
	.map((line) => `<p>${line}</p>`)
	.join('\n')}\n</body></html>\n`;

/** The report as the main document of a submission. */
export const submission = `<SEC-DOCUMENT>0000000000-26-000001.txt : 20260303
<SEC-HEADER>0000000000-26-000001.hdr.sgml : 20260303
ACCESSION NUMBER:		0000000000-26-000001
CONFORMED SUBMISSION TYPE:	8-K
PUBLIC DOCUMENT COUNT:		2
CONFORMED PERIOD OF REPORT:	20260302
ITEM INFORMATION:		Other Events
ITEM INFORMATION:		Financial Statements and Exhibits
FILER:
	COMPANY DATA:
		COMPANY CONFORMED NAME:			LINDENAU OPTICS, INC.
</SEC-HEADER>
<DOCUMENT>
<TYPE>8-K
<SEQUENCE>1
<FILENAME>report.txt
<TEXT>
${report}</TEXT>
</DOCUMENT>
<DOCUMENT>
<TYPE>EX-99.1
<SEQUENCE>2
<FILENAME>release.txt
<DESCRIPTION>PRESS RELEASE
<TEXT>
PRESS RELEASE

Lindenau Optics grows.
</TEXT>
</DOCUMENT>
</SEC-DOCUMENT>
`;

function put(text: string, before: string, words: string): string {
	const at = text.indexOf(before);
	return text.slice(0, at) + words + text.slice(at);
}
