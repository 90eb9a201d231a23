/** Where the signatures begin and end: their heading, their legend and what stands after them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filingOf } from '../../fixture';

const item = 'Item 8.01 Other Events\n\nWe opened a second plant.\n\n';
const legend =
	'Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed on its behalf by the undersigned hereunto duly authorized.';
const block = 'ALDER WORKS, INC.\nBy: /s/ Jo Doe\nJo Doe\nPresident';

/** The words of the section, its heading and its legend in a report that ends with `text`. */
function sectionOf(text: string) {
	const { source, signatures } = filingOf(item + text);
	const words = (span: { readonly start: number; readonly end: number } | undefined) =>
		span && source.slice(span.start, span.end);
	return {
		whole: words(signatures?.span),
		heading: words(signatures?.heading),
		legend: words(signatures?.legend?.span),
	};
}

test('a section begins with its heading', () => {
	for (const [line, heading] of [
		['SIGNATURES', 'SIGNATURES'],
		['  -- Signature(s) --', 'Signature(s)'],
		['SIGNATURE PAGE', 'SIGNATURE'],
	] as const) {
		const whole = `${line.trim()}\n\n${legend}\n\n${block}`;
		assert.deepEqual(sectionOf(`${line}\n\n${legend}\n\n${block}\n`), { whole, heading, legend });
	}
	assert.deepEqual(sectionOf(`SIGNATURES\n\n${block}\n`), {
		whole: `SIGNATURES\n\n${block}`,
		heading: 'SIGNATURES',
		legend: undefined,
	});
});

test('a section without a heading begins with its legend, whatever stands over it', () => {
	const expected = { whole: `${legend}\n\n${block}`, heading: undefined, legend };
	assert.deepEqual(sectionOf(`${legend}\n\n${block}\n`), expected);
	assert.deepEqual(sectionOf(`${'The plant is large. '.repeat(10)}\n\n${legend}\n\n${block}\n`), expected);
});

test('the first section with the legend is that of the report', () => {
	const other = `SIGNATURES\n\n${legend}\n\nBy: /s/ Al Roe\nAl Roe\nSecretary`;
	assert.equal(
		sectionOf(`SIGNATURES\n\n${legend}\n\n${block}\n\n${other}\n`).whole,
		`SIGNATURES\n\n${legend}\n\n${block}`,
	);
	assert.equal(sectionOf(`SIGNATURES\n\n${'The parties sign below.\n'.repeat(8)}\n${other}\n`).whole, other);
	assert.equal(sectionOf(`${legend}\n\n${block}\n\n${legend}\n`).legend, legend);
});

test('a legend ends with the authority of the undersigned, or with its paragraph', () => {
	const begun = 'Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant';
	for (const end of [
		' signs by the undersigned, duly AUTHORIZED.',
		' signs by the undersigned with authority on May 4, 2024.',
		' signs',
	]) {
		assert.equal(sectionOf(`SIGNATURES\n\n${begun}${end}\n\n${block}\n`).legend, begun + end);
	}
});

test('signatures alone begin with the short lines over the first of them', () => {
	assert.equal(
		sectionOf(`May 3, 2024\n\n/s/ Jo Doe\nJo Doe\nPresident\n`).whole,
		'May 3, 2024\n\n/s/ Jo Doe\nJo Doe\nPresident',
	);
	assert.equal(sectionOf(`Alder Works, Inc.\n/s/ Jo Doe\n`).whole, 'Alder Works, Inc.\n/s/ Jo Doe');
	assert.equal(sectionOf(`It is signed by:\n/s/ Jo Doe\n`).whole, '/s/ Jo Doe');
	assert.equal(sectionOf(`____\n/s/ Jo Doe\n`).whole, '/s/ Jo Doe');
	assert.equal(
		sectionOf(`One\nTwo\nThree\nFour\nFive\nSix\n/s/ Jo Doe\n`).whole,
		'Two\nThree\nFour\nFive\nSix\n/s/ Jo Doe',
	);
	assert.equal(sectionOf(`${'We opened a plant '.repeat(4)}in Ohio\n/s/ Jo Doe\n`).whole, '/s/ Jo Doe');
});

test('a section ends before what is not of the signatures', () => {
	for (const after of [
		'EXHIBIT INDEX\n\n99.1  Press release',
		'INDEX TO EXHIBITS\n\n99.1  Press release',
		'Exhibit 99.1\n\nPress release',
		'To the Board of Directors of Alder Works, Inc.:\n\nWe have read it.\n\n/s/ Larch & Birch LLP',
		'Dear Sirs:\n\nWe agree.\n\n/s/ Larch & Birch LLP',
		'-2-',
		'________',
		'The company sells lamps and masts in all of Ohio, and has done so for many years and in many towns.',
	]) {
		assert.equal(
			sectionOf(`SIGNATURES\n\n${legend}\n\n${block}\n\n${after}\n`).whole,
			`SIGNATURES\n\n${legend}\n\n${block}`,
			after,
		);
	}
});

test('a date ends the block that has none, at the end of the report also far below', () => {
	const whole = `SIGNATURES\n\n${legend}\n\n${block}`;
	for (const after of [
		'\n\nMay 3, 2024',
		'\n\nDate: May 3, 2024',
		'\n\n\n\n\nMay 3, 2024',
		'\n(Principal Financial Officer)',
	]) {
		assert.equal(sectionOf(`${whole}${after}\n`).whole, whole + after, after);
	}
	const dated = whole.replace('ALDER', 'May 3, 2024\nALDER');
	assert.equal(sectionOf(`${dated}\n\nMay 9, 2024\n`).whole, dated);
	assert.equal(sectionOf(`${whole}\n\n\n\n\nMay 3, 2024\n\nAlder Works opens a plant\n`).whole, whole);
});

test('what stands in the cells of one row is counted without the white space between them', () => {
	const gap = `\t${' '.repeat(300)}`;
	const rows = `ALDER WORKS, INC.\nDate: March 16, 2026${gap}By:${gap}/s/ Jo Doe\n${gap}Jo Doe\n${gap}President`;
	const { signatures } = filingOf(`${item}SIGNATURES\n\n${legend}\n\n${rows}\n`);
	assert.equal(signatures?.blocks[0]?.name?.text, 'Jo Doe');
	assert.equal(signatures?.blocks[0]?.title?.text, 'President');
});
