/** A filing while it is typed: the outline grows line by line, and nothing flickers that the text does not warrant. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Filing } from '../../server/src/filing/filing';
import { parseFiling } from '../../server/src/filing/parseFiling';
import type { Span } from '../../server/src/text/span';

const text = `UNITED STATES
SECURITIES AND EXCHANGE COMMISSION
Washington, D.C. 20549

FORM 8-K

CURRENT REPORT
Pursuant to Section 13 or 15(d) of the Securities Exchange Act of 1934

Date of Report (Date of earliest event reported): March 12, 2026

Harbor Mills, Inc.
(Exact name of registrant as specified in its charter)

Delaware                001-55555              12-3456789
(State or other        (Commission            (IRS Employer
jurisdiction of        File Number)           Identification No.)
incorporation)

1 Quay Street, Portland, Maine 04101
(Address of principal executive offices) (Zip Code)

Registrant's telephone number, including area code: (207) 555-0100

Check the appropriate box below if the Form 8-K filing is intended to simultaneously satisfy the filing
obligation of the registrant under any of the following provisions:

[ ] Written communications pursuant to Rule 425 under the Securities Act (17 CFR 230.425)

Item 1.01 Entry into a Material Definitive Agreement.

On March 9, 2026, Harbor Mills, Inc. entered into a credit agreement with First Quay Bank. Item 2.03 of
this report says more. A copy of the agreement is attached hereto as Exhibit 10.1.

Item 2.03 Creation of a Direct Financial Obligation or an Obligation under an
Off-Balance Sheet Arrangement of a Registrant.

The information in Item 1.01 is incorporated herein by reference. The company may borrow 40.5 million dollars.

Item 5.02 Departure of Directors or Certain Officers; Election of Directors; Appointment of Certain
Officers; Compensatory Arrangements of Certain Officers.

(b) On March 10, 2026, John Doe resigned.

(c) On March 11, 2026, the board appointed Mary Major.

Item 9.01 Financial Statements and Exhibits.

(d) Exhibits

Exhibit No.    Description
10.1           Credit Agreement dated March 9, 2026, among Harbor Mills, Inc. and
               First Quay Bank
99.1*          Press release dated March 12, 2026

* Furnished herewith.

SIGNATURES

Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this
report to be signed on its behalf by the undersigned hereunto duly authorized.

                              Harbor Mills, Inc.

Date: March 12, 2026          By: /s/ Mary Major
                              Mary Major
                              Chief Financial Officer
`;

const html = `<html><body>
<p>UNITED STATES SECURITIES AND EXCHANGE COMMISSION</p>
<p><b>FORM 8-K</b></p>
<p>CURRENT REPORT</p>
<p>Date of Report (Date of earliest event reported): March 12, 2026</p>
<p>Harbor Mills, Inc.<br>(Exact name of registrant as specified in its charter)</p>
<p><b>Item 2.02</b> <b>Results of Operations and Financial Condition.</b></p>
<p>The press release is attached as Exhibit 99.1.</p>
<table><tr><td>Item 8.01</td><td>Other Events.</td></tr></table>
<p>The mill at Bath burned down.</p>
<p>Item 9.01. Financial Statements and Exhibits.</p>
<p>(d) Exhibits</p>
<table>
<tr><td>Exhibit No.</td><td>Description</td></tr>
<tr><td>99.1</td><td>Press release dated March 12, 2026</td></tr>
<tr><td>104</td><td>Cover Page Interactive Data File</td></tr>
</table>
<p>SIGNATURES</p>
<p>Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report
to be signed on its behalf by the undersigned hereunto duly authorized.</p>
<p>By: /s/ Mary Major</p>
</body></html>
`;

/** The parts that the outline shows, with where they stand. */
function partsOf(filing: Filing | undefined): ReadonlyMap<string, Span> {
	const parts = new Map<string, Span>();
	for (const item of filing?.items ?? []) {
		parts.set(`Item ${item.number}`, item.heading);
		for (const part of item.parts) {
			parts.set(`Item ${item.number} (${part.letter})`, part.letterSpan);
		}
	}
	for (const row of filing?.exhibitLists.flatMap((list) => list.rows) ?? []) {
		parts.set(row.number ? `Exhibit ${row.number.text}` : `row ${row.description?.text}`, row.number?.span ?? row.span);
	}
	if (filing?.signatures) {
		parts.set('Signatures', filing.signatures.span);
	}
	for (const attachment of filing?.attachments ?? []) {
		parts.set(`attachment ${attachment.title.text}`, attachment.span);
	}
	return parts;
}

/** Types `whole` and asserts that parts come with their line and stay. */
function type(whole: string): void {
	const final = partsOf(parseFiling(whole));
	let settled: readonly string[] = [];
	for (let length = 1; length <= whole.length; length++) {
		const prefix = whole.slice(0, length);
		const parts = partsOf(parseFiling(prefix));
		const shown = JSON.stringify(prefix.slice(-60));
		for (const name of settled) {
			assert.ok(parts.has(name), `${name} vanished after ${shown}`);
		}
		const line = prefix.lastIndexOf('\n', length - 2) + 1;
		for (const [name, span] of parts) {
			assert.ok(final.has(name) || span.end >= line, `${name} flickered after ${shown}`);
		}
		if (prefix.endsWith('\n')) {
			settled = [...parts.keys()];
		}
	}
}

test('A plain text grows into its outline line by line', () => {
	assert.deepEqual(
		[...partsOf(parseFiling(text)).keys()],
		[
			'Item 1.01',
			'Item 2.03',
			'Item 5.02',
			'Item 5.02 (b)',
			'Item 5.02 (c)',
			'Item 9.01',
			'Item 9.01 (d)',
			'Exhibit 10.1',
			'Exhibit 99.1',
			'Signatures',
		],
	);
	type(text);
});

test('An HTML document grows into its outline line by line', () => {
	assert.deepEqual(
		[...partsOf(parseFiling(html)).keys()],
		['Item 2.02', 'Item 8.01', 'Item 9.01', 'Item 9.01 (d)', 'Exhibit 99.1', 'Exhibit 104', 'Signatures'],
	);
	type(html);
});

test('A text that begins at its first item grows in the same way', () => {
	type(text.slice(text.indexOf('Item 1.01')));
});

test('A heading without its caption is an item already', () => {
	const filing = parseFiling('Item 8.01 Other Events\n\nA mill burned down.\n\nItem 7.01\n');
	assert.deepEqual(
		filing?.items.map(({ number, caption }) => [number, caption?.text]),
		[
			['8.01', 'Other Events'],
			['7.01', undefined],
		],
	);
});

test('An empty row of a list keeps the rows around it', () => {
	const filing = parseFiling(
		'Item 9.01 Financial Statements and Exhibits\n\n(d) Exhibits\n\nExhibit No.  Description\n99.1\n99.2         Presentation\n',
	);
	assert.deepEqual(
		filing?.exhibitLists[0]?.rows.map(({ number, description }) => [number?.text, description?.text]),
		[
			['99.1', undefined],
			['99.2', 'Presentation'],
		],
	);
});

test('A table that is still open has the rows typed so far', () => {
	const filing = parseFiling(html.slice(0, html.indexOf('<tr><td>104') + '<tr><td>104</td><td>Cover'.length));
	assert.deepEqual(
		filing?.exhibitLists[0]?.rows.map(({ number, description }) => [number?.text, description?.text]),
		[
			['99.1', 'Press release dated March 12, 2026'],
			['104', 'Cover'],
		],
	);
});
