/** A filing is the same whether its text comes in one piece or in parts. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFiling } from '../../server/src/filing/parseFiling';
import { findProblems } from '../../server/src/rules/check';
import { mostUsedLineEnd, type Source, sourceOf } from '../../server/src/text/source';
import { sample, sampleNames } from '../files';
import { checkOf } from '../invariants';

/** The text in parts of `size` units. */
const inParts = (text: string, size: number): Source =>
	sourceOf(Array.from({ length: Math.ceil(text.length / size) }, (_, i) => text.slice(i * size, (i + 1) * size)));

/** What is read and found, but for the source itself. */
function read(source: Source): unknown {
	const filing = parseFiling(source);
	if (!filing) {
		return undefined;
	}
	const { source: _, visible, ...parts } = filing;
	const { shown } = findProblems(filing, checkOf('final'));
	return { parts, text: visible.text, found: shown.map(({ rule, ...problem }) => [rule.id, problem]) };
}

test('the parts of a text are read as the text', () => {
	for (const name of sampleNames) {
		const text = sample(name);
		assert.notEqual(read(text), undefined, name);
		for (const size of [97, 4096]) {
			assert.deepEqual(read(inParts(text, size)), read(text), name);
		}
	}
});

test('one part is the text itself, and none is empty', () => {
	assert.equal(sourceOf(['text']), 'text');
	assert.equal(sourceOf([]), '');
});

test('a slice goes over as many parts as it takes', () => {
	const source = inParts('0123456789', 3);
	assert.equal(source.length, 10);
	assert.equal(source.slice(2, 8), '234567');
	assert.equal(source.slice(0), '0123456789');
	assert.equal(source.slice(9, 99), '9');
	assert.equal(source.slice(7, 2), '');
	assert.equal(source.charAt(3), '3');
	assert.equal(source.charAt(10), '');
	assert.equal(source.charAt(-1), '');
});

test('the line end used most is told, a line feed where there is none', () => {
	for (const [text, end] of [
		['a\nb\nc\r\nd', '\n'],
		['a\r\nb\r\nc\nd', '\r\n'],
		['a\rb\rc\nd', '\r'],
		['a', '\n'],
	] as const) {
		assert.equal(mostUsedLineEnd(text, { start: 0, end: text.length }), end, JSON.stringify(text));
	}
	assert.equal(mostUsedLineEnd('a\r\nb\n\n\n', { start: 0, end: 4 }), '\r\n');
});
