import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exhibitIndexMismatch } from '../../../server/src/rules/exhibits/exhibitIndexMismatch';
import { check, fix, related } from '../../fixture';
import { plainReport } from '../reports';

const report = (list: string, index: string) =>
	plainReport(
		`
Item 8.01 Other Events

The agreement is filed herewith as Exhibit 10.1, and the press release is attached hereto as Exhibit 99.1.

Item 9.01 Financial Statements and Exhibits

(d) Exhibits

Exhibit No.  Description
${list}
`,
		{ after: `\nEXHIBIT INDEX\n\nExhibit No.  Description\n${index}\n` },
	);

test('a row that the exhibit index lacks is reported', () =>
	check(
		exhibitIndexMismatch,
		report(
			`10.1         Supply Agreement
^^^^ Exhibit 10.1 is missing in the exhibit index.
99.1         Press release`,
			'99.1         Press release',
		),
	));

test('a row that the item lacks is reported', () =>
	check(
		exhibitIndexMismatch,
		report(
			'99.1         Press release',
			`10.1         Supply Agreement
^^^^ Exhibit 10.1 is missing in the exhibits item.
99.1         Press release`,
		),
	));

test('equal lists, a bare 99 for 99.1, and interactive data in one list are fine', () => {
	check(exhibitIndexMismatch, report('99.1         Press release', '99.1         Press release'));
	check(exhibitIndexMismatch, report('99           Press release', '99.1         Press release'));
	check(
		exhibitIndexMismatch,
		report(
			'99.1         Press release',
			'99.1         Press release\n104          Cover Page Interactive Data File (embedded within the Inline XBRL document)',
		),
	);
});

test('a row without a number may be the missing one', () =>
	check(exhibitIndexMismatch, report('             Press release', '99.1         Press release')));

test('the missing row is added with its description', () =>
	fix(
		exhibitIndexMismatch,
		report('10.1         Supply Agreement\n99.1         Press release', '99.1         Press release'),
		report(
			'10.1         Supply Agreement\n99.1         Press release',
			'10.1         Supply Agreement\n99.1         Press release',
		),
	));

test('one description under two numbers is corrected to the number that the text names', () => {
	const text = report('99.7         Press release', '99.1         Press release');
	fix(exhibitIndexMismatch, text, report('99.1         Press release', '99.1         Press release'));
	assert.deepEqual(related(exhibitIndexMismatch, text), ['99.1         Press release: Exhibit 99.1 is listed here.']);
});
