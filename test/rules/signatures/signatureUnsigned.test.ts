import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signedReport } from '../../../server/src/rules/examples/report';
import { signatureUnsigned } from '../../../server/src/rules/signatures/signatureUnsigned';
import { check, fix, problems } from '../../fixture';

const tail = `Name: Jane Doe
Title: Chief Financial Officer

Date: March 12, 2026
`;

test('an empty signature line is marked', () =>
	check(
		signatureUnsigned,
		signedReport(`By: ____________________
^^^^^^^^^^^^^^^^^^^^^^^^ No typed signature for Jane Doe.
${tail}`),
	));

test('the name is signed on the rule, after “By:”, or above the name', () => {
	fix(signatureUnsigned, signedReport(`By: ____________________\n${tail}`), signedReport(`By: /s/ Jane Doe\n${tail}`));
	fix(signatureUnsigned, signedReport(`By:\n${tail}`), signedReport(`By: /s/ Jane Doe\n${tail}`));
});

test('a signature with /s/, by an attorney, or typed on the line, is silent', () => {
	check(signatureUnsigned, signedReport(`By: /s/ Jane Doe\n${tail}`));
	check(
		signatureUnsigned,
		signedReport(`By: /s/ Jane Doe
Jane Doe
Attorney-in-Fact

Date: March 12, 2026
`),
	);
	check(
		signatureUnsigned,
		signedReport(`By: Jane Doe
Chief Financial Officer

Date: March 12, 2026
`),
	);
});

test('in HTML the signature goes into the cell of its line', () =>
	fix(
		signatureUnsigned,
		`<html><body>
<p>Item 8.01 Other Events</p>
<p>The company opened a second plant.</p>
<p>SIGNATURES</p>
<p>Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed on its behalf by the undersigned hereunto duly authorized.</p>
<table>
<tr><td>Date: March 12, 2026</td><td>By: ______________</td></tr>
<tr><td></td><td>Name: Jane Doe</td></tr>
<tr><td></td><td>Title: Chief Financial Officer</td></tr>
</table>
</body></html>
`,
		`<html><body>
<p>Item 8.01 Other Events</p>
<p>The company opened a second plant.</p>
<p>SIGNATURES</p>
<p>Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed on its behalf by the undersigned hereunto duly authorized.</p>
<table>
<tr><td>Date: March 12, 2026</td><td>By: /s/ Jane Doe</td></tr>
<tr><td></td><td>Name: Jane Doe</td></tr>
<tr><td></td><td>Title: Chief Financial Officer</td></tr>
</table>
</body></html>
`,
	));

test('a rule after /s/ is no signature', () =>
	fix(signatureUnsigned, signedReport(`By: /s/ ____________\n${tail}`), signedReport(`By: /s/ Jane Doe\n${tail}`)));

test('a day after “/s/” is no signature', () => {
	const signed = (words: string) =>
		signedReport(`By: /s/ ${words}\nName: Jane Doe\nTitle: Chief Financial Officer\n\nDate: March 12, 2026\n`);
	assert.deepEqual(
		problems(signatureUnsigned, signed('March 12, 2026')).map(({ message }) => message),
		['“March 12, 2026” after “/s/” is a day; the name of the signer belongs there.'],
	);
	assert.deepEqual(problems(signatureUnsigned, signed('Jane Doe')), []);
});
