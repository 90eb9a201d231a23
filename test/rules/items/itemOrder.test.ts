import assert from 'node:assert/strict';
import { test } from 'node:test';
import { itemOrder } from '../../../server/src/rules/items/itemOrder';
import { check, fix, problems } from '../../fixture';
import { htmlReport, plainReport } from '../reports';

const disclosure = 'Item 7.01 Regulation FD Disclosure\n\nThe Company will hold a call of two hours.';
const events = 'Item 8.01 Other Events\n\nThe Company opened a plant.\n\nIt is large.';
const exhibits = 'Item 9.01 Financial Statements and Exhibits\n\n(d) Exhibits\n\n99.1  Press release';

test('an item after one with a higher number is marked', () =>
	check(
		itemOrder,
		plainReport(`${events}

Item 7.01 Regulation FD Disclosure
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Item 7.01 is out of order: it comes after Item 8.01.

The Company will hold a call.`),
	));

test('whole items change places, and the others stay as they are', () => {
	fix(
		itemOrder,
		plainReport(`${events}\n\n${disclosure}\n\n${exhibits}`),
		plainReport(`${disclosure}\n\n${events}\n\n${exhibits}`),
	);
	fix(itemOrder, plainReport(`${exhibits}\n\n${disclosure}`), plainReport(`${disclosure}\n\n${exhibits}`));
});

test('in HTML they take their markup along', () => {
	const first = '<div><p><b>Item 8.01 Other Events</b></p></div>\n<p>The Company <i>opened</i> a plant.</p>';
	const second = '<p><b>Item 7.01 Regulation FD Disclosure</b></p>\n<p>The Company will hold a call.</p>';
	fix(itemOrder, htmlReport(`${first}\n<br>\n${second}`), htmlReport(`${second}\n<br>\n${first}`));
});

test('an item that points to its neighbor, holds a page break or shares its markup is not moved', () => {
	for (const report of [
		plainReport(`${events} See Item 7.01 below.\n\n${disclosure}`),
		plainReport(`${events}\n<PAGE>\nIt is new.\n\n${disclosure}`),
		plainReport(`Section 8 - Other Events\n\n${events}\n\n${disclosure}`),
		htmlReport(
			'<div><p>Item 8.01 Other Events</p><p>The Company opened a plant.</p></div><div><p>It is large.</p><p>Item 7.01 Regulation FD Disclosure</p><p>The Company will hold a call.</p></div>',
		),
	]) {
		const found = problems(itemOrder, report);
		assert.equal(found.length, 1);
		assert.deepEqual(found[0]?.fixes, []);
	}
});

test('combined headings, repeated ones and wrong numbers count for nothing', () => {
	for (const items of [
		`Items 2.03 and 1.01 Creation of a Direct Financial Obligation; Entry into a Material Definitive Agreement\n\nText.\n\n${exhibits}`,
		`${disclosure}\n\n${events}\n\n${disclosure}`,
		`${events}\n\nItem 3.03 Regulation FD Disclosure\n\nThe Company will hold a call.`,
		`${disclosure}\n\n${events}\n\n${exhibits}`,
	]) {
		check(itemOrder, plainReport(items));
	}
});
