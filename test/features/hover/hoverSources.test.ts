/** Every explanation ends with the legal texts that it is taken from, each with its address. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MarkupKind } from 'vscode-languageserver';
import { report } from '../../report';
import { hovered } from './hovered';

/** The text with the cursor on the last character of `words`, looked for after `after`. */
function at(text: string, words: string, after = ''): string {
	const end = text.indexOf(words, text.indexOf(after)) + words.length - 1;
	assert.ok(end >= words.length - 1, `no "${words}" in the text`);
	return `${text.slice(0, end)}<|>${text.slice(end)}`;
}

/** Asserts which sources the hover at the cursor names, in their order: each as `citation <address>`. */
function cites(fixture: string, ...sources: readonly string[]): void {
	const line = hovered(fixture)?.lines.at(-1) ?? '';
	assert.deepEqual(line.replace(/^Sources?: /, '').split(' · '), sources);
	assert.ok(line.startsWith(sources.length === 1 ? 'Source: ' : 'Sources: '), line);
}

const form = (passage: string): string => `Form 8-K, ${passage} <https://www.sec.gov/files/form8-k.pdf>`;
const cfr = (section: string, paragraph = ''): string =>
	`17 CFR ${section}${paragraph} <https://www.ecfr.gov/current/title-17/section-${section}>`;

const submission = `<SEC-HEADER>
<ACCEPTANCE-DATETIME>20260303161502
CONFORMED SUBMISSION TYPE:	8-K
CONFORMED PERIOD OF REPORT:	20260302
</SEC-HEADER>
<DOCUMENT>
<TYPE>8-K
<SEQUENCE>1
<TEXT>
${report.replace('Item 9.01', '<TABLE>\n<CAPTION>\n<S> <C>\nSales 12\n</TABLE>\n\nItem 9.01')}
</TEXT>
</DOCUMENT>
<DOCUMENT>
<TYPE>EX-99.1
<SEQUENCE>2
<TEXT>
Lindenau Optics opens a plant
</TEXT>
</DOCUMENT>
`;

/** The report with another sentence under Item 8.01. */
const saying = (sentence: string): string =>
	report.replace('On March 2, 2026, Lindenau', `${sentence}\n\nOn March 2, 2026, Lindenau`);

test('an item cites its text, its due date and its status', () => {
	cites(
		at(report, 'Item 8.01'),
		form('Item 8.01'),
		form('Item 8.01 and General Instruction B.1'),
		form('General Instruction B.2'),
	);
	cites(at(report, 'Item 9.01'), form('Item 9.01'), form('General Instruction B.2'));
	cites(at(report, '(d) Exhibits'), form('Item 9.01(d)'));
});

test('an item named in the text cites the same in short', () => {
	cites(
		at(saying('See Item 2.02 of this report.'), 'Item 2.02'),
		form('Item 2.02'),
		form('Item 2.02 and General Instruction B.1'),
		form('General Instruction B.2'),
	);
	cites(
		at(report.replace('Item 8.01', 'Section 8 - Other Events\n\nItem 8.01'), 'Section 8'),
		form('General Instruction D'),
	);
});

test('an exhibit cites the table of Item 601, wherever it is named', () => {
	const item601 = [
		cfr('229.601', '(b)'),
		'17 CFR 229.601(a), exhibit table <https://www.ecfr.gov/current/title-17/section-229.601>',
	];
	cites(at(report, '99.1', 'Description'), ...item601);
	cites(at(report, 'Exhibit 99.1'), ...item601);
	cites(
		at(saying("It was filed as Exhibit 10.1 to the Company's Form 10-K for 2024."), 'Exhibit 10.1'),
		cfr('229.601', '(b)'),
	);
	cites(at(report, 'Exhibit No.'), cfr('229.601', '(a)(2)'), 'Release 33-10322');
});

test('a citation cites what it names', () => {
	cites(
		at(saying('It is furnished under Regulation FD.'), 'Regulation FD'),
		'17 CFR Part 243 <https://www.ecfr.gov/current/title-17/part-243>',
	);
	cites(at(saying('See Rule 12b-2 under the Exchange Act.'), 'Rule 12b-2', 'See Rule'), cfr('240.12b-2'));
	cites(at(saying('As General Instruction B.2 provides.'), 'Instruction B.2'), form('General Instruction B.2'));
});

test('a field of the cover cites the cover of the form', () => {
	for (const words of [
		'Pursuant to Section 13',
		'Lindenau Optics, Inc',
		'Delaware',
		'001-98765',
		'98-7654321',
		'12 Prism Way',
		'555-0143',
		'Not Applicable',
		'Check the appropriate box',
		'Indicate by check mark',
		'Emerging growth company',
		'If an emerging growth company',
	]) {
		cites(at(report, words), form('cover page'));
	}
	cites(at(report, 'Securities registered'), 'Form 8-K, cover page, after Release 33-10618');
	cites(at(report, 'FORM 8-K'), form('General Instruction A.1'), form('cover page'));
});

test('the date of report, a box and the number of an amendment cite their rules as well', () => {
	for (const words of ['March 2, 2026', '(Date of earliest']) {
		cites(at(report, words), form('cover page'), form('General Instruction B.1'), cfr('232.13', '(a)'));
	}
	cites(at(report, 'Written communications'), form('cover page'), cfr('230.425'));
	cites(
		at(report.replace('FORM 8-K', 'FORM 8-K/A\n(Amendment No. 1)'), 'Amendment No. 1'),
		'Amended reports on EDGAR',
		cfr('240.12b-15'),
	);
});

test('a tagged value of the cover cites the rule of its tag as well', () => {
	const tagged = `<html><body><p>FORM 8-K</p><p>CURRENT REPORT</p>
<p>Date of Report (Date of earliest event reported): <ix:nonNumeric contextRef="c" name="dei:DocumentPeriodEndDate">March 2, 2026</ix:nonNumeric></p>
<p>Item 8.01 Other Events</p><p>The shares trade as <ix:nonNumeric contextRef="c" name="dei:TradingSymbol">LNDN</ix:nonNumeric>.</p></body></html>`;
	cites(
		at(tagged, 'March 2, 2026'),
		form('cover page'),
		form('General Instruction B.1'),
		cfr('232.13', '(a)'),
		'EDGAR validation of dei facts',
	);
	cites(at(tagged, 'LNDN'), 'Form 8-K, cover page, after Release 33-10618', 'EDGAR validation of dei facts');
});

test('a signature section cites the form, and a signature Regulation S-T', () => {
	const signatures = form('Signatures');
	cites(at(report, 'SIGNATURES'), signatures);
	cites(at(report, 'duly caused'), signatures);
	cites(at(report, 'Lindenau', 'SIGNATURES'), signatures);
	cites(at(report, 'Ada Brandt', 'Name:'), signatures);
	cites(at(report, 'Chief Financial Officer'), signatures);
	cites(at(report, 'March 3, 2026'), signatures, 'Practice');
	cites(at(report, '/s/ Ada Brandt'), cfr('232.302', '(a)'), cfr('232.302', '(b)'));
	cites(
		at(report.replace('Chief Financial Officer', 'Attorney-in-Fact'), 'Attorney-in-Fact'),
		signatures,
		'Regulation S-K, Item 601(b)(24)',
	);
});

test('the header and the tags of a submission cite what is known of EDGAR', () => {
	cites(at(submission, 'CONFORMED PERIOD'), 'EDGAR filing guides');
	cites(at(submission, '<ACCEPTANCE-DATETIME'), 'EDGAR full-submission text files', cfr('232.13', '(a)'));
	cites(at(submission, '<SEQUENCE'), 'EDGAR full-submission text files');
	cites(at(submission, '<TABLE'), cfr('232.305'));
	cites(at(submission, '<TYPE>8-K'), form('General Instruction A.1'), form('cover page'));
	cites(at(submission, '<TYPE>EX-99.1'), 'EDGARLink Online document types', cfr('229.601', '(b)'));
});

test('in Markdown the sources are links', () => {
	assert.equal(
		hovered(at(report, 'SIGNATURES'), MarkupKind.Markdown)?.lines.at(-1),
		'Source: [Form 8-K, Signatures](https://www.sec.gov/files/form8-k.pdf)',
	);
});
