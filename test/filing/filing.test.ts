/** Which words each span of a filing covers, as the comments of the model say. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFiling } from '../../server/src/filing/parseFiling';

const source = `<SEC-HEADER>
<ACCEPTANCE-DATETIME>20260313120000
CONFORMED SUBMISSION TYPE:	8-K
CONFORMED PERIOD OF REPORT:	20260312
 ZIP:   97301
</SEC-HEADER>
<DOCUMENT>
<TYPE>8-K
<SEQUENCE>1
<FILENAME>report.htm
<DESCRIPTION>CURRENT REPORT
<TEXT>

UNITED STATES
SECURITIES AND EXCHANGE COMMISSION
Washington, D.C. 20549

FORM 8-K/A
(Amendment No. 1)

CURRENT REPORT
Pursuant to Section 13 or 15(d) of the Securities Exchange Act of 1934

Date of Report (Date of earliest event reported): March 14, 2026 (March 12, 2026)

Harbor Lights, Inc.
(Exact name of registrant as specified in its charter)

Delaware    001-12345    12-3456789
(State or other jurisdiction of incorporation)  (Commission File Number)  (IRS Employer Identification No.)

1 Harbor Road
Salem, Oregon            97301
(Address of principal executive offices)  (Zip Code)

Registrant's telephone number, including area code: (503) 555-0100

Not applicable
(Former name or former address, if changed since last report)

Check the appropriate box below:
[ ] Written communications pursuant to Rule 425 under the Securities Act (17 CFR 230.425)

Securities registered pursuant to Section 12(b) of the Act:
Title  Symbol  Exchange
Common HLI NYSE

Indicate by check mark whether the registrant is an emerging growth company.
Emerging growth company [ ]

Items 1.01 and 2.03. Entry into a Material Definitive Agreement; Creation of a Direct Financial Obligation or an Obligation under an Off-Balance Sheet Arrangement of a Registrant.

On March 12 we signed. See Exhibits 99.1 and 99.2 attached hereto, and Exhibits 99.3 through 99.5.

Item 8.01. Other Events. On March 12 it burned.

Item 9.01. Financial Statements and Exhibits.

(d) Exhibits.

Exhibit No.  Description
99.1*  Press release dated March 12, 2026
99.2   Presentation

SIGNATURES

Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed on its behalf by the undersigned hereunto duly authorized.

Harbor Lights, Inc.
Date: March 13, 2026
By: /s/ Jane Doe
Name: Jane Doe
Title: President

EXHIBIT INDEX

Exhibit No.  Description
99.1*  Press release dated March 12, 2026

Exhibit 99.1

Harbor Lights Announces Results of the First Quarter
${'The company said that it burned. '.repeat(20).trim()}
</TEXT>
</DOCUMENT>
`;

/** The words of every span in `part`, by its path. */
function* wordsOf(part: unknown, path: string): Iterable<readonly [string, string]> {
	if (typeof part !== 'object' || part === null) {
		return;
	}
	const { start, end, ...others } = part as { readonly start?: unknown; readonly end?: unknown };
	if (typeof start === 'number' && typeof end === 'number' && Object.keys(others).length === 0) {
		yield [path, source.slice(start, end)];
		return;
	}
	for (const [name, value] of Object.entries(part)) {
		yield* wordsOf(value, path === '' ? name : `${path}.${name}`);
	}
}

const filing = parseFiling(source);
assert.ok(filing);
const { visible: _, source: __, ...parts } = filing;
const words = new Map(wordsOf(parts, ''));

/** What a span covers; of a long one `first words … last words`. */
const expected: Readonly<Record<string, string>> = {
	span: 'UNITED STATES\nSECURITIES AND …  Press release dated March 12, 2026',
	'cover.span': 'UNITED STATES\nSECURITIES AND … company.\nEmerging growth company [ ]',
	'cover.formType.span': 'FORM 8-K/A',
	'cover.dateOfReport.span': 'March 14, 2026 (March 12, 2026)',
	'cover.dateOfReportLegend': 'Date of Report (Date of earliest event reported)',
	'cover.registrants.0.span': 'Harbor Lights, Inc.',
	'cover.stateOfIncorporation.span': 'Delaware',
	'cover.commissionFileNumber.span': '001-12345',
	'cover.employerIdentificationNumber.span': '12-3456789',
	'cover.address.span': '1 Harbor Road\nSalem, Oregon            97301',
	'cover.telephone.span': '(503) 555-0100',
	'cover.formerNameOrAddress.span': 'Not applicable',
	'cover.checkBoxes.0.box.span': '[ ]',
	'cover.checkBoxes.0.legend.span':
		'Written communications pursuant to Rule 425 under the Securities Act (17 CFR 230.425)',
	'cover.checkBoxes.0.span':
		'[ ] Written communications pursuant to Rule 425 under the Securities Act (17 CFR 230.425)',
	'cover.securitiesRegistered.span':
		'Securities registered pursuant to Section 12(b) of the Act:\nTitle  Symbol  Exchange\nCommon HLI NYSE',
	'cover.emergingGrowthCompany.span': 'Emerging growth company [ ]',
	'cover.amendmentNumber.span': '(Amendment No. 1)',
	'cover.legends.7.span': '(Exact name of registrant as specified in its charter)',
	'items.0.heading': 'Items 1.01 and',
	'items.0.span': 'Items 1.01 and',
	'items.0.content':
		'.\n\nOn March 12 we signed. See Exhibits 99.1 and 99.2 attached hereto, and Exhibits 99.3 through 99.5.',
	'items.1.heading': '2.03. Entry into a Material … Sheet Arrangement of a Registrant',
	'items.1.span': '2.03. Entry into a Material … and Exhibits 99.3 through 99.5.',
	'items.1.content':
		'.\n\nOn March 12 we signed. See Exhibits 99.1 and 99.2 attached hereto, and Exhibits 99.3 through 99.5.',
	'items.2.heading': 'Item 8.01. Other Events',
	'items.2.numberSpan': '8.01',
	'items.2.caption.span': 'Other Events',
	'items.2.span': 'Item 8.01. Other Events. On March 12 it burned.',
	'items.2.content': '. On March 12 it burned.',
	'items.3.parts.0.letterSpan': '(d)',
	'items.3.parts.0.caption.span': 'Exhibits',
	'items.3.parts.0.heading': '(d) Exhibits',
	'items.3.parts.0.span':
		'(d) Exhibits.\n\nExhibit No.  Description\n99.1*  Press release dated March 12, 2026\n99.2   Presentation',
	'exhibitLists.0.span': 'Exhibit No.  Description\n99.1*  Press release dated March 12, 2026\n99.2   Presentation',
	'exhibitLists.0.columnHeads': 'Exhibit No.  Description',
	'exhibitLists.1.span': 'EXHIBIT INDEX\n\nExhibit No.  Description\n99.1*  Press release dated March 12, 2026',
	'exhibitLists.1.heading': 'EXHIBIT INDEX',
	'exhibitLists.0.rows.0.number.span': '99.1',
	'exhibitLists.0.rows.0.description.span': 'Press release dated March 12, 2026',
	'exhibitLists.0.rows.0.span': '99.1*  Press release dated March 12, 2026',
	'exhibitLists.0.rows.0.source': '99.1*  Press release dated March 12, 2026\n',
	'mentions.0.span': 'Exhibits 99.1',
	'mentions.0.number.span': '99.1',
	'mentions.1.span': '99.2',
	'mentions.3.span': '99.5',
	'mentions.3.number.span': '99.5',
	'signatures.span': 'SIGNATURES\n\nPursuant to the … Doe\nName: Jane Doe\nTitle: President',
	'signatures.heading': 'SIGNATURES',
	'signatures.legend.span': 'Pursuant to the requirements of … undersigned hereunto duly authorized.',
	'signatures.blocks.0.span':
		'Harbor Lights, Inc.\nDate: March 13, 2026\nBy: /s/ Jane Doe\nName: Jane Doe\nTitle: President',
	'signatures.blocks.0.registrant.span': 'Harbor Lights, Inc.',
	'signatures.blocks.0.date.span': 'March 13, 2026',
	'signatures.blocks.0.line': 'By: /s/ Jane Doe',
	'signatures.blocks.0.signature.span': '/s/ Jane Doe',
	'signatures.blocks.0.name.span': 'Jane Doe',
	'signatures.blocks.0.title.span': 'President',
	'attachments.0.span': 'Exhibit 99.1\n\nHarbor Lights … The company said that it burned.',
	'attachments.0.title.span': 'Harbor Lights Announces Results of the First Quarter',
	'submission.header.span': '<SEC-HEADER>\n<ACCEPTANCE-DATETIME> … OF REPORT:\t20260312\n ZIP:   97301',
	'submission.header.fields.1.keySpan': '<ACCEPTANCE-DATETIME>',
	'submission.header.fields.1.value.span': '20260313120000',
	'submission.header.fields.3.keySpan': 'CONFORMED PERIOD OF REPORT',
	'submission.header.fields.3.value.span': '20260312',
	'submission.documents.0.span': '<DOCUMENT>\n<TYPE>8-K\n<SEQUENCE>1\n< … that it burned.\n</TEXT>\n</DOCUMENT>',
	'submission.documents.0.text': '\nUNITED STATES\nSECURITIES AND … The company said that it burned.\n',
	'submission.documents.0.type.span': '8-K',
	'submission.documents.0.sequence.span': '1',
	'submission.documents.0.fileName.span': 'report.htm',
	'submission.documents.0.description.span': 'CURRENT REPORT',
};

for (const [path, covered] of Object.entries(expected)) {
	test(path, () => {
		const [first = '', last] = covered.split(' … ');
		const shown = words.get(path) ?? '';
		assert.equal(
			last === undefined ? shown : `${shown.slice(0, first.length)} … ${shown.slice(-last.length)}`,
			covered,
		);
	});
}
