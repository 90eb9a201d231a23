import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateImpossible } from '../../../server/src/rules/text/dateImpossible';
import { check, fix, problems } from '../../fixture';
import { htmlReport, plainReport } from '../reports';

const report = (text: string) => plainReport(`Item 8.01 Other Events\n\n${text}`);

test('a day that its month does not have, and a wrong day of the week, are marked', () => {
	check(
		dateImpossible,
		report(`It was opened on February 30, 2026, and on Friday, May 4, 2026.
                 ^^^^^^^^^^^^^^^^^ “February 30, 2026” is no day of the calendar.
                                           ^^^^^^ “Friday, May 4, 2026” was a Monday.`),
	);
	fix(dateImpossible, report('It was opened on Friday, May 4, 2026.'), report('It was opened on Monday, May 4, 2026.'));
	fix(
		dateImpossible,
		htmlReport('<p>Item 8.01 Other Events</p>\n<p>It was opened on May&nbsp;4, 2026 (<i>Tuesday</i>) in Ohio.</p>'),
		htmlReport('<p>Item 8.01 Other Events</p>\n<p>It was opened on May&nbsp;4, 2026 (<i>Monday</i>) in Ohio.</p>'),
	);
});

test('a quarter that no year has is marked', () => {
	check(
		dateImpossible,
		report(`It announced its results for the fifth quarter of 2025.
                                 ^^^^^^^^^^^^^ “fifth quarter”: a year has four.`),
	);
	assert.deepEqual(
		problems(dateImpossible, report('It was the fifth consecutive quarter, and the fifth quarter in a row.')),
		[],
	);
});

test('days that are, and numbers after a word like a month, are silent', () => {
	for (const text of [
		'On Monday, May 4, 2026, February 29, 2024, and 31 May 2026 it was open.',
		'In May 2026 and March 10-K filings, it may 45 days later be closed on Sunday.',
		'The 52 weeks ended June 30, 2026 and the June 36 month notes.',
		'On Friday, it was said that on May 4, 2026 the plant opens.',
	]) {
		assert.deepEqual(problems(dateImpossible, report(text)), [], text);
	}
});
