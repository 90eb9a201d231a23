/** Items that are named in running text. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findItemMentions, findUnknownItems } from '../../../server/src/filing/items/itemMentions';

/** Checks the items that are named in a report of `date`: their words, number and paragraph. */
function check(text: string, date: string, ...expected: readonly string[]): void {
	const found = findItemMentions(text, date).map(({ start, end, number, letter, ofAnotherReport }) =>
		[text.slice(start, end), number, letter ?? '-', ...(ofAnotherReport ? ['other'] : [])].join(' | '),
	);
	assert.deepEqual(found, expected);
}

const day = '2026-03-12';

test('items named together are each named, the word with the first alone', () => {
	check(
		'see Items 1.01, 2.03(a) and Item 5.02(B)(c) of this report, then Item 1.01',
		day,
		'Items 1.01 | 1.01 | -',
		'2.03(a) | 2.03 | a',
		'5.02(B)(c) | 5.02 | b',
		'Item 1.01 | 1.01 | -',
	);
});

test('an item of another report on Form 8-K is told apart', () => {
	check('ITEM 2.02 of the Form 8-K filed on May 4', day, 'ITEM 2.02 | 2.02 | - | other');
	check('Item 2.02 of this Form 8-K filed on May 4', day, 'Item 2.02 | 2.02 | -');
});

test('items of other forms and regulations are none', () => {
	for (const words of [
		'Item 1.01 of Form 10-Q',
		'Item 1.01 of the registration statement',
		'Form 10-K, Item 1.01',
		'Part II, Item 5.02',
		'Item 404 of Regulation S-K',
	]) {
		check(words, day);
	}
});

test('a number without decimals is an item before the reform alone', () => {
	check('Item 5 of this report, Item 7(c) and 15', '2003-01-02', 'Item 5 | 5 | -', 'Item 7(c) | 7 | c');
	check('Item 5 of this report', day);
});

test('a number that the form never had is unknown', () => {
	const unknownIn = (text: string) => findUnknownItems(text).map(({ start, end }) => text.slice(start, end));
	assert.deepEqual(unknownIn('Item 20.2, Item 9.09 and 1.01'), ['Item 20.2', '9.09']);
	check('Item 9.09 and 1.01', day, '1.01 | 1.01 | -');
	assert.deepEqual(unknownIn('Item 5 and Item 9.09 of Form 10-K'), []);
});
