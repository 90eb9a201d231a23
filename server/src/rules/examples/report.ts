/** The day on which the examples are checked, so that what is said of them stays the same. */
export const exampleDay = '2026-01-15';

/** A report of an invented company with `items` under its cover, as an example of an item rule. */
export function exampleReport(items: string, date = 'March 12, 2026'): string {
	return `FORM 8-K

CURRENT REPORT

Date of Report (Date of earliest event reported): ${date}

Alder Creek Instruments, Inc.
(Exact name of registrant as specified in its charter)

${items}`;
}

/** An item of an invented company, where an example needs one and no matter which. */
export const exampleItem = `Item 8.01 Other Events

The company opened a second plant.
`;

/** A report that ends with `block`, as an example of a signature rule. */
export function signedReport(block: string, act = 'Securities Exchange Act of 1934'): string {
	return `${exampleItem}
SIGNATURES

Pursuant to the requirements of the ${act}, the registrant has duly caused this report to be signed on its behalf by the undersigned hereunto duly authorized.

Alder Creek Instruments, Inc.

${block}`;
}
