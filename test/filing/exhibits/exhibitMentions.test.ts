/** Exhibits named in the text. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isThereto } from '../../../server/src/filing/exhibits/exhibitMentions';
import { filingOf } from '../../fixture';

/** The mentions in an item that says `words`. */
const mentionsOf = (words: string) => filingOf(`Item 8.01 Other Events\n\n${words}\n`).mentions;
const numbersOf = (words: string) => mentionsOf(words).map(({ number }) => number.text);

test('A mention is the word and the number', () => {
	const text = 'Item 8.01 Other Events\n\nSee Exhibit No. 99.1 and Exhibit 99.2 (including Exhibit 99.3).\n';
	assert.deepEqual(
		filingOf(text).mentions.map(({ span, number }) => [text.slice(span.start, span.end), number.text]),
		[
			['Exhibit No. 99.1', '99.1'],
			['Exhibit 99.2', '99.2'],
			['Exhibit 99.3', '99.3'],
		],
	);
});

test('Several exhibits are named together', () => {
	assert.deepEqual(numbersOf('Exhibits 10.1 and 10.2 are attached.'), ['10.1', '10.2']);
	assert.deepEqual(numbersOf('Exhibits 99.1, 99.2, and 99.3 are attached.'), ['99.1', '99.2', '99.3']);
	assert.deepEqual(numbersOf('Exhibits 99.1 through 99.4 are attached.'), ['99.1', '99.2', '99.3', '99.4']);
	assert.deepEqual(numbersOf('Exhibit 4.1, Exhibit 4.2 and Exhibit 4.3 are attached.'), ['4.1', '4.2', '4.3']);
});

test('Numbers of every shape are mentioned', () => {
	assert.deepEqual(numbersOf('Exhibit 3(i), Exhibit 10.16A, Exhibit 99 and Exhibit 4(a) are attached.'), [
		'3(i)',
		'10.16A',
		'99',
		'4(a)',
	]);
});

test('A year or an amount after a number is no further exhibit', () => {
	assert.deepEqual(numbersOf('Exhibit 99.1 and 2026 results; Exhibit 99.2 and 5% notes.'), ['99.1', '99.2']);
});

test('A sentence says what is done with the exhibit', () => {
	const claims: readonly (readonly [string, string | undefined])[] = [
		['A copy is attached hereto as Exhibit 99.1 and incorporated herein by reference.', 'attached'],
		['The agreement is filed herewith as Exhibit 99.1.', 'filed'],
		['The release is furnished as Exhibit 99.1 to this Current Report.', 'furnished'],
		['This item, including Exhibit 99.1, is being “furnished” and shall not be deemed “filed”.', 'furnished'],
		['The information, including Exhibit 99.1, shall not be deemed “filed” for purposes of Section 18.', undefined],
		['Exhibit 99.1 shall not be incorporated by reference into any filing.', undefined],
		['See Exhibit 99.1.', undefined],
	];
	for (const [words, claim] of claims) {
		assert.equal(mentionsOf(words)[0]?.claim, claim, words);
	}
});

test('An exhibit of this report is named as such', () => {
	for (const words of [
		'A copy is attached hereto as Exhibit 4.1.',
		'The notes are filed as Exhibits 4.1 and 4.2, respectively, to this Current Report on Form 8-K.',
		'Exhibit 4.1 to this Form 8-K contains more.',
		'A copy of the news release is furnished as Exhibit 4.1.',
		'Copies are being filed as Exhibits 4.1 and 4.2, respectively.',
		'The notes are filed as Exhibit 4.1 and are incorporated by reference herein.',
		'The description filed with the Commission on May 1, 2025, a copy of which is filed as Exhibit 4.1 hereto, holds.',
	]) {
		const mention = mentionsOf(words)[0];
		assert.deepEqual([mention?.ofThisReport, mention?.ofAnotherFiling], [true, false], words);
	}
});

test('An exhibit of another filing is named as such', () => {
	for (const words of [
		'The indenture was previously filed as Exhibit 4.1 to the Company’s Current Report on Form 8-K filed on May 1, 2025.',
		'The form was filed with the Commission on May 1, 2025 as Exhibit 4.1 to Harbor Mills’s Annual Report on Form 10-K.',
		'Included as Exhibits 4.1 and 4.2, respectively, to our Quarterly Report on Form 10-Q.',
		'The indenture is incorporated by reference to Exhibit 4.1 to the Registration Statement on Form S-3.',
		'Exhibit 4.1 of Quay’s most recent Annual Report holds it.',
		'A copy is filed as Exhibit 4.1 to the Company’s Annual Report on Form 10-K.',
	]) {
		const mention = mentionsOf(words)[0];
		assert.deepEqual([mention?.ofThisReport, mention?.ofAnotherFiling], [false, true], words);
	}
});

test('The target of a link does not part the words around it', () => {
	const [mention] = mentionsOf(
		'It was attached as [Exhibit 10.1](https://example.com/a/very/long/path/to/an/exhibit/of/another/filing/ex101.htm) to the Company’s Current Report on Form 8-K filed May 1, 2025.',
	);
	assert.equal(mention?.ofAnotherFiling, true);
});

test('What is said is that of the sentence of the mention', () => {
	for (const [words, claim, ofThisReport] of [
		['It was filed. See Exhibit 99.1, which is furnished herewith.', 'furnished', true],
		['It was filed by Alder Co. Mill as Exhibit 99.1.', 'filed', false],
		['A copy is attached\n\nExhibit 99.1 says so.', undefined, false],
		['See Exhibit 99.1; The rest is attached hereto.', undefined, false],
		['The lease is annexed as Exhibit 99.1 to this report.', 'attached', true],
		['The lease is INCLUDED herein as Exhibit 99.1.', 'attached', true],
		['Exhibit 99.1 is not furnished but filed.', undefined, false],
		['Exhibit 99.1 is deemed to be filed.', undefined, false],
		['The lease, filed and then attached as Exhibit 99.1, holds.', 'attached', true],
	] as const) {
		const [mention] = mentionsOf(words);
		assert.deepEqual(
			[mention?.claim, mention?.ofThisReport, mention?.ofAnotherFiling],
			[claim, ofThisReport, false],
			words,
		);
	}
});

test('A filing that is named after the number has the exhibit, one that is not named has it only perhaps', () => {
	for (const [words, ofAnotherFiling] of [
		['It was filed as Exhibit 4.1 to the report of May 1.', true],
		['It was filed as Exhibit 4.1 dated May 1.', true],
		['It was filed as Exhibit 4.1.', false],
		['See Exhibit 4.1 to the Form 8-K and more.', false],
		['See Exhibit 4.1 to the Form 10-K.', true],
		['See Exhibit 4.1 to the lease of the plant.', false],
	] as const) {
		assert.equal(mentionsOf(words)[0]?.ofAnotherFiling, ofAnotherFiling, words);
	}
	assert.ok(isThereto(' thereto, and') && isThereto('\nThereof'));
	assert.ok(!isThereto('thereto') && !isThereto(' there'));
});

test('A mention knows its item, and rows of the list are none', () => {
	const filing = filingOf(
		'Item 7.01 Regulation FD Disclosure\n\nSee Exhibit 99.1.\n\nItem 9.01 Financial Statements and Exhibits\n\n(d) Exhibits\n\nExhibit 99.1   Press release\n',
	);
	assert.deepEqual(
		filing.mentions.map(({ item, number }) => [item, number.text]),
		[['7.01', '99.1']],
	);
});

test('a range of numbers with a zero has those between with the zero', () => {
	const { mentions } = filingOf(
		'Item 8.01 Other Events\n\nThe tables are furnished as Exhibits 99.01 through 99.04 to this report.\n',
	);
	assert.deepEqual(
		mentions.map(({ number }) => number.text),
		['99.01', '99.02', '99.03', '99.04'],
	);
});

test('the name of a registrant is no mention of an exhibit', () => {
	const { mentions } = filingOf(
		'FORM 8-K\n\nCURRENT REPORT\n\nExhibit 99 Gallery, Inc.\n(Exact name of registrant as specified in its charter)\n\nItem 8.01 Other Events\n\nA press release of EXHIBIT 99\nGALLERY, INC. is Exhibit 99.1, and the notice is Exhibit 99.\n',
	);
	assert.deepEqual(
		mentions.map(({ number }) => number.text),
		['99.1', '99'],
	);
});
