import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exhibitsItemMissing } from '../../../server/src/rules/exhibits/exhibitsItemMissing';
import { check, fix, problems } from '../../fixture';
import { htmlReport, plainReport } from '../reports';

test('an attached exhibit asks for Item 9.01', () =>
	check(
		exhibitsItemMissing,
		plainReport(`
Item 8.01 Other Events

The press release is attached hereto as Exhibit 99.1.
`).replace('SIGNATURES\n', 'SIGNATURES\n^^^^^^^^^^ Item 9.01 is missing: Exhibit 99.1 comes with this report.\n'),
	));

test('it is missing before the signatures, and the exhibit is related to it', () => {
	const text = plainReport('Item 8.01 Other Events\n\nThe press release is attached hereto as Exhibit 99.1.');
	const related = problems(exhibitsItemMissing, text).flatMap((problem) => problem.related ?? []);
	assert.deepEqual(
		related.map(({ span }) => text.slice(span.start, span.end)),
		['Exhibit 99.1'],
	);
});

test('a report with the item, without exhibits, or naming those of another filing is fine', () => {
	check(
		exhibitsItemMissing,
		plainReport(`
Item 8.01 Other Events

The press release is attached hereto as Exhibit 99.1.

Item 9.01 Financial Statements and Exhibits

(d) Exhibits

99.1  Press release
`),
	);
	check(exhibitsItemMissing, plainReport('Item 8.01 Other Events\n\nThe Company paid a dividend.'));
	check(
		exhibitsItemMissing,
		plainReport(
			"Item 8.01 Other Events\n\nThe agreement was filed as Exhibit 10.1 to the Company's Annual Report on Form 10-K for 2024.",
		),
	);
});

test('an excerpt without cover and signatures may have the item elsewhere', () =>
	check(
		exhibitsItemMissing,
		'Item 8.01 Other Events\n\nOn March 12, 2026 the press release was issued. It is attached hereto as Exhibit 99.1.\n',
	));

test('an exhibit index takes its rows along', () => {
	const report = (item: string) =>
		plainReport(`Item 8.01 Other Events\n\nThe press release is attached hereto as Exhibit 99.1.${item}`, {
			after: '\nEXHIBIT INDEX\n\nExhibit No.  Description\n99.1         Letter to holders\n',
		});
	fix(
		exhibitsItemMissing,
		report(''),
		report('\n\nItem 9.01 Financial Statements and Exhibits\n\n(d) Exhibits\n\n99.1    Letter to holders'),
	);
});

test('the item is inserted before the signatures, with a row for each exhibit, in the letter case of the others', () =>
	fix(
		exhibitsItemMissing,
		plainReport(`
ITEM 8.01 — OTHER EVENTS

The press release dated March 12, 2026 is attached hereto as Exhibit 99.1. A copy of the Supply Agreement is filed herewith as Exhibit 10.1.
`),
		plainReport(`
ITEM 8.01 — OTHER EVENTS

The press release dated March 12, 2026 is attached hereto as Exhibit 99.1. A copy of the Supply Agreement is filed herewith as Exhibit 10.1.

ITEM 9.01 — FINANCIAL STATEMENTS AND EXHIBITS

(d) Exhibits

10.1    Supply Agreement

99.1    Press release dated March 12, 2026
`),
	));

test('before 23 August 2004 it is Item 7', () =>
	fix(
		exhibitsItemMissing,
		plainReport(
			`
Item 5. Other Events

The press release is attached hereto as Exhibit 99.1.
`,
			{ date: 'March 14, 2003' },
		),
		plainReport(
			`
Item 5. Other Events

The press release is attached hereto as Exhibit 99.1.

Item 7. Financial Statements and Exhibits

(c) Exhibits

99.1    Press release
`,
			{ date: 'March 14, 2003' },
		),
	));

test('in HTML the heading is a copy of the last one', () =>
	fix(
		exhibitsItemMissing,
		htmlReport(`
<p style="margin-top:1em"><b>Item 8.01&nbsp;&nbsp;<u>Other Events</u>.</b></p>
<p>On March 12, 2026 the Company issued a press release. The press release is attached hereto as Exhibit 99.1.</p>
`),
		htmlReport(`
<p style="margin-top:1em"><b>Item 8.01&nbsp;&nbsp;<u>Other Events</u>.</b></p>
<p>On March 12, 2026 the Company issued a press release. The press release is attached hereto as Exhibit 99.1.</p>
<p style="margin-top:1em"><b>Item 9.01&nbsp;&nbsp;<u>Financial Statements and Exhibits</u></b></p>
<p>(d) Exhibits</p>
<p>99.1&#160;&#160;&#160;&#160;Press release</p>
`),
	));
