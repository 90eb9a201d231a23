import assert from 'node:assert/strict';
import { test } from 'node:test';
import { datesIn, isoOfDigits } from '../../server/src/text/dates';

/** Checks the dates in `text`, each as `words = day`. */
function check(text: string, ...dates: readonly string[]): void {
	assert.deepEqual(
		datesIn(text).map(({ start, end, iso }) => `${text.slice(start, end)} = ${iso ?? 'no day'}`),
		dates,
	);
}

test('months are written out, shortened, or in capitals', () => {
	check('on March 12, 2008 and JAN. 3, 1999', 'March 12, 2008 = 2008-03-12', 'JAN. 3, 1999 = 1999-01-03');
	check('Sept 5 2010', 'Sept 5 2010 = 2010-09-05');
});

test('the day may stand first, or be an ordinal', () => {
	check('12 March 2008', '12 March 2008 = 2008-03-12');
	check('this 1st day of May, 2001', '1st day of May, 2001 = 2001-05-01');
	check('May 2nd, 2001', 'May 2nd, 2001 = 2001-05-02');
});

test('numbers are read as month, day and year, or as an ISO date', () => {
	check('07/25/2013', '07/25/2013 = 2013-07-25');
	check('7-25-99', '7-25-99 = 1999-07-25');
	check('2013-07-25', '2013-07-25 = 2013-07-25');
});

test('a date may be broken over lines, and words may run on after its year', () => {
	check('March 12,\n  2008', 'March 12,\n  2008 = 2008-03-12');
	check('Date: May 1, 2024Alder Works', 'May 1, 2024 = 2024-05-01');
});

test('a day that the calendar lacks has no ISO date', () => check('February 30, 2008', 'February 30, 2008 = no day'));

test('numbers of other kinds are no dates', () => {
	check('12-3456789, 001-12345, (17 CFR 240.14d-2(b)), 555-123-4567, $1,200, May ___');
});

test('the search keeps to its bounds', () => {
	const text = 'May 1, 2001 May 2, 2002';
	assert.deepEqual(
		datesIn(text, 12).map(({ start }) => start),
		[12],
	);
	assert.deepEqual(datesIn(text, 0, 6), []);
});

test('eight digits are a date where the calendar has the day', () => {
	assert.equal(isoOfDigits('20080312'), '2008-03-12');
	for (const other of ['20080230', '20081301', '2008031', '2008-03-12', '200803121', '']) {
		assert.equal(isoOfDigits(other), undefined, other);
	}
});
