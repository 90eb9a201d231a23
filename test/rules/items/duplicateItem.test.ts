import assert from 'node:assert/strict';
import { test } from 'node:test';
import { duplicateItem } from '../../../server/src/rules/items/duplicateItem';
import { check, fix, related } from '../../fixture';
import { htmlReport, plainReport } from '../reports';

test('the second heading of one number is marked', () =>
	check(
		duplicateItem,
		`
FORM 8-K

CURRENT REPORT

Date of Report (Date of earliest event reported): March 12, 2026

Alder Creek Instruments, Inc.
(Exact name of registrant as specified in its charter)

Item 8.01 Other Events

The company opened a second plant in the town of Dover.

Item 8.01 Other Events
^^^^^^^^^^^^^^^^^^^^^^ Item 8.01 occurs twice.

The company closed its first plant.
`,
	));

test('a heading that takes an item up again is silent', () => {
	check(
		duplicateItem,
		`Item 8.01 Other Events

The company opened a second plant in the town of Dover.

Item 8.01 Other Events (continued)

It stands in Dover.
`,
	);
	check(
		duplicateItem,
		`Item 8.01 Other Events

The company opened a second plant in the town of Dover.

2

Item 8.01 Other Events

It stands in Dover.
`,
	);
});

test('paragraphs of one item under headings of their own are silent', () =>
	check(
		duplicateItem,
		`
FORM 8-K

CURRENT REPORT

Date of Report (Date of earliest event reported): March 12, 2026

Alder Creek Instruments, Inc.
(Exact name of registrant as specified in its charter)

Item 5.02(b) Departure of Directors or Certain Officers

Jane Doe left the board of the company after many years.

Item 5.02(c) Appointment of Certain Officers

John Roe came to the company as its treasurer.
`,
	));

test('a heading that is repeated at once is marked, and the fix deletes the first of the two', () => {
	check(
		duplicateItem,
		plainReport(`Item 8.01 Other Events

Item 8.01. Other Events
^^^^^^^^^^^^^^^^^^^^^^^ The heading of Item 8.01 stands twice.

The Company opened a plant.`),
	);
	fix(
		duplicateItem,
		plainReport('Item 8.01 Other Events\nITEM 8.01 OTHER EVENTS\n\nThe Company opened a plant.'),
		plainReport('ITEM 8.01 OTHER EVENTS\n\nThe Company opened a plant.'),
	);
	assert.deepEqual(
		related(
			duplicateItem,
			plainReport('Item 8.01 Other Events\nITEM 8.01 OTHER EVENTS\n\nThe Company opened a plant.'),
		),
		['Item 8.01 Other Events: It stands here first.'],
	);
	const heading = '<p><b>Item&nbsp;9.01</b> <i>Financial Statements and Exhibits</i></p>\n';
	fix(
		duplicateItem,
		htmlReport(`${heading}${heading}<p>99.1 Press release</p>`),
		htmlReport(`${heading}<p>99.1 Press release</p>`),
	);
});

test('the last line of a table of contents is not a repeated heading', () => {
	check(
		duplicateItem,
		plainReport('Table of Contents\n\nItem 8.01 Other Events\n\nItem 8.01 Other Events\n\nThe Company opened a plant.'),
	);
	check(
		duplicateItem,
		plainReport(
			'Item 7.01 Regulation FD Disclosure\nItem 8.01 Other Events\n\nItem 7.01 Regulation FD Disclosure\n\nIt met.\n\nItem 8.01 Other Events\n\nIt opened.',
		),
	);
});
