import assert from 'node:assert/strict';
import { test } from 'node:test';
import { itemNumberMissing } from '../../../server/src/rules/items/itemNumberMissing';
import { noItems } from '../../../server/src/rules/items/noItems';
import { check, fix, problems } from '../../fixture';
import { htmlReport, plainReport } from '../reports';

const results = 'Item 2.02. Results of Operations and Financial Condition\n\nThe Company announced its results.';

test('a caption without its number is marked and gets it in the style of the others', () => {
	check(
		itemNumberMissing,
		plainReport(`${results}

Other Events
^^^^^^^^^^^^ Item 8.01 lacks its number: “Other Events”.

The Company opened a plant.`),
	);
	fix(
		itemNumberMissing,
		plainReport(`${results}\n\nOther Events\n\nThe Company opened a plant.`),
		plainReport(`${results}\n\nItem 8.01. Other Events\n\nThe Company opened a plant.`),
	);
});

test('a sentence that ends with an item is no number for the caption below it', () =>
	check(
		itemNumberMissing,
		plainReport(`${results}

The information in Exhibit 99.1 is incorporated by reference into this Item 2.02.

Other Events
^^^^^^^^^^^^ Item 8.01 lacks its number: “Other Events”.

The Company opened a plant.`),
	));

test('the word Item stays where it is, and capitals stay capitals', () => {
	fix(
		itemNumberMissing,
		plainReport(`${results}\n\nItem Other Events\n\nThe Company opened a plant.`),
		plainReport(`${results}\n\nItem 8.01. Other Events\n\nThe Company opened a plant.`),
	);
	fix(
		itemNumberMissing,
		plainReport('OTHER EVENTS\n\nThe Company opened a plant.'),
		plainReport('ITEM 8.01 OTHER EVENTS\n\nThe Company opened a plant.'),
	);
});

test('a caption may take several lines, in HTML a cell or a break', () => {
	fix(
		itemNumberMissing,
		plainReport(
			`${results}\n\nNotice of Delisting or Failure to Satisfy a Continued Listing Rule or Standard;\nTransfer of Listing\n\nThe Company got a notice.`,
		),
		plainReport(
			`${results}\n\nItem 3.01. Notice of Delisting or Failure to Satisfy a Continued Listing Rule or Standard;\nTransfer of Listing\n\nThe Company got a notice.`,
		),
	);
	fix(
		itemNumberMissing,
		htmlReport('<p><b>Item</b> <b>Regulation FD Disclosure</b><br>The Company will hold a call.</p>'),
		htmlReport('<p><b>Item</b> <b>7.01 Regulation FD Disclosure</b><br>The Company will hold a call.</p>'),
	);
});

test('before 23 August 2004 the number is the one of that time', () =>
	fix(
		itemNumberMissing,
		plainReport('Item 2. Acquisition or Disposition of Assets\n\nThe Company sold a plant.\n\nOther Events\n\nText.', {
			date: 'March 12, 2003',
		}),
		plainReport(
			'Item 2. Acquisition or Disposition of Assets\n\nThe Company sold a plant.\n\nItem 5. Other Events\n\nText.',
			{ date: 'March 12, 2003' },
		),
	));

test('a caption in a sentence, of a section, or of an item that the report has is silent', () => {
	for (const items of [
		`${results}\n\nOther Events may follow.`,
		'Section 8 - Other Events\n\nItem 8.01 Other Events\n\nThe Company opened a plant.',
		'SECTION 8\n\nOTHER EVENTS\n\nItem 8.01 Other Events\n\nThe Company opened a plant.',
		'Item 7.01 Regulation FD Disclosure\n\nThe Company writes of what follows.\n\nRegulation FD Disclosure\n\nThe slides are new.',
	]) {
		check(itemNumberMissing, plainReport(items));
	}
});

test('a report whose only heading lacks its number has an item all the same', () =>
	check(noItems, plainReport('Other Events\n\nThe Company opened a plant.')));

test('a number or a word that a heading lacks is written unasked', () => {
	for (const heading of ['Item Other Events', '8.01 Other Events', 'Other Events']) {
		const found = problems(itemNumberMissing, plainReport(`${results}\n\n${heading}\n\nThe Company opened a plant.`));
		assert.deepEqual(
			found.map(({ fixes }) => fixes?.map(({ all }) => all)),
			[[true]],
			heading,
		);
	}
});
