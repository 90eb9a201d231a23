/** Two reports of an invented company, one after the other, as examples. */

/** The report that an example is about, then one of before. */
export const twoReports = (first: string, second: string, type = '8-K'): string =>
	`${document(type, 'report.txt', first)}${document('8-K', 'before.txt', second)}`;

const document = (type: string, name: string, text: string): string => `<DOCUMENT>
<TYPE>${type}
<SEQUENCE>1
<FILENAME>${name}
<TEXT>
${text}
</TEXT>
</DOCUMENT>
`;
