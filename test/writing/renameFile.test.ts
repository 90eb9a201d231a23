import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renumberedName } from '../../server/src/writing/renameFile';

test('the number in the name of a file is another one, written alike', () => {
	for (const [name, number, next, expected] of [
		['ex99-1.htm', '99.1', '99.2', 'ex99-2.htm'],
		['harbor-ex10_1.htm', '10.1', '10.12', 'harbor-ex10_12.htm'],
		['d123dex991.htm', '99.1', '99.3', 'd123dex993.htm'],
		['Exhibit 99.1.htm', '99.1', '4.1', 'Exhibit 4.1.htm'],
		['ex3-i.htm', '3(i)', '3(ii)', 'ex3-ii.htm'],
	] as const) {
		assert.equal(renumberedName(name, number, next), expected);
	}
});

test('a name without the number, or with it twice, stays', () => {
	for (const [name, number, next] of [
		['release.htm', '99.1', '99.2'],
		['ex99-1-99-1.htm', '99.1', '99.2'],
		['ex99-1.htm', '99.1', '99'],
		['ex1991.htm', '99.1', '99.2'],
		['ex99-10.htm', '99.1', '99.2'],
	] as const) {
		assert.equal(renumberedName(name, number, next), undefined);
	}
});
