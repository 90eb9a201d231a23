import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SignatureSection } from '../../../server/src/filing/filing';
import { parseFiling } from '../../../server/src/filing/parseFiling';
import { unsoundSpans } from '../../invariants';

const cover = `FORM 8-K
CURRENT REPORT
Date of Report (Date of earliest event reported): May 1, 2024
ALDER WORKS, INC.
(Exact name of registrant as specified in its charter)

Item 8.01 Other Events

The text of the item.
`;
const legend =
	'Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed on its behalf by the undersigned hereunto duly authorized.';
const intro = `\nSIGNATURES\n\n${legend}\n\n`;

/** The signatures of a filing that ends with `text`; in HTML where `text` has tags. */
function sectionOf(text: string): SignatureSection | undefined {
	const html = text.trimStart().startsWith('<');
	const lines = (part: string): string => (html ? `<p>${part.trim().replace(/\n+/g, '</p><p>')}</p>` : part);
	return parseFiling(html ? `<html><body>${lines(cover)}${lines(intro)}${text}` : cover + text)?.signatures;
}

/** Checks the blocks of a section: registrant | day | signer | name | title, `-` for what is absent. */
function check(text: string, ...blocks: readonly string[]): void {
	const whole = text.trimStart().startsWith('<') || /signature|\/s\/ alone/i.test(text) ? text : intro + text;
	const found = sectionOf(whole)?.blocks.map(({ registrant, date, signature, name, title }) =>
		[registrant?.text, date?.iso ?? date?.text, signature?.name, name?.text, title?.text]
			.map((each) => each ?? '-')
			.join(' | '),
	);
	assert.deepEqual(found, blocks);
}

const usual = 'ALDER WORKS, INC. | 2024-05-03 | Jo Doe | Jo Doe | President';

test('the usual block, with the date above, beside or below', () => {
	check('ALDER WORKS, INC.\n\nDate: May 3, 2024\n\nBy: /s/ Jo Doe\nName: Jo Doe\nTitle: President\n', usual);
	check(
		'ALDER WORKS, INC.\n\nDate: May 3, 2024          By: /s/ Jo Doe\n                            Jo Doe\n                            President\n',
		usual,
	);
	check('ALDER WORKS, INC.\n\nBy: /s/ Jo Doe\n    Jo Doe\n    President\n\nDate: May 3, 2024\n', usual);
	check('Dated: May 3, 2024\n\nALDER WORKS, INC.\n(Registrant)\n\n/s/ Jo Doe\nJo Doe\nPresident\n', usual);
});

test('cells of an HTML table, with labels and values apart', () => {
	check(
		`<table><tr><td></td><td colspan="2">ALDER WORKS, INC.</td></tr><tr><td>Date: May 3, 2024</td><td>By:</td><td>/s/ Jo
Doe</td></tr><tr><td></td><td>Name:</td><td>Jo Doe</td></tr><tr><td></td><td>Title:</td><td>President</td></tr></table>`,
		usual,
	);
});

test('the signature may be typed without a mark, or the mark stand alone on its line', () => {
	check(
		'ALDER WORKS, INC.\nBy: JO DOE\nJo Doe, President\nMay 3, 2024\n',
		'ALDER WORKS, INC. | 2024-05-03 | JO DOE | Jo Doe | President',
	);
	check('ALDER WORKS, INC.\nBy: /s/\nJo Doe\nPresident\nMay 3, 2024\n', usual);
	check('ALDER WORKS, INC.\nBy: \\s\\ Jo Doe\nJo Doe,\nPresident\nMay 3, 2024\n', usual);
	check('ALDER WORKS, INC.\nBy: // Jo Doe\nJo Doe\nPresident\nMay 3, 2024\n', usual);
	check('ALDER WORKS, INC.\nBy: Jo Doe /s/\nJo Doe\nPresident\nMay 3, 2024\n', usual);
	check('ALDER WORKS, INC.\nBy: /s/ Jo Doe /s/\nJo Doe\nPresident\nMay 3, 2024\n', usual);
	check('ALDER WORKS, INC.\nBy: By: /s/ Jo Doe\nJo Doe\nPresident\nMay 3, 2024\n', usual);
	check('ALDER WORKS, INC.\nBy: DocuSigned by: Jo Doe\nJo Doe\nPresident\nMay 3, 2024\n', usual);
	check('ALDER WORKS, INC.\nElectronically signed by: Jo Doe\nJo Doe\nPresident\nMay 3, 2024\n', usual);
});

test('the name may be repeated after By below the signature', () => {
	check(
		`<table><tr><td></td><td></td><td>/s/ Jo Doe</td></tr><tr><td>Date: May 3, 2024</td><td>By:</td><td>Jo
Doe</td></tr><tr><td></td><td></td><td>President</td></tr></table>`,
		'- | 2024-05-03 | Jo Doe | Jo Doe | President',
	);
});

test('name and title stand under the legend of the form too', () => {
	check(
		'Alder Works, Inc.\n(Registrant)\n\nDate: May 3, 2024     By: /s/ Jo Doe\n(Signature)*\nJo Doe\nPresident\n*Print name and title of the signing officer under his signature.\n',
		'Alder Works, Inc. | 2024-05-03 | Jo Doe | Jo Doe | President',
	);
	check('ALDER WORKS, INC. (REGISTRANT)\n\nBy: /s/ Jo Doe\nJo Doe\nPresident\nMay 3, 2024\n', usual);
});

test('a title goes on after a comma, "and" or a dash', () => {
	check(
		'ALDER WORKS, INC.\nBy: /s/ Jo Doe\nName: Jo Doe\nTitle: Executive Vice President,\n       Finance, Treasurer and\n       Chief Financial Officer\nDate: May 3, 2024\n',
		'ALDER WORKS, INC. | 2024-05-03 | Jo Doe | Jo Doe | Executive Vice President, Finance, Treasurer and Chief Financial Officer',
	);
	check(
		'ALDER WORKS, INC.\nBy: /s/ Jo Doe\nJo Doe, Vice President -\nGeneral Counsel and Secretary\nDate: May 3, 2024\n',
		'ALDER WORKS, INC. | 2024-05-03 | Jo Doe | Jo Doe | Vice President - General Counsel and Secretary',
	);
});

test('an entity that acts for the registrant does not sign', () => {
	check(
		'ALDER PARTNERS, L.P.\nBy: Alder GP, LLC,\n    its general partner\n\nBy: /s/ Jo Doe\nName: Jo Doe\nTitle: President\nDate: May 3, 2024\n',
		'ALDER PARTNERS, L.P. | 2024-05-03 | Jo Doe | Jo Doe | President',
	);
});

test('a bank that acts as trustee does not sign, and who signs for it may be printed after By with the title', () => {
	const signed = 'ALDER WORKS, INC. | 2024-05-03 | Jo Doe | Jo Doe | Vice President';
	check(
		'ALDER WORKS, INC.\nBy: Birch Bank, N.A. as Securities Administrator\nBy: /s/ Jo Doe, Vice President\nBy: Jo Doe, Vice President\nDate: May 3, 2024\n',
		signed,
	);
	check(
		'ALDER WORKS, INC.\nBy:   Birch Bank, N.A. as Trustee\nBy:   /s/ Jo Doe, Vice President\nBy:   Jo Doe, Vice President\nDate: May 3, 2024\n',
		signed,
	);
	check(
		'ALDER WORKS, INC.\nBy: /s/ Jo Doe, Vice President\nBy: /s/ Al Roe, Secretary\nDate: May 3, 2024\n',
		'ALDER WORKS, INC. | - | Jo Doe | Jo Doe | Vice President',
		'- | 2024-05-03 | Al Roe | Al Roe | Secretary',
	);
});

test('“Its” before a title needs no colon', () =>
	check('ALDER WORKS, INC.\n\nBy /s/ Jo Doe\n   Jo Doe\nIts President\n\nDate: May 3, 2024\n', usual));

test('a registrant whose general partner or trustee signs has a block of its own', () => {
	check(
		'ALDER WORKS, INC.\n\nBy: /s/ Jo Doe\nName: Jo Doe\nTitle: President\n\nDate: May 3, 2024\n\nBirch Partners, L.P.\nBy: Alder Works, Inc., its general partner\n\nBy: /s/ Jo Doe\nName: Jo Doe\nTitle: President\n\nDate: May 3, 2024\n',
		usual,
		'Birch Partners, L.P. | 2024-05-03 | Jo Doe | Jo Doe | President',
	);
	check(
		'ALDER WORKS, INC.\nBy: Birch Prairie Bank, Trustee\n\nBy: /s/ Jo Doe\nName: Jo Doe\nTitle: President\n\nDate: May 3, 2024\n',
		usual,
	);
});

test('registrants that file together have a block each', () => {
	check(
		'ALDER WORKS, INC.\nDate: May 3, 2024     By: /s/ Jo Doe\nName: Jo Doe\nTitle: President\n\nBirch Corporation\nDate: May 4, 2024     By: /s/ Al Roe\nName: Al Roe\nTitle: Secretary\n',
		usual,
		'Birch Corporation | 2024-05-04 | Al Roe | Al Roe | Secretary',
	);
});

test('an attorney-in-fact is a title', () => {
	check(
		'ALDER WORKS, INC.\nBy: /s/ Jo Doe\nJo Doe\nAttorney-in-Fact\nMay 3, 2024\n',
		'ALDER WORKS, INC. | 2024-05-03 | Jo Doe | Jo Doe | Attorney-in-Fact',
	);
});

test('columns that ran together are told apart', () => {
	check('Date: May 3, 2024 ALDER WORKS, INC.\n\nBy: /s/ Jo Doe\n    Jo Doe\n    President\n', usual);
	check(
		'May 3,\n2024\n          ALDER WORKS, INC.\n          By: /s/ Jo Doe\n          Jo Doe\n          President\n',
		usual,
	);
	check('ALDER WORKS, INC.\nDated: May 3, By: /s/ Jo Doe\n2024\n          Jo Doe\n          President\n', usual);
	check('ALDER WORKS, INC.\nDate: May 3, 2024 By: /s/ Jo Doe Name: Jo Doe Title: President\n', usual);
});

test('a wide space within a signature does not cut it', () => {
	check(
		'ALDER WORKS, INC.\nBy: /s/ Jo  Q. Doe\nJo Q. Doe\nPresident\nMay 3, 2024\n',
		'ALDER WORKS, INC. | 2024-05-03 | Jo Q. Doe | Jo Q. Doe | President',
	);
});

test('a registrant broken over two lines is one', () => {
	const text = cover.replace('ALDER WORKS, INC.', 'ALDER WORKS OF NEW ENGLAND, INC.');
	const blocks = parseFiling(`${text}${intro}ALDER WORKS OF\nNEW ENGLAND, INC.\n\nBy: /s/ Jo Doe\n`)?.signatures
		?.blocks;
	assert.equal(blocks?.[0]?.registrant?.text, 'ALDER WORKS OF NEW ENGLAND, INC.');
});

test('the heading is known in its spellings, and may be absent', () => {
	for (const heading of ['SIGNATURE', 'SIGNATURES', 'Signature(s)', '**SIGNATURES**', 'SIGNATURE PAGE', '']) {
		const section = sectionOf(`\n${heading}\n\n${legend}\n\nALDER WORKS, INC.\nBy: /s/ Jo Doe\nJo Doe\nPresident\n`);
		assert.equal(section?.heading !== undefined, heading !== '', heading);
		assert.equal(section?.legend?.text, legend);
		assert.equal(section?.blocks[0]?.signature?.name, 'Jo Doe');
	}
});

test('a signature without heading and legend is found at the end', () => {
	const section = sectionOf('\nMay 3, 2024\n\n/s/ Jo Doe\nJo Doe\nPresident\n');
	assert.deepEqual(
		section?.blocks.map(({ name, title }) => [name?.text, title?.text]),
		[['Jo Doe', 'President']],
	);
});

test('a report without signatures has none', () => assert.equal(sectionOf('\nMore text.\n'), undefined));

test('what is still to be written is absent, its line is there', () => {
	const section = sectionOf(`${intro}ALDER WORKS, INC.\n\nBy: ____________\nName:\nTitle:\nDate: ____________\n`);
	const [block] = section?.blocks ?? [];
	assert.equal(section?.blocks.length, 1);
	assert.ok(block?.line);
	assert.deepEqual(
		[block.signature, block.name, block.title, block.date],
		[undefined, undefined, undefined, undefined],
	);
});

test('a registrant that is being typed is no signer', () => {
	const [block] = sectionOf(`${intro}ALDER WO`)?.blocks ?? [];
	assert.deepEqual([block?.name, block?.title], [undefined, undefined]);
});

test('a company whose name has the words of titles is a registrant', () => {
	check(
		'ALDER WORKS, INC.\nBy: /s/ Jo Doe\nJo Doe\nSenior Vice President\nMay 3, 2024\n\nBirch Principal Group\nBy: /s/ Al Roe\nAl Roe\nSecretary\nMay 3, 2024\n',
		'ALDER WORKS, INC. | 2024-05-03 | Jo Doe | Jo Doe | Senior Vice President',
		'Birch Principal Group | 2024-05-03 | Al Roe | Al Roe | Secretary',
	);
});

test('a line to sign on ends before the names of the next lines', () => {
	const text = `${cover}${intro}ALDER WORKS, INC.\n\nBy: /s/ Jo Doe\nName: Jo Doe\nTitle: President\n`;
	const line = parseFiling(text)?.signatures?.blocks[0]?.line;
	assert.equal(line && text.slice(line.start, line.end), 'By: /s/ Jo Doe');
});

test('an exhibit index and a pasted exhibit are no part of the section', () => {
	const text = `${cover}${intro}ALDER WORKS, INC.\n\nBy: /s/ Jo Doe\nJo Doe\nPresident\n\nEXHIBIT INDEX\n\n99.1  Press release\n`;
	const span = parseFiling(text)?.signatures?.span;
	assert.ok(span && text.slice(span.start, span.end).endsWith('President'));
});

test('signatures begin after what stands before them on their line', () => {
	const text = `<p></p><p></p><p></p><p>FORM 8-K Securities and Exchange Commission, Washington, D.C.
CURRENT REPORT Item 8.01 Other Events. We opened a plant. By: /s/ Ada Brandt</p>`;
	const filing = parseFiling(text);
	assert.deepEqual(filing && unsoundSpans(filing), []);
	assert.equal(filing?.cover?.formType?.text, 'FORM 8-K');
	assert.ok((filing?.signatures?.span.start ?? 0) > text.indexOf('FORM 8-K'));
});

test('a name that a line end breaks after its first word is one name', () => {
	const rest = 'President\n\nDate: May 3, 2024\n';
	for (const signed of ['By: /s/ Jo Doe\nJo\nDoe\n', 'By: /s/ Jo\nDoe\n\nName: Jo\nDoe\nTitle: ']) {
		const block = sectionOf(`${intro}ALDER WORKS, INC.\n\n${signed}${rest}`)?.blocks[0];
		assert.deepEqual(
			[block?.signature?.name, block?.name?.text, block?.title?.text],
			['Jo Doe', 'Jo Doe', 'President'],
			signed,
		);
	}
	check(
		`ALDER WORKS, INC.\n\nBy: /s/ Jo\nE. Doe\nJo E. Doe\n${rest}`,
		'ALDER WORKS, INC. | 2024-05-03 | Jo E. Doe | Jo E. Doe | President',
	);
});

test('one whose name is By signs, whatever label stands before the name', () => {
	const block = 'ALDER WORKS, INC. | 2024-05-03 | By Nguyen | By Nguyen | President';
	for (const signed of [
		'By: /s/ By Nguyen\nBy Nguyen\n',
		'/s/ By Nguyen\nBy Nguyen\n',
		'By: /s/ By Nguyen\nName: By Nguyen\nTitle: ',
	]) {
		check(`ALDER WORKS, INC.\n\nDate: May 3, 2024\n\n${signed}President\n`, block);
	}
	check('ALDER WORKS, INC.\n\nDate: May 3, 2024\n\n/s/ Jo Doe\nBy Jo Doe\nPresident\n', usual);
});

test('a company that is named after a part of the report signs like any other', () => {
	for (const name of ['Exhibit Index Fund LP', 'Index to Exhibits LLC', 'Exhibit Index Media, Inc.']) {
		const text = `${cover.replace('ALDER WORKS, INC.', name)}${intro}${name}\n\nBy: /s/ Jo Doe\nJo Doe\nPresident\n\nDate: May 3, 2024\n`;
		const blocks = parseFiling(text)?.signatures?.blocks ?? [];
		assert.deepEqual(
			blocks.map(({ registrant, signature, date }) => [registrant?.text, signature?.name, date?.iso]),
			[[name, 'Jo Doe', '2024-05-03']],
			name,
		);
	}
	const index = 'EXHIBIT INDEX TO FORM 8-K OF ALDER WORKS, INC.\n\n99.1   Press release\n';
	assert.equal(
		sectionOf(`${intro}ALDER WORKS, INC.\n\nBy: /s/ Jo Doe\nJo Doe\nPresident\n\n${index}`)?.blocks.length,
		1,
	);
});

test('the time that an office stamps on a page is no day of signing', () => {
	for (const stamp of ['[OFC: NY05:7000811.1] 16069-00499 09/28/23 12:52PM', '04/30/24 9:07 AM', '4/30/2024, 15:07']) {
		const blocks = sectionOf(
			`${intro}ALDER WORKS, INC.\n\nBy: /s/ Jo Doe\nName: Jo Doe\nTitle: President\n\n${stamp}\n`,
		)?.blocks;
		assert.equal(blocks?.[0]?.date?.iso, undefined, stamp);
	}
});
