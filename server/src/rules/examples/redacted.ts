/** A submission whose exhibit has terms left out. */
export function redactedSubmission(number: string, title: string, text: string): string {
	return `<SUBMISSION>
<DOCUMENT>
<TYPE>8-K
<SEQUENCE>1
<TEXT>
Item 9.01 Financial Statements and Exhibits

(d) Exhibits

${number}*  ${title}

* Portions of this exhibit are omitted.
</TEXT>
</DOCUMENT>
<DOCUMENT>
<TYPE>EX-${number}
<SEQUENCE>2
<TEXT>
${text}
</TEXT>
</DOCUMENT>
</SUBMISSION>
`;
}

/** The same with a contract as the exhibit. */
export const redactedContract = (text: string): string =>
	redactedSubmission('10.1', 'Supply agreement dated March 10, 2026', text);
