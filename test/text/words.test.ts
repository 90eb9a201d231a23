import assert from 'node:assert/strict';
import { test } from 'node:test';
import { align, isCompanyName, isPlaceholder, keysOf, wordsIn } from '../../server/src/text/words';

test('words are compared without case, apostrophes and signs', () => {
	assert.deepEqual(keysOf('Registrant’s  "A&B" (No. 5)'), ['registrants', 'a', 'and', 'b', 'no', '5']);
});

test('words have letters and digits of every script, and apostrophes within and after them', () => {
	const words = wordsIn('Zoë’s 10th `Naïve ½ 日本 shareholders’ \ud800x 𝒜b');
	assert.deepEqual(
		words.map(({ key }) => key),
		['zoës', '10th', 'naïve', '½', '日本', 'shareholders', 'x', '𝒜b'],
	);
});

test('words know their places, and stop at the bound and the limit', () => {
	const text = 'one two three';
	assert.deepEqual(
		wordsIn(text, 4).map(({ start, end }) => text.slice(start, end)),
		['two', 'three'],
	);
	assert.equal(wordsIn(text, 0, 7).length, 2);
	assert.equal(wordsIn(text, 0, text.length, 1).length, 1);
});

test('the wording itself costs nothing and takes its words', () => {
	assert.deepEqual(align(wordsIn('Other Events. The text'), ['other', 'events']), { cost: 0, count: 2 });
});

test('a slip costs less than another word', () => {
	const slip = align(wordsIn('Othr Events'), ['other', 'events'])?.cost ?? 0;
	const other = align(wordsIn('Past Events'), ['other', 'events'])?.cost ?? 0;
	assert.ok(slip > 0 && slip < other);
});

test('without words the cost is that of all', () =>
	assert.deepEqual(align([], ['other', 'events']), { cost: 2, count: 0 }));

test('a wording that costs more than the limit is none', () => {
	const words = wordsIn('Past Events of the year');
	assert.equal(align(words, ['other', 'events'], 0.7), undefined);
	assert.deepEqual(align(words, ['other', 'events'], 1), { cost: 1, count: 2 });
});

test('an alignment may begin at any word, and go on over words put in and left out', () => {
	const words = wordsIn('see Other recent Events of year');
	assert.deepEqual(align(words, ['other', 'events', 'of', 'the', 'year'], 2, 1), { cost: 2, count: 5 });
});

test('brackets and rules are places for a value', () => {
	for (const words of ['[Name]', '______', '[●]', '']) {
		assert.equal(isPlaceholder(words), words !== '', words);
	}
	assert.ok(!isPlaceholder('Alder [Works]'));
});

test('a company is known by the end of its name', () => {
	assert.ok(isCompanyName('Alder Works, Inc.') && isCompanyName('ALDER L.P.') && isCompanyName('Alder plc'));
	assert.ok(!isCompanyName('Jo Doe') && !isCompanyName('Zinc'));
});

test('the country after the name of a company is part of it', () => {
	assert.ok(isCompanyName('ALDER MORTGAGE CORP., USA') && isCompanyName('Alder Works Inc. (U.S.)'));
	assert.ok(!isCompanyName('Portland, Maine, USA'));
});
