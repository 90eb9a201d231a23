import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { foldingRanges } from '../../server/src/features/foldingRanges';
import { filingOf } from '../fixture';
import { report } from '../report';

/** Asserts that the folds of `text` begin and end with these lines, `first … last`, and no others. */
function check(text: string, ...folds: readonly string[]): void {
	const document = TextDocument.create('file:///report.txt', 'form8k', 1, text);
	const lines = text.split('\n').map((line) => line.trim());
	const found = foldingRanges(document, filingOf(text)).map(
		({ startLine, endLine }) => `${lines[startLine]?.slice(0, 24)} … ${lines[endLine]?.slice(0, 24)}`,
	);
	assert.deepEqual(found, folds);
}

test('cover, items, lettered parts, lists and signatures fold, up to their last line', () => {
	check(
		report,
		'UNITED STATES … Exchange Act. [ ]',
		'Item 8.01 Other Events. … On March 2, 2026, Linden',
		'Item 9.01 Financial Stat … 99.1           Press rel',
		'(d) Exhibits … 99.1           Press rel',
		'Exhibit No.    Descripti … 99.1           Press rel',
		'SIGNATURES … Title: Chief Financial O',
	);
});

test('header lines above a report without documents fold apart from its cover', () => {
	const header = `ACCESSION NUMBER: 0009990001-26-000012
CONFORMED SUBMISSION TYPE: 8-K
CONFORMED PERIOD OF REPORT: 20260504
`;
	check(
		`${header}\nFORM 8-K\nCURRENT REPORT\nDate of Report: May 4, 2026\nItem 8.01 Other Events\nNothing more.\n`,
		'ACCESSION NUMBER: 000999 … CONFORMED PERIOD OF REPO',
		'FORM 8-K … Date of Report: May 4, 2',
		'Item 8.01 Other Events … Nothing more.',
	);
});

test('the header and the documents of a submission fold, and the tables of the report', () => {
	check(
		`<SEC-HEADER>
ACCESSION NUMBER: 0009990001-26-000012
CONFORMED SUBMISSION TYPE: 8-K
</SEC-HEADER>
<DOCUMENT>
<TYPE>8-K
<TEXT>
FORM 8-K
Item 2.02 Results of Operations and Financial Condition
The results are these.
<TABLE>
<S>  <C>
Sales 12
</TABLE>
They are unaudited.
</TEXT>
</DOCUMENT>
<DOCUMENT>
<TYPE>EX-99.1
<TEXT>
Item 1.01 of the release
<TABLE>
Sales 12
</TABLE>
</TEXT>
</DOCUMENT>
`,
		'<SEC-HEADER> … CONFORMED SUBMISSION TYP',
		'<DOCUMENT> … </DOCUMENT>',
		'Item 2.02 Results of Ope … They are unaudited.',
		'<TABLE> … </TABLE>',
		'<DOCUMENT> … </DOCUMENT>',
	);
});

test('the hidden header of inline XBRL folds, and a part ends before the line on which the next begins', () => {
	check(
		`<html><body>
<div style="display:none"><ix:header>
<ix:hidden></ix:hidden>
</ix:header></div>
<p>SECURITIES AND EXCHANGE COMMISSION</p>
<p>FORM 8-K</p>
<p>CURRENT REPORT</p>
<p>Date of Report: May 4, 2026</p>
<p>Item 7.01 Regulation FD Disclosure</p>
<p>A release is attached.
</p><p>It is furnished.</p><p>Item 8.01 Other Events</p>
<p>There are others.</p>
</body></html>
`,
		'<div style="display:none … </ix:header></div>',
		'<p>SECURITIES AND EXCHAN … <p>Date of Report: May 4',
		'<p>Item 7.01 Regulation  … <p>A release is attached',
		'</p><p>It is furnished.< … <p>There are others.</p>',
	);
});

test('a part of one line does not fold', () => {
	check('Item 8.01 Other Events\n\nItem 9.01 Financial Statements and Exhibits\n');
});
