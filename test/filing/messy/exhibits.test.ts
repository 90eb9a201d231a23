/** Exhibit lists whose heads, numbers and rows are laid out as filers lay them out. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filingOf } from '../../fixture';
import { findingsIn, report, rowsOf } from './report';

const item = 'Item 9.01 Financial Statements and Exhibits.\n\n(d) Exhibits\n\n';
const release = 'Press release dated March 12, 2026';
const coverPage = 'Cover Page Interactive Data File (embedded within the Inline XBRL document)';
const usual = [`99.1 ${release}`, `104 ${coverPage}`];

test('column heads of any wording are no row', () => {
	for (const heads of [
		'Exhibit No.   Exhibit Title   Method of Filing',
		'Ex. No.   Document',
		'Reg. S-K Item 601 No.   Description of Document',
		'Designation\nof Exhibit\nin this\nReport\nDescription of Exhibit',
		'Number\nDocument Filed as Exhibit',
		'Exhibit\nNumber\nName and/or Identification of Exhibit',
		'EXHIBIT NUMBER   EXHIBIT',
	]) {
		const text = report({ exhibits: `${item}${heads}\n99.1   ${release}\n104    ${coverPage}` });
		assert.deepEqual(rowsOf(filingOf(text)), usual, heads);
		assert.deepEqual(findingsIn(text), [], heads);
	}
});

test('numbers are read with what stands around and within them', () => {
	for (const row of [`99.1 ...... ${release}`, `\u200e99.1   ${release}`, `Exhibit_99.1   ${release}`]) {
		const text = report({ exhibits: `${item}${row}\n104    ${coverPage}` });
		assert.deepEqual(rowsOf(filingOf(text)), usual, row);
		assert.deepEqual(findingsIn(text), [], row);
	}
	const doubled = report({ exhibits: `${item}99..1   ${release}\n104    ${coverPage}` });
	assert.deepEqual(rowsOf(filingOf(doubled)), usual);
	assert.equal(findingsIn(doubled).length, 1);
	assert.deepEqual(rowsOf(filingOf(report({ exhibits: `${item}99.1A   Release\n99.1B   Slides` }))), [
		'99.1A Release',
		'99.1B Slides',
	]);
});

test('a number that is set in two cells is one number', () => {
	const rows = [
		['99', '.1', release],
		['99', '.2*', 'Tables'],
		['104', '', coverPage],
	].map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
	const html = `<html><body><p>${report().split('(d) Exhibits')[0]?.replace(/\n+/g, '</p><p>')}</p><p>(d) Exhibits</p><table>${rows.join('')}</table></body></html>`;
	assert.deepEqual(rowsOf(filingOf(html)), [`99.1 ${release}`, '99.2 Tables', `104 ${coverPage}`]);
});

test('the number of a page is no exhibit', () => {
	for (const foot of ['3', '3.', '- 3 -', 'Page 3 of 4', 'iii.']) {
		const text = report({
			exhibits: `${item}99.1   ${release}\n\n                         ${foot}\n\n104    ${coverPage}`,
		});
		assert.deepEqual(rowsOf(filingOf(text)), usual, foot);
	}
});

test('a description goes on where a line of it begins like a row', () => {
	for (const end of ['to\n       Exhibit 2.1 to the Form 10-Q', 'from\nExhibit 2.1 of the Form 8-K of March 2, 2026']) {
		const text = report({
			exhibits: `${item}99.1   ${release}, incorporated by reference ${end}\n104    ${coverPage}`,
		});
		assert.deepEqual(
			rowsOf(filingOf(text)).map((row) => row.split(' ')[0]),
			['99.1', '104'],
		);
	}
});

test('a list may be a sentence', () => {
	const text = report({
		exhibits: `Item 9.01 Financial Statements and Exhibits.\n\nExhibits. Exhibit 99, the press release of March 12, 2026, is furnished with this report. Exhibit 104 - ${coverPage}.`,
	});
	const [list] = filingOf(text).exhibitLists;
	assert.equal(list?.layout, 'prose');
	assert.deepEqual(
		list.rows.map(({ number }) => number?.text),
		['99', '104'],
	);
});

test('a list without its item has a place of its own, and the item is missing once', () => {
	for (const heading of ['Exhibits', 'INDEX TO EXHIBITS', 'List of Exhibits']) {
		const text = report({
			exhibits: `${heading}\n\nThe following exhibits are furnished:\n\n99.1   ${release}\n104    ${coverPage}`,
		});
		const [list] = filingOf(text).exhibitLists;
		assert.equal(list?.kind, 'index', heading);
		assert.equal(list?.heading && text.slice(list.heading.start, list.heading.end), heading);
		assert.deepEqual(rowsOf(filingOf(text)), usual, heading);
		assert.deepEqual(
			findingsIn(text),
			['exhibits-item-missing: Item 9.01 is missing: Exhibit 99.1 comes with this report.'],
			heading,
		);
	}
});
