/** The marks of the fixtures show where a span begins and where it ends. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withMarks } from './fixture';

const text = 'Item 8.01 Other\n  Event and\n  more\n';
const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

test('a span in one line is underlined', () => {
	const marked = withMarks(text, [{ span: span('8.01'), message: 'A number.' }]);
	assert.equal(marked, 'Item 8.01 Other\n     ^^^^ A number.\n  Event and\n  more\n');
});

test('a span over several lines is underlined in its first, and in its last up to its end', () => {
	const marked = withMarks(text, [{ span: span('Other\n  Event'), message: 'Words.' }]);
	assert.equal(marked, 'Item 8.01 Other\n          ^^^^^ Words.\n  Event and\n  ^^^^^ …\n  more\n');
	const longer = withMarks(text, [{ span: span('Other\n  Event and\n  m'), message: 'Words.' }]);
	assert.equal(longer, 'Item 8.01 Other\n          ^^^^^ Words.\n  Event and\n  more\n  ^ …\n');
});

test('a span that takes in the end of its line is told from one that does not', () => {
	const [within, beyond] = ['Other', 'Other\n'].map((words) => withMarks(text, [{ span: span(words), message: 'W.' }]));
	assert.notEqual(within, beyond);
});

test('a related span has a sign of its own', () => {
	const marked = withMarks(text, [{ span: span('more'), message: 'More.', sign: '~' }]);
	assert.equal(marked, 'Item 8.01 Other\n  Event and\n  more\n  ~~~~ More.\n');
});
