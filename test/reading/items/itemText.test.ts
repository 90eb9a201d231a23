import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namedItems } from '../../../server/src/reading/items/itemText';

const numbers = (text: string): readonly string[] => namedItems(text).map(({ number }) => number);

test('the items of a list are named once each, however the word is repeated', () => {
	assert.deepEqual(numbers('Items 2.02 and 7.01 of this report, and under Item 8.01'), ['2.02', '7.01', '8.01']);
	assert.deepEqual(numbers('Item 2.02, Item 7.01 and Item 9.01'), ['2.02', '7.01', '9.01']);
	assert.equal(namedItems('Items 1.01, '.repeat(2000)).length, 2000);
});

test('the words before a list are those before each of its items', () => {
	const befores = namedItems('as this Item 1.01 and\nItem 2.03 say').map(({ before }) => before);
	assert.deepEqual(befores, ['as this ', 'as this ']);
});
