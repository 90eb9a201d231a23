/** Submissions of invented companies, as examples. */

/** A submission of an invented company, as an example: lines of the header, and the report from its cover on. */
export function exampleSubmission(
	items: string,
	report: string,
	{ type = '8-K', period = '20260312', documents = '' } = {},
): string {
	return `<SEC-HEADER>
CONFORMED SUBMISSION TYPE:	${type}
CONFORMED PERIOD OF REPORT:	${period}
${items}FILED AS OF DATE:		20260313
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
