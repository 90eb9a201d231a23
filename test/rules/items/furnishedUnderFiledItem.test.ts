import { test } from 'node:test';
import { furnishedUnderFiledItem } from '../../../server/src/rules/items/furnishedUnderFiledItem';
import { check } from '../../fixture';
import { htmlReport, plainReport } from '../reports';

const legend = (what: string): string =>
	`The information in ${what} shall not be deemed "filed" for purposes of Section 18 of the Exchange Act.`;

test('the words are marked under an item that is always filed', () => {
	check(
		furnishedUnderFiledItem,
		plainReport(`
Item 8.01 Other Events

The Company opened a plant. The information in this report is furnished and not filed.
                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Furnished, not filed: Item 8.01 is filed; only Items 2.02 and 7.01 may be furnished.
`),
	);
	check(
		furnishedUnderFiledItem,
		htmlReport(`
<p><b>Item 8.01 Other Events</b></p>
<p>The Company opened a plant.</p>
<p>Exhibit 99.1 is being furnished and shall not be treated as filed under Section 18.</p>
   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Furnished, not filed: Item 8.01 is filed; only Items 2.02 and 7.01 may be furnished.
`),
	);
});

test('the list of exhibits may name the item, whatever its own caption', () =>
	check(
		furnishedUnderFiledItem,
		plainReport(`
Item 8.01 Other Events

The Company opened a plant.

Item 9.01 Exhibits

99.1  Press release

The press release is furnished pursuant to Item 8.01 and shall not be deemed to be filed.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Furnished, not filed: Item 8.01 is filed; only Items 2.02 and 7.01 may be furnished.
`),
	));

test('beside an item that may be furnished the words have to name the other', () => {
	const disclosure = 'Item 7.01 Regulation FD Disclosure\n\nThe Company will hold a call.';
	check(
		furnishedUnderFiledItem,
		plainReport(`
${disclosure}

Item 8.01 Other Events

The information in this Item 8.01 shall not be deemed to be filed.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Furnished, not filed: Item 8.01 is filed; only Items 2.02 and 7.01 may be furnished.
`),
	);
	for (const what of ['Items 7.01 and 8.01', 'this report', 'Exhibit 99.1']) {
		check(furnishedUnderFiledItem, plainReport(`${disclosure}\n\nItem 8.01 Other Events\n\n${legend(what)}`));
	}
});

test('the words are right under Items 2.02 and 7.01, and a wrong number is for another rule', () => {
	for (const heading of [
		'Item 2.02 Results of Operations and Financial Condition',
		'Item 7.01 Regulation FD Disclosure',
		'Items 7.01 and 8.01 Regulation FD Disclosure; Other Events',
		'Item 3.03 Regulation FD Disclosure',
		'Item 7.47 Regulation FD Disclosure',
	]) {
		check(furnishedUnderFiledItem, plainReport(`${heading}\n\n${legend('this report')}`));
	}
	const old = plainReport(`Item 9. Regulation FD Disclosure\n\n${legend('this report')}`, { date: 'March 12, 2003' });
	check(furnishedUnderFiledItem, old);
});

test('an election to file, and a press release that is furnished as an exhibit, are fine', () => {
	for (const words of [
		'The information shall be deemed filed.',
		'The press release is furnished as Exhibit 99.1.',
		'The Company has not filed its annual report.',
	]) {
		check(furnishedUnderFiledItem, plainReport(`Item 8.01 Other Events\n\n${words}`));
	}
});
