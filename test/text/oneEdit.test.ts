import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOneEdit } from '../../server/src/text/oneEdit';

test('one letter typed wrongly, left out, added or exchanged is one edit', () => {
	for (const [a, b] of [
		['creek', 'creak'],
		['creek', 'crek'],
		['creek', 'creeks'],
		['creek', 'rceek'],
		['creek', 'creke'],
		['a', 'b'],
		['a', ''],
	] as const) {
		assert.equal(isOneEdit(a, b), true, `${a} ${b}`);
		assert.equal(isOneEdit(b, a), true, `${b} ${a}`);
	}
	for (const [a, b] of [
		['creek', 'creek'],
		['creek', 'cr'],
		['creek', 'crooks'],
		['creek', 'kreec'],
		['', ''],
		['ab', 'cd'],
	] as const) {
		assert.equal(isOneEdit(a, b), false, `${a} ${b}`);
	}
});
