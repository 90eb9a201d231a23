/** What is proposed in HTML, and in the envelope of a submission. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { labels, taken } from './completed';

const html = (middle: string) => `<html>
<body>
<p style="text-align:center"><b>FORM 8-K</b></p>
<p style="text-align:center">CURRENT REPORT<br>Pursuant to Section 13 or 15(d) of the Securities Exchange Act of 1934</p>
<p>Date of Report (Date of earliest event reported): March 12, 2026</p>
<p>Alder Creek Instruments, Inc.<br>(Exact name of registrant as specified in its charter)</p>
<p style="margin:6pt 0"><b>Item&nbsp;2.02&nbsp;&nbsp;Results of Operations and Financial Condition.</b></p>
<p style="font-size:10pt">On March 12, 2026, Alder Creek Instruments, Inc. (the &#8220;Company&#8221;) issued a press release, which is furnished as Exhibit&nbsp;99.1 to this report.</p>
${middle}
</body>
</html>
`;
const list = (
	row: string,
) => `<p style="margin:6pt 0"><b>Item&nbsp;9.01&nbsp;&nbsp;Financial Statements and Exhibits.</b></p>
<p style="font-size:10pt">(d) Exhibits.</p>
<table>
<tr><td>Exhibit No.</td><td>Description</td></tr>
<tr><td style="width:10%">99.1</td><td><a href="ex99.htm">Press release dated March 12, 2026</a></td></tr>
${row}
</table>`;

test('in HTML an item is written as the others are, between two paragraphs or in place of one', () => {
	const written = `<p style="margin:6pt 0"><b>Item&nbsp;8.01&nbsp;&nbsp;Other Events.</b></p>
<p style="font-size:10pt">On [date], the Company [describe the event].</p>
</body>`;
	assert.ok(taken(html('8.01<|>'), 'Item 8.01').endsWith(`this report.</p>\n${written}\n</html>\n`));
	assert.ok(taken(html('<p>Other<|></p>'), 'Item 8.01').endsWith(`this report.</p>\n${written}\n</html>\n`));
});

test('in HTML a sentence is a paragraph of the document, with its quotation marks', () => {
	const text = taken(html('<p>furn<|></p>'), 'Furnished');
	assert.ok(text.includes('<p style="font-size:10pt">The information in this Item 2.02, including Exhibit 99.1, is'));
	assert.ok(text.includes('deemed &#8220;filed&#8221; for'));
});

test('in HTML a row is a row between rows, and a number within a cell', () => {
	assert.ok(
		taken(html(list('<|>')), '99.2').includes(
			'<tr><td style="width:10%">99.2</td><td>[Description of Exhibit 99.2]</td></tr>',
		),
	);
	assert.ok(taken(html(list('<tr><td>99<|></td><td></td></tr>')), '99.2').includes('<tr><td>99.2</td><td></td></tr>'));
});

test('in HTML the first row under column heads is laid out as they are, without their emphasis', () => {
	const begun = (heads: string) => html(list('<|>').replace(/<tr>[\s\S]*<\/tr>/, heads));
	assert.ok(
		taken(begun('<tr><td>Exhibit No.</td><td>Description</td></tr>'), '99.1').includes(
			'<tr><td>Exhibit No.</td><td>Description</td></tr>\n<tr><td>99.1</td><td>Press release</td></tr>',
		),
	);
	const heads =
		'<tr valign="top"><th style="font-weight:bold;width:9%"><p><b>Exhibit<br>No.</b></p></th><td> </td><th style="font-weight:bold"><u>Description</u></th></tr>';
	assert.ok(
		taken(begun(heads), '99.1').includes(
			'<tr valign="top"><td style="width:9%"><p>99.1</p></td><td> </td><td>Press release</td></tr>',
		),
	);
});

test('in HTML the boxes of the cover are paragraphs, in the characters of the document', () => {
	const text = taken(html('').replace('<p style="margin', '<p>Solic<|></p>\n<p style="margin'), 'Soliciting');
	assert.ok(text.includes('>&#9744; Soliciting material pursuant to Rule 14a-12 under the Exchange Act (17 CFR'));
});

test('in HTML nothing is proposed in tags, comments, running text and cells of other tables', () => {
	const silent = [
		'<p style="2.02<|>">x</p>',
		'<!-- 2.02<|> -->',
		'<p>The results<|></p>',
		'<p>On March 12 <b>results<|></b></p>',
		'<p>2.02<|> million</p>',
		'<table><tr><td>2.02<|></td></tr></table>',
		'<ul><li>2.02<|></li></ul>',
		'<p>On</p>\n<p>The<|></p>',
	];
	for (const middle of silent) {
		assert.deepEqual(labels(html(middle)), [], middle);
	}
});

test('in HTML the exhibits are proposed after the word Exhibit and a no-break space', () => {
	assert.deepEqual(labels(html(`<p>It is filed as Exhibit&nbsp;<|></p>\n${list('')}`)), ['99.1', '99.2', '10.1']);
});

const submission = (header: string, end: string) => `<SEC-DOCUMENT>0009990001-26-000001.txt : 20260313
<SEC-HEADER>0009990001-26-000001.hdr.sgml : 20260313
ACCESSION NUMBER:		0009990001-26-000001
CONFORMED SUBMISSION TYPE:	8-K
PUBLIC DOCUMENT COUNT:		2
ITEM INFORMATION:		Results of Operations and Financial Condition
${header}
</SEC-HEADER>
<DOCUMENT>
<TYPE>8-K
<SEQUENCE>1
<TEXT>

FORM 8-K

CURRENT REPORT

Date of Report (Date of earliest event reported): March 12, 2026

Item 2.02 Results of Operations and Financial Condition

The press release is furnished as Exhibit 99.1 to this report.

Item 9.01 Financial Statements and Exhibits

(d) Exhibits

99.1    Press release

</TEXT>
</DOCUMENT>
${end}
`;

test('in a submission the keys that the header lacks are proposed, and the items of the report after theirs', () => {
	const keys = labels(submission('<|>', ''));
	assert.ok(keys.includes('CONFORMED PERIOD OF REPORT') && keys.includes('ITEM INFORMATION'));
	assert.ok(!keys.includes('ACCESSION NUMBER'));
	assert.ok(taken(submission('CONF<|>', ''), 'CONFORMED PER').includes('\nCONFORMED PERIOD OF REPORT:\t\t\n'));
	assert.ok(taken(submission('FILER:\n\nform<|>', ''), 'FORM TYPE').includes('\n\t\tFORM TYPE:\t\t\n'));
	assert.deepEqual(labels(submission('ITEM INFORMATION:\t<|>', '')), [
		'Financial Statements and Exhibits',
		'Results of Operations and Financial Condition',
	]);
});

test('in a submission the next document is proposed after the others, for the exhibit that is listed', () => {
	const text = taken(submission('', '<<|>'), '<DOCUMENT>');
	assert.ok(
		text.endsWith(
			'<DOCUMENT>\n<TYPE>EX-99.1\n<SEQUENCE>2\n<FILENAME>[file name]\n<DESCRIPTION>[description]\n<TEXT>\n[Text]\n</TEXT>\n</DOCUMENT>\n',
		),
	);
	assert.equal(labels(submission('', '<DOCUMENT>\n<TYPE><|>\n'))[0], 'EX-99.1');
	assert.deepEqual(labels(submission('', '<DOCUMENT>\n<TYPE>EX-99.1\n<<|>\n'), '<'), [
		'<SEQUENCE>',
		'<FILENAME>',
		'<DESCRIPTION>',
		'<TEXT>',
	]);
});

test('in a submission items are proposed in the report and not in its exhibits', () => {
	const report = submission('', '').replace('Item 9.01', '8.01<|>\n\nItem 9.01');
	assert.deepEqual(labels(report), ['Item 8.01 Other Events']);
	const tags = submission('', '').replace('Item 9.01', '<T<|>\n\nItem 9.01');
	assert.deepEqual(labels(tags), ['<TABLE>']);
	const exhibit = '<DOCUMENT>\n<TYPE>EX-99.1\n<SEQUENCE>2\n<TEXT>\n\n8.01<|>\n\n</TEXT>\n</DOCUMENT>';
	assert.deepEqual(labels(submission('', exhibit)), []);
});
