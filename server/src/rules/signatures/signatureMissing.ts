import { endingOf } from '../../reading/ending';
import { insertSignatureSection } from '../../writing/signatureSection';
import type { Rule } from '../rule';

/** Flags a Form 8-K, cover page and all, that ends without its signatures. */
export const signatureMissing: Rule = {
	id: 'signature-missing',
	severity: { draft: 'error', final: 'error' },
	isOfAbsence: true,
	summary: 'The report ends with a signature section.',
	why: 'The registrant signs every Form 8-K and every amendment by an authorized officer. A report without the signatures is not complete.',
	source: {
		title: 'Form 8-K, General Instruction E and Signatures',
		href: 'https://www.sec.gov/files/form8-k.pdf',
	},
	example: {
		bad: `FORM 8-K

CURRENT REPORT

Date of Report (Date of earliest event reported): March 12, 2026

Alder Creek Instruments, Inc.
(Exact name of registrant as specified in its charter)

Item 8.01 Other Events

The company opened a second plant.
`,
		good: `FORM 8-K

CURRENT REPORT

Date of Report (Date of earliest event reported): March 12, 2026

Alder Creek Instruments, Inc.
(Exact name of registrant as specified in its charter)

Item 8.01 Other Events

The company opened a second plant.

SIGNATURES

Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed on its behalf by the undersigned hereunto duly authorized.

Alder Creek Instruments, Inc.

By: /s/ Jane Doe
Name: Jane Doe
Title: Chief Financial Officer

Date: March 12, 2026
`,
	},
	*check(filing, today) {
		// A text that begins at its first item is an excerpt or a draft of an item, and need not be signed.
		if (!filing.cover || filing.signatures) {
			return;
		}
		// What is attached after the items, or after the cover page where there is none, is not the report.
		const part = filing.items.at(-1)?.span ?? filing.cover.span;
		yield {
			span: endingOf(filing, part),
			message: 'No signature section: the registrant signs Form 8-K by an authorized officer.',
			fixes: [{ title: 'Insert a signature section', edits: [insertSignatureSection(filing, part.end, today)] }],
		};
	},
};
