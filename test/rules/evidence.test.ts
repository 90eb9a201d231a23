/** Mistakes of which the rest of the report says what is meant: what is said of them, once, and what is written. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyze, applyEdits } from '../../server/src/analysis';
import { sample } from '../files';

const plain = sample('clean-text.txt');

const problems = (text: string) => analyze(text, { today: '2026-11-29', stage: 'final' })?.problems() ?? [];
const rulesOf = (text: string) => problems(text).map(({ rule }) => rule.id);

function otherwise(words: string, others: string): string {
	assert.ok(plain.includes(words), `the sample has no “${words}”`);
	return plain.replace(words, () => others);
}

/** Asserts that one rule alone speaks of a slip in the sample, and that its first fix puts the right words there. */
function mends(right: string, wrong: string, id: string, written = right): void {
	const text = otherwise(right, wrong);
	const found = problems(text);
	assert.deepEqual([wrong, ...found.map(({ rule }) => rule.id)], [wrong, id]);
	assert.equal(applyEdits(text, found[0]?.fixes[0]?.edits ?? []), otherwise(right, written));
}

test('the year of a day is that of the report where it was lost or is none, and is guessed for no other day', () => {
	mends('On May 4, 2026, the Board', 'On May 4, , the Board', 'punctuation-doubled');
	mends('On May 4, 2026, the Board', 'On May 4, 202, the Board', 'date-impossible');
	mends('On May 4, 2026, the Board', 'On May 4, 20266, the Board', 'date-impossible');
	mends(
		'record at the close of business on May 22, 2026',
		'record on Friday, May 22, 2226',
		'date-impossible',
		'record on Friday, May 22, 2026',
	);
	for (const [right, wrong] of [
		['quarter ended March 31, 2026.', 'quarter ended January 31, , and since.'],
		['June 12, 2026 to', 'June 12, 2206 to'],
	] as const) {
		const [found] = problems(otherwise(right, wrong));
		assert.deepEqual(found?.fixes ?? [], [], wrong);
	}
});

test('a date without its year beside a legend, and one that the calendar does not have, are there all the same', () => {
	mends('reported): May 4, 2026', 'reported) May 4,', 'report-date-missing', 'reported) May 4, 2026');
	const odd = 'Date: May/6/2026  Harrow & Finch Optical Corporation';
	const [found] = problems(otherwise('Date: May 6, 2026', odd));
	assert.match(found?.message ?? '', /^“May\/6\/2026” is/);
	const below = otherwise('Date: May 6, 2026', '\nMay 6, 20266');
	assert.ok(!problems(below).some(({ message }) => message === 'No date of signing.'));
});

test('a cover is judged by the earlier of its day and that of signing', () => {
	const old = plain.replace(/Securities registered[\s\S]*?(?=Item 2\.02)/, '').replaceAll('2026', '2014');
	assert.ok(rulesOf(old.replace('): May 4, 2014', '): May 4, 2024')).every((id) => !/securities|emerging/.test(id)));
	assert.ok(rulesOf(old.replaceAll('2014', '2024')).includes('securities-table-missing'));
});

test('a legend that lacks a word is there, and only its slip is mended', () => {
	mends('(Exact name of registrant as', '(Exact of registrant as', 'cover-words');
	for (const [right, wrong] of [
		['to the requirements', 'to requirements'],
		[
			'of 1934, the registrant has duly caused this report to be signed',
			'of 1934, as amended, the registrant has duly caused this report to by signed',
		],
		['the registrant has duly', 'the registrants has duly'],
	] as const) {
		const at = plain.indexOf('SIGNATURES');
		const text = plain.slice(0, at) + plain.slice(at).replace(right, wrong);
		const found = problems(text);
		assert.deepEqual(
			found.map(({ rule }) => rule.id),
			['signature-legend'],
			wrong,
		);
		const mended = applyEdits(text, found[0]?.fixes[0]?.edits ?? []);
		const expected = wrong.includes('as amended') ? right.replace('1934,', '1934, as amended,') : right;
		assert.equal(mended, plain.slice(0, at) + plain.slice(at).replace(right, expected));
	}
});

test('the legend of the signatures speaks of this report, whatever else it was', () => {
	for (const other of ['annual report', 'registration statement', 'Quarterly Report', 'amendment']) {
		mends('has duly caused this report', `has duly caused this ${other}`, 'form-misnamed');
	}
});

test('a parenthesis that the legend of a box lost is put back', () => {
	for (const rule of ['230.425)', '240.14a-12)']) {
		mends(rule, rule.slice(0, -1), 'cover-words');
	}
});

test('no item is written into a header that has it under another label', () => {
	const sent = sample('clean-submission.txt');
	const [label] = /^ITEM INFORMATION:/m.exec(sent) ?? [];
	assert.ok(label);
	assert.ok(!rulesOf(sent.replace(label, 'ITEM INFO:')).includes('header-items-mismatch'));
});

test('a rule after /s/ is signed in its place', () => {
	for (const wrong of ['By: /s/ ____________', 'By:   /s/ ____________']) {
		const written = wrong.replace(/_+/, 'Mara J. Ellery');
		mends('By: /s/ Mara J. Ellery', wrong, 'signature-unsigned', written);
	}
});

test('words that were broken, and what belongs to a slip, are one slip', () => {
	mends(
		'the Board of Directors of the Company declared',
		'the Board appo inted no director and declared',
		'word-misspelled',
		'the Board appointed no director and declared',
	);
	mends(
		'shareholders of record',
		'the Companys’s shareholders of record',
		'word-misspelled',
		'the Company’s shareholders of record',
	);
	mends(
		'shareholders of record',
		'the Company’ s shareholders of record',
		'punctuation-doubled',
		'the Company’s shareholders of record',
	);
	mends('A copy of the press', 'A copies of the press', 'words-at-odds');
});

test('101 before a contract that the text calls Exhibit 10.1 lacks its point', () => {
	const text = otherwise('99.1	Press', '101	Supply Agreement with Alder Creek, Inc.\n99.1	Press').replace(
		'per share of common stock,',
		'per share of common stock. The Supply Agreement, which is qualified in its entirety by the text of the agreement, is filed as Exhibit 10.1 hereto. It is',
	);
	const found = problems(text);
	assert.deepEqual(
		found.map(({ message }) => message),
		['Exhibit “101” lacks the point of 10.1.'],
	);
	const tagged = plain.replace('104	Cover', '101	Inline XBRL data\n104	Cover');
	assert.deepEqual(
		rulesOf(tagged).filter((id) => id === 'exhibit-number-unknown'),
		[],
	);
});

test('what is left of a number is no word of a caption', () => {
	assert.deepEqual(
		rulesOf(otherwise('Item 8.01 Other Events.', 'Item Five. Submission of Matters to a Vote of Security Holders.')),
		['item-number-missing'],
	);
	const letters = otherwise(
		'Item 8.01 Other Events.',
		'Item 5.02((b). Departure of Directors or Certain Officers; Election of Directors; Appointment of Certain Officers; Compensatory Arrangements of Certain Officers',
	);
	assert.ok(!rulesOf(letters).includes('item-caption-mismatch'));
});

test('the words “of Form 8-K” before a caption are passed over', () => {
	for (const heading of ['Item 8.01 of Form 8-K    Other Events.', 'Item 8.01 of Form 8-K. Other Events.']) {
		assert.ok(!rulesOf(otherwise('Item 8.01 Other Events.', heading)).some((id) => /item/.test(id)), heading);
	}
	const below = otherwise('Item 8.01 Other Events.', 'Item 8.01 of Form 8-K\n\nOther Events.');
	assert.ok(!rulesOf(below).some((id) => /item/.test(id)));
	const sentence = otherwise('Item 8.01 Other Events.', 'It is filed under\nItem 8.01 of Form 8-K\nas it should be.');
	assert.deepEqual(
		analyze(sentence)?.filing.items.map(({ number }) => number),
		['2.02', '9.01'],
	);
});

test('a number that is mistyped, or still to come, has no place in a list and no row', () => {
	const moved = plain
		.replace('99.1	Press', '0.0	Press')
		.replace('104	Cover', '99.1	Cover')
		.replace('0.0	Press', '104	Press');
	assert.deepEqual(
		problems(moved)
			.filter(({ rule }) => rule.id === 'exhibit-order')
			.flatMap(({ fixes }) => fixes),
		[],
	);
	assert.ok(!rulesOf(otherwise('as Exhibit 99.1 to', 'as Exhibit 99.X to')).includes('exhibit-not-listed'));
});

test('the day of the report is right in the text where the list has another', () => {
	const [found] = problems(
		plain
			.replace('issued a press release announcing', 'issued a press release, dated May 4, 2026, announcing')
			.replace('Corporation dated May 4, 2026', 'Corporation dated April 4, 2026'),
	).filter(({ rule }) => rule.id === 'exhibit-date-mismatch');
	assert.equal(found?.fixes[0]?.title, 'Change the list to May 4, 2026');
});

test('no day is given the year 16', () => {
	for (const { fixes } of problems(otherwise('reported): May 4, 2026', 'reported): May 4, 0016'))) {
		assert.ok(fixes.every(({ edits }) => edits.every(({ text }) => !/16/.test(text))));
	}
});

test('a letter for a digit in a character reference is named, and written as the digit', () => {
	for (const [wrong, right] of [
		['&#82I7;', '&#8217;'],
		['&#822O;', '&#8220;'],
		['&#l60;', undefined],
	] as const) {
		const text = sample('clean-html.htm').replace('</p>', ` ${wrong}</p>`);
		const found = problems(text).filter(({ rule }) => rule.id === 'entity-unknown');
		assert.equal(found[0]?.fixes[0]?.title, right && `Write ${right} for it`);
	}
});
