/** Sentences that incorporate by reference, and the items that they name. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { incorporatedItemsIn, incorporatingSentences } from '../../../server/src/filing/items/incorporation';

const sentencesIn = (text: string) => incorporatingSentences(text).map(({ start, end }) => text.slice(start, end));

test('a sentence is found whole, once, and within its paragraph', () => {
	const first = 'The text of Item 1.01 is incorporated by reference herein.';
	const second = 'Exhibit 2 is incorporated herein\nby reference and incorporated by reference again.';
	const third = 'It is INCORPORATED BY REFERENCE';
	assert.deepEqual(sentencesIn(`We met. ${first} We left. ${second}\n\n${third}\n\nIt is over.`), [
		first,
		second,
		third,
	]);
});

test('a sentence is found far into a text', () => {
	const sentence = 'The text of Item 1.01 is incorporated by reference herein.';
	assert.deepEqual(sentencesIn(`${'It is so. '.repeat(400)}${sentence} ${'It is so. '.repeat(400)}`), [sentence]);
});

test('what is not incorporated, or only perhaps, is none', () => {
	for (const words of [
		'It is not incorporated by reference.',
		'UNLESS INCORPORATED BY REFERENCE',
		'It is incorporated.',
	]) {
		assert.deepEqual(sentencesIn(words), [], words);
	}
});

test('the items of this report are those that are named, with the offset after each', () => {
	const sentence = 'Items 1.01, 2.03 and 8.01 of this report and ITEM 7.01 of the report, or 5.02%';
	assert.deepEqual(
		incorporatedItemsIn(sentence).map(({ number, end }) => [number, sentence.slice(0, end)]),
		[
			['1.01', 'Items 1.01'],
			['2.03', 'Items 1.01, 2.03'],
			['8.01', 'Items 1.01, 2.03 and 8.01'],
		],
	);
	assert.deepEqual(incorporatedItemsIn('under ITEM 7.01'), [{ number: '7.01', end: 15 }]);
});
