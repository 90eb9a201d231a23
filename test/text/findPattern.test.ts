import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findLastPattern, findPattern } from '../../server/src/text/findPattern';

const text = 'No. 1  No. 2  No. 3';

test('the first match between two offsets is found without white space before it', () => {
	assert.deepEqual(findPattern(text, /\s+No\. \d/, 0, text.length), { start: 7, end: 12 });
	assert.deepEqual(findPattern(text, /No\. \d/, 1, text.length), { start: 7, end: 12 });
	assert.equal(findPattern(text, /No\. \d/, 1, 11), undefined);
	assert.equal(findPattern(text, /No\. \d/, 12, 3), undefined);
});

test('the last match between two offsets is found', () => {
	assert.deepEqual(findLastPattern(text, /No\. \d/, 0, text.length), { start: 14, end: 19 });
	assert.deepEqual(findLastPattern(text, /No\. \d/, 0, 18), { start: 7, end: 12 });
	assert.equal(findLastPattern(text, /No\. 9/, 0, text.length), undefined);
});
