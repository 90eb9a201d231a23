import assert from 'node:assert/strict';
import { test } from 'node:test';
import { incorporatedSource } from '../../../server/src/rules/exhibits/incorporatedSource';
import { check, problems } from '../../fixture';
import { htmlReport, plainReport } from '../reports';
import { exhibitsOf } from '../submissions';

const report = (rows: string): string => plainReport(exhibitsOf(rows));
const message = 'Exhibit 4.1 is incorporated by reference, and no filing is named.';

test('a row that is incorporated from nowhere is marked', () => {
	check(
		incorporatedSource,
		report(`4.1   Indenture dated March 2, 2020 (incorporated by reference)
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ${message}
99.1  Press release`),
	);
	check(
		incorporatedSource,
		report(`4.1   Indenture, incorporated herein by reference
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ${message}`),
	);
});

test('a form, a date, a file number or a link is a source', () => {
	for (const source of [
		'to Exhibit 4.1 to the Form 10-K for 2020',
		'from the Annual Report filed in May',
		'to File No. 001-12345',
		'to the Proxy Statement',
		'as filed on March 3, 2020',
	]) {
		check(incorporatedSource, report(`4.1   Indenture (incorporated by reference ${source})`));
	}
	check(
		incorporatedSource,
		htmlReport(
			`<p>Item 9.01 Financial Statements and Exhibits</p><table><tr><td>4.1</td><td><a href="https://www.sec.gov/Archives/edgar/data/1/a.htm">Indenture (incorporated by reference)</a></td></tr></table>`,
		),
	);
	check(
		incorporatedSource,
		report(
			'4.1   Indenture (filed as Exhibit 4.1 to the Form S-3 of the Company and incorporated by reference herein)',
		),
	);
	check(incorporatedSource, report('4.1   Indenture'));
});

test('a filing that comes after the report was signed is marked by its day', () => {
	const row = (day: string) =>
		report(
			`4.1   Indenture dated March 2, 2020 (incorporated by reference to Exhibit 4.1 to the Form 8-K filed on ${day})`,
		);
	const said = (day: string) => problems(incorporatedSource, row(day)).map(({ message }) => message);
	assert.deepEqual(said('May 4, 2031'), [
		'May 4, 2031 is after this report, which incorporates from what was filed before.',
	]);
	assert.deepEqual(said('May 4, 2024'), []);
});

test('the source of an exhibit is the same in the item and in the list', () => {
	const said = (number: string, day: string) =>
		problems(
			incorporatedSource,
			plainReport(`Item 2.01 Completion of Acquisition or Disposition of Assets

The Asset Purchase Agreement was filed as Exhibit ${number} to the Company’s Current Report on Form 8-K filed on ${day}.

${exhibitsOf('2.1  Asset Purchase Agreement, dated as of January 20, 2026 (incorporated by reference to Exhibit 2.1 to the Company’s Current Report on Form 8-K filed on January 22, 2026)')}`),
		).map(({ message }) => message);
	assert.deepEqual(said('2.1', 'January 22, 2026'), []);
	assert.deepEqual(said('2.1', 'January 23, 2026'), [
		'“January 23, 2026” here; the list has Exhibit 2.1 from January 22, 2026.',
	]);
	assert.deepEqual(said('10.1', 'January 22, 2026'), ['“10.1” here; the list has Exhibit 2.1 from 2.1.']);
	// Another report may hold the document, too.
	assert.deepEqual(said('10.1', 'May 3, 2025'), []);
});
