import assert from 'node:assert/strict';
import { test } from 'node:test';
import { takeFree, withoutOverlaps } from '../../server/src/text/takeFree';

const place = (start: number, end: number) => ({ start, end });

test('of places that overlap the first of the list is kept, in text order', () => {
	assert.deepEqual(withoutOverlaps([place(4, 6), place(0, 2), place(5, 9), place(1, 3), place(6, 7)]), [
		place(0, 2),
		place(4, 6),
		place(6, 7),
	]);
	assert.deepEqual(withoutOverlaps([]), []);
});

test('what is not wanted takes no place', () => {
	const taken = [place(0, 2)];
	takeFree(taken, [place(1, 3), place(4, 6), place(5, 9)], ({ start }) => start !== 4);
	assert.deepEqual(taken, [place(0, 2), place(5, 9)]);
});
