import assert from 'node:assert/strict';
import { test } from 'node:test';
import { patternOf, phraseFinder } from '../../server/src/text/phrases';

const found = (rows: Parameters<typeof phraseFinder>[0], text: string): readonly string[] =>
	phraseFinder(rows)(text, 0, text.length).map(({ start, end }) => text.slice(start, end));

test('phrases are found as whole words, also those of a letter, of two and of digits', () => {
	const rows = [{ words: 'a copies' }, { words: 'of' }, { words: '14-a' }, { words: 'it’s own' }];
	assert.deepEqual(found(rows, "A  copies OF Regulation 14-A on it's own, offered"), [
		'A  copies',
		'OF',
		'14-A',
		"it's own",
	]);
	assert.deepEqual(found(rows, 'acopies, off, 114-a, bit’s own'), []);
});

test('of several phrases at a place the one given first is found', () => {
	assert.deepEqual(found([{ words: 'draft copy' }, { words: 'draft' }], 'a draft copy'), ['draft copy']);
	assert.deepEqual(found([{ words: 'draft' }, { words: 'draft copy' }], 'a draft copy'), ['draft']);
});

test('a row may ask for more than its words', () => {
	const find = phraseFinder(
		[
			{ words: 'then', beside: 'the' },
			{ words: 'then', beside: 'a' },
		],
		({ words, beside }) => `${patternOf(words)}(?=\\s${beside}\\b)`,
	);
	const text = 'then and then a day';
	assert.deepEqual(find(text, 0, text.length), [{ start: 9, end: 13, row: { words: 'then', beside: 'a' } }]);
});
