/** Lettered parts of items. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filingOf } from '../../fixture';

const partsOf = (text: string) => filingOf(text).items[0]?.parts.map(({ letter, caption }) => [letter, caption?.text]);
const exhibits = 'Item 9.01 Financial Statements and Exhibits\n\n';

test('Parts of the item of exhibits have letter and caption', () => {
	for (const [mark, letter] of [
		['(d) Exhibits', 'd'],
		['(d)Exhibits.', 'd'],
		['(d )       EXHIBITS', 'd'],
		['d) Exhibits', 'd'],
		['d. Exhibits', 'd'],
		['(c)                      Exhibits', 'c'],
	] as const) {
		assert.deepEqual(
			partsOf(`${exhibits}${mark}\n\n99.1   Letter\n`)?.map(([of, caption]) => [of, caption?.toLowerCase()]),
			[[letter, 'exhibits']],
			mark,
		);
	}
});

test('All parts are found, on one line or several', () => {
	const captions = [
		['a', 'Financial Statements of Businesses Acquired'],
		['b', 'Pro Forma Financial Information'],
		['d', 'Exhibits'],
	];
	assert.deepEqual(
		partsOf(
			`${exhibits}(a) Financial Statements of Businesses Acquired.\n\nNone.\n\n(b) Pro Forma Financial Information.\n\nNone.\n\n(d) Exhibits.\n\n99.1   Letter\n`,
		),
		captions,
	);
	assert.deepEqual(
		partsOf(
			`${exhibits}(a) Financial Statements of Businesses Acquired. None. (b) Pro Forma Financial Information. None. (d) Exhibits. 99.1 Letter\n`,
		),
		captions,
	);
});

test('A part of another item has its letter, and a caption stays text', () => {
	const text =
		'Item 5.02 Departure of Directors or Certain Officers; Election of Directors; Appointment of Certain Officers; Compensatory Arrangements of Certain Officers\n\n(b) On May 1, 2026, Mr. Doe resigned.\n\n(c) On May 2, 2026, Ms. Major followed.\n\ne) Compensatory Arrangements of Certain Officers\n';
	assert.deepEqual(partsOf(text), [
		['b', undefined],
		['c', undefined],
		['e', undefined],
	]);
	const part = filingOf(text).items[0]?.parts[1];
	assert.equal(text.slice(part?.letterSpan.start, part?.letterSpan.end), '(c)');
	assert.equal(text.slice(part?.span.start, part?.span.end), '(c) On May 2, 2026, Ms. Major followed.');
});

test('Letters that do not rise, or that the item does not have, are no parts', () => {
	assert.deepEqual(
		partsOf('Item 5.02 Departure of Directors or Certain Officers\n\n(b) Mr. Doe resigned.\n\n(a) A note of his.\n'),
		[['b', undefined]],
	);
	assert.deepEqual(partsOf('Item 8.01 Other Events\n\n(a) The mill burned down.\n'), []);
});
