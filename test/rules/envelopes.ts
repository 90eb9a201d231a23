/** Whole submissions around the part that a test is about. Invented names and numbers. */
import { plainReport } from './reports';

/** Two items, 2.02 and 8.01. */
export const twoItems = `
Item 2.02 Results of Operations and Financial Condition

The Company announced its results.

Item 8.01 Other Events

The Company paid a dividend.`;

/** The header of a submission: its type, period and lines of items, and what `more` adds. */
export function header(
	captions: readonly string[],
	{ type = '8-K', period = '20260312', filed = '20260313', more = '', accession = '' } = {},
): string {
	const items = captions.map((caption) => `ITEM INFORMATION:\t\t${caption}\n`).join('');
	return `<SEC-HEADER>
${accession === '' ? '' : `ACCESSION NUMBER:\t\t${accession}\n`}CONFORMED SUBMISSION TYPE:\t${type}
PUBLIC DOCUMENT COUNT:\t\t1
CONFORMED PERIOD OF REPORT:\t${period}
${items}FILED AS OF DATE:\t\t${filed}
${more}</SEC-HEADER>
`;
}

/** A document with its tags. */
export function tagged(type: string, sequence: number | string, fileName: string, text: string): string {
	return `<DOCUMENT>
<TYPE>${type}
<SEQUENCE>${sequence}
<FILENAME>${fileName}
<TEXT>
${text.trim()}
</TEXT>
</DOCUMENT>
`;
}

/** A submission of one report of plain text, and of what `documents` adds. */
export function submission(head: string, items: string = twoItems, { type = '8-K', documents = '' } = {}): string {
	return head + tagged(type, 1, 'report.txt', plainReport(items)) + documents;
}
