import { test } from 'node:test';
import { says, silent } from './hovered';

const submission = `<SEC-DOCUMENT>0009990001-26-000012.txt : 20260508
<SEC-HEADER>0009990001-26-000012.hdr.sgml : 20260508
<ACCEPTANCE-DATETIME>20260508161502
ACCESSION NUMBER:\t\t0009990001-26-000012
CONFORMED SUBMISSION TYPE:\t8-K
CONFORMED PERIOD OF REPORT:\t20260504
ITEM INFORMATION:\t\tResults of Operations and Financial Condition
ITEM INFORMATION:\t\tOther Events
FILED AS OF DATE:\t\t20260508
FILER:
\tCOMPANY DATA:
\t\tCOMPANY CONFORMED NAME:\t\tCORVANE MILLS INC
\t\tSTREET NAME OF NO ONE:\t\t12 PRISM WAY
</SEC-HEADER>
<DOCUMENT>
<TYPE>8-K
<SEQUENCE>1
<TEXT>
<PAGE>
SECURITIES AND EXCHANGE COMMISSION
FORM 8-K
CURRENT REPORT
Date of Report (Date of earliest event reported): May 5, 2026
Corvane Mills, Inc.
(Exact name of registrant as specified in its charter)

Item 2.02 Results of Operations and Financial Condition

A release is attached as Exhibit 99.1 to this report.

<TABLE>
<CAPTION>
<S>        <C>
Sales      12
</TABLE>

Item 9.01 Financial Statements and Exhibits
(d) Exhibits
99.1 Press release
</TEXT>
</DOCUMENT>
<DOCUMENT>
<TYPE>EX-99.1
<SEQUENCE>2
<DESCRIPTION>RELEASE
<TEXT>
<PAGE>
Corvane Mills Reports under Regulation FD
</TEXT>
</DOCUMENT>
</SEC-DOCUMENT>
`;

function at(words: string, after = ''): string {
	const end = submission.indexOf(words, submission.indexOf(after)) + words.length - 1;
	return `${submission.slice(0, end)}<|>${submission.slice(end)}`;
}

test('a header line is explained by its key and compared with the report', () => {
	says(
		at('20260504'),
		'CONFORMED PERIOD OF REPORT: 20260504',
		'Conformed Period of Report',
		'The date of the earliest event, as on the cover.',
		'- Here: Monday, May 4, 2026; the cover says May 5, 2026.',
	);
	says(
		at('COMPANY CONFORMED'),
		'COMPANY CONFORMED NAME: CORVANE MILLS INC',
		'Company Conformed Name',
		'- Cover: “Corvane Mills, Inc.”',
	);
	says(
		at('FILED AS'),
		'FILED AS OF DATE: 20260508',
		'Filed as of Date',
		'- Here: Friday, May 8, 2026. Counted from the date of report it was due Monday, May 11, 2026.',
	);
});

test('an item of the header is looked for in the report', () => {
	says(
		at('ITEM INFO'),
		'ITEM INFORMATION: Results of Operations and Financial Condition',
		'Item Information',
		'- Here: Item 2.02 Results of Operations and Financial Condition. The report has it.',
	);
	says(
		at('Other Events'),
		'ITEM INFORMATION: Other Events',
		'Item Information',
		'- Here: Item 8.01 Other Events. The report does not have it.',
	);
});

test('header lines above a report without documents are explained like those of a submission', () => {
	const loose = `ACCESSION NUMBER:\t\t0009990001-26-000012
CONFORMED SUBMISSION TYPE:\t8-K
CONFORMED PERIOD OF REPORT:\t20260504
**COMPANY CONFORMED NAME:** CORVANE MILLS INC

FORM 8-K
CURRENT REPORT
Date of Report (Date of earliest event reported): May 5, 2026
Corvane Mills, Inc.
(Exact name of registrant as specified in its charter)
`;
	says(
		loose.replace('20260504', '202605<|>04'),
		'CONFORMED PERIOD OF REPORT: 20260504',
		'Conformed Period of Report',
		'- Here: Monday, May 4, 2026; the cover says May 5, 2026.',
	);
	says(
		loose.replace('CORVANE', 'COR<|>VANE'),
		'COMPANY CONFORMED NAME:** CORVANE MILLS INC',
		'Company Conformed Name',
		'- Cover: “Corvane Mills, Inc.”',
	);
	says(
		loose.replace('May 5', 'Ma<|>y 5'),
		'May 5, 2026',
		'Date of Report (Date of earliest event reported)',
		'- Header: CONFORMED PERIOD OF REPORT is “20260504”, another day.',
	);
	// Two lines in capitals may be words of a cover.
	silent(loose.replace(/ACCESSION.*\n|\*\*COMPANY.*\n/g, '').replace('20260504', '202605<|>04'));
});

test('the cover tells what the header has', () => {
	says(
		at('May 5, 2026'),
		'May 5, 2026',
		'Date of Report (Date of earliest event reported)',
		'- Header: CONFORMED PERIOD OF REPORT is “20260504”, another day.',
	);
});

test('tags are explained, around the documents and in plain text', () => {
	says(
		at('<DOCUMENT>'),
		'<DOCUMENT>',
		'<DOCUMENT>',
		'One document of the submission: the report, an exhibit or a picture.',
	);
	says(at('<SEQUENCE>2'), '<SEQUENCE>2', '<SEQUENCE>');
	says(
		at('<ACCEPTANCE-DATETIME>'),
		'<ACCEPTANCE-DATETIME>20260508161502',
		'<ACCEPTANCE-DATETIME>',
		'A submission that is begun by 5:30 p.m. Eastern time counts for that business day; a later one for the next.',
	);
	says(at('<PAGE>'), '<PAGE>', '<PAGE>', 'Commonly: the start of a new page in a plain-text document.');
	says(at('<TABLE>'), '<TABLE>', '<TABLE>');
	says(at('<C>'), '<C>', '<C>', 'The start of a further column of a plain-text table.');
	says(at('</TABLE>'), '</TABLE>', '</TABLE>');
});

test('the type of a document is the form or the exhibit', () => {
	says(at('<TYPE>8-K'), '<TYPE>8-K', 'Form 8-K: the report');
	says(
		at('<TYPE>EX-99.1'),
		'<TYPE>EX-99.1',
		'Exhibit 99.1: Additional exhibits',
		'- Listed: under Item 9.01(d), “Press release”.',
		'- Mentioned: in Item 2.02.',
	);
});

test('an exhibit in the text tells under which document it is attached', () => {
	says(at('Exhibit 99.1'), 'Exhibit 99.1', 'Exhibit 99.1: Additional exhibits', '- Attached: as EX-99.1, “RELEASE”.');
});

test('unknown keys and the text of exhibits say nothing', () => {
	silent(at('STREET NAME'));
	silent(at('Regulation FD'));
	silent(at('<PAGE>', 'RELEASE'));
});
