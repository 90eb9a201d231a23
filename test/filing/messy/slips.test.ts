/** Reports with one slip of the hand: it is spoken of once, where it is, and nothing is said to be missing. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findingsIn, report } from './report';

const text = report();

/** A letter left out, doubled, or swapped with the one before, in the middle of a word; and its last letter left out. */
function slipsOf(word: string): readonly string[] {
	const at = Math.floor(word.length / 2);
	const [before, letter, after] = [word.slice(0, at), word[at], word.slice(at + 1)];
	const swapped = `${before.slice(0, -1)}${letter}${before.at(-1)}${after}`;
	return [before + after, `${before}${letter}${letter}${after}`, swapped, word.slice(0, -1)].filter(
		(slip) => slip !== word,
	);
}

test('a word that is misspelled is not missing', () => {
	const said: string[] = [];
	for (const { index, 0: word } of text.matchAll(/[A-Za-z]{5,}/g)) {
		for (const slip of slipsOf(word)) {
			const findings = findingsIn(text.slice(0, index) + slip + text.slice(index + word.length));
			said.push(
				...findings.filter((each) => /: No |not listed|not described/.test(each)).map((each) => `${slip}: ${each}`),
			);
		}
	}
	assert.deepEqual(said, []);
});

/** What is said of a slip, by the words that it makes of others. */
const slips: readonly (readonly [right: string, wrong: string, ...said: readonly string[]])[] = [
	['UNITED STATES', 'UNlTED STATES', 'cover-words: “UNlTED” on the cover: the form says “UNITED”.'],
	['UNITED STATES', 'NITED STATES', 'cover-words: “NITED” on the cover: the form says “UNITED”.'],
	['Exhibit No.', 'Exhibit Nubmer', 'word-misspelled: “Nubmer” is spelled “Number”.'],
	['Description', 'Descripton', 'word-misspelled: “Descripton” is spelled “Description”.'],
	['as Exhibit 99.1', 'as Exhbit 99.1', 'word-misspelled: “Exhbit” is spelled “Exhibit”.'],
	['99.1   ', '99,1   ', 'exhibit-number-unknown: Exhibit “99,1” has a comma where 99.1 has a point.'],
	['99.1   ', '99·1   ', 'exhibit-number-unknown: Exhibit “99·1” has a raised dot where 99.1 has a point.'],
	['99.1   ', '991   ', 'exhibit-number-unknown: Exhibit “991” lacks the point of 99.1.'],
	['Item 2.02 R', 'Item 2.02 2.02 R', 'word-doubled: “2.02” stands twice.'],
	['FORM 8-K\n', 'FROM 8-K\n', 'form-heading-missing: “FROM” on the cover page is spelled “FORM”.'],
	[': March 12, 2026\n', ': March 12, 20266\n', 'report-date-missing: “March 12, 20266” has no year of four digits.'],
	[': March 12, 2026\n', ': March 2026\n', 'report-date-missing: “March 2026” has no day.'],
	[': March 12, 2026\n', ' March 12, 26\n', 'report-date-missing: “March 12, 26” has no year of four digits.'],
	['Date: March 12', 'Date: Ma 12', 'signature-date-missing: “Ma 12, 2026” is no date of the calendar.'],
	['Delaware', 'Deleware', 'cover-field-missing: “Deleware” is no state; “Delaware” may be meant.'],
	[
		'84-1234567',
		'841-234567',
		'employer-number-format: “841-234567” is not of the form of an employer number, NN-NNNNNNN.',
	],
	['84-1234567', '84-12345O7', 'number-letter: “84-12345O7” has a letter for a digit.'],
	['requirements', 'requirments', 'word-misspelled: “requirments” is spelled “requirements”.'],
	['duly authorized', 'duly athorized', 'word-misspelled: “athorized” is spelled “authorized”.'],
	['President', 'President\nPresident', 'paragraph-doubled: This line stands twice.'],
	['Delaware  ', 'Delaware\nDelaware  '],
	[
		'(Exact name',
		'(Exact name of registrant)\n(Exact name of registrant)\n(Exact name',
		'paragraph-doubled: This line stands twice.',
	],
	[
		'Item 2.02 Results of Operations and Financial Condition.',
		'',
		'no-items: Item 9.01 alone: no item says what is reported.',
	],
	['HARBOR MILLS, INC.\n\nDate', 'Date', 'registrant-name-mismatch: No name of the registrant over the signature.'],
	[
		'84-1234567',
		'844-1234567',
		'employer-number-format: “844-1234567” is not of the form of an employer number, NN-NNNNNNN.',
	],
	[
		'Exchange Act of 1934\n',
		'Exchange Act of 193\n',
		'act-misnamed: “Securities Exchange Act of 193”: “1934” is meant.',
	],
	['President', 'Presdient', 'word-misspelled: “Presdient” is spelled “President”.'],
	['/s/', 's/', 'signature-mark: “s/” should read “/s/”.'],
	[
		'Date: March 12, 2026',
		'Date: March 12, 20266',
		'signature-date-missing: “March 12, 20266” has no year of four digits.',
	],
	['Date: March 12', 'Date: March ', 'signature-date-missing: “March , 2026” has no day.'],
];

for (const [right, wrong, ...said] of slips) {
	test(`“${wrong.trim()}” for “${right.trim()}”`, () => {
		assert.ok(text.includes(right));
		assert.deepEqual(findingsIn(text.replace(right, wrong)), said);
	});
}
