/** The day on which the examples are checked, so that what is said of them stays the same. */
export const exampleDay = '2026-01-15';

/** A report of an invented company with `items` under its cover, as an example of an item rule. */
export function exampleReport(items: string, date = 'March 12, 2026'): string {
	return `FORM 8-K

CURRENT REPORT

Date of Report (Date of earliest event reported):${date && ` ${date}`}

Alder Creek Instruments, Inc.
(Exact name of registrant as specified in its charter)

${items}`;
}

/** An item of an invented company, where an example needs one and no matter which. */
export const exampleItem = `Item 8.01 Other Events

The company opened a second plant.
`;

/** The lines of a signature block under the registrant, as they should be. */
export const exampleSigner = (date = 'March 12, 2026'): string => `By: /s/ Jane Doe
Name: Jane Doe
Title: Chief Financial Officer

Date: ${date}
`;

/** An item and signatures that end with the lines of `signer`, as an example of a signature rule. */
export function signedReport(
	signer = exampleSigner(),
	{ act = 'Securities Exchange Act of 1934', registrant = 'Alder Creek Instruments, Inc.' } = {},
): string {
	return `${exampleItem}
SIGNATURES

Pursuant to the requirements of the ${act}, the registrant has duly caused this report to be signed on its behalf by the undersigned hereunto duly authorized.

${registrant}

${signer}`;
}
