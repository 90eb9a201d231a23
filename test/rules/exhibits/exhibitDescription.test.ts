import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exhibitDescription } from '../../../server/src/rules/exhibits/exhibitDescription';
import { problems } from '../../fixture';
import { htmlReport, plainReport } from '../reports';

const plain = (row: string): string =>
	plainReport(
		`Item 9.01 Financial Statements and Exhibits\n\n(d) Exhibits\n\n10.1  Lease of May 4, 2026\n99.1  ${row}`,
	);
const html = (row: string): string =>
	htmlReport(
		`<p>Item 9.01 Financial Statements and Exhibits</p>\n<p>(d) Exhibits</p>\n<table><tr><td>10.1</td><td>Lease of May 4, 2026</td></tr><tr><td>99.1</td><td>${row}</td></tr></table>`,
	);
const count = (text: string): number => problems(exhibitDescription, text).length;

test('a description that is not whole is marked, in plain text and in HTML', () => {
	for (const row of [
		'Press release dated',
		'Lease (File No. )',
		'Lease dated as of',
		'Press release of',
		'Lease between the Company and',
		'Press release,, dated May 4, 2026',
	]) {
		assert.deepEqual([count(plain(row)), count(html(row))], [1, 1], row);
	}
});

test('a parenthesis or quotation that is not closed is marked in HTML, where the words do not go on below', () => {
	for (const [row, what] of [
		['Lease (incorporated by reference to Exhibit 10.1', 'parenthesis'],
		['“Press release dated May 4, 2026', 'quotation'],
	] as const) {
		assert.deepEqual(
			problems(exhibitDescription, html(row)).map(({ message }) => message),
			[`A ${what} in the description of Exhibit 99.1 is not closed.`],
		);
		assert.equal(count(plain(row)), 0);
	}
});

test('a whole description is silent', () => {
	for (const row of [
		'Press release dated May 4, 2026',
		'Lease (File No. 001-41893)',
		'Press release',
		'Lease (of “the Mill”)',
	]) {
		assert.deepEqual([count(plain(row)), count(html(row))], [0, 0], row);
	}
});

test('an exhibit in which another is, and that has lost its number, is seen', () => {
	for (const row of [
		'Consent (included in Exhibit)',
		'Lease (incorporated by reference to Exhibit to the report of May 4, 2026)',
	]) {
		assert.equal(count(html(row)), 1, row);
	}
	for (const row of [
		'Consent (included in Exhibit 5.1)',
		'Lease (incorporated by reference to Exhibit 10.2 to Form 8-K)',
		'Lease (incorporated by reference as an exhibit to Form 8-K)',
	]) {
		assert.equal(count(html(row)), 0, row);
	}
});

test('words that stand for a description say nothing', () => {
	for (const row of ['Description', 'Exhibit 99.1']) {
		assert.equal(count(html(row)), 1, row);
	}
	for (const row of ['Description of the Common Stock', 'Exhibit 99.1, the press release']) {
		assert.equal(count(html(row)), 0, row);
	}
});
