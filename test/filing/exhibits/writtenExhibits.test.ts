/** Numbers of exhibits as they are written in lists, sentences, headings and names of files. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headingNumber, numberStart, ownNumber } from '../../../server/src/filing/exhibits/documentNumber';
import { statusByMark, statusOf } from '../../../server/src/filing/exhibits/exhibitStatus';
import { exhibitFiles } from '../../../server/src/filing/exhibits/fileNames';
import { isNumberRange, joinsRange } from '../../../server/src/filing/exhibits/numberRange';
import { redactionsIn } from '../../../server/src/filing/exhibits/redactions';
import { numberBeingTyped } from '../../../server/src/filing/exhibits/typedNumber';
import { isExhibitNumber, mentionsIn, rowNumber } from '../../../server/src/filing/exhibits/writtenNumbers';
import { linesOf } from '../../../server/src/text/lines';

test('the digits of a number that is being typed', () => {
	for (const [before, digits] of [
		['as Exhibit 99.', '99.'],
		['as EXHIBIT ', ''],
		['exhibit&nbsp;9', '9'],
		['Exhibits 99.1 and ', ''],
		['EXHIBITS 99.1, 99.', '99.'],
		['Exhibits 99.1, 99.', '99.'],
		['Exhibits 1 through 9', '9'],
		['Exhibit 99.1 and ', undefined],
		['Exhibit', undefined],
		['an inhibit 9', undefined],
	] as const) {
		assert.equal(numberBeingTyped(before), digits, before);
	}
});

test('a description begins with the number, or with the word before it', () => {
	for (const [words, start] of [
		['Exhibit 99.1 News', 8],
		['EX-99.1', 3],
		['99.1 News', 0],
		['EXHIBIT NO. 99.1', 12],
		['Exhibit 99.10', undefined],
		['99.1A', undefined],
		['The Exhibit 99.1', undefined],
		['Exhibit 10.1', undefined],
	] as const) {
		assert.equal(numberStart(words, '99.1'), start, words);
	}
});

test('a heading of an exhibit is its number and nothing else', () => {
	assert.deepEqual(headingNumber('  Exhibit 99.1 ', '99.1'), { start: 10, number: '99.1' });
	assert.deepEqual(headingNumber('EX-99.01', '99.1'), { start: 3, number: '99.01' });
	assert.deepEqual(ownNumber(' Exhibit 99.2'), { start: 9, number: '99.2' });
	for (const line of ['Exhibit 99.2', 'Exhibit 99.1 News', '99.1', '']) {
		assert.equal(headingNumber(line, '99.1'), undefined, line);
	}
});

test('a file is that of the exhibit for which it alone is named', () => {
	const files = (numbers: readonly string[], ...names: readonly string[]) =>
		Object.fromEntries(exhibitFiles(numbers, names));
	assert.deepEqual(files(['99.1', '10.1'], 'ex99-1.htm', 'D123DEX101.HTM', 'ex99-1.jpg'), {
		'99.1': 'ex99-1.htm',
		'10.1': 'D123DEX101.HTM',
	});
	assert.deepEqual(files(['3(i)', '101'], 'EX3(i).HTM', 'exhibit101.txt'), {
		'3.1': 'EX3(i).HTM',
		'101': 'exhibit101.txt',
	});
	assert.deepEqual(files(['99.1'], 'ex99-12.htm', 'ex991a.htm', 'ex991release.md'), { '99.1': 'ex991release.md' });
	assert.deepEqual(files(['99.1'], 'a-ex991.htm', 'b-ex991.txt'), {});
	assert.deepEqual(files(['99.1'], 'index99-1.htm', 'annex991.htm'), {});
	assert.deepEqual(files(['x'], 'exx.htm'), {});
});

test('a row, or the legend of its mark, says how an exhibit comes to the filing', () => {
	for (const [words, status] of [
		['Lease (INCORPORATED HEREIN by reference; filed herewith)', 'incorporated'],
		['previously filed', 'incorporated'],
		['to be FILED BY amendment', 'to-be-filed'],
		['Furnished pursuant to Item 2.02', 'furnished'],
		['FILED electronically herewith', 'filed'],
		['Lease', undefined],
	] as const) {
		assert.equal(statusOf(words), status, words);
	}
});

test('the legends below a list give a status to their marks, the first one of each', () => {
	const statuses = (text: string) => Object.fromEntries(statusByMark(linesOf(text)));
	assert.deepEqual(statuses('*   Filed herewith.\n** Furnished\n   herewith.\n(2) To be filed by amendment'), {
		'*': 'filed',
		'**': 'furnished',
		'(2)': 'to-be-filed',
	});
	assert.deepEqual(statuses('*† Incorporated by reference.\n* Filed herewith.'), {
		'*': 'incorporated',
		'†': 'incorporated',
	});
	assert.deepEqual(statuses('+\nFiled with this report'), { '+': 'filed' });
	assert.deepEqual(statuses('# Portions were left out.\n* Filed herewith.\n\nFiled herewith'), { '*': 'filed' });
});

test('a range has its two ends', () => {
	for (const words of [' through ', '–', ') TO EXHIBIT ', ' - ', 'thru ']) {
		assert.ok(joinsRange(words), words);
	}
	for (const words of ['and', ' through the ', '']) {
		assert.ok(!joinsRange(words), words);
	}
	for (const number of ['99.1 TO 99.3', '99.1–99.3', '99.1 - 99.3', '10.1-10.4']) {
		assert.ok(isNumberRange(number), number);
	}
	for (const number of ['10.1-2', '99-1', '3(i)']) {
		assert.ok(!isNumberRange(number), number);
	}
});

test('what was left out of an exhibit is marked in brackets', () => {
	const text = 'a fee of [***], [* * *] or [Redacted] and [*]; a note* and [x]';
	assert.deepEqual(
		redactionsIn(text).map(({ start, end }) => text.slice(start, end)),
		['[***]', '[* * *]', '[Redacted]'],
	);
});

test('a number of an exhibit is one that Item 601 may have', () => {
	for (const number of ['1.1', '99', '99.1', '110.1', '3(i)', '16', '104', '101.INS']) {
		assert.ok(isExhibitNumber(number), number);
	}
	for (const number of ['0.1', '01.1', '111.1', '77', '2026', 'A', '']) {
		assert.ok(!isExhibitNumber(number), number);
	}
});

test('a row begins with its number, its marks and the word before it', () => {
	const read = (text: string) => {
		const found = rowNumber(text);
		return (
			found && [
				text.slice(found.start, found.end),
				found.number,
				text.slice(found.after),
				found.labeled,
				...found.marks,
			]
		);
	};
	assert.deepEqual(read('Exhibit No. 99.1*† Press release'), ['99.1', '99.1', ' Press release', true, '*', '†']);
	assert.deepEqual(read('EX-10.1: Lease'), ['10.1', '10.1', ': Lease', true]);
	assert.deepEqual(read('#10.1 Lease'), ['10.1', '10.1', ' Lease', false, '#']);
	assert.deepEqual(read('* 10..1 Lease'), ['10..1', '10.1', ' Lease', false]);
	assert.deepEqual(read('(99)(a) Lease'), ['99)(a)', '99(a)', ' Lease', false]);
	assert.deepEqual(read('10\t.1\tLease'), ['10\t.1', '10.1', '\tLease', false]);
	assert.deepEqual(read('• 10.1 (1) Lease'), ['10.1', '10.1', ' Lease', false, '(1)']);
	for (const text of ['2026 Lease', 'Lease 10.1', '77 Lease']) {
		assert.equal(read(text), undefined, text);
	}
});

test('exhibits named together are one mention, a range gives those between its ends', () => {
	const read = (text: string) =>
		mentionsIn(text).map(({ start, numbers }) => [
			text.slice(start, numbers.at(-1)?.end),
			...numbers.map(({ number, word, end }) => `${number} ${text.slice(word, end)}`),
		]);
	assert.deepEqual(read('See Exhibits 99.1 through 99.3, 10.1 and Exhibit 3(i); no exhibit of 2.1.'), [
		[
			'Exhibits 99.1 through 99.3, 10.1 and Exhibit 3(i)',
			...['99.1 Exhibits 99.1', '99.2 99.3', '99.3 99.3', '10.1 10.1', '3(i) Exhibit 3(i)'],
		],
	]);
	assert.deepEqual(read('EXHIBIT NO. 99.1 to 99.2'), [
		['EXHIBIT NO. 99.1 to 99.2', '99.1 EXHIBIT NO. 99.1', '99.2 99.2'],
	]);
	assert.deepEqual(read('Exhibits 99.1 to 99.90 and 10.1 to 9.3'), [
		['Exhibits 99.1 to 99.90 and 10.1 to 9.3', '99.1 Exhibits 99.1', '99.90 99.90', '10.1 10.1', '9.3 9.3'],
	]);
	assert.deepEqual(read('Exhibit 2026 and Exhibit 99.1 and 5% or 16'), [['Exhibit 99.1', '99.1 Exhibit 99.1']]);
});
