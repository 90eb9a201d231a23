import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordsAtOdds } from '../../../server/src/rules/text/wordsAtOdds';
import { check, fix, problems } from '../../fixture';
import { htmlReport, plainReport } from '../reports';

const report = (text: string) => plainReport(`Item 8.01 Other Events\n\n${text}`);

test('a small word that is left over is marked, also in HTML', () => {
	check(
		wordsAtOdds,
		report(`The Company opened a the second plant in Ohio and will shall own it.
                   ^^^^^ “a the”: one of the two words is left over.
                                                  ^^^^^^^^^^ “will shall”: one of the two words is left over.`),
	);
	const html = '<p>Item 8.01 Other Events</p>\n<p>The terms of <b>to</b> the loan are known to the lender.</p>';
	assert.equal(problems(wordsAtOdds, htmlReport(html)).length, 1);
});

test('an article of the wrong form is written as the next word takes it', () => {
	fix(
		wordsAtOdds,
		report('The Company signed a amendment to its loan.'),
		report('The Company signed an amendment to its loan.'),
	);
	fix(
		wordsAtOdds,
		report('It has signed an purchase agreement for the plant.'),
		report('It has signed a purchase agreement for the plant.'),
	);
});

test('what only looks like a slip is silent', () => {
	for (const text of [
		'It is a one-time fee, paid within an hour to a European bank and a unit of an honest broker.',
		'It sold Class A Ordinary Shares and Series A and Series B notes. A university bought them in a U.S. offering.',
		'The loan, of which a part is due, is an SEC matter, an FDA matter and an LLC interest.',
		'The plant is to be built by of-record holders; it is a by-product of an historic plan.',
		'An underwriter, an upgrade and a usual fee are a unique case. It paid from $5 to $7.',
	]) {
		assert.deepEqual(problems(wordsAtOdds, report(text)), [], text);
	}
});
