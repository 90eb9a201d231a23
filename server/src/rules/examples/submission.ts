/** Submissions of invented companies, as examples. */
import { exampleItem } from './report';

/** A submission of one report: more lines of its header, its text below the cover, and the documents after it. */
export function exampleSubmission({
	header = '',
	type = '8-K',
	period = '20260312',
	report = exampleItem,
	documents = '',
} = {}): string {
	return `<SEC-HEADER>
CONFORMED SUBMISSION TYPE:	${type}
CONFORMED PERIOD OF REPORT:	${period}
${header}FILED AS OF DATE:		20260313
</SEC-HEADER>
<DOCUMENT>
<TYPE>8-K
<SEQUENCE>1
<FILENAME>report.txt
<TEXT>
FORM 8-K

CURRENT REPORT

Date of Report (Date of earliest event reported): March 12, 2026

Harbor Lights, Inc.
(Exact name of registrant as specified in its charter)

${report}
</TEXT>
</DOCUMENT>
${documents}`;
}

/** A submission whose report is plain text, as an example. */
export function asciiExample(text: string): string {
	return `<DOCUMENT>
<TYPE>8-K
<SEQUENCE>1
<TEXT>
FORM 8-K

CURRENT REPORT

Item 8.01 Other Events

${text}
</TEXT>
</DOCUMENT>
`;
}
