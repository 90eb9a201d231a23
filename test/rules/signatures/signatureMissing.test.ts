import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signatureMissing } from '../../../server/src/rules/signatures/signatureMissing';
import { check, fix, problems } from '../../fixture';

const cover = `FORM 8-K

CURRENT REPORT

Date of Report (Date of earliest event reported): March 12, 2026

Alder Creek Instruments, Inc.
(Exact name of registrant as specified in its charter)
`;

test('a whole report without signatures is marked at its last line', () =>
	check(
		signatureMissing,
		`
${cover}
Item 8.01 Other Events

The company opened a second plant.

It stands in Dover.
^^^^^^^^^^^^^^^^^^^ No signature section: the registrant signs Form 8-K by an authorized officer.
`,
	));

test('where blank lines were left for the signatures, they are marked', () => {
	const text = `${cover}\nItem 8.01 Other Events\n\nThe company opened a second plant.\n\n\n\n\n\n`;
	assert.deepEqual(
		problems(signatureMissing, text).map(({ span }) => text.slice(0, span.start).split('\n').length),
		[text.split('\n').length - 3],
	);
});

test('a text that begins at its first item need not be signed', () =>
	check(
		signatureMissing,
		`
Item 8.01 Other Events

The company opened a second plant.
`,
	));

test('a signed report is silent', () => check(signatureMissing, signatureMissing.example.good));

test('the block names the registrant and bears the day, with blank lines as the document has them', () =>
	fix(
		signatureMissing,
		`
${cover}
Item 8.01 Other Events

The company opened a second plant.
`,
		`
${cover}
Item 8.01 Other Events

The company opened a second plant.

SIGNATURES

Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed on its behalf by the undersigned hereunto duly authorized.

Alder Creek Instruments, Inc.

By: ____________________
Name: [Name]
Title: [Title]

Date: March 20, 2026
`,
	));

test('a report of an event to come is dated on its day', () =>
	fix(
		signatureMissing,
		`${cover.replace('March 12', 'March 27')}
Item 8.01 Other Events

The company opened a second plant.`,
		`${cover.replace('March 12', 'March 27')}
Item 8.01 Other Events

The company opened a second plant.

SIGNATURES

Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed on its behalf by the undersigned hereunto duly authorized.

Alder Creek Instruments, Inc.

By: ____________________
Name: [Name]
Title: [Title]

Date: March 27, 2026
`,
	));

test('in HTML the block takes the markup of the paragraphs, and stands after a table', () =>
	fix(
		signatureMissing,
		`<html><body>
<p style="text-align:center">FORM 8-K</p>
<p>Date of Report (Date of earliest event reported): March 12, 2026</p>
<p>Alder &amp; Creek, Inc.</p>
<p>(Exact name of registrant as specified in its charter)</p>
<p><b>Item 8.01 Other Events</b></p>
<p id="a1" style="margin:0"><font size="2">The company opened a second plant in the town of Dover, in the state of Delaware, on March 12.</font></p>
<table><tr><td>One</td><td>Two</td></tr></table>
</body></html>
`,
		`<html><body>
<p style="text-align:center">FORM 8-K</p>
<p>Date of Report (Date of earliest event reported): March 12, 2026</p>
<p>Alder &amp; Creek, Inc.</p>
<p>(Exact name of registrant as specified in its charter)</p>
<p><b>Item 8.01 Other Events</b></p>
<p id="a1" style="margin:0"><font size="2">The company opened a second plant in the town of Dover, in the state of Delaware, on March 12.</font></p>
<table><tr><td>One</td><td>Two</td></tr></table>
<p style="margin:0"><font size="2">SIGNATURES</font></p>
<p style="margin:0"><font size="2">Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed on its behalf by the undersigned hereunto duly authorized.</font></p>
<p style="margin:0"><font size="2">Alder &amp; Creek, Inc.</font></p>
<p style="margin:0"><font size="2">By: ____________________<br>Name: [Name]<br>Title: [Title]</font></p>
<p style="margin:0"><font size="2">Date: March 20, 2026</font></p>
</body></html>
`,
	));

test('an old report, of which nobody has said when it was signed, gets a placeholder for the day', () => {
	for (const [day, written] of [
		['November 3, 1998', '[Date]'],
		['January 2, 2025', '[Date]'],
		['June 1, 2025', 'March 20, 2026'],
		['March 27, 2026', 'March 27, 2026'],
	] as const) {
		const text = `${cover.replace('March 12, 2026', day)}\nItem 8.01 Other Events\n\nThe company opened a second plant.\n`;
		const fixes = problems(signatureMissing, text).flatMap((problem) => problem.fixes ?? []);
		assert.match(fixes[0]?.edits[0]?.text ?? '', new RegExp(`Date: ${written.replace(/[[\]]/g, '\\$&')}\\s*$`), day);
	}
});

test('where the text breaks off within emphasis, that is closed before the block', () => {
	const head = `<html><body>
<p>FORM 8-K</p>
<p>Date of Report (Date of earliest event reported): March 12, 2026</p>
<p>Alder Creek, Inc.</p>
<p>(Exact name of registrant as specified in its charter)</p>
<p>Item 8.01 Other Events</p>
`;
	for (const [body, before] of [
		['<b>The company opened a plant.', '</b>'],
		['<p>The company <b>opened <i>a plant.', '</i></b>'],
		['<p>The company opened a plant.</p><p><b>Dover</p>', '</p></b>'],
		['<p>The company opened a plant in <b>Dover</b>.</p>', 'Dover</b>.</p>'],
		['<p><b>The company opened a plant.</p></b>', 'plant.</p>'],
	] as const) {
		const text = head + body;
		const edit = problems(signatureMissing, text)[0]?.fixes?.[0]?.edits[0];
		assert.ok(edit, body);
		const written = text.slice(0, edit.span.start) + edit.text;
		assert.ok(
			written
				.slice(0, written.search(/<p>SIGNATURES/))
				.trimEnd()
				.endsWith(before),
			body,
		);
	}
});
