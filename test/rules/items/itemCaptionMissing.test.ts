import { test } from 'node:test';
import { itemCaptionMissing } from '../../../server/src/rules/items/itemCaptionMissing';
import { check, fix } from '../../fixture';

test('a number without a caption is marked', () =>
	check(
		itemCaptionMissing,
		`
Item 2.02 Results of Operations and Financial Condition

The company announced its results.

Item 8.01
^^^^^^^^^ Item 8.01 has no caption.

The company opened a second plant.
`,
	));

test('the caption is set off and cased as those of the other headings', () => {
	fix(
		itemCaptionMissing,
		`
ITEM 2.02 - RESULTS OF OPERATIONS AND FINANCIAL CONDITION

The company announced its results.

ITEM 8.01

The company opened a second plant.
`,
		`
ITEM 2.02 - RESULTS OF OPERATIONS AND FINANCIAL CONDITION

The company announced its results.

ITEM 8.01 - OTHER EVENTS

The company opened a second plant.
`,
	);
	fix(
		itemCaptionMissing,
		`
FORM 8-K

CURRENT REPORT

Date of Report (Date of earliest event reported): March 12, 2026

Alder Creek Instruments, Inc.
(Exact name of registrant as specified in its charter)

Item 8.01.

The company opened a second plant.
`,
		`
FORM 8-K

CURRENT REPORT

Date of Report (Date of earliest event reported): March 12, 2026

Alder Creek Instruments, Inc.
(Exact name of registrant as specified in its charter)

Item 8.01. Other Events

The company opened a second plant.
`,
	);
});

test('a caption on the next line, and a combined heading, are silent', () => {
	check(itemCaptionMissing, 'Item 8.01\n\nOther Events\n\nThe company opened a second plant.\n');
	check(
		itemCaptionMissing,
		`Item 1.01 Entry into a Material Definitive Agreement

The company signed a lease.

Items 2.03 and 3.02

See Item 1.01.
`,
	);
});

test('Item 1.01 may go without where other items have a caption, and the old form too', () => {
	check(
		itemCaptionMissing,
		`
FORM 8-K

CURRENT REPORT

Date of Report (Date of earliest event reported): March 12, 2026

Alder Creek Instruments, Inc.
(Exact name of registrant as specified in its charter)

Item 1.01

See Item 2.03.

Item 2.03 Creation of a Direct Financial Obligation or an Obligation under an Off-Balance Sheet Arrangement of a Registrant

The company took a loan.
`,
	);
	check(
		itemCaptionMissing,
		`FORM 8-K

CURRENT REPORT

Date of Report (Date of earliest event reported): March 12, 2003

Alder Creek Instruments, Inc.
(Exact name of registrant as specified in its charter)

Item 5. On March 12 the company opened a second plant.
`,
	);
});

test('a caption whose words are joined is there', () =>
	check(
		itemCaptionMissing,
		`
Item 8.01 Other Events

The company opened a second plant.

Item 9.01 Financial Statements andExhibits

(d) Exhibits

99.1  Press release
`,
	));
