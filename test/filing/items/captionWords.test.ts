/** Captions as filers write them: how much of a text is the caption, and of which item. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anyCaption, beginsLikeCaption, captionOf } from '../../../server/src/filing/items/captionMatch';
import { captionAfter, captionBelow, isUpper, titleWithin } from '../../../server/src/filing/items/headingCaption';
import { readNumbers } from '../../../server/src/filing/items/headingNumbers';
import { closingSection } from '../../../server/src/filing/items/sectionHeadings';
import { linesOf } from '../../../server/src/text/lines';
import { wordsIn } from '../../../server/src/text/words';

const wordsOf = (text: string) => wordsIn(text, 0, text.length);

test('a caption is that of an item where its words are, give or take a few', () => {
	const bylaws = 'Amendments to Articles of Incorporation or Bylaws; Change in Fiscal Year';
	assert.deepEqual(captionOf('5.03', wordsOf(`${bylaws}. On May 4`)), { number: '5.03', count: 11, cost: 0 });
	assert.equal(captionOf('8.01', wordsOf(bylaws)), undefined);
	assert.equal(anyCaption(wordsOf(bylaws.toUpperCase()))?.number, '5.03');
	assert.equal(anyCaption(wordsOf('Othr Events'))?.number, '8.01');
	assert.equal(anyCaption(wordsOf('Our Events')), undefined);
	assert.equal(anyCaption(wordsOf('The plant in Ohio')), undefined);
	assert.equal(anyCaption([]), undefined);
});

test('a text begins like a caption with its first three words', () => {
	assert.ok(beginsLikeCaption('5.03', wordsOf('Amendments to Articles')));
	assert.ok(!beginsLikeCaption('5.03', wordsOf('Amendments to')));
	assert.ok(!beginsLikeCaption('5.03', wordsOf('Amendments to Bylaws')));
	assert.ok(!beginsLikeCaption('8.01', wordsOf('Amendments to Articles')));
	assert.ok(!beginsLikeCaption('8.01', wordsOf('Other Events of May')));
});

test('a title is the words up to a stop, most of which are in capitals', () => {
	const titleOf = (text: string, number = '8.01') => {
		const found = titleWithin(text, 0, text.length, number);
		return found && text.slice(found.start, found.end);
	};
	for (const stop of [
		'. We sold it',
		': we sold it',
		'\tPage 2',
		'   2',
		' – We sold it',
		' - We sold it',
		' 1. We sold it',
		' ',
		'',
	]) {
		assert.equal(titleOf(`Sale of the Mill${stop}`), 'Sale of the Mill', stop);
	}
	assert.equal(titleOf('Sale of the No.2 Mill'), 'Sale of the No.2 Mill');
	for (const words of [
		'sale of the Mill',
		'Sale of the mill in ohio today',
		'We Sold the Mill in 2026',
		'Sale, and more of It',
		'It Is of the Company',
		'We Sold Our Mill and we Left',
		'On a',
		'',
	]) {
		assert.equal(titleOf(words), undefined, words);
	}
	// Of ten long words seven are in capitals; of the next ones, six.
	assert.ok(titleOf('Sale From Ohio With Some Mill That goes away soon'));
	assert.equal(titleOf('Sale From Ohio With Some Mill that goes away soon'), undefined);
	assert.ok(titleOf('Sale '.repeat(30)));
	assert.equal(titleOf('Sale '.repeat(31)), undefined);
	assert.equal(titleOf('amendments to articles of the company', '5.03'), 'amendments to articles of the company');
});

test('a caption stands on the line of its number or below, in capitals where it is that of another item', () => {
	const after = (text: string, ...numbers: readonly string[]) => {
		const [line] = linesOf(text);
		assert.ok(line);
		const { start, end, by } = captionAfter(text, line, text.indexOf('1') + 1, numbers);
		return [by, text.slice(start, end)];
	};
	assert.deepEqual(after('Item 8.01 – “Other Events” of May', '8.01'), ['caption', 'Other Events']);
	assert.deepEqual(after('Item 8.01\n\nOther Events of May', '8.01'), ['caption', 'Other Events']);
	assert.deepEqual(after('Item 8.01\n\n\n\nOther Events', '8.01'), ['caption', 'Other Events']);
	assert.deepEqual(after(`Item 8.01${'\n'.repeat(12)}Other Events`, '8.01'), ['caption', 'Other Events']);
	assert.deepEqual(after(`Item 8.01${'\n'.repeat(13)}Other Events`, '8.01'), ['none', '']);
	assert.deepEqual(after('Item 8.01\n\n\n\n\nOther Event', '8.01'), ['none', '']);
	assert.deepEqual(after('Item 8.01(a) other events', '8.01'), ['caption', 'other events']);
	assert.deepEqual(after('Item 8.01 Regulation FD Disclosure', '8.01'), ['caption', 'Regulation FD Disclosure']);
	assert.deepEqual(after('Item 8.01 regulation FD disclosure', '8.01'), ['none', '']);
	const several = 'Regulation FD Disclosure and Other Events';
	assert.deepEqual(after(`Items 8.01 and 7.01 ${several} of May`, '7.01', '8.01')[0], 'none');
	const joined = `Items 7.01 and 8.01 ${several} of May`;
	const [line] = linesOf(joined);
	assert.ok(line);
	assert.deepEqual(captionAfter(joined, line, joined.lastIndexOf('1') + 1, ['7.01', '8.01']), {
		start: joined.indexOf(several),
		end: joined.indexOf(several) + several.length,
		by: 'caption',
	});
});

test('a caption below its number is short and in capitals', () => {
	const below = (text: string) => {
		const [line] = linesOf(text);
		return line && captionBelow(text, line, '8.01');
	};
	assert.deepEqual(below('  Sale of the Mill'), { start: 2, end: 18 });
	assert.equal(below('sale of the Mill'), undefined);
	assert.equal(below(`Sale of the Mill${' and Mill'.repeat(30)}`), undefined);
	assert.ok(isUpper(wordsOf('Ämter')[0], 'Ämter') && isUpper(wordsOf('2 Mills')[0], '2 Mills'));
	assert.ok(!isUpper(undefined, 'A'));
});

test('the numbers of a heading stand one after the other, of one age of the form', () => {
	const numbersAt = (text: string) =>
		readNumbers(text, 0).map(({ number, start, end, word }) =>
			[number, text.slice(start, end), ...(word === undefined ? [] : [text.slice(word, start)])].join(' | '),
		);
	assert.deepEqual(numbersAt('1.01(a) and (b), 2.03 & Item 3.02 of'), [
		'1.01 | 1.01',
		'2.03 | 2.03',
		'3.02 | 3.02 | Item ',
	]);
	assert.deepEqual(numbersAt('05 and 7.'), ['5 | 05', '7 | 7']);
	assert.deepEqual(numbersAt('2.02 and 7 of May'), ['2.02 | 2.02']);
	assert.deepEqual(numbersAt('2 . 02 Results'), ['2.02 | 2 . 02']);
	assert.deepEqual(numbersAt('10.1.2'), []);
	assert.deepEqual(numbersAt('9A Controls'), []);
});

test('a text may end with the heading of the next section', () => {
	const text = 'We sold it.\n\n  **SECTION 9 - Exhibits**\n';
	assert.equal(closingSection(text), text.indexOf('\n  **'));
	for (const words of ['We sold it.', 'a\nSection 9(a) says so', 'a\nSection 9\nWe sold it.', 'Section 9']) {
		assert.equal(closingSection(words), undefined, words);
	}
});
