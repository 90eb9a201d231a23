import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signatureLegend as form } from '../../../server/src/knowledge';
import { signedReport } from '../../../server/src/rules/examples/report';
import { signatureLegend } from '../../../server/src/rules/signatures/signatureLegend';
import { check, fix, problems } from '../../fixture';

const legend = form.text;
const block = `By: /s/ Jane Doe
Name: Jane Doe
Title: Chief Financial Officer

Date: March 12, 2026
`;
const withLegend = (legend: string) => `
Item 8.01 Other Events

The company opened a second plant.

SIGNATURES

${legend}Alder Creek Instruments, Inc.

${block}`;

test('a section without the legend is marked at its heading', () =>
	check(
		signatureLegend,
		withLegend('').replace(
			'SIGNATURES\n',
			'SIGNATURES\n^^^^^^^^^^ No legend “Pursuant to the requirements of the Securities Exchange Act of 1934 …”.\n',
		),
	));

test('a legend whose beginning is damaged is no missing one', () => {
	for (const beginning of ['To the requirements', '[TBD] to the requirements', 'Pursuant to XXX']) {
		const text = signedReport(block).replace('Pursuant to the requirements', beginning);
		for (const { message } of problems(signatureLegend, text)) {
			assert.doesNotMatch(message, /^No legend/);
		}
		fix(signatureLegend, text, signedReport(block));
	}
	// Of a word in two parts the rule about spelling speaks.
	check(signatureLegend, signedReport(block).replace('Pursuant to', 'Pu rsuant to'));
});

test('the missing legend is inserted under the heading', () =>
	fix(signatureLegend, withLegend(''), signedReport(block)));

test('the Securities Act is corrected, and the registrant stays in its letter case', () =>
	fix(
		signatureLegend,
		signedReport(block, { act: 'Securities Act of 1933' }).replace('the registrant', 'the Registrant'),
		signedReport(block).replace('the registrant', 'the Registrant'),
	));

test('another Act is corrected', () => {
	for (const act of ['Investment Company Act of 1940', 'Trust Indenture Act of 1939']) {
		fix(signatureLegend, signedReport(block, { act }), signedReport(block));
	}
});

test('a wrong year is marked', () =>
	check(
		signatureLegend,
		withLegend(`Pursuant to the requirements of the Securities Exchange Act of 1943, the registrant has caused this report to be signed by the undersigned duly authorized.
${'^'.repeat(155)} Securities Exchange Act of 1943 in the legend: the Act is of 1934.

`),
	));

test('other reasonable wordings are silent', () => {
	for (const legend of [
		'Pursuant to the requirements of the Securities Exchange Act of 1934, as amended, each of the registrants has duly caused this Current Report on Form 8-K to be signed on its behalf by the undersigned, thereunto duly authorized.',
		'PURSUANT TO THE REQUIREMENTS OF THE SECURITIES EXCHANGE ACT OF 1934, THE REGISTRANT HAS DULY CAUSED THIS AMENDMENT TO BE SIGNED ON ITS BEHALF BY THE UNDERSIGNED HEREUNTO DULY AUTHORIZED.',
		'Pursuant to the requirements of the Securities and Exchange Act of 1934, the Company has duly caused this report to be signed on its behalf by the undersigned hereunto duly authorised.',
	]) {
		check(signatureLegend, withLegend(`${legend}\n\n`));
	}
});

test('a legend over several lines keeps the lines that are right', () =>
	fix(
		signatureLegend,
		withLegend(`Pursuant to the requirements of the Securities Act
of 1933, the registrant has duly caused this report to be signed on its
behalf by the undersigned hereunto duly authorized.

`),
		withLegend(`Pursuant to the requirements of the Securities Exchange Act
of 1934, the registrant has duly caused this report to be signed on its
behalf by the undersigned hereunto duly authorized.

`),
	));

test('in HTML the legend goes below the heading, also where the heading stands in the table of the signature', () => {
	const cell = (words: string) => `<tr><td>${words}</td></tr>`;
	const report = (heading: string) => `<html><body>
<p>Item 8.01 Other Events</p>
<p>The company opened a second plant.</p>
<table>${cell(heading)}${['Alder Creek Instruments, Inc.', 'By: /s/ Jane Doe', 'Jane Doe', 'Chief Financial Officer'].map(cell).join('')}</table>
</body></html>
`;
	fix(signatureLegend, report('SIGNATURES'), report(`SIGNATURES<br>${legend}`));
});

test('other words than those of the form and of practice weigh little', () => {
	const found = (words: string) =>
		problems(signatureLegend, withLegend(`${words}\n\n`)).map(({ message, atMost }) => `${atMost}: ${message}`);
	for (const [from, to, said] of [
		['requirements of', 'requirement of', 'The legend of the form has no “requirement”.'],
		['has duly', 'had duly', 'The legend of the form has no “had”.'],
		['the registrant has', 'Brook Valve Company has', 'The legend of the form has no “Brook”.'],
		['to be signed', 'to signed', 'The legend lacks the word “be”.'],
		['on its behalf', 'its behalf', 'The legend lacks the word “on”.'],
		[
			'the registrant has',
			'the registrants has',
			'The legend says “registrants” and “has”, or “registrant” and “have”.',
		],
	] as const) {
		assert.deepEqual(found(legend.replace(from, to)), [`hint: ${said}`]);
	}
	for (const [from, to] of [
		['the registrant', 'the Registrant'],
		['the registrant', 'the Company'],
		['of 1934', 'of 1934, as amended'],
		['hereunto', 'thereunto'],
		['the registrant has', 'each registrant has'],
		[
			'the registrant has duly caused this report to be signed on its',
			'the registrants have duly caused this report to be signed on their',
		],
	] as const) {
		assert.deepEqual(found(legend.replace(from, to)), []);
	}
});

test('a legend without its first “duly” lacks it', () => {
	const messages = (words: string) =>
		problems(signatureLegend, withLegend(`${words}\n\n`)).map(({ message }) => message);
	assert.deepEqual(messages(legend.replace('duly caused', 'caused')), ['The legend lacks “duly” before “caused”.']);
	// Of another report form-misnamed speaks.
	assert.deepEqual(messages(legend.replace('this report', 'this Annual Report')), []);
});

test('a word of the legend with a soft hyphen in it is the word', () => {
	assert.deepEqual(
		problems(signatureLegend, withLegend(`${legend.replace('registrant', 'registr\u00adant')}\n\n`)),
		[],
	);
});

test('a legend without its report or its year, and with words twice or of several, is marked and mended', () => {
	for (const [from, to, message] of [
		['this report to', 'this to', 'The legend lacks “report” after “caused this”.'],
		[' of 1934', '', 'The legend lacks the year of the Act, “of 1934”.'],
		[' of 1934,', ' of 1934, as amended, as amended,', 'The legend says “as amended” twice.'],
		['on its behalf', 'on their behalf', 'The legend says “has” and “their” of the registrant.'],
	] as const) {
		const wrong = withLegend(`${legend.replace(from, to)}\n\n`);
		assert.deepEqual(
			problems(signatureLegend, wrong).map((each) => each.message),
			[message],
		);
		fix(signatureLegend, wrong, withLegend(`${legend}\n\n`));
	}
});

test('the foot and the head of a page within the legend are none of its words', () => {
	const paged = legend.replace(' this report', '\n\nPage 2 of 9\n\fForm 8-K\n\nthis report');
	assert.notEqual(paged, legend);
	assert.deepEqual(problems(signatureLegend, withLegend(`${paged}\n\n`)), []);
});
