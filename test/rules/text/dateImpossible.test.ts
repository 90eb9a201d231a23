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
                                 ^^^^^^^^^^^^^ “fifth quarter”: a year has four quarters.`),
	);
	assert.deepEqual(
		problems(dateImpossible, report('It was the fifth consecutive quarter, and the fifth quarter in a row.')),
		[],
	);
});

test('a date that is written as none is marked, and written right', () => {
	for (const written of [
		'May 4. 2026',
		'May, 4, 2026',
		'May 4 ,2026',
		'May 4, ’26',
		'May 4, 20 26',
		'May 4, 2O26',
		'May O4, 2026',
	]) {
		const [found] = problems(dateImpossible, report(`The plant was opened on ${written} and is in use.`));
		assert.match(found?.message ?? '', /^“May.+ should read “May 0?4, 2026”\.$/, written);
	}
	fix(
		dateImpossible,
		report('It was opened on June l2, 2026, and closed.'),
		report('It was opened on June 12, 2026, and closed.'),
	);
});

test('a time that no clock has is marked', () =>
	check(
		dateImpossible,
		report(`It begins at 4:75 p.m., 25:00 p.m. or 9:30 a.m. p.m. in Ohio.
             ^^^^^^^^^ “4:75 p.m.” is no time of the day.
                        ^^^^^^^^^^ “25:00 p.m.” is no time of the day.
                                      ^^^^^^^^^^^^^^ “9:30 a.m. p.m.” is no time of the day.`),
	));

test('days that are, and numbers after a word like a month, are silent', () => {
	for (const text of [
		'On Monday, May 4, 2026, February 29, 2024, and 31 May 2026 it was open.',
		'It is open on May 4, 2026, May 5, 2026. 2025 was a year. It begins at 9:30 a.m. or 4:45 p.m., Section 4:75.',
		'In May 2026 and March 10-K filings, it may 45 days later be closed on Sunday.',
		'The 52 weeks ended June 30, 2026 and the June 36 month notes.',
		'On Friday, it was said that on May 4, 2026 the plant opens.',
	]) {
		assert.deepEqual(problems(dateImpossible, report(text)), [], text);
	}
});

test('a year right after the day is parted from it', () => {
	fix(dateImpossible, report('It was opened on May 42026.'), report('It was opened on May 4, 2026.'));
	fix(
		dateImpossible,
		report('It ended on October 312025, as planned.'),
		report('It ended on October 31, 2025, as planned.'),
	);
	for (const text of ['It made May 452026 parts.', 'Order of May 4202 was filled.', 'In May 2026 it opened.']) {
		assert.deepEqual(problems(dateImpossible, report(text)), [], text);
	}
});

test('a year or a day that stands twice, a year of two or three digits, and a small month are marked', () => {
	for (const [wrong, right] of [
		['May 4; 2026', 'May 4, 2026'],
		['May 4, 4, 2026', 'May 4, 2026'],
		['May 4, 2026, 2026', 'May 4, 2026'],
		['May 4, 26', 'May 4, 2026'],
		['may 4, 2026', 'May 4, 2026'],
		['october 14, 2026', 'October 14, 2026'],
	] as const) {
		fix(dateImpossible, report(`On ${wrong}, the plant was opened.`), report(`On ${right}, the plant was opened.`));
	}
	assert.equal(problems(dateImpossible, report('On May 4, 226, the plant was opened.')).length, 1);
	for (const text of [
		'It is closed on May 4, 14, and 24, 2026.',
		'It is closed on May 4, 17 days later, and on May 4, 14, June 3 and July 7, 2026.',
		'They may 4 times or not; they march 12 miles.',
	]) {
		assert.deepEqual(problems(dateImpossible, report(text)), [], text);
	}
});

test('a day in figures that no order of day and month has is marked', () => {
	check(
		dateImpossible,
		report(`It ends on 2/30/2026, and not on 2026-02-30.
           ^^^^^^^^^ “2/30/2026” is no day of the calendar.
                                 ^^^^^^^^^^ “2026-02-30” is no day of the calendar.`),
	);
	for (const text of [
		'It ends on 30/6/2026.',
		'It ends on 12/31/2026.',
		'See 2026-13-45 and 1/2/2026/3.',
		'Lot 5-2026-02-30.',
	]) {
		check(dateImpossible, report(text));
	}
});

test('a day of the week before a day without a year is that of the year of the report', () => {
	check(
		dateImpossible,
		report(`It will be opened on Friday, March 17, and on Monday, March 16.
                     ^^^^^^ “Friday, March 17” was a Tuesday.`),
	);
	assert.deepEqual(problems(dateImpossible, report('It will be opened on Monday, January 4, of next year.')), []);
	assert.deepEqual(problems(dateImpossible, report('It was opened on Wednesday, December 31.')), []);
});

test('times with two clocks, or none, are marked', () => {
	for (const text of [
		'The call begins at 17:00 p.m. on that day.',
		'The call begins at 0:30 p.m. on that day.',
		'The call begins at 25:00 Eastern Time on that day.',
		'The offer ends at 12:00 midnight p.m. on that day.',
		'The call begins at 8:30 a.m. Eastern Pacific Time on that day.',
		'The call begins at 8:30 a.m. Eastern Time ET on that day.',
	]) {
		assert.equal(problems(dateImpossible, report(text)).length, 1, text);
	}
	for (const text of [
		'The call begins at 5:00 p.m. Eastern Time (2:00 p.m. Pacific Time) on that day.',
		'The call begins at 17:00 Eastern Time on that day.',
		'The offer ends at 12:00 midnight, Eastern Time, on that day.',
		'The offer ends at 12:00 noon on that day.',
		'The call begins at 8:30 a.m. ET on that day.',
		'The ratio is 25:00 and 0:30.',
	]) {
		assert.deepEqual(problems(dateImpossible, report(text)), [], text);
	}
});

test('two days, years or months that stand in one date are marked', () => {
	for (const date of ['May 1819, 2026', 'May 18, 20262026', 'MayJune 18, 2026', 'May June 18, 2026']) {
		assert.equal(problems(dateImpossible, report(`It opened on ${date} in Ohio.`)).length, 1, date);
	}
	for (const right of ['in May 2025, 2026 and 2027', 'from May to June 18, 2026', 'on May 18, 2026']) {
		assert.equal(problems(dateImpossible, report(`It opened ${right} in Ohio.`)).length, 0, right);
	}
});

test('a day that stands twice, two days and a time with other letters are marked', () => {
	fix(dateImpossible, report('It was opened on May 4 4, 2026.'), report('It was opened on May 4, 2026.'));
	check(
		dateImpossible,
		report(`It was opened on May 3 15, 2026, at 4:00 p.n. in Ohio.
                 ^^^^^^^^^^^^^^ “May 3 15, 2026” is no day of the calendar.
                                    ^^^^^^^^^ “4:00 p.n.” is no time of the day.`),
	);
	for (const right of [
		'They met on May 3, 15 and 20, 2026.',
		'They met on May 3 and 15, 2026.',
		'They met on May 3–15, 2026.',
		'The call is at 16:00 U.S. Eastern Time, or 22:00 C.E.T. in Paris.',
		'The call is at 10:30 a.m. or 2:30 P.M.',
	]) {
		assert.deepEqual(problems(dateImpossible, report(right)), [], right);
	}
});
