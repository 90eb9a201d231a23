import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groups } from '../../server/src/text/groups';

test('the values of a key stand together, in their order and in that of the first of each key', () => {
	const all = groups([
		['b', 1],
		['a', 2],
		['b', 3],
	]);
	assert.deepEqual(
		[...all],
		[
			['b', [1, 3]],
			['a', [2]],
		],
	);
	assert.equal(groups([]).size, 0);
});
