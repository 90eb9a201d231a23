import assert from 'node:assert/strict';
import { test } from 'node:test';
import { taggedReport } from '../../../server/src/rules/examples/taggedReport';
import { draftMark } from '../../../server/src/rules/text/draftMark';
import { check, fix, problems } from '../../fixture';
import { htmlReport, plainReport } from '../reports';

const report = (text: string) => plainReport(`Item 8.01 Other Events\n\n${text}`);

test('stamps and legends are marked, each line once', () =>
	check(
		draftMark,
		report(`W&C Draft of 5/4/26
^^^^^^^^^^^^^^^^^^^ “W&C Draft of 5/4/26” belongs to a draft.
Privileged & Confidential
^^^^^^^^^^^^^^^^^^^^^^^^^ “Privileged & Confidential” belongs to a draft.

The Company opened a plant.`),
	));

test('messages, choices of a form and words of a template are marked where they are a paragraph', () => {
	for (const line of [
		...[
			'Template',
			'Proof 2',
			'CONFORMED COPY',
			'PROJECT FALCON',
			'Option B',
			'Statistics: Insertions 12',
			'See attached.',
			'Please see attached draft of the release.',
			'This section is subject to tax review.',
			'Cleared by counsel, the release is final.',
			'Not for distribution',
		],
		...[
			'Printed on 3/5/2026 10:15 AM',
			'Hi John, please see below.',
			'Thanks, Jane',
			'Best regards,',
			'Legal to confirm.',
		],
		...[
			'From: Jane Doe',
			'Guidance: state the date here.',
			'Instruction to drafter: include date.',
			'Is this right?',
			'OR',
		],
	]) {
		assert.equal(problems(draftMark, report(`The plant is open.\n\n${line}\n\nIt is in Ohio.`)).length, 1, line);
		const html = `<p>Item 8.01 Other Events</p>\n<p>The plant is open.</p>\n<p>${line}</p>\n<p>It is in Ohio.</p>`;
		assert.equal(problems(draftMark, htmlReport(html)).length, 1, line);
	}
	for (const line of [
		...['Original Agreement', 'Guidance', 'Option Plan', 'Best Buy Co., Inc.', 'Project Finance', 'Dear Jane Doe:'],
		...['Copy of the agreement', 'Source: annual report.', 'Thanks to its staff, it is open.', 'Board to Review Plans'],
		'What is offered?\n\nA share.\n\nWho may vote?\n\nAll may.\n\nWhen is it?\n\nIn May.',
	]) {
		assert.deepEqual(problems(draftMark, report(`The plant is open.\n\n${line}\n\nIt is in Ohio.`)), [], line);
	}
	const table = htmlReport('<p>Item 8.01 Other Events</p>\n<table><tr><td>Original</td><td>Sample</td></tr></table>');
	assert.deepEqual(problems(draftMark, table), []);
});

test('what an assistant, the page of a site or a browser writes around a text is marked', () => {
	for (const line of [
		...['Certainly! Here is a draft of Item 8.01:', 'Sure, here’s a revised version.', 'Here is the corrected text:'],
		...[
			'Let me know if you would like any changes.',
			"I've updated the paragraph.",
			'Would you like me to add a legend?',
		],
		...['As an AI language model, I cannot give advice.', 'Note: Replace the placeholders.', '```html'],
		...['Skip to main content', 'View source version on example.com', 'Accept all cookies', '5/4/26, 4:12 PM'],
		...['On Mon, May 4, 2026 at 4:05 PM Jane Doe wrote:', 'FYI - words of last year below.', 'Heading 1', 'undefined'],
	]) {
		assert.equal(problems(draftMark, report(`The plant is open.\n\n${line}\n\nIt is in Ohio.`)).length, 1, line);
	}
	for (const line of [
		...['Certain of its plants are open.', 'Sure Steel, Inc.', 'Here is where the plant stands.', 'Below is a table.'],
		...[
			'As an AI company, it builds plants.',
			'Note: amounts are in thousands.',
			'On Monday the Company wrote: it is open.',
		],
		...['The plant opened on 5/4/26 at 4:12 PM.', 'Translation Adjustments', 'Privacy Policy'],
	]) {
		assert.deepEqual(problems(draftMark, report(`The plant is open.\n\n${line}\n\nIt is in Ohio.`)), [], line);
	}
});

test('what is no part of a report is called what it is', () => {
	for (const [line, message] of [
		...[
			'Loading…',
			'Skip to main content',
			'Back to top',
			'We use cookies to improve this site.',
			'Cookie settings',
		].map((line) => [line, `“${line}” is left of a page of the Web.`]),
		['I hope this helps!', '“I hope this helps!” is said to the author of the report, not to its reader.'],
		['5/4/26, 4:12 PM', '“5/4/26, 4:12 PM” is the line that a browser prints on a page.'],
		['undefined', '“undefined” is what a program writes where it has no value.'],
		['OK to file', '“OK to file” belongs to a draft.'],
	]) {
		assert.deepEqual(
			problems(draftMark, report(`The plant is open.\n\n${line}\n\nIt is in Ohio.`)).map((each) => each.message),
			[message],
		);
	}
});

test('a stamp above the cover and a footer after the signatures are marked', () => {
	const text = `Draft 5/4/2026\n${report('The Company opened a plant.')}\nNY-12345678v3\n`;
	assert.deepEqual(
		problems(draftMark, text).map(({ span }) => text.slice(span.start, span.end)),
		['Draft 5/4/2026', 'NY-12345678v3'],
	);
});

test('marked changes are kept or taken out', () => {
	const html = (text: string) => htmlReport(`<p>Item 8.01 Other Events</p>\n<p>${text}</p>`);
	fix(draftMark, html('It <ins cite="x">has</ins> opened.'), html('It has opened.'));
	fix(draftMark, html('It has <del>not </del>opened.'), html('It has opened.'));
	fix(draftMark, html('It has <del>not </del>opened.'), html('It has not opened.'), 'Keep the words, remove the mark');
	fix(draftMark, html('It has opened.<!-- please check -->'), html('It has opened.'));
	fix(
		draftMark,
		html('It <span style="color:black;background:yellow;font-weight:bold">has</span> opened.'),
		html('It <span style="color:black;font-weight:bold">has</span> opened.'),
	);
});

test('prose about drafts, comments of filing agents and colors of tables are silent', () => {
	for (const text of [
		'File No. 001-12345\n\nRelease Date: May 4, 2026\n\nTurnover rose. Riders of its trains paid less.\n\nInsertions of text were few.',
		'The parties exchanged a draft of the agreement on May 4, 2026, and the draft was accepted.',
		'Confidential Information of the Company\n\nThe confidential information is protected by attorney-client privilege.',
		'Comparison of the Years Ended December 31, 2025 and 2024',
		'The bylaws are marked to show changes\nfrom the prior bylaws. The account is 1234-5678.',
		'The Company called 1-800-555-0142 on 5/4/26 about the comments of the staff.',
		'Cleared by the agency in 2024, the device is sold in 31 states.\n\nSame as last year, the Company expects less.',
		'Subject to review by the court, it will be paid.\n\nFor internal use the Company has its own program.',
		'Not for release, publication or distribution in any state.\n\nPlease see attached press release.',
		'This disclosure is subject to the safe harbor.\n\nMaterial non-public information may be on our website.',
		'Questions for the call may be sent to its office.',
	]) {
		assert.deepEqual(problems(draftMark, report(text)), [], text);
	}
	for (const markup of [
		'<!-- Field: Page; Sequence: 1 --><!--Document Created using EDGARizer 4.0.5.0--><!-- Former Name -->',
		'<!-- link1 "SIGNATURE" --><!-- Licensed to: Doe & Roe LLP --><!-- Check boxes --><!-- PAGEBREAK -->',
		'<table><tr style="background-color:#cceeff" bgcolor="#ffffff"><td style="background: none">Plants</td></tr></table>',
		'<p style="margin: 0; color: Red"></p><p>It <span style="color:#ff0000"> <br></span>has opened.</p>',
		'<p>Words that are <strike>struck</strike> are deleted; deletions are struck out.</p>',
	]) {
		assert.deepEqual(
			problems(draftMark, htmlReport(`<p>Item 8.01 Other Events</p>\n<p>A plant.</p>${markup}`)),
			[],
			markup,
		);
	}
});

test('words in the colors of pens and white ones are hints; links, addresses, rules and words on a ground are silent', () => {
	const found = (markup: string) =>
		problems(draftMark, htmlReport(`<p>Item 8.01 Other Events</p>\n<p>A plant.</p>${markup}`)).map(
			({ message }) => message.split(':')[0],
		);
	for (const [style, color] of [
		['color:blue', 'blue'],
		['color: #0070C0', 'blue'],
		['color:rgb(0, 176, 80)', 'green'],
		['color:#7030a0', 'purple'],
		['color:#C00000', 'red'],
	] as const) {
		assert.deepEqual(found(`<p>It <span style="${style}">has</span> opened.</p>`), [`Words in ${color}`]);
	}
	for (const white of ['<font color="#ffffff">Note to us</font>', '<span style="color:white">Note</span>']) {
		assert.deepEqual(found(`<p>It has ${white} opened.</p>`), ['Words that no browser shows']);
	}
	for (const style of ['display:none', 'visibility: hidden', 'font-size:0']) {
		assert.deepEqual(found(`<p style="${style}">Note to us</p>`), ['Words that no browser shows']);
		assert.deepEqual(found(`<tr style="${style}"><td>Note to us</td></tr>`), ['Words that no browser shows']);
		const inCapitals = `<P STYLE="${style}">Note to them</P>`;
		assert.equal(found(`<p style="${style}">Note to us</p>${inCapitals}${inCapitals}`).length, 3);
		// Where facts are tagged, programs hide them, and rows beside them.
		const fact = '<ix:nonNumeric name="dei:AmendmentFlag">Note to us</ix:nonNumeric>';
		assert.deepEqual(found(`<div style="${style}">${fact}</div>`), []);
		assert.deepEqual(found(`<p>${fact}</p><tr style="${style}"><td>Note to us</td></tr>`), []);
		assert.deepEqual(found(`<p>${fact}</p><p style="${style}">Note to us</p>`), ['Words that no browser shows']);
	}
	for (const markup of [
		'<p>See <a href="ex99.htm"><font color="blue">Exhibit 99.1</font></a>.</p>',
		'<p>See <a style="color:#0000ff;text-decoration:underline" href="ex99.htm">Exhibit 99.1</a>.</p>',
		'<p>See <span style="color:#0000ff"><a href="ex99.htm">Exhibit 99.1</a></span>.</p>',
		'<p>See <span style="color:blue">www.alder.example</span>.</p>',
		'<hr style="color:#ffffff;background-color:#ffffff"><p>It has opened.</p>',
		'<table><tr style="background-color:#003366"><td><font color="white">Plants</font></td></tr></table>',
		'<p style="color:#231f20">It has <span style="color:#000000">opened</span>.</p>',
		'<p style="border-color:blue">It has opened.</p>',
	]) {
		assert.deepEqual(found(markup), [], markup);
	}
});

test('a color that the name of the registrant has is that of the report', () => {
	const inBlue = (name: string, words: string) =>
		problems(
			draftMark,
			`<html><body><p>SECURITIES AND EXCHANGE COMMISSION</p><p>FORM 8-K</p><p>CURRENT REPORT</p><p><b>${name}</b></p><p>(Exact name of registrant as specified in its charter)</p><p>Item 8.01 Other Events</p><p>${words}</p></body></html>`,
		).length;
	const [opened, name] = ['<font color="blue">It has opened.</font>', 'Alder Works, Inc.'];
	assert.equal(inBlue(`<font color="#0000ff">${name}</font>`, opened), 0);
	assert.equal(inBlue(name, opened), 1);
	assert.equal(inBlue(`<font color="#00b050">${name}</font>`, opened), 1);
});

test('marks within marks are one', () => {
	assert.equal(problems(draftMark, report('It opened its {++second++} plant.')).length, 1);
	assert.equal(problems(draftMark, report('It opened its {+second+} plant and its {--third--} one.')).length, 2);
});

test('what says that something was left out is no stamp', () => {
	for (const line of [
		'[Redacted]',
		'[redacted]',
		'[REDACTED]',
		'[Redacted.]',
		'[Intentionally omitted]',
		'[Reserved]',
	]) {
		assert.deepEqual(problems(draftMark, report(`The plant is open.\n\n${line}\n\nThe mill is open.`)), [], line);
	}
	assert.equal(problems(draftMark, report('The plant is open.\n\nREDACTED VERSION\n\nThe mill is open.')).length, 1);
});

test('in a tagged report words that nobody sees are marked below the cover alone', () => {
	const hidden = '<span style="display:none">some words of the draft</span>';
	const text = taggedReport();
	assert.equal(problems(draftMark, text.replace('The company opened', `${hidden} The company opened`)).length, 1);
	assert.deepEqual(problems(draftMark, text.replace('CURRENT REPORT', `${hidden} CURRENT REPORT`)), []);
});

test('the rest of a page of the Web is never an error', () => {
	const page = (line: string) => problems(draftMark, report(`The plant is open.\n\n${line}\n\nThe mill is open.`));
	assert.deepEqual(
		['Skip to main content', '5/4/26, 4:12 PM', 'DRAFT 5/4/26'].map((line) => page(line).map(({ atMost }) => atMost)),
		[['warning'], ['warning'], [undefined]],
	);
});
