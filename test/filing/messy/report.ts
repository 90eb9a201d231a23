/** A report of an invented company with a part of it exchanged, and what is made of it. */
import type { Filing } from '../../../server/src/filing/filing';
import { rules } from '../../../server/src/rules';
import { filingOf, saidOf, today } from '../../fixture';

const legend =
	'Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed on its behalf by the undersigned hereunto duly authorized';

/** The parts of the report as they should be. A test names those that it has otherwise. */
const usual = {
	/** What stands between the date of the report and the boxes. */
	fields: `HARBOR MILLS, INC.
(Exact name of registrant as specified in its charter)

Delaware                     001-39991                 84-1234567
(State or other jurisdiction (Commission File Number)  (IRS Employer
of incorporation)                                      Identification No.)

12 Quay Street, Portland, Maine 04101
(Address of principal executive offices) (Zip Code)

Registrant's telephone number, including area code: (207) 555-0142

Not Applicable
(Former name or former address, if changed since last report)`,
	heading: 'Item 2.02 Results of Operations and Financial Condition.',
	body: 'On March 12, 2026, Harbor Mills, Inc. issued a press release announcing its results for the year ended December 31, 2025. A copy is furnished as Exhibit 99.1 to this report.',
	exhibits: `Item 9.01 Financial Statements and Exhibits.

(d) Exhibits

Exhibit No.    Description
99.1           Press release dated March 12, 2026
104            Cover Page Interactive Data File (embedded within the Inline XBRL document)`,
	legend: `${legend}.`,
	signature: `HARBOR MILLS, INC.

Date: March 12, 2026

By: /s/ Jo Q. Doe
Jo Q. Doe
President`,
};

export { legend };

/** A body that fits any item. */
export const opening =
	'On March 12, 2026, Harbor Mills, Inc. opened a second mill. A press release about it is filed as Exhibit 99.1 to this report.';

/** The text of the report with `parts` instead of the usual ones. */
export function report(parts: Partial<typeof usual> = {}): string {
	const { fields, heading, body, exhibits, legend: words, signature } = { ...usual, ...parts };
	return `UNITED STATES
SECURITIES AND EXCHANGE COMMISSION
Washington, D.C. 20549

FORM 8-K

CURRENT REPORT
Pursuant to Section 13 or 15(d) of the Securities Exchange Act of 1934

Date of Report (Date of earliest event reported): March 12, 2026

${fields}

Check the appropriate box below if the Form 8-K filing is intended to simultaneously satisfy the filing obligation of the registrant under any of the following provisions:

[ ] Written communications pursuant to Rule 425 under the Securities Act (17 CFR 230.425)
[ ] Soliciting material pursuant to Rule 14a-12 under the Exchange Act (17 CFR 240.14a-12)
[ ] Pre-commencement communications pursuant to Rule 14d-2(b) under the Exchange Act (17 CFR 240.14d-2(b))
[ ] Pre-commencement communications pursuant to Rule 13e-4(c) under the Exchange Act (17 CFR 240.13e-4(c))

Securities registered pursuant to Section 12(b) of the Act:

Title of each class                          Trading Symbol(s)   Name of each exchange on which registered
Common Stock, par value $0.01 per share      HMI                 The Nasdaq Stock Market LLC

Indicate by check mark whether the registrant is an emerging growth company as defined in Rule 405 of the Securities Act of 1933 (17 CFR 230.405) or Rule 12b-2 of the Securities Exchange Act of 1934 (17 CFR 240.12b-2).
Emerging growth company [ ]
If an emerging growth company, indicate by check mark if the registrant has elected not to use the extended transition period for complying with any new or revised financial accounting standards provided pursuant to Section 13(a) of the Exchange Act. [ ]

${heading}

${body}

${exhibits}

SIGNATURES

${words}

${signature}
`;
}

/** The text as a scraper or the clipboard leaves it: on one line, or with a line a paragraph. */
export const withoutLineEnds = {
	line: (text: string): string => text.replace(/\s+/g, ' ').trim(),
	paragraphs: (text: string): string =>
		text
			.split(/\n\s*\n/)
			.map((part) => part.replace(/\s+/g, ' ').trim())
			.join('\n'),
};

/** The numbers of the items, in order. */
export const itemsOf = ({ items }: Filing): string => items.map(({ number }) => number).join(' ');

/** The rows of the lists: `99.1 Press release; 104 Cover …`. */
export const rowsOf = ({ exhibitLists }: Filing): readonly string[] =>
	exhibitLists.flatMap(({ rows }) =>
		rows.map(({ number, description }) => `${number?.text ?? '-'} ${description?.text ?? '-'}`),
	);

/** The blocks of the signatures: registrant | date | signer | name | title, `-` for what is absent. */
export const blocksOf = ({ signatures }: Filing): readonly string[] =>
	(signatures?.blocks ?? []).map(({ registrant, date, signature, name, title }) =>
		[registrant?.text, date?.text, signature?.name, name?.text, title?.text].map((each) => each ?? '-').join(' | '),
	);

/** What the rules find in a text, without those that are silent beside the ones that they yield to: the id of each rule with its message. */
export const findingsIn = (text: string): readonly string[] => {
	const said = new Set(saidOf(text));
	const filing = filingOf(text);
	return rules
		.filter(({ id }) => said.has(id))
		.flatMap((rule) => [...rule.check(filing, today)].map(({ message }) => `${rule.id}: ${message}`));
};
