/** A report of an invented company with `items` under its cover, as an example of an item rule. */
export function exampleReport(items: string, date = 'March 12, 2026'): string {
	return `FORM 8-K

CURRENT REPORT

Date of Report (Date of earliest event reported): ${date}

Alder Creek Instruments, Inc.
(Exact name of registrant as specified in its charter)

${items}`;
}
