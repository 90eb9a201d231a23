/** The business days of the SEC and due dates. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
	addBusinessDays,
	addCalendarDays,
	dueDate,
	financialStatementsDueDate,
	holidayName,
	isBusinessDay,
	isIsoDate,
	nextBusinessDay,
	promptDisclosureDate,
	specialClosures,
} from '../../server/src/knowledge';

test('a report is due on the fourth business day after the event', () => {
	for (const [event, due, why] of [
		['2026-03-02', '2026-03-06', 'a plain week'],
		['2026-03-06', '2026-03-12', 'a Friday'],
		['2026-03-07', '2026-03-12', 'a Saturday'],
		['2026-03-08', '2026-03-12', 'a Sunday, and summer time begins'],
		['2026-05-21', '2026-05-28', 'Memorial Day'],
		['2026-06-16', '2026-06-23', 'Juneteenth'],
		['2026-06-19', '2026-06-25', 'an event on Juneteenth'],
		['2026-07-01', '2026-07-08', 'Independence Day is a Saturday'],
		['2026-11-10', '2026-11-17', 'Veterans Day'],
		['2026-11-24', '2026-12-01', 'Thanksgiving; the Friday after it counts'],
		['2026-12-22', '2026-12-29', 'Christmas'],
		['2026-12-31', '2027-01-07', "New Year's Day"],
		['2027-06-15', '2027-06-22', 'Juneteenth is a Saturday'],
		['2026-05-19', '2026-05-26', 'a meeting in the week before Memorial Day'],
	] as const) {
		assert.deepEqual([event, dueDate(event), why], [event, due, why]);
	}
});

test('other periods are counted in the same way', () => {
	assert.equal(addBusinessDays('2026-07-08', 2), '2026-07-10');
	assert.equal(dueDate('2026-07-08', 2), '2026-07-10');
	assert.equal(addCalendarDays('2026-05-19', 150), '2026-10-16');
	assert.equal(addCalendarDays('2026-03-01', -1), '2026-02-28');
	assert.equal(addCalendarDays('2026-03-06', 71), '2026-05-16');
	assert.equal(financialStatementsDueDate('2026-03-02'), '2026-05-18');
});

test('a business day is its own next one', () => {
	assert.equal(nextBusinessDay('2026-05-15'), '2026-05-15');
	assert.equal(nextBusinessDay('2026-05-16'), '2026-05-18');
	assert.equal(nextBusinessDay('2026-05-23'), '2026-05-26');
});

test('Juneteenth is a holiday from 2021 on, and never before', () => {
	for (const [date, open] of [
		['2021-06-18', false],
		['2021-06-21', true],
		['2022-06-20', false],
		['2023-06-19', false],
		['2026-06-19', false],
		['2027-06-18', false],
	] as const) {
		assert.deepEqual([date, isBusinessDay(date)], [date, open]);
	}
	for (let year = 1994; year <= 2020; year++) {
		const june = [17, 18, 19, 20, 21].map((day) => holidayName(`${year}-06-${day}`));
		assert.deepEqual([year, ...june], [year, undefined, undefined, undefined, undefined, undefined]);
	}
});

test("New Year's Day on a Saturday is observed on the last day of the year before", () => {
	assert.equal(holidayName('2010-12-31'), "New Year's Day");
	assert.equal(holidayName('2021-12-31'), "New Year's Day");
	assert.equal(isBusinessDay('2022-01-03'), true);
	assert.equal(isBusinessDay('2023-01-02'), false);
	assert.equal(isBusinessDay('2020-12-31'), true);
});

test('the SEC keeps the holidays on which exchanges trade, and works on Good Friday', () => {
	assert.equal(isBusinessDay('2024-10-14'), false);
	assert.equal(isBusinessDay('2018-11-12'), false);
	assert.equal(isBusinessDay('2026-04-03'), true);
});

test('every year from 1994 to 2040 has ten holidays on weekdays, and eleven with Juneteenth', () => {
	for (let year = 1994; year <= 2040; year++) {
		const first = year < 2021 ? 10 : 11;
		const ownNewYear = isWeekday(`${year}-01-01`) || weekday(`${year}-01-01`) === 0 ? 0 : -1;
		const nextNewYear = weekday(`${year + 1}-01-01`) === 6 ? 1 : 0;
		assert.deepEqual([year, holidaysOn(year)], [year, first + ownNewYear + nextNewYear]);
	}
});

test('what is no date of the calendar is no business day and has no due date', () => {
	for (const text of [
		'',
		'2026-02-29',
		'2026-13-01',
		'2026-3-2',
		'20260302',
		'March 2, 2026',
		'2026-03-02T00:00:00Z',
	]) {
		assert.equal(isIsoDate(text), false, text);
		assert.equal(isBusinessDay(text), false, text);
		assert.equal(dueDate(text), undefined, text);
		assert.equal(nextBusinessDay(text), text);
		assert.equal(addCalendarDays(text, 1), text);
	}
	assert.equal(isIsoDate('2024-02-29'), true);
	assert.equal(holidayName('2026-03-02'), undefined);
});

test('a closure that was checked is no business day, one that is only remembered may be', () => {
	for (const { date, source } of specialClosures) {
		assert.deepEqual([date, isBusinessDay(date)], [date, source.status === 'M']);
		assert.deepEqual([date, isBusinessDay(date, 'all')], [date, false]);
	}
	assert.deepEqual(
		specialClosures.map(({ date }) => date),
		specialClosures.map(({ date }) => date).sort(),
	);
});

test('closures do not count, each of them, and a day that falls on one goes on to the next that is none', () => {
	assert.equal(dueDate('2019-12-18'), '2019-12-26');
	assert.equal(dueDate('2020-12-18'), '2020-12-28');
	assert.equal(dueDate('2018-11-30'), '2018-12-07');
	assert.equal(dueDate('2025-01-03'), '2025-01-10');
	assert.equal(dueDate('2025-12-18'), '2025-12-24');
	assert.equal(dueDate('2025-12-18', 4, 'all'), '2025-12-29');
	assert.equal(addBusinessDays('2020-12-23', 1), '2020-12-28');
	assert.equal(nextBusinessDay('2025-12-24', 'all'), '2025-12-29');
	// The 71st day is Christmas Eve.
	assert.equal(addCalendarDays('2020-10-14', 71), '2020-12-24');
	assert.equal(financialStatementsDueDate('2020-10-07'), '2020-12-28');
	assert.equal(financialStatementsDueDate('2025-10-07', 'all'), '2025-12-29');
});

test('a disclosure is prompt until 24 hours later or the next opening of trading, whichever is later', () => {
	for (const [event, last, why] of [
		['2026-03-10', '2026-03-11', 'a weekday'],
		['2026-03-13', '2026-03-16', 'a Friday'],
		['2026-03-14', '2026-03-16', 'a Saturday'],
		['2026-04-02', '2026-04-06', 'Good Friday'],
		['2024-03-28', '2024-04-01', 'Good Friday'],
		['2000-04-20', '2000-04-24', 'Good Friday'],
		['2026-11-25', '2026-11-27', 'Thanksgiving'],
		['2026-10-09', '2026-10-12', 'Columbus Day, on which EDGAR is shut and the exchanges are open'],
		['2026-11-10', '2026-11-11', 'Veterans Day, likewise'],
		['2026-11-11', '2026-11-12', 'a disclosure on Veterans Day'],
		['2025-12-23', '2025-12-24', 'a closure on which the exchanges were open'],
		['2025-01-08', '2025-01-10', 'a day of mourning'],
		['2026-02-13', '2026-02-17', "Washington's Birthday"],
		['March 10, 2026', undefined, 'no date'],
	] as const) {
		assert.deepEqual([event, promptDisclosureDate(event), why], [event, last, why]);
	}
});

function weekday(date: string): number {
	return new Date(`${date}T00:00:00Z`).getUTCDay();
}

function isWeekday(date: string): boolean {
	return weekday(date) !== 0 && weekday(date) !== 6;
}

/** The weekdays of a year that are holidays. */
function holidaysOn(year: number): number {
	let count = 0;
	for (let date = `${year}-01-01`; date.startsWith(`${year}`); date = addCalendarDays(date, 1)) {
		count += isWeekday(date) && holidayName(date) !== undefined ? 1 : 0;
	}
	return count;
}
