import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
	byExhibit,
	compareExhibits,
	coveredBy,
	coversExhibit,
	exhibitKey,
	exhibitOfType,
	exhibitSeries,
	exhibitText,
	nextFreeNumber,
	sameExhibit,
} from '../../../server/src/filing/exhibits/exhibitNumber';

test('an exhibit number reads the same with or without the word before it', () => {
	for (const text of ['99.1', 'EX-99.1', 'Exhibit 99.1', 'EXHIBIT NO. 99.1', 'Ex. 99.1', '99.1*', '99.1.']) {
		assert.equal(exhibitText(text), '99.1', text);
	}
	assert.equal(exhibitText('EX-3.(I)'), '3.(I)');
});

test('the series of a number is its row in Item 601', () => {
	assert.equal(exhibitSeries('99.1'), 99);
	assert.equal(exhibitSeries('3(i)'), 3);
	assert.equal(exhibitSeries('10.16A'), 10);
	assert.equal(exhibitSeries('A'), undefined);
});

test('two spellings of a number are the same exhibit', () => {
	for (const [a, b] of [
		['99.1', 'EX-99.1'],
		['99', '99.1'],
		['99.2', '99'],
		['3(i)', '3.1'],
		['3(ii)', '3.2'],
		['EX-3.(I)', '3(i)'],
		['4(a)', '4(A)'],
		['99.01', '99.1'],
		['99-1', '99.1'],
		['10.16A', '10.16a'],
		['Annex A ', ' annex a'],
	] as const) {
		assert.ok(sameExhibit(a, b), `${a} and ${b}`);
	}
});

test('two numbers are two exhibits', () => {
	for (const [a, b] of [
		['99.1', '99.2'],
		['99.1', '9.91'],
		['10.1', '10.10'],
		['3(i)', '3(ii)'],
		['4(a)', '4(b)'],
		['10.16', '10.16A'],
		['10', '100'],
	] as const) {
		assert.ok(!sameExhibit(a, b), `${a} and ${b}`);
		assert.notEqual(exhibitKey(a), exhibitKey(b));
	}
});

test('a range in a list covers the numbers between its ends', () => {
	assert.ok(coversExhibit('99.1-99.3', '99.2'));
	assert.ok(coversExhibit('99.1 through 99.3', '99.3'));
	assert.ok(!coversExhibit('99.1-99.3', '99.4'));
	assert.ok(!coversExhibit('99.1', '99.2'));
	assert.ok(!coversExhibit('99.2-99.4', '99.1'));
	assert.ok(coversExhibit('1-1', '1.1') && coversExhibit('99-1', '99.1'));
});

test('numbers are ordered as a list has them', () => {
	const sorted = ['2.1', '3(i)', '3(ii)', '4(a)', '4(b)', '10', '10.2', '10.10', '10.10A', '99.1', '104'];
	assert.deepEqual([...sorted].reverse().sort(compareExhibits), sorted);
});

test('the next free number counts on in the same style', () => {
	assert.equal(nextFreeNumber('99.1', ['99.1']), '99.2');
	assert.equal(nextFreeNumber('99.1', ['99.1', '99.2', '10.3']), '99.3');
	assert.equal(nextFreeNumber('4(a)', ['4(a)']), '4(b)');
	assert.equal(nextFreeNumber('3(i)', ['3(i)']), '3(ii)');
	assert.equal(nextFreeNumber('10.16A', ['10.16A']), '10.16B');
	assert.equal(nextFreeNumber('99.01', ['99.01']), '99.02');
	assert.equal(nextFreeNumber('99', ['99']), '99.1');
	assert.equal(nextFreeNumber('10.9', ['10.9']), '10.10');
});

test('asked for many numbers at once, the answers are those for each pair', () => {
	const numbers = ['99', '99.1', '99.01', '99.2', '3(i)', 'EX-3.(I)', '10.16A', '10.16-10.18', '10.17', '101.INS', 'x'];
	for (const listed of numbers) {
		const covers = coveredBy([listed]);
		const same = byExhibit<true>([[listed, true]], () => true);
		for (const number of numbers) {
			assert.equal(covers(number), coversExhibit(listed, number), `${listed} covers ${number}`);
			assert.equal(same(number) === true, sameExhibit(listed, number), `${listed} is ${number}`);
		}
	}
});

test('what is known of an exhibit is put together from every spelling of its number', () => {
	const known = byExhibit(
		[
			['99.1', 'a'],
			['99.01', 'b'],
			['99.2', 'c'],
			['99', 'd'],
		],
		(a, b) => a + b,
	);
	assert.deepEqual(['99.1', '99.2', '99.3', '99', '10.1'].map(known), ['abd', 'cd', 'd', 'abcd', undefined]);
});

test('the Roman numerals of Exhibit 3 count, those of others are letters', () => {
	for (const [index, numeral] of ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'].entries()) {
		assert.equal(exhibitKey(`3(${numeral})`), `3.${index + 1}`);
		assert.equal(exhibitKey(`10(${numeral})`), `10.${numeral}`);
	}
	assert.equal(nextFreeNumber('3(X)', []), '3(X.1)');
	assert.equal(nextFreeNumber('4(z)', []), '4(za)');
	assert.equal(nextFreeNumber('4(IX)', []), '4(IY)');
});

test('a type of a document that is an exhibit has its number', () => {
	assert.equal(exhibitOfType('EX-99.1'), '99.1');
	assert.equal(exhibitOfType('ex99.1'), '99.1');
	assert.equal(exhibitOfType('EX-99.01*'), '99.01');
	for (const type of ['GRAPHIC', 'EX', '99.1', undefined]) {
		assert.equal(exhibitOfType(type), undefined);
	}
});

test('a number comes before a longer one, a digit before a letter, and what is no number last', () => {
	const order = (a: string, b: string) => Math.sign(compareExhibits(a, b));
	for (const [a, b] of [
		['10', '10.1'],
		['10.1', '10.1A'],
		['10.1', '10.A'],
		['10.A', '10.B'],
		['9.1', '10.1'],
		['99.1', 'x'],
	] as const) {
		assert.deepEqual([order(a, b), order(b, a), order(a, a)], [-1, 1, 0], `${a} and ${b}`);
	}
	assert.equal(order('x', 'y'), 0);
});
