import assert from 'node:assert/strict';
import { test } from 'node:test';
import { remembered } from '../../server/src/text/remembered';

test('A short word is read once, also where its answer is undefined', () => {
	const read: string[] = [];
	const answer = remembered((words) => {
		read.push(words);
		return words === '99.1' ? 99 : undefined;
	});
	assert.deepEqual([answer('99.1'), answer('x'), answer('99.1'), answer('x')], [99, undefined, 99, undefined]);
	assert.deepEqual(read, ['99.1', 'x']);
});

test('Long words and those beyond the limit are read anew', () => {
	const read: string[] = [];
	const answer = remembered((words) => read.push(words), 2);
	for (const words of ['Exhibit 99.1 hereto', 'Exhibit 99.1 hereto', '1', '2', '3', '1', '3']) {
		answer(words);
	}
	assert.deepEqual(read, ['Exhibit 99.1 hereto', 'Exhibit 99.1 hereto', '1', '2', '3', '1']);
});
